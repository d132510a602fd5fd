import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DECLARATIONS } from '../../src/functions';
import { filesBelow, importsOf } from '../support/imports';

/** A function is one folder: what is to be done for another one stands in CONTRIBUTING, and is held here. */
const CEC = join('src', 'functions', 'cec');
const folders = readdirSync(CEC, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

test('every folder is a function with its help, and every function is a folder', () => {
  expect(folders.map((name) => name.toUpperCase()).sort()).toEqual(DECLARATIONS.map(({ id }) => id).sort());
  for (const name of folders) {
    expect(readdirSync(join(CEC, name))).toEqual(expect.arrayContaining(['declaration.ts', 'help.ts']));
  }
});

test('outside the folders of functions, each is named by the two lists alone', () => {
  const named = filesBelow('src')
    .filter((file) => !folders.some((name) => file.startsWith(join(CEC, name))))
    .flatMap((file) =>
      importsOf(file).flatMap(({ to }) => (to?.startsWith(CEC) && /(declaration|help)\.ts$/.test(to) ? [file] : [])),
    )
    .filter((file) => !file.startsWith(join('src', 'functions', 'help')));
  expect(
    Object.fromEntries([...new Set(named)].map((file) => [file, named.filter((each) => each === file).length])),
  ).toEqual({
    [join(CEC, 'index.ts')]: folders.length,
    [join(CEC, 'help.ts')]: folders.length,
  });
});
