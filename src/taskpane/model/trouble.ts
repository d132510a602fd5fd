import { MethodProblem } from '../../method';
import { PortfolioProblem } from '../../portfolio';
import { ExcelProblem, type UndoableChange } from '../../excel';
import { formatList, methodProblemSentence, portfolioProblemSentence, translator, type Language } from '../../locales';
import type { Trouble } from './state';

/** What happened to the workbook, why, and what can be pressed about it. */
export interface TroubleText {
  readonly workbook: string | null;
  readonly why: string;
  readonly ways: readonly WayId[];
}

/** Ways on that a trouble offers, in the order in which they are offered. */
export type WayId =
  'retry' | 'newSheet' | 'insertColumns' | 'sample' | 'propose' | 'readAgain' | 'startOver' | 'liftFilter' | 'asValues';

const WAYS: Partial<Record<ExcelProblem['id'], readonly WayId[]>> = {
  protectedSheet: ['newSheet', 'retry'],
  protectedBook: ['retry'],
  occupied: ['insertColumns', 'newSheet'],
  hiddenPlace: ['retry', 'insertColumns', 'newSheet'],
  filtered: ['liftFilter', 'newSheet'],
  misplaced: ['retry', 'newSheet'],
  noTable: ['retry', 'sample'],
  noScheme: [],
  cancelled: ['retry'],
  stateDamaged: ['startOver'],
  changedSince: [],
  columnsGone: [],
  nothingToUndo: [],
  undoFailed: [],
  apiMissing: [],
  noFunctions: ['asValues'],
  formulaPlace: ['insertColumns'],
  parametersChanged: ['retry'],
  nameGone: [],
};

/** A trouble in words: the workbook first, then why (with what to do), then the ways on. */
export function troubleText({ where, error }: Trouble, language: Language): TroubleText {
  const t = translator(language);
  const reads = where === 'write' || where === 'decisions' || where === 'table';
  if (error instanceof ExcelProblem && reads && error.id === 'changedSince') {
    const why = t('trouble.tableChanged', { where: placeOf(error, language) });
    return { workbook: workbookLine(where, error, language), why, ways: ['readAgain'] };
  }
  if (where === 'tools' && error instanceof ExcelProblem && isOfTools(error.id)) {
    const why = t(`report.${error.id}`, { where: placeOf(error, language) });
    return { workbook: workbookLine(where, error, language), why, ways: error.id === 'nameGone' ? [] : ['retry'] };
  }
  if (where === 'removal' && error instanceof ExcelProblem && isOfRemoval(error.id)) {
    const why = t(`removal.${error.id}`, { where: placeOf(error, language) });
    // What it needs is read anew each time.
    return { workbook: workbookLine(where, error, language), why, ways: ['retry'] };
  }
  if (error instanceof ExcelProblem && where === 'undo' && error.params.reason === 'parameters') {
    const why = t('trouble.parametersEdited', { where: placeOf(error, language) });
    return { workbook: workbookLine(where, error, language), why, ways: ['retry'] };
  }
  if (error instanceof ExcelProblem && where === 'undo' && error.id === 'changedSince') {
    const { what = 'columns', reason } = error.params;
    const moved = what === 'removal' && (reason === 'clients' || reason === 'table');
    const why = t(moved ? 'undo.moved' : `undo.changed.${what as UndoableChange}`, { where: placeOf(error, language) });
    return { workbook: workbookLine(where, error, language), why, ways: [] };
  }
  if (error instanceof ExcelProblem && error.id === 'nothingToUndo' && error.params.reason === 'taken') {
    return { workbook: workbookLine(where, error, language), why: t('trouble.alreadyUndone'), ways: [] };
  }
  if (error instanceof ExcelProblem && error.params.reason === 'schemeTooNew') {
    const why = t('method.problem.schemeTooNew', error.params as Record<string, string>);
    return { workbook: workbookLine(where, error, language), why, ways: ['retry'] };
  }
  if (error instanceof ExcelProblem) {
    const known = WAYS[error.id] ?? ['retry'];
    if (error.id === 'filtered' && error.params.reason === 'kind') {
      const why = t('trouble.filterKind', { where: placeOf(error, language) });
      return { workbook: workbookLine(where, error, language), why, ways: ['retry'] };
    }
    return {
      workbook: workbookLine(where, error, language),
      why: t(`excel.problem.${error.id}`, { where: placeOf(error, language) }),
      ways:
        where === 'write' || where === 'scheme'
          ? known
          : known.filter((way) => way !== 'newSheet' && way !== 'insertColumns'),
    };
  }
  const workbook = workbookLineOfOurs(where, language);
  if (error instanceof PortfolioProblem) {
    return { workbook, why: portfolioProblemSentence(error, language), ways: ['retry', 'sample'] };
  }
  if (error instanceof MethodProblem) {
    const columns = error.id === 'columnMissing' || error.id === 'columnHoldsText';
    return { workbook, why: methodProblemSentence(error, language), ways: columns ? ['propose'] : [] };
  }
  return { workbook, why: t('pane.trouble.unknown', { message: error.message }), ways: ['retry'] };
}

/** What the removal of columns says in its own words. */
const isOfRemoval = (id: ExcelProblem['id']): id is 'protectedSheet' | 'changedSince' =>
  id === 'protectedSheet' || id === 'changedSince';

/** What a tool's sheet says in its own words. */
const isOfTools = (id: ExcelProblem['id']): id is 'protectedSheet' | 'changedSince' | 'nameGone' =>
  id === 'protectedSheet' || id === 'changedSince' || id === 'nameGone';

function workbookLine(
  where: Trouble['where'],
  { id, workbookUntouched }: ExcelProblem,
  language: Language,
): string | null {
  const t = translator(language);
  if (!workbookUntouched) return t('excel.workbook.doubtful');
  // Nothing was to be written where a sheet was only to be shown.
  if (where === 'tools' && id === 'nameGone') return null;
  switch (where) {
    case 'write':
    case 'decisions':
    case 'tools':
      return `${t('excel.workbook.written')} ${t('excel.workbook.untouched')}`;
    case 'removal':
      return `${t('excel.workbook.removed')} ${t('excel.workbook.untouched')}`;
    case 'undo':
      return t('excel.workbook.undone');
    case 'table':
      return null;
    case 'scheme':
    case 'schemes':
      return t('excel.workbook.untouched');
  }
}

/** The same for what stopped on our side: nothing had been sent to Excel. */
function workbookLineOfOurs(where: Trouble['where'], language: Language): string | null {
  const t = translator(language);
  if (where === 'removal') return t('excel.workbook.removed');
  return ['write', 'undo', 'decisions', 'tools'].includes(where) ? t('excel.workbook.written') : null;
}

/** Where it happened, in brackets, as far as the problem says it. Excel's code is a place only where nothing else is known. */
function placeOf({ id, params }: ExcelProblem, language: Language): string {
  const { address, sheet, sheetName, path, name, api, code } = params;
  const coded = id === 'other' ? code : undefined;
  const named = address ?? sheet ?? sheetName ?? path ?? name ?? api ?? coded;
  if (named === undefined || named === '') return '';
  const text = Array.isArray(named) ? formatList(named.map(String), language) : String(named);
  // A path to all of it says nothing.
  return text.startsWith('(') ? '' : ` (${text})`;
}
