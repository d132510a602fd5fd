import { decodeWindows1252 } from '../csv/windows1252';
import { FileProblem } from '../problems';

/** An encoding that XML parts come in, as `TextDecoder` names it. */
type PartEncoding = string;

const DECLARED = /^<\?xml\s[^>]*?encoding\s*=\s*(["'])([^"']*)\1/;

/** By its byte order mark, or by where the zeros of an opening `<?xml` or `<` lie. */
function wideEncoding(bytes: Uint8Array): PartEncoding | null {
  const [a, b, c, d] = bytes;
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (a === 0x3c && b === 0 && c !== 0 && d === 0) return 'utf-16le';
  if (a === 0 && b === 0x3c && c === 0 && d !== 0) return 'utf-16be';
  return null;
}

/** Whether a character of an XML part takes more than one byte even where it is ASCII. */
export const isWide = (bytes: Uint8Array): boolean => wideEncoding(bytes) !== null;

/**
 * The encoding of an XML part (XML 1.0, appendix F): its byte order mark, else what it declares, else UTF-8. A part
 * that calls itself UTF-16 in single bytes is UTF-8: programs write that when they make the text before the bytes.
 */
function encodingOf(bytes: Uint8Array): PartEncoding {
  const wide = wideEncoding(bytes);
  if (wide) return wide;
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  const declared = DECLARED.exec(String.fromCharCode(...bytes.subarray(0, 200)))?.[2]?.toLowerCase() ?? 'utf-8';
  return /^(utf-?16|ucs-2|iso-10646-ucs-2)/.test(declared) ? 'utf-8' : declared;
}

function decoderFor(part: string, encoding: PartEncoding): (bytes: Uint8Array) => string {
  let decoder: TextDecoder;
  try {
    decoder = new TextDecoder(encoding, { fatal: true });
  } catch {
    throw new FileProblem('unknownEncoding', { part, encoding });
  }
  // The labels of Latin-1 and ASCII stand for Windows-1252 here too, as in every browser.
  return decoder.encoding === 'windows-1252' ? decodeWindows1252 : (bytes) => decoder.decode(bytes);
}

/**
 * Text of an XML part in whatever encoding it is, without byte order mark, and declared to be in UTF-8, as which it is
 * written when something in it changes. Throws FileProblem `unknownEncoding`, `notInEncoding` or `tooLarge`.
 */
export function decodePart(part: string, bytes: Uint8Array): string {
  const encoding = encodingOf(bytes);
  const decode = decoderFor(part, encoding);
  try {
    return declareUtf8(decode(bytes));
  } catch (error) {
    // Bytes that are none of the encoding's are a TypeError; a text longer than a string can be is something else.
    if ((error as Error).name === 'TypeError') {
      throw new FileProblem('notInEncoding', { part, encoding: encoding.toUpperCase() });
    }
    throw new FileProblem('tooLarge', { part });
  }
}

/** Whether these bytes of a part are, one for one, its text in UTF-8: no byte order mark, no other encoding. */
export function isUtf8Of(bytes: Uint8Array, text: string): boolean {
  if (bytes[0] === 0xef || encodingOf(bytes) !== 'utf-8') return false;
  const declared = DECLARED.exec(text);
  // Another name than UTF-8 was replaced by it, and the bytes still hold that one.
  return !declared || String.fromCharCode(...bytes.subarray(0, declared[0].length)) === declared[0];
}

/** The XML text with UTF-8 as its declared encoding; as it is where it says so already. */
export function declareUtf8(text: string): string {
  const declared = DECLARED.exec(text);
  if (!declared || declared[2]!.toLowerCase() === 'utf-8') return text;
  const [opening, quote, name] = declared;
  return opening.slice(0, -name!.length - 1) + `UTF-8${quote}` + text.slice(opening.length);
}
