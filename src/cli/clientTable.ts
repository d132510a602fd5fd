import { translator, wordsOf } from '../locales';
import { clientTableWords } from '../locales/tools/clientTable';
import { classify, observationsFor, readingChoices, type Scheme, schemeFromJson, withWord } from '../method';
import {
  emptyInForce,
  type KindPair,
  lapsedInForce,
  type PortfolioReading,
  type RawTable,
  type ReadingChoices,
  readPortfolio,
} from '../portfolio';
import { listNeeded, needsPurchases, type StandingHistory } from '../tools';
import { type ClientFile, readClientFile } from './clientFile';
import { withClientTable } from './clientTableFile';
import { convertTexts, textsLeft } from './convertTexts';
import { readBytes } from './disk';
import { formerHistory } from './history';
import { readFamilyMap } from './familyMapFile';
import type { Options } from './options';
import { CliProblem } from './problems';
import { readingReport } from './readingReport';
import { isKnown } from './refusals';
import type { Run } from './run';
import { isUnfinished, schemeFor } from './schemeFor';
import { checkKindWords, emptyNamed } from './schemeWith';

/** The table of clients as it was asked to be read, and the schemes that came with the command. */
export interface ClientTable {
  /** What was asked for; of a list of purchases that was summed, the table that came of it. */
  readonly options: Options;
  readonly file: ClientFile;
  readonly reading: PortfolioReading;
  /** The scheme of `--scheme`, and the one of `--compare`. */
  readonly given: Scheme | null;
  readonly compared: Scheme | null;
  /** The history of `--history`. */
  readonly former: StandingHistory | null;
  /** What each word of families and of situations was told to mean. */
  readonly familyMap: NonNullable<ReadingChoices['familyMap']> | null;
  readonly kindWords: readonly KindPair[];
}

/**
 * Reads the table of clients, and says what was understood of it.
 * @throws CliProblem `purchasesNone`, `relationsNone`, `kind`, `kindNone`, `kindWord`, `convert`, `clientTable`, …;
 *   FileProblem; PortfolioProblem; MethodProblem where a scheme given is none
 */
export async function readClientTable(asked: Options, { language, today, ...run }: Run): Promise<ClientTable> {
  const summed = asked.sumPurchases ? await withClientTable(asked, language) : null;
  const options: Options = summed
    ? { ...asked, sheet: summed.sheet, range: null, purchases: asked.purchases ?? summed.purchases }
    : asked;
  checkLists(options);
  run.progress(`${translator(language)('cli.phase.reading')} ${options.input}…`);
  const given = await schemeIn(options.scheme);
  const compared = await schemeIn(options.compare);
  const former = await formerHistory(options.history);
  const asRead = await readClientFile(options, (table) => suits(table, options, given, today), summed?.bytes);
  run.context.file = asRead;
  const familyMap =
    (options.familyMap === null ? given?.familyMap : await readFamilyMap(options.familyMap, options.input)) ?? null;
  const readAs = { ...readingTold(options, given), ...(familyMap ? { familyMap } : {}) };
  const first = readPortfolio(asRead.table, readAs);
  run.context.reading = first;
  checkKindWords(options.kinds, first.portfolio);
  if (summed) {
    const { list, sheet, said } = summed;
    run.say([wordsOf(clientTableWords, language)('command', { list, sheet }), ...said.slice(1), '']);
  }
  run.say(readingReport(asRead, inForce(first, options, given), options.byFamily.length > 0, language));
  const { file, lines } = options.convertText
    ? convertTexts(asRead, first, options.csv.decimal, language)
    : { file: asRead, lines: textsLeft(first, language) };
  if (lines.length) run.say(['', ...lines]);
  const reading = file === asRead ? first : readPortfolio(file.table, readAs);
  run.context.file = file;
  run.context.reading = reading;
  return { options, file, reading, given, compared, former, familyMap, kindWords: readAs.kindWords ?? [] };
}

/** That a list was named for each tool asked for that works on one. @throws CliProblem `purchasesNone`, `relationsNone` */
function checkLists({ tools, purchases, relations }: Options): void {
  if (purchases === null && tools.some(needsPurchases)) throw new CliProblem('purchasesNone');
  if (relations === null && tools.some((id) => listNeeded(id) === 'relations')) throw new CliProblem('relationsNone');
}

const schemeIn = async (path: string | null): Promise<Scheme | null> =>
  path === null ? null : schemeFromJson(new TextDecoder().decode(await readBytes(path)));

/** What was read, with the observations that hold under the scheme given and what was told of lapsed clients and empty cells. */
function inForce(reading: PortfolioReading, options: Options, given: Scheme | null): PortfolioReading {
  const told = observationsFor({ ...reading, besides: [] }, given);
  const zero = new Set(options.emptyIsZero.flatMap((name) => emptyNamed(name, reading.portfolio)));
  const observations = options.lapsedAsLost ? lapsedInForce(told) : told;
  return { ...reading, observations: emptyInForce(observations, zero) };
}

/** How the table is to be read: as the scheme given has it, but for columns and words that were named for what they are. */
function readingTold({ columns, kinds }: Options, given: Scheme | null): ReadingChoices {
  const kept = given ? readingChoices(given) : {};
  const kindWords = kinds.reduce((words, { word, kind }) => withWord(words, word, kind), kept.kindWords ?? []);
  return { ...kept, overrides: { ...kept.overrides, ...columns }, ...(kindWords.length ? { kindWords } : {}) };
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
