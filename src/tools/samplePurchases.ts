import type { Language } from '../locales';
import { type Portfolio, samplePurchases } from '../portfolio';
import type { ClientTableDraft } from './clientTable';

/** What is put on a sheet of its own: columns, and what stands under them. */
export type SampleSheet = Pick<ClientTableDraft, 'sheetName' | 'columns' | 'rows'>;

/** Of its codes so many must be the portfolio's, for the sample's purchases to be its own. */
const MOST = 0.9;

/** The purchases of the example portfolio, for who has that open: null where the clients are others. */
export function samplePurchaseSheet({ ids }: Portfolio, language: Language): SampleSheet | null {
  const { sheetName, headers, rows, formats } = samplePurchases({ language });
  const bought = new Set(rows.map(([client]) => client));
  const known = ids.filter((id) => bought.has(id)).length;
  // Lost and potential clients have bought nothing lately, and many not at all.
  if (known < MOST * bought.size) return null;
  const columns = headers.map((header, k) => ({ header, format: formats[k]!, width: 16 }));
  return { sheetName, columns, rows };
}
