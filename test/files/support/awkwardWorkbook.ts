import { strToU8, zipSync } from 'fflate';

/**
 * A workbook package written by hand with what real files hold and file libraries lose: a chart, a drawing, legacy
 * and threaded comments, conditional formats, validation, a table with totals, column formats, hidden rows, names,
 * rich texts, shared and array formulas, an order of calculation, printer settings, custom XML, an external sheet name.
 */
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PKG = 'http://schemas.openxmlformats.org/package/2006';
const X = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
const rels = (...list: [id: string, type: string, target: string][]): string =>
  `${X}<Relationships xmlns="${PKG}/relationships">${list
    .map(
      ([id, type, target]) =>
        `<Relationship Id="${id}" Type="${type.includes('://') ? type : `${REL}/${type}`}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`;

const SHARED = [
  '<si><t>Cliente</t></si>',
  '<si><t>Ventas</t></si>',
  '<si><t xml:space="preserve"> Años </t></si>',
  '<si><r><rPr><b/></rPr><t>Ana </t></r><r><t>&amp; Cía</t></r><rPh sb="0" eb="1"><t>no</t></rPh></si>',
  '<si><t>000123</t></si>',
  '<si><t>a_x000D_b</t></si>',
  '<si><t>Total</t></si>',
];

const CLIENTS = `${X}<worksheet xmlns="${MAIN}" xmlns:r="${REL}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac"><sheetPr><tabColor rgb="FF00FF00"/></sheetPr><dimension ref="A1:E8"/><sheetViews><sheetView tabSelected="1" workbookViewId="0"><selection activeCell="B2" sqref="B2"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15" x14ac:dyDescent="0.25"/><cols><col min="1" max="1" width="22.5" customWidth="1"/><col min="2" max="2" width="14" style="1" customWidth="1"/><col min="6" max="16384" width="11" style="2"/></cols><sheetData>
<row r="1" spans="1:5" x14ac:dyDescent="0.25"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c><c r="D1" t="inlineStr"><is><r><t>Fa</t></r><r><t>milias</t></r></is></c><c r="E1" t="str"><f>"IV"&amp;"A"</f><v>IVA</v></c></row>
<row r="2" spans="1:5"><c r="A2" t="s"><v>3</v></c><c r="B2" s="1"><v>1234.5</v></c><c r="C2"><v>3</v></c><c r="D2" t="b"><v>1</v></c><c r="E2"><f t="shared" ref="E2:E5" si="0">B2*$C$2+Otra!A1</f><v>3703.5</v></c></row>
<row r="3" spans="1:5" hidden="1"><c r="A3" t="s"><v>4</v></c><c r="B3" s="1"><v>-2.5E-3</v></c><c r="C3" t="e"><v>#N/A</v></c><c r="D3" t="b"><v>0</v></c><c r="E3"><f t="shared" si="0"/><v>0</v></c></row>
<row r="4" spans="1:5"><c r="A4" t="s"><v>5</v></c><c r="B4" s="1"><v>10</v></c><c r="C4" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="D4"/><c r="E4"><f t="shared" si="0"/><v>30</v></c></row>
<row r="5" spans="1:5" s="3" customFormat="1"><c r="A5" s="3"/><c r="B5" s="1"><v>5</v></c><c r="D5" s="4"><v>45323</v></c><c r="E5"><f t="shared" si="0"/><v>15</v></c></row>
<row r="6" spans="1:5"><c r="A6" t="s"><v>6</v></c><c r="B6" s="1"><f>SUBTOTAL(109,Clientes[Ventas])</f><v>1246.9975</v></c></row>
<row r="8" spans="1:2" ht="30" customHeight="1"><c r="A8"><f t="array" ref="A8:B8">TRANSPOSE(C1:C2)</f><v>0</v></c><c r="B8"><v>3</v></c></row>
</sheetData><sheetProtection sheet="0"/><mergeCells count="1"><mergeCell ref="A10:C11"/></mergeCells><conditionalFormatting sqref="B2:B5"><cfRule type="cellIs" dxfId="0" priority="3" operator="greaterThan"><formula>1000</formula></cfRule></conditionalFormatting><dataValidations count="1"><dataValidation type="list" allowBlank="1" sqref="D2:D5"><formula1>"a,b"</formula1></dataValidation></dataValidations><hyperlinks><hyperlink ref="A2" location="'Otra hoja''s'!A1" display="x"/></hyperlinks><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" r:id="rId3"/><drawing r:id="rId1"/><legacyDrawing r:id="rId2"/><tableParts count="1"><tablePart r:id="rId4"/></tableParts></worksheet>`;

const OTHER = `${X}<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1"><v>7</v></c><c r="B1"><f>Clientes!B2</f><v>1234.5</v></c></row></sheetData></worksheet>`;
const QUOTED = `${X}<worksheet xmlns="${MAIN}"><sheetData/></worksheet>`;

const TABLE = `${X}<table xmlns="${MAIN}" id="3" name="Clientes" displayName="Clientes" ref="A1:E6" totalsRowCount="1"><autoFilter ref="A1:E5"/><tableColumns count="5"><tableColumn id="1" name="Cliente" totalsRowLabel="Total"/><tableColumn id="2" name="Ventas" totalsRowFunction="sum"/><tableColumn id="3" name=" Años "/><tableColumn id="4" name="Familias"/><tableColumn id="9" name="IVA"/></tableColumns><tableStyleInfo name="TableStyleLight9" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>`;

const STYLES = `${X}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="170" formatCode="#,##0.00\\ &quot;€&quot;"/></numFmts><fonts count="2"><font><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font><font><i/><sz val="9"/><name val="Arial"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFFFFF00"/><bgColor indexed="64"/></patternFill></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="5"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="170" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="0" fontId="0" fillId="2" borderId="0" xfId="0" applyFill="1"><alignment horizontal="center"/></xf><xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="1"><dxf><font><color rgb="FF9C0006"/></font></dxf></dxfs><tableStyles count="0" defaultTableStyle="TableStyleMedium2"/></styleSheet>`;

const CHART = `${X}<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>Clientes!$B$2:$B$5</c:f></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:crossAx val="1"/></c:valAx></c:plotArea></c:chart></c:chartSpace>`;
const DRAWING = `${X}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><xdr:twoCellAnchor><xdr:from><xdr:col>8</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>14</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>15</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Chart 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="${REL}" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>`;
const VML = `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shape id="_x0000_s1025" type="#_x0000_t202" style="visibility:hidden"><x:ClientData ObjectType="Note"><x:Row>1</x:Row><x:Column>0</x:Column></x:ClientData></v:shape></xml>`;
const COMMENTS = `${X}<comments xmlns="${MAIN}"><authors><author>tc={11111111-1111-1111-1111-111111111111}</author></authors><commentList><comment ref="A2" authorId="0" shapeId="0"><text><t>[Threaded comment] ojo</t></text></comment></commentList></comments>`;
const THREADED = `${X}<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="A2" dT="2026-01-01T00:00:00.00" personId="{22222222-2222-2222-2222-222222222222}" id="{11111111-1111-1111-1111-111111111111}"><text>ojo</text></threadedComment></ThreadedComments>`;

const TYPES: [part: string, type: string][] = [
  ['xl/workbook.xml', `application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml`],
  ['xl/worksheets/sheet1.xml', 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml'],
  ['xl/worksheets/sheet2.xml', 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml'],
  ['xl/worksheets/sheet3.xml', 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml'],
  ['xl/styles.xml', 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml'],
  ['xl/sharedStrings.xml', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml'],
  ['xl/calcChain.xml', 'application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml'],
  ['xl/tables/table1.xml', 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml'],
  ['xl/comments1.xml', 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml'],
  ['xl/threadedComments/threadedComment1.xml', 'application/vnd.ms-excel.threadedcomments+xml'],
  ['xl/drawings/drawing1.xml', 'application/vnd.openxmlformats-officedocument.drawing+xml'],
  ['xl/charts/chart1.xml', 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml'],
];

export const AWKWARD_PARTS: Readonly<Record<string, string>> = {
  '[Content_Types].xml': `${X}<Types xmlns="${PKG}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="bin" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.printerSettings"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>${TYPES.map(([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`).join('')}</Types>`,
  '_rels/.rels': rels(['rId1', 'officeDocument', 'xl/workbook.xml']),
  'xl/workbook.xml': `${X}<workbook xmlns="${MAIN}" xmlns:r="${REL}"><workbookPr defaultThemeVersion="124226"/><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="20000" windowHeight="10000" activeTab="0"/></bookViews><sheets><sheet name="Clientes" sheetId="1" r:id="rId1"/><sheet name="Otra" sheetId="4" state="hidden" r:id="rId2"/><sheet name="Otra hoja's" sheetId="7" r:id="rId3"/></sheets><definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">Clientes!$A$1:$E$6</definedName><definedName name="Corte">Otra!$A$1</definedName><definedName name="Local" localSheetId="2">'Otra hoja''s'!$A$1</definedName></definedNames><calcPr calcId="191029"/></workbook>`,
  'xl/_rels/workbook.xml.rels': rels(
    ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
    ['rId2', 'worksheet', '/xl/worksheets/sheet2.xml'],
    ['rId3', 'worksheet', 'worksheets/sheet3.xml'],
    ['rId4', 'styles', 'styles.xml'],
    ['rId5', 'sharedStrings', 'sharedStrings.xml'],
    ['rId6', 'calcChain', 'calcChain.xml'],
  ),
  'xl/worksheets/sheet1.xml': CLIENTS,
  'xl/worksheets/_rels/sheet1.xml.rels': rels(
    ['rId1', 'drawing', '../drawings/drawing1.xml'],
    ['rId2', 'vmlDrawing', '../drawings/vmlDrawing1.vml'],
    ['rId3', 'printerSettings', '../printerSettings/printerSettings1.bin'],
    ['rId4', 'table', '../tables/table1.xml'],
    ['rId5', 'comments', '../comments1.xml'],
    [
      'rId6',
      'http://schemas.microsoft.com/office/2017/10/relationships/threadedComment',
      '../threadedComments/threadedComment1.xml',
    ],
  ),
  'xl/worksheets/sheet2.xml': OTHER,
  'xl/worksheets/sheet3.xml': QUOTED,
  'xl/styles.xml': STYLES,
  'xl/sharedStrings.xml': `${X}<sst xmlns="${MAIN}" count="7" uniqueCount="7">${SHARED.join('')}</sst>`,
  'xl/calcChain.xml': `${X}<calcChain xmlns="${MAIN}"><c r="E1" i="1"/><c r="E2"/><c r="C4"/><c r="B6"/></calcChain>`,
  'xl/tables/table1.xml': TABLE,
  'xl/comments1.xml': COMMENTS,
  'xl/threadedComments/threadedComment1.xml': THREADED,
  'xl/drawings/drawing1.xml': DRAWING,
  'xl/drawings/_rels/drawing1.xml.rels': rels(['rId1', 'chart', '../charts/chart1.xml']),
  'xl/drawings/vmlDrawing1.vml': VML,
  'xl/charts/chart1.xml': CHART,
  'xl/printerSettings/printerSettings1.bin': 'printer\u0001\u0002settings',
  'customXml/item1.xml': '<note xmlns="urn:mine">kept</note>',
};

/** The package's bytes; parts can be replaced, added, or (with null) left out. */
export function awkwardWorkbook(changes: Readonly<Record<string, string | null>> = {}): Uint8Array {
  const parts: Record<string, Uint8Array> = {};
  for (const [name, text] of Object.entries({ ...AWKWARD_PARTS, ...changes }))
    if (text !== null) parts[name] = strToU8(text);
  return zipSync(parts);
}

/** A package with one sheet whose part is this text; further parts as given. */
export function singleSheet(sheet: string, changes: Readonly<Record<string, string>> = {}): Uint8Array {
  const part = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const parts: Record<string, string> = {
    '[Content_Types].xml': `${X}<Types xmlns="${PKG}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${part}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${part}.worksheet+xml"/></Types>`,
    '_rels/.rels': rels(['rId1', 'officeDocument', '/xl/workbook.xml']),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${REL}"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': rels(['rId1', 'worksheet', 'worksheets/sheet1.xml']),
    'xl/worksheets/sheet1.xml': sheet,
    ...changes,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}
