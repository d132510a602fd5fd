import { formatCount, formatDate, formatNumber, formatPercent, formatRate, wordsOf } from '../../locales';
import { valueWords } from '../../locales/tools/value';
import { isoOfSerial } from '../../portfolio';
import { amountText } from '../currency';
import { contraryPeriod } from './contrary';
import { contractCurrency } from './listMoney';
import { yearlyRenewalOf } from './yearly';
import { heading, type Page, percent, valuedOf, worthOf } from './page';

/** What is expected of the next renewal, how sure that is, what the renewals are worth, and what to do with the rate. */
export function outlookPart(page: Page): void {
  const { report, say, settings } = page;
  const { expected, low, high } = report.next;
  if (Number.isNaN(expected)) return heading(page, say('model.noneActive'), lostLines(page));
  const period = say(`period.m${settings.months}`);
  heading(page, say('model.finding', { renews: percent(expected, page), period }), [
    Number.isNaN(low)
      ? say('outlook.open')
      : say('outlook.interval', { low: percent(low, page), high: percent(high, page) }),
    ...lostLines(page),
    ...boundLines(page),
    ...contraryLines(page),
    ...retentionLines(page),
  ]);
  valuePart(page);
}

/** Contracts that run of clients that the table calls lost: how many, what they make of the value, and what is done with them. */
function lostLines({ report, say, settings, inputs, language }: Page): string[] {
  const { contracts, clients, value } = report.ofLost;
  if (contracts === 0) return [];
  const amount = Number.isFinite(value) ? amountText(value, contractCurrency(inputs), language) : null;
  const told = { contracts: formatCount(contracts, language), count: clients, amount: amount ?? '' };
  return [say(amount === null ? `outlook.${settings.lost}` : `outlook.${settings.lost}Amount`, told)];
}

/** That a period is no renewal of contracts that run beyond it. */
function boundLines({ report, say, settings, language }: Page): string[] {
  const { contracts, last } = report.bound;
  if (contracts === 0) return [];
  const period = say(`period.m${settings.months}`);
  return [say('outlook.bound', { count: contracts, period, last: formatDate(isoOfSerial(last), language) })];
}

/** What the contracts did against what the model expects, where that is more than chance. */
function contraryLines({ report, say, language }: Page): string[] {
  const contrary = contraryPeriod(report.lines);
  if (!contrary) return [];
  const { period, risk, lost, expected } = contrary;
  const [atRisk, gone] = [formatCount(risk, language), formatCount(lost, language)];
  return [
    say('outlook.contrary', {
      period,
      risk: atRisk,
      lost: gone,
      expected: formatNumber(expected, 'number', language, 1),
    }),
  ];
}

/** The retention of a year that the value by formula can take over, as its settings offer it. */
function retentionLines({ report, say, settings, language }: Page): string[] {
  const yearly = yearlyRenewalOf(report, settings.months);
  if (!yearly) return [];
  const rate = formatPercent(yearly.rate, language);
  const button = wordsOf(valueWords, language)('form.take.contracts', { rate });
  return [
    say('outlook.retention', { rate, button }),
    // The column says the next renewal: of a month, that is no retention of a year.
    ...(settings.months === 12 ? [say('outlook.retentionOwn')] : []),
  ];
}

/** What the renewals to come are worth, and by what. */
function valuePart(page: Page): void {
  const { draft, report, say, language, settings } = page;
  if (Number.isNaN(report.total)) return;
  const amount = Number.isFinite(report.total)
    ? amountText(report.total, contractCurrency(page.inputs), language)
    : '∞';
  draft.down();
  const discount = formatRate(settings.discount, page.language);
  const { basis, unvalued } = report;
  const own = basis.kind === 'ownRate' || basis.kind === 'ownAmount';
  const valued = valuedOf(report);
  const clients = new Set(valued.map(({ client }) => client)).size;
  const scope = say('value.scope', { valued: valued.length, count: report.active, clients, discount });
  heading(page, say(`value.${worthOf(basis)}`, { amount, scope }), [
    report.listed?.hasAmounts
      ? say(settings.amountPer === 'year' ? 'value.aboutYear' : 'value.aboutPeriod', { discount })
      : say('value.about', { header: settings.amount!, discount }),
    ...(report.listed ? [say('value.several')] : []),
    basisLine(page),
    ...(unvalued > 0 ? [say(own ? 'value.unvaluedMargin' : 'value.unvalued', { count: unvalued })] : []),
  ]);
}

/** What the amounts are of; nothing where none is known. */
export function termsOf({ report, settings, language, say }: Omit<Page, 'draft'>): { readonly terms?: string } {
  if (report.gap !== 'none' || Number.isNaN(report.total)) return {};
  const terms = say('value.terms', {
    what: say(`value.what.${worthOf(report.basis)}`),
    discount: formatRate(settings.discount, language),
    valued: valuedOf(report).length,
    count: report.active,
  });
  return { terms };
}

/** Where the margin is from, or why there is none and what to do. */
function basisLine(page: Page): string {
  const { say, settings } = page;
  const { basis } = page.report;
  switch (basis.kind) {
    case 'rate':
      return say('value.withMargin', { rate: percent(basis.rate, page) });
    case 'sales':
      return basis.margin === null
        ? say('value.noMargin')
        : page.report.listed?.hasAmounts
          ? say('value.otherList', { margin: basis.margin })
          : say('value.otherAmount', { margin: basis.margin, header: settings.amount! });
    default:
      return say(`value.${basis.kind}`, { margin: basis.margin });
  }
}
