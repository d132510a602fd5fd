import { flatten } from './flatPackage';

/** The fuzzer changes inputs of up to 4,096 bytes; what is longer it cuts. */
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PKG = 'http://schemas.openxmlformats.org/package/2006';

const CELLS =
  '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><t>Años</t></is></c></row>' +
  '<row r="2"><c r="A2" t="str"><v>Ana</v></c><c r="B2" s="1"><v>120000</v></c><c r="C2"><f>B2/2</f><v>3</v></c></row>' +
  '<row r="3" hidden="1"><c r="A3" t="s"><v>2</v></c><c r="B3"><v>9000.5</v></c><c r="C3" t="b"><v>1</v></c></row>' +
  '<row r="4"><c r="A4" t="s"><v>2</v></c><c r="B4" t="e"><v>#N/A</v></c><c r="C4" t="d"><v>2026-01-31</v></c></row>';

const PARTS: Readonly<Record<string, string>> = {
  '[Content_Types].xml': `<Types xmlns="${PKG}/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`,
  '_rels/.rels': `<Relationships xmlns="${PKG}/relationships"><Relationship Id="r1" Type="${REL}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${REL}"><sheets><sheet name="A" sheetId="1" r:id="r1"/></sheets><definedNames><definedName name="n" localSheetId="0">A!$A$1</definedName></definedNames></workbook>`,
  'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PKG}/relationships"><Relationship Id="r1" Type="${REL}/worksheet" Target="s.xml"/><Relationship Id="r2" Type="${REL}/styles" Target="y.xml"/><Relationship Id="r3" Type="${REL}/sharedStrings" Target="t.xml"/></Relationships>`,
  'xl/s.xml': `<worksheet xmlns="${MAIN}"><sheetData>${CELLS}</sheetData></worksheet>`,
  'xl/y.xml': `<styleSheet xmlns="${MAIN}"><fonts><font><sz val="11"/></font></fonts><fills count="1"><fill/></fills><cellXfs count="2"><xf/><xf numFmtId="14"/></cellXfs></styleSheet>`,
  'xl/t.xml': `<sst xmlns="${MAIN}"><si><t>Cliente</t></si><si><r><t>Fact</t></r><r><t>uración</t></r></si><si><t>_x000D_</t></si></sst>`,
};

const SHEET = (around: string, cells = CELLS): string =>
  `<worksheet xmlns="${MAIN}">${around.replace('|', `<sheetData>${cells}</sheetData>`)}</worksheet>`;

const withParts = (more: Readonly<Record<string, string>>): string => flatten({ ...PARTS, ...more });

/** Small workbooks, each with what another has not. */
const WORKBOOKS = [
  withParts({}),
  withParts({ 'xl/y.xml': `<styleSheet xmlns="${MAIN}"/>` }),
  withParts({
    'xl/s.xml': SHEET(
      '<dimension ref="A1:C4"/><sheetViews><sheetView tabSelected="1"/></sheetViews><cols><col min="2" max="9" style="1" hidden="1"/></cols>|<autoFilter ref="A1:C4"/><mergeCells><mergeCell ref="A6:B7"/></mergeCells><conditionalFormatting sqref="B2:B4"><cfRule type="cellIs" priority="1" dxfId="0"><formula>1</formula></cfRule></conditionalFormatting>',
    ),
  }),
  withParts({
    'xl/s.xml': SHEET(
      '|',
      '<row><c t="inlineStr"><is><t>a</t></is></c><c/></row><row r="2"><c r="A2"><f t="shared" si="0" ref="A2:A3">B2*$C$1</f></c></row><row r="3"><c r="A3"><f t="shared" si="0"/></c><c r="B3"><f t="array" ref="B3:B4">C1:C2</f></c></row><row r="9"><c r="XFD9"><v>1</v></c></row>',
    ),
  }),
  withParts({
    'xl/s.xml': SHEET('|<tableParts><tablePart xmlns:r="q" r:id="r1"/></tableParts>'),
    'xl/_rels/s.xml.rels': `<Relationships xmlns="${PKG}/relationships"><Relationship Id="r1" Type="${REL}/table" Target="b.xml"/></Relationships>`,
    'xl/b.xml': `<table xmlns="${MAIN}" id="1" name="T" displayName="T" ref="A1:C4"><autoFilter ref="A1:C4"/><tableColumns count="3"><tableColumn id="1" name="Cliente"/><tableColumn id="2" name="Facturación"/><tableColumn id="3" name="Años"/></tableColumns></table>`,
  }),
  withParts({ 'xl/s.xml': `<?xml version="1.0" encoding="ISO-8859-1"?>${SHEET('|')}` }),
];

const CSVS = [
  'Código;Cliente;Facturación;Margen %\r\n001;Ana;1.234,56;12,5 %\r\n002;"López; Hijos";(500);-3 %\r\n',
  'id,name,turnover,since\nA1,"Ann ""X""",12000,2020-01-31\nA2,Bob,3.5E3,2021-12-01\nTOTAL,,15500,\n',
  'sep=|\nid|€\n1|€ 30\n2|$ 4,000.50\n3|EUR 7\n',
  'ID\tName\tMargin\n1\tPeñas\t0.3\n2\tÑoño\t0.2\n',
];

/** What the fuzzing of each target begins with. */
export const SEEDS: Readonly<Record<string, readonly Uint8Array[]>> = {
  xlsx: WORKBOOKS.map((text) => Buffer.from(text, 'utf8')),
  patch: WORKBOOKS.map((text) => Buffer.from(text, 'utf8')),
  csv: [...CSVS.map((text) => Buffer.from(text, 'utf8')), Buffer.from(`\ufeff${CSVS[0]!}`, 'utf16le')],
};
