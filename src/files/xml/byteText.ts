/**
 * UTF-8 bytes as a text with a character for each byte: marks of XML, which are ASCII, stand where the bytes have them,
 * and everything between is copied as bytes and never encoded anew.
 */
export function byteText(bytes: Uint8Array): string {
  // Where there is a `Buffer` it takes the bytes as they are; this label of a browser's does so for ASCII, which is enough.
  const { Buffer: native } = globalThis as { Buffer?: typeof Buffer };
  return native
    ? native.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')
    : new TextDecoder('x-user-defined').decode(bytes);
}
