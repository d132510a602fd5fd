import { FileProblem } from '../problems';
import { crc32, inflate } from './deflate';

/** A member as it lies in the archive: compressed bytes are kept, so that an untouched member is copied as it is. */
export interface ZipMember {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  readonly size: number;
  /** Time and date in the format of MS-DOS, as found. */
  readonly time: number;
  readonly compressed: Uint8Array;
}

const END = 0x06054b50;
const END64_LOCATOR = 0x07064b50;
const END64 = 0x06064b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const damaged = (part: string) => new FileProblem('damaged', { part });

interface Directory {
  readonly offset: number;
  readonly count: number;
}

function findDirectory(view: DataView): Directory {
  const last = view.byteLength - 22;
  for (let at = last; at >= 0 && at > last - 65_536; at--) {
    if (view.getUint32(at, true) !== END) continue;
    const directory = { count: view.getUint16(at + 10, true), offset: view.getUint32(at + 16, true) };
    const locator = at - 20;
    if (locator >= 0 && view.getUint32(locator, true) === END64_LOCATOR) {
      const end64 = Number(view.getBigUint64(locator + 8, true));
      if (end64 + 56 > view.byteLength || view.getUint32(end64, true) !== END64) throw damaged('zip');
      return {
        count: Number(view.getBigUint64(end64 + 32, true)),
        offset: Number(view.getBigUint64(end64 + 48, true)),
      };
    }
    return directory;
  }
  throw damaged('zip');
}

/** Sizes and offset of a member, from the zip64 extra field where the short field is full. */
function wideFields(view: DataView, at: number, nameLength: number, extraLength: number): [number, number, number] {
  const fields: [number, number, number] = [
    view.getUint32(at + 24, true),
    view.getUint32(at + 20, true),
    view.getUint32(at + 42, true),
  ];
  if (!fields.includes(0xffffffff)) return fields;
  const end = at + 46 + nameLength + extraLength;
  for (let p = at + 46 + nameLength; p + 4 <= end; p += 4 + view.getUint16(p + 2, true)) {
    if (view.getUint16(p, true) !== 1) continue;
    let q = p + 4;
    for (let i = 0; i < 3; i++) {
      if (fields[i] !== 0xffffffff) continue;
      fields[i] = Number(view.getBigUint64(q, true));
      q += 8;
    }
  }
  return fields;
}

/**
 * Members of a zip archive in the order of its central directory (zip64 and data descriptors included).
 * Nothing is decompressed yet. Throws FileProblem `damaged` (part 'zip', or the member cut short).
 */
export function readZip(bytes: Uint8Array): ZipMember[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const utf8 = new TextDecoder();
  const members: ZipMember[] = [];
  let name = 'zip';
  try {
    const { count, offset } = findDirectory(view);
    let at = offset;
    for (let i = 0; i < count; i++) {
      name = 'zip';
      if (view.getUint32(at, true) !== CENTRAL) throw damaged(name);
      const nameLength = view.getUint16(at + 28, true);
      const extraLength = view.getUint16(at + 30, true);
      const method = view.getUint16(at + 10, true);
      const [size, compressedSize, local] = wideFields(view, at, nameLength, extraLength);
      name = utf8.decode(bytes.subarray(at + 46, at + 46 + nameLength));
      if (view.getUint32(local, true) !== LOCAL || (method !== 0 && method !== 8)) throw damaged(name);
      const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
      if (start + compressedSize > bytes.length) throw damaged(name);
      members.push({
        name: name.replaceAll('\\', '/'),
        method,
        crc: view.getUint32(at + 16, true),
        size,
        time: view.getUint32(at + 12, true),
        compressed: bytes.subarray(start, start + compressedSize),
      });
      at += 46 + nameLength + extraLength + view.getUint16(at + 32, true);
    }
  } catch (error) {
    if (error instanceof RangeError) throw damaged(name);
    throw error;
  }
  return members;
}

/** Deflate cannot shrink more than this; who claims more lies. */
const MOST_DEFLATE = 1032;
/** A sheet shrinks some twenty times, one of a million equal cells not a hundred. */
const BOMB_RATIO = 200;
const BOMB_BYTES = 64_000_000;

/**
 * The member's bytes, checked against its size and checksum. Throws FileProblem `damaged`, or `bomb` where a few bytes
 * unpack into what no workbook holds.
 */
export function inflateMember(member: ZipMember): Uint8Array {
  const packed = member.compressed.length;
  // Before anything is set aside for it: the size is what the file says.
  if (member.size > packed * MOST_DEFLATE + 64) throw damaged(member.name);
  if (member.size > BOMB_BYTES && member.size > packed * BOMB_RATIO) {
    throw new FileProblem('bomb', { part: member.name, megabytes: Math.round(member.size / 1e6) });
  }
  let bytes: Uint8Array;
  try {
    bytes = member.method === 0 ? member.compressed : inflate(member.compressed, member.size);
  } catch {
    throw damaged(member.name);
  }
  if (bytes.length !== member.size || crc32(bytes) !== member.crc) throw damaged(member.name);
  return bytes;
}
