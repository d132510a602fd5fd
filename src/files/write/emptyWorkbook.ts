import { CONTENT_TYPES } from '../package/contentTypes';
import { OpcPackage } from '../package/opcPackage';
import { RELATIONSHIP_TYPES, XML_DECLARATION } from '../package/relationships';
import { encodeAttribute } from '../xml/text';
import { EMPTY_SHEET } from './workbookPart';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** The smallest style part that Excel takes: Calibri 11, the two reserved fills, one empty border, the Normal style. */
export const MINIMAL_STYLES =
  `${XML_DECLARATION}<styleSheet xmlns="${MAIN}">` +
  '<fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';

/** A package with one empty sheet of this name. */
export function emptyPackage(sheet: string): OpcPackage {
  const opc = OpcPackage.empty();
  opc.setText(
    '[Content_Types].xml',
    `${XML_DECLARATION}<Types xmlns="${PACKAGE}/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      `<Override PartName="/xl/workbook.xml" ContentType="${CONTENT_TYPES.workbook}"/>` +
      `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${CONTENT_TYPES.worksheet}"/>` +
      `<Override PartName="/xl/styles.xml" ContentType="${CONTENT_TYPES.styles}"/></Types>`,
  );
  opc.setText(
    '_rels/.rels',
    `${XML_DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">` +
      `<Relationship Id="rId1" Type="${RELATIONSHIP_TYPES}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  );
  opc.setText(
    'xl/workbook.xml',
    `${XML_DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIP_TYPES}"><bookViews><workbookView/></bookViews>` +
      `<sheets><sheet name="${encodeAttribute(sheet)}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  );
  opc.setText(
    'xl/_rels/workbook.xml.rels',
    `${XML_DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">` +
      `<Relationship Id="rId1" Type="${RELATIONSHIP_TYPES}/worksheet" Target="worksheets/sheet1.xml"/>` +
      `<Relationship Id="rId2" Type="${RELATIONSHIP_TYPES}/styles" Target="styles.xml"/></Relationships>`,
  );
  opc.setText('xl/worksheets/sheet1.xml', EMPTY_SHEET);
  opc.setText('xl/styles.xml', MINIMAL_STYLES);
  return opc;
}
