import { AMOUNT, PERCENT } from '../numberFormats';
import { formatDate, formatRate, type Language, wordsOf } from '../../locales';
import type { KnownToolColumn } from '../../locales/tools/columns';
import { contractsWords } from '../../locales/tools/contracts';
import { isoOfSerial } from '../../portfolio';
import { figureColumn } from '../figureColumn';
import type { Inputs, ToolColumn } from '../tool';
import type { ContractsReport } from './compute';
import { contractCurrency } from './listMoney';
import type { ContractsSettings } from './settings';

/**
 * What is left of each client's contract beside it: the chance to renew with its interval, the median of periods left, and
 * what its renewals are worth with its interval. The median has none: it is a count of whole periods. A client without an
 * active contract is blank.
 */
export function contractColumns(
  report: ContractsReport,
  inputs: Inputs,
  settings: ContractsSettings,
  language: Language,
): readonly ToolColumn[] {
  const say = wordsOf(contractsWords, language);
  const { gap, fits, basis, total } = report;
  const period = say(`period.m${settings.months}`);
  const sales = basis.kind === 'sales';
  const worth = say(sales ? 'beside.sales' : 'beside.margin', {
    discount: formatRate(settings.discount, language),
    unit: contractCurrency(inputs) || say('beside.noCurrency'),
  });
  const at = say('beside.next', { period, day: formatDate(isoOfSerial(report.observed), language) });
  const why =
    gap === 'none' ? (Number.isNaN(report.next.expected) ? say('model.noneActive') : undefined) : say(`gap.${gap}`);
  // It stands behind a colon.
  const noModel = why && why.charAt(0).toLowerCase() + why.slice(1);
  const noInterval = noModel ?? (fits[0]?.limit ? say('beside.limit') : undefined);
  const noAmount = noModel ?? (Number.isNaN(total) ? say('beside.noAmount') : undefined);
  const column = (
    id: KnownToolColumn,
    terms: string,
    figures: Float64Array,
    look: Pick<ToolColumn, 'numberFormat' | 'blank'>,
  ) => figureColumn(id, { terms, figures, otherName: sales, width: 16, ...look }, language);
  const percent = (blank: string | undefined) => ({ numberFormat: PERCENT, blank });
  const amount = (blank: string | undefined) => ({ numberFormat: AMOUNT, blank });
  const open = say('beside.open');
  return [
    column('tool_contracts_renews', at, report.renews, percent(noModel)),
    column('tool_contracts_renewsLow', `${at}, ${open}`, report.renewsLow, percent(noInterval)),
    column('tool_contracts_renewsHigh', `${at}, ${open}`, report.renewsHigh, percent(noInterval)),
    column('tool_contracts_median', say('beside.median', { period }), report.median, amount(noModel)),
    column('tool_contracts_worth', worth, report.value, amount(noAmount)),
    column('tool_contracts_worthLow', `${worth}, ${open}`, report.valueLow, amount(noAmount ?? noInterval)),
    column('tool_contracts_worthHigh', `${worth}, ${open}`, report.valueHigh, amount(noAmount ?? noInterval)),
  ];
}
