import { formatCount, segmentName } from '../../locales';
import { serviceLevel } from '../../locales/serviceLevel';
import { WORDS } from '../../locales/words';
import { SEGMENT_COLOURS, SEGMENTS, SERVICES } from '../../method';
import { type Sheet, SheetDraft } from '../../sheet';
import { partHeading } from '../parts';
import type { Inputs } from '../tool';
import { type PolicyWork, serviceOf, timesOf } from './compute';
import { AMOUNT, HOURS, type Page, pageOf, titled } from './page';
import type { PolicySettings } from './settings';

/** Clients that are written one by one: beyond, the segment's own policy says it. */
const MOST_CLIENTS = 10_000;
/** Characters of a service's column. */
const WIDTH = 14;

/** What each client gets, a line each: by segment, then by priority. */
export function clientsSheet(work: PolicyWork, inputs: Inputs, settings: PolicySettings, language: 'es' | 'en'): Sheet {
  const draft = new SheetDraft();
  const page = pageOf(draft, work, inputs, settings, language);
  const { say } = page;
  const subtitle = titled(page, say('clients.title'));
  const shown = work.order.slice(0, MOST_CLIENTS);
  const columns = work.salespersonOf ? 4 : 3;
  const all = columns + SERVICES.length + 1;
  partHeading(draft, all, say('clients.finding', { count: work.order.length }), [
    say('clients.about', { no: say('clients.refused'), unknown: say('clients.unanswered') }),
    ...(shown.length < work.order.length
      ? [
          say('clients.more', {
            shown: formatCount(shown.length, language),
            clients: formatCount(work.order.length, language),
          }),
        ]
      : []),
  ]);
  const head = draft.row;
  draft.put(0, 'head', say('column.client')).put(1, 'headText', say('column.id')).put(2, 'headText', say('column.segment'));
  if (work.salespersonOf) draft.put(3, 'headText', say('column.salesperson'));
  SERVICES.forEach((service, k) => draft.put(columns + k, 'headText', WORDS[language].service[service]));
  draft.put(columns + SERVICES.length, 'headFigure', say('column.hours')).lines(4).down();
  for (const client of shown) clientLine(page, client, columns);
  return draft.sheet({
    name: say('clients.name'),
    widths: [34, 12, 14, ...(work.salespersonOf ? [16] : []), ...SERVICES.map(() => WIDTH), 9],
    frozenRows: head + 1,
    gridlines: false,
    print: {
      orientation: 'landscape',
      area: { row: 0, column: 0, rowCount: draft.row, columnCount: all },
      titleRows: { row: head, rowCount: 1 },
      header: say('printed'),
      footer: subtitle,
    },
  });
}

function clientLine(page: Page, client: number, columns: number): void {
  const { draft, work, inputs, settings, language, say } = page;
  const { classification } = inputs;
  const { portfolio, scheme, segment } = classification;
  const name = SEGMENTS[segment[client]! - 1]!;
  draft.put(0, 'label', portfolio.names[client]!).put(1, 'text', portfolio.ids[client]!);
  draft.put(2, 'text', segmentName(name, scheme, language), { swatch: SEGMENT_COLOURS[name] });
  if (work.salespersonOf) draft.put(3, 'text', work.salespersonOf[client]!);
  let longest = 1;
  SERVICES.forEach((service, k) => {
    const { cell, withheld } = serviceOf(classification, work, service, client)!;
    const given = serviceLevel(cell, language);
    const text = withheld === null ? given : say(withheld === 'no' ? 'clients.refused' : 'clients.unanswered');
    longest = Math.max(longest, Math.ceil(String(text).length / (WIDTH - 2)));
    draft.put(columns + k, 'wrapped', text, typeof text === 'number' ? { numberFormat: AMOUNT } : {});
  });
  const hours = (timesOf(scheme.policy.visits[name]) ?? 0) * (settings.visitHours + settings.travelHours);
  draft.put(columns + SERVICES.length, 'figure', hours, { numberFormat: HOURS }).lines(longest).down();
}
