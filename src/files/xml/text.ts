const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Text of XML content or of an attribute: entities and character references resolved. */
export function decodeXml(raw: string): string {
  if (!raw.includes('&')) return raw;
  return raw.replace(/&(#x[0-9a-fA-F]+|#\d+|\w+);/g, (whole, body: string) => {
    if (body[0] !== '#') return NAMED[body] ?? whole;
    const code = body[1] === 'x' ? parseInt(body.slice(2), 16) : Number(body.slice(1));
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

const SPECIAL = /[&<>]/;

/** XML content of a text that holds no control characters; see {@link encodeCellText} for cells. */
export function encodeXml(text: string): string {
  return SPECIAL.test(text) ? text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;') : text;
}

/** Attribute value between double quotes; line breaks stay line breaks. */
export function encodeAttribute(text: string): string {
  return encodeXml(text)
    .replace(/"/g, '&quot;')
    .replace(/[\t\n\r]/g, (c) => `&#${c.charCodeAt(0)};`);
}

/**
 * Unpaired surrogates cannot be in UTF-8, and XML 1.0 forbids most control characters and U+FFFE, U+FFFF. Pairs are found
 * too, and stay: so what is left of surrogates is alone.
 */
const UNWRITABLE =
  /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff][\udc00-\udfff]|[\ud800-\udfff]|_x[0-9a-fA-F]{4}_/g;

const escapeCode = (code: number): string => `_x${code.toString(16).toUpperCase().padStart(4, '0')}_`;

/**
 * Text as SpreadsheetML holds it before XML encoding (ECMA-376 part 1, §22.9.2.19, ST_Xstring): what XML cannot hold
 * becomes `_xHHHH_`, and a text that looks like such an escape gets its underscore escaped, so that it stays text.
 */
export function escapeCellText(text: string): string {
  return text.replace(UNWRITABLE, (found) => {
    if (found[0] === '_') return `_x005F${found}`;
    return found.length === 2 ? found : escapeCode(found.charCodeAt(0));
  });
}

/** Cell text as the content of an element. */
export function encodeCellText(text: string): string {
  return encodeXml(escapeCellText(text));
}

/** Inverse of {@link escapeCellText}: `_x000D_` -> carriage return. */
export function decodeCellText(text: string): string {
  return text.includes('_x')
    ? text.replace(/_x([0-9a-fA-F]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    : text;
}
