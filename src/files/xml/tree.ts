import { Token, XmlDamage, XmlScanner } from './scanner';
import { decodeXml } from './text';

/** An element of a small part as a tree that remembers its places in the text. */
export interface XmlElement {
  /** Without prefix. */
  readonly name: string;
  /** With its colon, or ''. */
  readonly prefix: string;
  /** By full name, decoded. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: XmlElement[];
  /** Text directly in the element. */
  text: string;
  readonly start: number;
  /** Just after the opening tag. */
  readonly openEnd: number;
  /** Where the closing tag begins; equal to `openEnd` for `<name/>`. */
  closeStart: number;
  end: number;
  readonly selfClosing: boolean;
}

function element(scanner: XmlScanner): XmlElement {
  const attributes = new Map<string, string>();
  scanner.eachAttribute((name, from, to) => attributes.set(name, decodeXml(scanner.source.slice(from, to))));
  const selfClosing = scanner.token === Token.Empty;
  return {
    name: scanner.name,
    prefix: scanner.prefix,
    attributes,
    children: [],
    text: '',
    start: scanner.start,
    openEnd: scanner.end,
    closeStart: scanner.end,
    end: scanner.end,
    selfClosing,
  };
}

/** Deeper than any part of an Office package; what recurses over a tree can count on it. */
const DEEPEST = 200;

/**
 * Root element of XML text with everything in it. `shallow` names elements whose content is passed over (a sheet's
 * `sheetData`). Throws XmlDamage where the text is not well-formed.
 */
export function parseXml(source: string, shallow?: string): XmlElement {
  const scanner = new XmlScanner(source);
  const open: XmlElement[] = [];
  let root: XmlElement | null = null;
  for (;;) {
    const token = scanner.next();
    const parent = open[open.length - 1];
    if (token === Token.End) {
      if (!root || open.length > 0) throw new XmlDamage(scanner.end);
      return root;
    }
    if (token === Token.Text) {
      if (parent) parent.text += scanner.text;
      continue;
    }
    if (token === Token.Close) {
      if (!parent || !scanner.is(parent.name)) throw new XmlDamage(scanner.start);
      parent.closeStart = scanner.start;
      parent.end = scanner.end;
      open.pop();
      continue;
    }
    const found = element(scanner);
    if (parent) parent.children.push(found);
    else if (root) throw new XmlDamage(scanner.start);
    else root = found;
    if (found.selfClosing) continue;
    if (open.length >= DEEPEST) throw new XmlDamage(scanner.start);
    if (found.name === shallow) {
      scanner.skipPlain();
      found.closeStart = scanner.start;
      found.end = scanner.end;
    } else open.push(found);
  }
}

/** First child of this name. */
export function child(parent: XmlElement | undefined, name: string): XmlElement | undefined {
  return parent?.children.find((candidate) => candidate.name === name);
}

/** Children of this name. */
export function childrenOf(parent: XmlElement | undefined, name: string): XmlElement[] {
  return parent?.children.filter((candidate) => candidate.name === name) ?? [];
}

/** Boolean attribute of SpreadsheetML: '1', 'true', 'on'. */
export function flag(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}

/** Value of an attribute by its name without prefix (`id` of `r:id`, whatever the prefix is). */
export function localAttribute(element: XmlElement, local: string): string | undefined {
  for (const [name, value] of element.attributes) if (name.endsWith(`:${local}`)) return value;
  return undefined;
}
