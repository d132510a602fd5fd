import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CHANGES, NOTES, UNDOABLE_CHANGES } from '../../src/excel/commands';
import { filesBelow, importsOf } from '../support/imports';

/**
 * A command that changes the workbook is one declaration and its line in the list: what is to be done for another one stands
 * in CONTRIBUTING, and is held here.
 */
const LIST = join('src', 'excel', 'commands.ts');
const COMMANDS = { ...CHANGES, ...NOTES };
const list = readFileSync(LIST, 'utf8');
const sources = filesBelow('src').map((file) => ({ file, text: readFileSync(file, 'utf8') }));
const naming = (id: string, room: string): string[] =>
  sources
    .filter(({ file, text }) => file.startsWith(join('src', room)) && new RegExp(`\\b${id}\\b`).test(text))
    .map(({ file }) => file);
const declaringFile = (id: string): string =>
  sources.find(({ text }) => new RegExp(`^export const ${id}: (Undoable)?Command<`, 'm').test(text))!.file;

test('every command is declared in one file, which the list alone brings in', async () => {
  const fetched = importsOf(LIST).flatMap(({ to }) => (to === null || /command\.ts|longWork/.test(to) ? [] : [to]));
  expect(fetched.sort()).toEqual(Object.keys(COMMANDS).map(declaringFile).sort());
  for (const [id, load] of Object.entries(COMMANDS)) {
    expect(list).toContain(`)).${id},`);
    expect(typeof (await load()).prepare).toBe('function');
  }
});

test('what Undo takes back says how, and what writes no cell does not', async () => {
  expect(UNDOABLE_CHANGES).toEqual(Object.keys(CHANGES));
  for (const load of Object.values(CHANGES)) expect(await load()).toHaveProperty('stands');
  for (const load of Object.values(NOTES)) expect(await load()).not.toHaveProperty('stands');
});

/** The cell of a formula asks for its name where it refuses to empty what somebody has written since. */
const NAMED_BESIDE: Readonly<Record<string, readonly string[]>> = { insertFormula: ['src/excel/cells/formulaCell.ts'] };

test.each(Object.keys(COMMANDS))('nothing else of the room of Excel names %s', (id) => {
  const beside = (NAMED_BESIDE[id] ?? []).map((file) => join(file));
  const code = naming(id, 'excel').filter((file) => !beside.includes(file));
  expect(code.sort()).toEqual([declaringFile(id), LIST].sort());
});

/** A command beside the main line: what users see of it is one order and its own view. */
test.each(['carryColumns', 'addDecisionColumns', 'offerList'])(
  'the pane names %s where it is ordered and where it is shown, and nowhere else',
  (id) => {
    const files = naming(id, 'taskpane').map((file) => file.split(/[\\/]/)[2]);
    expect(files.sort()).toEqual(['commands', 'view']);
  },
);
