import { cellState, cellText, type RawTable } from '../cells/cells';
import { currenciesSaid } from '../cells/currency';
import { sameCurrency } from '../cells/currencyKeys';

/** What a line above the table says of the currency of its amounts. */
export interface CurrencyLine {
  /** As it says it: "miles de euros", "USD thousand". */
  readonly said: string;
  /** The cell's whole text. */
  readonly text: string;
  /** Zero-based row of the sheet. */
  readonly row: number;
}

/** Filled cells of a title's line. */
const MOST_FILLED = 3;
/** In front of a currency that amounts stand in; a title may name one for other reasons ("Pesos pesados"). */
const STATES =
  /(?:^|[^\p{L}])(?:en|in|moneda|divisa|currency|importes?|amounts?|cifras|figures|valores|values)\P{L}*$/iu;

/**
 * The currency that the lines above a table's header say their amounts are in: "Importes en euros", "Amounts in USD
 * thousand", "(€)", a cell "Moneda:" and one "USD". Null where none does, or where they name several.
 * @param header zero-based row of the first header within the block
 */
export function currencyAbove({ cells, firstRow, above = [] }: RawTable, header: number): CurrencyLine | null {
  const lines = [...above, ...cells.slice(0, header)];
  const first = firstRow - above.length;
  let found: CurrencyLine | null = null;
  for (const [k, line] of lines.entries()) {
    // A row of many cells is of another table.
    if (line.filter((cell) => cellState(cell) !== 'empty').length > MOST_FILLED) continue;
    for (const cell of line) {
      const text = typeof cell === 'string' ? cellText(cell).trim() : '';
      for (const said of statedIn(text)) {
        if (found && !sameCurrency(found.said, said)) return null;
        found ??= { said, text, row: first + k };
      }
    }
  }
  return found;
}

function statedIn(text: string): string[] {
  return currenciesSaid(text).flatMap(({ said, at }) => {
    const [before, after] = [text.slice(0, at), text.slice(at + said.length)];
    const alone = !/[\p{L}\d]/u.test(before) && !/[\p{L}\d]/u.test(after);
    return alone || STATES.test(before) ? [said] : [];
  });
}
