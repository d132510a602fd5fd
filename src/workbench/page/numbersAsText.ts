import type { Dependency, Injector, Nullable, UniverInstanceType } from '@univerjs/core';
import {
  CellValueType,
  getNumfmtParseValueFilter,
  InterceptorEffectEnum,
  isRealNum,
  isTextFormat,
} from '@univerjs/core';
import { IRenderManagerService } from '@univerjs/engine-render';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';

/** Univer 0.25.1's marking, which reads every text in sight as a date, a time and a number at each drawing. */
const UNIVERS_OWN = 'ForceStringRenderController';
/** Before Univer's formats, as its own marking. */
const PRIORITY = 10;
/** Excel's, in the corner of a cell. */
const MARK = { tl: { size: 6, color: '#107c41' } };
/** More texts than are ever in sight; then they are begun anew. */
const MOST = 20_000;

/** Whether a text reads as a number, a date or a time; each text is looked at once. */
export function numberReader(): (text: string) => boolean {
  const known = new Map<string, boolean>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const reads = isRealNum(text) || (/\d/.test(text) && getNumfmtParseValueFilter(text) !== null);
    if (known.size >= MOST) known.clear();
    known.set(text, reads);
    return reads;
  };
}

/**
 * Marks numbers that are kept as text, as Excel does, in the place of Univer's own marking: on a sheet full of names that
 * took a quarter of a drawing. To be called before the first drawing.
 */
export function markNumbersAsText(injector: Injector): void {
  const modules = injector.get(IRenderManagerService);
  const register = modules.registerRenderModule.bind(modules) as Register;
  (modules as { registerRenderModule: Register }).registerRenderModule = (type, module) =>
    isUniversOwn(module) ? { dispose: () => undefined } : register(type, module);
  const reads = numberReader();
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Style,
    priority: PRIORITY,
    handler: (cell, { rawData, workbook }, next) => {
      const isText = cell?.t === CellValueType.STRING || cell?.t === CellValueType.FORCE_STRING;
      if (!isText || rawData?.v === undefined || rawData.v === null || !reads(String(rawData.v))) return next(cell);
      if (isTextFormat(workbook.getStyles().getStyleByCell(rawData)?.n?.pattern)) return next(cell);
      return next({ ...cell, markers: { ...cell.markers, ...MARK } });
    },
  });
}

type Register = (type: UniverInstanceType, module: Dependency) => { dispose(): void };

/** It is not exported: its name tells it. By another name it would stay, and only cost time. */
const isUniversOwn = ([module]: Dependency): boolean =>
  ((module as Nullable<{ readonly name?: string }>)?.name ?? '').startsWith(UNIVERS_OWN);
