import { basename, extname } from 'node:path';
import { FileProblem } from '../files';
import { columnRuns } from '../grid';
import {
  catalogueKey,
  columnsForFormulas,
  criterionName,
  fileProblemSentence,
  formatCount,
  formatNumber,
  formatList,
  formulaWords,
  type Language,
  methodProblemSentence,
  notTakenSentence,
  portfolioProblemSentence,
  resultColumns,
  translator,
  presetNeeds,
} from '../locales';
import {
  CATALOGUE,
  classify,
  columnsWithUnit,
  criterion,
  criterionFor,
  type FormulaTable,
  isCatalogueKey,
  isToolColumn,
  itCompanyScheme,
  MethodProblem,
  namedCriterion,
  offeredSources,
  type Places,
  plainFormulas,
  proposeDraft,
  type Scheme,
  type SchemeDraft,
  schemeFromJson,
  schemeOfDraft,
  schemeToJson,
  settleScheme,
  shareNamed,
  type Source,
  suggestedNames,
  type Unit,
  withColumnUnit,
  withFamilyProfiles,
  withFamilySegments,
  presetProfile,
  withKindProfiles,
  withShareSource,
} from '../method';
import {
  canBeFamilies,
  comparableFamilies,
  CRITERION_KEYS,
  type CriterionKey,
  lapsedInForce,
  notTaken,
  familyColumns,
  numberColumns,
  familyCounts,
  MOST_GROUPS,
  type Portfolio,
  PortfolioProblem,
  type PortfolioReading,
  type RawTable,
  readPortfolio,
  CLIENT_KINDS,
  type ClientKind,
} from '../portfolio';
import { type ClientFile, readClientFile } from './clientFile';
import { convertTexts, textsLeft } from './convertTexts';
import { checkTarget, readBytes, writeWhole } from './disk';
import { withSnapshots } from './history';
import { languageAsked, type Options, readOptions } from './options';
import { withParameters } from './parametersEdit';
import { CliProblem, EXIT_CODES } from './problems';
import { inQuotesOf, othersSentence, readingReport, resultReport, schemeReport, type SchemeOrigin } from './report';
import { resultBeside } from './resultBeside';
import { resultOnNewSheet } from './resultOnNewSheet';
import { askedColumns, withToldMatrices } from './onRequest';
import { readFamilyMap } from './familyMapFile';
import { readPurchaseFile } from './purchaseFile';
import { readRelationFile } from './relationFile';
import { exportCodes, withCarriedCodes } from './codes';
import { withToolColumns, withToolSheets } from './toolSheets';
import { ownColumns } from './ownColumns';
import { listNeeded, nameOfTool, needsPurchases, toolOfColumn } from '../tools';

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
 */
export async function runClassify(args: readonly string[], streams: Streams): Promise<number> {
  const language = languageAsked(args);
  const context: Progress = { file: null, reading: null };
  try {
    const options = readOptions(args);
    if (options) await classifyFile(options, language, streams, context);
    else streams.out(translator(language)('cli.usage'));
    return EXIT_CODES.done;
  } catch (error) {
    streams.error([sentenceOf(error, language, context), ...elsewhere(error, language, context)].join(' '));
    return error instanceof CliProblem ? error.exitCode : isKnown(error) ? EXIT_CODES.input : EXIT_CODES.unexpected;
  }
}

/** How far a run has come: what a refusal can say of the file. */
interface Progress {
  file: ClientFile | null;
  reading: PortfolioReading | null;
}

async function classifyFile(
  options: Options,
  language: Language,
  { out, progress, today }: Streams,
  context: Progress,
): Promise<void> {
  const t = translator(language);
  const say = (lines: readonly string[]): void => lines.forEach(out);
  const target = await targetOf(options);
  if (options.purchases === null && options.tools.some(needsPurchases)) throw new CliProblem('purchasesNone');
  if (options.relations === null && options.tools.some((id) => listNeeded(id) === 'relations'))
    throw new CliProblem('relationsNone');
  progress(`${t('cli.phase.reading')} ${options.input}…`);
  const schemeIn = async (path: string | null): Promise<Scheme | null> =>
    path === null ? null : schemeFromJson(new TextDecoder().decode(await readBytes(path)));
  const given = await schemeIn(options.scheme);
  const compared = await schemeIn(options.compare);
  const asRead = await readClientFile(options, (table) => suits(table, options, given, today));
  context.file = asRead;
  const pairs = options.familyMap === null ? given?.familyMap : await readFamilyMap(options.familyMap, options.input);
  const readingChoices = { overrides: columnsOf(options, given), ...(pairs ? { familyMap: pairs } : {}) };
  const first = readPortfolio(asRead.table, readingChoices);
  context.reading = first;
  const lapsed = options.lapsedAsLost || given?.lapsed === 'lost';
  const told = lapsed ? { ...first, observations: lapsedInForce(first.observations) } : first;
  say(readingReport(asRead, told, options.byFamily.length > 0, language));
  const { file, lines } = options.convertText
    ? convertTexts(asRead, first, options.csv.decimal, language)
    : { file: asRead, lines: textsLeft(first, language) };
  if (lines.length) say(['', ...lines]);
  const reading = file === asRead ? first : readPortfolio(file.table, readingChoices);
  context.file = file;
  context.reading = reading;
  progress(`${t('cli.phase.classifying')}…`);
  const choices = schemeFor(options, given, reading.portfolio, { language, today });
  const ofKinds = byKind(
    byFamily(
      inUnits(emptyAsZero(choices, emptyHeaders(options.emptyIsZero, reading.portfolio)), options.units),
      options,
      reading.portfolio,
    ),
    options,
    reading.portfolio,
    language,
  );
  const mapped = pairs ? { ...ofKinds, familyMap: [...pairs] } : ofKinds;
  const settled = withToldMatrices(mapped, options.settings, reading.portfolio);
  const classification = classify(
    reading.portfolio,
    options.lapsedAsLost ? { ...settled, lapsed: 'lost' as const } : settled,
  );
  const { scheme } = classification;
  say(['', ...schemeReport(classification, originOf(options), file.table.firstRow, { today, language })]);
  if (options.byKind) say(kindsWithout(scheme, reading.portfolio, language));
  say(['', ...resultReport(classification, file, language)]);
  progress(`${t('cli.phase.writing')} ${target}…`);
  const asked = askedColumns(classification, options.also, language);
  const plain = options.output === 'plain';
  const columns = plain
    ? columnsForFormulas(classification, asked.columns, language)
    : resultColumns(classification, asked.columns, language);
  const formulas = plain
    ? (places: FormulaTable) => plainFormulas(scheme, asked.columns, places, formulaWords(scheme, language))
    : null;
  const others = compared && [comparedWith(compared, scheme, options.compare!)];
  const settings = options.settings.filter(({ tool }) => tool !== 'matrices');
  const purchases =
    options.purchases === null
      ? null
      : await readPurchaseFile(options.purchases, {
          freeOrders: options.freeOrders,
          progress: (done) =>
            progress(`${t('cli.phase.reading')} ${options.purchases}… ${formatCount(done, language)}`),
        });
  const inputs = {
    classification,
    observations: reading.observations,
    place: file.place,
    date: today,
    ...(others ? { schemes: others } : {}),
    ...(purchases ? { purchases } : {}),
    ...(options.relations === null ? {} : { relations: await readRelationFile(options.relations) }),
  };
  // Those of an earlier run are made anew, where what they need is there.
  const standing = ownColumns(file, reading, scheme).own.flatMap(({ is, renamed }) =>
    !renamed && isToolColumn(is) && (purchases !== null || !needsPurchases(toolOfColumn(is))) ? [is] : [],
  );
  // What watching is told speaks of a history that is read once the columns stand.
  const ofColumns = settings.filter(({ tool }) => tool !== 'watching');
  const ofTools = [...new Set([...asked.tools, ...(options.replace ? standing : [])])];
  if (purchases === null && ofTools.map(toolOfColumn).some(needsPurchases)) throw new CliProblem('purchasesNone');
  const besides = withToolColumns({ columns: ofTools, standing }, ofColumns, inputs, language);
  const request = {
    file,
    reading,
    columns: [...columns, ...besides.columns],
    scheme,
    rank: classification.rank,
    language,
    replace: options.replace,
    formulas,
  };
  const written = options.newSheet ? resultOnNewSheet(request) : resultBeside(request);
  const parameters = plain ? withParameters(written.bytes, scheme, language) : null;
  const remembered = { purchases, today, language };
  const kept = withSnapshots(parameters?.bytes ?? written.bytes, classification, options, remembered);
  const report = withToolSheets(kept.bytes, { ...options, settings }, { ...inputs, history: kept.history }, language);
  const carried = withCarriedCodes(report.bytes, classification, options, language);
  await writeWhole(target, carried.bytes);
  out('');
  const { sheet, table, noTable } = written;
  const params = { file: target, columns: written.columns, place: file.place };
  out(sheet === null ? t('cli.result.written', params) : t('cli.result.writtenSheet', { ...params, sheet }));
  if (parameters) out(t('cli.result.parameters', { sheet: parameters.sheet }));
  for (const { sheet, rows } of kept.written) out(t('cli.result.appended', { sheet, count: rows }));
  for (const warning of kept.warnings) out(`! ${warning}`);
  if (report.sheets.length) {
    out(t('cli.result.sheets', { count: report.sheets.length, sheets: formatList(report.sheets, language) }));
    for (const params of report.grown) out(t('cli.result.rowsInserted', params));
    for (const sheet of report.left) out(`! ${t('cli.result.sheetLeft', { sheet })}`);
  }
  const without = [...options.without, ...report.without];
  if (without.length) {
    out(`${t('cli.lacks.title', { count: without.length })}:`);
    for (const { tool, lack } of without) out(`  ${nameOfTool(tool, language)} (${tool}): ${t(`cli.lacks.${lack}`)}`);
  }
  if (sheet === null && table && !file.workbook?.table) out(t('cli.result.asTable', { table }));
  if (noTable) out(t(`cli.result.noTable.${noTable}`));
  for (const { header, column, besides } of written.kept) {
    const params = { header, column: columnRuns([column]), besides };
    out(`! ${t(besides === null ? 'cli.result.usersColumn.alone' : 'cli.result.usersColumn.besides', params)}`);
  }
  if (file.workbook?.sheet.isProtected && sheet === null) {
    out(`! ${t('cli.result.protectedSheet', { sheet: file.workbook.sheet.name })}`);
  }
  if (file.workbook?.opened.isStructureLocked && (sheet ?? parameters)) {
    out(`! ${t('cli.result.lockedStructure', { sheet: sheet ?? parameters!.sheet })}`);
  }
  for (const [kind, hidden] of Object.entries(written.hidden) as [keyof typeof written.hidden, number[]][]) {
    if (hidden.length) out(`! ${t(`cli.result.hiddenColumns.${kind}`, { columns: columnRuns(hidden) })}`);
  }
  say(besides.lines);
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

function schemeFor(
  { preset, criteria, date, share }: Options,
  given: Scheme | null,
  portfolio: Portfolio,
  { language, today }: { readonly language: Language; readonly today: string },
): Scheme {
  const told = (referenceDate: string | null): Source | null =>
    share === null ? null : shareNamed(share, portfolio, { referenceDate, catalogue: catalogueKey });
  const dated = (chosen: Scheme): Scheme => {
    const withDate = date === null ? chosen : { ...chosen, referenceDate: date };
    const source = told(withDate.referenceDate);
    return source ? (withShareSource(withDate, source) as Scheme) : withDate;
  };
  if (given) return dated(given);
  // A scheme has the name that the pane gives it.
  const t = translator(language);
  if (preset)
    return dated(itCompanyScheme(portfolio, { id: preset, name: t('pane.scheme.preset.itCompany'), language, today }));
  const name = t('pane.scheme.firstName');
  const proposed = proposeDraft(portfolio, { id: 'proposal', name, language, today });
  const referenceDate = date ?? proposed.referenceDate;
  const draft = withShare({ ...proposed, referenceDate }, told(referenceDate));
  const chosen = schemeOfDraft(criteria ? withCriteria(draft, criteria, portfolio) : draft);
  if (chosen) return chosen;
  throw wayOn(draft, portfolio, language);
}

/** A draft with the four criteria that were named, which also say what the segments and the sales block read. */
function withCriteria(draft: SchemeDraft, names: readonly string[], portfolio: Portfolio): SchemeDraft {
  const naming = { referenceDate: draft.referenceDate, catalogue: catalogueKey };
  const criteria = names.map((name) => namedCriterion(name, portfolio, naming)) as unknown as Places;
  const sourceOf = (key: string): Source | null => criteria.find((one) => one?.key === key)?.source ?? null;
  const { segmentation } = draft;
  return {
    ...draft,
    criteria,
    segmentation: {
      ...segmentation,
      share: sourceOf('share') ?? segmentation.share,
      turnover: sourceOf('turnover') ?? segmentation.turnover,
    },
  };
}

/** A draft whose segments, and whose criterion of it, read the share that was named: in its place behind turnover. */
function withShare(draft: SchemeDraft, share: Source | null): SchemeDraft {
  if (!share) return draft;
  const [first, ...others] = draft.criteria.filter((one) => one?.key !== 'share');
  const [a, b, c, d] = [first ?? null, criterion('share', share), ...others];
  return {
    ...draft,
    criteria: [a!, b!, c ?? null, d ?? null],
    segmentation: { ...draft.segmentation, share },
  };
}

/** What to type where fewer than four criteria were recognised: everything that is there, and a command that works. */
function wayOn(draft: SchemeDraft, portfolio: Portfolio, language: Language): CliProblem {
  const found = draft.criteria.filter((criterion) => criterion !== null);
  const offers = offeredSources(portfolio, draft.referenceDate);
  if (!offers.length) return new CliProblem('noFigures');
  const unit = (key: string | null): Unit => (key !== null && isCatalogueKey(key) ? CATALOGUE[key].unit : 'number');
  const list = offers.map(({ key, criterion, first }) => {
    const values = first.map((value) => formatNumber(value, unit(criterion), language)).join(' · ');
    const role = criterion ? ` (${criterionName({ key: criterion, label: null }, language)})` : '';
    return `  ${key}${role}: ${values} …`;
  });
  return new CliProblem('fourCriteria', {
    count: String(found.length),
    found: found.length ? found.map((one) => criterionName(one, language)).join(', ') : '–',
    offers: list.join('\n'),
    command: commandFor(suggestedNames(portfolio, draft.referenceDate)),
  });
}

/** The option to type, quoted for a terminal; names with commas or quotes one by one. */
function commandFor(names: readonly string[]): string {
  const plain = names.every((name) => !/[",]/.test(name));
  if (plain) return `--criteria "${names.join(',')}"`;
  return names.map((name) => `--criterion "${name.replaceAll('"', '\\"')}"`).join(' ');
}

/** The columns that were named for what they are; a scheme knows its client families by their column. */
function columnsOf({ columns }: Options, given: Scheme | null): Options['columns'] {
  return given?.familyColumn === undefined ? columns : { family: given.familyColumn, ...columns };
}

/**
 * The same scheme with each client family compared with itself, where that was asked for.
 * @throws CliProblem where no column says families, or not so few that they can be compared
 */
function byFamily(scheme: Scheme, { byFamily: uses, columns }: Options, portfolio: Portfolio): Scheme {
  const named = columns.family === undefined ? scheme : { ...scheme, familyColumn: columns.family };
  if (uses.length === 0) return named;
  const counts = familyCounts(portfolio);
  const families = comparableFamilies(counts);
  if (families.length === 0) {
    const possible = portfolio.columns.filter((column) => column.sourceColumn >= 0 && canBeFamilies(column));
    const count = String(counts.length);
    const headers = possible.map(({ header }) => `«${header}»`).join(', ');
    const most = String(MOST_GROUPS);
    throw headers
      ? new CliProblem('byFamily', { count, headers, most })
      : new CliProblem('byFamilyNone', { count, most });
  }
  // Amounts of everybody come from everybody, before families get their own.
  const settled = settleScheme(named, portfolio);
  const segments = uses.includes('segments') ? withFamilySegments(settled, true) : settled;
  return uses.includes('criteria') ? withFamilyProfiles(segments, families) : segments;
}

/** The same scheme with profiles of their own for potential, satisfied and lost clients, where that was asked for. */
function byKind(scheme: Scheme, { byKind: asked }: Options, portfolio: Portfolio, language: Language): Scheme {
  if (!asked) return scheme;
  const t = translator(language);
  const names = Object.fromEntries(CLIENT_KINDS.map((kind) => [kind, t(`words.kind.${kind}`)]));
  return withKindProfiles(scheme, portfolio, kindsOf(portfolio), names as Record<ClientKind, string>);
}

const kindsOf = ({ kinds }: Portfolio): Set<ClientKind> => new Set(Array.from(kinds, (kind) => CLIENT_KINDS[kind]!));

/** The situations that got no profile of their own, and what the table would need for one. */
function kindsWithout({ profiles, referenceDate }: Scheme, portfolio: Portfolio, language: Language): string[] {
  const t = translator(language);
  const base = profiles.find(({ family, kind }) => family === null && kind === null)!;
  return (['potential', 'satisfied', 'lost'] as const).flatMap((kind) => {
    if (!kindsOf(portfolio).has(kind) || profiles.some((one) => one.family === null && one.kind === kind)) return [];
    const { missing } = presetProfile(portfolio, kind, base.criteria, referenceDate);
    const params = { kind: t(`words.kind.${kind}`), needs: presetNeeds(missing, language) };
    return inQuotesOf([`! ${t('profiles.skipped', params)}`], language);
  });
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
    const { portfolio } = readPortfolio(table, { overrides: columnsOf(options, given) });
    classify(portfolio, schemeFor(options, given, portfolio, { language: 'es', today }));
    return true;
  } catch (error) {
    if (isKnown(error) || error instanceof CliProblem) return false;
    throw error;
  }
}

/** Where a table cannot be used: that there are others in the workbook, or could be. */
function elsewhere(error: unknown, language: Language, { file }: Progress): string[] {
  const isOfTable =
    error instanceof PortfolioProblem ||
    ((error instanceof MethodProblem || error instanceof CliProblem) && OF_TABLE.has(error.id));
  if (!isOfTable || !file?.workbook) return [];
  return file.others.length ? othersSentence(file, language) : [translator(language)('cli.read.elsewhere')];
}

const OF_TABLE: ReadonlySet<string> = new Set([
  'tooFewCriteria',
  'fourCriteria',
  'noFigures',
  'criterionUnknown',
  'criterionWithoutColumn',
  'columnMissing',
  'columnHoldsText',
]);

/**
 * The columns of `--empty`: `families` is all columns of product families, unless the table has such a header.
 * @throws CliProblem for a column that the table does not have
 */
function emptyHeaders(given: readonly string[], portfolio: Portfolio): string[] {
  return given.flatMap((name) => {
    if (portfolio.columns.some(({ header }) => header === name)) return [name];
    const families = familyColumns(portfolio).map(({ header }) => header);
    if (['families', 'familias'].includes(name) && families.length > 0) return families;
    const numbers = numberColumns(portfolio).map(({ header }) => `«${header}»`);
    throw new CliProblem('emptyColumn', { column: name, columns: numbers.join(', ') });
  });
}

/** The same scheme with "blank means zero" for these columns wherever it reads them. */
function emptyAsZero(scheme: Scheme, headers: readonly string[]): Scheme {
  if (!headers.length) return scheme;
  const json = JSON.stringify(scheme, (_key, value: unknown) => {
    const isSource = typeof value === 'object' && value !== null && 'header' in value && 'empty' in value;
    return isSource && headers.includes(String(value.header)) ? { ...value, empty: 'zero' } : value;
  });
  return JSON.parse(json) as Scheme;
}

/**
 * The same scheme with these columns read in the units given.
 * @throws CliProblem for a column that the scheme does not read in any unit
 */
function inUnits(scheme: Scheme, units: Options['units']): Scheme {
  const readable = columnsWithUnit(scheme);
  const column = Object.keys(units).find((header) => !readable.includes(header));
  if (column !== undefined) {
    const columns = readable.map((header) => `«${header}»`).join(', ');
    throw columns ? new CliProblem('unitColumn', { column, columns }) : new CliProblem('unitNone', { column });
  }
  return Object.entries(units).reduce((changed, [header, unit]) => withColumnUnit(changed, header, unit), scheme);
}

function missingCriteria({ portfolio }: PortfolioReading): CriterionKey[] {
  return CRITERION_KEYS.filter((key) => criterionFor(portfolio, key) === null);
}

function isKnown(error: unknown): boolean {
  return error instanceof FileProblem || error instanceof PortfolioProblem || error instanceof MethodProblem;
}

/** One sentence for whatever went wrong, in the user's language. */
function sentenceOf(error: unknown, language: Language, { reading }: Progress): string {
  const t = translator(language);
  if (error instanceof CliProblem) {
    const unusable = reading && OF_TABLE.has(error.id) ? notTaken(reading, missingCriteria(reading)) : [];
    const why = unusable.length ? [t('cli.problem.unusable', { notTaken: notTakenSentence(unusable, language) })] : [];
    return inQuotesOf([t(`cli.problem.${error.id}`, error.params), ...why], language).join('\n');
  }
  if (error instanceof FileProblem) return fileProblemSentence(error, language);
  if (error instanceof PortfolioProblem) return portfolioProblemSentence(error, language);
  if (error instanceof MethodProblem) {
    const wanted = error.is('tooFewCriteria') ? (error.params.missing as readonly CriterionKey[]) : [];
    return methodProblemSentence(error, language, reading ? notTaken(reading, wanted) : []);
  }
  return t('cli.problem.unexpected', { message: error instanceof Error ? error.message : String(error) });
}
