import { formatNumber, formatPercent, formatRate } from '../../locales';
import { shortName } from '../../sheet';
import { OTHER_SCALE, SWING } from './compute';
import { FIGURES, figuresOf } from './figures';
import { heading, money, NAMED, nameOf, type Page } from './page';

/** Clients whom the sheet names. */
const MOST_SHOWN = 20;

/** Whom the network makes most of, and what that rests on. */
export function valuesPart(page: Page): void {
  const { draft, report, say, settings, language } = page;
  const { gap, order, own, total } = report;
  if (gap !== 'none') {
    const count = report.over.length;
    return heading(page, say(`gap.${gap}`, { count }), gap === 'overOne' ? [say('gap.overOneAbout')] : []);
  }
  const [best] = order;
  if (best === undefined) return heading(page, say('values.nobody'));
  const mine = Number.isNaN(own[best]!) ? 0 : own[best]!;
  const worst = report.error.reduce((most, one) => Math.max(most, one), 0);
  const power = worst > 0 ? Math.ceil(Math.log10(worst)) : -12;
  const digits = formatNumber(10 ** power, 'number', language, Math.max(0, -power));
  const exact = worst < 0.005;
  const percent = formatPercent(SWING, language, 0);
  heading(
    page,
    say(report.over.length > 0 ? 'values.findingScaled' : 'values.finding', {
      client: shortName(nameOf(page, best), NAMED),
      own: money(mine, page),
      total: money(total[best]!, page),
      count: report.over.length,
      alike:
        report.alike === null
          ? ''
          : say(report.list.reading.trusted ? 'values.findingTrust' : 'values.findingAlike', alikeSaid(page)),
    }),
    [
      say('values.about', { header: settings.value!, percent }),
      ...alikeLine(page),
      say(exact ? 'values.exact' : 'values.certified', { digits }),
      say('values.never'),
      ...(settings.damping < 1 ? [say('values.damping', { part: formatRate(settings.damping, language) })] : []),
      ...scaledLines(page, best),
      ...loopLine(page, best),
      ...(report.higherScaled > 0 ? [say('values.higherScaled', { count: report.higherScaled, percent })] : []),
      ...(report.without > 0 ? [say('values.without', { count: report.without })] : []),
    ],
  );
  draft.put(0, 'head', say('column.client'));
  const shown = ['own', 'network', 'total', 'multiplier', 'before', 'after', 'lower', 'higher'] as const;
  shown.forEach((id, k) => draft.put(k + 1, 'headFigure', say(`column.${id}`, { percent })));
  draft.lines(2).down();
  const head = draft.row - 1;
  for (const i of order.slice(0, MOST_SHOWN)) {
    draft.client(0, nameOf(page, i));
    const figures = figuresOf(page, i);
    shown.forEach((id, k) => {
      const [value, numberFormat] = figures[FIGURES.indexOf(id)]!;
      draft.put(k + 1, 'figure', value, { numberFormat });
    });
    draft.down();
  }
  draft.repeatHead(head);
}

/** The one weight that all relations have, where the list says none. */
const alikeSaid = ({ report, language }: Pick<Page, 'report' | 'language'>): { weight: string; percent: string } => ({
  weight: formatRate(report.alike ?? NaN, language),
  percent: formatPercent(SWING, language, 0),
});

/** That the weight of every relation is a judgement. */
function alikeLine(page: Page): string[] {
  const { report, say } = page;
  if (report.alike === null) return [];
  return [say(report.list.reading.trusted ? 'values.alikeTrust' : 'values.alike', alikeSaid(page))];
}

/** By how much weights were scaled, and how far the most valuable client's total hangs on that. */
function scaledLines({ report, settings, say, language, inputs }: Page, best: number): string[] {
  const { over, matched, otherScale, lower } = report;
  if (over.length === 0) return [];
  const percent = (part: number): string => formatPercent(part, language);
  const most = Math.max(...over.map((i) => matched.owed[i]! * settings.damping));
  const told = {
    count: over.length,
    most: percent(most),
    client: shortName(nameOf({ inputs }, best), NAMED),
    other: money(otherScale[best]!, { inputs, language }),
    otherScale: percent(OTHER_SCALE),
    lower: money(lower[best]!, { inputs, language }),
    percent: percent(SWING),
  };
  return [say('values.scaled', told), say('values.sensitive', told)];
}

/** What part of the most valuable client's network value comes back through a client that the path passed already. */
function loopLine({ report, say, language, inputs }: Page, best: number): string[] {
  const ranking = report.followed.find(({ client }) => client === best)?.ranking;
  const gain = report.total[best]! - (Number.isNaN(report.own[best]!) ? 0 : report.own[best]!);
  if (!ranking || !(gain > 0)) return [];
  const looped = ranking.paths
    .filter(({ clients }) => new Set(clients).size < clients.length)
    .reduce((sum, { contribution }) => sum + contribution, 0);
  const client = shortName(nameOf({ inputs }, best), NAMED);
  return looped > 0 ? [say('values.loops', { client, part: formatPercent(looped / gain, language) })] : [];
}
