import { toolOfColumn } from '../locales/tools/columns';
import { type Classification, figuresRead, isToolColumn, type ToolColumnId } from '../method';
import { needsPurchases } from '../tools';
import type { ClientTable } from './clientTable';
import { ownColumns } from './ownColumns';
import { CliProblem } from './problems';

/** Columns of tools beside the clients: which stand from an earlier run, and which are to be made. */
export interface BesideColumns {
  readonly columns: readonly ToolColumnId[];
  readonly standing: readonly ToolColumnId[];
  /** Those that stay as they stand, because the codes are of them. */
  readonly stayRead: readonly ToolColumnId[];
}

/**
 * The columns of tools that were asked for, and with `--replace` those of an earlier run, where what they need is there.
 * @throws CliProblem `purchasesNone`
 */
export function besideColumns(
  asked: readonly ToolColumnId[],
  { file, reading, options }: ClientTable,
  { scheme }: Classification,
): BesideColumns {
  const hasList = options.purchases !== null;
  const canBeMade = (id: ToolColumnId): boolean => hasList || !needsPurchases(toolOfColumn(id));
  const found = ownColumns(file, reading, scheme).own.flatMap(({ is, renamed }) =>
    !renamed && isToolColumn(is) ? [is] : [],
  );
  const read = figuresRead(scheme);
  const standing = found.filter(canBeMade);
  const wanted = [...new Set([...asked, ...(options.replace ? standing : [])])];
  const columns = wanted.filter((id) => !(read.has(id) && found.includes(id)));
  if (!columns.every(canBeMade)) throw new CliProblem('purchasesNone');
  return { columns, standing, stayRead: found.filter((id) => read.has(id) && canBeMade(id)) };
}
