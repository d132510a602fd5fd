import { momentsOf, numberColumns, type NumericColumn, type Portfolio } from '../../portfolio';
import { MethodProblem } from '../problems';
import { columnSource } from './sourceColumns';
import type { ShareEstimate } from '../classify/estimates';
import type { ColumnSource, EstimateSource, SectorSpend, Source } from './model';
import { withShareUnits } from './shareUnits';
import { columnNamed, numberOf, numeric, unquoted } from './namedColumn';

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
 * A source in the short syntax; null where the text is none.
 * @throws MethodProblem `knownShareMissing`, `criterionAmbiguous`
 */
export function sourceNamed(text: string, portfolio: Portfolio): Source | null {
  const estimate = ESTIMATE.exec(text.trim());
  if (estimate) {
    const [, known, kind, parts] = estimate;
    const named = estimateNamed(ESTIMATE_KIND[kind!.toLowerCase()]!, partsOf(parts!), portfolio);
    if (!named || known === undefined) return named;
    const found = knownNamed(known, portfolio);
    if (found) return withShareUnits({ ...named, known: found }, portfolio);
    const headers = numberColumns(portfolio).map(({ header }) => header);
    throw new MethodProblem('knownShareMissing', { known, estimate: `${kind}(${parts})`, headers });
  }
  const call = FUNCTION.exec(text.trim());
  if (call) {
    const kind = KIND[call[1]!.toLowerCase()]!;
    const parts = partsOf(call[2]!);
    // The years between the two may stand behind them.
    const years = kind === 'cagr' && /^\s*\d+(?:\.\d+)?\s*$/.test(parts[2] ?? '') ? Number(parts.pop()) : null;
    const columns = parts.map((part) => columnsOfPart(part, portfolio));
    if (columns.some((found) => found === null)) return null;
    const headers = columns.flatMap((found) => found!.map(({ header }) => columnSource(header)));
    return sourceOfCall(kind, headers, years, portfolio);
  }
  return pairNamed(text, portfolio);
}

/** What semicolons part, but for those in a part's quotes, in which a quote of its own is doubled: `"Sales; net";Staff` are two. */
const partsOf = (text: string): string[] =>
  [...text.matchAll(/(?:^|;)(\s*(?:"(?:[^"]|"")*"|'(?:[^']|'')*')\s*(?:=[^;]*)?(?=;|$)|[^;]*)/g)].map(
    ([, part]) => part!,
  );

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
  const found: { readonly source: Source; readonly asTheyStand: boolean }[] = [];
  for (let at = 1; at < text.length - 1; at++) {
    const sign = text[at]!;
    if (!'-−/÷'.includes(sign)) continue;
    const names = [unquoted(text.slice(0, at)), unquoted(text.slice(at + 1))] as const;
    const [a, b] = names.map((name) => numeric(columnNamed(name, portfolio)));
    if (!a || !b) continue;
    const [of, other] = [columnSource(a.header), columnSource(b.header)];
    const source: Source = '-−'.includes(sign)
      ? { kind: 'difference', of, less: other }
      : { kind: 'ratio', of, per: other };
    found.push({ source, asTheyStand: a.header === names[0] && b.header === names[1] });
  }
  // A sign may be a header's own: what names both as they stand goes before what is only like them.
  const exact = found.filter(({ asTheyStand }) => asTheyStand);
  const [meant, another] = exact.length > 0 ? exact : found;
  return meant && !another ? meant.source : null;
}
