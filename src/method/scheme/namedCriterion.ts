import {
  type CriterionKey,
  CRITERION_KEYS,
  headerMeant,
  momentsOf,
  normaliseHeader,
  numberColumns,
  type NumericColumn,
  type Portfolio,
  roleNamed,
  sinceColumns,
  type TextColumn,
} from '../../portfolio';
import { type Boundary, checkBands, type Cuts, type Direction } from '../rules/bands';
import { PARETO_PRESETS } from '../figures/pareto';
import { MethodProblem } from '../problems';
import { columnSource, withParetoAmounts } from './build';
import type { ShareEstimate } from '../classify/estimates';
import { sameTwice } from './draft';
import type { ColumnSource, Criterion, EstimateSource, SectorSpend, Source } from './model';
import { catalogueRoleOf, criterionOfSource, offeredSources, withQuantiles } from './offered';
import { withShareUnits } from './shareUnits';
import { criterionFor } from './proposal';
import { sourceText } from './sourceText';

/** What naming a criterion needs to know beside the table. */
export interface Naming {
  readonly referenceDate: string | null;
  /** The catalogue's criterion of a name in whatever language; null where it is none. */
  readonly catalogue: (name: string) => CriterionKey | null;
}

type Column = NumericColumn | TextColumn;

/** `> 10 25 50` behind a name: the boundary says the direction, and the cuts follow from low to high. */
const CUTS = /^(.+?)\s*(>=|<=|>|<)\s*([-\d.,%]+)\s+([-\d.,%]+)\s+([-\d.,%]+)$/;
const BOUNDARY: Readonly<Record<string, Boundary>> = { '>': 'gt', '>=': 'gte', '<=': 'lte', '<': 'lt' };
/** `:low` and the like behind a name. */
const MANNER = /^(.+):\s*(low|high|quartiles|pareto|pareto-count|bajo|alto|cuartiles|pareto-recuento)$/i;
const FUNCTION = /^(sum|suma|count|recuento|years|años|growth|crecimiento|cagr|tasa)\s*\((.*)\)$/i;
/** An estimate of the share, behind what is known of it: `Share | split(Sales;Competitors)`. */
const ESTIMATE = /^(?:(.*?)\s*\|\s*)?(declared|declarada|sector|split|reparto)\s*\((.*)\)$/i;
const ESTIMATE_KIND: Readonly<Record<string, ShareEstimate>> = {
  declared: 'declared',
  declarada: 'declared',
  sector: 'sector',
  split: 'equalSplit',
  reparto: 'equalSplit',
};
type Call = 'sum' | 'count' | 'years' | 'growth' | 'cagr';
const KIND: Readonly<Record<string, Call>> = {
  sum: 'sum',
  suma: 'sum',
  count: 'count',
  recuento: 'count',
  years: 'years',
  años: 'years',
  growth: 'growth',
  crecimiento: 'growth',
  cagr: 'cagr',
  tasa: 'cagr',
};

/**
 * The criterion that somebody names: a header of the table, a criterion of the catalogue, or a source in the short
 * syntax of `sourceText` (`sum(A;B;C)`, `sum(A:C)`, `count(A;B)`, `years(A)`, `growth(A;B)`, `cagr(A;B)`, `A-B`, `A/B`,
 * `declared(A;B)`, `sector(A;B;C)`, `split(A;B)`). Behind it
 * may stand its cuts (`Visits >= 2 5 10`, `Overdue <= 0 1 2`) or how they are found (`:low`, `:high`, `:quartiles`,
 * `:pareto`, `:pareto-count`). A header goes before everything else.
 * @throws MethodProblem `criterionUnknown`, `criterionAmbiguous`, `criterionWithoutColumn`, `columnHoldsText`,
 *   `knownShareMissing`, or what `checkBands`
 *   throws
 */
export function namedCriterion(given: string, portfolio: Portfolio, naming: Naming): Criterion {
  const text = given.trim();
  if (!columnNamed(text, portfolio)) {
    const cuts = CUTS.exec(text);
    if (cuts) return withTypedCuts(plainCriterion(cuts[1]!, portfolio, naming), cuts[2]!, cuts.slice(3));
    const manner = MANNER.exec(text);
    if (manner)
      return inManner(plainCriterion(manner[1]!, portfolio, naming), manner[2]!.toLowerCase(), portfolio, naming);
  }
  return plainCriterion(text, portfolio, naming);
}

/**
 * The source of a share that somebody names: a column, one column by another, or an estimate.
 * @throws MethodProblem `criterionUnknown`, `criterionAmbiguous`, `columnHoldsText`, `knownShareMissing`
 */
export function shareNamed(given: string, portfolio: Portfolio, naming: Naming): Source {
  const text = given.trim();
  const column = columnNamed(text, portfolio);
  if (column?.kind === 'text') throw new MethodProblem('columnHoldsText', { header: column.header });
  const named = column ? columnSource(column.header) : sourceNamed(text, portfolio);
  if (!named) throw new MethodProblem('criterionUnknown', { name: text, offered: offeredKeys(portfolio, naming) });
  const source: Source = named.kind === 'ratio' ? { kind: 'share', ours: named.of, total: named.per } : named;
  return criterionOfSource(portfolio, source, 'share', naming).source;
}

function plainCriterion(given: string, portfolio: Portfolio, naming: Naming): Criterion {
  const text = given.trim();
  const column = columnNamed(text, portfolio);
  if (column) return criterionOfColumn(column, portfolio, naming);
  const key = naming.catalogue(text) ?? criterionRole(text);
  if (key !== null) {
    const found = criterionFor(portfolio, key);
    if (found) return found;
    throw new MethodProblem('criterionWithoutColumn', { criterion: key, offered: offeredKeys(portfolio, naming) });
  }
  const source = sourceNamed(text, portfolio);
  if (!source) throw new MethodProblem('criterionUnknown', { name: text, offered: offeredKeys(portfolio, naming) });
  // By its text: a ratio of turnover and total purchases is the share, which takes credit notes for nothing bought.
  const suits = offeredSources(portfolio, naming.referenceDate).find(({ key }) => key === sourceText(source));
  if (source.kind === 'estimate') return criterionOfSource(portfolio, source, 'share', naming);
  // Growth has cuts of its own, whichever of several periods it is of.
  const is = suits?.criterion ?? (source.kind === 'growth' ? 'growth' : null);
  return criterionOfSource(portfolio, suits?.source ?? source, is, {
    referenceDate: naming.referenceDate,
  });
}

function criterionOfColumn(column: Column, portfolio: Portfolio, { referenceDate }: Naming): Criterion {
  const { header } = column;
  if (column.kind === 'text') throw new MethodProblem('columnHoldsText', { header });
  const key = catalogueRoleOf(portfolio, header);
  const found = key && criterionFor(portfolio, key);
  if (found) return found;
  const holds = momentsOf(column);
  if (holds === null) return criterionOfSource(portfolio, columnSource(header), null, { referenceDate });
  const first = sinceColumns(portfolio)[0]?.column === column && !portfolio.roles.has('years');
  const source: Source = { kind: 'years', since: columnSource(header), holds };
  return criterionOfSource(portfolio, source, first ? 'years' : null, { referenceDate });
}

/**
 * The column that a text is the header of: exactly, but for what a tool's figures have in brackets, or but for case, accents
 * and signs; null where there is none.
 */
function columnNamed(text: string, portfolio: Portfolio): Column | null {
  const inSheet = portfolio.columns.filter(({ sourceColumn }) => sourceColumn >= 0);
  const meant = headerMeant(text, portfolio);
  if (meant !== null) return inSheet.find(({ header }) => header === meant)!;
  const wanted = normaliseHeader(text);
  // Signs count where they could be an operator: "A-B" is not the header "A B".
  const alike = inSheet.filter(
    ({ header }) => wanted !== '' && normaliseHeader(header) === wanted && signs(header, text),
  );
  if (alike.length > 1) {
    throw new MethodProblem('criterionAmbiguous', { name: text, headers: alike.map(({ header }) => header) });
  }
  return alike[0] ?? null;
}

const signs = (header: string, text: string): boolean => !/[-−/÷(;:<>]/.test(text) || /[-−/÷(;:<>]/.test(header);

function criterionRole(text: string): CriterionKey | null {
  const role = roleNamed(text);
  return CRITERION_KEYS.find((key) => key === role) ?? null;
}

/**
 * A source in the short syntax; null where the text is none.
 * @throws MethodProblem `knownShareMissing`, `criterionAmbiguous`
 */
export function sourceNamed(text: string, portfolio: Portfolio): Source | null {
  const estimate = ESTIMATE.exec(text.trim());
  if (estimate) {
    const [, known, kind, parts] = estimate;
    const named = estimateNamed(ESTIMATE_KIND[kind!.toLowerCase()]!, parts!.split(';'), portfolio);
    if (!named || known === undefined) return named;
    const found = knownNamed(known, portfolio);
    if (found) return withShareUnits({ ...named, known: found }, portfolio);
    const headers = numberColumns(portfolio).map(({ header }) => header);
    throw new MethodProblem('knownShareMissing', { known, estimate: `${kind}(${parts})`, headers });
  }
  const call = FUNCTION.exec(text.trim());
  if (call) {
    const kind = KIND[call[1]!.toLowerCase()]!;
    const parts = call[2]!.split(';');
    // The years between the two may stand behind them.
    const years = kind === 'cagr' && /^\s*\d+(?:\.\d+)?\s*$/.test(parts[2] ?? '') ? Number(parts.pop()) : null;
    const columns = parts.map((part) => columnsOfPart(part, portfolio));
    if (columns.some((found) => found === null)) return null;
    const headers = columns.flatMap((found) => found!.map(({ header }) => columnSource(header)));
    return sourceOfCall(kind, headers, years, portfolio);
  }
  return pairNamed(text, portfolio);
}

function sourceOfCall(
  kind: Call,
  columns: ReturnType<typeof columnSource>[],
  years: number | null,
  portfolio: Portfolio,
): Source | null {
  const [first, last] = columns;
  if (kind === 'sum' || kind === 'count') return columns.length > 1 ? { kind, columns } : null;
  if (kind === 'growth' || kind === 'cagr') {
    if (columns.length !== 2 || years === 0) return null;
    const periods = years ?? yearsApart(first!.header, last!.header);
    const growth = { kind: 'growth', first: first!, last: last! } as const;
    return kind === 'cagr' ? { ...growth, formula: 'cagr', periods } : { ...growth, formula: 'literal', periods: 1 };
  }
  if (columns.length !== 1) return null;
  const holds = momentsOf(numeric(columnNamed(first!.header, portfolio))!);
  return holds && { kind: 'years', since: first!, holds };
}

/**
 * An estimate of the share (method.md §1.13): `declared(Sales;Declared purchases)` or `declared(Declared share)`,
 * `split(Sales;Competitors)` or `split(Competitors)`, `sector(Sales;Employees;…)` with the spend per employee: one amount,
 * a column, or a column of sectors with their amounts (`Sector;Industry=3500;Services=1200;*=800`).
 */
function estimateNamed(by: ShareEstimate, parts: readonly string[], portfolio: Portfolio): EstimateSource | null {
  const column = (text: string | undefined): ColumnSource | null => {
    const found = text === undefined ? null : numeric(columnNamed(unquoted(text), portfolio));
    return found && columnSource(found.header);
  };
  const [first, second] = [column(parts[0]), column(parts[1])];
  if (!first) return null;
  if (by !== 'sector') {
    if (parts.length === 1)
      return withShareUnits({ kind: 'estimate', by, known: null, ours: null, from: first }, portfolio);
    const both = parts.length === 2 && second;
    return both ? withShareUnits({ kind: 'estimate', by, known: null, ours: first, from: second }, portfolio) : null;
  }
  const spend = second && spendNamed(parts.slice(2), portfolio);
  return spend
    ? withShareUnits({ kind: 'estimate', by, known: null, ours: first, from: second, spend }, portfolio)
    : null;
}

/** What is known of a share: its column, or one column by another. */
function knownNamed(text: string, portfolio: Portfolio): EstimateSource['known'] {
  const column = numeric(columnNamed(unquoted(text), portfolio));
  if (column) return columnSource(column.header);
  const pair = pairNamed(text, portfolio);
  return pair?.kind === 'ratio' ? { kind: 'share', ours: pair.of, total: pair.per } : null;
}

function spendNamed(parts: readonly string[], portfolio: Portfolio): SectorSpend | null {
  const [first, ...rest] = parts;
  if (first === undefined) return null;
  const found = columnNamed(unquoted(first), portfolio);
  if (found && rest.length > 0) {
    const amounts = rest.map((part) => {
      const at = part.lastIndexOf('=');
      const sector = unquoted(part.slice(0, at));
      return { sector: sector === '*' ? null : sector, amount: at < 1 ? NaN : numberOf(part.slice(at + 1).trim()) };
    });
    return amounts.every(({ amount }) => amount > 0) ? { kind: 'amounts', sector: found.header, amounts } : null;
  }
  if (rest.length > 0) return null;
  if (found) return numeric(found) && columnSource(found.header);
  const amount = numberOf(first.trim());
  return amount > 0 ? { kind: 'amounts', sector: null, amounts: [{ sector: null, amount }] } : null;
}

/** Years between the years that two headers name; the text's two where they name none. */
export function yearsApart(first: string, last: string): number {
  const [from, to] = [first, last].map((header) => Number(/\b(?:19|20)\d\d\b/.exec(header)?.[0] ?? NaN));
  return to! > from! ? to! - from! : 2;
}

/** The columns of one argument: a header, or the columns of numbers from one header to another. */
function columnsOfPart(part: string, portfolio: Portfolio): NumericColumn[] | null {
  const text = unquoted(part);
  const one = numeric(columnNamed(text, portfolio));
  if (one) return [one];
  for (let at = text.indexOf(':'); at >= 0; at = text.indexOf(':', at + 1)) {
    const from = columnNamed(unquoted(text.slice(0, at)), portfolio);
    const to = columnNamed(unquoted(text.slice(at + 1)), portfolio);
    if (!from || !to || from.sourceColumn > to.sourceColumn) continue;
    const between = portfolio.columns.filter(
      ({ sourceColumn }) => sourceColumn >= from.sourceColumn && sourceColumn <= to.sourceColumn,
    );
    return between.flatMap((column) => numeric(column) ?? []);
  }
  return null;
}

function pairNamed(text: string, portfolio: Portfolio): Source | null {
  const found: Source[] = [];
  for (let at = 1; at < text.length - 1; at++) {
    const sign = text[at]!;
    if (!'-−/÷'.includes(sign)) continue;
    const a = numeric(columnNamed(unquoted(text.slice(0, at)), portfolio));
    const b = numeric(columnNamed(unquoted(text.slice(at + 1)), portfolio));
    if (!a || !b) continue;
    const [of, other] = [columnSource(a.header), columnSource(b.header)];
    found.push('-−'.includes(sign) ? { kind: 'difference', of, less: other } : { kind: 'ratio', of, per: other });
  }
  return found.length === 1 ? found[0]! : null;
}

const numeric = (column: Column | null): NumericColumn | null => (column?.kind === 'number' ? column : null);
const unquoted = (text: string): string =>
  text
    .trim()
    .replace(/^(["'])(.*)\1$/, '$2')
    .trim();

function offeredKeys(portfolio: Portfolio, { referenceDate }: Naming): string[] {
  return offeredSources(portfolio, referenceDate).map(({ key }) => key);
}

function withTypedCuts(base: Criterion, sign: string, given: readonly string[]): Criterion {
  const boundary = BOUNDARY[sign]!;
  const direction: Direction = boundary === 'gt' || boundary === 'gte' ? 'high' : 'low';
  const cuts = given.map(numberOf) as unknown as Cuts;
  checkBands({ direction, boundary, cuts });
  return { ...base, bands: { direction, boundary, cuts: [...cuts] }, origin: { kind: 'typed' } };
}

/** A number as people type it on a command line: 0.25, 0,25 or 25%. */
function numberOf(text: string): number {
  const number = Number(text.replace('%', '').replace(',', '.'));
  return text.endsWith('%') ? number / 100 : number;
}

function inManner(base: Criterion, manner: string, portfolio: Portfolio, { referenceDate }: Naming): Criterion {
  switch (manner) {
    case 'pareto':
      return withParetoAmounts(base);
    case 'pareto-count':
    case 'pareto-recuento': {
      const { basis, levels } = PARETO_PRESETS.byCount;
      return { ...withParetoAmounts(base), origin: { kind: 'pareto', basis, levels: [...levels], rounded: false } };
    }
    case 'quartiles':
    case 'cuartiles':
      return withQuantiles(base, portfolio, referenceDate);
    default: {
      const direction = manner === 'low' || manner === 'bajo' ? 'low' : 'high';
      return base.bands.direction === direction ? base : withQuantiles(base, portfolio, referenceDate, direction);
    }
  }
}

/** Ways to judge one and the same figure, for a table that has no more of them. */
const MANNERS = ['', ':quartiles', ':pareto-count', ':pareto', ':low'];

/**
 * Four names that `namedCriterion` understands for this table: what a draft holds, then the first offers, then the same
 * figures judged in other ways. Fewer than four only where the table has no figure at all.
 */
export function suggestedNames(portfolio: Portfolio, referenceDate: string | null): string[] {
  const naming: Naming = { referenceDate, catalogue: () => null };
  const names: string[] = [];
  const criteria: Criterion[] = [];
  const keys = offeredSources(portfolio, referenceDate).map(({ key }) => key);
  for (const name of MANNERS.flatMap((manner) => keys.map((key) => `${key}${manner}`))) {
    const criterion = namedCriterion(name, portfolio, naming);
    if (sameTwice([...criteria, criterion])) continue;
    names.push(name);
    criteria.push(criterion);
    if (names.length === 4) break;
  }
  return names;
}
