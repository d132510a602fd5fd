import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { cyclesOf } from './support/cycles';
import { filesBelow, importsOf } from './support/imports';

/**
 * The rooms of the house and what each may import: `portfolio ← method, value, accounts ← functions,
 * excel, files ← taskpane, cli ← entry`; `locales` from `functions` upwards; never sideways.
 */
const PURE = ['problem', 'grid', 'sheet', 'portfolio', 'method', 'value', 'accounts'];
const MAY_IMPORT: Record<string, readonly string[]> = {
  problem: [],
  grid: [],
  sheet: ['grid'],
  portfolio: ['problem', 'grid'],
  method: ['problem', 'grid', 'sheet', 'portfolio'],
  value: ['problem', 'portfolio'],
  accounts: ['problem', 'portfolio', 'method'],
  locales: PURE,
  tools: [...PURE, 'locales'],
  pictures: ['grid', 'sheet'],
  files: [...PURE, 'locales'],
  functions: [...PURE, 'locales'],
  excel: [...PURE, 'locales'],
  taskpane: [...PURE, 'locales', 'tools', 'pictures', 'functions', 'excel', 'files'],
  cli: [...PURE, 'locales', 'tools', 'files'],
  entry: [...PURE, 'locales', 'tools', 'functions', 'excel', 'files', 'taskpane'],
  workbench: ['grid', 'sheet', 'pictures', 'files', 'locales'],
};
/** Second doors: plain data, and the reading of files, that must not bring the rest of their rooms along. */
const SECOND_DOORS = [/\/locales\/(words|serviceLevel)$/, /\/locales\/tools\/\w+$/, /\/files\/reading$/];
/** Packages that the pure rooms may use; everything else would tie them to a host, a screen or a clock. */
const PURE_PACKAGES = ['valibot'];

const roomOf = (path: string): string => relative('src', path).split(sep)[0] ?? '';

const imports = filesBelow('src').flatMap((file) =>
  importsOf(file).map(({ target, to }) => ({
    file: relative('src', file),
    room: roomOf(file),
    target,
    targetRoom: to === null ? null : roomOf(to),
  })),
);

describe('the house', () => {
  test('has only the rooms that the architecture names', () => {
    const rooms = readdirSync('src').filter((name) => statSync(join('src', name)).isDirectory());
    expect(rooms.filter((room) => !(room in MAY_IMPORT))).toEqual([]);
  });

  test('imports run one way', () => {
    const wrong = imports.filter(
      ({ room, targetRoom }) =>
        targetRoom !== null && targetRoom !== room && !(MAY_IMPORT[room] ?? []).includes(targetRoom),
    );
    expect(wrong.map(({ file, target }) => `${file} -> ${target}`)).toEqual([]);
  });

  test('no files import each other in a circle', () => {
    const arrows = filesBelow('src').map((file): [string, string[]] => [
      file,
      importsOf(file).flatMap(({ to }) => (to === null ? [] : [to])),
    ]);
    expect(cyclesOf(new Map(arrows)).map((circle) => circle.join(' -> '))).toEqual([]);
    expect(cyclesOf(new Map([...arrows, ['a', ['b']], ['b', ['c']], ['c', ['b', 'd']], ['d', []]]))).toEqual([
      ['b', 'c'],
    ]);
  });

  test('segments that people agreed on are named where they are read, ruled on and remembered; others know decisions', () => {
    const naming = filesBelow('src').filter(
      (file) => roomOf(file) !== 'locales' && /agreed/i.test(readFileSync(file, 'utf8')),
    );
    expect(naming.map((file) => relative('src', file).split(sep).join('/')).sort()).toEqual([
      'functions/help/concepts/segments.ts',
      'method/compare/agreement.ts',
      'method/watch/causeKinds.ts',
      'portfolio/criteria/aliases.ts',
      'portfolio/criteria/roles.ts',
      'tools/watching/history/columns.ts',
      'tools/watching/why.ts',
    ]);
  });

  test('another room is entered by its public face', () => {
    const sideDoors = imports.filter(
      ({ room, target, targetRoom }) =>
        targetRoom !== null &&
        targetRoom !== room &&
        !new RegExp(`/${targetRoom}(/index)?$`).test(target) &&
        !SECOND_DOORS.some((door) => door.test(target)),
    );
    expect(sideDoors.map(({ file, target }) => `${file} -> ${target}`)).toEqual([]);
  });

  test('the pure rooms know no host, no screen, no clock and no chance', () => {
    const impure = imports.filter(
      ({ room, target, targetRoom }) =>
        PURE.includes(room) && targetRoom === null && !PURE_PACKAGES.some((name) => target === name),
    );
    const globals = PURE.filter((room) => existsSync(join('src', room)))
      .flatMap((room) => filesBelow(join('src', room)))
      .filter((file) =>
        /\b(Office|Excel|document|window|process)\.|\bDate\.now\b|new Date\(\)|Math\.random/.test(
          readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, ''),
        ),
      )
      .map((file) => relative('src', file));
    expect([...impure.map(({ file, target }) => `${file} -> ${target}`), ...globals]).toEqual([]);
  });
});
