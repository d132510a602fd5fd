import { encodeAttribute } from './text';
import type { XmlElement } from './tree';
import { Utf8Sink } from './utf8Sink';

interface Splice {
  readonly from: number;
  readonly to: number;
  /** New text, or its UTF-8 bytes where it is long. */
  readonly text: string | Uint8Array;
  /** Among insertions at one place the lower rank comes first. */
  readonly rank: number;
}

/** Collects replacements in a text and makes them at once; what lies between is copied as it is. */
export class Splices {
  private readonly list: Splice[] = [];

  constructor(readonly source: string) {}

  /** Puts a text, or UTF-8 that is ready, in the place of `from` to `to` (exclusive), counted in the source's characters. */
  replace(from: number, to: number, text: string | Uint8Array): void {
    this.list.push({ from, to, text, rank: 0 });
  }

  /** At one place, insertions come in the order of their ranks; of one rank, earlier ones come first. */
  insert(at: number, text: string, rank = 0): void {
    this.list.push({ from: at, to: at, text, rank });
  }

  /** Adds to the end of the element's content; `<a/>` becomes `<a>…</a>`. */
  append(element: XmlElement, content: string): void {
    if (!element.selfClosing) {
      this.insert(element.closeStart, content);
      return;
    }
    const slash = this.source.lastIndexOf('/', element.end);
    this.replace(slash, element.end, `>${content}</${element.prefix}${element.name}>`);
  }

  /** Sets an attribute in the element's opening tag, or adds it; null takes it out. */
  setAttribute(element: XmlElement, name: string, value: string | null): void {
    const tag = this.source.slice(element.start, element.openEnd);
    const place = attributePlace(tag, name);
    if (place) {
      const [from, to] = place;
      this.replace(
        element.start + from,
        element.start + to,
        value === null ? '' : ` ${name}="${encodeAttribute(value)}"`,
      );
    } else if (value !== null) {
      const nameEnd = element.start + 1 + element.prefix.length + element.name.length;
      this.insert(nameEnd, ` ${name}="${encodeAttribute(value)}"`);
    }
  }

  /** Whether nothing is to be replaced. */
  get isEmpty(): boolean {
    return this.list.length === 0;
  }

  /** The text with all replacements made, in UTF-8. */
  toBytes(): Uint8Array {
    const ordered = this.list.map((splice, order) => ({ ...splice, order }));
    ordered.sort((a, b) => a.from - b.from || a.to - b.to || a.rank - b.rank || a.order - b.order);
    const replaced = ordered.reduce((sum, { text }) => sum + text.length, 0);
    const kept = ordered.reduce((sum, { from, to }) => sum - (to - from), this.source.length);
    const sink = new Utf8Sink(replaced + kept * 3);
    let at = 0;
    for (const { from, to, text } of ordered) {
      sink.push(this.source.slice(at, from));
      if (typeof text === 'string') sink.push(text);
      else sink.pushBytes(text);
      at = Math.max(at, to);
    }
    sink.push(this.source.slice(at));
    return sink.toBytes();
  }

  /** The text with all replacements made. */
  apply(): string {
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(this.toBytes());
  }
}

/** Where ` name="value"` lies in an opening tag, with the blank before it. */
export function attributePlace(tag: string, name: string): [number, number] | null {
  let p = 1;
  while (p < tag.length && !/[\s/>]/.test(tag[p]!)) p++;
  for (;;) {
    const blank = p;
    while (p < tag.length && /\s/.test(tag[p]!)) p++;
    if (p >= tag.length || tag[p] === '>' || tag[p] === '/') return null;
    const from = p;
    while (p < tag.length && tag[p] !== '=' && !/\s/.test(tag[p]!)) p++;
    const found = tag.slice(from, p);
    while (p < tag.length && tag[p] !== '"' && tag[p] !== "'") p++;
    const close = tag.indexOf(tag[p] ?? '"', p + 1);
    if (close < 0) return null;
    p = close + 1;
    if (found === name) return [blank, p];
  }
}
