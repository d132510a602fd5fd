import { formatDate, type Language, wordsOf } from '../../locales';
import { watchingFormWords } from '../../locales/tools/watchingForm';
import { ALERTS, alertsOf, isExplained, type SnapshotComparison } from '../../method';
import { keptSettings } from '../keptSettings';
import type { Inputs, ToolFields } from '../tool';
import { type Reminder, reminderOf, watch } from './compute';
import { watchingForm } from './form';
import type { History } from './history/read';
import { planSave, type StandingHistory } from './history/save';
import type { Append } from './history/write';
import { remarksOf } from './remarks';
import { type Cadence, DEFAULT_WATCHING, watchingSchema } from './settings';
import { findingOf, movedByCause } from './finding';
import { sayOf } from './page';
import { besidesSayer, causeName, partialCode, segmentWord, whySayer } from './why';

/** Clients whom the pane names; all of them stand on the sheet. */
const NAMED = 60;

/** Which of the movers the pane lists. */
const MOVER_KINDS = ['all', 'down', 'up', 'segment', 'blocked', 'halved'] as const;
export type MoverKind = (typeof MOVER_KINDS)[number];

/** One client who moved, as the pane says it. */
export interface MoverView {
  readonly id: string;
  readonly name: string;
  /** Segments, or codes where the segment is the same. */
  readonly change: string;
  readonly why: string;
  /** The kinds under which it is listed. */
  readonly kinds: readonly MoverKind[];
}

/** A comparison as the pane says it, in sentences. */
export interface WatchView {
  /** How long ago the last snapshot was, and that another is due. */
  readonly reminder: string;
  readonly due: boolean;
  readonly fields: readonly ToolFields[];
  /** Snapshots that the history has. */
  readonly snapshots: number;
  /** Null where there are no two to compare. */
  readonly finding: string | null;
  /** Why there are none, where the two that were chosen are one. */
  readonly none: string | null;
  readonly remarks: readonly string[];
  readonly alerts: readonly { readonly name: string; readonly clients: number }[];
  /** How many clients change segment when each cause comes. */
  readonly causes: readonly { readonly name: string; readonly clients: number }[];
  /** Why they add up to more clients than change segment; null where they do not. */
  readonly several: string | null;
  readonly movers: readonly MoverView[];
  readonly moved: number;
  /** How many there are of each kind; the first {@link NAMED} of each are among `movers`. */
  readonly byKind: Readonly<Record<MoverKind, number>>;
  /** How many have a digit newly known, or known no more, and did not move; null for nobody. */
  readonly known: string | null;
}

/** When the last snapshot was taken, and whether another one is due. */
function reminderText(
  { history: { snapshots }, cadence }: { readonly history: History; readonly cadence: Cadence },
  reminder: Reminder | null,
  today: string,
  language: Language,
): string {
  const say = wordsOf(watchingFormWords, language);
  const last = (): string => {
    const latest = snapshots.at(-1);
    if (latest && latest.date > today) return say('reminder.ahead', { date: formatDate(latest.date, language) });
    if (reminder === null) return say('reminder.never');
    if (reminder.days === 0) return say('reminder.today');
    const date = formatDate(reminder.date, language);
    return reminder.old ? say('reminder.old', { date }) : say('reminder.last', { count: reminder.days, date });
  };
  return reminder?.due ? `${last()} ${say('reminder.due', { every: say(`form.${cadence}`).toLowerCase() })}` : last();
}

/** What changed since a snapshot, for the pane. @param kept the settings as they were kept */
export function watchView(inputs: Inputs, kept: unknown, language: Language): WatchView {
  const settings = keptSettings(watchingSchema, kept, () => DEFAULT_WATCHING);
  const watching = watch(inputs, settings);
  const say = sayOf(inputs, language);
  const reminder = reminderOf(watching.history, settings, inputs.date);
  const common = {
    reminder: reminderText({ history: watching.history, cadence: settings.cadence }, reminder, inputs.date, language),
    due: reminder !== null && reminder.due,
    fields: watchingForm.groups(settings, inputs, language),
    remarks: remarksOf(watching, inputs, language),
    snapshots: watching.history.snapshots.length,
    none: watching.same === null ? null : say('noneSame', { date: formatDate(watching.same, language) }),
  };
  const { comparison } = watching;
  if (!comparison)
    return {
      ...common,
      finding: null,
      alerts: [],
      causes: [],
      several: null,
      movers: [],
      moved: 0,
      byKind: NOBODY,
      known: null,
    };
  const { before, after, paired, explanation, counts, movers, known } = comparison;
  const why = whySayer(comparison, inputs, language);
  const besides = besidesSayer(comparison, inputs, language);
  const { named, byKind } = namedOf(comparison, moverKinds(comparison));
  const isMover = new Set(movers);
  const byCause = isExplained(explanation) ? movedByCause({ comparison }, explanation, say) : null;
  const causes = isExplained(explanation)
    ? explanation.causes.map((cause, c) => ({
        name: causeName(cause, [before.scheme, after.scheme], language),
        clients: byCause!.clients[c]!,
      }))
    : [];
  return {
    ...common,
    finding: findingOf({ watching, comparison, inputs, language, say }),
    alerts: [
      ...ALERTS.map((alert) => ({ name: say(`alerts.${alert}`), clients: counts[alert] })),
      { name: say('alerts.halved'), clients: comparison.halved.length },
    ],
    causes: causes.filter(({ clients }) => clients > 0),
    several: byCause?.several ?? null,
    movers: Array.from(named, ([client, kinds]): MoverView => {
      const former = paired.places[client]!;
      const [was, is] = [before.segment[former]!, after.segment[client]!];
      const change =
        was === is
          ? `${partialCode(before, former) || '–'} → ${partialCode(after, client) || '–'}`
          : `${segmentWord(was, language)} → ${segmentWord(is, language)}`;
      const said = [isMover.has(client) ? why(client) : '', besides(client)].filter((text) => text !== '').join(' ');
      return { id: after.ids[client]!, name: after.names[client]!, change, why: said, kinds };
    }),
    moved: movers.length,
    byKind,
    known: known.length > 0 ? say('known', { count: known.length }) : null,
  };
}

const NOBODY: WatchView['byKind'] = { all: 0, down: 0, up: 0, segment: 0, blocked: 0, halved: 0 };

/** Of which kinds a client is; who was only blocked, or whose turnover alone halved, has not moved, and is of that kind only. */
function moverKinds({ alerts, movers, blocked, halved }: SnapshotComparison): (client: number) => MoverKind[] {
  const [moved, stopped, fallen] = [new Set(movers), new Set(blocked), new Set(halved)];
  return (client) => {
    const found = alertsOf(alerts[client]!);
    const is: Record<MoverKind, boolean> = {
      all: moved.has(client),
      down: moved.has(client) && found.includes('DIGIT_DOWN'),
      up: moved.has(client) && found.includes('DIGIT_UP'),
      segment: found.includes('SEGMENT'),
      blocked: stopped.has(client),
      halved: fallen.has(client),
    };
    return MOVER_KINDS.filter((kind) => is[kind]);
  };
}

/** The first clients of each kind, and how many there are. */
function namedOf(
  { movers, blocked, halved }: SnapshotComparison,
  kindsOf: (client: number) => readonly MoverKind[],
): { readonly named: ReadonlyMap<number, readonly MoverKind[]>; readonly byKind: WatchView['byKind'] } {
  const counts = { ...NOBODY } as Record<MoverKind, number>;
  const named = new Map<number, readonly MoverKind[]>();
  for (const client of new Set([...movers, ...blocked, ...halved])) {
    const under = kindsOf(client).filter((kind) => ++counts[kind] <= NAMED);
    if (under.length > 0) named.set(client, under);
  }
  return { named, byKind: counts };
}

/** A snapshot before it is saved: what would be written where, or why it cannot be. */
export type SnapshotPlan =
  | { readonly refused: string }
  | {
      readonly appends: readonly Append[];
      readonly rows: number;
      /** Of a day that has one already. */
      readonly correction: boolean;
      readonly warnings: readonly string[];
    };

/** What saving the clients as of a day would do. */
export function snapshotPlan(
  inputs: Inputs,
  date: string,
  standing: StandingHistory,
  language: Language,
): SnapshotPlan {
  const plan = planSave(inputs.classification, date, standing, { language });
  if ('refused' in plan) return plan;
  const { appends, snapshot, warnings } = plan;
  return { appends, rows: snapshot.ids.length, correction: snapshot.kind === 'correction', warnings };
}
