import { type Classification, type PolicyCell, SEGMENTS, type Service, turnoverColumn } from '../../method';
import type { NumericColumn, Portfolio, TextColumn } from '../../portfolio';
import { totalOf, withoutCredit } from '../amounts';
import { CONSENTED, type Consented, consentAnswers, type PolicySettings } from './settings';

/** The clients of a segment, and the work that the policy asks for them. */
export interface SegmentWork {
  readonly clients: number;
  /** Times a year for each client; null where the policy says it in words. */
  readonly visitsEach: number | null;
  readonly visits: number;
  readonly hours: number;
  /** Sum of turnover; null where the portfolio has none. */
  readonly turnover: number | null;
}

/** A salesperson's year: `name` is '' for clients without one, and for everybody where no column says it. */
export interface SalespersonWork {
  readonly name: string;
  readonly clients: number;
  readonly visits: number;
  readonly hours: number;
  /** Hours a year that there are; null: not stated. */
  readonly capacity: number | null;
}

/** Clients whom a service is due by the policy, by what they said to it. `unknown`: an empty or unclear cell. */
export interface ConsentCount {
  /** Header of the column; null: none, and all of them are reached. */
  readonly column: string | null;
  readonly due: number;
  readonly yes: number;
  readonly no: number;
  readonly unknown: number;
  /** Times a year over all clients that are reached; null for what is no number. */
  readonly times: number | null;
}

export interface PolicyWork {
  /** In the order of `SEGMENTS`. */
  readonly segments: readonly SegmentWork[];
  /** Of all clients, those outside the four segments among them; null where the portfolio has none. */
  readonly turnover: number | null;
  /** Clients outside the four segments: potential, lost, or with a figure missing. */
  readonly without: number;
  /** The one of them with the largest turnover; null where none has any. */
  readonly largestWithout: number | null;
  readonly visits: number;
  readonly hours: number;
  /** The largest workload first; nobody's last. */
  readonly salespeople: readonly SalespersonWork[];
  readonly consent: Readonly<Record<Consented, ConsentCount>>;
  /** By client: 1 yes, 2 no, 0 neither; null without a column. */
  readonly answers: Readonly<Record<Consented, Uint8Array | null>>;
  /** Who visits each client; '' nobody. */
  readonly salespersonOf: readonly string[] | null;
  /** Headers of the settings that the table does not have. */
  readonly gone: readonly string[];
  /** Clients with a segment: by segment, then priority. */
  readonly order: readonly number[];
}

/** Whether a cell of the policy gives something: a service to nobody needs nobody's consent. */
const isGiven = (cell: PolicyCell): boolean =>
  cell !== false && cell !== 0 && cell !== '' && cell !== 'none' && cell !== 'no';

/** What the policy asks of whom, and what each client gets (method.md §1.12). Equal inputs give equal results. */
export function policyWork(classification: Classification, settings: PolicySettings): PolicyWork {
  const { portfolio, scheme, segment } = classification;
  const turnover = turnoverColumn(portfolio, scheme)?.values ?? null;
  const each = settings.visitHours + settings.travelHours;
  const visitsOf = SEGMENTS.map((name) => timesOf(scheme.policy.visits[name]));
  const groups = SEGMENTS.map(() => ({ clients: 0, amounts: [] as number[] }));
  const columnAt = (header: string | null): NumericColumn | TextColumn | null =>
    portfolio.columns.find((column) => column.header === header) ?? null;
  const people = textsOf(columnAt(settings.salesperson));
  const work = new Map<string, { clients: number; visits: number }>();
  let without = 0;
  let largestWithout: number | null = null;
  const order: number[] = [];
  for (let i = 0; i < portfolio.size; i++) {
    const at = segment[i]! - 1;
    const group = groups[at];
    if (!group) {
      without++;
      if (turnover && turnover[i]! > (largestWithout === null ? 0 : turnover[largestWithout]!)) largestWithout = i;
      continue;
    }
    order.push(i);
    group.clients++;
    if (turnover && !Number.isNaN(turnover[i]!)) group.amounts.push(withoutCredit(turnover[i]!));
    const name = people?.[i] ?? '';
    const mine = work.get(name) ?? { clients: 0, visits: 0 };
    mine.clients++;
    mine.visits += visitsOf[at] ?? 0;
    work.set(name, mine);
  }
  const segments = groups.map(({ clients, amounts }, k): SegmentWork => {
    const visits = clients * (visitsOf[k] ?? 0);
    return { clients, visitsEach: visitsOf[k]!, visits, hours: visits * each, turnover: turnover && totalOf(amounts) };
  });
  const visits = segments.reduce((sum, one) => sum + one.visits, 0);
  const answers = Object.fromEntries(
    CONSENTED.map((service) => {
      const column = columnAt(settings.consent[service]);
      return [service, column && consentAnswers(column)];
    }),
  ) as unknown as PolicyWork['answers'];
  const wanted = [settings.salesperson, ...Object.values(settings.consent)];
  const { rank } = classification;
  const last = portfolio.size + 1;
  return {
    segments,
    turnover: turnover && totalOf(turnover.map(withoutCredit)),
    without,
    largestWithout,
    visits,
    hours: visits * each,
    salespeople: [...work]
      .map(([name, mine]): SalespersonWork => {
        const capacity = people && name === '' ? null : (settings.capacities[name] ?? settings.capacityHours);
        return { name, ...mine, hours: mine.visits * each, capacity };
      })
      .sort(
        (a, b) => Number(a.name === '') - Number(b.name === '') || b.visits - a.visits || (a.name < b.name ? -1 : 1),
      ),
    consent: Object.fromEntries(
      CONSENTED.map((service) => [service, consentCount(classification, service, settings, answers[service])]),
    ) as unknown as PolicyWork['consent'],
    answers,
    salespersonOf: people,
    gone: [...new Set(wanted.filter((header) => header !== null && !columnAt(header)))] as string[],
    order: order.sort((a, b) => segment[a]! - segment[b]! || (rank[a]! || last) - (rank[b]! || last) || a - b),
  };
}

/** Times a year of a cell of the policy; null where it is words. */
export const timesOf = (cell: PolicyCell): number | null =>
  typeof cell === 'number' ? cell : cell === false ? 0 : null;

/** What a client gets of a service; `withheld` where its person has not said yes. Null outside the four segments. */
export function serviceOf(
  { scheme, segment }: Classification,
  { answers }: Pick<PolicyWork, 'answers'>,
  service: Service,
  client: number,
): { readonly cell: PolicyCell; readonly withheld: 'no' | 'unknown' | null } | null {
  const name = SEGMENTS[segment[client]! - 1];
  if (!name) return null;
  const cell = scheme.policy[service][name];
  const said = isConsented(service) && isGiven(cell) ? answers[service]?.[client] : 1;
  return { cell, withheld: said === 2 ? 'no' : said === 0 ? 'unknown' : null };
}

const isConsented = (service: Service): service is Consented => (CONSENTED as readonly Service[]).includes(service);

function consentCount(
  classification: Classification,
  service: Consented,
  { consent }: PolicySettings,
  answers: Uint8Array | null,
): ConsentCount {
  const { scheme, segment } = classification;
  const counts = [0, 0, 0];
  let times: number | null = 0;
  for (let i = 0; i < segment.length; i++) {
    const name = SEGMENTS[segment[i]! - 1];
    if (!name) continue;
    const cell = scheme.policy[service][name];
    if (!isGiven(cell)) continue;
    const answer = answers ? answers[i]! : 1;
    counts[answer]!++;
    if (answer !== 1) continue;
    const each = timesOf(cell);
    times = times === null || each === null ? null : times + each;
  }
  const [unknown, yes, no] = counts as [number, number, number];
  return { column: answers ? consent[service] : null, due: unknown + yes + no, yes, no, unknown, times };
}

/** A column as texts, whatever it holds; null without one. */
export function textsOf(column: ReturnType<Portfolio['columns']['find']> | null): readonly string[] | null {
  if (!column) return null;
  if (column.kind === 'text') return column.values;
  return Array.from(column.values, (value) => (Number.isNaN(value) ? '' : String(value)));
}
