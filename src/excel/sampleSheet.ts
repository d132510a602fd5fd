import type { Language } from '../locales';
import { contentOf, freeSheetName, tableSheet } from './change/tableSheet';
import type { Prepared } from './change/transaction';
import { ExcelProblem } from './gateway';
import { readTable } from './find/readTable';
import type { Session } from './session/session';
import type { ClientTable } from './requests/clientTable';

/** A client table to try the add-in on: rows of cells, the header first. */
export type SampleCells = (language: Language) => Promise<readonly (readonly unknown[])[]>;

const SHEET_NAMES: Readonly<Record<Language, string>> = { es: 'Clientes de muestra', en: 'Sample clients' };

/**
 * Makes the change that puts the sample on a new sheet, as an Excel table, and shows it.
 * @throws ExcelProblem `other` when the sample has no rows
 */
export async function prepareSample(
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
