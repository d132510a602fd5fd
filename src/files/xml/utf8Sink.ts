/** Texts are joined and encoded by about this many characters at a time. */
const CHUNK = 1 << 16;

/**
 * Collects pieces of text as UTF-8. A sheet of 100,000 rows is millions of short texts; encoding them as they come
 * keeps them from living long enough to burden the garbage collector.
 */
export class Utf8Sink {
  private readonly encoder = new TextEncoder();
  private bytes: Uint8Array;
  private length = 0;
  private waiting = '';

  constructor(expected = CHUNK) {
    this.bytes = new Uint8Array(Math.max(CHUNK, expected));
  }

  push(text: string): void {
    this.waiting += text;
    if (this.waiting.length >= CHUNK) this.flush();
  }

  pushBytes(bytes: Uint8Array): void {
    this.flush();
    this.reserve(bytes.length);
    this.bytes.set(bytes, this.length);
    this.length += bytes.length;
  }

  private reserve(more: number): void {
    if (this.length + more <= this.bytes.length) return;
    const wider = new Uint8Array(Math.max(this.length + more, Math.ceil(this.bytes.length * 1.5)));
    wider.set(this.bytes.subarray(0, this.length));
    this.bytes = wider;
  }

  private flush(): void {
    const text = this.waiting;
    if (text === '') return;
    this.waiting = '';
    // A UTF-16 unit takes at most three bytes.
    this.reserve(text.length * 3);
    this.length += this.encoder.encodeInto(text, this.bytes.subarray(this.length)).written;
  }

  toBytes(): Uint8Array {
    this.flush();
    return this.bytes.subarray(0, this.length);
  }
}
