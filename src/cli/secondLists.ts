import type { ContractList, Inputs, ListOrigin, PurchaseList, RelationList, SecondList } from '../tools';
import {
  contractHeader,
  idsAsNumbers,
  nearestContractHeader,
  nearestPurchaseHeader,
  nearestRelationHeader,
  plainHeader,
  purchaseHeader,
  readContracts,
  readPurchases,
  readRelations,
  type ToldHeaders,
  weightedHeader,
} from '../value';
import type { DecimalMark, WrittenOrder } from '../portfolio';
import type { Options } from './options';
import { findLines } from './secondTable';

/** How texts of the lists are to be read, and which currency. */
interface ListChoices {
  readonly dates: WrittenOrder | null;
  readonly decimal: DecimalMark | null;
  readonly currency: string | null;
  /** The client that an id of a list means. */
  readonly idAs: (id: string) => string;
}

/**
 * Reads the lists that were given beside the clients.
 * @throws CliProblem `kind`, `purchaseColumns`, `relationColumns`, `contractColumns`; FileProblem
 */
export async function readSecondLists(
  { purchases, relations, contracts, listColumns: told, freeOrders, ...said }: Options,
  ids: readonly string[],
  progress: (done: number) => void,
): Promise<Pick<Inputs, SecondList>> {
  const idAs = said.listNumbers ? idsAsNumbers(ids) : (id: string): string => id;
  const choices = { dates: said.listDates, decimal: said.listDecimal, currency: said.listCurrency, idAs };
  return {
    ...(purchases !== null && {
      purchases: await readPurchaseFile(purchases, told.purchases, ids, { ...choices, freeOrders, progress }),
    }),
    ...(relations !== null && { relations: await readRelationFile(relations, told.relations, ids, choices) }),
    ...(contracts !== null && { contracts: await readContractFile(contracts, told.contracts, ids, choices) }),
  };
}

/**
 * Reads the purchase list named on the command line: `FILE`, or `FILE!SHEET` of a workbook, else its first sheet with a
 * client, a date and an amount.
 * @throws CliProblem `kind`, `purchaseColumns`; FileProblem
 */
async function readPurchaseFile(
  given: string,
  told: ToldHeaders,
  ids: readonly string[],
  choices: ListChoices & { readonly freeOrders: boolean; readonly progress: (done: number) => void },
): Promise<PurchaseList> {
  const { place, lines, columns, corner, money } = await findLines(given, told, ids, {
    header: purchaseHeader,
    nearest: nearestPurchaseHeader,
    refused: 'purchaseColumns',
  });
  return { place, reading: readPurchases(lines, columns, { ...choices, ...money }), origin: originOf(columns, corner) };
}

/**
 * Reads the list of who influences whom: its first sheet with both companies and a weight, or what a weight is made of; else
 * the first with both companies.
 * @throws CliProblem `kind`, `relationColumns`; FileProblem
 */
async function readRelationFile(
  given: string,
  told: ToldHeaders,
  ids: readonly string[],
  { decimal, idAs }: Pick<ListChoices, 'decimal' | 'idAs'>,
): Promise<RelationList> {
  const { place, lines, columns } = await findLines(given, told, ids, {
    header: weightedHeader,
    plainHeader,
    nearest: nearestRelationHeader,
    refused: 'relationColumns',
  });
  return { place, reading: readRelations(lines, columns, { decimal, idAs }) };
}

/**
 * Reads the list of contracts: its first sheet with a client, a start and an end.
 * @throws CliProblem `kind`, `contractColumns`; FileProblem
 */
async function readContractFile(
  given: string,
  told: ToldHeaders,
  ids: readonly string[],
  choices: ListChoices,
): Promise<ContractList> {
  const { place, lines, columns, corner, money } = await findLines(given, told, ids, {
    header: contractHeader,
    nearest: nearestContractHeader,
    refused: 'contractColumns',
  });
  const { client, start, end, ...others } = originOf(columns, corner).columns;
  const origin = { row: corner.row, columns: { ...others, client: client!, start: start!, end: end! } };
  return { place, reading: readContracts(lines, columns, { ...choices, ...money }), origin };
}

/** Where the cells of a list stand on its sheet. */
const originOf = (
  columns: Readonly<Record<string, number | undefined>>,
  corner: { readonly row: number; readonly column: number },
): ListOrigin => ({
  row: corner.row,
  columns: Object.fromEntries(
    Object.entries(columns).flatMap(([role, at]) => (at === undefined ? [] : [[role, corner.column + at]])),
  ),
});
