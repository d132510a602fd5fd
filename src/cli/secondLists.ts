import type { ContractList, Inputs, PurchaseList, RelationList, SecondList } from '../tools';
import {
  contractColumns,
  contractHeader,
  missingContractRoles,
  missingRelationRoles,
  missingRoles,
  purchaseColumns,
  purchaseHeader,
  readContracts,
  readPurchases,
  readRelations,
  relationColumns,
  relationHeader,
  type ToldHeaders,
} from '../value';
import type { WrittenOrder } from '../portfolio';
import type { Options } from './options';
import { findLines } from './secondTable';

/**
 * Reads the lists that were given beside the clients.
 * @throws CliProblem `kind`, `purchaseColumns`, `relationColumns`, `contractColumns`; FileProblem
 */
export async function readSecondLists(
  { purchases, relations, contracts, listColumns: told, listDates: dates, freeOrders }: Options,
  ids: readonly string[],
  progress: (done: number) => void,
): Promise<Pick<Inputs, SecondList>> {
  return {
    ...(purchases !== null && {
      purchases: await readPurchaseFile(purchases, told.purchases, ids, { freeOrders, dates, progress }),
    }),
    ...(relations !== null && { relations: await readRelationFile(relations, told.relations, ids) }),
    ...(contracts !== null && { contracts: await readContractFile(contracts, told.contracts, ids, dates) }),
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
  choices: {
    readonly freeOrders: boolean;
    readonly dates: WrittenOrder | null;
    readonly progress: (done: number) => void;
  },
): Promise<PurchaseList> {
  const { place, lines, columns, corner } = await findLines(given, told, ids, {
    header: purchaseHeader,
    missing: (headers) => missingRoles(purchaseColumns(headers, told)),
    refused: 'purchaseColumns',
  });
  const onSheet = Object.entries(columns).map(([role, column]) => [role, corner.column + column]);
  const origin = { row: corner.row, columns: Object.fromEntries(onSheet) as Record<string, number> };
  return { place, reading: readPurchases(lines, columns, choices), origin };
}

/**
 * Reads the list of who influences whom: its first sheet with both companies and a weight, or what a weight is made of.
 * @throws CliProblem `kind`, `relationColumns`; FileProblem
 */
async function readRelationFile(given: string, told: ToldHeaders, ids: readonly string[]): Promise<RelationList> {
  const { place, lines, columns } = await findLines(given, told, ids, {
    header: relationHeader,
    missing: (headers) => missingRelationRoles(relationColumns(headers, told)),
    refused: 'relationColumns',
  });
  return { place, reading: readRelations(lines, columns) };
}

/**
 * Reads the list of contracts: its first sheet with a client, a start and an end.
 * @throws CliProblem `kind`, `contractColumns`; FileProblem
 */
async function readContractFile(
  given: string,
  told: ToldHeaders,
  ids: readonly string[],
  dates: WrittenOrder | null,
): Promise<ContractList> {
  const { place, lines, columns, corner } = await findLines(given, told, ids, {
    header: contractHeader,
    missing: (headers) => missingContractRoles(contractColumns(headers, told)),
    refused: 'contractColumns',
  });
  const at = (column: number): number => corner.column + column;
  const [client, start, end] = [at(columns.client!), at(columns.start!), at(columns.end!)];
  const origin = { row: corner.row, columns: { client, start, end } };
  return { place, reading: readContracts(lines, columns, { dates }), origin };
}
