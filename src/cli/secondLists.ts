import type { ContractList, Inputs, PurchaseList, RelationList, SecondList } from '../tools';
import {
  contractHeader,
  nearestContractHeader,
  nearestRelationHeader,
  plainHeader,
  readContracts,
  readRelations,
  weightedHeader,
} from '../value';
import type { Options } from './options';
import { type ListAsked, listAsked, listChoices, originOf, purchasesAsked, readPurchaseList } from './purchaseList';
import { findLines } from './secondTable';

/**
 * Reads the lists that were given beside the clients.
 * @param ahead the purchase list, where another thread has read it; null: it is read here
 * @throws CliProblem `kind`, `purchaseColumns`, `relationColumns`, `contractColumns`; FileProblem
 */
export async function readSecondLists(
  options: Options,
  ids: readonly string[],
  ahead: Promise<PurchaseList | null>,
  progress: (done: number) => void,
): Promise<Pick<Inputs, SecondList>> {
  const { relations, contracts, listColumns: told } = options;
  const asked = listAsked(options, ids);
  const ofPurchases = purchasesAsked(options, ids);
  return {
    ...(ofPurchases && { purchases: (await ahead) ?? (await readPurchaseList(ofPurchases, progress)) }),
    ...(relations !== null && {
      relations: await readRelationFile({ ...asked, given: relations, told: told.relations }),
    }),
    ...(contracts !== null && {
      contracts: await readContractFile({ ...asked, given: contracts, told: told.contracts }),
    }),
  };
}

/**
 * Reads the list of who influences whom: its first sheet with both companies and a weight, or what a weight is made of; else
 * the first with both companies.
 * @throws CliProblem `kind`, `relationColumns`; FileProblem
 */
async function readRelationFile(asked: ListAsked): Promise<RelationList> {
  const { place, lines, columns } = await findLines(asked.given, asked, {
    header: weightedHeader,
    plainHeader,
    nearest: nearestRelationHeader,
    refused: 'relationColumns',
  });
  const { decimal, idAs } = listChoices(asked);
  return { place, reading: readRelations(lines, columns, { decimal, idAs }) };
}

/**
 * Reads the list of contracts: its first sheet with a client, a start and an end.
 * @throws CliProblem `kind`, `contractColumns`; FileProblem
 */
async function readContractFile(asked: ListAsked): Promise<ContractList> {
  const { place, lines, columns, corner, money } = await findLines(asked.given, asked, {
    header: contractHeader,
    nearest: nearestContractHeader,
    refused: 'contractColumns',
  });
  const { client, start, end, ...others } = originOf(columns, corner).columns;
  const origin = { row: corner.row, columns: { ...others, client: client!, start: start!, end: end! } };
  return { place, reading: readContracts(lines, columns, { ...listChoices(asked), ...money }), origin };
}
