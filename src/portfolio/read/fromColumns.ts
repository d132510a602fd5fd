import { reasonCode } from './numericColumn';
import { CLIENT_KINDS, type ClientKind, type NumericColumn, type Portfolio, type TextColumn } from '../portfolio';
import { PortfolioProblem } from '../problems';
import { COLUMN_ROLES, type ColumnRole } from '../criteria/roles';

/** A portfolio's columns as arrays, all of one length. */
export interface PortfolioColumns {
  /** Default: "1", "2", … */
  readonly ids?: readonly string[];
  /** Default: the ids. */
  readonly names?: readonly string[];
  /** Kinds by name, or already as indices into `CLIENT_KINDS`; default: all current. */
  readonly kinds?: readonly ClientKind[] | Uint8Array;
  /** Client families; default: all ''. */
  readonly families?: readonly string[];
  /**
   * Numbers by role or by a header of one's own; NaN is a missing value. A `Float64Array` is taken over, not copied.
   */
  readonly numeric: Readonly<Record<string, ArrayLike<number>>>;
  /** Texts by role or by a header of one's own. */
  readonly text?: Readonly<Record<string, readonly string[]>>;
}

const isRole = (key: string): key is ColumnRole => (COLUMN_ROLES as readonly string[]).includes(key);

/**
 * A portfolio straight from arrays, for functions, benches and tests: no layout, no matching, values taken as they are.
 * A key that is a column role plays that role.
 * @throws PortfolioProblem `lengthsDiffer`
 */
export function portfolioFromColumns(columns: PortfolioColumns): Portfolio {
  const given: [string, ArrayLike<unknown>][] = [
    ...Object.entries(columns.numeric),
    ...Object.entries(columns.text ?? {}),
    ...(['ids', 'names', 'kinds', 'families'] as const).flatMap((key): [string, ArrayLike<unknown>][] =>
      columns[key] ? [[key, columns[key]]] : [],
    ),
  ];
  const size = given[0]?.[1].length ?? 0;
  for (const [column, values] of given) {
    if (values.length !== size) {
      throw new PortfolioProblem('lengthsDiffer', { column, expected: size, found: values.length });
    }
  }
  const list: (NumericColumn | TextColumn)[] = [];
  const roles = new Map<ColumnRole, number>();
  const add = (key: string, column: NumericColumn | TextColumn): void => {
    if (isRole(key)) roles.set(key, list.length);
    list.push(column);
  };
  for (const [header, values] of Object.entries(columns.numeric)) add(header, numericFrom(header, values, list.length));
  for (const [header, values] of Object.entries(columns.text ?? {})) {
    add(header, { kind: 'text', header, sourceColumn: list.length, values });
  }
  const ids = columns.ids ?? Array.from({ length: size }, (_, i) => String(i + 1));
  const { kinds } = columns;
  return {
    size,
    sourceRows: Uint32Array.from({ length: size }, (_, i) => i),
    ids,
    names: columns.names ?? ids,
    kinds:
      kinds instanceof Uint8Array
        ? kinds
        : Uint8Array.from(kinds ?? new Array<ClientKind>(size).fill('current'), (kind) => CLIENT_KINDS.indexOf(kind)),
    families: columns.families ?? new Array<string>(size).fill(''),
    columns: list,
    roles,
  };
}

function numericFrom(header: string, given: ArrayLike<number>, sourceColumn: number): NumericColumn {
  const values = given instanceof Float64Array ? given : Float64Array.from(given);
  const reasons = new Uint8Array(values.length);
  const empty = reasonCode('empty');
  for (let i = 0; i < values.length; i++) if (Number.isNaN(values[i])) reasons[i] = empty;
  return { kind: 'number', header, sourceColumn, values, reasons };
}
