import { AMOUNT, MEAN, PERCENT } from '../numberFormats';
import { dateFormat, formatRate } from '../../locales';
import type { Sheet } from '../../sheet';
import { moreLine, partHeading, reportSheet } from '../reportSheet';
import { CONTRACT_STATES } from './gather';
import { cell, type Page, worthOf } from './page';

/** Clients that are written one by one. */
const MOST_CLIENTS = 20_000;
const LIST_WIDTHS = [14, 36, 20, 13, 13, 13, 13, 13, 13, 15, 13, 13, 14, 14];

/** Ends of the 90 % intervals, to the right of the list, beyond the page. */
const OPEN = ['renewsLow', 'renewsHigh', 'valueLow', 'valueHigh'] as const;
const LIST_COLUMNS = LIST_WIDTHS.length - OPEN.length;

export function clientSheet({ report, inputs, settings, language, say }: Omit<Page, 'draft'>): Sheet {
  const { portfolio } = inputs.classification;
  const frame = { name: say('listName'), title: say('listName'), widths: LIST_WIDTHS, columns: LIST_COLUMNS };
  return reportSheet(frame, inputs, language, (draft) => {
    const shown = Math.min(MOST_CLIENTS, portfolio.size);
    const discount = formatRate(settings.discount, language);
    const about = [say('list.about', { period: say(`period.m${settings.months}`), discount })];
    about.push(say('list.open'));
    if (report.activeOf.some((active) => active > 1)) about.push(say('list.several'));
    about.push(...moreLine(shown, portfolio.size, language));
    partHeading(draft, LIST_COLUMNS, say('list.finding', { count: portfolio.size }), about);
    const head = draft.row;
    draft
      .put(0, 'head', say('column.id'))
      .put(1, 'headText', say('column.client'))
      .put(2, 'headText', say('column.state'));
    const basis = worthOf(report.basis);
    (['start', 'end', 'completed', 'renews', 'median', 'renewals', basis, ...OPEN] as const).forEach((id, k) =>
      draft.put(3 + k, 'headFigure', say(`column.${id}`)),
    );
    draft.lines(3).down();
    for (let i = 0; i < shown; i++) {
      draft.id(0, portfolio.ids[i]!).client(1, portfolio.names[i]!);
      const active = report.activeOf[i]!;
      const state = say(`states.${CONTRACT_STATES[report.states[i]!]!}`);
      draft.put(2, 'text', active > 1 ? say('list.active', { active }) : state);
      draft.line(3, 'figure', [cell(report.start[i]!), cell(report.end[i]!)], { numberFormat: dateFormat(language) });
      draft.put(5, 'figure', cell(report.completed[i]!), { numberFormat: AMOUNT });
      draft.put(6, 'figure', cell(report.renews[i]!), { numberFormat: PERCENT });
      draft.put(7, 'figure', cell(report.median[i]!), { numberFormat: AMOUNT });
      draft.put(8, 'figure', cell(report.renewals[i]!), { numberFormat: MEAN });
      draft.put(9, 'figure', cell(report.value[i]!), { numberFormat: AMOUNT });
      draft.line(10, 'figure', [cell(report.renewsLow[i]!), cell(report.renewsHigh[i]!)], { numberFormat: PERCENT });
      draft
        .line(12, 'figure', [cell(report.valueLow[i]!), cell(report.valueHigh[i]!)], { numberFormat: AMOUNT })
        .down();
    }
    return head;
  });
}
