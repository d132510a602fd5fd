import {
  checkDistinctCriteria,
  canSegment,
  classify,
  clientsByRank,
  clientStory,
  ESTIMATED,
  differenceOf,
  formulaColumns,
  MethodProblem,
  offeredSources,
  presetProfile,
  proposedReferenceDate,
  observationsFor,
  resolveProfiles,
  resolveSource,
  scoreInUse,
  sectorsOf,
  startsBeyond,
  summarise,
  turnoverColumn,
  turnoverCurrency,
  unitReports,
  unjudged,
  warningsOf,
  type Agreement,
  type Classification,
  proposedCuts,
  countReadings,
  mainReadings,
  type ClientsOf,
  type OpenScheme,
} from '../../method';
import { readPortfolio, withLapsedAsLost, type Portfolio, type PortfolioReading, type RawTable } from '../../portfolio';
import { fetchReportWords, placedColumn, type Language, writeNumbersWith } from '../../locales';
import type { Inputs, SecondList, StandingHistory, ToolId } from '../../tools';
import type * as ToolsModule from '../../tools';
import type * as SecondListsModule from './secondLists';
import { clientList, clientsByName, searchedTexts } from './clientList';
import { glanceAt } from './glance';
import { foundResults } from './found';
import { formulasOf, parameterInputs, parametersOf, schemeOfSheet } from './formulaOutput';
import { proposal } from './proposal';
import { wantedCriterion } from './wantedCriterion';
import { readingView } from './readingView';
import { stepped } from './stepped';
import type { Desk } from './desk';
import type { Judgement } from './views';
import type { WantedTool } from './wanted';

/** Sectors whose spend per employee can be typed one by one; the others have one amount in common. */
const MOST_SECTORS = 20;

/** Tools are fetched when somebody looks at them, and with them what reading the table had to say and what was refused: reports repeat it. */
const tools = async (): Promise<typeof ToolsModule> => {
  const [fetched] = await Promise.all([import(/* webpackChunkName: "tools" */ '../../tools'), fetchReportWords()]);
  return fetched;
};

/** Second lists are read by what is fetched with them. */
const lists = (): Promise<typeof SecondListsModule> => import(/* webpackChunkName: "tools" */ './secondLists');

/** A desk on the caller's own thread: what the worker runs inside, and what serves where there is no worker. */
export function localDesk(today: () => string): Desk {
  /** A table that has come and is still to be read: one that is refused leaves what was read before it. */
  let loaded: RawTable | null = null;
  let raw: RawTable | null = null;
  let reading: PortfolioReading | null = null;
  let judged: Classification | null = null;
  let apart: Classification | null = null;
  let lines: (readonly unknown[])[] = [];
  let second: Pick<Inputs, SecondList> = {};
  const portfolio = () => need(reading).portfolio;
  const byName = ofReading((language) => clientsByName(portfolio().names, portfolio().ids, language));
  const searched = ofReading((language) => searchedTexts(portfolio().names, portfolio().ids, language));

  /** What takes long to work out of the clients' names, once per reading and language. */
  function ofReading<T>(make: (language: Language) => T): (language: Language) => T {
    let kept: { readonly of: PortfolioReading | null; readonly language: Language; readonly value: T } | null = null;
    return (language) => {
      if (kept?.of !== reading || kept.language !== language) kept = { of: reading, language, value: make(language) };
      return kept.value;
    };
  }

  /** What a tool works on: the last judgement, and what else is at hand. */
  const inputsOf = (
    given: Pick<WantedTool, 'place' | 'notes' | 'schemes' | 'kept' | 'made' | 'outdated'> & {
      open?: OpenScheme | undefined;
    },
  ): Inputs => ({
    classification: given.open ? unjudged(portfolio(), given.open) : need(judged),
    observations: observationsFor(need(reading), given.open ?? need(judged).scheme),
    ...{ place: given.place, notes: given.notes, schemes: given.schemes, kept: given.kept },
    ...(given.made ? { made: given.made } : {}),
    ...(given.outdated ? { outdated: given.outdated } : {}),
    date: today(),
    ...second,
  });

  /** A history as it is read back, for those who were given one. */
  const historyIn = async (given: StandingHistory | undefined): Promise<Pick<Inputs, 'history'>> => {
    if (!given) return {};
    const { readHistory } = await tools();
    return { history: readHistory(given.history, given.schemes) };
  };
  const watched = async (given: StandingHistory): Promise<Inputs> => ({
    ...inputsOf({ place: '', notes: new Map(), schemes: [], kept: {} }),
    ...(await historyIn(given)),
  });

  return {
    async writeNumbersWith(signs) {
      writeNumbersWith(signs);
    },
    async tools(language) {
      return (await tools()).offeredTools(language);
    },
    async madeFrom({ made, kept, schemes, history, open }) {
      const { madeFromNow } = await tools();
      const given = inputsOf({ place: '', notes: new Map<string, string>(), schemes, kept, made, open });
      const inputs = { ...given, ...(await historyIn(history)) };
      return Object.fromEntries([...made].map((id) => [id, madeFromNow(id, kept[id], inputs)]));
    },
    async runTool(wanted, watch) {
      const { runTool, toolSteps } = await tools();
      const inputs = { ...inputsOf(wanted), ...(await historyIn(wanted.history)) };
      await stepped(toolSteps(wanted.id, wanted.settings, inputs), watch);
      return runTool(wanted.id, wanted.settings, inputs, wanted.language);
    },
    async toolColumns(wanted, columns, watch) {
      const { listNeeded, toolColumns, toolSteps, withFresh } = await tools();
      const inputs = withFresh(inputsOf(wanted), wanted.fresh ?? []);
      const needed = listNeeded(wanted.id);
      if (needed && !inputs[needed]) return null;
      await stepped(toolSteps(wanted.id, wanted.settings, inputs), watch);
      return toolColumns(wanted.id, wanted.settings, inputs, { wanted: columns, language: wanted.language });
    },
    async listHeader(list, rows, told) {
      return (await lists()).listHeaderView(list, rows, told, reading?.portfolio.ids ?? null);
    },
    async listLines(rows, first) {
      if (first) lines = [];
      for (const row of rows) lines.push(row);
    },
    async readList(list, columns, { place, origin, look = {}, ...choices }, watch) {
      const { listOf } = await lists();
      const work = listOf(list, { lines, columns, place, origin, choices, look }, reading?.portfolio ?? null);
      const { inputs, shown } = await stepped(work, watch);
      watch?.progress?.({ phase: 'histories', done: lines.length, total: lines.length });
      second = { ...second, ...inputs };
      // What was read of them is what is worked with: the lines themselves would fill the memory.
      lines = [];
      return shown;
    },
    async leaveList(list) {
      const { [list]: _, ...others } = second;
      second = others;
    },
    async toolForm({ id, language, settings: own, kept, schemes, history, change, open }) {
      const { setTool, takenNumbers, toolFields } = await tools();
      const given = inputsOf({ place: '', notes: new Map<string, string>(), schemes, kept, open });
      const inputs = { ...given, ...(await historyIn(history)) };
      const settings = change ? setTool(id, own, inputs, change) : (own ?? null);
      const taken = change === undefined || settings !== null;
      const groups = toolFields(id, taken ? settings : own, inputs, language);
      const field = taken ? undefined : groups.flatMap(({ fields }) => fields).find(({ key }) => key === change.key);
      const takes =
        field?.kind === 'number'
          ? takenNumbers(id, { settings: own ?? null, field, inputs, typed: 'percent' }, language)
          : null;
      return { taken, takes, settings: taken ? settings : own, groups };
    },
    async samplePurchases(language) {
      const { samplePurchaseSheet } = await tools();
      return reading && samplePurchaseSheet(portfolio(), language);
    },
    async clientTable(language) {
      const { clientTableOf } = await tools();
      const { cells, currencyCells: shown, firstRow: row, firstColumn: column } = need(raw);
      return clientTableOf(cells, language, { shown, corner: { row, column } });
    },
    async watch({ settings, language, history }) {
      const { watchView } = await tools();
      return watchView(await watched(history), settings, language);
    },
    async planSnapshot({ date, language, history }) {
      const { snapshotPlan } = await tools();
      return snapshotPlan(await watched(history), date, history, language);
    },
    async planBackCast({ hold, language, history }) {
      const { backCastPlan } = await tools();
      const { purchases } = second;
      const how = { hold, language, today: today() };
      return purchases ? backCastPlan(need(judged), purchases.reading, history, how) : null;
    },
    async certainty(client, settings, language) {
      return (await tools()).certaintyCard(need(judged), settings, client, language);
    },
    async valueCard(client, kept, language) {
      const inputs = inputsOf({ place: '', notes: new Map<string, string>(), schemes: [], kept });
      return (await tools()).valueCard(inputs, client, language);
    },
    async columnUses({ language, kept, schemes, open }) {
      const { columnUseLine, usesOfColumns } = await tools();
      const inputs = inputsOf({ place: '', notes: new Map<string, string>(), schemes, kept, open });
      return usesOfColumns(inputs, language).map((use) => columnUseLine(use, language));
    },
    async guide(wanted) {
      const { nameOfTool, nextStep, nextStepText, stageLines } = await tools();
      const nameOf = (id: ToolId): string => nameOfTool(id, wanted.language);
      const lines = stageLines(inputsOf(wanted), wanted.language);
      const next = nextStep(lines);
      return {
        lines: lines.map((line) => ({ ...line, names: line.tools.map(({ id }) => nameOf(id)) })),
        next: next && { ...next, said: nextStepText(next, nameOf, wanted.language) },
      };
    },
    async codeTable(language) {
      return (await tools()).codeTable(need(judged), language);
    },
    async carriedCodes(list, choices, language) {
      return (await tools()).carriedCodes(need(judged), list, choices, language);
    },
    async compare(other) {
      const { migration, recoded, reranked, largestShift } = differenceOf(classify(portfolio(), other), need(judged));
      return { migration, recoded: recoded.length, reranked: reranked.length, largestShift };
    },
    async load(table) {
      loaded = table;
    },
    async read(choices) {
      const table = need(loaded ?? raw);
      loaded = null;
      reading = readPortfolio(table, choices);
      raw = table;
      judged = null;
      apart = null;
      return readingView(reading, today());
    },
    async propose(preset, names) {
      return proposal(portfolio(), preset, { ...names, today: today() });
    },
    async judge(scheme) {
      for (const { criteria } of scheme.profiles) checkDistinctCriteria(criteria);
      judged = classify(portfolio(), scheme);
      const { rank, code, total, segment, blocked } = judged;
      return {
        scheme: judged.scheme,
        summary: summarise(judged),
        warnings: warningsOf(judged.scheme, today(), portfolio().size),
        currency: turnoverCurrency(portfolio(), judged.scheme),
        units: unitReports(portfolio(), judged.scheme),
        order: clientsByRank(rank),
        // Copies: the worker gives its arrays away, and the originals are still needed for explanations.
        rank: rank.slice(),
        score: Float64Array.from(judged[scoreInUse(judged.scheme)], (score) => score || NaN),
        scoredBy: scoreInUse(judged.scheme),
        code: code.slice(),
        total: total.slice(),
        turnover: turnoverColumn(portfolio(), judged.scheme)?.values.slice() ?? null,
        segment: segment.slice(),
        blocked: blocked.slice(),
        estimated: Uint8Array.from(judged.flags, (bits) => (bits & ESTIMATED ? 1 : 0)),
        profiles: judged.profiles.slice(),
        readings: canSegment(judged.scheme) ? mainReadings(judged) : [],
        agreement: judged.agreement && withoutClients(judged.agreement),
        startsBeyond: startsBeyond(judged),
      };
    },
    async distribution({ source, key, referenceDate, of }) {
      const { values } = resolveSource(portfolio(), source, key, referenceDate);
      const applies = clientsOf(portfolio(), of);
      const theirs = of ? values.filter((_, i) => applies(i)) : values;
      const sorted = theirs.filter((value) => !Number.isNaN(value)).sort();
      return { sorted, missing: theirs.length - sorted.length };
    },
    async proposeCuts({ source, key, referenceDate, of, lapsed }, direction, by) {
      // Who counts as lost is none of those that cuts are found among.
      const judgedSo = lapsed === 'lost' ? withLapsedAsLost(portfolio()) : portfolio();
      const column = resolveSource(judgedSo, source, key, referenceDate);
      return proposedCuts(judgedSo, column, { direction, by }, clientsOf(judgedSo, of));
    },
    async readingCounts(scheme) {
      return countReadings(classify(portfolio(), scheme));
    },
    async list(choice) {
      const judgement = need(judged);
      const turnover = turnoverColumn(portfolio(), judgement.scheme)?.values ?? null;
      return clientList({ judged: judgement, turnover, byName, searched }, choice);
    },
    async story(client) {
      return clientStory(need(judged), client);
    },
    async found(cells, chosen = null) {
      return foundResults(need(reading), need(raw), need(judged), { ...cells, chosen });
    },
    async columnsFor(columns, output, ranks) {
      return output === 'values' ? columns : formulaColumns(need(judged).scheme, columns, ranks);
    },
    async resultColumn(column, language, ranks) {
      return placedColumn(need(judged), column, language, ranks);
    },
    async judgeApart(scheme) {
      apart = classify(portfolio(), scheme);
      return clientsByRank(apart.rank);
    },
    async columnApart(column, language) {
      return placedColumn(need(apart), column, language);
    },
    async formulas(wanted) {
      return formulasOf(need(reading), need(judged), wanted);
    },
    async parameters(language) {
      return parametersOf(need(judged), language);
    },
    async parameterInputs(scheme, language) {
      return parameterInputs(scheme, language);
    },
    async schemeOfSheet(scheme, language, cells) {
      return schemeOfSheet(scheme, language, cells);
    },
    async offers(referenceDate) {
      return offeredSources(portfolio(), referenceDate);
    },
    async sectors(header) {
      return sectorsOf(portfolio(), header, MOST_SECTORS);
    },
    async glance(source, referenceDate) {
      return glanceAt(portfolio(), source, referenceDate);
    },
    async referenceDate() {
      return proposedReferenceDate(portfolio(), today());
    },
    async presetProfile(wish, of) {
      return presetProfile(portfolio(), wish, clientsOf(portfolio(), of));
    },
    async criterion(wanted, referenceDate) {
      return wantedCriterion(portfolio(), wanted, referenceDate);
    },
  };
}

/** What the pane says of it: the segments themselves are in the judgement. */
function withoutClients({ segment: _, ...rest }: Agreement): Judgement['agreement'] {
  return rest;
}

/** Whether a profile is for a client. */
function clientsOf(portfolio: Portfolio, of: ClientsOf): (client: number) => boolean {
  if (!of) return () => true;
  const resolved = resolveProfiles(portfolio, of);
  return (client) => resolved[client] === of.at;
}

/** What a step before must have left. @throws MethodProblem `tableNotRead` */
function need<T>(value: T | null): T {
  if (value === null) throw new MethodProblem('tableNotRead');
  return value;
}
