import { AMOUNT, CENTS, MEAN, PERCENT } from '../numberFormats';
import { cellArea } from '../../grid';
import {
  dateFormat,
  formatCount,
  formatDate,
  formatList,
  formatNumber,
  formatPercent,
  formatRate,
  type Language,
  quotedCell,
  wordsOf,
} from '../../locales';
import { contractsWords } from '../../locales/tools/contracts';
import { valueWords } from '../../locales/tools/value';
import { isoOfSerial } from '../../portfolio';
import type { Sheet } from '../../sheet';
import { amountText, wordsInCurrency } from '../currency';
import { headingsOf, moreLine, partHeading, type ReportPage, reportSheet } from '../reportSheet';
import type { Inputs } from '../tool';
import type { ContractsReport } from './compute';
import { contraryPeriod } from './contrary';
import { CONTRACT_STATES, type ContractBasis, LINE_STATES, type ListedReport } from './gather';
import { amountDoubts, contractCurrency } from './listMoney';
import type { ContractsSettings } from './settings';
import { yearlyRenewalOf } from './yearly';

const WIDTHS = [34, 16, 16, 16, 16, 16, 16, 3, 3, 10, 13, 13];
const COLUMNS = 7;
const CHART_DATA = 9;
/** Clients that are written one by one. */
const MOST_CLIENTS = 20_000;
/** Cells and companies that are named one by one. */
const MOST_NAMED = 25;
const LIST_WIDTHS = [14, 36, 20, 13, 13, 13, 13, 13, 13, 15, 13, 13, 14, 14];

/** Ends of the 90 % intervals, to the right of the list, beyond the page. */
const OPEN = ['renewsLow', 'renewsHigh', 'valueLow', 'valueHigh'] as const;
const LIST_COLUMNS = LIST_WIDTHS.length - OPEN.length;

interface Page extends ReportPage<ReturnType<typeof sayOf>, ContractsSettings> {
  readonly report: ContractsReport;
}
const sayOf = (inputs: Inputs, language: Language) =>
  wordsInCurrency(contractsWords, contractCurrency(inputs), language);
const cell = (value: number): number | '' => (Number.isFinite(value) ? value : '');

/** What contracts show and what is to be expected of them, and every client's. */
export function contractSheets(
  report: ContractsReport,
  inputs: Inputs,
  settings: ContractsSettings,
  language: Language,
): readonly Sheet[] {
  const say = sayOf(inputs, language);
  const terms = termsOf({ report, inputs, settings, language, say });
  const frame = { name: say('name'), title: say('title'), ...terms, widths: WIDTHS, columns: COLUMNS };
  const sheet = reportSheet(frame, inputs, language, (draft) => {
    const page: Page = { draft, report, inputs, settings, language, say };
    if (report.gap === 'none') {
      outlookPart(page);
      draft.down();
    }
    statesPart(page);
    draft.down();
    if (report.listed) {
      linesPart(page, report.listed);
      draft.down();
    }
    if (report.gap !== 'none') return;
    curvePart(page);
    draft.down();
    periodsPart(page);
    draft.down();
    agesPart(page);
    draft.down();
    modelPart(page);
    draft.down();
    methodPart(page);
  });
  return report.gap === 'none' ? [sheet, clientSheet({ report, inputs, settings, language, say })] : [sheet];
}

const heading = headingsOf(COLUMNS);

const percent = (part: number, { language }: Pick<Page, 'language'>): string => formatPercent(part, language);

/** Where every client stands, or what is missing. */
function statesPart(page: Page): void {
  const { draft, report, settings, say, language } = page;
  const { counts, gap, young } = report;
  if (gap === 'noColumns') return heading(page, say('gap.noColumns'), [say('gap.noColumnsAbout')]);
  const observed = formatDate(isoOfSerial(report.observed), language);
  const period = say(`period.m${settings.months}`);
  const about = report.listed
    ? [
        say('states.aboutList', { place: report.listed.place, observed, period }),
        say(report.listed.hasProducts ? 'states.severalProducts' : 'states.several'),
      ]
    : [say('states.about', { start: settings.start!, end: settings.end!, observed, period })];
  const finding =
    gap === 'none' ? say('states.finding', { active: report.active, count: report.begun }) : say(`gap.${gap}`);
  heading(page, finding, about);
  for (const state of CONTRACT_STATES) {
    if (counts[state] === 0 && state !== 'active' && state !== 'lost') continue;
    draft
      .put(0, 'label', say(`states.${state}`))
      .put(1, 'figure', counts[state], { numberFormat: AMOUNT })
      .down();
  }
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  draft.put(0, 'total', say('states.total')).put(1, 'totalFigure', all, { numberFormat: AMOUNT }).down();
  if (young > 0) draft.put(0, 'note', say('states.young', { count: young })).down();
}

/** Where every line of the list went, the cells to be mended, and the companies that the client table does not have. */
function linesPart(page: Page, listed: ListedReport): void {
  const { draft, say, language, inputs } = page;
  const { counts, lines, faults, unknown, unknownContracts } = listed;
  heading(page, say('lines.finding', { count: lines }), [say('lines.about')]);
  for (const state of LINE_STATES) {
    if (counts[state] === 0 && state !== 'active' && state !== 'lost') continue;
    draft
      .put(0, 'label', say(`lines.${state}`))
      .put(1, 'figure', counts[state], { numberFormat: AMOUNT })
      .down();
  }
  draft.put(0, 'total', say('lines.total')).put(1, 'totalFigure', lines, { numberFormat: AMOUNT }).down();
  const doubts = inputs.contracts ? amountDoubts(inputs.contracts, language) : [];
  if (doubts.length > 0) {
    draft.down();
    heading(page, say('amounts.finding'), doubts);
  }
  if (faults.length > 0) {
    draft.down();
    heading(page, say('faults.finding', { count: faults.length }), [say('faults.about', { place: listed.place })]);
    for (const { cell, why, text } of faults.slice(0, MOST_NAMED)) {
      draft.put(0, 'label', say(`faults.${why}`, { cell, text: quotedCell(text, language) })).down();
    }
    const more = faults.length - MOST_NAMED;
    if (more > 0) draft.put(0, 'note', say('faults.more', { count: more })).down();
  }
  if (unknown.length === 0) return;
  draft.down();
  const about = say('unknown.about', { contracts: unknownContracts });
  heading(page, say('unknown.finding', { count: unknown.length }), [about]);
  const named = unknown.slice(0, MOST_NAMED);
  for (const line of draft.across(formatList(named, language), 'label')) draft.put(0, 'label', line).down();
  const more = unknown.length - named.length;
  if (more > 0) draft.put(0, 'note', say('unknown.more', { count: more })).down();
}

/** What is expected of the next renewal, how sure that is, what the renewals are worth, and what to do with the rate. */
function outlookPart(page: Page): void {
  const { report, say, settings } = page;
  const { expected, low, high } = report.next;
  if (Number.isNaN(expected)) return heading(page, say('model.noneActive'));
  const period = say(`period.m${settings.months}`);
  heading(page, say('model.finding', { renews: percent(expected, page), period }), [
    Number.isNaN(low)
      ? say('outlook.open')
      : say('outlook.interval', { low: percent(low, page), high: percent(high, page) }),
    ...contraryLines(page),
    ...retentionLines(page),
  ]);
  valuePart(page);
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

/** The model that says so, how it was chosen, and what it does not know. */
function modelPart(page: Page): void {
  const { draft, report, say, language } = page;
  const [best, other] = report.fits;
  const about = [
    say('model.about', {
      model: say(`model.${best!.model}`),
      contracts: formatCount(Math.round(best!.contracts), language),
    }),
    other
      ? say('model.chosen', {
          model: say(`model.${best!.model}`),
          other: say(`model.${other.model}`),
          less: formatNumber(other.bic - best!.bic, 'number', language, 2),
        })
      : say('model.only'),
    ...(best!.limit ? [say(`model.limit.${best!.limit}`)] : []),
    say('model.unknown'),
  ];
  heading(page, say('model.title'), about);
  draft.put(0, 'head', say('column.model'));
  ['α', 'β', 'c'].forEach((name, k) => draft.put(k + 1, 'headFigure', name));
  draft.put(4, 'headFigure', say('column.likelihood')).put(5, 'headFigure', say('column.bic')).lines(2).down();
  for (const { model, parameters, standardErrors, logLikelihood, bic } of report.fits) {
    draft.put(0, 'label', say(`model.${model}`));
    draft.line(1, 'figure', [parameters.alpha, parameters.beta, parameters.c], { numberFormat: '0.0000' });
    draft.put(4, 'figure', logLikelihood, { numberFormat: CENTS }).put(5, 'figure', bic, { numberFormat: CENTS });
    draft.down();
    if (!standardErrors) continue;
    const { alpha, beta, c } = standardErrors;
    draft.put(0, 'note', say('model.error')).line(1, 'figure', [alpha, beta, c].map(cell), { numberFormat: '0.0000' });
    draft.down();
  }
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

/** Active contracts whose renewals have a value. */
const valuedOf = ({ running }: ContractsReport) => running.filter(({ value }) => !Number.isNaN(value));

/** What the amounts are of; nothing where none is known. */
function termsOf({ report, settings, language, say }: Omit<Page, 'draft'>): { readonly terms?: string } {
  if (report.gap !== 'none' || Number.isNaN(report.total)) return {};
  const terms = say('value.terms', {
    what: say(`value.what.${worthOf(report.basis)}`),
    discount: formatRate(settings.discount, language),
    valued: valuedOf(report).length,
    count: report.active,
  });
  return { terms };
}

/** Whether the renewals' value is margin, or sales alone. */
const worthOf = ({ kind }: ContractBasis): 'margin' | 'sales' => (kind === 'sales' ? 'sales' : 'margin');

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

function curvePart(page: Page): void {
  const { draft, report, say } = page;
  const { lines } = report;
  const seen = lines.filter(({ survival }) => !Number.isNaN(survival)).at(-1)!;
  heading(
    page,
    say('curve.finding', {
      period: seen.period,
      seen: percent(seen.survival, page),
      fitted: percent(seen.fittedSurvival, page),
    }),
    [say('curve.about')],
  );
  const top = draft.row;
  draft.at(top, CHART_DATA, 'chartHead', say('column.period'));
  draft
    .at(top, CHART_DATA + 1, 'chartHead', say('curve.fitted'))
    .at(top, CHART_DATA + 2, 'chartHead', say('curve.seen'));
  const known = lines.filter(({ survival }) => !Number.isNaN(survival)).length;
  [{ period: 0, survival: 1, fittedSurvival: 1 }, ...lines].forEach(({ period, survival, fittedSurvival }, k) => {
    draft.put(CHART_DATA, 'chartData', String(period), { row: top + 1 + k });
    draft.put(CHART_DATA + 1, 'chartData', fittedSurvival, { row: top + 1 + k, numberFormat: PERCENT });
    if (k <= known) draft.put(CHART_DATA + 2, 'chartData', survival, { row: top + 1 + k, numberFormat: PERCENT });
  });
  const column = (k: number, rowCount: number) => ({ ...cellArea(top + 1, CHART_DATA + k), rowCount });
  const all = lines.length + 1;
  draft.chart(
    {
      id: 'CEC_contracts_survival',
      kind: 'line',
      title: say('curve.chart'),
      description: say('curve.description'),
      series: [
        {
          name: say('curve.fitted'),
          categories: column(0, all),
          values: column(1, all),
          color: '#0B5A5E',
          dashed: true,
        },
        { name: say('curve.seen'), categories: column(0, all), values: column(2, known + 1), color: '#C4691C' },
      ],
      categoryAxis: { title: say('curve.axis') },
      valueAxis: { numberFormat: '0%', min: 0, max: 1 },
      legend: 'bottom',
    },
    0,
    COLUMNS,
    22,
  );
  draft.row = Math.max(draft.row, top + all + 2);
}

/** Retention and survival by period: seen, and expected on. */
function periodsPart(page: Page): void {
  const { draft, report, say } = page;
  const first = report.lines[0]!;
  heading(page, say('periods.finding', { first: percent(first.fittedRetention, page) }), [say('periods.about')]);
  draft.put(0, 'headFigure', say('column.period'));
  (['risk', 'lost', 'retention', 'fittedRetention', 'survival', 'fittedSurvival'] as const).forEach((id, k) =>
    draft.put(k + 1, 'headFigure', say(`column.${id}`)),
  );
  draft.lines(3).down();
  for (const line of report.lines) {
    draft.put(0, 'figure', line.period, { numberFormat: '0' });
    draft.line(1, 'figure', [cell(line.risk), cell(line.lost)], { numberFormat: AMOUNT });
    const parts = [line.retention, line.fittedRetention, line.survival, line.fittedSurvival].map(cell);
    draft.line(3, 'figure', parts, { numberFormat: PERCENT }).down();
  }
}

/** What is left of a contract, by the periods that it has completed. */
function agesPart(page: Page): void {
  const { draft, report, say, settings } = page;
  const [young, old] = [report.ages[0]!, report.ages.at(-1)!];
  heading(
    page,
    // Two that read alike are no contrast.
    say(percent(young.renews, page) === percent(old.renews, page) ? 'ages.findingSame' : 'ages.finding', {
      young: percent(young.renews, page),
      completed: old.completed,
      old: percent(old.renews, page),
    }),
    [say('ages.about', { discount: formatRate(settings.discount, page.language) })],
  );
  draft.put(0, 'headFigure', say('column.completed'));
  (['contracts', 'renews', 'median', 'renewals'] as const).forEach((id, k) =>
    draft.put(k + 1, 'headFigure', say(`column.${id}`)),
  );
  draft.lines(3).down();
  for (const age of report.ages) {
    draft
      .put(0, 'figure', age.completed, { numberFormat: '0' })
      .put(1, 'figure', age.contracts, { numberFormat: AMOUNT });
    draft
      .put(2, 'figure', age.renews, { numberFormat: PERCENT })
      .put(3, 'figure', cell(age.median), { numberFormat: AMOUNT });
    draft.put(4, 'figure', cell(age.renewals), { numberFormat: MEAN }).down();
  }
}

function methodPart(page: Page): void {
  const { draft, say } = page;
  heading(page, say('method.finding'));
  for (const id of ['lost', 'sbg', 'bdw', 'numbers', 'residual', 'source'] as const) {
    for (const line of draft.across(say(`method.${id}`), 'label')) draft.put(0, 'label', line).down();
  }
}

function clientSheet({ report, inputs, settings, language, say }: Omit<Page, 'draft'>): Sheet {
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
