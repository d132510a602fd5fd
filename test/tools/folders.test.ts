import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { FIGURE_HEADERS, TOOL_HEADERS } from '../../src/portfolio/headers/knownHeaders';
import { mayBeCriterion } from '../../src/method';
import { normaliseHeader } from '../../src/portfolio';
import { type KnownToolColumn, TOOL_COLUMNS, toolColumnNames, toolOfColumn } from '../../src/locales/tools/columns';
import { TOOL_IDS } from '../../src/tools';
import { filesBelow, importsOf } from '../support/imports';

/** A tool is one folder, its words and its line in the list: what is to be done stands in CONTRIBUTING, and is held here. */
const TOOLS = join('src', 'tools');
const FILES = ['compute.ts', 'index.ts', 'sheet.ts'];
const folders = readdirSync(TOOLS, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
/** The tool that a file belongs to, or whose words it holds; null: none. */
const toolOf = (file: string): string | null =>
  folders.find(
    (name) => file.startsWith(join(TOOLS, name, '/')) || file === join('src', 'locales', 'tools', `${name}.ts`),
  ) ?? null;
const short = (file: string): string => file.split(/[\\/]/).slice(1).join('/');

test('every folder is a tool with its result and its sheets, and every tool is a folder', () => {
  expect([...folders].sort()).toEqual([...TOOL_IDS].sort());
  for (const name of folders) expect(readdirSync(join(TOOLS, name))).toEqual(expect.arrayContaining(FILES));
});

/** Who reads a file of a tool, or its words, from outside, and why another tool would not have to be read there. */
const READ: Readonly<Record<string, readonly string[]>> = {
  // What of a list does not count is said in a terminal as on the sheet.
  'cli/listReport.ts': ['contracts', 'network'],
  // A column of yes and no is a consent, and no client family.
  'tools/columnUses.ts': ['policy'],
  // The list of tools.
  'tools/list.ts': [...folders].sort(),
  // One client's card, reports that are made of what another tool has found, and what of a list was not read.
  'tools/index.ts': ['certainty', 'contracts', 'guide', 'purchases', 'value', 'watching'],
  'tools/decisions/compute.ts': ['policy', 'value'],
  'tools/families/compute.ts': ['value'],
  // The guide names a family as its tool does.
  'tools/guide/compute.ts': ['families'],
  'tools/profitability/compute.ts': ['policy'],
  'tools/purchases/terms.ts': ['value'],
  // What rules over a value group is what decides the main action.
  'tools/value/card.ts': ['contracts', 'decisions', 'network', 'purchases'],
  'tools/value/contractCard.ts': ['contracts'],
  'tools/value/networkCard.ts': ['network'],
  'tools/value/groups.ts': ['decisions'],
  // The retention that contracts show, to be taken in the place of an assumed one.
  'tools/value/measured.ts': ['contracts'],
  // The report of contracts names the button that takes it.
  'tools/contracts/outlook.ts': ['value'],
  // What a client costs to serve is stated with the margins.
  'tools/value/compute.ts': ['profitability'],
  'tools/value/forecastCard.ts': ['purchases'],
  'tools/policy/sheet.ts': ['supply'],
  'tools/schemeSheet.ts': ['overview'],
  // The history is the workbook's: every tool is given it.
  'tools/tool.ts': ['watching'],
  // Which reports the guide speaks of is part of what it is made from.
  'tools/madeFrom.ts': ['guide'],
  // Panels that show more than a form says it in the words of its sheets.
  'taskpane/view/portfolio/CertaintyLines.tsx': ['certainty'],
  'taskpane/view/schemes/SchemeComparison.tsx': ['schemes'],
  'taskpane/view/tools/GuidePanel.tsx': ['guide'],
  'taskpane/view/tools/ListRead.tsx': ['network', 'purchases'],
  'taskpane/view/tools/WatchingPanel.tsx': ['watching'],
};

test('outside its folder a tool is read by the list alone, but for a reason', () => {
  const read: Record<string, string[]> = {};
  for (const file of filesBelow('src')) {
    const of = importsOf(file).flatMap(({ to }) => (to === null ? [] : (toolOf(to) ?? [])));
    const others = [...new Set(of)].filter((tool) => tool !== toolOf(file)).sort();
    if (others.length > 0) read[short(file)] = others;
  }
  expect(read).toEqual(READ);
  const declared = filesBelow('src').flatMap((file) =>
    importsOf(file).flatMap(({ to }) =>
      to && basename(to) === 'index.ts' && folders.includes(basename(dirname(to))) && toolOf(to) ? [short(file)] : [],
    ),
  );
  expect(declared).toEqual(folders.map(() => 'tools/list.ts'));
});

/** Ids that are words for something else as well: lists, families and schemes are the workbook's. */
const ALSO_OTHER_THINGS = ['contracts', 'decisions', 'families', 'purchases', 'schemes', 'value'];
/** Who names a tool by its id, and why another tool would not have to be named there. */
const NAMED: Readonly<Record<string, readonly string[]>> = {
  // What `--report` writes.
  'tools/list.ts': ['matrices', 'overview'],
  // What the matrices are told is the scheme's own.
  'cli/toolInputs.ts': ['matrices'],
  'cli/askedColumns.ts': ['matrices'],
  'taskpane/view/tools/MatrixEditor.tsx': ['matrices'],
  // The service policy is a part of a scheme, which several tools read.
  'tools/madeFrom.ts': ['policy'],
  'tools/tool.ts': ['policy'],
  // Watching alone remembers.
  'taskpane/commands/watching.ts': ['watching'],
  // A panel where a form is not enough, and what it asks of the desk.
  'taskpane/view/tools/laterPanels.ts': ['guide', 'matrices', 'policy', 'watching'],
  'taskpane/view/tools/GuidePanel.tsx': ['guide'],
  'taskpane/view/tools/policy/PolicyEditor.tsx': ['policy'],
  'taskpane/desk/workerDesk.ts': ['certainty', 'guide'],
  // A list beside the clients, and the report that it is for.
  'taskpane/commands/secondList.ts': ['network'],
  'cli/sample.ts': ['network'],
};

test('a tool is named nowhere else but for a reason', () => {
  const rooms = ['tools', 'excel', 'files', 'taskpane', 'cli', 'entry'].map((room) => join('src', room));
  const ids = TOOL_IDS.filter((id) => !ALSO_OTHER_THINGS.includes(id)).join('|');
  const quoted = new RegExp(`'(${ids})'|^  (${ids}): later`, 'gm');
  const named: Record<string, string[]> = {};
  for (const file of rooms.flatMap(filesBelow).filter((each) => toolOf(each) === null)) {
    const code = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
    const found = [...new Set([...code.matchAll(quoted)].map(([, id, key]) => (id ?? key)!))].sort();
    if (found.length > 0) named[short(file)] = found;
  }
  expect(named).toEqual(NAMED);
});

test('a column of a tool has its name, and is never taken for data', () => {
  for (const column of TOOL_COLUMNS) expect(TOOL_IDS).toContain(toolOfColumn(column));
  const headers = TOOL_COLUMNS.flatMap(toolColumnNames).map(normaliseHeader);
  expect([...TOOL_HEADERS].sort()).toEqual(headers.sort());
});

test('figures that may be criteria are known again by their names in every language', () => {
  const may = TOOL_COLUMNS.filter(mayBeCriterion);
  expect(FIGURE_HEADERS.map(({ column }) => column).sort()).toEqual([...may].sort());
  for (const { column, names } of FIGURE_HEADERS) expect(names).toEqual(toolColumnNames(column as KnownToolColumn));
});
