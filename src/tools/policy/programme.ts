import { type Constraint, type Model, type Solution, solve } from 'yalps';

/** Clients of one salesperson, one zone and one segment: the programme cannot tell them apart. */
export interface ClientGroup {
  /** Place of the salesperson. */
  readonly person: number;
  /** Within which clients can change hands; null: these stay where they are. */
  readonly zone: string | null;
  /** Place of the segment. */
  readonly segment: number;
  readonly clients: number;
}

/** A workload that is to fit: who visits whom how often, and what each change costs. */
export interface Workload {
  /** Hours a year by salesperson; null: not stated, so that nothing is compared and nobody is handed to them. */
  readonly capacities: readonly (number | null)[];
  /** Of changes that cost the same, the clients of the last of them go first. */
  readonly groups: readonly ClientGroup[];
  /** By segment: visits a year for each client, and the least that it keeps. */
  readonly visits: readonly number[];
  readonly least: readonly number[];
  readonly hoursPerVisit: number;
  /** What one visit less costs and what one client in other hands costs, by segment: points, the same for both. */
  readonly cutCost: readonly number[];
  readonly moveCost: readonly number[];
}

/** Clients of a group that are handed to somebody else. */
export interface Move {
  readonly group: number;
  readonly to: number;
  readonly clients: number;
}

/** The cheapest change that makes a workload fit, and how it was found. */
export interface Plan {
  /**
   * `fits`: nothing to change. `optimal`: none is cheaper, and with hours missing none leaves fewer. `limit`: the search
   * stopped before that was certain; `gap` says by how much at most it is dearer than the best.
   */
  readonly how: 'fits' | 'optimal' | 'limit';
  /** Of the plan's cost; 0 unless the search stopped. */
  readonly gap: number;
  readonly cost: number;
  readonly moves: readonly Move[];
  /** Visits a year cut, by salesperson and segment. */
  readonly cuts: readonly (readonly number[])[];
  /** Hours a year that are missing even so, by salesperson. */
  readonly missing: readonly number[];
}

/** Steps of the search, and milliseconds: an answer is wanted while somebody waits. */
const LIMITS = { maxIterations: 3000, timeout: 1200, maxPivots: 20_000 } as const;
const SLACK = 1e-6;

/** Hours a year that a salesperson's clients ask for. */
function hoursAsked({ groups, visits, hoursPerVisit }: Workload, person: number): number {
  return groups.reduce(
    (sum, group) => (group.person === person ? sum + group.clients * visits[group.segment]! * hoursPerVisit : sum),
    0,
  );
}

/** Hours that are left, as far as whole visits can use them: fewer fractions for the search to try. */
function wholeVisits({ visits, hoursPerVisit }: Workload, hours: number): number {
  return visits.every(Number.isInteger) ? Math.floor(hours / hoursPerVisit + SLACK) * hoursPerVisit : hours;
}

/**
 * The cheapest change that makes a workload fit (method.md §1.18c), as an integer programme: visits cut down to each
 * client's least, and clients handed to others of their zone. Where no change makes it fit, the fewest hours stay missing,
 * and that as cheaply as can be.
 */
export function cheapestChange(workload: Workload): Plan {
  const { capacities } = workload;
  const over = capacities.map((capacity, p) =>
    capacity === null ? 0 : Math.max(0, hoursAsked(workload, p) - capacity),
  );
  const nothing = { cost: 0, gap: 0, moves: [], cuts: capacities.map(() => workload.visits.map(() => 0)) };
  if (over.every((hours) => hours <= SLACK)) return { ...nothing, how: 'fits', missing: capacities.map(() => 0) };
  const model = modelOf(workload);
  const fitting = solve(model.withMissing(null), LIMITS);
  if (fitting.status !== 'infeasible' && fitting.status !== 'optimal') {
    const given = cheapestGiven(workload, over);
    if (given) return model.planOfGiven(given) ?? model.planOf(fitting, null, { atLeast: given.cost });
  }
  if (fitting.status !== 'infeasible') return model.planOf(fitting, null);
  // Nothing makes it fit: first the fewest hours missing, then the cheapest way to that.
  const fewest = solve(model.withMissing('hours'), LIMITS);
  const hours = Number.isNaN(fewest.result) ? over.reduce((sum, each) => sum + each, 0) : fewest.result;
  const plan = model.planOf(solve(model.withMissing(hours + SLACK), LIMITS), hours + SLACK);
  // The cheapest way to so many hours missing is the best there is only where no fewer can be.
  return fewest.status === 'optimal' ? plan : { ...plan, how: 'limit' };
}

type Found = Solution;

/** How much more it weighs, among changes of one cost, who changes hands than whose visits are cut. */
const MOVES_FIRST = 1000;

/** The programme of a workload. Keys: `m GROUP TO` clients moved, `c PERSON SEGMENT` visits cut, `u PERSON` hours missing. */
function modelOf(workload: Workload) {
  const { capacities, groups, visits, least, hoursPerVisit, cutCost, moveCost } = workload;
  const people = capacities.map((_, p) => p);
  const cuttable = visits.map((each, s) => Math.max(0, Math.floor(each - least[s]!)));
  const clientsOf = (person: number, segment: number): number =>
    groups.reduce(
      (sum, group) => (group.person === person && group.segment === segment ? sum + group.clients : sum),
      0,
    );
  const constraints = new Map<string, Constraint>();
  const variables = new Map<string, Map<string, number>>();
  const integers = new Set<string>();
  const add = (name: string, coefficients: readonly (readonly [string, number])[], whole = true): void => {
    variables.set(name, new Map(coefficients));
    if (whole) integers.add(name);
  };
  capacities.forEach((capacity, p) => {
    if (capacity !== null) constraints.set(`h ${p}`, { max: capacity - hoursAsked(workload, p) });
  });
  for (const p of people) {
    visits.forEach((_, s) => {
      if (capacities[p] === null || cuttable[s] === 0) return;
      constraints.set(`b ${p} ${s}`, { max: cuttable[s]! * clientsOf(p, s) });
      add(`c ${p} ${s}`, [
        ['cost', cutCost[s]!],
        ['choice', visits.length - s],
        [`h ${p}`, -hoursPerVisit],
        [`b ${p} ${s}`, 1],
        [`cut ${p} ${s}`, 1],
      ]);
    });
  }
  const byZone = new Map<string, Set<number>>();
  for (const { zone, person } of groups) {
    if (zone !== null) byZone.set(zone, (byZone.get(zone) ?? new Set()).add(person));
  }
  groups.forEach(({ person, zone, segment, clients }, g) => {
    if (zone === null || capacities[person] === null) return;
    const hours = visits[segment]! * hoursPerVisit;
    if (hours === 0) return;
    constraints.set(`g ${g}`, { max: clients });
    for (const to of byZone.get(zone)!) {
      if (to === person || capacities[to] === null) continue;
      add(`m ${g} ${to}`, [
        ['cost', moveCost[segment]!],
        // Counted from the last group, and among who can receive them from the first.
        ['choice', MOVES_FIRST * ((groups.length - g) * capacities.length + to)],
        [`g ${g}`, 1],
        [`given ${person} ${segment}`, 1],
        [`h ${person}`, -hours],
        [`h ${to}`, hours],
        // What can be cut goes with the client.
        [`b ${person} ${segment}`, cuttable[segment]!],
        [`b ${to} ${segment}`, -cuttable[segment]!],
      ]);
    }
  });

  /** With hours missing: none, as few as can be (`hours`), or at most so many. */
  function withMissing(missing: null | 'hours' | number, whole = true): Model {
    const all = new Map(variables);
    const limits = new Map(constraints);
    if (missing === null) {
      capacities.forEach((capacity, p) => {
        if (capacity === null) return;
        limits.set(`h ${p}`, { max: wholeVisits(workload, capacity - hoursAsked(workload, p)) });
      });
    } else {
      for (const p of people) {
        if (capacities[p] === null) continue;
        all.set(
          `u ${p}`,
          new Map([
            ['missing', 1],
            [`h ${p}`, -1],
          ]),
        );
      }
      if (missing !== 'hours') limits.set('missing', { max: missing });
    }
    const objective = missing === 'hours' ? 'missing' : 'cost';
    return { direction: 'minimize', objective, constraints: limits, variables: all, integers: whole ? integers : [] };
  }

  /** The one of all the changes of the least cost whose choice is stated: solved again at that cost. */
  function chosenOf(found: Found, missing: number | null): Found {
    if (found.status !== 'optimal') return found;
    const model = withMissing(missing);
    const limits = new Map(model.constraints as ReadonlyMap<string, Constraint>).set('cost', {
      max: found.result + SLACK,
    });
    const chosen = solve({ ...model, objective: 'choice', constraints: limits }, LIMITS);
    return chosen.status === 'optimal' ? chosen : found;
  }

  /** @param known changes that are chosen already, and what every plan costs at least */
  function planOf(
    found: Found,
    missing: number | null,
    known: { readonly chosen?: Found; readonly atLeast?: number } = {},
  ): Plan {
    const cuts = people.map(() => visits.map(() => 0));
    const missed = people.map(() => 0);
    const moves: Move[] = [];
    if (Number.isNaN(found.result)) return roundedPlan(workload, solve(withMissing(missing, false), LIMITS));
    for (const [name, value] of (known.chosen ?? chosenOf(found, missing)).variables) {
      const [kind, a, b] = name.split(' ');
      if (kind === 'c') cuts[Number(a)]![Number(b)] = Math.round(value);
      if (kind === 'm' && Math.round(value) > 0) {
        moves.push({ group: Number(a), to: Number(b), clients: Math.round(value) });
      }
      if (kind === 'u') missed[Number(a)] = value > SLACK * 10 ? value : 0;
    }
    return { ...certaintyOf(found, missing, known.atLeast), moves, cuts, missing: missed };
  }

  function certaintyOf(found: Found, missing: number | null, atLeast?: number): Pick<Plan, 'how' | 'cost' | 'gap'> {
    if (found.status === 'optimal' || (atLeast !== undefined && found.result <= atLeast + SLACK))
      return { how: 'optimal', cost: found.result, gap: 0 };
    const bound = atLeast ?? solve(withMissing(missing, false), LIMITS).result;
    return { how: 'limit', cost: found.result, gap: gapOf(found.result, bound) };
  }

  /** The plan in which everybody gives away and cuts just so much; null where no hands are found for it. */
  function planOfGiven({ cost, clients, cuts }: Given): Plan | null {
    const base = withMissing(null);
    const limits = new Map(base.constraints as ReadonlyMap<string, Constraint>);
    for (const p of people) {
      visits.forEach((_, s) => {
        limits.set(`given ${p} ${s}`, { equal: clients[p]![s]! });
        limits.set(`cut ${p} ${s}`, { equal: cuts[p]![s]! });
      });
    }
    const found = solve({ ...base, objective: 'choice', constraints: limits }, LIMITS);
    if (Number.isNaN(found.result)) return null;
    return planOf({ ...found, status: 'optimal', result: cost }, null, { chosen: found });
  }
  return { withMissing, planOf, planOfGiven };
}

/** What salespeople give away, by segment, and what they cut, at which cost. */
interface Given {
  readonly cost: number;
  readonly clients: readonly (readonly number[])[];
  readonly cuts: readonly (readonly number[])[];
}

/**
 * The cheapest that those with too much could give away and cut if any of the others could take any of their clients, as far
 * as there are spare hours: no plan is cheaper, and one that finds hands for it is the cheapest. It is a small programme where
 * the whole one, which tells apart who takes whom, has too many plans of one cost to try. Null where it does not fit or the
 * search stops.
 * @param over hours too many, by salesperson
 */
function cheapestGiven(workload: Workload, over: readonly number[]): Given | null {
  const { capacities, groups, visits, least, hoursPerVisit, cutCost, moveCost } = workload;
  const constraints = new Map<string, Constraint>();
  const variables = new Map<string, Map<string, number>>();
  const spare = capacities.reduce<number>(
    (sum, capacity, p) =>
      sum + (capacity === null ? 0 : Math.max(0, wholeVisits(workload, capacity - hoursAsked(workload, p)))),
    0,
  );
  constraints.set('spare', { max: spare });
  over.forEach((hours, p) => {
    if (hours <= SLACK) return;
    constraints.set(`over ${p}`, { min: -wholeVisits(workload, -hours) });
    visits.forEach((each, s) => {
      const mine = groups.filter(({ person, segment }) => person === p && segment === s);
      const all = mine.reduce((sum, { clients }) => sum + clients, 0);
      const movable = mine.reduce((sum, { zone, clients }) => (zone === null ? sum : sum + clients), 0);
      const cuttable = Math.max(0, Math.floor(each - least[s]!));
      constraints.set(`movable ${p} ${s}`, { max: movable }).set(`cuttable ${p} ${s}`, { max: cuttable * all });
      const given: [string, number][] = [
        ['cost', moveCost[s]!],
        [`over ${p}`, each * hoursPerVisit],
        ['spare', each * hoursPerVisit],
        [`movable ${p} ${s}`, 1],
        [`cuttable ${p} ${s}`, cuttable],
      ];
      if (each > 0) variables.set(`given ${p} ${s}`, new Map(given));
      const cut: [string, number][] = [
        ['cost', cutCost[s]!],
        [`over ${p}`, hoursPerVisit],
        [`cuttable ${p} ${s}`, 1],
      ];
      if (cuttable > 0) variables.set(`cut ${p} ${s}`, new Map(cut));
    });
  });
  const found = solve({ direction: 'minimize', objective: 'cost', constraints, variables, integers: true }, LIMITS);
  if (found.status !== 'optimal') return null;
  const value = new Map(found.variables);
  const table = (kind: string): number[][] =>
    capacities.map((_, p) => visits.map((__, s) => Math.round(value.get(`${kind} ${p} ${s}`) ?? 0)));
  return { cost: found.result, clients: table('given'), cuts: table('cut') };
}

const gapOf = (cost: number, bound: number): number => (cost > 0 && bound < cost ? (cost - bound) / cost : 0);

/**
 * Where the search has found nothing in its time: the programme without whole numbers, whose clients are handed over as
 * far as they are whole, then the cheapest visits, salesperson by salesperson.
 */
function roundedPlan(workload: Workload, relaxed: Found): Plan {
  const moves = relaxed.variables.flatMap(([name, value]): Move[] => {
    const [kind, group, to] = name.split(' ');
    const clients = Math.floor(value + SLACK);
    return kind === 'm' && clients > 0 ? [{ group: Number(group), to: Number(to), clients }] : [];
  });
  const groups = workload.groups.map((group) => ({ ...group }));
  for (const { group, to, clients } of moves) {
    groups[group]!.clients -= clients;
    groups.push({ ...groups[group]!, person: to, clients });
  }
  const { cuts, missing, cost } = cutsAlone({ ...workload, groups });
  const all =
    cost + moves.reduce((sum, { group, clients }) => sum + clients * workload.moveCost[groups[group]!.segment]!, 0);
  return { how: 'limit', gap: gapOf(all, relaxed.result), cost: all, moves, cuts, missing };
}

function cutsAlone({
  capacities,
  groups,
  visits,
  least,
  hoursPerVisit,
  cutCost,
}: Workload): Pick<Plan, 'cuts' | 'missing' | 'cost'> {
  const missing = capacities.map(() => 0);
  let cost = 0;
  const cheapest = visits.map((_, s) => s).sort((a, b) => cutCost[a]! - cutCost[b]!);
  const cuts = capacities.map((capacity, p) => {
    const row = visits.map(() => 0);
    if (capacity === null) return row;
    const mine = groups.filter(({ person }) => person === p);
    const asked = mine.reduce((sum, { segment, clients }) => sum + clients * visits[segment]! * hoursPerVisit, 0);
    let left = Math.ceil((asked - capacity) / hoursPerVisit - 1e-9);
    for (const s of cheapest) {
      const clients = mine.reduce((sum, group) => (group.segment === s ? sum + group.clients : sum), 0);
      row[s] = Math.max(0, Math.min(clients * Math.max(0, Math.floor(visits[s]! - least[s]!)), left));
      left -= row[s]!;
      cost += row[s]! * cutCost[s]!;
    }
    missing[p] = Math.max(0, asked - row.reduce((sum, each) => sum + each, 0) * hoursPerVisit - capacity);
    return row;
  });
  return { cuts, missing, cost };
}
