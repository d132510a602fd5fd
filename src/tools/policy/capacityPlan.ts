import { type Classification, SEGMENTS } from '../../method';
import { type PolicyWork, textsOf, timesOf } from './compute';
import { cheapestChange, type ClientGroup, type Move, type Plan } from './programme';
import type { PolicySettings } from './settings';

/** A client in other hands. */
export interface HandedOver {
  readonly client: number;
  /** Names of salespeople. */
  readonly from: string;
  readonly to: string;
}

/** Visits that one salesperson makes fewer among its clients of a segment. */
export interface VisitsCut {
  readonly name: string;
  /** Place in `SEGMENTS`. */
  readonly segment: number;
  readonly visits: number;
  /** Visits that the policy asks of the clients that it has after the change. */
  readonly of: number;
  /** What each of them keeps at least. */
  readonly least: number;
}

/** A client that is visited less often. */
export interface FewerVisits {
  readonly client: number;
  /** The salesperson who visits it after the change. */
  readonly name: string;
  /** Visits a year that the policy asks, and how many of them are cut. */
  readonly asked: number;
  readonly fewer: number;
}

/** A salesperson before and after. */
export interface PersonPlan {
  readonly name: string;
  readonly before: number;
  readonly after: number;
  readonly capacity: number | null;
  readonly received: number;
  readonly given: number;
  readonly cut: number;
  readonly missing: number;
}

/** The cheapest change that makes the workload fit, told by client and salesperson. */
export interface CapacityPlan extends Pick<Plan, 'how' | 'gap' | 'cost'> {
  readonly people: readonly PersonPlan[];
  readonly handed: readonly HandedOver[];
  readonly cuts: readonly VisitsCut[];
  readonly visitsCut: number;
  /** Who loses the visits of `cuts`: by salesperson and segment, the first to lose any first. */
  readonly fewer: readonly FewerVisits[];
  /** Hours a year that are missing even so. */
  readonly missing: number;
}

/** Least visits a year that each client of a segment keeps: as told, else half of the policy's. */
export function leastVisits(classification: Classification, { least }: PolicySettings): number[] {
  const { visits } = classification.scheme.policy;
  return SEGMENTS.map((segment) => least[segment] ?? Math.ceil((timesOf(visits[segment]) ?? 0) / 2));
}

/** How it is worked out: null where nothing is compared, because no hours are stated or nobody visits. */
export function capacityPlan(
  classification: Classification,
  work: PolicyWork,
  settings: PolicySettings,
): CapacityPlan | null {
  const { portfolio, scheme, segment } = classification;
  const people = work.salespeople;
  const hoursPerVisit = settings.visitHours + settings.travelHours;
  if (!people.some(({ capacity }) => capacity !== null) || hoursPerVisit === 0) return null;
  // Where no column says the zone, nobody can change hands.
  const zones = textsOf(portfolio.columns.find(({ header }) => header === settings.zone) ?? null);
  const places = new Map(people.map(({ name }, p) => [name, p]));
  const found = new Map<string, { readonly group: Omit<ClientGroup, 'clients'>; readonly clients: number[] }>();
  // Who keeps its salesperson and its visits longest: the last change hands and lose visits first, blocked clients before all.
  const { blocked } = classification;
  const kept = [...work.order.filter((one) => !blocked[one]), ...work.order.filter((one) => blocked[one])];
  for (const client of kept) {
    const person = places.get(work.salespersonOf?.[client] ?? '')!;
    const zone = zones?.[client] || null;
    const of = segment[client]! - 1;
    const key = JSON.stringify([person, zone, of]);
    const known = found.get(key);
    if (known) {
      // The group of the last client stands last: of changes that cost the same, its clients go first.
      found.delete(key);
      found.set(key, known);
      known.clients.push(client);
    } else found.set(key, { group: { person, zone, segment: of }, clients: [client] });
  }
  const groups = [...found.values()];
  const members = groups.map(({ clients }) => clients);
  const visits = SEGMENTS.map((name) => timesOf(scheme.policy.visits[name]) ?? 0);
  const least = leastVisits(classification, settings);
  const counted = groups.map(({ group, clients }) => ({ ...group, clients: clients.length }));
  const plan = cheapestChange({
    capacities: people.map(({ capacity }) => capacity),
    groups: counted,
    ...{ visits, least, hoursPerVisit },
    cutCost: SEGMENTS.map((name) => settings.cutCost[name]),
    moveCost: SEGMENTS.map((name) => settings.moveCost[name]),
  });
  const handed = plan.moves.flatMap(({ group, to, clients }: Move): HandedOver[] => {
    const from = people[counted[group]!.person]!.name;
    return members[group]!.splice(-clients, clients).map((client) => ({ client, from, to: people[to]!.name }));
  });
  return {
    ...told(work, plan, handed, counted),
    ...{ how: plan.how, gap: plan.gap, cost: plan.cost },
    handed,
    fewer: fewerVisits(plan.cuts),
  };

  /** Of those whom a salesperson has after the change, whoever would change hands first loses visits first, down to the least. */
  function fewerVisits(cuts: Plan['cuts']): FewerVisits[] {
    if (cuts.every((row) => row.every((cut) => cut === 0))) return [];
    const clients = people.map(() => SEGMENTS.map(() => [] as number[]));
    const give = (client: number, person: number): void => {
      clients[person]![segment[client]! - 1]!.push(client);
    };
    members.forEach((all, g) => all.forEach((client) => give(client, counted[g]!.person)));
    handed.forEach(({ client, to }) => give(client, places.get(to)!));
    const turn = new Map(kept.map((client, k) => [client, k]));
    return people.flatMap(({ name }, p) =>
      cuts[p]!.flatMap((cut, s) => {
        const asked = visits[s]!;
        let left = cut;
        return clients[p]![s]!.sort((a, b) => turn.get(b)! - turn.get(a)!).flatMap((client): FewerVisits[] => {
          const each = Math.min(left, Math.max(0, asked - least[s]!));
          left -= each;
          return each > 0 ? [{ client, name, asked, fewer: each }] : [];
        });
      }),
    );
  }

  function told(
    { salespeople }: PolicyWork,
    { cuts, moves, missing }: Plan,
    changed: readonly HandedOver[],
    before: readonly ClientGroup[],
  ): Pick<CapacityPlan, 'people' | 'cuts' | 'visitsCut' | 'missing'> {
    const clientsAfter = (p: number, s: number): number =>
      before.reduce((sum, group) => (group.person === p && group.segment === s ? sum + group.clients : sum), 0) +
      moves.reduce((sum, { group, to, clients }) => {
        const { person, segment: of } = before[group]!;
        return of !== s ? sum : sum + (to === p ? clients : 0) - (person === p ? clients : 0);
      }, 0);
    const list = salespeople.map(({ name, hours, capacity }, p): PersonPlan => {
      const cut = cuts[p]!.reduce((sum, each) => sum + each, 0);
      const asked = visits.reduce((sum, each, s) => sum + each * clientsAfter(p, s), 0);
      return {
        ...{ name, before: hours, after: (asked - cut) * hoursPerVisit, capacity, cut, missing: missing[p]! },
        received: changed.filter(({ to }) => to === name).length,
        given: changed.filter(({ from }) => from === name).length,
      };
    });
    const rows = salespeople.flatMap(({ name }, p) =>
      cuts[p]!.flatMap((fewer, s): VisitsCut[] =>
        fewer > 0 ? [{ name, segment: s, visits: fewer, of: visits[s]! * clientsAfter(p, s), least: least[s]! }] : [],
      ),
    );
    return {
      people: list,
      cuts: rows,
      visitsCut: rows.reduce((sum, row) => sum + row.visits, 0),
      missing: missing.reduce((sum, each) => sum + each, 0),
    };
  }
}
