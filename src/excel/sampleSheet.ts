import type { Language } from '../locales';
import { asReported, type UndoableCommand } from './change/command';
import { contentOf, freeSheetName, tableSheet } from './change/tableSheet';
import type { Prepared } from './change/transaction';
import { ExcelProblem } from './problems';
import { readTable } from './find/readTable';
import type { Session } from './session/session';
import type { ClientTable } from './requests/clientTable';

const SHEET_NAMES: Readonly<Record<Language, string>> = { es: 'Clientes de muestra', en: 'Sample clients' };

/** The sample clients in a language, on a sheet of their own. */
export const insertSample: UndoableCommand<Language, ClientTable> = {
  async prepare(language, { sample }) {
    if (!sample) throw new ExcelProblem('other', { message: 'no sample was given' });
    const cells = await sample(language);
    return (context) => prepareSample(context, language, cells);
  },
  stands: ({ place, raw }) => ({ ...place, rows: raw.cells.length - 1, cells: 0 }),
  answer: asReported,
};

/**
 * Makes the change that puts the sample on a new sheet, as an Excel table, and shows it.
 * @throws ExcelProblem `other` when the sample has no rows
 */
async function prepareSample(
  context: Session,
  language: Language,
  rows: readonly (readonly unknown[])[],
): Promise<Prepared<ClientTable>> {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  if (rows.length < 2 || columns === 0) throw new ExcelProblem('other', { message: 'the sample has no clients' });
  const cells = rows.map((row) => Array.from({ length: columns }, (_, i) => contentOf(row[i])));
  const step = tableSheet(await freeSheetName(context, SHEET_NAMES[language]), cells);
  return { steps: [step], report: (session) => readTable(session, step.located()) };
}
