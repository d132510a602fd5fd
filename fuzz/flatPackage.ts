import { crc32 } from '../src/files/zip/crc32';
import { writeZip } from '../src/files/zip/writeZip';

/** Begins a line that names a part. */
const MARK = '@@ ';
/** 1 January 1980, the first date that zip knows. */
const NO_DATE = 0x210000;

/**
 * A package as one text: a line `@@ name` before each part. Bytes changed in it change the parts, where bytes changed
 * in a zip file would only spoil a checksum and never reach what reads the parts.
 */
export function flatten(parts: Readonly<Record<string, string>>): string {
  return Object.entries(parts)
    .map(([name, text]) => `${MARK}${name}\n${text}\n`)
    .join('');
}

/** The zip file of a flat package; what is a zip file already is given back as it is. */
export function packed(input: Uint8Array): Uint8Array {
  if (input[0] === 0x50 && input[1] === 0x4b) return new Uint8Array(input);
  // Latin-1 keeps every byte, whatever encoding a part is in.
  const text = Buffer.from(input).toString('latin1');
  const members = text
    .split(/^@@ /m)
    .slice(1)
    .map((entry) => {
      const line = entry.indexOf('\n');
      const name = line < 0 ? entry : entry.slice(0, line);
      const bytes = new Uint8Array(Buffer.from(line < 0 ? '' : entry.slice(line + 1).replace(/\n$/, ''), 'latin1'));
      return { name, method: 0, crc: crc32(bytes), size: bytes.length, time: NO_DATE, compressed: bytes };
    });
  return writeZip(members);
}
