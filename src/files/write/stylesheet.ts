import { FileProblem } from '../problems';
import { builtInFormat } from '../read/numberFormats';
import { Splices } from '../xml/splices';
import { encodeAttribute } from '../xml/text';
import { child, childrenOf, parseXml, type XmlElement } from '../xml/tree';
import type { CellStyle } from './edits';
import { alignmentXml, borderXml, colorXml, fillXml, fontXml } from './styleXml';

/** Excel's limit of cell formats in a workbook. */
const MOST_FORMATS = 65_490;
/** Order of the style part's collections (ECMA-376 part 1, §18.8.39). */
const COLLECTIONS = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles', 'dxfs'] as const;
type Collection = (typeof COLLECTIONS)[number];

/**
 * What must stand first in a collection before anything of ours: every cell without a format has format 0, every format
 * without a font font 0, and programs take fills 0 and 1 for "none" and "grey 12.5 %" whatever they hold.
 */
const FIRST: Partial<Record<Collection, (p: string) => readonly string[]>> = {
  fonts: (p) => [`<${p}font><${p}sz val="11"/><${p}name val="Calibri"/><${p}family val="2"/></${p}font>`],
  fills: (p) =>
    ['none', 'gray125'].map((pattern) => `<${p}fill><${p}patternFill patternType="${pattern}"/></${p}fill>`),
  borders: (p) => [`<${p}border><${p}left/><${p}right/><${p}top/><${p}bottom/><${p}diagonal/></${p}border>`],
  cellStyleXfs: (p) => [`<${p}xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>`],
  cellXfs: (p) => [`<${p}xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>`],
};

/**
 * The style part of a workbook, to which formats are only ever appended: what is there keeps its index and its
 * bytes. Equal wishes get the same index. Where the part lacks what comes first in every workbook, that goes first.
 */
export class Stylesheet {
  private readonly root: XmlElement;
  private readonly added: Record<Collection, string[]>;
  private readonly known = new Map<string, number>();
  private readonly counts: Record<Collection, number>;
  private nextFormatId: number;
  private isComplete = false;

  constructor(private readonly source: string) {
    this.root = parseXml(source);
    const each = <T>(make: (name: Collection) => T) =>
      Object.fromEntries(COLLECTIONS.map((name) => [name, make(name)])) as Record<Collection, T>;
    this.added = each(() => []);
    this.counts = each((name) => this.items(name).length);
    const ids = this.items('numFmts').map(({ attributes }) => Number(attributes.get('numFmtId') ?? 0));
    this.nextFormatId = Math.max(163, ...ids.filter(Number.isFinite)) + 1;
  }

  /** Indexes from here on are free in this collection. */
  countOf(name: 'cellXfs' | 'dxfs'): number {
    return this.counts[name];
  }

  /**
   * Fills a collection with plain formats up to an index that cells of the workbook name though it is not there: the
   * first format of ours would become theirs.
   */
  keepFree(name: 'cellXfs' | 'dxfs', upTo: number): void {
    if (upTo < this.counts[name]) return;
    if (upTo >= MOST_FORMATS) throw new FileProblem('damaged', { part: 'styles' });
    const p = this.root.prefix;
    const plain = name === 'dxfs' ? `<${p}dxf/>` : FIRST.cellXfs!(p)[0]!;
    if (name === 'cellXfs') this.complete();
    while (this.counts[name] <= upTo) this.push(name, plain);
  }

  private push(name: Collection, xml: string): number {
    this.added[name].push(xml);
    return this.counts[name]++;
  }

  /** Puts what every workbook has at the beginning of its collections where this one has not. */
  private complete(): void {
    if (this.isComplete) return;
    this.isComplete = true;
    for (const [name, items] of Object.entries(FIRST)) {
      const missing = items(this.root.prefix).slice(this.counts[name as Collection]);
      for (const xml of missing) this.push(name as Collection, xml);
    }
  }

  private items(name: Collection): XmlElement[] {
    return child(this.root, name)?.children ?? [];
  }

  /** Source text of item `index` of a collection, of those added here too. */
  private itemXml(name: Collection, index: number): string | undefined {
    const own = this.items(name);
    const element = own[index];
    return element ? this.source.slice(element.start, element.end) : this.added[name][index - own.length];
  }

  private append(name: Collection, xml: string): number {
    const id = `${name}:${xml}`;
    const known = this.known.get(id);
    if (known !== undefined) return known;
    const index = this.push(name, xml);
    this.known.set(id, index);
    return index;
  }

  /** Number of the format with this code. */
  private formatId(code: string): number {
    const builtIn = builtInFormat(code);
    if (builtIn !== undefined) return builtIn;
    const own = this.items('numFmts').find(({ attributes }) => attributes.get('formatCode') === code);
    if (own) return Number(own.attributes.get('numFmtId'));
    const id = `format:${code}`;
    const known = this.known.get(id);
    if (known !== undefined) return known;
    const number = this.nextFormatId++;
    this.known.set(id, number);
    this.append('numFmts', `<${this.root.prefix}numFmt numFmtId="${number}" formatCode="${encodeAttribute(code)}"/>`);
    return number;
  }

  /** Index of the cell format that is format `base` with `style` laid over it. */
  derive(base: number, style: CellStyle): number {
    const id = `derive:${base}:${JSON.stringify(style)}`;
    const known = this.known.get(id);
    if (known !== undefined) return known;
    this.complete();
    const p = this.root.prefix;
    const baseXml = this.itemXml('cellXfs', base) ?? this.itemXml('cellXfs', 0) ?? `<${p}xf/>`;
    const xf = parseXml(baseXml);
    const attributes = new Map(xf.attributes);
    // What an index leads nowhere to is shown as the first of its kind.
    const sourceOf = (collection: Collection, key: string): string =>
      this.itemXml(collection, Number(xf.attributes.get(key) ?? 0)) ?? this.itemXml(collection, 0)!;
    const part = (collection: Collection, key: string): XmlElement => parseXml(sourceOf(collection, key));
    const set = (key: string, value: number, apply: string): void => {
      attributes.set(key, String(value));
      attributes.set(apply, '1');
    };
    if (style.numberFormat !== undefined) set('numFmtId', this.formatId(style.numberFormat), 'applyNumberFormat');
    const font = fontXml(p, part('fonts', 'fontId'), sourceOf('fonts', 'fontId'), style);
    if (font !== null) set('fontId', this.append('fonts', font), 'applyFont');
    if (style.fill !== undefined) {
      set('fillId', style.fill === null ? 0 : this.append('fills', fillXml(p, style.fill)), 'applyFill');
    }
    if (style.border !== undefined) {
      const border = borderXml(p, part('borders', 'borderId'), sourceOf('borders', 'borderId'), style.border);
      set('borderId', this.append('borders', border), 'applyBorder');
    }
    let content = '';
    const alignment = alignmentXml(p, child(xf, 'alignment'), style);
    if (alignment !== null) attributes.set('applyAlignment', '1');
    const kept = (name: string): string =>
      childrenOf(xf, name)
        .map(({ start, end }) => baseXml.slice(start, end))
        .join('');
    content += alignment ?? kept('alignment');
    if (style.locked === undefined) content += kept('protection');
    else {
      attributes.set('applyProtection', '1');
      content += `<${p}protection locked="${style.locked ? 1 : 0}"/>`;
    }
    const text = [...attributes].map(([name, value]) => ` ${name}="${encodeAttribute(value)}"`).join('');
    const index = this.append('cellXfs', content === '' ? `<${p}xf${text}/>` : `<${p}xf${text}>${content}</${p}xf>`);
    if (index >= MOST_FORMATS) throw new FileProblem('damaged', { part: 'styles' });
    this.known.set(id, index);
    return index;
  }

  /** Index of a differential format, as conditional formats use it. */
  differential(style: CellStyle): number {
    this.complete();
    const p = this.root.prefix;
    const font = fontXml(p, undefined, '', style);
    const format =
      style.numberFormat === undefined
        ? ''
        : `<${p}numFmt numFmtId="${this.formatId(style.numberFormat)}" formatCode="${encodeAttribute(style.numberFormat)}"/>`;
    // In a differential format the solid colour is the background one.
    const fill =
      style.fill == null
        ? ''
        : `<${p}fill><${p}patternFill>${colorXml(p, 'bgColor', style.fill)}</${p}patternFill></${p}fill>`;
    const border = style.border === undefined ? '' : borderXml(p, undefined, '', style.border);
    return this.append('dxfs', `<${p}dxf>${font ?? ''}${format}${fill}${border}</${p}dxf>`);
  }

  /** The style part with what was added; the very same text if nothing was. */
  toXml(): string {
    const splices = new Splices(this.source);
    const made: string[] = [];
    for (const [order, name] of COLLECTIONS.entries()) {
      const added = this.added[name];
      if (added.length === 0) continue;
      const existing = child(this.root, name);
      if (existing) {
        splices.append(existing, added.join(''));
        splices.setAttribute(existing, 'count', String(this.counts[name]));
        continue;
      }
      const tag = `${this.root.prefix}${name}`;
      const xml = `<${tag} count="${added.length}">${added.join('')}</${tag}>`;
      const before = COLLECTIONS.slice(0, order)
        .map((earlier) => child(this.root, earlier))
        .filter((found) => found != null);
      const last = before[before.length - 1];
      if (last) splices.insert(last.end, xml);
      else if (this.root.selfClosing) made.push(xml);
      else splices.insert(this.root.openEnd, xml);
    }
    if (made.length > 0) splices.append(this.root, made.join(''));
    return splices.apply();
  }
}
