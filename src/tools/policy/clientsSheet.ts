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
/** Characters of each service's column: what is said in words needs more. All of them fit across a page. */
const SERVICE_WIDTHS: Readonly<Record<Service, number>> = {
  visits: 7,
  complaints: 14,
  web: 13,
  birthdays: 14,
  specialAttention: 11,
  gifts: 9,
  mailings: 14,
  telemarketing: 14,
  discounts: 13,
  promotions: 12,
  training: 12,
};
const NAME_WIDTH = 20;
const SALESPERSON_WIDTH = 13;
const NOTES_WIDTH = 15.5;

/** What each client gets, a line each: by segment, then by priority; with the user's notes. */
export function clientsSheet(source: Source): Sheet {
  const { work, inputs, language } = source;
  const say = sayOf(language);
  const shown = work.order.slice(0, MOST_CLIENTS);
  const first = work.salespersonOf ? 4 : 3;
  const notesAt = first + SERVICES.length + 2;
  const columns = notesAt + 1;
  // What the salesperson's column does not need is room for notes.
  const notesWidth = NOTES_WIDTH + (work.salespersonOf ? 0 : SALESPERSON_WIDTH);
  const services = SERVICES.map((service) => SERVICE_WIDTHS[service]);
  const salesperson = work.salespersonOf ? [SALESPERSON_WIDTH] : [];
  const widths = [NAME_WIDTH, 8, 12, ...salesperson, ...services, 6.5, 9.5, notesWidth];
  const frame = { name: say('clients.name'), title: say('clients.title'), widths, columns, ofSegments: true } as const;
  return reportSheet(frame, inputs, language, (draft) => {
    const page: Page = { ...source, draft, say };
    partHeading(draft, columns, say('clients.finding', { count: work.order.length }), [
      say('clients.about', { no: say('clients.refused'), unknown: say('clients.unanswered') }),
      ...(shown.length < work.order.length
        ? [say('clients.more', { shown: shown.length, clients: work.order.length })]
        : []),
      say('clients.notesAbout'),
    ]);
    const head = draft.row;
    draft.put(0, 'headText', say('column.client')).put(1, 'headText', say('column.id'));
    draft.put(2, 'headText', say('column.segment'));
    if (work.salespersonOf) draft.put(3, 'headText', say('column.salesperson'));
    SERVICES.forEach((service, k) => draft.put(first + k, 'headText', WORDS[language].service[service]));
    draft
      .put(first + SERVICES.length, 'headFigure', say('column.hours'))
      .put(first + SERVICES.length + 1, 'headText', WORDS[language].column.blocked)
      .put(notesAt, 'headText', say('clients.notes'))
      .lines(4)
      .down();
    const notes = new ClientNotes(draft, inputs.notes, { keys: 1, notes: notesAt, width: notesWidth });
    for (const client of shown) clientLine(page, client, first, notes);
    notes.end();
    return head;
  });
}

function clientLine(page: Page, client: number, columns: number, notes: ClientNotes): void {
  const { draft, work, inputs, settings, language, say } = page;
  const { classification } = inputs;
  const { portfolio, scheme, segment } = classification;
  const blocked = classification.blocked[client] === 1;
  const name = SEGMENTS[segment[client]! - 1]!;
  draft.client(0, portfolio.names[client]!).id(1, portfolio.ids[client]!, 'text');
  draft.put(2, 'text', segmentName(name, scheme, language), { swatch: SEGMENT_COLOURS[name] });
  if (work.salespersonOf) draft.put(3, 'text', work.salespersonOf[client]!);
  let longest = 1;
  SERVICES.forEach((service, k) => {
    const { cell, withheld } = serviceOf(classification, work, service, client)!;
    const given = levelText(page, cell);
    const text = withheld === null ? given : say(withheld === 'no' ? 'clients.refused' : 'clients.unanswered');
    longest = Math.max(longest, linesIn(text, SERVICE_WIDTHS[service]));
    draft.put(columns + k, 'wrapped', text, typeof text === 'number' ? { numberFormat: AMOUNT } : {});
  });
  const hours = (timesOf(scheme.policy.visits[name]) ?? 0) * (settings.visitHours + settings.travelHours);
  draft
    .put(columns + SERVICES.length, 'figure', hours, { numberFormat: HOURS })
    .put(
      columns + SERVICES.length + 1,
      'text',
      blocked ? WORDS[language].blocked.block : '',
      blocked ? { swatch: BLOCK_COLOUR } : {},
    )
    .lines(Math.max(longest, notes.put(portfolio.ids[client]!)))
    .down();
}
