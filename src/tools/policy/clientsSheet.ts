import { segmentName } from '../../locales';
import { serviceLevel } from '../../locales/serviceLevel';
import { WORDS } from '../../locales/words';
import { BLOCK_COLOUR, SEGMENT_COLOURS, SEGMENTS, type Service, SERVICES } from '../../method';
import type { Sheet } from '../../sheet';
import { AMOUNT, partHeading, reportSheet } from '../reportSheet';
import { linesIn } from '../texts';
import { serviceOf, timesOf } from './compute';
import { HOURS, type Page, sayOf, type Source } from './page';

/** Clients that are written one by one: beyond, the segment's own policy says it. */
const MOST_CLIENTS = 10_000;
/** Characters of each service's column: what is said in words needs more. All of them fit across a page. */
const SERVICE_WIDTHS: Readonly<Record<Service, number>> = {
  visits: 8,
  complaints: 14,
  web: 16,
  birthdays: 14,
  specialAttention: 11,
  gifts: 9,
  mailings: 13.5,
  telemarketing: 14,
  discounts: 18,
  promotions: 13,
  training: 12,
};
const NAME_WIDTH = 24;

/** What each client gets, a line each: by segment, then by priority. */
export function clientsSheet(source: Source): Sheet {
  const { work, inputs, language } = source;
  const say = sayOf(language);
  const shown = work.order.slice(0, MOST_CLIENTS);
  const first = work.salespersonOf ? 4 : 3;
  const columns = first + SERVICES.length + 2;
  const services = SERVICES.map((service) => SERVICE_WIDTHS[service]);
  const widths = [NAME_WIDTH, 9, 12, ...(work.salespersonOf ? [13] : []), ...services, 7, 10];
  const frame = { name: say('clients.name'), title: say('clients.title'), widths, columns, ofSegments: true } as const;
  return reportSheet(frame, inputs, language, (draft) => {
    const page: Page = { ...source, draft, say };
    partHeading(draft, columns, say('clients.finding', { count: work.order.length }), [
      say('clients.about', { no: say('clients.refused'), unknown: say('clients.unanswered') }),
      ...(shown.length < work.order.length
        ? [say('clients.more', { shown: shown.length, clients: work.order.length })]
        : []),
    ]);
    const head = draft.row;
    draft.put(0, 'headText', say('column.client')).put(1, 'headText', say('column.id'));
    draft.put(2, 'headText', say('column.segment'));
    if (work.salespersonOf) draft.put(3, 'headText', say('column.salesperson'));
    SERVICES.forEach((service, k) => draft.put(first + k, 'headText', WORDS[language].service[service]));
    draft
      .put(first + SERVICES.length, 'headFigure', say('column.hours'))
      .put(first + SERVICES.length + 1, 'headText', WORDS[language].column.blocked)
      .lines(4)
      .down();
    for (const client of shown) clientLine(page, client, first);
    return head;
  });
}

function clientLine(page: Page, client: number, columns: number): void {
  const { draft, work, inputs, settings, language, say } = page;
  const { classification } = inputs;
  const { portfolio, scheme, segment } = classification;
  const blocked = classification.blocked[client] === 1;
  const name = SEGMENTS[segment[client]! - 1]!;
  draft.put(0, 'wrapped', portfolio.names[client]!).put(1, 'text', portfolio.ids[client]!);
  draft.put(2, 'text', segmentName(name, scheme, language), { swatch: SEGMENT_COLOURS[name] });
  if (work.salespersonOf) draft.put(3, 'text', work.salespersonOf[client]!);
  let longest = linesIn(portfolio.names[client]!, NAME_WIDTH);
  SERVICES.forEach((service, k) => {
    const { cell, withheld } = serviceOf(classification, work, service, client)!;
    const given = serviceLevel(cell, language);
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
    .lines(longest)
    .down();
}
