import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { openWorkbook, readCells } from '../../../src/files';
import { buildScheme, columnSource, criterion, parameterNames, segmentation, type Source } from '../../../src/method';
import { temporaryFolder } from '../../support/cli';
import { AWKWARD_CLIENTS } from '../../support/awkwardClients';
import { ALL_COLUMNS, FORMULA_SCHEMES } from '../../support/formulaCases';
import { recalculated, soffice } from '../../support/libreOffice';
import { engineSays, parametersOf, plainWorkbook, sheetSays, withEdits } from '../../support/plainWorkbook';
import { recalculatedByUniver } from '../../support/univerWorkbook';

const folder = temporaryFolder();
afterAll(folder.remove);

type Rows = readonly (readonly unknown[])[];
type Cell = string | number | boolean | { error: '#N/A' };
const AMOUNTS = ['Alfa', 'Beta', 'Gamma', 'Aparte', 'Lejos'];
/** The fourth and fifth amounts stand apart from the others, and from each other. */
const HEADERS = ['Código', 'Alfa', 'Beta', 'Gamma', 'Comentario', 'Aparte', 'Día', 'Lejos', 'Año'];
const REFERENCE = 46112;

const odd = fc.constantFrom<Cell[]>('', '  ', 'n/d', '12', { error: '#N/A' });
const amount = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: -3, max: 9 }).map((tens) => tens * 100) },
  { weight: 4, arbitrary: fc.integer({ min: -1000, max: 90_000 }).map((cents) => cents / 100) },
  { weight: 3, arbitrary: odd },
);
const day = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 36000, max: REFERENCE }) },
  {
    weight: 3,
    arbitrary: fc.constantFrom(REFERENCE + 0.75, REFERENCE + 1, 2019, 2100, 2101, 73050, 73051, 73415.5, -1),
  },
  { weight: 2, arbitrary: odd },
);
const year = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 1998, max: 2027 }) },
  { weight: 2, arbitrary: fc.constantFrom(1899, 1900, 2004.5, 2101, 0) },
  { weight: 2, arbitrary: odd },
);
const row = fc
  .tuple(amount, amount, amount, amount, day, amount, year)
  .map(([alfa, beta, gamma, aparte, since, lejos, of]): Cell[] => [alfa, beta, gamma, '', aparte, since, lejos, of]);

const column = fc
  .record({ header: fc.constantFrom(...AMOUNTS), zero: fc.boolean() })
  .map(({ header, zero }) => columnSource(header, { empty: zero ? 'zero' : 'missing' }));
const columns = fc
  .tuple(fc.subarray(AMOUNTS, { minLength: 2 }), fc.constantFrom('missing', 'zero', 'mixed'))
  .map(([headers, rule]) =>
    headers.map((header, k) =>
      columnSource(header, { empty: rule === 'mixed' ? (k % 2 ? 'zero' : 'missing') : (rule as 'zero') }),
    ),
  );
const several = fc.record({ kind: fc.constantFrom('sum' as const, 'count' as const), columns });
const pair = fc.oneof(
  fc.record({ kind: fc.constant('difference' as const), of: column, less: column }),
  fc.record({ kind: fc.constant('ratio' as const), of: column, per: column }),
);
const since = fc.constantFrom<Source[]>(
  { kind: 'years', since: columnSource('Día'), holds: 'dates' },
  { kind: 'years', since: columnSource('Año'), holds: 'years' },
);
const cuts = fc
  .uniqueArray(fc.constantFrom(-200, 0, 1, 2, 3, 100, 250, 700), { minLength: 3, maxLength: 3 })
  .map((three) => three.sort((a, b) => a - b) as [number, number, number]);
const bands = fc
  .tuple(cuts, fc.constantFrom(['high', 'gt'], ['high', 'gte'], ['low', 'lte'], ['low', 'lt']))
  .map(([three, [direction, boundary]]) => ({
    ...{ direction: direction as 'high', boundary: boundary as 'gt', cuts: three },
  }));
const keyed = (keys: readonly Parameters<typeof criterion>[0][], source: fc.Arbitrary<Source>) =>
  fc
    .tuple(fc.constantFrom(...keys), source, bands)
    .map(([key, read, judged]) => criterion(key, read, { bands: judged, origin: { kind: 'typed' } }));
/** Four criteria of computed sources, some with the limits of the catalogue: whole counts, nothing below zero. */
const schemes = fc
  .tuple(
    keyed(['turnover', 'custom:A'], several),
    keyed(['families', 'custom:B'], several),
    keyed(['years', 'custom:C'], since),
    keyed(['orders', 'custom:D'], pair),
  )
  .map((criteria) =>
    buildScheme(
      { id: 'c', name: 'c', language: 'es', criteria, segmentation: segmentation(null, criteria[0].source) },
      { referenceDate: '2026-03-31' },
    ),
  );
const books = fc.record({
  rows: fc
    .array(row, { minLength: 40, maxLength: 40 })
    .map((rows) => [HEADERS, ...rows.map((cells, i) => [`C${i}`, ...cells])]),
  scheme: schemes,
});

const engines: [string, boolean, number, (bytes: Uint8Array) => Promise<Rows> | Rows][] = [
  ['the workbench’s engine', true, 4, recalculatedByUniver],
  [
    'LibreOffice',
    soffice !== null,
    4,
    (bytes) =>
      readCells(openWorkbook(readFileSync(recalculated(folder.write('lo.xlsx', bytes), folder.path('lo')))).sheets[0]!),
  ],
];

describe.each(engines)('plain formulas of computed sources, worked out by %s', (_, here, numRuns, work) => {
  (here ? test : test.skip)(
    'come to what the engine says, and give its reasons',
    async () => {
      await fc.assert(
        fc.asyncProperty(books, async ({ rows, scheme }) => {
          const workbook = await plainWorkbook(folder.path('source.xlsx'), rows, () => scheme, ALL_COLUMNS);
          expect(sheetSays(workbook, await work(workbook.bytes))).toEqual(engineSays(workbook, workbook.scheme));
        }),
        { numRuns, endOnFailure: true },
      );
    },
    120_000,
  );

  (here ? test : test.skip).each([['31 de marzo'], [''], [1.5], ['2026-02-30']])(
    'a reference date of %j leaves blanks, with the reason',
    async (wrong) => {
      const make = FORMULA_SCHEMES['sums side by side and apart, a count, years since a day']!;
      const workbook = await plainWorkbook(folder.path('date.xlsx'), AWKWARD_CLIENTS, make, ALL_COLUMNS);
      const bytes = withEdits(workbook.bytes, { [parameterNames(make()).scheme('referenceDate')]: wrong });
      const { scheme, problems } = parametersOf(bytes, workbook.scheme);
      expect(scheme).toEqual(workbook.scheme);
      expect(problems.map(({ id }) => id)).toEqual(['notDate']);
      const says = sheetSays(workbook, await work(bytes));
      // Years are the fourth criterion: nothing that needs them is there, everything else is.
      for (const column of ['digit4', 'code', 'total', 'rank']) expect(new Set(says[column])).toEqual(new Set(['']));
      expect(says.digit1).toEqual(engineSays(workbook, workbook.scheme).digit1);
      for (const remark of says.remarks!) expect(remark).toContain('contados hasta el: Debe ser una fecha');
    },
  );
});
