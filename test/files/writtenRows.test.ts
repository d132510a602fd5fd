import fc from 'fast-check';
import { parseArea, patchWorkbook, type WorkbookEdits } from '../../src/files';
import { singleSheet } from './support/awkwardWorkbook';
import { partsOf } from './support/packageParts';

describe('rows of every writing', () => {
  const attributes = fc.subarray([' spans="1:2"', ' ht="20"', ' s="0" customFormat="1"', ' t:ñ="€"']);
  const cell = (column: string, row: number): fc.Arbitrary<string> => {
    const at = `${column}${row}`;
    return fc.constantFrom(
      '',
      `<c r="${at}"><v>${row}</v></c>`,
      `<c r="${at}" s="0" t="inlineStr"><is><t>Ñandú &amp; “€”</t></is></c>`,
      `<c s="0" r='${at}' t:é="ó"><v>7</v></c>`,
      `<c r="${at}"/>`,
      `<c r="${at}" t="str"><f>A1&amp;"x"</f><v>ü</v></c>`,
    );
  };
  const row = (number: number): fc.Arbitrary<string> =>
    fc
      .tuple(attributes, fc.tuple(...[...'ABCDE'].map((letter) => cell(letter, number))), fc.nat(9))
      .map(([given, cells, odd]): string => {
        const filled = cells.filter((one) => one !== '');
        const inside = (odd === 0 ? filled.reverse() : filled).join(odd === 1 ? '\n ' : '');
        const tag = `<row r="${number}"${given.join('')}`;
        return inside === '' && odd % 2 ? `${tag}/>` : `${tag}>${inside}</row>`;
      });
  const sheetOf = (rows: readonly string[]): string =>
    `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:t="urn:título"><sheetData>${rows.join('')}</sheetData></worksheet>`;

  const sheetText = (bytes: Uint8Array): string =>
    Buffer.from(partsOf(bytes)['xl/worksheets/sheet1.xml']!, 'latin1').toString();

  test('are lengthened in one go as they are cell by cell', () => {
    const column = fc.integer({ min: 0, max: 7 });
    fc.assert(
      fc.property(fc.tuple(row(1), row(2), row(4)), column, fc.boolean(), (rows, at, bold) => {
        const edits: WorkbookEdits = {
          sheets: [
            {
              sheet: 'S',
              cells: [{ row: 0, column: at, values: { down: ['ñ', 2, null, 'x', ''] }, style: { bold } }],
              rows: [{ from: 1, to: 1, height: 30 }],
            },
          ],
        };
        const patched = (sheet: string): string => sheetText(patchWorkbook(singleSheet(sheet), edits));
        // With a comment among them cells may not be hopped over.
        const comment = '<!-- such as this -->';
        expect(patched(sheetOf([comment, ...rows])).replace(comment, '')).toBe(patched(sheetOf(rows)));
      }),
      { numRuns: 300 },
    );
  });

  test('keep what stands in them, byte by byte', () => {
    const rows = ['<row r="1" t:ñ="€" spans="1:1"><c r="A1" t:é="ó" t="inlineStr"><is><t>Ñandú “€”</t></is></c></row>'];
    const formatted = patchWorkbook(singleSheet(sheetOf(rows)), {
      sheets: [
        {
          sheet: 'S',
          cells: [{ row: 0, column: 2, values: { down: ['ñ'] } }],
          formats: [{ range: parseArea('A1'), style: { bold: true } }],
        },
      ],
    });
    expect(sheetText(formatted)).toContain(
      '<row r="1" t:ñ="€" spans="1:3"><c r="A1" t:é="ó" t="inlineStr" s="1"><is><t>Ñandú “€”</t></is></c><c r="C1" t="inlineStr"><is><t>ñ</t></is></c></row>',
    );
  });
});
