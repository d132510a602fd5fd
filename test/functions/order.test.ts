import fc from 'fast-check';
import { findFunctions } from '../../src/functions';
import { functionOf, gridOf, sentenceOf, valueOf } from './callables';

/** No function may depend on an order of the criteria that it was not told. */
const strategy = functionOf('STRATEGY');
const digit = fc.integer({ min: 1, max: 4 });
const digits = fc.tuple(digit, digit, digit, digit);
const codeOf = (four: readonly number[]): number => Number(four.join(''));
const NAMES = ['familias', 'cuota', 'facturación', 'impagados'];

test('without an order the digits of a code are all alike: only their sum decides', async () => {
  await fc.assert(
    fc.asyncProperty(digits, fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }), async (four, places) => {
      const shuffled = places.map((k) => four[k]!);
      expect(await valueOf(strategy, codeOf(shuffled))).toBe(await valueOf(strategy, codeOf(four)));
    }),
  );
});

test('with an order, digits and criteria may be shuffled together', async () => {
  await fc.assert(
    fc.asyncProperty(digits, fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }), async (four, places) => {
      const shuffled = codeOf(places.map((k) => four[k]!));
      const order = places.map((k) => NAMES[k]!);
      for (const matrix of [null, 'facturación × cuota']) {
        const told = await valueOf(strategy, codeOf(four), matrix, null, null, NAMES.join(';'));
        expect(await valueOf(strategy, shuffled, matrix, null, null, order.join(' , '))).toBe(told);
        expect(await valueOf(strategy, shuffled, matrix, null, null, [order])).toBe(told);
      }
    }),
  );
});

test('the exceptions apply where the call says which digit is which, and nowhere else', async () => {
  expect(await valueOf(strategy, 4441)).toBe('Mantener');
  expect(await valueOf(strategy, 4441, null, null, null, 'familias;cuota;facturación;impagados')).toBe(
    'Salir (no suministrar)',
  );
  // The same code where the last digit is something else.
  expect(await valueOf(strategy, 4441, null, null, null, 'impagados;cuota;facturación;otro')).toBe('Mantener');
  expect(await valueOf(strategy, 4444, null, null, null, 'turnover|margin|years|other')).toBe('Crecer');
  expect(await valueOf(strategy, 4444, null, null, 'en', 'Turnover; Share; other; other')).toBe('Maintain');
});

test('a segment needs no matrix', async () => {
  expect(await gridOf(strategy, [['Vital'], ['Con futuro'], ['Lost'], [4444], ['']])).toEqual([
    ['Mantenimiento'],
    ['Crecimiento'],
    [''],
    ['Crecer'],
    [''],
  ]);
});

test('an order that names no four criteria is refused with the words that it takes', async () => {
  const told = (order: unknown): Promise<string> => sentenceOf(strategy, 4444, null, null, null, order);
  expect(await told('cuota;facturación')).toContain('los cuatro criterios');
  expect(await told([['cuota', 'margen', 'años', 'otro', 'otro']])).toContain('los cuatro criterios');
  expect(await told('cuota;cuota;otro;otro')).toContain('dos veces');
  expect(await told('cuota;margne;otro;otro')).toContain('Facturación, Cuota, Margen');
  expect(await sentenceOf(strategy, 4444, 'facturación × cuota')).toContain('dé el orden de los cuatro criterios');
  expect(await sentenceOf(strategy, 4444, 'facturación × cuota', null, null, 'cuota;otro;otro;otro')).toContain(
    'orden',
  );
});

test('a policy of one’s own is read by its names, in whatever order they stand', async () => {
  const service = functionOf('SERVICE');
  const policy = [
    ['', 'Innecesario', 'Vital'],
    ['Regalos', 'nada', 'una caja'],
    ['Visitas al año', 0, 24],
  ];
  const ask = (segment: string, what: string) => valueOf(service, segment, what, policy);
  expect(await ask('Vital', 'Visitas al año')).toBe(24);
  expect(await ask('Innecesario', 'Regalos')).toBe('nada');
  expect(await ask('Insulso', 'Regalos')).toBe('');
  expect(await ask('Vital', 'Mailings al año')).toBe('');
  expect(await sentenceOf(service, 'Vital', 'Regalos', [[12, 12, 2, 0]])).toContain('primera fila');
  expect(
    await sentenceOf(service, 'Vital', 'Regalos', [
      ['', 'Vital'],
      ['Regalitos', 1],
    ]),
  ).toContain('Regalos');
});

test('the finder shows a function that must be told the order with the order of the reader’s own scheme', () => {
  const bands = { direction: 'high', boundary: 'gt', cuts: [0.1, 0.25, 0.5] } as const;
  const found = (criteria?: readonly string[]) =>
    findFunctions(
      'cec.strategy',
      'es',
      criteria && { criteria: criteria.map((key) => ({ key, unit: 'number', bands })), shareUnit: null },
    )
      .flatMap(({ functions }) => functions)
      .find(({ id }) => id === 'STRATEGY')!.examples;
  const [own, ...rest] = found(['turnover', 'custom:Nota', 'share', 'unpaid']);
  expect(own).toMatchObject({
    shown: '=CEC.STRATEGY(4444;;;;"facturación;otro;cuota;impagados")',
    formula: '=CEC.STRATEGY(4444,,,,"facturación;otro;cuota;impagados")',
    gives: [['Mantener']],
  });
  expect(rest).toEqual(found());
});
