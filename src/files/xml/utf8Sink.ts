/** Room to begin with. */
const LEAST = 1 << 16;

const LESS = 60;
const GREATER = 62;
const AMPERSAND = 38;
const UNDERSCORE = 95;
const POINT = 46;

/** Decimals that are written without `String`, and below which whole part they have 15 digits with it. */
const DECIMALS = 6;
const MILLION = 10 ** DECIMALS;
const MOST_WHOLE = 1e9;

/**
 * Collects pieces of text as UTF-8. A sheet of 100,000 rows is millions of short texts: they are written as bytes as they
 * come, so that none lives long enough to burden the garbage collector.
 */
export class Utf8Sink {
  private readonly encoder = new TextEncoder();
  private bytes: Uint8Array;
  private used = 0;

  constructor(expected = LEAST) {
    this.bytes = new Uint8Array(Math.max(LEAST, expected));
  }

  /** Bytes so far. */
  get length(): number {
    return this.used;
  }

  /** Adds a text. */
  push(text: string): void {
    // A UTF-16 unit takes at most three bytes.
    this.reserve(text.length * 3);
    this.used += this.encoder.encodeInto(text, this.bytes.subarray(this.used)).written;
  }

  /** Adds what is in UTF-8 already. */
  pushBytes(bytes: Uint8Array): void {
    this.reserve(bytes.length);
    this.bytes.set(bytes, this.used);
    this.used += bytes.length;
  }

  /** As {@link pushBytes}, sooner for a few dozen bytes. */
  pushFew(bytes: Uint8Array): void {
    const count = bytes.length;
    this.reserve(count);
    const memory = this.bytes;
    let at = this.used;
    for (let k = 0; k < count; k++) memory[at++] = bytes[k]!;
    this.used = at;
  }

  /**
   * Writes a text that stands in XML as it is. False, and nothing written, where it may not: markup, control characters, an
   * underscore (which may begin an escape), characters of three bytes and more.
   */
  pushPlain(text: string): boolean {
    const { length } = text;
    this.reserve(length * 2);
    const { bytes } = this;
    let at = this.used;
    for (let k = 0; k < length; k++) {
      const code = text.charCodeAt(k);
      if (code > 127) {
        if (code > 0x7ff) return false;
        bytes[at++] = 0xc0 | (code >> 6);
        bytes[at++] = 0x80 | (code & 63);
      } else {
        if (code < 32 || code === AMPERSAND || code === LESS || code === GREATER || code === UNDERSCORE) return false;
        bytes[at++] = code;
      }
    }
    this.used = at;
    return true;
  }

  /** Writes a number as `String` gives it. */
  pushNumber(value: number): void {
    const whole = value | 0;
    if (whole === value && whole >= 0) this.pushWhole(whole);
    else if (!this.pushDecimal(value)) this.pushPlain(String(value));
  }

  /**
   * Writes a number above 0 of up to six decimals. It and its millionths have so few digits together that no other number of
   * as few is the same double: they are what `String` gives.
   * @returns false, and nothing written, for any other number
   */
  private pushDecimal(value: number): boolean {
    if (!(value > 0 && value < MOST_WHOLE)) return false;
    const whole = Math.floor(value);
    let millionths = Math.round((value - whole) * MILLION);
    if (millionths === 0 || (whole * MILLION + millionths) / MILLION !== value) return false;
    let places = DECIMALS;
    for (; millionths % 10 === 0; places--) millionths /= 10;
    this.pushWhole(whole);
    this.reserve(places + 1);
    const { bytes } = this;
    bytes[this.used] = POINT;
    this.used += places + 1;
    for (let at = this.used; places > 0; places--) {
      const left = (millionths / 10) | 0;
      bytes[--at] = 48 + millionths - left * 10;
      millionths = left;
    }
    return true;
  }

  /** @param value 0 … 2³¹ − 1 */
  private pushWhole(value: number): void {
    let places = 1;
    for (let power = 10; power <= value; power *= 10) places++;
    this.reserve(places);
    const { bytes } = this;
    this.used += places;
    let at = this.used;
    let rest = value;
    for (; places > 0; places--) {
      const left = (rest / 10) | 0;
      bytes[--at] = 48 + rest - left * 10;
      rest = left;
    }
  }

  private reserve(more: number): void {
    if (this.used + more > this.bytes.length) this.widen(this.used + more);
  }

  private widen(least: number): void {
    const wider = new Uint8Array(Math.max(least, Math.ceil(this.bytes.length * 1.5)));
    wider.set(this.bytes.subarray(0, this.used));
    this.bytes = wider;
  }

  /** Takes back all that was written beyond a length; what comes next is written over it. */
  rewind(length: number): void {
    this.used = length;
  }

  /** What was written, in the memory that it was written to. */
  toBytes(): Uint8Array {
    return this.bytes.subarray(0, this.used);
  }
}
