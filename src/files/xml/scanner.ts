import { decodeXml } from './text';

/** What the scanner stands on. */
export const enum Token {
  Open,
  Close,
  /** `<name …/>`: opens and closes at once. */
  Empty,
  Text,
  End,
}

const LT = 60;
const GT = 62;
const SLASH = 47;
const QUOTE = 34;
const APOSTROPHE = 39;
const EQUALS = 61;
const COLON = 58;
const isSpace = (code: number): boolean => code === 32 || code === 10 || code === 13 || code === 9;

/** XML that is not well-formed, or that has a document type, at this offset of the text. */
export class XmlDamage extends Error {
  constructor(
    readonly offset: number,
    readonly why: 'malformed' | 'doctype' = 'malformed',
  ) {
    super(`XML damaged at ${offset}: ${why}`);
  }
}

/**
 * Walks over XML text token by token and knows where each begins and ends, so that a caller can copy what it does
 * not touch. Names are compared without their prefix (`x:c` is `c`); comments and processing instructions are passed
 * over; CDATA is text. A document type is refused, as Office's packages forbid it (ECMA-376 part 2, §8.2.2): it is where
 * entities are declared, of which a few lines can stand for gigabytes.
 */
export class XmlScanner {
  token: Token = Token.Text;
  /** Where the token begins and ends in the text. */
  start = 0;
  end: number;
  private nameStart = 0;
  private nameEnd = 0;
  private cdata = false;
  /** Where the names of the open elements begin and end, in pairs; null where tags are not paired. */
  private readonly open: number[] | null;

  /** @param pairs whether every closing tag must be that of the element that is open; not together with jumps */
  constructor(
    readonly source: string,
    pairs: 'paired' | 'unpaired' = 'unpaired',
  ) {
    this.end = 0;
    this.open = pairs === 'paired' ? [] : null;
  }

  /** Moves to the next token and tells which it is. Throws XmlDamage. */
  next(): Token {
    const { source } = this;
    for (;;) {
      const at = this.end;
      this.start = at;
      if (at >= source.length) return (this.token = Token.End);
      if (source.charCodeAt(at) !== LT) {
        const tag = source.indexOf('<', at);
        this.end = tag < 0 ? source.length : tag;
        this.cdata = false;
        return (this.token = Token.Text);
      }
      const second = source.charCodeAt(at + 1);
      if (second === 33) {
        if (source.startsWith('<![CDATA[', at)) {
          this.end = this.after(']]>', at + 9);
          this.cdata = true;
          return (this.token = Token.Text);
        }
        if (!source.startsWith('<!--', at)) {
          throw new XmlDamage(at, source.startsWith('<!DOCTYPE', at) ? 'doctype' : 'malformed');
        }
        this.end = this.after('-->', at + 4);
        continue;
      }
      if (second === 63) {
        this.end = this.after('?>', at);
        continue;
      }
      return second === SLASH ? this.closeTag(at) : this.openTag(at);
    }
  }

  private after(mark: string, from: number): number {
    const at = this.source.indexOf(mark, from);
    if (at < 0) throw new XmlDamage(from);
    return at + mark.length;
  }

  private closeTag(at: number): Token {
    this.end = this.after('>', at);
    this.readName(at + 2, this.end - 1);
    for (let p = this.nameEnd; p < this.end - 1; p++) {
      if (!isSpace(this.source.charCodeAt(p))) throw new XmlDamage(p);
    }
    if (this.open) this.pairUp(this.open, at);
    return (this.token = Token.Close);
  }

  private pairUp(open: number[], at: number): void {
    const to = open.pop() ?? 0;
    const from = open.pop() ?? 0;
    if (to - from !== this.nameEnd - this.nameStart) throw new XmlDamage(at);
    for (let k = to - from - 1; k >= 0; k--) {
      if (this.source.charCodeAt(from + k) !== this.source.charCodeAt(this.nameStart + k)) throw new XmlDamage(at);
    }
  }

  private openTag(at: number): Token {
    const { source } = this;
    let quote = 0;
    let p = at + 1;
    for (; ; p++) {
      const code = source.charCodeAt(p);
      if (code !== code) throw new XmlDamage(at);
      if (quote !== 0) {
        if (code === quote) quote = 0;
      } else if (code === GT) break;
      else if (code === QUOTE || code === APOSTROPHE) quote = code;
      else if (code === LT) throw new XmlDamage(at);
    }
    this.end = p + 1;
    const empty = source.charCodeAt(p - 1) === SLASH;
    this.readName(at + 1, empty ? p - 1 : p);
    if (this.open && !empty) this.open.push(this.nameStart, this.nameEnd);
    return (this.token = empty ? Token.Empty : Token.Open);
  }

  private readName(from: number, to: number): void {
    let p = from;
    this.nameStart = from;
    for (; p < to; p++) {
      const code = this.source.charCodeAt(p);
      if (code === COLON) this.nameStart = p + 1;
      else if (isSpace(code)) break;
    }
    this.nameEnd = p;
    if (p === this.nameStart) throw new XmlDamage(from);
  }

  /** Name without prefix. */
  get name(): string {
    return this.source.slice(this.nameStart, this.nameEnd);
  }

  /** Prefix with its colon, or ''. */
  get prefix(): string {
    const from = this.start + (this.token === Token.Close ? 2 : 1);
    return this.source.slice(from, this.nameStart);
  }

  /** Whether the tag has this name, whatever its prefix; faster than comparing `name`. */
  is(name: string): boolean {
    return this.nameEnd - this.nameStart === name.length && this.source.startsWith(name, this.nameStart);
  }

  /** Text of a text token, decoded. */
  get text(): string {
    return this.cdata
      ? this.source.slice(this.start + 9, this.end - 3)
      : decodeXml(this.source.slice(this.start, this.end));
  }

  /** Calls back with every attribute of the tag: full name, and where its raw value begins and ends. */
  eachAttribute(visit: (name: string, from: number, to: number) => void): void {
    const { source } = this;
    let p = this.nameEnd;
    for (;;) {
      while (isSpace(source.charCodeAt(p))) p++;
      const code = source.charCodeAt(p);
      if (code === GT || code === SLASH || p >= this.end) return;
      const from = p;
      while (p < this.end && source.charCodeAt(p) !== EQUALS && !isSpace(source.charCodeAt(p))) p++;
      const name = source.slice(from, p);
      while (isSpace(source.charCodeAt(p)) || source.charCodeAt(p) === EQUALS) p++;
      const quote = source.charCodeAt(p);
      if (quote !== QUOTE && quote !== APOSTROPHE) throw new XmlDamage(p);
      const close = source.indexOf(quote === QUOTE ? '"' : "'", p + 1);
      visit(name, p + 1, close);
      p = close + 1;
    }
  }

  /** Value of the attribute with this full name, decoded. */
  attribute(wanted: string): string | undefined {
    let value: string | undefined;
    this.eachAttribute((name, from, to) => {
      if (name === wanted) value = decodeXml(this.source.slice(from, to));
    });
    return value;
  }

  /** Passes over the content of the open tag that the scanner stands on, up to its closing tag. */
  skip(): void {
    if (this.token !== Token.Open) return;
    for (let depth = 1; depth > 0;) {
      const token = this.next();
      if (token === Token.Open) depth++;
      else if (token === Token.Close) depth--;
      else if (token === Token.End) throw new XmlDamage(this.end);
    }
  }

  /** Goes on from a place further on in the same element: what lies before it, whole elements, has been read. */
  pass(place: number): void {
    this.end = place;
  }

  /** Moves to the tag that begins at this place, without looking at what lies before it. */
  jump(place: number): Token {
    this.end = place;
    return this.next();
  }

  /**
   * Like {@link skip} for an element that never holds one of its own name, and faster: its content is not looked at,
   * unless a comment or CDATA in it could hide a closing tag.
   */
  skipPlain(): void {
    if (this.token !== Token.Open) return;
    const close = this.source.indexOf(`</${this.prefix}${this.name}`, this.end);
    if (close < 0) throw new XmlDamage(this.end);
    // The rarer of the two characters first: a long sheet is megabytes of '<'.
    let odd = this.source.indexOf('!', this.end);
    while (odd >= 0 && odd < close && this.source.charCodeAt(odd - 1) !== LT) odd = this.source.indexOf('!', odd + 1);
    if (odd >= 0 && odd < close) this.skip();
    else {
      this.jump(close);
    }
  }
}
