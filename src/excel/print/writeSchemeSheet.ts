import type { UndoableCommand } from '../change/command';
import { preparePrint, type PrintedSheet, type PrintReport, type PrintRequest } from './preparePrint';

type SchemeSheet = PrintRequest['sheets'][number];

const only = ({ sheets }: PrintReport): PrintedSheet => sheets[0]!;

/**
 * A sheet that carries a scheme: a new one, or in the place of the same scheme's.
 * @throws ExcelProblem what {@link preparePrint} refuses
 */
export const writeSchemeSheet: UndoableCommand<SchemeSheet, PrintReport, PrintedSheet> = {
  prepare: (sheet) => (context) =>
    preparePrint(context, { sheets: [sheet], notes: new Map<string, string>(), tool: null }),
  stands(report, { sheet }) {
    const { address, sheetName } = only(report);
    return { address, sheetName, rows: 1, cells: 2 * sheet.cells.length };
  },
  answer: only,
};
