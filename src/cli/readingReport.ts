import {
  formatCount,
  formatList,
  formatNumber,
  inQuotes,
  type Language,
  observationSentence,
  roleName,
  translator,
  whyChosenSentence,
  whyNotSentence,
} from '../locales';
import type { CsvFound } from '../files';
import {
  comparableFamilies,
  familyColumns,
  familyCounts,
  type NotChosenReason,
  type Observation,
  type ObservationId,
  type Portfolio,
  type PortfolioReading,
  sinceColumns,
} from '../portfolio';
import type { ClientFile } from './clientFile';
import { NAMED, numbersOf, rowsOf } from './reportLines';
import { asTyped, onOneLine } from './shellQuoting';

/** Reasons that tell a user of another choice; that a column holds the wrong kind of cell is no choice. */
const TELLING: ReadonlySet<NotChosenReason> = new Set([
  'otherPeriod',
  'olderYear',
  'partOfYear',
  'weakerMatch',
  'calendarYear',
  'dates',
  'amountInstead',
  'overridden',
]);

/** What was understood of the file: where the clients are, which column plays which role and why, what was left out. */
export function readingReport(
  file: ClientFile,
  { portfolio, matches, observations, layout }: PortfolioReading,
  byFamily: boolean,
  language: Language,
): string[] {
  const t = translator(language);
  const lines = [t('cli.read.file', { file: file.path, count: portfolio.size, place: file.place })];
  if (file.csv) {
    const { encoding, separator, decimal, decimalUncertain } = file.csv.found;
    const shown = separator === '\t' ? t('cli.read.tab') : separator;
    lines.push(t('cli.read.csv', { encoding: encoding.toUpperCase(), separator: shown, decimal }));
    if (decimalUncertain) lines.push(`! ${t('cli.read.csvUncertain', { decimal })}`);
    lines.push(...csvRemarks(file.csv.found, language));
  }
  lines.push(...othersSentence(file, language));
  const { count, cells } = file.strays;
  if (count > 0) {
    const named = `${cells.join(', ')}${count > cells.length ? '…' : ''}`;
    lines.push(`! ${t('cli.read.strays', { count, cells: named })}`);
  }
  lines.push('', `${t('cli.read.columns')}:`);
  const used = matches.filter(({ header }) => header !== null);
  const width = Math.max(...used.map(({ role }) => roleName(role, language).length));
  for (const match of used) {
    const others = match.alternatives
      .filter(({ whyNot }) => TELLING.has(whyNot.id))
      .map((other) => `${inQuotes(other.header, language)}: ${whyNotSentence(other, language)}`);
    const aside = others.length ? `; ${others.join('; ')}` : '';
    const why = whyChosenSentence(match, language);
    // What a computed column is called says of which columns it is, too: once is enough.
    const what = match.why?.id === 'computed' ? why + aside : `${inQuotes(match.header!, language)} (${why}${aside})`;
    lines.push(`  ${roleName(match.role, language).padEnd(width)}  ${what}`);
  }
  const computed = columnsToCompute(portfolio);
  for (const { id, headers } of computed) {
    lines.push(`  ${t(`cli.read.${id}`)}  ${headers.map((header) => inQuotes(header, language)).join(', ')}`);
  }
  const taken = new Set([...used.map(({ header }) => header), ...computed.flatMap(({ headers }) => headers)]);
  const rest = layout.columns
    .filter(({ header }) => !taken.has(header))
    .map(({ header }) => inQuotes(header, language));
  if (rest.length) lines.push(`  ${t('cli.read.notUsed', { headers: rest.join(', ') })}`);
  lines.push(...familyLines(portfolio, byFamily, language));
  const { firstRow } = file.table;
  if (observations.length) lines.push('', ...observations.map((said) => observationLine(said, firstRow, language)));
  return lines;
}

/** Columns that are read as nothing themselves and of which a criterion can be computed. */
function columnsToCompute(portfolio: Portfolio): { id: 'since' | 'families'; headers: string[] }[] {
  const since = portfolio.roles.has('years') ? [] : sinceColumns(portfolio).map(({ column }) => column.header);
  const families = familyColumns(portfolio).map(({ header }) => header);
  return [
    { id: 'since' as const, headers: since },
    { id: 'families' as const, headers: families },
  ].filter(({ headers }) => headers.length > 0);
}

/** How many clients each client family has, and how to compare each with itself where that was not asked for. */
function familyLines(portfolio: Portfolio, byFamily: boolean, language: Language): string[] {
  const t = translator(language);
  const families = familyCounts(portfolio);
  if (families.length === 0) return [];
  const named = families.slice(0, NAMED_FAMILIES).map(({ name, count }) => {
    return `${name === '' ? t('families.none') : name} ${formatCount(count, language)}`;
  });
  const more = families.length - named.length;
  const rest = more > 0 ? ` ${t('families.more', { count: more })}` : '';
  const how = byFamily || comparableFamilies(families).length === 0 ? [] : [`  ${t('cli.read.byFamily')}`];
  return ['', `${t('families.title')} ${named.join(' · ')}${rest}.`, ...how];
}

const NAMED_FAMILIES = 12;

/** Which other tables the file has. */
export function othersSentence({ others }: ClientFile, language: Language): string[] {
  if (others.length === 0) return [];
  const named = others.slice(0, NAMED).join(', ') + (others.length > NAMED ? '…' : '');
  return [translator(language)('cli.read.others', { places: named })];
}

/** The option with which something found is taken otherwise; nothing where there is none. */
function howTo({ id, params, words = [] }: Observation, language: Language): string[] {
  const t = translator(language);
  if (id === 'purchaseList' || id === 'perhapsPurchases') return [t('cli.read.purchaseListHow')];
  const open = words.find(({ kind }) => kind === null);
  if (open) return [t('cli.read.kindHow', { option: asTyped('--kind', `${open.text}=potential`) })];
  if (id === 'lapsed' && !params.inForce) return [t('cli.read.lapsedHow')];
  if (params.rule === 'zero') return [];
  if (id === 'emptyCellsInFamilies') return [t('cli.read.emptyHow', { option: asTyped('--empty', 'families=zero') })];
  return id === 'emptyCellsInCount'
    ? [t('cli.read.emptyHow', { option: asTyped('--empty', `${onOneLine(String(params.column))}=zero`) })]
    : [];
}

/** What was found, and in which rows of the sheet where it concerns single clients. */
export function observationLine(said: Observation, firstRow: number, language: Language): string {
  const sentence = ['!', observationSentence(said, language), ...howTo(said, language)].join(' ');
  if (!said.rows?.length || !NAMES_ROWS.has(said.id)) return sentence;
  return [sentence, ...rowsOf(said.rows, firstRow, language, said.params.count)].join(' ');
}

/** Observations of which a user looks for the rows, to mend them or to see whether we are right. */
const NAMES_ROWS: ReadonlySet<ObservationId> = new Set([
  'rowsLeftOut',
  'looksLikeTotal',
  'textNumbers',
  'textDates',
  'textCells',
  'noDateCells',
  'errorCells',
  'booleanCells',
  'notWholeCells',
  'outOfRangeCells',
  'clientsWithoutId',
  'duplicateIds',
  'unmappedFamilies',
  'unknownKinds',
]);

/** What is odd in how a .csv is written, with its lines. */
function csvRemarks(
  { encoding, otherDecimals, forms, foreignLines, strayQuotes }: CsvFound,
  language: Language,
): string[] {
  const t = translator(language);
  const inLines = (lines: readonly number[]) => ({ count: lines.length, lines: numbersOf(lines, language) });
  const headers = formatList(
    otherDecimals.map(({ header }) => inQuotes(header, language)),
    language,
  );
  return [
    ...(otherDecimals.length ? [t('cli.read.csvOtherDecimals', { headers, decimal: otherDecimals[0]!.decimal })] : []),
    ...forms.map(({ header, count, shown }) => {
      const examples = shown.map(
        ({ field, value }) => `${inQuotes(field, language)} → ${formatNumber(value, 'number', language, 4)}`,
      );
      return t('cli.read.csvForms', { column: header, count, examples: examples.join('; ') });
    }),
    ...(foreignLines.length
      ? [`! ${t('cli.read.csvForeign', { ...inLines(foreignLines), encoding: encoding.toUpperCase() })}`]
      : []),
    ...(strayQuotes.length ? [`! ${t('cli.read.csvQuotes', inLines(strayQuotes))}`] : []),
  ];
}
