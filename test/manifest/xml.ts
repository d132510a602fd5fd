/** An element of an XML document, with its namespace prefix in its name. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  text: string;
}

const TOKEN =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<\/([\w:.-]+)\s*>|<([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*"[^"]*")*)\s*(\/?)>|([^<]+)/g;
const ATTRIBUTE = /([\w:.-]+)\s*=\s*"([^"]*)"/g;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * The root element of an XML text. Enough XML for a manifest: no DTD, no CDATA; anything that is not well formed is
 * refused, because Office refuses it too.
 */
export function parseXml(xml: string): XmlElement {
  const open: XmlElement[] = [];
  let root: XmlElement | null = null;
  let read = 0;
  for (const token of xml.replace(/^\uFEFF/, '').matchAll(TOKEN)) {
    if (token.index !== read) throw new Error(`Not XML at ${read}: ${xml.slice(read, read + 40)}`);
    read += token[0].length;
    const [, closing, opening, attributes = '', empty, text] = token;
    if (closing !== undefined) {
      const element = open.pop();
      if (element?.name !== closing) throw new Error(`</${closing}> closes <${element?.name}>`);
    } else if (opening !== undefined) {
      const element: XmlElement = {
        name: opening,
        attributes: Object.fromEntries(
          [...attributes.matchAll(ATTRIBUTE)].map(([, name, value]) => [name!, plain(value!)]),
        ),
        children: [],
        text: '',
      };
      if (open.length === 0 && root) throw new Error('Two roots');
      open.at(-1)?.children.push(element);
      root ??= element;
      if (!empty) open.push(element);
    } else if (text !== undefined && open.length > 0) open.at(-1)!.text += plain(text.trim());
  }
  if (read !== xml.replace(/^\uFEFF/, '').length || open.length > 0 || !root) throw new Error('The XML is cut off');
  return root;
}

function plain(text: string): string {
  return text.replace(/&(\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole);
}

/** All elements below one, in document order; `*` for every name. */
export function descendants({ children }: XmlElement, name: string): XmlElement[] {
  return children.flatMap((child) => [
    ...(name === '*' || child.name === name ? [child] : []),
    ...descendants(child, name),
  ]);
}
