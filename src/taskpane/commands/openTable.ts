import { MethodProblem, type Scheme } from '../../method';
import { PortfolioProblem, type ReadingChoices } from '../../portfolio';
import { ExcelProblem, type ClientTable, type LongWork } from '../../excel';
import { translator } from '../../locales';
import { activeScheme, freeName, missingColumns } from '../edits';
import type { PaneState } from '../model/state';
import { longWork, type PaneContext } from './context';
import { compareFound } from './foundResults';
import { readParameters } from './parameters';

/** Reads the client table at the selection (or, where there is none, the one written beside before) and judges it. */
export function openTable(context: PaneContext): Promise<void> {
  const { gateway } = context;
  return longWork(context, 'reading', 'table', async (work) => {
    const workbook = await gateway.readState();
    context.store.dispatch({ type: 'workbookRead', workbook });
    await takeTable(context, await findTable(context, workbook.bindings.at(-1)?.id, work));
  });
}

/** Reads the table last written beside, wherever it is now: the ribbon's *Classify again* starts so. */
export function openBoundTable(context: PaneContext, bindingId: string, work: LongWork): Promise<void> {
  return context.gateway.readBoundTable(bindingId, work).then((table) => takeTable(context, table));
}

async function findTable({ gateway }: PaneContext, binding: string | undefined, work: LongWork): Promise<ClientTable> {
  try {
    return await gateway.findClientTable(work);
  } catch (error) {
    const nothing = error instanceof ExcelProblem && error.id === 'noTable';
    if (!nothing || binding === undefined) throw error;
    return gateway.readBoundTable(binding, work);
  }
}

/** Takes a table over: reads it, and judges it by the scheme at hand or by a first proposal. */
export async function takeTable(context: PaneContext, table: ClientTable, choices?: ReadingChoices): Promise<void> {
  const { desk, store } = context;
  await desk.load(table.raw);
  const kept = choices ?? sameChoices(store.get().table, table, store.get().choices);
  const reading = await readKindly(context, kept);
  const scheme = store.get().scheme ?? activeScheme(store.get().workbook);
  const before = store.get().table;
  store.dispatch({ type: 'tableRead', table, choices: kept, reading });
  const bound = boundScheme(context, table, before);
  if (bound) store.dispatch({ type: 'schemeChanged', scheme: bound });
  if (scheme && store.get().scheme === null) store.dispatch({ type: 'schemeChanged', scheme });
  // A scheme nobody saved is only our own guess about another table: guess again.
  const saved = scheme && store.get().workbook.schemes.some(({ id }) => id === scheme.id);
  if (!bound && (!scheme || (!saved && !fits(scheme, store.get())))) await proposeFor(context);
  await readParameters(context);
  void compareFound(context);
}

/**
 * The scheme by which a table's columns were written as formulas: another at hand would not be what they show. One that
 * was put to the very table stays.
 */
function boundScheme({ store }: PaneContext, { binding }: ClientTable, before: ClientTable | null): Scheme | null {
  if (!binding || binding.output === 'values') return null;
  const { scheme, workbook } = store.get();
  if (scheme && before?.binding?.id === binding.id) return null;
  if (scheme && workbook.schemes.some(({ id }) => id === scheme.id)) return null;
  return workbook.schemes.find(({ id }) => id === binding.schemeId) ?? null;
}

/** The first proposal for the table at hand; what stops it is said beside the criteria. */
export async function proposeFor({ desk, store, newId }: PaneContext): Promise<void> {
  const { language, workbook } = store.get();
  const name = freeName(translator(language)('pane.scheme.firstName'), workbook.schemes);
  try {
    const scheme = await desk.propose('general', { id: newId(), name, language });
    store.dispatch({ type: 'schemeChanged', scheme });
  } catch (error) {
    if (!(error instanceof MethodProblem)) throw error;
    store.dispatch({ type: 'schemeCleared' });
    store.dispatch({ type: 'troubleMet', trouble: { where: 'scheme', error } });
  }
}

/** Whether the table has the columns of a scheme, at least under other headers. */
function fits(scheme: Scheme, { reading, renamed }: PaneState): boolean {
  const missing = reading ? missingColumns(scheme, reading, renamed) : [];
  return missing.every(({ header, likely }) => likely !== null && renamed[header] === likely);
}

function sameChoices(before: ClientTable | null, now: ClientTable, choices: ReadingChoices): ReadingChoices {
  const same = before?.place.sheetId === now.place.sheetId && before.place.tableId === now.place.tableId;
  return same ? choices : {};
}

/** A column chosen before may be gone: then the choices are forgotten rather than the table refused. */
async function readKindly({ desk }: PaneContext, choices: ReadingChoices): ReturnType<PaneContext['desk']['read']> {
  try {
    return await desk.read(choices);
  } catch (error) {
    if (error instanceof PortfolioProblem && error.id === 'noSuchColumn') return desk.read({});
    throw error;
  }
}
