import { AMOUNT } from '../numberFormats';
import { segmentName } from '../../locales';
import { WORDS } from '../../locales/words';
import { BLOCK_COLOUR, SEGMENT_COLOURS, SEGMENTS, type Service, SERVICES } from '../../method';
import { linesIn, type Sheet } from '../../sheet';
import { ClientNotes } from '../clientNotes';
import { partHeading, reportSheet } from '../reportSheet';
import { serviceOf, timesOf } from './compute';
import { HOURS, levelText, type Page, sayOf, type Source } from './page';

/** Clients that are written one by one: beyond, the segment's own policy says it. */
const MOST_CLIENTS = 10_000;
/**
 * Services that take a sentence to say: all clients of a segment have them alike, and the policy's own sheet says them once.
 * Here they stand beyond the page, for filters: on it, each client takes one line instead of five.
 */
const IN_A_SENTENCE = ['web', 'discounts', 'promotions', 'training'] as const satisfies readonly Service[];
const SHORT = SERVICES.filter((service) => !IN_A_SENTENCE.some((one) => one === service));
/** Characters of each service's column. */
const SERVICE_WIDTHS: Readonly<Record<Service, number>> = {
  visits: 8,
  complaints: 10.5,
  web: 40,
  birthdays: 12.5,
  specialAttention: 12,
  gifts: 10.5,
  mailings: 12.5,
  telemarketing: 12.5,
  discounts: 52,
  promotions: 36,
  training: 28,
};
/** Heads whose words would need wider columns than all that stands below them. */
const SHORT_HEADS = ['complaints', 'birthdays', 'telemarketing'] as const satisfies readonly Service[];
const [NAME_WIDTH, ID_WIDTH, SEGMENT_WIDTH, BLOCKED_WIDTH, HOURS_WIDTH] = [30, 9.5, 13, 10, 9];
const SALESPERSON_WIDTH = 18;
const NOTES_WIDTH = 22;

/** What each client gets, a line each: by segment, then by priority; with the user's notes. */
export function clientsSheet(source: Source): Sheet {
  const { work, inputs, language } = source;
  const say = sayOf(language);
  const shown = work.order.slice(0, MOST_CLIENTS);
  const first = work.salespersonOf ? 4 : 3;
  const notesAt = first + SHORT.length + 1;
  const columns = notesAt + 1;
  // What the salesperson's column does not need is room for notes.
  const notesWidth = NOTES_WIDTH + (work.salespersonOf ? 0 : SALESPERSON_WIDTH);
  const widthsOf = (services: readonly Service[]): number[] => services.map((service) => SERVICE_WIDTHS[service]);
  const salesperson = work.salespersonOf ? [SALESPERSON_WIDTH] : [];
  const widths = [
    ...[NAME_WIDTH, ID_WIDTH, SEGMENT_WIDTH, ...salesperson],
    ...[...widthsOf(SHORT), BLOCKED_WIDTH, notesWidth, HOURS_WIDTH, ...widthsOf(IN_A_SENTENCE)],
  ];
  const frame = { name: say('clients.name'), title: say('clients.title'), widths, columns, ofSegments: true } as const;
  return reportSheet(frame, inputs, language, (draft) => {
    const page: Page = { ...source, draft, say };
    partHeading(draft, columns, say('clients.finding', { count: work.order.length }), [
      say('clients.about', { no: say('clients.refused'), unknown: say('clients.unanswered') }),
      ...(shown.length < work.order.length
        ? [say('clients.more', { shown: shown.length, clients: work.order.length })]
        : []),
      [say('clients.notesAbout'), say('clients.beyond')].join(' '),
    ]);
    const head = draft.row;
    draft.put(0, 'headText', say('column.client')).put(1, 'headText', say('column.id'));
    draft.put(2, 'headText', say('column.segment'));
    if (work.salespersonOf) draft.put(3, 'headText', say('column.salesperson'));
    SHORT.forEach((service, k) => {
      const short = SHORT_HEADS.find((each) => each === service);
      draft.put(first + k, 'headText', short ? say(`clients.heads.${short}`) : WORDS[language].service[service]);
    });
    draft
      .put(first + SHORT.length, 'headText', WORDS[language].column.blocked)
      .put(notesAt, 'headText', say('clients.notes'))
      .put(columns, 'headFigure', say('column.hours'));
    IN_A_SENTENCE.forEach((service, k) => draft.put(columns + 1 + k, 'headText', WORDS[language].service[service]));
    draft.lines(3).down();
    const notes = new ClientNotes(draft, inputs.notes, { keys: 1, notes: notesAt, width: notesWidth });
    for (const client of shown) clientLine(page, client, first, notes);
    notes.end();
    return head;
  });
}

function clientLine(page: Page, client: number, first: number, notes: ClientNotes): void {
  const { draft, work, inputs, settings, language, say } = page;
  const { classification } = inputs;
  const { portfolio, scheme, segment } = classification;
  const blocked = classification.blocked[client] === 1;
  const name = SEGMENTS[segment[client]! - 1]!;
  draft.client(0, portfolio.names[client]!).id(1, portfolio.ids[client]!);
  draft.put(2, 'text', segmentName(name, scheme, language), { swatch: SEGMENT_COLOURS[name] });
  if (work.salespersonOf) draft.put(3, 'text', work.salespersonOf[client]!);
  let longest = 1;
  SHORT.forEach((service, k) => {
    const { cell, withheld } = serviceOf(classification, work, service, client)!;
    const given = levelText(page, cell);
    const text = withheld === null ? given : say(withheld === 'no' ? 'clients.refused' : 'clients.unanswered');
    longest = Math.max(longest, linesIn(text, SERVICE_WIDTHS[service]));
    draft.put(first + k, 'wrapped', text, typeof text === 'number' ? { numberFormat: AMOUNT } : {});
  });
  const hours = (timesOf(scheme.policy.visits[name]) ?? 0) * (settings.visitHours + settings.travelHours);
  const beyond = first + SHORT.length + 2;
  const block = blocked ? WORDS[language].blocked.block : '';
  draft
    .put(first + SHORT.length, 'text', block, blocked ? { swatch: BLOCK_COLOUR } : {})
    // Beyond the page: it follows from the visits, and what comes then from the segment.
    .put(beyond, 'figure', hours, { numberFormat: HOURS });
  IN_A_SENTENCE.forEach((service, k) =>
    draft.put(beyond + 1 + k, 'text', levelText(page, serviceOf(classification, work, service, client)!.cell)),
  );
  draft.lines(Math.max(longest, notes.put(portfolio.ids[client]!))).down();
}
