import { formatPercent, type Language } from '../../locales';
import type { Sheet } from '../../sheet';
import { reportSheet } from '../reportSheet';
import type { Inputs } from '../tool';
import { clientListSheet } from './clientList';
import type { ValueReport } from './compute';
import { clonePart, groupsPart, lossesPart } from './groups';
import { COLUMNS, decimal, heading, horizonOf, money, type Page, sayOf, termsLine, WIDTHS } from './page';
import { referralsPart } from './referrals';
import { sensitivityPart } from './sensitivity';
import type { ValueSettings } from './settings';
import { sourcesPart, summaryPart } from './summary';
import { whalePart } from './whale';

/** The value report, and the list of every client with its value and its sum. */
export function valueSheets(
  report: ValueReport,
  inputs: Inputs,
  settings: ValueSettings,
  language: Language,
): readonly Sheet[] {
  const say = sayOf(inputs, language);
  const made = { report, inputs, settings, language, say };
  const terms = termsLine(made);
  const title = say(report.values.basis === 'margin' ? 'title' : 'titleSales');
  const frame = { name: say('name'), title, terms, widths: WIDTHS, columns: COLUMNS };
  const sheet = reportSheet(frame, inputs, language, (draft) => {
    const page: Page = { ...made, draft };
    const parts = [
      ...[summaryPart, whalePart, groupsPart, sourcesPart, sensitivityPart],
      ...[clonePart, lossesPart, referralsPart, methodPart],
    ];
    for (const part of parts) {
      part(page);
      draft.down();
    }
  });
  return [sheet, clientListSheet({ ...made, terms })];
}

/** How every figure was worked out. */
function methodPart(page: Page): void {
  const { draft, say, settings, report, language } = page;
  heading(page, say('method.finding'));
  const { simple } = report;
  const lines = [
    ...(simple
      ? [
          say('method.lines.simple', {
            years: decimal(simple.years, page),
            simple: money(simple.simple, page),
            value: money(simple.value, page),
            part: formatPercent(simple.value / simple.simple, language),
          }),
        ]
      : []),
    say('method.lines.reference'),
    say('method.lines.twoValues', { horizon: horizonOf(page) }),
    say('method.lines.yearly'),
    ...(settings.marginIsNet ? [say('method.lines.net')] : []),
    say('method.lines.own'),
    say('method.lines.cross'),
    say('method.lines.referral'),
    say('method.lines.index'),
    say('method.lines.names', { sheet: say('clientsName') }),
  ];
  for (const text of lines) for (const line of draft.across(text, 'label')) draft.put(0, 'label', line).down();
}
