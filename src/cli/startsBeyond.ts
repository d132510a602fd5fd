import { cellAddress } from '../files';
import { type Language, startsBeyondSentence } from '../locales';
import { type Classification, startsBeyond } from '../method';
import type { ClientFile } from './clientFile';

/** A sentence for each column of starts that years cannot be counted from in some of its cells. */
export function startsBeyondLines(
  classification: Classification,
  { area }: Pick<ClientFile, 'area'>,
  language: Language,
): string[] {
  const { scheme, portfolio } = classification;
  return startsBeyond(classification).map(({ header, sourceColumn, clients }) => {
    const addressOf = (i: number): string =>
      cellAddress(area.row + portfolio.sourceRows[i]!, area.column + sourceColumn);
    return startsBeyondSentence(header, { clients, addressOf }, scheme.referenceDate!, language);
  });
}
