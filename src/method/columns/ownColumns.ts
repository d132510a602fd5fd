import { COLUMNS, OUTPUT_COLUMNS, type OutputColumn } from './columns';
import { DIGITS } from './digit/declaration';
import type { WordGroup } from './declaration';
import { isToolColumn, type ToolColumnId } from './toolColumns';
import { HELPER_COLUMNS, type HelperColumn, isHelper } from '../formulas/helperColumns';
import type { PlacedColumnId } from '../formulas/formulaColumns';

/** A column of a list as it stands on the sheet; clients are counted from 0. */
export interface StandingColumn {
  /** As it stands on the sheet. */
  readonly header: string;
  readonly cell: (client: number) => unknown;
  readonly formula: (client: number) => string | null;
}

/** The words by which our columns are known, whatever language they were written in. */
export interface OwnVocabulary {
  /** The column that a header is ours of, with a number behind it or without; null: none. */
  readonly columnOf: (header: string) => PlacedColumnId | null;
  /** The columns of tools, with what can stand in a cell of theirs: as it is, and as a number. */
  readonly toolColumns: ReadonlyMap<ToolColumnId, (cell: unknown, number: number) => boolean>;
  /** Whether a header is one of ours over a digit, whatever its criterion. */
  readonly isDigitHeader: (header: string) => boolean;
  /** Words in lower case that a column of words can hold. */
  readonly words: Readonly<Record<Exclude<WordGroup, 'remarks'>, ReadonlySet<string>>>;
  /** Whether a text is made of our remarks and nothing else. */
  readonly isRemarks: (text: string) => boolean;
}

/** What a column of an earlier run is. */
export interface OwnColumn {
  /** Place among the columns given. */
  readonly index: number;
  readonly is: PlacedColumnId;
  /** The user has given it another header. */
  readonly renamed: boolean;
}

/** The columns of an earlier run, and those that are only headed like one. */
export interface OwnColumns {
  readonly own: readonly OwnColumn[];
  /** Places of the user's own columns under a header of ours: never to be written to. */
  readonly users: readonly number[];
}

/** `plausible`: what stands there could be anybody's, as plain numbers and the letters A, B and C are. */
type Fit = 'ours' | 'plausible' | 'blank' | 'other';

const ORDER: readonly PlacedColumnId[] = [...OUTPUT_COLUMNS, ...HELPER_COLUMNS];
/** Tools' columns stand behind all others, in whatever order they were asked for. */
const orderOf = (column: PlacedColumnId): number => (isToolColumn(column) ? ORDER.length : ORDER.indexOf(column));
/** Formulas of ours ask =CEC functions or read the parameters sheet's names; those of the user hardly do. */
const OWN_FORMULA = /\bCEC[._]/i;

/**
 * Finds the columns of an earlier run by what they are: a header of ours in either language over content that fits in
 * every cell. Under a lone header, content that could be anybody's is the user's. Content that fits alone is not enough, but
 * for codes, digits, totals and remarks that stand in their place among our columns and agree with them client by client: those
 * were renamed. An empty column under a header of ours is ours where it stands among ours in the order in which we write. In
 * doubt a column is the user's.
 * @param columns the list's columns, from left to right
 * @param clients how many clients the list has
 */
export function recogniseOwnColumns(
  columns: readonly StandingColumn[],
  clients: number,
  vocabulary: OwnVocabulary,
): OwnColumns {
  const named = columns.map(({ header }) => vocabulary.columnOf(header));
  const fits = columns.map((column, k) => (named[k] ? fitOf(column, named[k], clients, vocabulary) : 'other'));
  const own = byHeader(named, fits, [...ORDER, ...vocabulary.toolColumns.keys()]);
  const found = [...own].map(([index, is]): OwnColumn => ({ index, is, renamed: false }));
  const all = withRenamed(columns, clients, vocabulary, { named, found });
  const users = named.flatMap((is, k) => (is !== null && !all.some(({ index }) => index === k) ? [k] : []));
  return { own: [...all].sort((a, b) => a.index - b.index), users };
}

/** Columns under headers of ours whose content fits; each thing once, where it stands best among the others. */
function byHeader(
  named: readonly (PlacedColumnId | null)[],
  fits: readonly Fit[],
  all: readonly PlacedColumnId[],
): Map<number, PlacedColumnId> {
  const candidate = (k: number): boolean => named[k] != null && fits[k] !== 'other';
  const follows = (k: number): boolean =>
    candidate(k) && candidate(k + 1) && (isToolColumn(named[k + 1]!) || orderOf(named[k]!) < orderOf(named[k + 1]!));
  // Runs in the order in which we write, with anything in them that can only be ours.
  const runOf: number[] = [];
  named.forEach((_, k) => runOf.push(k > 0 && follows(k - 1) ? runOf[k - 1]! : k));
  const ours = runOf.filter((_, k) => candidate(k) && fits[k] === 'ours');
  const plausible = runOf.filter((_, k) => candidate(k) && fits[k] === 'plausible');
  // One of ours in a run speaks for those beside it, and so do two that could be ours.
  const content = new Set([...ours, ...plausible.filter((run, k) => plausible.indexOf(run) !== k)]);
  const length = (k: number): number => runOf.filter((run) => run === runOf[k]).length;
  const isOurs = (k: number): boolean =>
    candidate(k) && (fits[k] === 'ours' || content.has(runOf[k]!) || isHelper(named[k]!));
  const own = new Map<number, PlacedColumnId>();
  for (const is of all) {
    const claims = named.flatMap((one, k) => (one === is && isOurs(k) ? [k] : []));
    const better = (a: number, b: number): number =>
      Number(fits[b] === 'ours') - Number(fits[a] === 'ours') || length(b) - length(a) || a - b;
    const [first] = claims.sort(better);
    if (first !== undefined) own.set(first, is);
  }
  return own;
}

/** Whether everything in a column could have been written there by us. */
function fitOf(column: StandingColumn, is: PlacedColumnId, clients: number, vocabulary: OwnVocabulary): Fit {
  let filled = 0;
  let formulas = 0;
  const together = isToolColumn(is) || isHelper(is) ? undefined : COLUMNS[is].together;
  const numbers: number[] = [];
  for (let client = 0; client < clients; client++) {
    const cell = column.cell(client);
    if (OWN_FORMULA.test(column.formula(client) ?? '')) {
      filled++;
      formulas++;
      continue;
    }
    if (isBlank(cell)) continue;
    filled++;
    if (!fitsCell(cell, is, vocabulary)) return 'other';
    if (together) numbers.push(numberOf(cell));
  }
  if (together && !together(numbers)) return 'other';
  if (filled === 0) return 'blank';
  return formulas === 0 && couldBeAnybodys(is) ? 'plausible' : 'ours';
}

/** Whether what such a column holds says nothing of who wrote it: numbers of any size, places, the letters of a class. */
const couldBeAnybodys = (is: PlacedColumnId): boolean => {
  if (isToolColumn(is) || isHelper(is)) return false;
  const { holds, ofDigits } = COLUMNS[is];
  return holds === 'abc' || (typeof holds === 'function' && !ofDigits);
};

const isBlank = (cell: unknown): boolean =>
  cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');

/** A number, or a text of digits as a .csv has it; NaN for everything else. */
function numberOf(cell: unknown): number {
  if (typeof cell === 'number') return cell;
  return typeof cell === 'string' && /^\d+(?:[.,]\d+)?$/.test(cell.trim())
    ? Number(cell.trim().replace(',', '.'))
    : NaN;
}

/** Numbers that can stand in a column that only formulas need. */
const HELPER_HOLDS: Readonly<Record<HelperColumn, (value: number) => boolean>> = {
  profileNumber: (value) => Number.isInteger(value) && value >= 1,
  idOrder: (value) => Number.isInteger(value) && value >= 1,
  turnover: (value) => !Number.isNaN(value),
  rankKey: (value) => !Number.isNaN(value),
  rankTie: (value) => !Number.isNaN(value),
};

function fitsCell(cell: unknown, is: PlacedColumnId, { words, isRemarks, toolColumns }: OwnVocabulary): boolean {
  if (isToolColumn(is)) return toolColumns.get(is)?.(cell, numberOf(cell)) ?? false;
  const holds = isHelper(is) ? HELPER_HOLDS[is] : COLUMNS[is].holds;
  if (typeof holds === 'function') return holds(numberOf(cell));
  if (typeof cell !== 'string') return false;
  return holds === 'remarks' ? isRemarks(cell.trim()) : words[holds].has(cell.trim().toLowerCase());
}

/** Columns that are known by what they hold: by the client's digits, or by our remarks. */
const KNOWN_BY_CONTENT = OUTPUT_COLUMNS.filter((is) => COLUMNS[is].ofDigits || COLUMNS[is].holds === 'remarks');
const isDigit = (is: PlacedColumnId): boolean => (DIGITS as readonly string[]).includes(is);

/** With the columns that stand under another header in their place among ours and agree with them. */
function withRenamed(
  columns: readonly StandingColumn[],
  clients: number,
  vocabulary: OwnVocabulary,
  { named, found }: { readonly named: readonly (PlacedColumnId | null)[]; readonly found: readonly OwnColumn[] },
): OwnColumn[] {
  const own = new Map(found.map((one) => [one.index, one]));
  const taken = (is: PlacedColumnId): boolean => [...own.values()].some((one) => one.is === is);
  const at = (is: PlacedColumnId): StandingColumn | null => {
    const one = [...own.values()].find((each) => each.is === is);
    return one ? columns[one.index]! : null;
  };
  // A code's digits stand in the order of the run that wrote it, whatever criteria the scheme has now.
  const digits = (): StandingColumn[] =>
    [...own.values()]
      .filter(({ is }) => isDigit(is))
      .sort((a, b) => a.index - b.index)
      .map(({ index }) => columns[index]!);
  const digitsOf = (client: number): number[] | null => {
    const code = at('code');
    const read = code ? [...String(numberOf(code.cell(client)))].map(Number) : [];
    if (read.length === 4 && read.every((d) => d >= 1 && d <= 4)) return read;
    const all = digits().map((column) => numberOf(column.cell(client)));
    return all.length === 4 && all.every((d) => !Number.isNaN(d)) ? all : null;
  };
  /** Every filled cell agrees with the client's digits, and there are some. */
  const agrees = (index: number, expected: (digits: number[]) => number): boolean => {
    let seen = 0;
    for (let client = 0; client < clients; client++) {
      const cell = columns[index]!.cell(client);
      const of = digitsOf(client);
      if (isBlank(cell) && of === null) continue;
      if (of === null || numberOf(cell) !== expected(of)) return false;
      seen++;
    }
    return seen > 0;
  };
  const fits = (index: number, is: OutputColumn): boolean => {
    const { ofDigits } = COLUMNS[is];
    if (!ofDigits) return fitOf(columns[index]!, is, clients, vocabulary) === 'ours';
    // Digits say nothing of each other: only a code does.
    return (!isDigit(is) || at('code') !== null) && agrees(index, ofDigits);
  };
  const inPlace = (index: number, is: PlacedColumnId): boolean => {
    const left = own.get(index - 1);
    const right = own.get(index + 1);
    if (left && orderOf(left.is) >= orderOf(is)) return false;
    if (right && orderOf(right.is) <= orderOf(is)) return false;
    return left !== undefined || right !== undefined;
  };
  // Digits of criteria that the scheme no longer has: each takes the place of a digit that has no column.
  columns.forEach(({ header }, index) => {
    if (own.has(index) || named[index] !== null || !vocabulary.isDigitHeader(header)) return;
    const free = DIGITS.find((digit) => !taken(digit));
    if (free && at('code') !== null && [0, 1, 2, 3].some((k) => agrees(index, (of) => of[k]!))) {
      own.set(index, { index, is: free, renamed: false });
    }
  });
  for (let more = true; more;) {
    more = false;
    columns.forEach((_, index) => {
      if (own.has(index) || named[index] !== null) return;
      const is = KNOWN_BY_CONTENT.find((one) => !taken(one) && inPlace(index, one) && fits(index, one));
      if (!is) return;
      own.set(index, { index, is, renamed: true });
      more = true;
    });
  }
  return [...own.values()];
}
