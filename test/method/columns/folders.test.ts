import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { OUTPUT_COLUMNS } from '../../../src/method';
import { filesBelow, importsOf } from '../../support/imports';

/** A column of the result is one folder: what is to be done for another one stands in CONTRIBUTING, and is held here. */
const COLUMNS = join('src', 'method', 'columns');
const FILES = ['cell.ts', 'declaration.ts'];
const folders = readdirSync(COLUMNS, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const isOfColumn = (file: string): boolean => folders.some((name) => dirname(file) === join(COLUMNS, name));

test('every folder is a column with its cell, and every column is a folder', () => {
  // Digits are four of one kind, strategies of sums three.
  const kinds = new Set(OUTPUT_COLUMNS.map((id) => id.replace(/\d$/, '')));
  expect([...folders].sort()).toEqual([...kinds].sort());
  for (const name of folders) expect(readdirSync(join(COLUMNS, name)).sort()).toEqual(FILES);
});

test('outside the folders of columns, each is listed once with its declaration and once with its cell', () => {
  for (const [list, file] of [
    ['columns.ts', 'declaration.ts'],
    ['cells.ts', 'cell.ts'],
  ] as const) {
    const listed = importsOf(join(COLUMNS, list)).flatMap(({ to }) => (to && isOfColumn(to) ? [to] : []));
    expect(listed.sort()).toEqual(folders.map((name) => join(COLUMNS, name, file)).sort());
  }
  const elsewhere = filesBelow('src')
    .filter((file) => !isOfColumn(file) && !['columns.ts', 'cells.ts'].includes(basename(file)))
    .filter((file) => importsOf(file).some(({ to }) => to && isOfColumn(to)));
  // The four digits are what the method is about: formulas read them, earlier runs are known by them.
  expect(elsewhere.sort()).toEqual(
    ['formulas/digitFormulas.ts', 'columns/ownColumns.ts'].map((file) => join('src', 'method', file)).sort(),
  );
});

/** Who names a column's id outside its folder, and why another column would not have to be named there. */
const NAMED: Readonly<Record<string, readonly string[]>> = {
  // Ranks beside live formulas are formulas or the values of the last write: no other column has that choice.
  'excel/columns/target.ts': ['rank'],
  'excel/formulas/fillFormulas.ts': ['rank'],
  'locales/ownVocabulary.ts': ['rank'],
  'locales/placedColumns.ts': ['rank'],
  'method/formulas/formulaColumns.ts': ['rank'],
  'method/formulas/formulas.ts': ['rank', 'segment'],
  'taskpane/desk/found.ts': ['code', 'rank', 'segment'],
  'taskpane/model/ranks.ts': ['rank'],
  // Scores by which lists are ordered, as the method says.
  'method/formulas/rankFormulas.ts': ['total', 'weighted'],
  // Whom the segment lets go against the score.
  'method/formulas/remarkFormulas.ts': ['segment'],
  'functions/cec/classify/classifyTable.ts': ['totalLoyalty', 'weightedLoyalty'],
  // An earlier run is known by its code; what it said of a client is its code and its segment.
  'method/columns/ownColumns.ts': ['abc', 'code', 'remarks'],
  'excel/settings/lastRun.ts': ['code', 'segment'],
  // Lists of chosen columns: the first clients, clients for another system, the pane's list.
  'cli/resultReport.ts': ['code', 'rank', 'segment', 'total'],
  'tools/codes.ts': ['blocked', 'code', 'discount', 'segment'],
  'tools/supply/compute.ts': ['discount'],
  'tools/overview/lists.ts': ['code', 'digit1', 'digit2', 'digit3', 'digit4', 'rank', 'total'],
  'taskpane/desk/wanted.ts': ['code', 'rank', 'segment', 'total'],
  'taskpane/model/state.ts': ['profile', 'rank'],
  // Other things of that name: the remarks' words, a part of the agreement.
  'locales/resultTable.ts': ['remarks'],
  'locales/decisionSentences.ts': ['segment'],
};

test('a column is named nowhere else but for a reason', () => {
  const knowsColumns =
    /\b(OutputColumn|ResultColumnId|PlacedColumn(Id)?|FormulaColumn|OUTPUT_COLUMNS|columnHeader|columnsForFormulas|placedColumn|resultColumns|cellOf|resultCell|wholeResult)\b/;
  const quoted = new RegExp(`'(${OUTPUT_COLUMNS.join('|')})'`, 'g');
  const named: Record<string, string[]> = {};
  for (const file of filesBelow('src').filter((each) => !isOfColumn(each))) {
    const code = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
    if (!knowsColumns.test(code)) continue;
    const ids = [...new Set([...code.matchAll(quoted)].map(([, id]) => id!))].sort();
    if (ids.length > 0) named[file.split(/[\\/]/).slice(1).join('/')] = ids;
  }
  expect(named).toEqual(NAMED);
});
