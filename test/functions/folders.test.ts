import { readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { DECLARATIONS } from '../../src/functions';
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

test('outside the folders of functions, each is named by the two lists alone', () => {
  const isOfFunction = (file: string): boolean => folders.some((name) => dirname(file) === join(CEC, name));
  const times: Record<string, number> = {};
  for (const file of filesBelow('src').filter((each) => !isOfFunction(each))) {
    for (const { to } of importsOf(file)) {
      if (to && isOfFunction(to) && FILES.includes(basename(to))) times[file] = (times[file] ?? 0) + 1;
    }
  }
  expect(times).toEqual({ [join(CEC, 'index.ts')]: folders.length, [join(CEC, 'help.ts')]: folders.length });
});
