/**
 * Where Windows-1252 differs from Latin-1: code points of bytes 0x80 to 0x9F; bytes that stand for nothing are
 * control characters, as the WHATWG encoding standard has it.
 */
const HIGH = [
  0x20ac, 0x81, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8d, 0x017d,
  0x8f, 0x90, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0x9d,
  0x017e, 0x0178,
];
const CHUNK = 8192;

/** Text of bytes in Windows-1252. Node 20's TextDecoder takes them for Latin-1 and loses the euro sign. */
export function decodeWindows1252(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += CHUNK) {
    const codes = Array.from(bytes.subarray(at, at + CHUNK), (byte) => HIGH[byte - 0x80] ?? byte);
    parts.push(String.fromCharCode(...codes));
  }
  return parts.join('');
}

/** Bytes of a text in Windows-1252; '?' for what it lacks. */
export function encodeWindows1252(text: string): Uint8Array {
  return Uint8Array.from(text.replace(/[\ud800-\udbff][\udc00-\udfff]/g, '?'), (letter) => {
    const code = letter.charCodeAt(0);
    if (code < 0x80 || (code >= 0xa0 && code <= 0xff)) return code;
    const at = HIGH.indexOf(code);
    return at < 0 ? 0x3f : 0x80 + at;
  });
}
