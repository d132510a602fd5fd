import { serialOf } from '../cells/calendar';
import { Random } from './random';
import { type SampleOptions, sampleTable } from './sample';

/** The purchases behind a sample portfolio, a line each. */
export interface SamplePurchases {
  readonly sheetName: string;
  readonly headers: readonly string[];
  /** Client code, day (Excel serial number), invoice, amount; by day. */
  readonly rows: readonly (readonly (string | number)[])[];
  /** Excel number format per column. */
  readonly formats: readonly string[];
}

const WORDS = {
  es: { sheetName: 'Compras', headers: ['Código de cliente', 'Fecha', 'Factura', 'Importe'] },
  en: { sheetName: 'Purchases', headers: ['Client code', 'Date', 'Invoice', 'Amount'] },
} as const;

/** Columns of the sample's clients that say what they bought in each of these years. */
const YEARS: readonly (readonly [year: number, column: number])[] = [
  [2023, 19],
  [2024, 20],
  [2025, 21],
];
const ORDERS = 11;
const DAYS = 365;
/** The last year, and its days up to spring. */
const LAST = 2025;
const SPRING = 110;

/**
 * The purchase list of the same seed's portfolio: three years of invoices that add up to each client's sales of the year,
 * to the cent; with a credit note now and then, and a line without a date and one of a firm that is no client, as real
 * lists have them.
 */
export function samplePurchases(options: SampleOptions = {}): SamplePurchases {
  const { language = 'es', seed = 4444 } = options;
  const { cells, headerRow } = sampleTable(options);
  const random = new Random(seed + 4);
  const lines: { readonly client: string; readonly day: number; readonly amount: number }[] = [];
  const seen = new Set<string>();
  for (const row of cells.slice(headerRow + 1, -1)) {
    const client = String(row[0]);
    // A code that stands twice has the purchases of the first.
    if (seen.has(client)) continue;
    seen.add(client);
    // Some have bought nothing since spring: nobody has said that they left.
    const silent = random.chance(0.15);
    for (const [year, column] of YEARS) {
      const days = silent && year === LAST ? SPRING : DAYS;
      lines.push(...yearOf(random, client, { year, days }, { sales: row[column], orders: row[ORDERS] }));
    }
  }
  lines.sort((a, b) => a.day - b.day || (a.client < b.client ? -1 : a.client > b.client ? 1 : 0));
  const rows = lines.map(({ client, day, amount }, k) => [client, day, `F-${String(k + 1).padStart(5, '0')}`, amount]);
  const middle = Math.floor(rows.length / 2);
  rows.splice(middle, 0, [rows[middle]?.[0] ?? '', '', '', 120], ['999999', serialOf(2025, 3, 14), '', 480]);
  return { ...WORDS[language], rows, formats: ['@', 'dd/mm/yyyy', 'General', '#,##0.00'] };
}

/** A year's invoices of a client: as many as it orders in a year, parts of what it bought. */
function yearOf(
  random: Random,
  client: string,
  { year, days }: { readonly year: number; readonly days: number },
  { sales, orders }: { readonly sales: unknown; readonly orders: unknown },
) {
  const cents = typeof sales === 'number' ? Math.round(sales * 100) : 0;
  if (cents <= 0) return [];
  const usual = typeof orders === 'number' && orders > 0 ? orders : 2;
  const count = Math.max(1, Math.round(usual * (0.7 + 0.6 * random.next())));
  const credit = random.chance(0.04) ? Math.round(0.03 * cents) : 0;
  const parts = Array.from({ length: count }, () => 0.3 + random.next());
  const whole = parts.reduce((sum, part) => sum + part, 0);
  const first = serialOf(year, 1, 1);
  let left = cents + credit;
  const bought = parts.map((part, k) => {
    const own = k === count - 1 ? left : Math.floor(((cents + credit) * part) / whole);
    left -= own;
    return { client, day: first + random.whole(0, days - 1), amount: own / 100 };
  });
  const note = { client, day: first + days - 1, amount: -credit / 100 };
  return credit > 0 ? [...bought, note] : bought;
}
