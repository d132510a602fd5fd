import { AMOUNT, PERCENT } from '../numberFormats';
import { REFERRAL_CELLS } from '../../accounts';
import { totalOf } from '../amounts';
import { decimal, money, heading, type Page } from './page';

const ACTIONS = {
  champion: 'actionChampion',
  affluent: 'actionAffluent',
  advocate: 'actionAdvocate',
  miser: 'actionMiser',
} as const;

/** Value × referral value in four cells, the promoter score, and how many new clients come by word of mouth. */
export function referralsPart(page: Page): void {
  const { draft, report, say } = page;
  const { quadrants, values } = report;
  if (!quadrants) heading(page, say('referrals.none'), [say('referrals.noneAbout')]);
  else {
    const groups = REFERRAL_CELLS.map((_, k) => {
      const clients = [...quadrants.codes.keys()].filter((client) => quadrants.codes[client] === k + 1);
      const sum = (column: Float64Array): number => totalOf(clients.map((client) => column[client]!));
      return { clients: clients.length, own: sum(values.own), referral: sum(values.referral) + sum(values.uncounted) };
    });
    heading(page, say('referrals.finding', { champions: groups[0]!.clients, affluents: groups[1]!.clients }), [
      say('referrals.about', { own: money(quadrants.ownCut, page), referral: money(quadrants.referralCut, page) }),
      ...(quadrants.ownCut === 0 ? [say('referrals.zeroCut')] : []),
      ...(report.totals.uncounted > 0 ? [say('referrals.aside')] : []),
    ]);
    draft.put(0, 'head', say('column.quadrant'));
    (['clients', 'clientShare', 'own', 'referral'] as const).forEach((id, k) =>
      draft.put(k + 1, 'headFigure', say(`column.${id}`)),
    );
    draft.put(5, 'headText', say('column.action')).put(6, 'head', '').put(7, 'head', '').lines(2).down();
    const all = groups.reduce((sum, { clients }) => sum + clients, 0);
    REFERRAL_CELLS.forEach((cell, k) => {
      const { clients, own, referral } = groups[k]!;
      draft.put(0, 'label', say(`referrals.${cell}`)).put(1, 'figure', clients, { numberFormat: AMOUNT });
      draft.put(2, 'figure', clients / all, { numberFormat: PERCENT });
      draft.put(3, 'figure', own, { numberFormat: AMOUNT }).put(4, 'figure', referral, { numberFormat: AMOUNT });
      draft.put(5, 'text', say(`referrals.${ACTIONS[cell]}`)).down();
    });
    draft.down();
  }
  for (const text of recommendationLines(page)) {
    for (const line of draft.across(text, 'label')) draft.put(0, 'label', line).down();
  }
}

function recommendationLines(page: Page): string[] {
  const { report, say } = page;
  const { promoters, wordOfMouth } = report;
  const lines: string[] = [];
  if (!promoters) lines.push(say('referrals.npsNone'));
  else {
    lines.push(say('referrals.nps', { score: decimal(promoters.score, page), answers: promoters.answers }));
    lines.push(say('referrals.npsRead'));
    if (promoters.refused > 0) lines.push(say('referrals.npsRefused', { count: promoters.refused }));
  }
  if (!wordOfMouth) return [...lines, say('referrals.womNone')];
  const { coefficient, referred, all } = wordOfMouth;
  lines.push(say('referrals.wom', { coefficient: decimal(coefficient, page), referred, all }));
  lines.push(say(coefficient > 1 ? 'referrals.womOver' : 'referrals.womRead'));
  return lines;
}
