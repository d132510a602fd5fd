import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { EXCEL_API_LEVEL } from '../../src/excel';
import { compare, usedApiSets, type UsedApi } from '../support/usedApiSets';

/** Rooms that are part of the add-in; the workbench's frame and the command line are none. */
const ROOMS = ['excel', 'taskpane', 'functions', 'entry'];
const root = process.cwd();

/**
 * Members that an older Excel lacks and that are read all the same: what is missing is `undefined` there, and the code
 * takes it for "not told". By member, why.
 */
const READ_WHERE_THERE: Readonly<Record<string, string>> = {
  'WorksheetChangedEventArgs.triggerSource': 'without it (before 1.14) a change during our own write counts as ours',
};

/** What the manifest demands of an Excel before it shows the add-in. */
const declared = new Map(
  [...readFileSync(join(root, 'manifest.xml'), 'utf8').matchAll(/<Set Name="(\w+)" MinVersion="([\d.]+)"/g)].map(
    ([, set, version]) => [set!, version!] as const,
  ),
);

function sources(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return sources(path);
    return /\.tsx?$/.test(name) ? [path] : [];
  });
}

const covers = (version: string | undefined, needed: string): boolean =>
  version !== undefined && compare(version, needed) >= 0;

/** Uses that neither the manifest nor a question before them covers. */
const uncovered = (uses: readonly UsedApi[]): UsedApi[] =>
  uses.filter(
    ({ needs, asked }) =>
      !covers(declared.get(needs.set), needs.version) &&
      !asked.some(({ set, version }) => set === needs.set && covers(version, needs.version)),
  );

const line = ({ member, needs, where }: UsedApi): string => `${member} needs ${needs.set} ${needs.version} (${where})`;

const FIXTURE = 'test/workbench/support/fixtures/usesNewerSets.ts';
/** One reading of everything: the types of Office.js take seconds. */
const all = usedApiSets([...ROOMS.flatMap((room) => sources(join(root, 'src', room))), join(root, FIXTURE)]);
const used = all.filter(({ where }) => !where.startsWith(FIXTURE));

test('nothing is used above the sets that the manifest declares without asking for it first', () => {
  expect(used.length).toBeGreaterThan(300);
  expect(
    uncovered(used)
      .filter(({ member }) => !(member in READ_WHERE_THERE))
      .map(line),
  ).toEqual([]);
});

test('what is read only where it is there, is', () => {
  const members = new Set(uncovered(used).map(({ member }) => member));
  expect(Object.keys(READ_WHERE_THERE).filter((member) => !members.has(member))).toEqual([]);
});

test('the declared level is that of the code, and the code needs all of it', () => {
  expect(declared.get('ExcelApi')).toBe(EXCEL_API_LEVEL);
  const highest = used
    .filter(
      ({ needs, asked, member }) => needs.set === 'ExcelApi' && asked.length === 0 && !(member in READ_WHERE_THERE),
    )
    .map(({ needs }) => needs.version)
    .sort(compare)
    .at(-1);
  expect(highest).toBe(EXCEL_API_LEVEL);
});

test('a use above the level is found in every form, and one that is asked for first is not', () => {
  const text = readFileSync(join(root, FIXTURE), 'utf8').split('\n');
  const functionAt = (where: string): string => {
    const at = Number(where.split(':').at(-1));
    return text
      .slice(0, at)
      .map((row) => /^export (?:async )?(?:function|const) (\w+)/.exec(row)?.[1])
      .filter((name) => name !== undefined)
      .at(-1)!;
  };
  const found = uncovered(all.filter((use) => !used.includes(use))).map((use) => [
    functionAt(use.where),
    use.member,
    `${use.needs.set} ${use.needs.version}`,
  ]);
  expect(found).toEqual([
    ['unasked', 'Worksheet.onVisibilityChanged', 'ExcelApi 1.17'],
    ['unasked', 'RunOptions.mergeUndoGroup', 'ExcelApi 1.20'],
    ['askedTooLittle', 'Worksheet.onVisibilityChanged', 'ExcelApi 1.17'],
    ['common', 'UI.openBrowserWindow', 'OpenBrowserWindowApi 1.1'],
    ['fromEvent', 'WorksheetChangedEventArgs.triggerSource', 'ExcelApi 1.14'],
  ]);
});
