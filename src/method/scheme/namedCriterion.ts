import { type CriterionKey, CRITERION_KEYS, momentsOf, type Portfolio, roleNamed, sinceColumns } from '../../portfolio';
import { type Boundary, checkBands, type Cuts, type Direction } from '../rules/bands';
import { PARETO_PRESETS } from '../figures/pareto';
import { MethodProblem } from '../problems';
import { columnSource } from './sourceColumns';
import { withParetoAmounts } from './build';
import { sameTwice } from './draft';
import type { Criterion, Source } from './model';
import { catalogueRoleOf, criterionOfSource, offeredSources, withQuantiles } from './offered';
import { criterionFor } from './proposal';
import { sourceText } from './sourceText';
import { type Column, columnNamed, numberOf } from './namedColumn';
import { sourceNamed } from './namedSource';

/** What naming a criterion needs to know beside the table. */
export interface Naming {
  readonly referenceDate: string | null;
  /** The catalogue's criterion of a name in whatever language; null where it is none. */
  readonly catalogue: (name: string) => CriterionKey | null;
}

/** `> 10 25 50` behind a name: the boundary says the direction, and the cuts follow from low to high. */
const CUTS = /^(.+?)\s*(>=|<=|>|<)\s*([-\d.,%]+)\s+([-\d.,%]+)\s+([-\d.,%]+)$/;
const BOUNDARY: Readonly<Record<string, Boundary>> = { '>': 'gt', '>=': 'gte', '<=': 'lte', '<': 'lt' };
/** `:low` and the like behind a name. */
const MANNER = /^(.+):\s*(low|high|quartiles|pareto|pareto-count|bajo|alto|cuartiles|pareto-recuento)$/i;

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

function criterionRole(text: string): CriterionKey | null {
  const role = roleNamed(text);
  return CRITERION_KEYS.find((key) => key === role) ?? null;
}

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
