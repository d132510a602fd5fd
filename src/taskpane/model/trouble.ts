import { MethodProblem } from '../../method';
import { PortfolioProblem } from '../../portfolio';
import { ExcelProblem, type ExcelProblemId, type LiftedFilter, type UndoableChange } from '../../excel';
import {
  methodProblemSentence,
  portfolioProblemSentence,
  type Translate,
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
export type WayId =
  | 'retry'
  | 'passOver'
  | 'newSheet'
  | 'insertColumns'
  | 'sample'
  | 'mapSheet'
  | 'propose'
  | 'readAgain'
  | 'startOver'
  | 'liftFilter'
  | 'asValues'
  | 'reload';

const ROOM = ['insertColumns', 'newSheet'] as const;
const ELSEWHERE = ['newSheet', 'retry'] as const;

/** What can be pressed about each; where nothing is said, the same can be tried again. */
const WAYS: Partial<Record<ExcelProblemId, readonly WayId[]>> = {
  protectedSheet: ELSEWHERE,
  occupied: ROOM,
  touching: ROOM,
  mergedPlace: ROOM,
  tablePlace: ROOM,
  sheetEnd: ['newSheet'],
  hiddenPlace: ['retry', ...ROOM],
  tornTable: ELSEWHERE,
  tornMerged: ELSEWHERE,
  unmovable: ['newSheet'],
  mergedConflict: ELSEWHERE,
  pivotTable: ELSEWHERE,
  filtered: ['liftFilter', 'newSheet'],
  misplaced: ['retry', 'newSheet'],
  noTable: ['retry', 'sample'],
  tableGone: ['readAgain', 'sample'],
  listGone: ['readAgain', 'sample'],
  noScheme: [],
  noClients: ['readAgain'],
  nothingWritten: ['readAgain'],
  stateDamaged: ['startOver'],
  tableChanged: ['readAgain'],
  itemGone: ['readAgain'],
  columnsGone: [],
  editedSince: ['passOver'],
  clientsMoved: [],
  nothingToUndo: [],
  alreadyUndone: [],
  undoFailed: [],
  apiMissing: [],
  noFunctions: ['asValues'],
  formulaPlace: ['insertColumns'],
  nameGone: [],
  reportGone: ['passOver'],
};

/** A trouble in words: the workbook first, then why (with what to do), then the ways on. */
export function troubleText({ where, error, elsewhere, mapSheet }: Trouble, language: Language): TroubleText {
  const t = translator(language);
  if (error instanceof ExcelProblem) {
    const workbook = workbookLine(where, error, language);
    // What it needs is read anew each time.
    if (where === 'removal' && isOfRemoval(error.id)) {
      return { workbook, why: t(`removal.${error.id}`, error.params), ways: ['retry'] };
    }
    const placed = elsewhere ? Object.keys(elsewhere) : where === 'write' || where === 'scheme' ? [...ROOM] : [];
    const beside = where === 'tools' || where === 'decisions';
    if (beside && error.id === 'protectedSheet' && !placed.includes('newSheet')) {
      return { workbook, why: t('report.protectedSheet', error.params), ways: ['retry'] };
    }
    const ways = WAYS[error.id] ?? ['retry'];
    return {
      workbook,
      why: excelProblemSentence(error, language),
      ways: ways
        .filter((way) => way !== 'sample' || tableInstead(where).length > 0)
        .filter((way) => (way !== 'newSheet' && way !== 'insertColumns') || placed.includes(way)),
    };
  }
  const workbook = workbookLineOfOurs(where, language);
  if (error instanceof PortfolioProblem) {
    const ways: readonly WayId[] = mapSheet ? ['retry', 'mapSheet'] : ['retry', ...tableInstead(where)];
    return { workbook, why: failureSentence(error, language), ways };
  }
  if (error instanceof MethodProblem) {
    return { workbook, why: failureSentence(error, language), ways: waysOfMethod(error) };
  }
  return { workbook, why: failureSentence(error, language), ways: ['retry', 'reload'] };
}

/** A sample stands in for a client table, and for no other list. */
const tableInstead = (where: Trouble['where']): readonly ['sample'] | readonly [] =>
  where === 'cells' || where === 'tools' || where === 'decisions' || where === 'schemes' ? [] : ['sample'];

function waysOfMethod({ id }: MethodProblem): readonly WayId[] {
  if (id === 'columnMissing' || id === 'columnHoldsText') return ['propose'];
  return id === 'tableNotRead' ? ['readAgain'] : [];
}

/** What stopped on our side, as a sentence: what an error that nobody foresaw says is for developers, and is not shown. */
export function failureSentence(error: Error, language: Language): string {
  if (error instanceof PortfolioProblem) return portfolioProblemSentence(error, language);
  if (error instanceof MethodProblem) return methodProblemSentence(error, language);
  return translator(language)(isPartMissing(error) ? 'pane.partFailed' : 'pane.trouble.unknown');
}

/** A part of the program that is fetched when it is needed, and was not there; in a worker it has no name of its own. */
const isPartMissing = ({ name, message }: Error): boolean =>
  name === 'ChunkLoadError' || /^Loading chunk .+ failed|importScripts/.test(message);

/** What Excel would not do, as one sentence with why and what to do. */
export function excelProblemSentence(problem: ExcelProblem, language: Language): string {
  const t = translator(language);
  // What somebody has changed is said by what it is.
  if (problem.is('editedSince')) return t(`undo.changed.${problem.params.what as UndoableChange}`, problem.params);
  if (problem.is('stateTooNew')) return t('refused.method.schemeTooNew', problem.params);
  return t(`excel.problem.${problem.id as Exclude<ExcelProblemId, 'editedSince' | 'stateTooNew'>}`, problem.params);
}

/** What the removal of columns says in its own words. */
const isOfRemoval = (id: ExcelProblem['id']): id is 'protectedSheet' | 'tableChanged' =>
  id === 'protectedSheet' || id === 'tableChanged';

function workbookLine(
  where: Trouble['where'],
  { id, workbookUntouched }: ExcelProblem,
  language: Language,
): string | null {
  const t = translator(language);
  if (!workbookUntouched) {
    const elsewhere = where === 'tools' || where === 'schemes' || where === 'cells';
    return t(elsewhere ? 'excel.workbook.doubtfulElsewhere' : 'excel.workbook.doubtful');
  }
  // Nothing was to be written where a sheet was only to be shown.
  if (where === 'tools' && id === 'reportGone') return null;
  switch (where) {
    case 'write':
    case 'cells':
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
  return ['write', 'cells', 'undo', 'decisions', 'tools'].includes(where) ? t('excel.workbook.written') : null;
}

/** What became of a filter that was in the way. */
export const liftedText = ({ name, set, same }: LiftedFilter, t: Translate): string =>
  t(set ? (same ? 'trouble.filterSet' : 'trouble.filterOther') : 'trouble.filterLost', { name });
