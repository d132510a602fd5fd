import type { ICellData, Injector, Nullable, Workbook } from '@univerjs/core';
import { CellValueType, getNumfmtParseValueFilter, InterceptorEffectEnum, numfmt, toDisposable } from '@univerjs/core';
import {
  AFTER_CELL_EDIT,
  BEFORE_CELL_EDIT,
  INTERCEPTOR_POINT,
  InterceptCellContentPriority,
  SheetInterceptorService,
} from '@univerjs/sheets';
import { FormulaDataModel } from '@univerjs/engine-formula';
import { SheetsNumfmtCellContentController } from '@univerjs/sheets-numfmt';
import { errorNamed } from '../../locales';
import { formulaFromSpanish, formulaInSpanish } from './formulaSpelling';
import { readSpanishInEditors } from './spanishLexer';
import { editedInSpanish, readSpanish, shownInSpanish } from './typedValue';
import type { Language } from './words';

/** The grid's separators: those of the region that the workbench is set up for, as the system's are Excel's. */
export interface Separators {
  setLanguage(language: Language): void;
  isSpanish: () => boolean;
  dispose(): void;
}

/** Before Univer's own reading of what was typed, which knows the English separators only. */
const BEFORE_UNIVER = 10;
/** After Univer's own making of what is edited. */
const AFTER_UNIVER = -0.5;

/**
 * Has cells and formulas shown, edited and typed with the separators of a language, formulas with its names of functions.
 * Numbers with a format are shown by Univer's own formatter once it is told the language.
 */
export function registerSeparators(injector: Injector, language: Language): Separators {
  const interceptors = injector.get(SheetInterceptorService);
  const formats = injector.get(SheetsNumfmtCellContentController);
  const formulas = injector.get(FormulaDataModel);
  let spanish = false;
  const patternOf = (workbook: Workbook, cell: Nullable<ICellData>): string =>
    workbook.getStyles().getStyleByCell(cell)?.n?.pattern ?? '';

  const stops = [
    interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      effect: InterceptorEffectEnum.Value,
      priority: InterceptCellContentPriority.DATA_VALIDATION - 1,
      handler: (cell, _, next) => next(spanish && cell ? { ...cell, ...asShown(cell) } : cell),
    }),
    interceptors.writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
      priority: AFTER_UNIVER,
      handler: (cell, { worksheet, workbook, row, col }, next) => {
        const raw = worksheet.getCellRaw(row, col);
        if (!spanish || raw?.t !== CellValueType.NUMBER || typeof raw.v !== 'number') return next(cell);
        const { type } = numfmt.getFormatInfo(patternOf(workbook, raw) || 'General');
        if (type === 'percent') return next({ ...cell, v: `${editedInSpanish(withoutDust(raw.v * 100))}%` });
        return next(AS_NUMBERS.has(type) ? { ...cell, v: editedInSpanish(raw.v) } : cell);
      },
    }),
    interceptors.writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
      priority: BEFORE_UNIVER,
      handler: (cell, { workbook, unitId, subUnitId, row, col }, next) => {
        if (spanish && cell?.f) {
          const before = formulas.getFormulaStringByCell(row, col, subUnitId, unitId);
          const isAsShown = before && formulaInSpanish(before) === cell.f;
          return next({ ...cell, f: isAsShown ? before : formulaFromSpanish(cell.f) });
        }
        const text = typedText(cell);
        if (!spanish || text === null) return next(cell);
        const read = readSpanish(text);
        if (read === null) {
          // What only the English would take for a number is a text here; times are the same in both.
          const english = getNumfmtParseValueFilter(text) !== null && numfmt.parseTime(text) === null;
          return english ? { ...cell, v: text, p: undefined, t: CellValueType.FORCE_STRING } : next(cell);
        }
        const style = workbook.getStyles().getStyleByCell(cell) ?? {};
        const now = style.n?.pattern;
        const takes =
          read.pattern !== undefined &&
          (!now || numfmt.getFormatInfo(now).type !== numfmt.getFormatInfo(read.pattern).type);
        const number = { ...cell, v: read.value, p: undefined, t: CellValueType.NUMBER };
        return takes ? { ...number, s: { ...style, n: { pattern: read.pattern! } } } : number;
      },
    }),
  ].map(toDisposable);

  readSpanishInEditors(injector, () => spanish);
  showSpanishInEditors(interceptors, () => spanish);
  const setLanguage = (next: Language): void => {
    spanish = next === 'es';
    // Also makes every cell be drawn anew.
    formats.setNumfmtLocal(next);
  };
  setLanguage(language);
  return { setLanguage, isSpanish: () => spanish, dispose: () => stops.forEach((stop) => stop.dispose()) };
}

/** What a Spanish cell shows in the place of its value: errors by their Spanish names, numbers with a comma. */
function asShown({ t, v, f, si }: ICellData): Partial<ICellData> {
  if (t === CellValueType.NUMBER && typeof v === 'number') return { v: shownInSpanish(v) };
  return (f || si) && typeof v === 'string' && v.startsWith('#') ? { v: errorNamed(v, 'es') } : {};
}

/** Univer's own making of what is edited asks nobody after it where there is a formula: its result is taken from without. */
function showSpanishInEditors({ writeCellInterceptor }: SheetInterceptorService, isSpanish: () => boolean): void {
  const fetch = writeCellInterceptor.fetchThroughInterceptors.bind(writeCellInterceptor);
  writeCellInterceptor.fetchThroughInterceptors = (name, filter) => {
    const made = fetch(name, filter);
    if ((name as unknown) !== BEFORE_CELL_EDIT) return made;
    const spanish = (cell: unknown): unknown => {
      const formula = (cell as Nullable<ICellData>)?.f;
      return isSpanish() && formula ? { ...(cell as ICellData), f: formulaInSpanish(formula) } : cell;
    };
    return ((cell, context) => spanish(made(cell, context))) as typeof made;
  };
}

/** Kinds of formats whose cells are edited as the bare number. */
const AS_NUMBERS: ReadonlySet<string> = new Set(['general', 'number', 'grouped', 'currency', 'scientific']);

/** A product without the last digits that binary fractions leave: 12.3 rather than 12.299999999999999. */
const withoutDust = (value: number): number => Number(value.toPrecision(15));

/** What was typed, where it is neither a formula nor meant for a text; null otherwise. */
function typedText(cell: Nullable<ICellData>): string | null {
  if (!cell || cell.f || cell.t === CellValueType.FORCE_STRING || cell.t === CellValueType.STRING) return null;
  const text = cell.p?.body ? cell.p.body.dataStream.replace(/\r\n$/, '') : cell.v;
  return typeof text === 'string' && text !== '' ? text : null;
}
