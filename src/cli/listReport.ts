import { cellAddress } from '../grid';
import { formatCount, formatList, type Language, quotedCell, wordsOf } from '../locales';
import { contractsWords } from '../locales/tools/contracts';
import {
  alikeSaid,
  companiesSaid,
  type ListWay,
  strangersSaid,
  totalsSaid,
  weightsAsText,
} from '../locales/tools/listDoubts';
import { listDoubtsWords } from '../locales/tools/listDoubtsWords';
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
import { alikeIds } from '../value';
import { asTyped } from './shellQuoting';

/** Cells and companies that a terminal names one by one; the sheet names more. */
const MOST_NAMED = 5;

/** What of the lists beside the clients was read by a rule or does not count: a line for each, and its cells. */
export function listReport(
  { purchases, contracts, relations }: Pick<Inputs, 'purchases' | 'contracts' | 'relations'>,
  portfolio: Portfolio,
  language: Language,
): string[] {
  return [
    ...(purchases ? purchaseListReport(purchases, portfolio, language) : []),
    ...(relations ? relationListReport(relations, portfolio, language) : []),
    ...(contracts ? contractListReport(contracts, portfolio, language) : []),
  ];
}

/** The option by which lists in another currency are worked on, for sentences about lists. */
export const inTerminal: ListWay = (currency) => asTyped('--list-currency', currency);

/** What of a purchase list does not count, and whose purchases are of no client of the table. */
function purchaseListReport(list: PurchaseList, { ids }: Portfolio, language: Language): string[] {
  const strangers = purchaseStrangers(list, ids);
  const [count, { currency }] = [strangers.length, list.reading];
  const unknown = strangersSaid(strangers.slice(0, MOST_NAMED), { count, currency }, language);
  const said = [...purchaseDoubts(list, language, inTerminal), ...(unknown === '' ? [] : [unknown])];
  return [
    ...said,
    ...alikeIn(
      strangers.map(({ id }) => id),
      ids,
      language,
    ),
  ].map((text) => `! ${list.place}: ${text}`);
}

/** Those of them that only zeros in front tell from a client of the table. */
function alikeIn(strangers: readonly string[], ids: readonly string[], language: Language): string[] {
  const alike = alikeIds(strangers, ids);
  const said = alikeSaid(alike.slice(0, MOST_NAMED), alike.length, { language, way: inTerminal });
  return said === '' ? [] : [said];
}

/** Which lines of a list of relations do not count, how weights as text were read, and which companies are of no client of the table. */
function relationListReport(list: RelationList, portfolio: Portfolio, language: Language): string[] {
  const { count, why } = relationsOut(list, portfolio);
  const { totals, numbers } = list.reading;
  const said = [...totalsSaid(totals, language), ...weightsAsText(numbers, language, inTerminal)];
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
    ...alikeIn(strangers, portfolio.ids, language).map((text) => `! ${list.place}: ${text}`),
  ];
}

/** What of a list of contracts does not count, cell by cell, and whose contracts are of no client of the table. */
function contractListReport(list: ContractList, { ids, names }: Portfolio, language: Language): string[] {
  const say = wordsOf(contractsWords, language);
  const { reading, place, origin } = list;
  const { faults, contracts } = reading;
  const lines = contractDoubts(list, language, inTerminal).map((said) => `! ${place}: ${said}`);
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
    lines.push(...alikeIn(unknown, ids, language).map((text) => `! ${place}: ${text}`));
  }
  return lines;
}
