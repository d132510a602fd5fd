import { unzipSync, zipSync } from 'fflate';
import { openWorkbook, readCells } from '../../../src/files';
import { readSettings, withSettings } from '../../../src/workbench/page/workbookFile/settingsPart';
import { smallWorkbook } from '../../support/smallWorkbook';

const RELATIONSHIPS = 'xl/_rels/workbook.xml.rels';
const SETTINGS = { workbook: { binding: { columns: ['H'] } }, document: { 'a & b': '"<ñ>"' } };

/** The workbook with its relationships in another shape. */
function withRelationships(change: (xml: string) => Uint8Array): Uint8Array {
  const parts = unzipSync(smallWorkbook());
  parts[RELATIONSHIPS] = new Uint8Array(change(new TextDecoder().decode(parts[RELATIONSHIPS])));
  return zipSync(parts);
}

test.each([
  ['as usual', (xml: string) => Buffer.from(xml)],
  ['in UTF-16', (xml: string) => Buffer.from(`\ufeff${xml.replace('UTF-8', 'UTF-16')}`, 'utf16le')],
  ['with a prefix', (xml: string) => Buffer.from(xml.replace(/(<\/?)(Rel)/g, '$1p:$2').replace('xmlns=', 'xmlns:p='))],
])('settings are kept and tied to the workbook, relationships %s', (_, change) => {
  const kept = withSettings(withRelationships(change), SETTINGS);
  expect(readSettings(kept)).toEqual(SETTINGS);
  expect(withSettings(kept, SETTINGS)).toBe(kept);
  const xml = new TextDecoder().decode(unzipSync(withSettings(kept, { ...SETTINGS, workbook: {} }))[RELATIONSHIPS]);
  expect(xml.match(/customXml\/cecWorkbench\.xml/g)).toHaveLength(1);
  expect(readCells(openWorkbook(kept).sheets[0]!)).toEqual(readCells(openWorkbook(smallWorkbook()).sheets[0]!));
});

test('spoilt settings are none', () => {
  const parts = unzipSync(withSettings(smallWorkbook(), SETTINGS));
  parts['customXml/cecWorkbench.xml'] = Buffer.from('<settings xmlns="urn:cec4444:workbench">{"workbook":</settings>');
  expect(readSettings(zipSync(parts))).toEqual({ workbook: {}, document: {} });
});
