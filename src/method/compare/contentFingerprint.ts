import { isOwnHeader, ownCriterionCuts, type Portfolio } from '../../portfolio';
import { asHex, mixed, textHash } from './fingerprint';

const known = new WeakMap<Portfolio, Map<boolean, string>>();
const bits = new DataView(new ArrayBuffer(8));

/**
 * What a client table says, as a short text: the same whatever the order of its rows and columns, and whatever empty
 * columns it has besides. Worked out once for each portfolio.
 * @param figures whether what a tool wrote beside the clients is part of it: only where criteria read that
 */
export function contentFingerprint(portfolio: Portfolio, figures: boolean): string {
  const prints = known.get(portfolio) ?? new Map<boolean, string>();
  known.set(portfolio, prints);
  let print = prints.get(figures);
  if (print === undefined) prints.set(figures, (print = contentOf(portfolio, figures)));
  return print;
}

function contentOf({ size, ids, names, kinds, families, columns }: Portfolio, figures: boolean): string {
  const clients = new Uint32Array(size);
  for (let i = 0; i < size; i++) {
    clients[i] = mixed(mixed(mixed(textHash(ids[i]!), textHash(names[i]!)), kinds[i]!), textHash(families[i]!));
  }
  for (const column of columns) {
    // What we wrote ourselves is no news; a figure of ours counts where criteria may read it.
    if (isOwnHeader(column.header) && !(figures && ownCriterionCuts(column.header) !== undefined)) continue;
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
