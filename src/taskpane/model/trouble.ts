import { MethodProblem } from '../../method';
import { PortfolioProblem } from '../../portfolio';
import { ExcelProblem } from '../../excel';
import {
  criterionName,
  formatList,
  methodProblemSentence,
  portfolioProblemSentence,
  translator,
  type Language,
} from '../../locales';
import type { Trouble } from './state';

/** What happened to the workbook, why, and what can be pressed about it. */
export interface TroubleText {
  readonly workbook: string | null;
  readonly why: string;
  readonly ways: readonly WayId[];
}

/** Ways on that a trouble offers, in the order in which they are offered. */
export type WayId = 'retry' | 'newSheet' | 'insertColumns' | 'sample' | 'propose';

const WAYS: Partial<Record<ExcelProblem['id'], readonly WayId[]>> = {
  protectedSheet: ['newSheet', 'retry'],
  occupied: ['insertColumns', 'newSheet'],
  noTable: ['retry', 'sample'],
  cancelled: ['retry'],
  changedSince: [],
  nothingToUndo: [],
  undoFailed: [],
  apiMissing: [],
};

/** A trouble in words: the workbook first, then why (with what to do), then the ways on. */
export function troubleText({ where, error }: Trouble, language: Language): TroubleText {
  const t = translator(language);
  if (error instanceof ExcelProblem) {
    const known = WAYS[error.id] ?? ['retry'];
    return {
      workbook: workbookLine(where, error, language),
      why: t(`excel.problem.${error.id}`, { where: placeOf(error) }),
      ways: where === 'table' ? known.filter((way) => way !== 'newSheet' && way !== 'insertColumns') : known,
    };
  }
  const workbook = where === 'write' || where === 'undo' ? t('excel.workbook.written') : null;
  if (error instanceof PortfolioProblem) {
    return { workbook, why: portfolioProblemSentence(error, language), ways: ['retry', 'sample'] };
  }
  if (error instanceof MethodProblem) {
    if (error.id === 'tooFewCriteria') {
      return { workbook, why: tooFewSentence(error, language), ways: ['retry', 'sample'] };
    }
    const columns = error.id === 'columnMissing' || error.id === 'columnHoldsText';
    return { workbook, why: methodProblemSentence(error, language), ways: columns ? ['propose'] : [] };
  }
  return { workbook, why: t('pane.trouble.unknown', { message: error.message }), ways: ['retry'] };
}

function workbookLine(where: Trouble['where'], { workbookUntouched }: ExcelProblem, language: Language): string | null {
  const t = translator(language);
  if (!workbookUntouched) return t('excel.workbook.doubtful');
  switch (where) {
    case 'write':
      return `${t('excel.workbook.written')} ${t('excel.workbook.untouched')}`;
    case 'undo':
      return t('excel.workbook.undone');
    case 'table':
      return null;
    case 'scheme':
    case 'schemes':
      return t('excel.workbook.untouched');
  }
}

/** Where it happened, in brackets, as far as the problem says it. */
function placeOf({ params }: ExcelProblem): string {
  const named =
    params.address ?? params.sheet ?? params.sheetName ?? params.path ?? params.name ?? params.api ?? params.code;
  if (named === undefined || named === '') return '';
  const text = Array.isArray(named) ? formatList(named.map(String), 'es') : String(named);
  return ` (${text})`;
}

/** Too few criteria, with what to do in the pane: most often the cell selected is not in the client table. */
function tooFewSentence({ params }: MethodProblem, language: Language): string {
  const names = (keys: unknown): string =>
    formatList(
      (keys as string[]).slice(0, 4).map((key) => criterionName({ key, label: null }, language)),
      language,
    );
  const found = params.found as readonly string[];
  return translator(language)('pane.trouble.tooFew', {
    count: found.length,
    found: names(found) || '–',
    missing: names(params.missing),
  });
}
