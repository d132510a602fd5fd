const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/** FNV-1a, 32 bits, over UTF-16 units, as eight hexadecimal digits: tells whether two texts are the same, no more. */
export const fingerprint = (text: string): string => asHex(textHash(text));

/** FNV-1a, 32 bits, over UTF-16 units. */
export function textHash(text: string): number {
  let hash = OFFSET;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), PRIME);
  return hash;
}

/** One more whole number of 32 bits taken into a hash. */
export function mixed(hash: number, value: number): number {
  let next = Math.imul(hash ^ value, 0x85ebca6b);
  next = Math.imul(next ^ (next >>> 13), 0xc2b2ae35);
  return next ^ (next >>> 16);
}

/** Eight hexadecimal digits. */
export const asHex = (hash: number): string => (hash >>> 0).toString(16).padStart(8, '0');

/**
 * A fingerprint of plain data: objects whatever the order of their keys, maps, sets and typed arrays among them. What is
 * undefined is as if it were not there.
 */
export const fingerprintOf = (value: unknown): string => asHex(hashOf(value));

const number = new Float64Array(1);
const halves = new Int32Array(number.buffer);

function hashOf(value: unknown): number {
  if (typeof value === 'number') {
    number[0] = value + 0;
    return mixed(mixed(3, halves[0]!), halves[1]!);
  }
  if (typeof value === 'string') return mixed(5, textHash(value));
  if (typeof value !== 'object' || value === null) return textHash(String(value));
  if (ArrayBuffer.isView(value)) return figuresHash(value as unknown as ArrayLike<number>);
  if (Array.isArray(value)) return listHash(value);
  if (value instanceof Map) return listHash([...(value as Map<unknown, unknown>)]);
  if (value instanceof Set) return listHash([...(value as Set<unknown>)]);
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  return entries
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .reduce((hash, [key, part]) => mixed(mixed(hash, textHash(key)), hashOf(part)), 7);
}

/** As {@link listHash}, of numbers alone: a list has hundreds of thousands. */
function figuresHash(list: ArrayLike<number>): number {
  let hash = mixed(11, list.length);
  for (let i = 0; i < list.length; i++) {
    number[0] = list[i]! + 0;
    hash = mixed(hash, mixed(mixed(3, halves[0]!), halves[1]!));
  }
  return hash;
}

function listHash(list: ArrayLike<unknown>): number {
  let hash = mixed(11, list.length);
  for (let i = 0; i < list.length; i++) hash = mixed(hash, hashOf(list[i]));
  return hash;
}
