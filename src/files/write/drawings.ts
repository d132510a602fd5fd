import type { Area } from '../addresses';
import { addContentType, CONTENT_TYPES, removePart } from '../package/contentTypes';
import type { OpcPackage } from '../package/opcPackage';
import {
  addRelationship,
  relationshipsOf,
  relationshipsPart,
  removeRelationships,
  XML_DECLARATION,
} from '../package/relationships';
import { Splices } from '../xml/splices';
import { encodeAttribute } from '../xml/text';
import { localAttribute, type XmlElement } from '../xml/tree';
import type { AddedChart } from './edits';
import { relationshipIdOf, type SheetFrame } from './sheetFrame';

const SPREADSHEET_DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const EMPTY_DRAWING = `${XML_DECLARATION}<xdr:wsDr xmlns:xdr="${SPREADSHEET_DRAWING}" xmlns:a="${DRAWING}"/>`;

function freePart(opc: OpcPackage, stem: string): string {
  for (let n = 1; ; n++) if (!opc.has(`${stem}${n}.xml`)) return `${stem}${n}.xml`;
}

function anchorXml({ name, description, place }: AddedChart, id: number, link: string): string {
  const corner = (tag: string, row: number, column: number): string =>
    `<xdr:${tag}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${tag}>`;
  const { row, column, rowCount, columnCount }: Area = place;
  return (
    `<xdr:twoCellAnchor xmlns:xdr="${SPREADSHEET_DRAWING}" xmlns:a="${DRAWING}">` +
    corner('from', row, column) +
    corner('to', row + rowCount, column + columnCount) +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${id}" name="${encodeAttribute(name)}" descr="${encodeAttribute(description)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    `<a:graphic><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" xmlns:r="${RELATIONSHIPS}" r:id="${link}"/></a:graphicData></a:graphic>` +
    '</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>'
  );
}

function descendants(element: XmlElement): XmlElement[] {
  return [element, ...element.children.flatMap(descendants)];
}

const shapeName = (anchor: XmlElement): string =>
  descendants(anchor)
    .find(({ name }) => name === 'cNvPr')
    ?.attributes.get('name') ?? '';

/** Charts to be taken out: those whose names begin so, or those of these names. */
type Dropped = string | readonly string[];

/** Takes charts out of a drawing, with their parts. */
function dropCharts(opc: OpcPackage, drawing: string, dropped: Dropped): void {
  const isDropped = (name: string): boolean =>
    typeof dropped === 'string' ? name.startsWith(dropped) : dropped.includes(name);
  const root = opc.xml(drawing);
  const splices = new Splices(opc.text(drawing));
  const gone = new Set<string>();
  for (const anchor of root.children) {
    if (!isDropped(shapeName(anchor))) continue;
    splices.replace(anchor.start, anchor.end, '');
    const chart = descendants(anchor).find(({ name }) => name === 'chart');
    const id = chart && localAttribute(chart, 'id');
    if (id !== undefined) gone.add(id);
  }
  if (splices.isEmpty) return;
  const parts = relationshipsOf(opc, drawing).filter(({ id }) => gone.has(id));
  removeRelationships(opc, drawing, ({ id }) => gone.has(id));
  for (const { target } of parts) {
    for (const { target: inner, external } of relationshipsOf(opc, target)) if (!external) removePart(opc, inner);
    opc.remove(relationshipsPart(target));
    removePart(opc, target);
  }
  opc.setText(drawing, splices.apply());
}

/** The sheet's drawing part; one is made where it has none. */
function drawingOf(opc: OpcPackage, sheetPart: string, frame: SheetFrame): string {
  const element = frame.child('drawing');
  const id = element && relationshipIdOf(element);
  const known = relationshipsOf(opc, sheetPart).find((arrow) => arrow.id === id);
  if (known) return known.target;
  const part = freePart(opc, 'xl/drawings/drawing');
  opc.setText(part, EMPTY_DRAWING);
  addContentType(opc, part, CONTENT_TYPES.drawing);
  const link = addRelationship(opc, sheetPart, 'drawing', part);
  frame.insert('drawing', `<${frame.prefix}drawing ${frame.relationshipAttribute(link)}/>`);
  return part;
}

/**
 * Adds native charts to a sheet, in its drawing beside what others have put there.
 * @param drop charts that are taken out first; null: none
 */
export function patchCharts(
  opc: OpcPackage,
  sheetPart: string,
  frame: SheetFrame,
  { charts, drop }: { readonly charts: readonly AddedChart[]; readonly drop: Dropped | null },
): void {
  if (drop !== null && frame.child('drawing')) dropCharts(opc, drawingOf(opc, sheetPart, frame), drop);
  if (charts.length === 0) return;
  const drawing = drawingOf(opc, sheetPart, frame);
  const root = opc.xml(drawing);
  const ids = descendants(root).flatMap(({ name, attributes }) =>
    name === 'cNvPr' ? [Number(attributes.get('id') ?? 0)] : [],
  );
  let shape = Math.max(1, ...ids);
  const anchors = charts.map((chart) => {
    const part = freePart(opc, 'xl/charts/chart');
    opc.setText(part, chart.xml);
    addContentType(opc, part, CONTENT_TYPES.chart);
    return anchorXml(chart, ++shape, addRelationship(opc, drawing, 'chart', part));
  });
  const splices = new Splices(opc.text(drawing));
  splices.append(root, anchors.join(''));
  opc.setText(drawing, splices.apply());
}
