import { deflateSync, inflateSync } from 'fflate';
import { crc32 as ownCrc32 } from './crc32';

/** What of Node's `zlib` is used. */
interface Native {
  deflateRawSync(bytes: Uint8Array, options: { level: number; chunkSize: number }): Uint8Array;
  inflateRawSync(bytes: Uint8Array, options: { maxOutputLength: number; chunkSize: number }): Uint8Array;
  crc32(bytes: Uint8Array): number;
}

/**
 * Node's own `zlib` where the program runs in Node, several times as fast as a script; null in a browser, where only
 * streams are native, and an opened workbook is wanted at once. Asked for at run time, so that no bundle looks for it.
 */
const native = (
  globalThis as { process?: { getBuiltinModule?(id: string): Native | undefined } }
).process?.getBuiltinModule?.('node:zlib');

/** Less than this at a time is not worth setting memory aside for. */
const LEAST_CHUNK = 1 << 14;

/** Deflated bytes (RFC 1951, no header). @param level 1–9 */
export function deflate(bytes: Uint8Array, level: 1 | 6): Uint8Array {
  return native
    ? native.deflateRawSync(bytes, { level, chunkSize: Math.max(LEAST_CHUNK, bytes.length >> 2) })
    : deflateSync(bytes, { level });
}

/**
 * Inflated bytes. More memory than for `size` bytes is never set aside, whatever the bytes unpack into.
 * @throws Error for bytes that are no deflated data, or more than `size`
 */
export function inflate(bytes: Uint8Array, size: number): Uint8Array {
  return native
    ? native.inflateRawSync(bytes, { maxOutputLength: Math.max(1, size), chunkSize: Math.max(LEAST_CHUNK, size) })
    : inflateSync(bytes, { out: new Uint8Array(size) });
}

/** CRC-32 of the zip format, unsigned. */
export const crc32: (bytes: Uint8Array) => number = native?.crc32 ?? ownCrc32;
