import { FileProblem } from '../problems';
import { XmlDamage } from '../xml/scanner';
import { parseXml, type XmlElement } from '../xml/tree';
import { deflateMember, writeZip } from '../zip/writeZip';
import { inflateMember, readZip, type ZipMember } from '../zip/readZip';
import { checkIsZip } from './kind';
import { declareUtf8, decodePart, isUtf8Of, isWide } from './partText';

/** Longer texts are not kept after use. */
const KEPT = 100_000_000;

/** Part names are compared without case (ECMA-376 part 2, §6.2.2.3). */
const key = (name: string): string => name.replace(/^\/+/, '').toLowerCase();

/**
 * The parts of files that were made here, for as long as somebody has the file: the step that goes on with it opens what the
 * one before it wrote without unpacking it to find out what stands in it.
 */
const made = new WeakMap<Uint8Array, ReadonlyMap<string, ZipMember>>();

/** A long part. */
export interface LongPart {
  /** Without byte order mark, declared to be in UTF-8. */
  readonly text: string;
  /** The very same in UTF-8; null where the file holds it in another way. */
  readonly bytes: Uint8Array | null;
}

/**
 * The parts of an Office package by name, without leading slash. Parts are decompressed when asked for; parts that
 * nobody writes are saved with the very bytes that were read.
 */
export class OpcPackage {
  private readonly texts = new Map<string, string>();
  /** The long part read last: a sheet is often read and written right after. */
  private lastLong: (LongPart & { readonly member: ZipMember }) | null = null;

  private constructor(private readonly members: Map<string, ZipMember>) {}

  /** Throws FileProblem by {@link checkIsZip}, or `damaged`. */
  static open(bytes: Uint8Array): OpcPackage {
    const known = made.get(bytes);
    if (known) return new OpcPackage(new Map(known));
    checkIsZip(bytes);
    return new OpcPackage(new Map(readZip(bytes).map((member) => [key(member.name), member])));
  }

  /** A package without parts, to be filled. */
  static empty(): OpcPackage {
    return new OpcPackage(new Map());
  }

  /** A package with the same parts, to be changed without changing this one. */
  copy(): OpcPackage {
    const copy = new OpcPackage(new Map(this.members));
    copy.lastLong = this.lastLong;
    return copy;
  }

  /** Whether there is such a part; names are told apart without regard to case, as the format has it. */
  has(name: string): boolean {
    return this.members.has(key(name));
  }

  /** Names of all parts, as the file spells them, in its order. */
  names(): string[] {
    return [...this.members.values()].map(({ name }) => name);
  }

  /** The same object for as long as nobody writes the part, in copies of the package too; undefined where there is none. */
  identity(name: string): object | undefined {
    return this.members.get(key(name));
  }

  /** Bytes of a part. Throws FileProblem `damaged` when it is missing or broken. */
  bytes(name: string): Uint8Array {
    const member = this.members.get(key(name));
    if (!member) throw new FileProblem('damaged', { part: name });
    return inflateMember(member);
  }

  /** Text of an XML part, without byte order mark and declared to be in UTF-8. */
  longText(name: string): string {
    return this.longPart(name).text;
  }

  /**
   * An XML part to be looked through for what is ASCII: nothing is decoded where the part's bytes say ASCII as they are,
   * and other letters are not what they stand for.
   * @param isWritten whether the part's text is wanted right after
   */
  markup(name: string, isWritten: boolean): Uint8Array {
    const member = this.members.get(key(name));
    const isAtHand = member && this.lastLong?.member === member;
    const bytes = isWritten || isAtHand ? null : this.bytes(name);
    if (bytes && !isWide(bytes)) return bytes;
    const long = this.longPart(name);
    return long.bytes ?? new TextEncoder().encode(long.text);
  }

  /** An XML part, as text and as bytes. Only the last one is kept: sheets are long. */
  longPart(name: string): LongPart {
    const member = this.members.get(key(name));
    if (member && this.lastLong?.member === member) return this.lastLong;
    const bytes = this.bytes(name);
    const text = decodePart(name, bytes);
    const part = { text, bytes: isUtf8Of(bytes, text) ? bytes : null };
    if (member && text.length < KEPT) this.lastLong = { ...part, member };
    return part;
  }

  /** Text of a short XML part, kept for the next question. */
  text(name: string): string {
    const id = key(name);
    const known = this.texts.get(id);
    if (known !== undefined) return known;
    const text = decodePart(name, this.bytes(name));
    this.texts.set(id, text);
    return text;
  }

  /** Tree of an XML part. Throws FileProblem `damaged` with the part's name. */
  xml(name: string, shallow?: string): XmlElement {
    const text = shallow === undefined ? this.text(name) : this.longText(name);
    return this.guard(name, () => parseXml(text, shallow));
  }

  /** Runs what scans a part and names the part when its XML is not well-formed or declares entities. */
  guard<T>(name: string, scan: () => T): T {
    try {
      return scan();
    } catch (error) {
      if (error instanceof XmlDamage) {
        throw new FileProblem(error.why === 'doctype' ? 'declaresEntities' : 'damaged', { part: name });
      }
      throw error;
    }
  }

  /** Writes a part, as UTF-8 whatever it was before. */
  setText(name: string, text: string): void {
    this.setBytes(name, new TextEncoder().encode(declareUtf8(text)));
  }

  /** Writes a part's bytes; XML must be in UTF-8 and say so. */
  setBytes(name: string, bytes: Uint8Array): void {
    const old = this.members.get(key(name));
    this.members.set(key(name), deflateMember(old?.name ?? name, bytes));
    this.texts.delete(key(name));
  }

  /** Takes a part away; nothing happens where there is none. */
  remove(name: string): void {
    this.members.delete(key(name));
    this.texts.delete(key(name));
  }

  /** The package as a file, whose bytes nobody changes; content types first, as Excel and other readers like it. */
  toBytes(): Uint8Array {
    const types = key('[Content_Types].xml');
    const rest = [...this.members].filter(([id]) => id !== types).map(([, member]) => member);
    const first = this.members.get(types);
    const bytes = writeZip(first ? [first, ...rest] : rest);
    made.set(bytes, new Map(this.members));
    return bytes;
  }
}
