import { Token, XmlDamage, XmlScanner } from '../xml/scanner';
import { decodeCellText } from '../xml/text';

/**
 * Plain text of the string item (`si` or `is`) that the scanner has just opened: its runs joined, phonetic hints
 * (`rPh`) left out. Leaves the scanner on the closing tag.
 */
export function readStringItem(scanner: XmlScanner): string {
  if (scanner.token === Token.Empty) return '';
  let text = '';
  let inText = false;
  for (let depth = 1; depth > 0;) {
    const token = scanner.next();
    if (token === Token.Open) {
      if (scanner.is('rPh')) scanner.skip();
      else {
        depth++;
        inText = scanner.is('t');
      }
    } else if (token === Token.Close) {
      depth--;
      inText = false;
    } else if (token === Token.Text) {
      if (inText) text += scanner.text;
    } else if (token === Token.End) throw new XmlDamage(scanner.end);
  }
  return decodeCellText(text);
}

/** The workbook's shared strings as plain text, by index. */
export function readSharedStrings(source: string): string[] {
  const scanner = new XmlScanner(source, 'paired');
  const strings: string[] = [];
  for (let token = scanner.next(); token !== Token.End; token = scanner.next()) {
    if ((token === Token.Open || token === Token.Empty) && scanner.is('si')) strings.push(readStringItem(scanner));
  }
  return strings;
}
