import { existsSync, readFileSync } from 'node:fs';
import vectors from './method.json';

/**
 * Every group of the vectors about the classification (docs/method.md §1), and the tests that it passes through: the
 * engine, the function for cells where there is one, and a written sheet.
 */
const ENGINE = 'test/method/vectors.test.ts';
const CELLS = 'test/functions/vectors.test.ts';
const SHEET = 'test/cli/vectorSheets.test.ts';
/** No function for cells, and why. */
const noFunction = (why: string): string => `${NO_FUNCTION}: ${why}`;
const NO_FUNCTION = 'no function';

const GROUPS: Readonly<Record<string, readonly [engine: string, cells: string, sheet: string]>> = {
  clients: [ENGINE, CELLS, SHEET],
  digitBoundaries: [ENGINE, CELLS, SHEET],
  catalogueDefaults: [ENGINE, CELLS, SHEET],
  loyaltyFactor: [ENGINE, CELLS, SHEET],
  floatTolerance: [ENGINE, CELLS, SHEET],
  paretoEdges: [ENGINE, CELLS, SHEET],
  weighted: [ENGINE, CELLS, SHEET],
  strategySums: [ENGINE, CELLS, SHEET],
  strategyMatrixVolumeShare: [ENGINE, CELLS, SHEET],
  strategyMatrixPosition: [ENGINE, CELLS, SHEET],
  segmentBoundaries: [ENGINE, CELLS, SHEET],
  potentialProfile: [ENGINE, CELLS, SHEET],
  familyProfiles: [ENGINE, CELLS, SHEET],
  growth: [ENGINE, CELLS, SHEET],
  customerShare: [ENGINE, CELLS, SHEET],
  discounts: [ENGINE, CELLS, SHEET],
  serviceWorkload: [ENGINE, CELLS, 'test/tools/policy.test.ts'],
  defaults: ['test/tools/policy.test.ts', CELLS, 'test/tools/policy.test.ts'],
  nps: ['test/accounts/vectors.test.ts', CELLS, SHEET],
  monitoring: ['test/method/watch/compare.test.ts', CELLS, SHEET],
  migrationMatrix: [
    'test/tools/schemes.test.ts',
    noFunction('COUNTIFS of two columns of segments counts each cell of it, and SUMIFS its euros'),
    'test/tools/watching.test.ts',
  ],
};
/** Groups about §2–§5, which their own rooms hold. */
const OTHERS = [
  ...['meta', 'clv', 'clvSimple', 'clvThreePoint', 'valueSegments', 'network', 'businessReferenceValue', 'trustMargin'],
  ...['paymentRisk', 'daysBeyondTerms', 'expectedLoss', 'kaplanNorton', 'kam', 'kamWeights', 'payback'],
];

test('no group is left out', () => {
  expect(Object.keys(vectors).sort()).toEqual([...Object.keys(GROUPS), ...OTHERS].sort());
});

test.each(Object.entries(GROUPS))('%s passes through engine, function and sheet', (group, files) => {
  for (const file of new Set(files)) {
    if (file.startsWith(NO_FUNCTION)) continue;
    expect([file, existsSync(file)]).toEqual([file, true]);
    expect([file, new RegExp(`vectors\\.${group}\\b|\\{ (?:\\w+, )*${group}(?:, \\w+)* \\} = vectors`).test(readFileSync(file, 'utf8'))]).toEqual([file, true]);
  }
});
