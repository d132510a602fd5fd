import { cellAddress } from '../grid';
import { formatCount, formatList, type Language, quotedCell, translator, wordsOf } from '../locales';
import { contractsWords } from '../locales/tools/contracts';
import { companiesSaid, listDoubtsWords, strangersSaid, totalsSaid, weightsAsText } from '../locales/tools/listDoubts';
import { networkWords } from '../locales/tools/network';
import type { Portfolio } from '../portfolio';
import {
  contractDoubts,
  type ContractList,
  type Inputs,
  purchaseDoubts,
  type PurchaseList,
  purchaseStrangers,
  type RelationList,
  relationsOut,
  relationStrangers,
} from '../tools';
import type { ListMoney } from '../value';
import { asTyped } from './shellQuoting';

/** Cells and companies that a terminal names one by one; the sheet names more. */
const MOST_NAMED = 5;

/** What of the lists beside the clients was read by a rule or does not count: a line for each, and its cells. */
export function listReport(
  { purchases, contracts, relations }: Pick<Inputs, 'purchases' | 'contracts' | 'relations'>,
  portfolio: Portfolio,
  language: Language,
): string[] {
  const t = translator(language);
  const open = [...(purchases ? [purchases.reading.written] : []), ...(contracts?.reading.written ?? [])].some(
    ({ texts, order }) => texts > 0 && order === null,
  );
  return [
    ...(purchases ? purchaseListReport(purchases, portfolio, language) : []),
    ...(relations ? relationListReport(relations, portfolio, language) : []),
    ...(contracts ? contractListReport(contracts, portfolio, language) : []),
    ...(open ? [`  ${t('cli.read.listDatesHow')}`] : []),
    ...(purchases && purchases.reading.free.days > 0 ? [`  ${t('cli.read.freeOrdersHow')}`] : []),
    ...(relations ? decimalHow(relations.reading.numbers, t) : []),
    ...moneyHow(purchases?.reading, t),
    ...moneyHow(contracts?.reading.money, t),
  ];
}

/** What of a purchase list does not count, and whose purchases are of no client of the table. */
function purchaseListReport(list: PurchaseList, { ids }: Portfolio, language: Language): string[] {
  const strangers = purchaseStrangers(list, ids);
  const [count, { currency }] = [strangers.length, list.reading];
  const unknown = strangersSaid(strangers.slice(0, MOST_NAMED), { count, currency }, language);
  const said = [...purchaseDoubts(list, language), ...(unknown === '' ? [] : [unknown])];
  return said.map((text) => `! ${list.place}: ${text}`);
}

/** Which lines of a list of relations do not count, how weights as text were read, and which companies are of no client of the table. */
function relationListReport(list: RelationList, portfolio: Portfolio, language: Language): string[] {
  const { count, why } = relationsOut(list, portfolio);
  const { totals, numbers } = list.reading;
  const said = [...totalsSaid(totals, language), ...weightsAsText(numbers, language)];
  const doubts = said.map((text) => `! ${list.place}: ${text}`);
  if (count === 0) return doubts;
  const [say, words] = [wordsOf(listDoubtsWords, language), wordsOf(networkWords, language)];
  const reasons = why.map(([bucket, lines]) => {
    const name = words(`bucket.${bucket}`);
    return `${name.charAt(0).toLowerCase()}${name.slice(1)} (${formatCount(lines, language)})`;
  });
  const lines = formatCount(list.reading.lines.length, language);
  const strangers = relationStrangers(list, portfolio);
  const unknown = companiesSaid(strangers.slice(0, MOST_NAMED), strangers.length, language);
  return [
    ...doubts,
    `! ${list.place}: ${say('relationsOut', { count, lines, why: formatList(reasons, language) })}`,
    ...(unknown === '' ? [] : [`! ${list.place}: ${unknown}`]),
  ];
}

/** The options that decide about the amounts of a list, where something is left to decide. */
function moneyHow(money: ListMoney | undefined, t: ReturnType<typeof translator>): string[] {
  if (!money) return [];
  const { otherCurrencies, numbers } = money;
  const other = otherCurrencies.find(({ name }) => name !== null)?.name ?? '';
  return [
    ...(otherCurrencies.length > 0
      ? [`  ${t('cli.read.listCurrencyHow', { option: asTyped('--list-currency', other) })}`]
      : []),
    ...decimalHow(numbers, t),
  ];
}

const decimalHow = ({ texts, decimal }: ListMoney['numbers'], t: ReturnType<typeof translator>): string[] =>
  texts > 0 && decimal === null ? [`  ${t('cli.read.listDecimalHow')}`] : [];

/** What of a list of contracts does not count, cell by cell, and whose contracts are of no client of the table. */
function contractListReport(list: ContractList, { ids, names }: Portfolio, language: Language): string[] {
  const say = wordsOf(contractsWords, language);
  const { reading, place, origin } = list;
  const { faults, contracts } = reading;
  const lines = contractDoubts(list, language).map((said) => `! ${place}: ${said}`);
  if (faults.length > 0) {
    lines.push(`! ${place}: ${say('faults.finding', { count: faults.length })}`);
    for (const { line, role, why, text } of faults.slice(0, MOST_NAMED)) {
      const cell = cellAddress(origin.row + line, origin.columns[role]);
      lines.push(`  ${say(`faults.${why}`, { cell, text: quotedCell(text, language) })}`);
    }
    const more = faults.length - MOST_NAMED;
    if (more > 0) lines.push(`  ${say('faults.more', { count: more })}`);
  }
  const known = new Set([...ids, ...names]);
  const unknown = [...new Set(contracts.map(({ client }) => client))].filter((client) => !known.has(client));
  if (unknown.length > 0) {
    const more = unknown.length - MOST_NAMED;
    // What follows says "and": of these, no last one does.
    const first = unknown.slice(0, MOST_NAMED);
    const named = more > 0 ? first.join(', ') : formatList(first, language);
    const rest = more > 0 ? ` ${say('unknown.more', { count: more })}` : '';
    lines.push(`! ${place}: ${say('unknown.finding', { count: unknown.length })}: ${named}${rest}`);
  }
  return lines;
}
