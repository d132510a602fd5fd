import { cellAddress } from '../files';
import { formatDate, formatList, inQuotes, type Language, translator } from '../locales';
import { type Classification, resolveSource } from '../method';
import { reasonCode } from '../portfolio';
import type { ClientFile } from './clientFile';

/** Cells that are named; the others are counted. */
const NAMED = 3;
const OUT_OF_RANGE = reasonCode('outOfRange');

/**
 * A sentence for each column of starts of which cells are no day, or lie after the day up to which years are counted, with
 * the first of those cells: a slip of the keyboard would otherwise be seen in the client's remark alone.
 */
export function startsBeyond(
  { scheme, portfolio }: Classification,
  { area }: Pick<ClientFile, 'area'>,
  language: Language,
): string[] {
  const t = translator(language);
  const { referenceDate } = scheme;
  const sources = scheme.profiles.flatMap(({ criteria }) => criteria.map(({ source, key }) => ({ source, key })));
  const said = new Set<string>();
  return sources.flatMap(({ source, key }) => {
    if (source.kind !== 'years' || referenceDate === null || said.has(source.since.header)) return [];
    const { header } = source.since;
    said.add(header);
    const column = portfolio.columns.find((one) => one.header === header);
    const { reasons } = resolveSource(portfolio, source, key, referenceDate);
    const clients = [...reasons.keys()].filter((i) => reasons[i] === OUT_OF_RANGE);
    if (!column || clients.length === 0) return [];
    const cells = clients
      .slice(0, NAMED)
      .map((i) => cellAddress(area.row + portfolio.sourceRows[i]!, area.column + column.sourceColumn));
    const date = formatDate(referenceDate, language);
    return t('cli.result.startsBeyond', {
      count: clients.length,
      column: inQuotes(header, language),
      date,
      cells: formatList(cells, language),
    });
  });
}
