import { cellAddress } from '../grid';
import { formatList, type Language, quotedCell, translator, wordsOf } from '../locales';
import { contractsWords } from '../locales/tools/contracts';
import { datesAsText } from '../locales/tools/listDoubts';
import type { Portfolio } from '../portfolio';
import { type ContractList, type Inputs, purchaseDoubts } from '../tools';

/** Cells and companies that a terminal names one by one; the sheet names more. */
const MOST_NAMED = 5;

/** What of the lists beside the clients was read by a rule or does not count: a line for each, and its cells. */
export function listReport(
  { purchases, contracts }: Pick<Inputs, 'purchases' | 'contracts'>,
  portfolio: Portfolio,
  language: Language,
): string[] {
  const open = [...(purchases ? [purchases.reading.written] : []), ...(contracts?.reading.written ?? [])].some(
    ({ texts, order }) => texts > 0 && order === null,
  );
  return [
    ...(purchases ? purchaseDoubts(purchases, language).map((said) => `! ${purchases.place}: ${said}`) : []),
    ...(contracts ? contractListReport(contracts, portfolio, language) : []),
    ...(open ? [`  ${translator(language)('cli.read.listDatesHow')}`] : []),
  ];
}

/** What of a list of contracts does not count, cell by cell, and whose contracts are of no client of the table. */
function contractListReport(
  { reading, place, origin }: ContractList,
  { ids, names }: Portfolio,
  language: Language,
): string[] {
  const say = wordsOf(contractsWords, language);
  const { faults, contracts } = reading;
  const lines = reading.written
    .map((written) => datesAsText(written, language))
    .flatMap((said) => (said === '' ? [] : [`! ${place}: ${said}`]));
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
    const named = formatList(unknown.slice(0, MOST_NAMED), language);
    const more = unknown.length - MOST_NAMED;
    const rest = more > 0 ? ` ${say('unknown.more', { count: more })}` : '';
    lines.push(`! ${place}: ${say('unknown.finding', { count: unknown.length })}: ${named}${rest}`);
  }
  return lines;
}
