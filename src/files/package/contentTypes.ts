import { Splices } from '../xml/splices';
import { encodeAttribute } from '../xml/text';
import { childrenOf } from '../xml/tree';
import type { OpcPackage } from './opcPackage';

const PART = '[Content_Types].xml';
const MAIN = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Content types of the parts that we create. */
export const CONTENT_TYPES = {
  workbook: `${MAIN}.sheet.main+xml`,
  worksheet: `${MAIN}.worksheet+xml`,
  styles: `${MAIN}.styles+xml`,
  table: `${MAIN}.table+xml`,
  drawing: 'application/vnd.openxmlformats-officedocument.drawing+xml',
  chart: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
} as const;

const samePart = (a: string | undefined, b: string): boolean =>
  (a ?? '').replace(/^\//, '').toLowerCase() === b.replace(/^\//, '').toLowerCase();

/** Content type of a part: its own, or that of its extension. */
export function contentTypeOf(opc: OpcPackage, part: string): string | undefined {
  const root = opc.xml(PART);
  const own = childrenOf(root, 'Override').find(({ attributes }) => samePart(attributes.get('PartName'), part));
  const extension = part.split('.').pop()!.toLowerCase();
  const byExtension = childrenOf(root, 'Default').find(
    ({ attributes }) => attributes.get('Extension')?.toLowerCase() === extension,
  );
  return (own ?? byExtension)?.attributes.get('ContentType');
}

/** Declares the content type of a new part. */
export function addContentType(opc: OpcPackage, part: string, type: string): void {
  const root = opc.xml(PART);
  const splices = new Splices(opc.text(PART));
  splices.append(root, `<${root.prefix}Override PartName="/${encodeAttribute(part)}" ContentType="${type}"/>`);
  opc.setText(PART, splices.apply());
}

/** Removes a part together with its declaration. */
export function removePart(opc: OpcPackage, part: string): void {
  opc.remove(part);
  const splices = new Splices(opc.text(PART));
  for (const element of childrenOf(opc.xml(PART), 'Override')) {
    if (samePart(element.attributes.get('PartName'), part)) splices.replace(element.start, element.end, '');
  }
  if (!splices.isEmpty) opc.setText(PART, splices.apply());
}
