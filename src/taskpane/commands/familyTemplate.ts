import { translator } from '../../locales';
import { wordKey } from '../../portfolio';
import type { PaneState } from '../model/state';
import { longWork, type PaneContext } from './context';

/** Points of its row of headers, and characters of its columns. */
const HEAD = 20;
const WIDTH = 28;

/** The words that clients have in a column, each once, in the table's order. */
export function valuesOf({ table, reading }: Pick<PaneState, 'table' | 'reading'>, header: string): readonly string[] {
  const column = reading?.columns.find((each) => each.header === header)?.at;
  if (!table || column === undefined) return [];
  const found = new Map<string, string>();
  for (const row of table.raw.cells.slice(Math.max(0, reading!.headerRow) + 1)) {
    const text = String(row[column] ?? '').trim();
    if (text !== '' && !found.has(wordKey(text))) found.set(wordKey(text), text);
  }
  return [...found.values()];
}

/**
 * A new sheet with the values of a column of the clients, for their families to be written beside them and taken from there.
 * @returns its name; null where it could not be made, which the pane says
 */
export async function insertFamilyTemplate(context: PaneContext, header: string): Promise<string | null> {
  let made: string | null = null;
  await longWork(context, { kind: 'writing', where: 'cells' }, async () => {
    const { gateway, store } = context;
    const t = translator(store.get().language);
    const column = (name: string) => ({ header: name, format: '@', words: null, width: WIDTH });
    const request = {
      sheetName: t('families.map.sheet'),
      columns: [column(header), column(t('families.map.family'))],
      rows: valuesOf(store.get(), header).map((value) => [value, '']),
      isExample: false,
      head: HEAD,
      otherWord: { title: '', message: '' },
    };
    made = (await gateway.insertTemplate(request)).sheetName;
    store.dispatch({ type: 'undoableChanged', undoable: gateway.undoable() });
  });
  return made;
}
