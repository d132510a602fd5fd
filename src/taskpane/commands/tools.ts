import type { AnswerOf, LongWork } from '../../excel';
import { isMadeFromOther, type Sheet } from '../../sheet';
import type { OfferedTool, StandingHistory, ToolId } from '../../tools';
import type { ToolFormView, WantedTool } from '../desk';
import { atHand, isChoosing, isReadyFor, beingChosen } from '../model/atHand';
import { asError, longWork, type PaneContext, type PaneWork, unlessCancelled } from './context';
import { keptScheme } from './keptScheme';
import { readParameters } from './parameters';
import { readIfChanged } from './readSame';
import { ensureList, listNeededBy, listTakenBy } from './secondList';

/** Asks which tools there are, in the pane's language. */
export async function offerTools({ desk, store }: PaneContext): Promise<void> {
  const { language } = store.get();
  const offered = await desk.tools(language);
  if (store.get().language === language) store.dispatch({ type: 'toolsOffered', offered });
}

/**
 * Runs a tool on the clients as the pane judges them now, and writes its sheets: new ones, or in the place of those that
 * an earlier run made. Notes that the user has written there stay with their clients.
 */
export function makeSheets(context: PaneContext, tool: ToolId): Promise<void> {
  return longWork(context, { kind: 'writing', where: 'tools' }, (work) => make(context, tool, work));
}

async function make(context: PaneContext, tool: ToolId, work: PaneWork): Promise<void> {
  const { gateway, desk, store } = context;
  await readIfChanged(context, work);
  // The sheet is the one home of its numbers: what was changed there goes into the report.
  await readParameters(context);
  const offered = await offeredTool(context, tool);
  const now = store.get();
  const { table, reading, scheme, language, workbook } = now;
  if (!table || !reading || !isReadyFor(now, offered)) return;
  const needed = listNeededBy(now.tools.offered, tool) ?? listTakenBy(now, tool);
  if (needed && !(await ensureList(context, needed, work))) return;
  store.dispatch({ type: 'workMoved', phase: 'computing', done: 0, total: 0 });
  const judged = scheme && (await desk.judge(scheme)).scheme;
  const notes = await gateway.readNotes(tool);
  const { sheetName, address } = table.place;
  const place = `${sheetName}!${address}`;
  const wanted = {
    id: tool,
    language,
    place,
    notes,
    settings: workbook.tools[tool],
    kept: workbook.tools,
    schemes: workbook.schemes,
    ...beingChosen(now),
    ...(await ownRecords(context, offered, work)),
  };
  const { sheets, settings, missing, unused } = await unlessCancelled(desk.runTool(wanted, work), work.signal);
  // One that stands from an earlier run is made anew all the same: it would go on saying what it said then.
  if (missing !== null && !(await gateway.standingSheets([tool])).has(tool)) {
    const of = { reading, scheme: atHand(now), settings: workbook.tools[tool] };
    store.dispatch({ type: 'toolLacks', lacking: { tool, missing, of } });
    return;
  }
  // A comparison is made before one is decided on.
  const shows = offered.reads.includes('scheme') && !offered.reads.includes('schemes') ? judged : null;
  const report = await gateway.printSheets(
    { sheets, notes, tool: { id: tool, settings, ...keptScheme(context, shows) } },
    work,
  );
  store.dispatch({ type: 'workbookRead', workbook: report.workbook });
  const { sheet } = sheets[0]!;
  const told = toldFinding(sheet, report);
  // What is told as the finding is not told twice.
  const said = unused.map(({ sentence, way }) => (sentence === `${told}.` ? way : `${sentence} ${way}`.trim()));
  const made = {
    tool,
    report,
    sheet,
    unused: said.filter((each) => each !== ''),
    scheme: shows?.id ?? null,
    at: context.now(),
  };
  store.dispatch({ type: 'sheetsMade', made, undoable: gateway.undoable() });
}

/** The main finding of a report, where the pane tells it: not where it says what it said before. */
function toldFinding(sheet: Sheet, { sheets: [first] }: AnswerOf<'printSheets'>): string | null {
  const finding = sheet.cells.find(({ look }) => look === 'finding')?.value;
  if (typeof finding !== 'string' || !first) return null;
  return first.how === 'new' || first.findings.includes(finding) ? finding : null;
}

/** Reports whose sheets stand in the workbook, and which are outdated: what the guide says, in the pane and on its sheet. */
export async function standingReports(context: PaneContext): Promise<Required<Pick<WantedTool, 'made' | 'outdated'>>> {
  const standing = await askReports(context);
  const { madeFrom } = context.store.get().tools;
  const outdated = [...standing].filter(([id, report]) => isOutdated(report.madeFrom, madeFrom[id]));
  return { made: new Set(standing.keys()), outdated: new Set(outdated.map(([id]) => id)) };
}

/** Whether a report was made from something that is another now; of what is not known it is not said. */
export const isOutdated = (was: string | null, now: string | undefined): boolean =>
  was !== null && now !== undefined && isMadeFromOther(was, now);

const askReports = ({ gateway, store }: PaneContext): ReturnType<PaneContext['gateway']['standingSheets']> =>
  gateway.standingSheets((store.get().tools.offered ?? []).map(({ id }) => id));

/** Looks for the reports that stand in the workbook: made in another session, by somebody else or from the command line. */
export async function findReports(context: PaneContext): Promise<void> {
  const { language, tools } = context.store.get();
  const { made, standing: before, lookedFor, offered } = tools;
  const found = await askReports(context);
  // What stands on a sheet is in the language in which it was made.
  const { reportAboutIn } = await import(/* webpackChunkName: "reports" */ '../../locales/tools/reportAbout');
  const standing = new Map(
    [...found].map(([id, report]) => [id, { ...report, about: reportAboutIn(report.about, language) }]),
  );
  const history = before && histories.get(before);
  // Ten thousand remembered clients are long to read, and a report that was made meanwhile leaves them as they are.
  const last = offered?.find(({ id }) => id === made.at(-1)?.tool);
  const isMore = made.length > (lookedFor?.length ?? 0);
  if (history && isMore && !last?.reads.includes('history')) histories.set(standing, history);
  context.store.dispatch({ type: 'reportsFound', standing, lookedFor: made });
}

/** A tool as it declares itself. */
async function offeredTool({ desk, store }: PaneContext, tool: ToolId): Promise<OfferedTool> {
  const { language, tools } = store.get();
  return (tools.offered ?? (await desk.tools(language))).find(({ id }) => id === tool)!;
}

/** What the workbook tells of itself, of which a tool has what it says that it reads. */
async function ownRecords(
  context: PaneContext,
  { reads }: OfferedTool,
  work?: LongWork,
): Promise<Pick<WantedTool, 'history' | 'made' | 'outdated'>> {
  return {
    ...(reads.includes('history') ? { history: await historyOf(context, work) } : {}),
    ...(reads.includes('reports') ? await standingReports(context) : {}),
  };
}

const histories = new WeakMap<object, Promise<StandingHistory>>();

/** Works out what the reports that stand would be made from now: one that was made from something else says so. */
export async function readMadeFrom(context: PaneContext): Promise<void> {
  const { store, desk } = context;
  const { judgement, draft, workbook, tools } = store.get();
  const { standing, offered } = tools;
  const isOpen = judgement === null && isChoosing(store.get());
  if ((!judgement && !isOpen) || !standing) return;
  // While criteria are to be chosen nothing is known of the others.
  const known = (id: ToolId): boolean => !isOpen || offered?.find((tool) => tool.id === id)?.needsCode === false;
  const made = new Set(([...standing.keys()] as ToolId[]).filter(known));
  if (made.size === 0) return;
  const { tools: kept, schemes } = workbook;
  const wanted = { made, kept, schemes, ...beingChosen(store.get()) };
  const watched = offered?.some(({ id, reads }) => reads.includes('history') && made.has(id)) ?? false;
  // The sheets of the history are read once for what was found to stand, however often the rest changes.
  if (watched && !histories.has(standing)) histories.set(standing, historyOf(context));
  const history = watched ? { history: await histories.get(standing)! } : {};
  const madeFrom = await desk.madeFrom({ ...wanted, ...history });
  const now = store.get();
  if (now.judgement === judgement && now.draft === draft) store.dispatch({ type: 'madeFromRead', madeFrom });
}

/** What was remembered of the clients, read by what is fetched when somebody watches. */
async function historyOf(context: PaneContext, work?: LongWork): Promise<StandingHistory> {
  const { standingHistory } = await import(/* webpackChunkName: "watching" */ './watching');
  return standingHistory(context, work);
}

/**
 * Keeps a tool's settings: the pane goes on with them at once, and the workbook keeps them by the tool's id. What stops
 * that is said with the tools, and they hold until the pane is closed.
 */
export async function keepToolSettings(context: PaneContext, tool: ToolId, settings: unknown): Promise<void> {
  const { gateway, store } = context;
  const { workbook, trouble } = store.get();
  if (trouble?.where === 'tools') store.dispatch({ type: 'troubleOver' });
  const tools = { [tool]: settings };
  store.dispatch({ type: 'workbookRead', workbook: { ...workbook, tools: { ...workbook.tools, ...tools } } });
  try {
    await gateway.saveState({ state: await gateway.readState(), tools });
  } catch (error) {
    const again = (): void => void keepToolSettings(context, tool, settings);
    store.dispatch({ type: 'troubleMet', trouble: { where: 'tools', error: asError(error), again } });
  }
}

/**
 * A tool's form as it is told now; with a change, what it is after it. A change that it takes is kept.
 * @returns null where that could not be worked out: why is said with the tools
 */
export async function tellTool(
  context: PaneContext,
  tool: ToolId,
  change?: { readonly key: string; readonly value: string },
): Promise<ToolFormView | null> {
  const { store } = context;
  const { language, workbook } = store.get();
  try {
    const wanted = {
      id: tool,
      language,
      settings: workbook.tools[tool],
      kept: workbook.tools,
      schemes: workbook.schemes,
      ...beingChosen(store.get()),
      // The days that watching can be told are those of the history.
      ...(await ownRecords(context, await offeredTool(context, tool))),
    };
    const view = await context.desk.toolForm({ ...wanted, ...(change ? { change } : {}) });
    if (change && view.taken) void keepToolSettings(context, tool, view.settings);
    return view;
  } catch (error) {
    const again = (): void => void tellTool(context, tool, change);
    // Without a judgement there is nothing to be told yet: the form comes with it.
    if (store.get().judgement ?? store.get().draft)
      store.dispatch({ type: 'troubleMet', trouble: { where: 'tools', error: asError(error), again } });
    return null;
  }
}

/** Shows a sheet that a tool has made, wherever it is now. */
export async function showToolSheet({ gateway, store }: PaneContext, id: string): Promise<void> {
  try {
    await gateway.showSheet(id);
  } catch (error) {
    store.dispatch({ type: 'troubleMet', trouble: { where: 'tools', error: asError(error) } });
  }
}
