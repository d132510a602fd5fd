import type { ClientTable } from '../../excel';
import { writeCsv } from '../../files';
import type { CarriedCodes, CarryChoices, CodeTable } from '../../tools';
import { longWork, type PaneContext } from './context';
import { order } from './order';

/** A list that the user has selected, and what carrying code and segment to it would do. */
export interface SeenList {
  readonly table: ClientTable;
  /** "Pedidos!A1:C7". */
  readonly place: string;
  /** `own`: it is the client table itself. Null: no id of a client in it. */
  readonly found: CarriedCodes | 'own' | null;
}

/** Reads the list that is selected, and says what carrying the code to it would do; nothing is written. */
export async function seeList(
  context: PaneContext,
  choices: CarryChoices,
  again?: ClientTable,
): Promise<SeenList | null> {
  let seen: SeenList | null = null;
  await longWork(context, { kind: 'reading', where: 'tools' }, async (work) => {
    const table = again ?? (await context.gateway.findClientTable(work));
    const { table: own, language } = context.store.get();
    const { sheetId, sheetName, address, tableId } = table.place;
    const place = `${sheetName}!${address}`;
    const isOwn =
      own?.place.sheetId === sheetId &&
      (own.place.address === address || (tableId !== null && own.place.tableId === tableId));
    const found = isOwn ? 'own' : await context.desk.carriedCodes(table.raw, choices, language);
    seen = { table, place, found };
  });
  return seen;
}

/**
 * Writes what the user has seen: new columns right of the list, or the cells of an earlier time that say something else.
 * @returns how many cells were brought up to date; null where columns were written, or nothing was
 */
export async function carryCodes(
  context: PaneContext,
  { table, found }: SeenList,
  what: 'columns' | 'changes',
): Promise<number | null> {
  if (found === null || found === 'own') return null;
  const { gateway, store } = context;
  let updated: number | null = null;
  await longWork(context, { kind: 'writing', where: 'tools' }, async (work) => {
    if (what === 'columns') {
      const { headerRow, columns } = found;
      await order(context, 'carryColumns', { table, headerRow, columns }, work);
      return;
    }
    const report = await gateway.convertCells({ table, cells: found.changes ?? [] }, work);
    store.dispatch({ type: 'undoableChanged', undoable: gateway.undoable() });
    updated = report.cells;
  });
  return updated;
}

/** The clients as CSV text, as spreadsheets of the language have it. */
export function codesAsCsv({ header, rows }: CodeTable, language: 'es' | 'en'): string {
  const signs =
    language === 'es' ? ({ separator: ';', decimal: ',' } as const) : ({ separator: ',', decimal: '.' } as const);
  return new TextDecoder().decode(writeCsv([header, ...rows], { ...signs, encoding: 'utf-8' }));
}
