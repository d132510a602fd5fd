import { cellAddress } from '../files';
import {
  agreementSentences,
  asideSentence,
  columnHeader,
  criterionName,
  currencySentence,
  formatCount,
  formatDate,
  formatList,
  formatNumber,
  formatPercent,
  inQuotes,
  type Language,
  observationSentence,
  overSentence,
  resultColumns,
  roleName,
  segmentName,
  translator,
  unitNeedsLook,
  unitOf,
  unitSentences,
  warningSentence,
  whyChosenSentence,
  whyNotSentence,
  wordsOf,
} from '../locales';
import { shareExample } from './shareExample';
import { startsBeyondLines } from './startsBeyond';
import { reportWords } from '../locales/tools/report';
import {
  type Classification,
  columnsOf,
  countsYears,
  type Criterion,
  type PutAside,
  SEGMENT_LABELS,
  type Source,
  sourceText,
  summarise,
  turnoverCurrency,
  unitReports,
  warningsOf,
} from '../method';
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

/** Whether the scheme in force was given as a file, made of criteria that were named, or proposed. */
export type SchemeOrigin = 'given' | 'chosen' | 'proposed';

/** Reasons that tell a user of another choice; that a column holds the wrong kind of cell is no choice. */
const TELLING: ReadonlySet<NotChosenReason> = new Set([
  'otherPeriod',
  'olderYear',
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
      .map((other) => `«${other.header}»: ${whyNotSentence(other, language)}`);
    const aside = others.length ? `; ${others.join('; ')}` : '';
    lines.push(
      `  ${roleName(match.role, language).padEnd(width)}  «${match.header}» (${whyChosenSentence(match, language)}${aside})`,
    );
  }
  const computed = columnsToCompute(portfolio);
  for (const { id, headers } of computed) {
    lines.push(`  ${t(`cli.read.${id}`)}  ${headers.map((header) => `«${header}»`).join(', ')}`);
  }
  const taken = new Set([...used.map(({ header }) => header), ...computed.flatMap(({ headers }) => headers)]);
  const rest = layout.columns.filter(({ header }) => !taken.has(header)).map(({ header }) => `«${header}»`);
  if (rest.length) lines.push(`  ${t('cli.read.notUsed', { headers: rest.join(', ') })}`);
  lines.push(...familyLines(portfolio, byFamily, language));
  const { firstRow } = file.table;
  if (observations.length) lines.push('', ...observations.map((said) => observationLine(said, firstRow, language)));
  return inQuotesOf(lines, language);
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

/** Rows and lines named one by one; of more, the first. */
const NAMED = 5;

function numbersOf(numbers: readonly number[], language: Language): string {
  const named = numbers.slice(0, NAMED).map(String);
  return numbers.length > NAMED ? `${named.join(', ')}…` : formatList(named, language);
}

/** The option with which something found is taken otherwise; nothing where there is none. */
function howTo({ id, params, words = [] }: Observation, language: Language): string[] {
  const t = translator(language);
  if (id === 'purchaseList' || id === 'perhapsPurchases') return [t('cli.read.purchaseListHow')];
  const open = words.find(({ kind }) => kind === null);
  if (open) return [t('cli.read.kindHow', { word: open.text })];
  if (id === 'lapsed' && !params.inForce) return [t('cli.read.lapsedHow')];
  if (params.rule === 'zero') return [];
  if (id === 'emptyCellsInFamilies') return [t('cli.read.emptyHow', { column: 'families' })];
  return id === 'emptyCellsInCount' ? [t('cli.read.emptyHow', { column: params.column })] : [];
}

/** What was found, and in which rows of the sheet where it concerns single clients. */
function observationLine(said: Observation, firstRow: number, language: Language): string {
  const sentence = ['!', observationSentence(said, language), ...howTo(said, language)].join(' ');
  if (!said.rows?.length || !NAMES_ROWS.has(said.id)) return sentence;
  return [sentence, ...rowsOf(said.rows, firstRow, language, said.params.count)].join(' ');
}

/** "Filas 3, 7 y 12."; nothing where there are none. */
function rowsOf(rows: readonly number[], firstRow: number, language: Language, all: unknown = rows.length): string[] {
  if (rows.length === 0) return [];
  const named = numbersOf(
    rows.map((row) => firstRow + row + 1),
    language,
  );
  return [translator(language)('cli.read.rows', { count: Number(all), rows: named })];
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

/**
 * The scheme in words: each criterion with its column and its bands, the unit of each column of shares, its warnings, and
 * why there are no segments.
 * @param firstRow zero-based row of the sheet where the table begins
 */
export function schemeReport(
  classification: Classification,
  origin: SchemeOrigin,
  firstRow: number,
  { today, language }: { readonly today: string; readonly language: Language },
): string[] {
  const { scheme } = classification;
  const t = translator(language);
  const lines = [`${t(`cli.scheme.${origin}`, { name: scheme.name })}:`];
  for (const profile of scheme.profiles) {
    if (scheme.profiles.length > 1) lines.push(`  ${profile.name}`);
    const width = Math.max(...profile.criteria.map((criterion) => criterionName(criterion, language).length));
    profile.criteria.forEach((criterion, k) => {
      const name = criterionName(criterion, language).padEnd(width);
      lines.push(`  ${k + 1}  ${name}  ${bandsInWords(criterion, language)}  (${sourceShown(criterion.source)})`);
    });
  }
  if (countsYears(scheme) && scheme.referenceDate) {
    lines.push(`  ${t('cli.scheme.referenceDate', { date: formatDate(scheme.referenceDate, language) })}`);
  }
  for (const report of unitReports(classification.portfolio, scheme)) {
    const mark = unitNeedsLook(report) ? '!' : ' ';
    const over = overSentence(report, language);
    lines.push(
      [
        ...[mark, ...unitSentences(report, language), ...rowsOf(report.unfitRows, firstRow, language)],
        ...(over === null ? [] : [over, ...rowsOf(report.overRows, firstRow, language)]),
      ].join(' '),
    );
  }
  const { said, line, mixed, rows } = turnoverCurrency(classification.portfolio, scheme);
  if (said !== null && line !== null) {
    lines.push(`  ${t('cli.scheme.currencyLine', { currency: said, text: line.text, row: line.row + 1 })}`);
  } else if (said !== null) lines.push(`  ${t('cli.scheme.currency', { currency: said })}`);
  if (mixed.length)
    lines.push(`! ${[currencySentence(mixed, language), ...rowsOf(rows, firstRow, language)].join(' ')}`);
  for (const warning of warningsOf(scheme, today, classification.portfolio.size))
    lines.push(`! ${warningSentence(warning, language)}`);
  const { share, turnover, reading, base, amounts } = scheme.segmentation;
  if (base === 'family' && amounts !== 'propose' && amounts.length > 1) {
    lines.push(`  ${t('families.segments')}:`);
    for (const { family, amount } of amounts) {
      if (family === null) continue;
      const name = family === '' ? t('families.none') : family;
      const params = { family: name, amount: amount === null ? '' : formatNumber(amount, 'amount', language) };
      lines.push(`    ${t(amount === null ? 'families.everyone' : 'families.amount', params)}`);
    }
  }
  const reason = !share ? 'needsShare' : !turnover && reading !== 'digit' ? 'needsTurnover' : null;
  if (reason) {
    const example = shareExample(classification.portfolio);
    const how = example === null ? t('cli.scheme.shareHelp') : t('cli.scheme.shareExample', { example });
    lines.push(`! ${t('cli.scheme.noSegments', { reason: t(`cli.scheme.${reason}`, { how }) })}`);
  }
  return inQuotesOf(lines, language);
}

/** The criteria that a proposal put aside, each with the option that takes it. */
export function asideLines(aside: readonly PutAside[], language: Language): string[] {
  const t = translator(language);
  const lines = aside.map((one) => {
    const [column, ...more] = columnsOf(one.criterion.source);
    const how = { column: more.length ? 'families' : column!.header };
    return ['!', asideSentence(one, language), ...(one.withZero ? [t('cli.read.emptyHow', how)] : [])].join(' ');
  });
  return inQuotesOf(lines, language);
}

/** A column's header in marks; a computed source in the syntax that `--criteria` takes. */
function sourceShown(source: Source): string {
  return source.kind === 'column' ? `«${source.header}»` : `= ${sourceText(source)}`;
}

/** "4: más de 150.000 · 3: más de 50.000 · …" */
function bandsInWords(criterion: Criterion, language: Language): string {
  const { direction, boundary, cuts } = criterion.bands;
  if (cuts === 'propose') return '';
  const t = translator(language);
  const unit = unitOf(criterion);
  const best = direction === 'high' ? [...cuts].reverse() : cuts;
  return best
    .map(
      (cut, k) =>
        `${4 - k}: ${cut === null ? t('cli.scheme.open') : t(`cli.scheme.${boundary}`, { cut: formatNumber(cut, unit, language) })}`,
    )
    .join(' · ');
}

/** Counts per digit and segment, what people decided, conflicts, and the first clients of the priority list. */
export function resultReport(
  classification: Classification,
  { area }: Pick<ClientFile, 'area'>,
  language: Language,
): string[] {
  const t = translator(language);
  const { scheme } = classification;
  const summary = summarise(classification);
  const {
    clients,
    coded,
    digits,
    segments,
    withoutSegment,
    blocked,
    conflicts,
    sameDigit,
    classA,
    estimated,
    estimatedOver,
    sharesOver,
  } = summary;
  const heads = ['4', '3', '2', '1', t('cli.result.blank')];
  const names = ([1, 2, 3, 4] as const).map((k) => columnHeader(`digit${k}`, scheme, language));
  const rows = digits.map((counts, k) => [
    names[k]!,
    ...[4, 3, 2, 1, 0].map((digit) => formatCount(counts[digit]!, language)),
  ]);
  const lines = [`${t('cli.result.digits')}:`, ...table([['', ...heads], ...rows]), ''];
  const counted = SEGMENT_LABELS.filter((label, k) => k < 4 || segments[label] > 0);
  const segmentRow = [...counted.map((label) => segments[label]), withoutSegment].map((n) => formatCount(n, language));
  const segmentNames = [...counted.map((label) => segmentName(label, scheme, language)), t('words.segments.none')];
  lines.push(`${t('cli.result.segments')}:`, ...table([segmentNames, segmentRow], false), '');
  const { agreement, portfolio } = classification;
  if (agreement) {
    const column = area.column + agreement.sourceColumn;
    const cellOf = (client: number): string => cellAddress(area.row + portfolio.sourceRows[client]!, column);
    const { counted, unknown } = agreementSentences(agreement, cellOf, scheme, language);
    if (counted) lines.push(counted);
    if (unknown) lines.push(`! ${unknown}`);
  }
  if (coded < clients) {
    const missing = clients - coded;
    lines.push(
      clients === 1 ? t('cli.result.codedOnly') : t('cli.result.coded', { count: coded, coded, clients, missing }),
    );
  }
  lines.push(...startsBeyondLines(classification, { area }, language).map((line) => `! ${line}`));
  const say = wordsOf(reportWords, language);
  for (const { by, count } of estimated) lines.push(`! ${say(`estimated.${by}`, { count })}`);
  if (estimatedOver) lines.push(`! ${t('editing.share.over', { count: estimatedOver })}`);
  if (sharesOver) lines.push(`! ${t('method.warning.shareOver', { ...sharesOver })}`);
  if (blocked) lines.push(t('cli.result.blocked', { count: blocked }));
  if (conflicts) lines.push(t('method.warning.conflicts', { count: conflicts }));
  for (const { position, digit, count } of sameDigit) {
    lines.push(`! ${t('method.warning.sameDigit', { column: names[position]!, count, clients, digit })}`);
  }
  if (classA?.unusual) lines.push(`! ${t('method.warning.classA', { share: formatPercent(classA.share, language) })}`);
  const first = firstClients(classification, language);
  return first.length > 0 ? [...lines, '', ...first] : lines;
}

/** Nothing where no client has a place. */
function firstClients(classification: Classification, language: Language): string[] {
  const { portfolio, rank } = classification;
  const first = Array.from(rank.keys())
    .filter((client) => rank[client]! > 0)
    .sort((a, b) => rank[a]! - rank[b]!)
    .slice(0, 10);
  if (first.length === 0) return [];
  const columns = resultColumns(classification, ['rank', 'code', 'total', 'segment'], language);
  const heads = [columns[0]!.header, roleName('name', language), ...columns.slice(1).map(({ header }) => header)];
  const rows = first.map((client) => {
    const [place, ...rest] = columns.map(({ cells }) => String(cells[client]));
    return [place!, portfolio.names[client]!, ...rest];
  });
  return [`${translator(language)('cli.result.first', { count: first.length })}:`, ...table([heads, ...rows])];
}

/** Rows in columns: figures to the right, words to the left; long names cut with an ellipsis. */
function table(rows: readonly (readonly string[])[], ruled = true): string[] {
  const short = rows.map((row) => row.map((cell) => (cell.length > 40 ? `${cell.slice(0, 39)}…` : cell)));
  const widths = short[0]!.map((_, k) => Math.max(...short.map((row) => row[k]!.length)));
  const figures = short[0]!.map((_, k) => short.slice(1).every((row) => /^[\d.,\s%]*$/.test(row[k]!)));
  const line = (row: readonly string[]): string =>
    `  ${row.map((cell, k) => (figures[k] ? cell.padStart(widths[k]!) : cell.padEnd(widths[k]!))).join('  ')}`.trimEnd();
  const [head, ...body] = short.map(line);
  return ruled ? [head!, `  ${widths.map((width) => '─'.repeat(width)).join('  ')}`, ...body] : [head!, ...body];
}

/** Names of columns stand in each language's own quotation marks. */
export function inQuotesOf(lines: readonly string[], language: Language): string[] {
  return language === 'es' ? [...lines] : lines.map((line) => line.replace(/«/g, '“').replace(/»/g, '”'));
}
