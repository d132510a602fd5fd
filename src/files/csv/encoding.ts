import { FileProblem } from '../problems';
import { decodeMixed } from './mixedUtf8';
import { decodeWindows1252 } from './windows1252';

export type CsvEncoding = 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be' | 'windows-1252';

function byMark(bytes: Uint8Array): { encoding: CsvEncoding; length: number } | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { encoding: 'utf-8-bom', length: 3 };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: 'utf-16le', length: 2 };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: 'utf-16be', length: 2 };
  return null;
}

/** UTF-16 without a mark: text in Latin letters has a zero in every second byte. */
function byZeros(bytes: Uint8Array): CsvEncoding | null {
  const sample = bytes.subarray(0, 2000);
  const zeros = [0, 0];
  sample.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2]!++;
  });
  const most = sample.length * 0.3;
  if (zeros[1]! > most && zeros[0] === 0) return 'utf-16le';
  if (zeros[0]! > most && zeros[1] === 0) return 'utf-16be';
  return null;
}

/** A file's text, and how it was found to be written. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: CsvEncoding;
  /** One-based lines of a UTF-8 file with bytes that are not UTF-8, read there as Windows-1252. */
  readonly foreignLines: readonly number[];
}

/**
 * Text of a file and the encoding it was found in: by its byte order mark, else UTF-8 if the bytes are valid UTF-8 or
 * most of what is beyond ASCII is (then the other bytes, pasted in by some other program, are Windows-1252), else
 * Windows-1252, as Excel in Western Europe writes CSV. A given encoding is taken at its word. Throws FileProblem
 * `notCsv` for bytes that are no text, `wrongEncoding` when they are not in the given encoding.
 */
export function decodeText(bytes: Uint8Array, given?: CsvEncoding): DecodedText {
  const mark = byMark(bytes);
  const encoding = given ?? mark?.encoding ?? byZeros(bytes);
  const body =
    mark && (given === undefined || family(given) === family(mark.encoding)) ? bytes.subarray(mark.length) : bytes;
  const decode = (label: string): string =>
    label === 'windows-1252'
      ? decodeWindows1252(body)
      : new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(body);
  let found: DecodedText;
  try {
    const known = encoding ?? 'utf-8';
    found = { text: decode(family(known)), encoding: known, foreignLines: [] };
  } catch {
    const mixed = given === undefined && (encoding === null || family(encoding) === 'utf-8') && decodeMixed(body);
    if (mixed) found = { ...mixed, encoding: encoding ?? 'utf-8' };
    else if (encoding) throw new FileProblem('wrongEncoding', { encoding });
    else found = { text: decode('windows-1252'), encoding: 'windows-1252', foreignLines: [] };
  }
  if (found.text.includes('\0')) throw new FileProblem('notCsv');
  return found;
}

const family = (encoding: CsvEncoding): string => (encoding === 'utf-8-bom' ? 'utf-8' : encoding);
