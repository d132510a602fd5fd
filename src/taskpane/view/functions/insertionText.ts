import { ExcelProblem, type AnswerOf } from '../../../excel';
import { shownValue } from '../../../functions';
import { translator, type Language } from '../../../locales';
import { excelProblemSentence, failureSentence } from '../../model/trouble';

/** Answers are cut after so many cells: the rest is on the sheet. */
const MOST_CELLS = 8;

/** `Clientes!D4`: where a formula went. */
export const placeOf = ({ sheetName, address }: AnswerOf<'insertFormula'>): string => `${sheetName}!${address}`;

/** Cells of an answer in one line. */
export function answerText(cells: readonly (readonly unknown[])[], language: Language): string {
  const all = cells.flat().map((cell) => shownValue(cell, language));
  return all.length > MOST_CELLS ? `${all.slice(0, MOST_CELLS).join(' · ')} · …` : all.join(' · ');
}

/** Whether Excel does not know the function, though it was just inserted. */
export const isUnknown = (cells: readonly (readonly unknown[])[]): boolean =>
  cells.some((line) => line.includes('#NAME?'));

/** What happened to the cell, and why with what to do. */
export function refusalText(error: Error, undoing: boolean, language: Language): { first: string; why: string } {
  const t = translator(language);
  const untouched = t(undoing ? 'excel.workbook.undone' : 'excel.workbook.written');
  if (!(error instanceof ExcelProblem)) {
    return { first: untouched, why: failureSentence(error, language) };
  }
  const first = error.workbookUntouched ? untouched : t('finder.doubtful');
  return { first, why: whyText(error, language) };
}

function whyText(problem: ExcelProblem, language: Language): string {
  const t = translator(language);
  if (problem.is('protectedSheet') && problem.params.sheet !== undefined) {
    return t('finder.problem.protectedSheet', problem.params);
  }
  if (problem.is('noFunctions')) return t('finder.problem.noFunctions');
  if (problem.is('editedSince')) return t('finder.problem.editedSince', problem.params);
  return excelProblemSentence(problem, language);
}
