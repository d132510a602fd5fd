import type { Language } from '../../locales';
import { contractAmounts, datesAsText, type ListWay } from '../../locales/tools/listDoubts';
import { currencyOf } from '../currency';
import { moneyRead, namedCells } from '../listMoney';
import type { ContractList, Inputs } from '../tool';

/** The currency of the contracts' amounts: the list's, where that has amounts; '' where nothing says one. */
export function contractCurrency(inputs: Pick<Inputs, 'classification' | 'contracts'>): string {
  const { reading } = inputs.contracts ?? {};
  if (!reading?.hasAmounts) return currencyOf(inputs);
  const { currency, otherCurrencies } = reading.money;
  // A list that names others means by its bare amounts whatever it means.
  return currency ?? (otherCurrencies.length > 0 ? '' : currencyOf(inputs));
}

/** What of a contract list's amounts does not count or was read by a rule: a sentence each. */
export const amountDoubts = (
  { reading, origin }: ContractList,
  language: Language,
  way: ListWay = 'report',
): string[] =>
  contractAmounts(
    moneyRead(reading.money, origin),
    { lines: reading.noAmount.lines, cells: namedCells(reading.noAmount.cells, origin) },
    language,
    way,
  );

/** The same with how its dates as text were read. */
export const contractDoubts = (list: ContractList, language: Language, way: ListWay = 'report'): string[] => [
  ...list.reading.written.map((written) => datesAsText(written, language, way)).filter((said) => said !== ''),
  ...amountDoubts(list, language, way),
];
