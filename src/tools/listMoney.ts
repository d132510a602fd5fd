import { cellAddress } from '../grid';
import type { MoneyRead } from '../locales/tools/listDoubts';
import type { ListedCell, ListMoney } from '../value';
import type { ListOrigin } from './tool';

interface NamedCell {
  /** '' where the list stands on no sheet. */
  readonly cell: string;
  readonly text: string | number;
}

/** Cells of a list by their addresses, where it stands on a sheet. */
export const namedCells = (cells: readonly ListedCell[], origin: ListOrigin | undefined): NamedCell[] =>
  cells.map(({ line, role, text }) => ({
    cell: origin?.columns[role] === undefined ? '' : cellAddress(origin.row + line, origin.columns[role]),
    text,
  }));

/** How a list's amounts were read, with the cells of other currencies by their addresses. */
export const moneyRead = (
  { currency, noSuchCurrency, otherCurrencies, unsaid, totals, numbers }: ListMoney,
  origin: ListOrigin | undefined,
): MoneyRead => ({
  ...{ currency, noSuchCurrency, unsaid, numbers },
  totals: { ...totals, cells: namedCells(totals.cells, origin) },
  otherCurrencies: otherCurrencies.map((one) => ({ ...one, cells: namedCells(one.cells, origin) })),
});
