import { encodeXml } from '../xml/text';
import { child } from '../xml/tree';
import type { PrintEdit } from './edits';
import type { SheetFrame } from './sheetFrame';

/** Paper size A4 (ECMA-376 part 1, §18.3.1.63). */
const A4 = 9;

/** A text of a header or footer; an ampersand would begin a code. */
const plain = (text: string): string => text.replaceAll('&', '&&');

/** Sets how the sheet is printed: A4, one page wide, header, footer with page numbers, page breaks. */
export function patchPrint(frame: SheetFrame, { orientation, header, footer, breaksBefore }: PrintEdit): void {
  const p = frame.prefix;
  for (const name of ['printOptions', 'pageMargins', 'pageSetup', 'headerFooter', 'rowBreaks'] as const) {
    for (const element of frame.children(name)) frame.splices.replace(element.start, element.end, '');
  }
  fitToPage(frame);
  frame.insert(
    'pageMargins',
    `<${p}pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>`,
  );
  frame.insert(
    'pageSetup',
    `<${p}pageSetup paperSize="${A4}" orientation="${orientation}" fitToWidth="1" fitToHeight="0"/>`,
  );
  const above = encodeXml(`&C${plain(header)}`);
  const below = encodeXml(`&L${plain(footer)}&R&P / &N`);
  frame.insert(
    'headerFooter',
    `<${p}headerFooter><${p}oddHeader>${above}</${p}oddHeader><${p}oddFooter>${below}</${p}oddFooter></${p}headerFooter>`,
  );
  if (breaksBefore.length === 0) return;
  const breaks = breaksBefore.map((row) => `<${p}brk id="${row}" max="16383" man="1"/>`).join('');
  const count = breaksBefore.length;
  frame.insert('rowBreaks', `<${p}rowBreaks count="${count}" manualBreakCount="${count}">${breaks}</${p}rowBreaks>`);
}

function fitToPage(frame: SheetFrame): void {
  const p = frame.prefix;
  const properties = frame.child('sheetPr');
  const setUp = properties && child(properties, 'pageSetUpPr');
  const xml = `<${p}pageSetUpPr fitToPage="1"/>`;
  if (setUp) frame.splices.setAttribute(setUp, 'fitToPage', '1');
  else if (properties) frame.splices.append(properties, xml);
  else frame.insert('sheetPr', `<${p}sheetPr>${xml}</${p}sheetPr>`);
}
