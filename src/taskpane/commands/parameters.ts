import type { ParameterCell, ParameterProblem, Scheme } from '../../method';
import type { Language } from '../../locales';
import type { PaneContext } from './context';

/** Values of the parameters sheet by their names, to tell whether they have changed. */
type Seen = Readonly<Record<string, unknown>>;
interface SheetCells {
  readonly cells: ReadonlyMap<string, ParameterCell | null>;
  readonly seen: Seen;
  readonly gone: boolean;
}

/**
 * Takes over the numbers of the scheme at hand where they live on a parameters sheet. What makes no sense there is
 * remembered with its cell, and what it stands for stays as the scheme had it.
 * @returns whether something else stands there than when it was last looked at
 */
export async function readParameters(context: PaneContext): Promise<boolean> {
  const { store } = context;
  const { scheme, parameters } = store.get();
  if (!scheme || scheme.home !== 'sheet') return false;
  const before = parameters?.seen ?? null;
  const found = await sheetCells(context, scheme, before);
  if (store.get().scheme?.id !== scheme.id) return false;
  if (before && sameNumbers(before, found.seen)) return false;
  await takeOver(context, scheme, found, before);
  // A sheet that is gone holds nothing that could be written over.
  return before !== null && !found.gone;
}

/**
 * Looks at the sheet after a write. What somebody has changed there while it was being written is taken over; what was
 * changed in the pane meanwhile stays, and reaches the sheet with the next write.
 * @param written the scheme as it was written
 * @param before the pane's scheme when the write began
 */
export async function rememberParameters(context: PaneContext, written: Scheme, before: Scheme): Promise<void> {
  const { store } = context;
  const now = store.get().scheme;
  const goneOn = now !== null && now !== before && JSON.stringify(now) !== JSON.stringify(before);
  const scheme = goneOn ? { ...now, home: written.home } : written;
  if (scheme.home !== 'sheet') return store.dispatch({ type: 'parametersRead', scheme, parameters: null });
  const found = await sheetCells(context, written, null);
  if (goneOn) {
    const parameters = { seen: found.seen, gone: found.gone, problems: [] };
    return store.dispatch({ type: 'parametersRead', scheme, parameters });
  }
  await takeOver(context, scheme, found, null);
}

async function takeOver(
  context: PaneContext,
  scheme: Scheme,
  { cells, seen, gone }: SheetCells,
  before: Seen | null,
): Promise<void> {
  const { desk, store } = context;
  const language = sheetLanguage(context, scheme);
  const read = gone ? { scheme, problems: [] } : await desk.schemeOfSheet(scheme, language, cells);
  // What was never on the sheet (weights turned on since the last write) is not missing from it.
  const problems = read.problems
    .filter(({ name }) => before === null || Object.hasOwn(before, name))
    .map((problem) => atEdited(problem, before, seen));
  const saved = store.get().workbook.schemes.find(({ id }) => id === scheme.id);
  const stands = saved && !gone ? (await desk.schemeOfSheet(saved, language, cells)).scheme : null;
  const edited = before !== null;
  store.dispatch({ type: 'parametersRead', scheme: read.scheme, parameters: { seen, gone, problems }, edited, stands });
}

/** Of two cuts that are the wrong way round, the one to look at is the one that somebody has just edited. */
function atEdited(problem: ParameterProblem, before: Seen | null, seen: Seen): ParameterProblem {
  const { falls } = problem;
  const isEdited = (name: string): boolean => before !== null && before[name] !== seen[name];
  if (!falls || !isEdited(falls.from.name) || isEdited(falls.to.name)) return problem;
  return { ...problem, name: falls.from.name, cell: falls.from.cell };
}

/** Shows a cell of the parameters sheet. */
export async function showParameter({ gateway, store }: PaneContext, name: string): Promise<void> {
  try {
    await gateway.selectNamed(name);
  } catch (error) {
    store.dispatch({ type: 'troubleMet', trouble: { where: 'table', error: error as Error } });
  }
}

/**
 * The cells of the scheme's names. Once the sheet has been looked at, only the names that it had then are its own:
 * others belong to what the pane has changed since, and may name cells of a former sheet.
 */
async function sheetCells(context: PaneContext, scheme: Scheme, before: Seen | null): Promise<SheetCells> {
  const { gateway, desk } = context;
  const wanted = await desk.parameterInputs(scheme, sheetLanguage(context, scheme));
  const names = before ? wanted.filter((name) => Object.hasOwn(before, name)) : wanted;
  const cells = await gateway.readParameters(names);
  // Where a cell stands is no news: rows and sheets move.
  const seen = Object.fromEntries([...cells].map(([name, cell]) => [name, cell?.value ?? null]));
  return {
    cells,
    seen: { ...before, ...seen },
    gone: names.length > 0 && [...cells.values()].every((cell) => cell === null),
  };
}

function sameNumbers(before: Seen, now: Seen): boolean {
  return Object.keys(now).every((name) => Object.hasOwn(before, name) && before[name] === now[name]);
}

/** The words on the sheet are those of the run that wrote it. */
function sheetLanguage({ store }: PaneContext, scheme: Scheme): Language {
  const { bindings } = store.get().workbook;
  const wrote = bindings.findLast(({ schemeId, output }) => schemeId === scheme.id && output !== 'values');
  return wrote?.language ?? scheme.language;
}
