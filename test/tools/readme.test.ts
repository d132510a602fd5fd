import { readFileSync } from 'node:fs';
import { nameOfTool, TOOL_IDS } from '../../src/tools';

/** The README's table is what a new user chooses from: a tool that it does not name is not found. */

const table = /^\| `--tool` [^]*?\n\n/m.exec(readFileSync('README.md', 'utf8'))![0];
const rows = new Map([...table.matchAll(/^\| `(\w+)` +\| (.*?) +\|$/gm)].map(([, id, text]) => [id!, text!]));

test.each(TOOL_IDS)('the README says what `--tool %s` writes, under its name', (id) => {
  expect(rows.get(id)).toContain(`_${nameOfTool(id, 'en')}_`);
});

test('the README names no tool that there is not', () => {
  expect(rows.size).toBe(TOOL_IDS.length);
});
