import { basename, extname } from 'node:path';
import { newWorkbook } from '../files';
import {
  columnsForFormulas,
  formatCount,
  formulaWords,
  type Language,
  resultColumns,
  translator,
  wordsOf,
} from '../locales';
import { clientTableWords } from '../locales/tools/clientTable';
import {
  classify,
  type FormulaTable,
  isToolColumn,
  observationsFor,
  plainFormulas,
  readingChoices,
  figuresRead,
  type Scheme,
  schemeFromJson,
  schemeToJson,
  withReadAs,
  withWord,
} from '../method';
import { emptyInForce, lapsedInForce, type RawTable, type ReadingChoices, readPortfolio } from '../portfolio';
import { type ClientFile, readClientFile } from './clientFile';
import { withClientTable } from './clientTableFile';
import { convertTexts, textsLeft } from './convertTexts';
import { checkTarget, readBytes, writeWhole } from './disk';
import { withSnapshots } from './history';
import { languageAsked, readOptions } from './readOptions';
import type { Options } from './options';
import { withParameters } from './parametersEdit';
import { CliProblem, EXIT_CODES } from './problems';
import { asideLines, schemeReport, type SchemeOrigin } from './schemeReport';
import { withHighTurnover } from './highTurnover';
import { observationLine, readingReport } from './readingReport';
import { resultReport } from './resultReport';
import { resultBeside } from './resultBeside';
import { elsewhere, isKnown, type Progress, sentenceOf } from './refusals';
import { isUnfinished, putAside, schemeFor } from './schemeFor';
import {
  byFamily,
  byKind,
  checkKindWords,
  emptyAsZero,
  emptyHeaders,
  emptyNamed,
  inCurrencySaid,
  inUnits,
  kindsWithout,
} from './schemeWith';
import { writtenReport } from './writtenReport';
import { resultOnNewSheet } from './resultOnNewSheet';
import { askedColumns, withToldMatrices } from './askedColumns';
import { readFamilyMap } from './familyMapFile';
import { listReport } from './listReport';
import { purchasesAsked } from './purchaseList';
import { readSecondLists } from './secondLists';
import { exportCodes, withCarriedCodes } from './codes';
import { type Ahead, aheadOn, toolsOf } from './forecaster/ahead';
import { type Threads, threadsBeside, threadsForList } from './forecaster/threads';
import { checkSettings, keptOf, staysReadLines, withToolColumns, withToolSheets } from './toolSheets';
import { ownColumns } from './ownColumns';
import { reportsAlone } from './withoutCodes';
import { toolOfColumn } from '../locales/tools/columns';
import { listNeeded, needsPurchases, readsHistory } from '../tools';

/** Where the command line writes: what it says, and how far long work has come. */
export interface Streams {
  readonly out: (line: string) => void;
  readonly progress: (line: string) => void;
  readonly error: (line: string) => void;
  /** ISO date, for weights that hold until a day. */
  readonly today: string;
}

/**
 * `npm run classify`: a client table in, a workbook with the result columns out. Never throws: every refusal is one
 * sentence on the error stream and an exit code (see `EXIT_CODES`).
 * @param early threads that have begun with the purchase list; they are stopped in the end
 */
export async function runClassify(
  args: readonly string[],
  streams: Streams,
  early: Threads | null = null,
): Promise<number> {
  const language = languageAsked(args);
  const context: Progress = { file: null, reading: null };
  let threads = early;
  try {
    const options = readOptions(args);
    if (options) {
      threads ??= threadsForList(options.purchases);
      if (options.sumPurchases) threads ??= threadsBeside(options.input);
      await classifyFile(options, language, streams, { context, ahead: aheadOn(threads) });
    } else streams.out(translator(language)('cli.usage'));
    return EXIT_CODES.done;
  } catch (error) {
    streams.error([sentenceOf(error, language, context), ...elsewhere(error, language, context)].join(' '));
    return error instanceof CliProblem ? error.exitCode : isKnown(error) ? EXIT_CODES.input : EXIT_CODES.unexpected;
  } finally {
    threads?.stop();
  }
}

async function classifyFile(
  asked: Options,
  language: Language,
  { out, progress, today }: Streams,
  { context, ahead }: { readonly context: Progress; readonly ahead: Ahead },
): Promise<void> {
  const t = translator(language);
  const say = (lines: readonly string[]): void => lines.forEach(out);
  const target = await targetOf(asked);
  const summed = asked.sumPurchases ? await withClientTable(asked, language) : null;
  const options: Options = summed
    ? { ...asked, sheet: summed.sheet, range: null, purchases: asked.purchases ?? summed.purchases }
    : asked;
  if (options.purchases === null && options.tools.some(needsPurchases)) throw new CliProblem('purchasesNone');
  if (options.relations === null && options.tools.some((id) => listNeeded(id) === 'relations'))
    throw new CliProblem('relationsNone');
  progress(`${t('cli.phase.reading')} ${options.input}…`);
  const schemeIn = async (path: string | null): Promise<Scheme | null> =>
    path === null ? null : schemeFromJson(new TextDecoder().decode(await readBytes(path)));
  const given = await schemeIn(options.scheme);
  const compared = await schemeIn(options.compare);
  const asRead = await readClientFile(options, (table) => suits(table, options, given, today), summed?.bytes);
  context.file = asRead;
  const pairs = options.familyMap === null ? given?.familyMap : await readFamilyMap(options.familyMap, options.input);
  const readAs = { ...readingTold(options, given), ...(pairs ? { familyMap: pairs } : {}) };
  const first = readPortfolio(asRead.table, readAs);
  context.reading = first;
  checkKindWords(options.kinds, first.portfolio);
  const lapsed = options.lapsedAsLost || given?.lapsed === 'lost';
  const zero = new Set(options.emptyIsZero.flatMap((name) => emptyNamed(name, first.portfolio)));
  const observations = emptyInForce(lapsed ? lapsedInForce(first.observations) : first.observations, zero);
  const told = { ...first, observations };
  if (summed) {
    const { list, sheet, said } = summed;
    say([wordsOf(clientTableWords, language)('command', { list, sheet }), ...said.slice(1), '']);
  }
  say(readingReport(asRead, told, options.byFamily.length > 0, language));
  const { file, lines } = options.convertText
    ? convertTexts(asRead, first, options.csv.decimal, language)
    : { file: asRead, lines: textsLeft(first, language) };
  if (lines.length) say(['', ...lines]);
  const reading = file === asRead ? first : readPortfolio(file.table, readAs);
  context.file = file;
  context.reading = reading;
  progress(`${t('cli.phase.classifying')}…`);
  const emptyIsZero = emptyHeaders(options.emptyIsZero, reading.portfolio);
  const choices = schemeFor(options, given, reading.portfolio, { language, today, emptyIsZero });
  const { ids } = reading.portfolio;
  const linesRead = (done: number): void =>
    progress(`${t('cli.phase.reading')} ${options.purchases}… ${formatCount(done, language)}`);
  const listAhead = ahead.purchases(purchasesAsked(options, ids), linesRead);
  const readLists = (): ReturnType<typeof readSecondLists> => readSecondLists(options, ids, listAhead, linesRead);
  if (isUnfinished(choices)) {
    const told = { ...options, emptyIsZero };
    const found = { file, reading, unfinished: choices, lists: readLists };
    const lines = await reportsAlone(found, told, { target, today, language, ahead, progress }, () =>
      say(['', `! ${t('cli.result.noCodes')}`, sentenceOf(choices.refusal, language, context)]),
    );
    return say(lines);
  }
  const general = byFamily(
    withHighTurnover(inUnits(emptyAsZero(choices, emptyIsZero), options.units), options.highTurnover),
    options,
    reading.portfolio,
  );
  const ofKinds = byKind(general, options, reading.portfolio, language);
  const worded = withReadAs(ofKinds, { kindWords: readAs.kindWords ?? [] });
  const mapped = pairs ? { ...worded, familyMap: [...pairs] } : worded;
  const settled = withToldMatrices(mapped, options.settings, reading.portfolio);
  const classification = classify(
    reading.portfolio,
    inCurrencySaid(options.lapsedAsLost ? { ...settled, lapsed: 'lost' as const } : settled, options),
  );
  const { scheme } = classification;
  const wanted = askedColumns(classification, options.also, language);
  const plain = options.output === 'plain';
  const columns = plain
    ? columnsForFormulas(classification, wanted.columns, language)
    : resultColumns(classification, wanted.columns, language);
  const formulas = plain
    ? (places: FormulaTable) => plainFormulas(scheme, wanted.columns, places, formulaWords(scheme, language))
    : null;
  const others = compared && [comparedWith(compared, scheme, options.compare!)];
  const settings = options.settings.filter(({ tool }) => tool !== 'matrices');
  const lists = await readLists();
  const purchases = lists.purchases ?? null;
  const inputs = {
    classification,
    observations: observationsFor(reading, scheme),
    place: file.place,
    date: today,
    ...(others ? { schemes: others } : {}),
    ...lists,
  };
  const found = ownColumns(file, reading, scheme).own.flatMap(({ is, renamed }) =>
    !renamed && isToolColumn(is) ? [is] : [],
  );
  // What the codes are of stays as it stands.
  const read = figuresRead(scheme);
  const figures = found.filter((is) => read.has(is));
  // Those of an earlier run are made anew, where what they need is there.
  const standing = found.filter((is) => purchases !== null || !needsPurchases(toolOfColumn(is)));
  // What is told of a history is tried on the one that there will be, and read once the columns stand.
  const ofColumns = settings.filter(({ tool }) => !readsHistory(tool));
  const ofTools = [...new Set([...wanted.tools, ...(options.replace ? standing : [])])].filter(
    (id) => !figures.includes(id),
  );
  if (purchases === null && ofTools.map(toolOfColumn).some(needsPurchases)) throw new CliProblem('purchasesNone');
  const forecasts = (): void => progress(`${t('cli.phase.forecasting')}…`);
  ahead.begin([...options.tools, ...toolsOf(ofTools)], () => keptOf(ofColumns, inputs, language), inputs);
  await ahead.arrived(toolsOf(ofTools), forecasts);
  const besides = withToolColumns({ columns: ofTools, standing }, ofColumns, inputs, language);
  const remembered = { purchases, today, language };
  const ofHistory = settings.filter(({ tool }) => readsHistory(tool));
  if (ofHistory.length > 0) {
    const { history } = withSnapshots(workbookOf(file), classification, options, remembered);
    checkSettings(ofHistory, { ...inputs, history }, language);
  }
  // Said once what the tools were told has been taken: nobody looks for a refusal below a whole classification.
  const ofChosen = observationsFor({ observations: [], besides: reading.besides }, scheme);
  if (ofChosen.length) say(['', ...ofChosen.map((said) => observationLine(said, file.table.firstRow, language))]);
  say(['', ...schemeReport(classification, originOf(options), file.table.firstRow, { today, language })]);
  say(asideLines(putAside(options, given, reading.portfolio, { today, emptyIsZero }), language));
  if (options.byKind) say(kindsWithout(general, scheme, reading.portfolio, language));
  say(['', ...resultReport(classification, file, language)]);
  progress(`${t('cli.phase.writing')} ${target}…`);
  const request = {
    file,
    reading,
    columns: [...columns, ...besides.columns],
    scheme,
    rank: classification.rank,
    language,
    replace: options.replace,
    coded: true,
    formulas,
  };
  const written = options.newSheet ? resultOnNewSheet(request) : resultBeside(request);
  const parameters = plain ? withParameters(written.bytes, scheme, language) : null;
  const kept = withSnapshots(parameters?.bytes ?? written.bytes, classification, options, remembered);
  await ahead.arrived(options.tools, forecasts);
  const report = withToolSheets(kept.bytes, { ...options, settings }, { ...inputs, history: kept.history }, language);
  const carried = withCarriedCodes(report.bytes, classification, options, { language, clients: file });
  await writeWhole(target, carried.bytes);
  say(writtenReport({ written, parameters, kept, report }, { file, target }, language));
  say(listReport(inputs, reading.portfolio, language));
  say(besides.lines);
  say(
    staysReadLines(
      figures.filter((id) => purchases !== null || !needsPurchases(toolOfColumn(id))),
      language,
    ),
  );
  say(carried.lines);
  if (options.export !== null) say(await exportCodes(options.export, classification, options, language));
  if (options.saveScheme) {
    await writeWhole(options.saveScheme, schemeToJson(scheme));
    out(t('cli.scheme.saved', { file: options.saveScheme }));
  }
}

/** Where the result goes; checked before anything is read, so that nobody waits for a refusal. */
async function targetOf({ input, out, saveScheme, export: csv, force }: Options): Promise<string> {
  const extension = extname(input);
  const written = extension.toLowerCase() === '.xlsm' ? '.xlsm' : '.xlsx';
  const target = out ?? `${input.slice(0, input.length - extension.length)}-CEC${written}`;
  if (extname(target).toLowerCase() !== written)
    throw new CliProblem('extension', { extension: written, file: target });
  await checkTarget(target, input, force);
  if (saveScheme) await checkTarget(saveScheme, input, force);
  if (csv !== null) await checkTarget(csv, input, force);
  return target;
}

/** The workbook as it came, with the history that it has; a .csv has none. */
const workbookOf = ({ workbook }: ClientFile): Uint8Array =>
  workbook?.opened.toBytes() ?? newWorkbook([{ sheet: 'CSV', cells: [] }]);

/** How the table is to be read: as the scheme given has it, but for columns and words that were named for what they are. */
function readingTold({ columns, kinds }: Options, given: Scheme | null): ReadingChoices {
  const kept = given ? readingChoices(given) : {};
  const kindWords = kinds.reduce((words, { word, kind }) => withWord(words, word, kind), kept.kindWords ?? []);
  return { ...kept, overrides: { ...kept.overrides, ...columns }, ...(kindWords.length ? { kindWords } : {}) };
}

/** Another scheme to compare with: told apart from the one in force by its id, and by its file where the names are one. */
function comparedWith(other: Scheme, { id, name }: Scheme, path: string): Scheme {
  const own = other.name === name ? `${other.name} (${basename(path)})` : other.name;
  return { ...other, id: other.id === id ? `${other.id} compared` : other.id, name: own };
}

/** Where the scheme in force comes from, for its report. */
function originOf({ scheme, criteria }: Options): SchemeOrigin {
  return scheme !== null ? 'given' : criteria ? 'chosen' : 'proposed';
}

/** Whether a table can be classified as asked: with the scheme given, or with one that can be proposed for it. */
function suits(table: RawTable, options: Options, given: Scheme | null, today: string): boolean {
  try {
    const { portfolio } = readPortfolio(table, readingTold(options, given));
    const found = schemeFor(options, given, portfolio, { language: 'es', today, emptyIsZero: [] });
    if (isUnfinished(found)) return false;
    classify(portfolio, found);
    return true;
  } catch (error) {
    if (isKnown(error) || error instanceof CliProblem) return false;
    throw error;
  }
}
