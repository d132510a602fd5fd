import { deflateSync } from 'fflate';
import fc from 'fast-check';
import { crc32 as ownCrc32 } from '../../src/files/zip/crc32';
import { crc32, deflate, inflate } from '../../src/files/zip/deflate';

const bytes = fc.oneof(
  fc.uint8Array({ maxLength: 3000 }),
  fc.nat(50_000).map((length) => new Uint8Array(length).fill(7)),
);

test('what is packed here comes out again, as does what the browser packs', () => {
  fc.assert(
    fc.property(bytes, fc.constantFrom(1 as const, 6 as const), (given, level) => {
      expect(inflate(deflate(given, level), given.length)).toHaveLength(given.length);
      expect(Buffer.compare(inflate(deflate(given, level), given.length), given)).toBe(0);
      expect(Buffer.compare(inflate(deflateSync(given, { level }), given.length), given)).toBe(0);
    }),
  );
});

test('the checksum is the same on both sides', () => {
  fc.assert(
    fc.property(bytes, (given) => {
      expect(crc32(given)).toBe(ownCrc32(given));
    }),
  );
});

test('more than was announced, a piece that is missing and other bytes are refused', () => {
  const packed = deflate(new Uint8Array(10_000).fill(1), 6);
  expect(() => inflate(packed, 9_999)).toThrow();
  expect(() => inflate(packed.subarray(0, packed.length - 2), 10_000)).toThrow();
  expect(() => inflate(Uint8Array.of(255, 255, 255, 255), 10)).toThrow();
});
