import type { ClientTable, ListAt } from '../../excel';
import { writeCsv } from '../../files';
import { decimalMark } from '../../locales';
import type { CarriedCodes, CarryChoices, CodeTable, NoCarriedCodes } from '../../tools';
import { longWork, type PaneContext } from './context';
import { offerRoom } from './offerRoom';
import { isOwn } from './ownTable';
import { order } from './order';
import { followPushed } from './pushed';

/** The list that is selected or was chosen, and what carrying code and segment to it would do. */
export interface SeenList {
  readonly sheetName: string;
  /** Null: the sheet has no list but the clients' own. */
  readonly table: ClientTable | null;
  /** Its column that alone is selected. */
  readonly column: number | null;
  /** Lists of that sheet which might be meant, those that the code comes from apart. */
  readonly lists: readonly ListAt[];
  /** `own`: it is the client table itself. Null: there is no list. */
  readonly found: CarriedCodes | NoCarriedCodes | 'own' | null;
}

/**
 * Reads the list that is selected, or one that was chosen instead, and says what carrying the code to it would do; nothing is
 * written. Where the selection is in none, the first of its sheet is looked at.
 * @param from a list that was seen, or one of those beside it; the selected one unless given
 */
export async function seeList(
  context: PaneContext,
  choices: Omit<CarryChoices, 'selected'>,
  from: SeenList | ListAt | null = null,
): Promise<SeenList | null> {
  let seen: SeenList | null = null;
  await longWork(context, { kind: 'reading', where: 'tools' }, async (work) => {
    const { gateway, desk, store } = context;
    const { table: own, language } = store.get();
    const look = async (): Promise<Omit<SeenList, 'found'>> => {
      if (from && 'lists' in from) return from;
      const first = await gateway.selectedList(from, work);
      const lists = first.lists.filter((one) => !isOwn(own, one));
      const instead = first.table ? undefined : lists[0];
      return { ...first, ...(instead ? await gateway.selectedList(instead, work) : {}), lists };
    };
    const list = await look();
    const { table, column: selected } = list;
    const found =
      table === null
        ? null
        : isOwn(own, table.place)
          ? 'own'
          : await desk.carriedCodes(table.raw, { ...choices, selected }, language);
    seen = { ...list, found };
  });
  return seen;
}

/**
 * Writes what the user has seen: new columns right of the list, or the cells of an earlier time that say something else.
 * @param whenOccupied what happens where the cells right of it are taken
 * @returns how many cells were brought up to date; null where columns were written, or nothing was
 */
export async function carryCodes(
  context: PaneContext,
  { table, found }: Pick<SeenList, 'table' | 'found'>,
  what: 'columns' | 'changes',
  whenOccupied: 'refuse' | 'insertColumns' = 'refuse',
): Promise<number | null> {
  if (table === null || found === null || found === 'own' || found.idHeader === null) return null;
  const { gateway, store } = context;
  let updated: number | null = null;
  await longWork(context, { kind: 'writing', where: 'tools' }, async (work) => {
    if (what === 'columns') {
      const { headerRow, columns } = found;
      const report = await order(context, 'carryColumns', { table, headerRow, columns, whenOccupied }, work);
      if (whenOccupied === 'insertColumns') await followPushed(context, report, true);
      return;
    }
    const report = await gateway.convertCells({ table, cells: found.changes ?? [] }, work);
    store.dispatch({ type: 'undoableChanged', undoable: gateway.undoable() });
    updated = report.cells;
  });
  if (what === 'columns')
    offerRoom(context, 'tools', async () => void (await carryCodes(context, { table, found }, what, 'insertColumns')));
  return updated;
}
/** The clients as CSV text, as spreadsheets of the region have it. */
export function codesAsCsv({ header, rows }: CodeTable, language: 'es' | 'en'): string {
  const decimal = decimalMark(language);
  const separator = decimal === ',' ? ';' : ',';
  return new TextDecoder().decode(writeCsv([header, ...rows], { separator, decimal, encoding: 'utf-8' }));
}
