import fc from 'fast-check';
import { placeClients, STRATEGIES, strategyOfSum } from '../../src/method';
import { toolSheets } from '../../src/tools';
import { matricesOf } from '../../src/tools/matrices/compute';
import { findings, inputsOf, sampleInputs, schemeOf, valueAt } from './support';

const HEADERS = ['Cliente', 'Facturación', 'Cuota', 'Impagados', 'Posición competitiva'];

describe('strategy matrices', () => {
  const inputs = sampleInputs();
  const result = matricesOf(inputs.classification);
  const { placements } = result;

  test('volume × share counts every client with both digits, in the cell of its digits', () => {
    const { volume, share } = placements;
    result.volumeShare.rows.forEach((v, r) =>
      result.volumeShare.columns.forEach((s, c) => {
        const expected = [...volume].filter((digit, i) => digit === v && share[i] === s).length;
        expect(result.volumeShare.cells[r]![c]!.clients).toBe(expected);
      }),
    );
    const all = result.volumeShare.cells.flat().reduce((sum, { clients }) => sum + clients, 0);
    expect(all).toBe(result.volumeShare.placed);
  });

  test('the largest of a cell stand below one another, each in a line as wide as its cell', () => {
    const [{ sheet }] = toolSheets('matrices', inputs, 'es') as [ReturnType<typeof toolSheets>[0]];
    const cells = sheet.cells.filter(({ look, value }) => look === 'wrapped' && value !== '');
    const lines = cells.flatMap(({ value }) => String(value).split('\n'));
    expect(lines.length).toBeGreaterThan(cells.length);
    const names = inputs.classification.portfolio.names;
    for (const line of lines) {
      expect(line.length).toBeLessThanOrEqual(28);
      expect(names.some((name) => (line.endsWith('…') ? name.startsWith(line.slice(0, -1)) : name === line))).toBe(
        true,
      );
    }
    expect(lines.filter((line) => line.length > 20).length).toBeGreaterThan(0);
  });

  test('each sum of digits counts its clients once, and its bands meet without gap', () => {
    for (const [id, k] of [
      ['sum2', 2],
      ['sum3', 3],
      ['sum4', 4],
    ] as const) {
      const lines = [...result.sums[id]].reverse();
      expect(lines.map(({ strategy }) => strategy)).toEqual([...STRATEGIES]);
      expect([lines[0]!.from, lines[3]!.to]).toEqual([k, 4 * k]);
      lines.forEach(({ from, to, strategy }) => {
        for (let sum = from; sum <= to; sum++) expect(strategyOfSum(sum, k)).toBe(strategy);
      });
      const counted = lines.reduce((sum, { clients }) => sum + clients, 0);
      expect(counted).toBe([...placements.strategy[id]].filter((code) => code > 0).length);
    }
  });

  test('without a position the matrix says what to add, and gives nobody a strategy', () => {
    const { sheet } = toolSheets('matrices', inputs, 'en')[0]!;
    // Last, so that a sentence alone takes no page.
    expect(findings(sheet).at(-1)).toBe('Competitive position × segment: the table does not state the position');
    const pages = [...sheet.print.breaksBefore, sheet.print.area.rowCount].map(
      (row, k, all) => row - (all[k - 1] ?? 0),
    );
    expect(Math.min(...pages)).toBeGreaterThan(7);
    expect([...placements.strategy.position].every((code) => code === 0)).toBe(true);
  });

  test('no rule refers to a digit’s place: criteria in another order give the same volume × share', () => {
    const cells = fc.array(
      fc.record({
        turnover: fc.integer({ min: 0, max: 1000 }),
        share: fc.integer({ min: 0, max: 100 }),
        a: fc.nat(5),
        b: fc.nat(5),
      }),
      { minLength: 4, maxLength: 30 },
    );
    fc.assert(
      fc.property(cells, (clients) => {
        const table = [
          ['Cliente', 'Facturación', 'Cuota', 'A', 'B'],
          ...clients.map(({ turnover, share, a, b }, i) => [`C${i}`, turnover, share / 100, a, b]),
        ];
        const scheme = schemeOf({ turnover: 'Facturación', share: 'Cuota', others: ['A', 'B'] });
        const [profile] = scheme.profiles;
        const [c1, c2, c3, c4] = profile!.criteria;
        const turned = {
          ...scheme,
          profiles: [{ ...profile!, criteria: [c4, c2, c3, c1] as unknown as NonNullable<typeof profile>['criteria'] }],
        };
        const one = placeClients(inputsOf(table, () => scheme).classification);
        const other = placeClients(inputsOf(table, () => turned).classification);
        expect(other.strategy.volumeShare).toEqual(one.strategy.volumeShare);
      }),
      { numRuns: 30 },
    );
  });

  test('positions in either language place clients; a word that is none places nobody', () => {
    const table = [
      HEADERS,
      ['A', 100, 0.5, 0, 'Débil'],
      ['B', 90, 0.5, 0, 'strong'],
      ['C', 80, 0.5, 0, 'Media'],
      ['D', 70, 0.5, 0, 'regular'],
    ];
    const scheme = schemeOf({ turnover: 'Facturación', share: 'Cuota', others: ['Impagados', 'X'] });
    const [profile] = scheme.profiles;
    const criteria = profile!.criteria.map((each) => (each.key === 'custom:X' ? profile!.criteria[2]! : each));
    const fixed = {
      ...scheme,
      profiles: [{ ...profile!, criteria: criteria as unknown as unknown as NonNullable<typeof profile>['criteria'] }],
    };
    const { position, positionFrom } = placeClients(inputsOf(table, () => fixed).classification);
    expect([...position]).toEqual([1, 3, 2, 0]);
    expect(positionFrom).toBe('column');
  });
});

describe('who stands in a matrix', () => {
  const HEAD = ['Cliente', 'Facturación', 'Cuota', 'Impagados', 'Posición competitiva', 'Años', 'Situación'];
  const kinds = ['Actual', 'Potencial', 'Perdido', 'Actual', 'Satisfecho', 'Perdido'];
  const rows = kinds.map((kind, i) => [
    ...[`C${i}`, kind === 'Actual' || kind === 'Satisfecho' ? 1000 * (i + 1) : 0, kind === 'Potencial' ? 0 : 0.3],
    ...[1, i === 0 ? 'media' : 'buena', i === 3 ? '' : 3, kind],
  ]);
  const inputs = inputsOf([HEAD, ...rows], () =>
    schemeOf({ turnover: 'Facturación', share: 'Cuota', others: ['Impagados', 'Años'] }),
  );

  test('nobody is told to leave whom nothing is sold to: potential and lost clients have no place', () => {
    const { volumeShare, sums, outside, placements } = matricesOf(inputs.classification);
    expect(outside).toEqual({ potential: 1, lost: 2 });
    expect(volumeShare.placed).toBe(3);
    for (const strategy of Object.values(placements.strategy)) {
      expect([1, 2, 5].map((client) => strategy[client])).toEqual([0, 0, 0]);
    }
    const all = Object.values(sums).map((lines) => lines.reduce((sum, { clients }) => sum + clients, 0));
    expect(all).toEqual([3, 3, 2]);
  });

  test('the sheet counts them beside, and each table of sums its own clients', () => {
    const { sheet } = toolSheets('matrices', inputs, 'es')[0]!;
    const texts = sheet.cells.map(({ value }) => String(value));
    const said = 'No se sitúan 1 cliente potencial y 2 clientes perdidos: no hay ventas que dejar ni que mantener.';
    expect(texts).toContain(`3 de 6 clientes están en esta tabla. ${said}`);
    for (const head of [
      'Cuota + Impagados',
      'Facturación + Cuota + Impagados',
      'Facturación + Cuota + Impagados + Años',
    ]) {
      const { row } = sheet.cells.find(({ value }) => value === head)!;
      const counted = [1, 2, 3, 4].reduce((sum, k) => sum + Number(valueAt(sheet, row + k, 1)), 0);
      expect(valueAt(sheet, row + 5, 0)).toMatch(new RegExp(`^${counted} de 6 clientes están en esta tabla\\.`));
    }
  });
});
