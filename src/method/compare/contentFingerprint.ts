import { figureHeader, isOwnColumn, type Portfolio } from '../../portfolio';
import { asHex, mixed, textHash } from './fingerprint';

const known = new WeakMap<Portfolio, Map<string, string>>();
const bits = new DataView(new ArrayBuffer(8));

/**
 * What a client table says, as a short text: the same whatever the order of its rows and columns, and whatever empty
 * columns it has besides. Worked out once for each portfolio.
 * @param figures which of the columns that tools wrote beside the clients are part of it: only those that are read
 */
export function contentFingerprint(portfolio: Portfolio, figures: ReadonlySet<string>): string {
  const prints = known.get(portfolio) ?? new Map<string, string>();
  known.set(portfolio, prints);
  const key = [...figures].sort().join();
  let print = prints.get(key);
  if (print === undefined) prints.set(key, (print = contentOf(portfolio, figures)));
  return print;
}

function contentOf({ size, ids, names, kinds, families, columns }: Portfolio, figures: ReadonlySet<string>): string {
  const clients = new Uint32Array(size);
  for (let i = 0; i < size; i++) {
    clients[i] = mixed(mixed(mixed(textHash(ids[i]!), textHash(names[i]!)), kinds[i]!), textHash(families[i]!));
  }
  for (const column of columns) {
    // What we wrote ourselves is no news; a figure of ours counts where it is read.
    if (isOwnColumn(columns, column.header) && !figures.has(figureHeader(column.header)?.column ?? '')) continue;
    const header = textHash(column.header);
    if (column.kind === 'text') {
      const { values } = column;
      for (let i = 0; i < size; i++) if (values[i] !== '') clients[i]! += mixed(header, textHash(values[i]!));
      continue;
    }
    const { values, reasons } = column;
    for (let i = 0; i < size; i++) {
      const value = values[i]!;
      if (Number.isNaN(value)) {
        // An empty cell says nothing; one that holds no number says that.
        if (reasons[i]! > EMPTY) clients[i]! += mixed(header, reasons[i]!);
        continue;
      }
      bits.setFloat64(0, value + 0);
      clients[i]! += mixed(mixed(header, bits.getInt32(0)), bits.getInt32(4));
    }
  }
  let [sum, product] = [size, size];
  for (const client of clients) {
    sum = (sum + mixed(client, 1)) | 0;
    product = (product + mixed(client, 2)) | 0;
  }
  return asHex(sum) + asHex(product);
}

/** Place of `empty` among the reasons; those above it say that something stands there. */
const EMPTY = 1;
