import { CENTS, PERCENT } from '../numberFormats';
import { formatPercent } from '../../locales';
import type { Sheet } from '../../sheet';
import { moreLine, partHeading, reportSheet } from '../reportSheet';
import { SWING } from './compute';
import { FIGURES, figuresOf } from './figures';
import type { Page } from './page';

const WIDTHS = [12, 36, 13.5, 13.5, 13.5, 13.5, 13, 10, 10, 13.5, 13.5, 13, 13];
/** Clients that are written. */
const MOST_CLIENTS = 20_000;

/** The largest error as a plain figure: rounded up to the hundredth, so that it holds. */
const errorUp = (error: number): number | '' => (Number.isFinite(error) ? Math.ceil(100 * error) / 100 : '');

/** Every client, by total. */
export function networkListSheet(page: Omit<Page, 'draft'>): Sheet {
  const { report, inputs, language, say } = page;
  const { portfolio } = inputs.classification;
  const order = [...report.total.keys()].sort((a, b) => report.total[b]! - report.total[a]! || a - b);
  const shown = order.slice(0, MOST_CLIENTS);
  const frame = { name: say('listName'), title: say('listName'), widths: WIDTHS, columns: WIDTHS.length };
  return reportSheet(frame, inputs, language, (draft) => {
    const about = [say('values.never'), ...moreLine(shown.length, order.length, language)];
    partHeading(draft, WIDTHS.length, say('list.finding', { count: order.length }), about);
    const head = draft.row;
    const percent = formatPercent(SWING, language, 0);
    draft.put(0, 'head', say('column.id')).put(1, 'headText', say('column.client'));
    FIGURES.forEach((id, k) => draft.put(k + 2, 'headFigure', say(`column.${id}`, { percent })));
    draft.put(11, 'headFigure', say('column.error')).put(12, 'headFigure', say('column.owed')).lines(2).down();
    for (const i of shown) {
      draft.id(0, portfolio.ids[i]!).client(1, portfolio.names[i]!);
      figuresOf(page, i).forEach(([value, numberFormat], k) => draft.put(k + 2, 'figure', value, { numberFormat }));
      draft.put(11, 'figure', errorUp(report.error[i]!), { numberFormat: CENTS });
      draft.put(12, 'figure', report.matched.owed[i]! * page.settings.damping, { numberFormat: PERCENT }).down();
    }
    return head;
  });
}
