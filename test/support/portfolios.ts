import {
  CLIENT_KINDS,
  type ClientKind,
  type ColumnRole,
  type NumericColumn,
  type Portfolio,
} from '../../src/portfolio';

/** Clients written out in a test, one object each; `null` is an empty cell. */
export interface PlainClient {
  readonly id: string;
  readonly kind?: ClientKind;
  readonly family?: string;
  readonly values: Readonly<Record<string, number | null>>;
}

/** A portfolio out of plain clients: one numeric column per key, whose header is the key. */
export function portfolioOf(
  clients: readonly PlainClient[],
  roles: Readonly<Partial<Record<ColumnRole, string>>> = {},
): Portfolio {
  const headers = [...new Set(clients.flatMap(({ values }) => Object.keys(values)))];
  const columns = headers.map((header, k): NumericColumn => {
    const values = Float64Array.from(clients, (client) => client.values[header] ?? NaN);
    return {
      kind: 'number',
      header,
      sourceColumn: k,
      values,
      reasons: Uint8Array.from(values, (x) => (Number.isNaN(x) ? 1 : 0)),
    };
  });
  const entries = Object.entries({ ...Object.fromEntries(headers.map((h) => [h, h])), ...roles });
  return {
    size: clients.length,
    sourceRows: Uint32Array.from(clients, (_, i) => i + 1),
    ids: clients.map(({ id }) => id),
    names: clients.map(({ id }) => id),
    kinds: Uint8Array.from(clients, ({ kind }) => CLIENT_KINDS.indexOf(kind ?? 'current')),
    families: clients.map(({ family }) => family ?? ''),
    columns,
    roles: new Map(entries.map(([role, header]) => [role as ColumnRole, headers.indexOf(header)])),
  };
}

/** The same portfolio with its clients in another order. */
export function reordered(portfolio: Portfolio, order: readonly number[]): Portfolio {
  const pick = <T>(values: ArrayLike<T>): T[] => order.map((i) => values[i]!);
  return {
    ...portfolio,
    sourceRows: Uint32Array.from(pick(portfolio.sourceRows)),
    ids: pick(portfolio.ids),
    names: pick(portfolio.names),
    kinds: Uint8Array.from(pick(portfolio.kinds)),
    families: pick(portfolio.families),
    columns: portfolio.columns.map((column) =>
      column.kind === 'text'
        ? { ...column, values: pick(column.values) }
        : { ...column, values: Float64Array.from(pick(column.values)), reasons: Uint8Array.from(pick(column.reasons)) },
    ),
  };
}
