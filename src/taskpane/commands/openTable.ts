import { numberHeaders } from '../model/readChoices';
import {
  columnsOf,
  type Scheme,
  activeScheme,
  criteriaOf,
  freeName,
  isComplete,
  missingColumns,
  nextEmpty,
  withFound,
  withReadAs,
  type OpenScheme,
} from '../../method';
import { PortfolioProblem, type ReadingChoices } from '../../portfolio';
import { ExcelProblem, type ClientTable, type LongWork, type TablePlace } from '../../excel';
import { inLanguage, translator, writeNumbersWith } from '../../locales';
import type { ReadingView } from '../desk';
import { atHand } from '../model/atHand';
import type { PaneState } from '../model/state';
import { longWork, type PaneContext } from './context';
import { judgedAgain } from './judge';
import { compareFound } from './foundResults';
import { readParameters } from './parameters';
import { readAsScheme } from './readWith';

/** Reads the client table at the selection (or, where there is none, the one written beside before) and judges it. */
export function openTable(context: PaneContext): Promise<void> {
  const { gateway } = context;
  return longWork(context, { kind: 'reading', where: 'table' }, async (work) => {
    const { workbook, signs } = await gateway.readOpening();
    writeNumbersWith(signs);
    await context.desk.writeNumbersWith(signs);
    context.store.dispatch({ type: 'workbookRead', workbook });
    const shown = context.store.get().table?.place ?? null;
    await takeTable(context, await findTable(context, { shown, binding: workbook.bindings.at(-1)?.id }, work));
  });
}

/** Reads the table last written beside, wherever it is now: the ribbon's *Classify again* starts so. */
export function openBoundTable(context: PaneContext, bindingId: string, work: LongWork): Promise<void> {
  return context.gateway.readBoundTable(bindingId, work).then((table) => takeTable(context, table));
}

async function findTable(
  { gateway }: PaneContext,
  { shown, binding }: { readonly shown: TablePlace | null; readonly binding: string | undefined },
  work: LongWork,
): Promise<ClientTable> {
  try {
    const found = await gateway.findClientTable(work, shown);
    if (!(await isHistory(found))) return found;
    // As in a report, the clients that are looked at are meant, else those written beside last.
    const { sheetId, sheetName } = found.place;
    if (shown && shown.sheetId !== sheetId) return await gateway.readShownTable(shown, work);
    if (binding !== undefined) return await gateway.readBoundTable(binding, work);
    throw new ExcelProblem('inReport', { sheet: sheetName });
  } catch (error) {
    const nothing = error instanceof ExcelProblem && (error.id === 'noTable' || error.id === 'onlyResults');
    if (!nothing || binding === undefined) throw error;
    return gateway.readBoundTable(binding, work).catch((other: unknown) => {
      // That nothing is here is worth more to somebody who looks here than what has become of a table elsewhere.
      throw other instanceof ExcelProblem && isGone(other) ? error : other;
    });
  }
}

/** Whether it is a history of snapshots: a row there is a client on a day, and its columns of codes are to stay. */
async function isHistory({ raw }: ClientTable): Promise<boolean> {
  // The words of its heading are fetched where a first column holds numbers, as days are.
  if (typeof raw.cells[1]?.[0] !== 'number') return false;
  const { headingOf } = await import(/* webpackChunkName: "history-words" */ '../../locales/tools/history');
  return headingOf(raw.cells[0]!) !== null;
}

const isGone = ({ id }: ExcelProblem): boolean =>
  id === 'tableGone' || id === 'listGone' || id === 'columnsGone' || id === 'onlyResults';

/** Takes a table over: reads it, and judges it by the scheme at hand or by a first proposal. */
export async function takeTable(context: PaneContext, table: ClientTable, choices?: ReadingChoices): Promise<void> {
  const { store } = context;
  const before = store.get();
  const same = isSameTable(before.table, table);
  const asRead = choices ?? (same ? before.choices : {});
  const reading = await readKindly(context, table, asRead);
  const judgement = same ? await judgedAgain(context, reading) : null;
  store.dispatch({ type: 'tableRead', table, choices: asRead, reading, judgement });
  const { language, workbook } = before;
  const bound = boundScheme(context, table, before.table);
  const active = activeScheme(workbook);
  const taken = bound ?? (atHand(before) ? null : active);
  if (taken) store.dispatch({ type: 'schemeChanged', scheme: inLanguage(taken, language, workbook.schemes) });
  if (!isOurs(store.get(), same) || isOutgrown(store.get(), before.reading)) await proposeFor(context);
  else await fillFromNewColumns(context, before);
  // A scheme that this table has no use for, or that its columns do not show, waits where somebody has worked on it.
  if (atHand(before)?.id !== atHand(store.get())?.id) store.dispatch({ type: 'schemeLeft', of: before });
  await readAsScheme(context);
  await readParameters(context);
  void compareFound(context);
}

/**
 * Whether what is at hand is the user's choice for this table. A scheme nobody saved is only our own guess about
 * another table: then we guess again.
 */
function isOurs(state: PaneState, sameTable: boolean): boolean {
  const scheme = atHand(state);
  if (!scheme) return false;
  if (state.workbook.schemes.some(({ id }) => id === scheme.id)) return true;
  return fits(scheme, state) && (sameTable || isComplete(scheme));
}

/**
 * Whether a guess that nobody has edited or saved says less than the table now does: texts became the numbers of a
 * criterion, or a column of one was added.
 */
function isOutgrown(state: PaneState, before: ReadingView | null): boolean {
  const scheme = atHand(state);
  const { workbook, history, reading } = state;
  if (!scheme || !before || !reading || history.past.length > 0) return false;
  if (workbook.schemes.some(({ id }) => id === scheme.id)) return false;
  const known = new Set(numberHeaders(before.columns));
  return numberHeaders(reading.columns).some((header) => !known.has(header));
}

/** Columns that the user has added since for a criterion that was missing: they go where one is still to be chosen. */
async function fillFromNewColumns({ desk, store }: PaneContext, { reading: before }: PaneState): Promise<void> {
  const { draft, reading, profile } = store.get();
  if (!draft || !before || !reading) return;
  const known = new Set(before.columns.map(({ header }) => header));
  if (reading.columns.every(({ header }) => known.has(header))) return;
  const { id, name, language } = draft;
  const { profiles } = await desk.propose('general', { id, name, language });
  const added = criteriaOf(profiles[0]!).filter(({ source }) =>
    columnsOf(source).some(({ header }) => !known.has(header)),
  );
  if (store.get().draft === draft) store.dispatch({ type: 'schemeChanged', scheme: withFound(draft, profile, added) });
}

/**
 * The scheme by which a table's columns were written as formulas: another at hand would not be what they show. One that
 * was put to the very table stays.
 */
function boundScheme({ store }: PaneContext, { binding }: ClientTable, before: ClientTable | null): Scheme | null {
  if (!binding || binding.output === 'values') return null;
  const { workbook } = store.get();
  const scheme = atHand(store.get());
  if (scheme && before?.binding?.id === binding.id) return null;
  if (scheme && workbook.schemes.some(({ id }) => id === scheme.id)) return null;
  return workbook.schemes.find(({ id }) => id === binding.schemeId) ?? null;
}

/** The first proposal for the table at hand; the first place that it leaves to the user is open. */
export async function proposeFor({ desk, store, newId }: PaneContext): Promise<void> {
  const { language, workbook } = store.get();
  const name = freeName(translator(language)('pane.scheme.firstName'), workbook.schemes);
  const found = await desk.propose('general', { id: newId(), name, language });
  const scheme = withReadAs(found, store.get().choices);
  store.dispatch({ type: 'schemeChanged', scheme });
  if (!isComplete(scheme))
    store.dispatch({ type: 'screenChanged', screen: { criterion: nextEmpty(scheme.profiles[0]!) } });
}

/** Whether the table has the columns of a scheme, at least under other headers. */
function fits(scheme: OpenScheme, { reading, renamed }: PaneState): boolean {
  const missing = reading ? missingColumns(scheme, reading, renamed) : [];
  return missing.every(({ header, likely }) => likely !== null && renamed[header] === likely);
}

function isSameTable(before: ClientTable | null, now: ClientTable): boolean {
  return before?.place.sheetId === now.place.sheetId && before.place.tableId === now.place.tableId;
}

/** A column chosen before may be gone: then the choices are forgotten rather than the table refused. */
async function readKindly(
  { desk }: PaneContext,
  { raw }: ClientTable,
  choices: ReadingChoices,
): ReturnType<PaneContext['desk']['read']> {
  await desk.load(raw);
  try {
    return await desk.read(choices);
  } catch (error) {
    if (!(error instanceof PortfolioProblem) || error.id !== 'noSuchColumn') throw error;
    // What is refused is not kept.
    await desk.load(raw);
    return desk.read({});
  }
}
