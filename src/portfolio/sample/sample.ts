import { Random } from './random';
import { FORMS, PLACES, SAMPLE_WORDS, TRADES } from './words';

/** A sheet to start from: raw cells and what each column's numbers are. */
export interface SampleTable {
  readonly sheetName: string;
  readonly cells: readonly (readonly (string | number)[])[];
  /** Excel number format per column. */
  readonly formats: readonly string[];
  /** Zero-based row of the header. */
  readonly headerRow: number;
  /** Clients in it, potential and lost ones included. */
  readonly clients: number;
}

export interface SampleOptions {
  readonly language?: 'es' | 'en';
  readonly clients?: number;
  readonly seed?: number;
}

const FORMATS = ['@', 'General', 'General', 'General', '#,##0', '#,##0', '0%', '0.0%', '0.0', '0', '0', '0'];
/** Of the columns that tools work with. */
const TOOL_FORMATS = [
  ...['General', 'General', 'General', 'General', '0', '0', '0', '#,##0', '#,##0', '#,##0', '0', '0', '0', '0', '0'],
  ...['0', '0', '0', '0%', '0%', '0.0'],
  ...['#,##0', '#,##0', '#,##0', '#,##0', '#,##0'],
];

/**
 * The client portfolio of an invented IT company, the same for the same seed: a few large clients and a long tail, as
 * real portfolios have, with the awkward cases of real tables: two title lines, codes with leading zeros, a repeated
 * code, missing shares and margins, a number typed as text, an error, a credit note, a share above 100 %, clients of
 * months, potential and lost clients, a name like a total, and a total row at the end.
 */
export function sampleTable({ language = 'es', clients = 240, seed = 4444 }: SampleOptions = {}): SampleTable {
  const words = SAMPLE_WORDS[language];
  const random = new Random(seed);
  const names = distinctNames(random, clients);
  const rows = names.map((name, i) => clientRow(random, name, { index: i, clients }, language));
  makeAwkward(rows, language);
  // Chance of its own, so that what tools need leaves the criteria's figures as they are.
  const further = new Random(seed + 1);
  rows.forEach((row) => row.push(...toolCells(further, row, language)));
  const paying = new Random(seed + 2);
  rows.forEach((row) => row.push(...paymentCells(paying, row)));
  const buying = new Random(seed + 3);
  rows.forEach((row) => row.push(...familyCells(buying, row)));
  const sum = (column: number): number =>
    rows.reduce((total, row) => total + (typeof row[column] === 'number' ? row[column] : 0), 0);
  const blank = words.headers.map(() => '');
  const total: (string | number)[] = [...blank];
  total[1] = words.total;
  for (const column of [4, 5]) total[column] = sum(column);
  const line = (text: string): string[] => [text, ...blank.slice(1)];
  return {
    sheetName: language === 'es' ? 'Clientes' : 'Clients',
    cells: [line(words.title), line(words.subtitle), blank, words.headers, ...rows, total],
    formats: [...FORMATS, ...TOOL_FORMATS],
    headerRow: 3,
    clients,
  };
}

function distinctNames(random: Random, count: number): string[] {
  const names = new Set<string>();
  for (let tries = 0; names.size < count; tries++) {
    const name = `${random.pick(TRADES)} ${random.pick(PLACES)}, ${random.pick(FORMS)}`;
    // Past some two thousand there are no new combinations; a number behind the name keeps them apart.
    names.add(tries < 4 * count ? name : `${name} (${names.size + 1})`);
  }
  return [...names];
}

type Row = (string | number)[];

/** One client. Turnover is log-normal (about a fifth of the clients make four fifths of it); the rest follows size. */
function clientRow(
  random: Random,
  name: string,
  { index, clients }: { readonly index: number; readonly clients: number },
  language: 'es' | 'en',
): Row {
  const { kinds, zones } = SAMPLE_WORDS[language];
  const fate = random.next();
  const kind = fate < 0.05 ? 'potential' : fate < 0.09 ? 'lost' : fate < 0.25 ? 'satisfied' : 'current';
  const active = kind === 'current' || kind === 'satisfied';
  const turnover = active ? Math.round(Math.exp(9.1 + 1.8 * random.normal())) : 0;
  const share = active ? Math.min(0.97, Math.max(0.02, 0.32 + 0.24 * random.normal())) : 0;
  const purchases = active ? Math.round(turnover / share) : Math.round(Math.exp(10.5 + random.normal()));
  const years = kind === 'potential' ? 0 : Math.round(10 * Math.max(0.2, -4.5 * Math.log(1 - random.next()))) / 10;
  const families = active ? Math.min(5, 1 + Math.floor(Math.log10(Math.max(turnover, 10)) * random.next())) : 0;
  const margin = Math.round(1000 * (0.17 + 0.09 * random.normal())) / 1000;
  const unpaid = random.chance(0.72) ? 0 : random.whole(1, 4);
  const orders = active ? Math.max(1, Math.round(families * (1 + 6 * random.next()))) : 0;
  return [
    String(index + 1).padStart(Math.max(6, String(clients).length), '0'),
    name,
    random.pick(zones),
    kinds[kind],
    turnover,
    purchases,
    Math.round(1000 * (turnover / purchases)) / 1000,
    active ? margin : '',
    years,
    families,
    unpaid,
    orders,
  ];
}

/**
 * What tools work with: who visits the client, whether its people accept mailings and calls (some have said no, some have
 * not been asked), its sector, size and suppliers, three years of sales (some clients are new), and a survey's answers.
 */
function toolCells(random: Random, row: Row, language: 'es' | 'en'): Row {
  const { salespeople, consent, sectors, kinds } = SAMPLE_WORDS[language];
  const isLost = row[3] === kinds.lost;
  const answer = (): string => {
    const said = random.next();
    return said < 0.7 ? consent.yes : said < 0.85 ? consent.no : '';
  };
  const now = typeof row[4] === 'number' ? Math.max(0, row[4]) : 12_450;
  const isNew = typeof row[8] === 'number' && row[8] < 2;
  const before = (then: number): number => Math.round(then / (1 + Math.max(-0.5, 0.05 + 0.15 * random.normal())));
  const lastYear = isNew && now > 0 && random.chance(0.5) ? 0 : before(now);
  const surveyed = now > 0 && random.chance(0.6);
  const mood = random.normal();
  const score = (middle: number, spread: number): number =>
    Math.min(10, Math.max(0, Math.round(middle + spread * mood + random.normal())));
  return [
    random.chance(0.97) ? random.pick(salespeople) : '',
    answer(),
    answer(),
    random.pick(sectors),
    Math.max(1, Math.round(Math.exp(1.2 + 0.22 * Math.log(Math.max(Number(row[5]), 1000)) + 0.5 * random.normal()))),
    random.whole(0, 5),
    random.whole(1, 4),
    isLost ? Math.round(Math.exp(9 + random.normal())) : isNew ? 0 : before(lastYear),
    isLost && random.chance(0.5) ? Math.round(Math.exp(8 + random.normal())) : lastYear,
    now,
    surveyed ? Math.max(1, score(7.2, 1.6)) : '',
    now > 0 ? Math.max(0, Math.round(0.6 - 1.1 * mood)) : 0,
    surveyed ? score(7.4, 2) : '',
    surveyed && mood > 0.5 ? random.whole(1, 3) : 0,
    row[3] === kinds.potential ? '' : isLost ? random.whole(2023, 2025) : 2026,
  ];
}

/**
 * What serving and trusting a client takes: visits, days until it pays and beyond its terms, what is overdue and how much of
 * its limit it uses, worse where bills stay unpaid; and a survey's trust, of those who answered it.
 */
function paymentCells(random: Random, row: Row): Row {
  const now = typeof row[4] === 'number' ? Math.max(0, row[4]) : 12_450;
  const [unpaid, orders] = [Number(row[10]) || 0, Number(row[11]) || 0];
  const late = Math.max(0, Math.round((4 + 14 * unpaid) * (0.4 + random.next()) + 6 * random.normal()));
  const part = (least: number, more: number): number =>
    Math.round(100 * Math.max(0, Math.min(1.3, least + more * unpaid + 0.1 * random.normal()))) / 100;
  const visits = Math.round(Math.min(24, orders / 2) * (0.5 + random.next()));
  const surveyed = now > 0 && row[24] !== '';
  const trust = Math.round(10 * Math.min(5, Math.max(1, 3.4 + 0.8 * random.normal()))) / 10;
  if (now === 0) return ['', '', '', '', '', ''];
  return [
    visits,
    random.pick([30, 30, 60, 60, 90]) + late,
    late,
    part(0.04, 0.11),
    part(0.5, 0.14),
    surveyed ? trust : '',
  ];
}

/**
 * What a client buys of each of the five product families: as many of them as it is said to buy, and together its turnover.
 * The first ones are bought by nearly everybody, the last by few.
 */
function familyCells(random: Random, row: Row): Row {
  const now = typeof row[4] === 'number' ? Math.max(0, row[4]) : 12_450;
  const bought = Math.min(5, Number(row[9]) || 0);
  const liked = [1, 0.8, 0.6, 0.4, 0.25].map((liking, k) => ({ k, rank: liking + 0.45 * random.normal() }));
  const chosen = new Set(
    [...liked]
      .sort((a, b) => b.rank - a.rank)
      .slice(0, bought)
      .map(({ k }) => k),
  );
  const parts = liked.map(({ k }) => (chosen.has(k) ? 0.3 + random.next() : 0));
  const whole = parts.reduce((sum, part) => sum + part, 0);
  if (now === 0 || whole === 0) return [0, 0, 0, 0, 0];
  return parts.map((part) => Math.floor((now * part) / whole));
}

/** Puts in what real tables have, at fixed places far enough apart to be told one by one. */
function makeAwkward(rows: Row[], language: 'es' | 'en'): void {
  const set = (client: number, column: number, value: string | number): void => {
    const row = rows[client];
    if (row) row[column] = value;
  };
  set(11, 0, rows[4]?.[0] ?? '');
  for (const client of [17, 61, 133]) set(client, 6, '');
  for (const client of [29, 88]) set(client, 7, '');
  set(43, 4, language === 'es' ? '12.450,75' : '12,450.75');
  set(57, 7, '#N/A');
  set(71, 4, -1_850);
  set(97, 6, 1.08);
  for (const client of [103, 151, 190]) set(client, 10, '');
  set(120, 8, 0.4);
  set(166, 1, 'Total Servicios Navarra, S. L.');
}
