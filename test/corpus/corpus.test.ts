import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { changedCells, secondReader } from '../../corpus/cells';
import { checkFile } from '../../corpus/check';
import { generatedWorkbook } from '../../corpus/generated';
import { changedParts } from '../../corpus/parts';
import { temporaryFolder } from '../support/cli';

const folder = temporaryFolder();
afterAll(folder.remove);

test('workbooks of random structures come back with what nobody touched, and formulas hold the engine’s figures', async () => {
  for (let seed = 1001; seed <= 1025; seed++) {
    const file = folder.write(`seed${seed}.xlsx`, generatedWorkbook(seed));
    expect([seed, await checkFile(file, folder.path(''), false)]).toEqual([seed, { end: 'same', lines: [] }]);
  }
});

test('a lost part, a changed byte and a changed cell are differences', async () => {
  const before = generatedWorkbook(3);
  const parts = unzipSync(before);
  parts['customXml/item1.xml'] = strToU8('<note/>');
  const [with1, with2] = [zipSync(parts), zipSync({ ...parts, 'customXml/item1.xml': strToU8('<note />') })];
  delete parts['customXml/item1.xml'];
  expect(changedParts(with1, with2)).toEqual(['customXml/item1.xml']);
  expect(changedParts(with1, zipSync(parts))).toEqual(['customXml/item1.xml']);
  const name = Object.keys(parts).find(
    (part) => /worksheets\/sheet\d+\.xml$/.test(part) && strFromU8(parts[part]!).includes('Cuota de cliente'),
  )!;
  const other = { ...parts, [name]: strToU8(strFromU8(parts[name]!).replace('Cuota de cliente', 'Otra')) };
  const [was, is] = [await secondReader(before), await secondReader(zipSync(other))];
  expect(changedCells(was!, is!)).toEqual([expect.stringContaining('"Cuota de cliente" and is "Otra"')]);
});
