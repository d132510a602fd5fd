import type { ParameterCell, Scheme } from '../../method';
import type { Language } from '../../locales';
import type { PaneContext } from './context';

/** What a scheme's parameters sheet holds: its cells as one text, to tell whether they have changed. */
interface SheetCells {
  readonly cells: ReadonlyMap<string, ParameterCell | null>;
  readonly seen: string;
}

/**
 * Takes over the numbers of the scheme at hand where they live on a parameters sheet. What makes no sense there is
 * remembered with its cell, and what it stands for stays as the scheme had it.
 * @returns whether something else stands there than when it was last looked at
 */
export async function readParameters(context: PaneContext): Promise<boolean> {
  const { desk, store } = context;
  const { scheme, parameters } = store.get();
  if (!scheme || scheme.home !== 'sheet') return false;
  const language = sheetLanguage(context, scheme);
  const { cells, seen } = await sheetCells(context, scheme, language);
  if (store.get().scheme?.id !== scheme.id) return false;
  if (seen === parameters?.seen) return false;
  const gone = [...cells.values()].every((cell) => cell === null);
  const read = gone ? { scheme, problems: [] } : await desk.schemeOfSheet(scheme, language, cells);
  store.dispatch({ type: 'parametersRead', scheme: read.scheme, parameters: { seen, gone, problems: read.problems } });
  return parameters !== null;
}

/** Remembers the sheet as it stands after a write: what the pane shows is what was written there. */
export async function rememberParameters(context: PaneContext, scheme: Scheme): Promise<void> {
  const { store } = context;
  if (scheme.home !== 'sheet') return store.dispatch({ type: 'parametersRead', scheme, parameters: null });
  const { seen } = await sheetCells(context, scheme, sheetLanguage(context, scheme));
  store.dispatch({ type: 'parametersRead', scheme, parameters: { seen, gone: false, problems: [] } });
}

/** Shows a cell of the parameters sheet. */
export async function showParameter({ gateway, store }: PaneContext, name: string): Promise<void> {
  try {
    await gateway.selectNamed(name);
  } catch (error) {
    store.dispatch({ type: 'troubleMet', trouble: { where: 'table', error: error as Error } });
  }
}

async function sheetCells({ gateway, desk }: PaneContext, scheme: Scheme, language: Language): Promise<SheetCells> {
  const names = await desk.parameterInputs(scheme, language);
  const cells = await gateway.readParameters(names);
  // Where a cell stands is no news: rows and sheets move.
  return { cells, seen: JSON.stringify([...cells].map(([name, cell]) => [name, cell?.value])) };
}

/** The words on the sheet are those of the run that wrote it. */
function sheetLanguage({ store }: PaneContext, scheme: Scheme): Language {
  const { bindings } = store.get().workbook;
  const wrote = bindings.findLast(({ schemeId, output }) => schemeId === scheme.id && output !== 'values');
  return wrote?.language ?? scheme.language;
}
