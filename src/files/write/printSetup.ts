import { edgeText, type PageSetup } from '../read/pageSetup';
import { encodeXml } from '../xml/text';
import { child, type XmlElement } from '../xml/tree';
import type { SheetFrame } from './sheetFrame';

/** Sets how the sheet is printed; what the edit leaves out stays as it is. */
export function patchPrint(frame: SheetFrame, setup: PageSetup): void {
  const { orientation, paper, scale, fit, margins, breaksBefore } = setup;
  setAttributes(frame, 'pageMargins', margins && Object.entries(margins));
  const pageSetup = {
    ...(paper === undefined ? {} : { paperSize: paper }),
    ...(scale === undefined ? {} : { scale }),
    ...(orientation === undefined ? {} : { orientation }),
    ...(fit ? { fitToWidth: fit.width, fitToHeight: fit.height } : {}),
  };
  setAttributes(frame, 'pageSetup', Object.entries(pageSetup));
  if (fit !== undefined) putFitToPage(frame, fit !== null);
  putEdges(frame, setup);
  if (breaksBefore) putBreaks(frame, breaksBefore);
}

/** Sets attributes of one of the sheet's elements, which is made where the sheet has none. */
function setAttributes(
  frame: SheetFrame,
  name: 'pageMargins' | 'pageSetup',
  values: readonly (readonly [string, string | number])[] = [],
): void {
  if (values.length === 0) return;
  const element = frame.child(name);
  if (element) for (const [key, value] of values) frame.splices.setAttribute(element, key, String(value));
  else {
    const attributes = values.map(([key, value]) => ` ${key}="${value}"`).join('');
    frame.insert(name, `<${frame.prefix}${name}${attributes}/>`);
  }
}

function putFitToPage(frame: SheetFrame, fits: boolean): void {
  const p = frame.prefix;
  const properties = frame.child('sheetPr');
  const setUp = properties && child(properties, 'pageSetUpPr');
  const xml = `<${p}pageSetUpPr fitToPage="1"/>`;
  if (setUp) frame.splices.setAttribute(setUp, 'fitToPage', fits ? '1' : null);
  else if (!fits) return;
  else if (properties) frame.splices.append(properties, xml);
  else frame.insert('sheetPr', `<${p}sheetPr>${xml}</${p}sheetPr>`);
}

/** Replaces the header and footer of usual pages; those of first and even pages stay. */
function putEdges(frame: SheetFrame, { header, footer }: PageSetup): void {
  if (!header && !footer) return;
  const p = frame.prefix;
  const element = frame.child('headerFooter');
  const xmlOf = (name: 'oddHeader' | 'oddFooter', edge: PageSetup['header']): string => {
    const kept = element && child(element, name);
    if (!edge) return kept ? frame.source.slice(kept.start, kept.end) : '';
    const text = edgeText(edge);
    return text === '' ? '' : `<${p}${name}>${encodeXml(text)}</${p}${name}>`;
  };
  const xml = xmlOf('oddHeader', header) + xmlOf('oddFooter', footer);
  if (!element) {
    if (xml !== '') frame.insert('headerFooter', `<${p}headerFooter>${xml}</${p}headerFooter>`);
    return;
  }
  const usual = ({ name }: XmlElement): boolean => name === 'oddHeader' || name === 'oddFooter';
  for (const { start, end } of element.children.filter(usual)) frame.splices.replace(start, end, '');
  // They come before those of other pages.
  if (element.selfClosing) frame.splices.append(element, xml);
  else frame.splices.insert(element.openEnd, xml);
}

function putBreaks(frame: SheetFrame, rows: readonly number[]): void {
  const p = frame.prefix;
  for (const { start, end } of frame.children('rowBreaks')) frame.splices.replace(start, end, '');
  if (rows.length === 0) return;
  const breaks = rows.map((row) => `<${p}brk id="${row}" max="16383" man="1"/>`).join('');
  frame.insert(
    'rowBreaks',
    `<${p}rowBreaks count="${rows.length}" manualBreakCount="${rows.length}">${breaks}</${p}rowBreaks>`,
  );
}
