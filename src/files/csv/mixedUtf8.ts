import { decodeWindows1252 } from './windows1252';

/** Bytes of the UTF-8 sequence that begins here, from 2 to 4; 0 where none does. */
function sequenceAt(bytes: Uint8Array, at: number): number {
  const first = bytes[at]!;
  const length = first >= 0xc2 && first <= 0xdf ? 2 : first >= 0xe0 && first <= 0xef ? 3 : first >= 0xf0 && first <= 0xf4 ? 4 : 0; // prettier-ignore
  if (length === 0 || at + length > bytes.length) return 0;
  for (let k = 1; k < length; k++) if ((bytes[at + k]! & 0xc0) !== 0x80) return 0;
  const second = bytes[at + 1]!;
  // Overlong forms, surrogates and what lies beyond Unicode.
  if ((first === 0xe0 && second < 0xa0) || (first === 0xed && second > 0x9f)) return 0;
  if ((first === 0xf0 && second < 0x90) || (first === 0xf4 && second > 0x8f)) return 0;
  return length;
}

/**
 * Text of bytes that are mostly UTF-8, with those that are not read as Windows-1252, and the one-based lines where
 * these stand; null where there are more of them than of letters in UTF-8: the file is in some other encoding.
 */
export function decodeMixed(bytes: Uint8Array): { text: string; foreignLines: number[] } | null {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const parts: string[] = [];
  const foreignLines: number[] = [];
  let [valid, foreign, line, from] = [0, 0, 1, 0];
  for (let at = 0; at < bytes.length;) {
    const byte = bytes[at]!;
    if (byte < 0x80) {
      if (byte === 10 || (byte === 13 && bytes[at + 1] !== 10)) line++;
      at++;
      continue;
    }
    const length = sequenceAt(bytes, at);
    if (length > 0) {
      valid++;
      at += length;
      continue;
    }
    foreign++;
    if (foreignLines[foreignLines.length - 1] !== line) foreignLines.push(line);
    parts.push(decoder.decode(bytes.subarray(from, at)), decodeWindows1252(bytes.subarray(at, at + 1)));
    from = ++at;
  }
  if (foreign > valid) return null;
  parts.push(decoder.decode(bytes.subarray(from)));
  return { text: parts.join(''), foreignLines };
}
