import { readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { DECLARATIONS } from '../../src/functions';
import * as lateFunctions from '../../src/functions/cec/late';
import { LATE_IDS } from '../../src/functions/cec/lateIds';
import { filesBelow, importsOf } from '../support/imports';

/** A function is one folder: what is to be done for another one stands in CONTRIBUTING, and is held here. */
const CEC = join('src', 'functions', 'cec');
const FILES = ['declaration.ts', 'help.ts'];
const folders = readdirSync(CEC, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

test('every folder is a function with its help, and every function is a folder', () => {
  expect(folders.map((name) => name.toUpperCase()).sort()).toEqual(DECLARATIONS.map(({ id }) => id).sort());
  for (const name of folders) expect(readdirSync(join(CEC, name))).toEqual(expect.arrayContaining(FILES));
});

test('outside the folders of functions, each is named by the lists alone', () => {
  const isOfFunction = (file: string): boolean => folders.some((name) => dirname(file) === join(CEC, name));
  const times: Record<string, number> = {};
  for (const file of filesBelow('src').filter((each) => !isOfFunction(each))) {
    for (const { to } of importsOf(file)) {
      if (to && isOfFunction(to) && FILES.includes(basename(to))) times[file] = (times[file] ?? 0) + 1;
    }
  }
  const [early, late] = ['early.ts', 'late.ts'].map((file) => join(CEC, file));
  expect(times).toEqual({
    [early!]: folders.length - LATE_IDS.length,
    [late!]: LATE_IDS.length,
    [join(CEC, 'help.ts')]: folders.length,
  });
  expect([...LATE_IDS]).toEqual(Object.keys(lateFunctions).sort());
});
