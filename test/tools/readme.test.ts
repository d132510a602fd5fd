import { readFileSync } from 'node:fs';
import { nameOfTool, TOOL_IDS } from '../../src/tools';

/** These tables are what a new user chooses from: a tool that they do not name is not found. */
describe.each(['README.md', 'docs/command-line.md'])('%s', (page) => {
  const table = /^\| `--tool` [^]*?\n\n/m.exec(readFileSync(page, 'utf8'))![0];
  const rows = new Map([...table.matchAll(/^\| `(\w+)` +\| (.*?) +\|$/gm)].map(([, id, text]) => [id!, text!]));

  test.each(TOOL_IDS)('says what `--tool %s` writes, under its name', (id) => {
    expect(rows.get(id)).toContain(`_${nameOfTool(id, 'en')}_`);
  });

  test('names no tool that there is not', () => {
    expect(rows.size).toBe(TOOL_IDS.length);
  });
});
