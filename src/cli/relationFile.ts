import type { Inputs } from '../tools';
import { missingRelationRoles, readRelations, relationColumns, relationHeader } from '../value';
import { CliProblem } from './problems';
import { firstHeaders, secondTables } from './secondTable';

/**
 * Reads the list of who influences whom named on the command line: `FILE`, or `FILE!SHEET` of a workbook, else its first
 * sheet with both companies and a weight, or what a weight is made of.
 * @throws CliProblem `kind`, `relationColumns`; FileProblem
 */
export async function readRelationFile(given: string): Promise<NonNullable<Inputs['relations']>> {
  const tables = await secondTables(given);
  for (const { place, rows } of tables) {
    const found = relationHeader(rows);
    if (found) return { place, reading: readRelations(rows.slice(found.row + 1), found.columns) };
  }
  const headers = firstHeaders(tables);
  const missing = missingRelationRoles(relationColumns(headers)).join(', ');
  throw new CliProblem('relationColumns', { file: given, missing, headers: headers.join(' · ') });
}
