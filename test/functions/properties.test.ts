import * as fc from 'fast-check';
import { DECLARATIONS } from '../../src/functions/cec';
import { Memo } from '../../src/functions/run/memo';
import { WORDS } from '../../src/locales/words';
import { CellError, functionOf, gridOf, shown } from './callables';

/** Any cell that Excel can hand over. */
const cell = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer({ min: 0, max: 5 }),
  fc.constantFrom<unknown>(
    null,
    '',
    'texto',
    '3',
    true,
    false,
    1111,
    4243,
    WORDS.es.segment.vital,
    WORDS.en.position.weak,
  ),
  fc.constant({ code: '#DIV/0!' }),
);
const grid = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
  );
const argument = fc.oneof(cell, grid);

describe.each(DECLARATIONS.map((declaration) => [declaration.id, declaration] as const))('%s', (id, declaration) => {
  const count = Object.keys(declaration.parameters).length;

  test('whatever comes in, it settles with a full grid of cells or an error with a sentence', async () => {
    const custom = functionOf(id);
    await fc.assert(
      fc.asyncProperty(fc.array(argument, { minLength: count, maxLength: count }), async (args) => {
        let answer: unknown;
        try {
          answer = await custom(...args, { functionName: id });
        } catch (error) {
          expect(error).toBeInstanceOf(CellError);
          expect((error as CellError).message).not.toBe('');
          expect((error as CellError).message).not.toMatch(/undefined|\[object|\{[a-z]+\}/);
          expect((error as CellError).message).not.toContain('no previsto');
          return;
        }
        const rows = answer as unknown[][];
        expect(new Set(rows.map((cells) => cells.length)).size).toBe(1);
        for (const place of rows.flat()) {
          const kind = typeof place;
          if (kind === 'number') expect(Number.isFinite(place)).toBe(true);
          else expect(kind === 'string' || kind === 'boolean' || (kind === 'object' && place !== null)).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('equal arguments give equal answers, remembered or not', async () => {
    const custom = functionOf(id);
    await fc.assert(
      fc.asyncProperty(fc.array(argument, { minLength: count, maxLength: count }), async (args) => {
        const first = await gridOf(custom, ...args);
        expect(await gridOf(custom, ...structuredClone(args))).toEqual(first);
        expect(await gridOf(functionOf(id), ...args)).toEqual(first);
      }),
      { numRuns: 40 },
    );
  });

  const lifted = Object.values(declaration.parameters).findIndex(({ shape }) => shape === 'each');
  const parameter = Object.values(declaration.parameters)[lifted];
  if (lifted < 0 || (parameter?.shape === 'each' && parameter.elements)) return;

  test('a range is its cells, one by one', async () => {
    const custom = functionOf(id);
    const values = fc.array(cell, { minLength: 2, maxLength: 6 });
    const others = fc.array(cell, { minLength: count - 1, maxLength: count - 1 });
    await fc.assert(
      fc.asyncProperty(values, others, async (column, rest) => {
        const args = (value: unknown): unknown[] => [...rest.slice(0, lifted), value, ...rest.slice(lifted)];
        const together = await gridOf(custom, ...args(column.map((value) => [value])));
        const alone = await Promise.all(column.map((value) => gridOf(custom, ...args(value))));
        // An argument that is wrong as a whole is one error for the whole call.
        if (together.length === 1) alone.forEach((answer) => expect(answer).toEqual(together));
        else expect(together).toEqual(alone.map(([cells]) => cells));
      }),
      { numRuns: 80 },
    );
  });
});

test('calls that overlap settle each with its own answer, in any order', async () => {
  const explain = functionOf('EXPLAIN');
  const classify = functionOf('CLASSIFY');
  await fc.assert(
    fc.asyncProperty(fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 2, maxLength: 8 }), async (values) => {
      const calls = values.flatMap((value) => [
        gridOf(explain, value, [[1, 2, 3]]),
        gridOf(classify, [
          ['Cliente', 'Ventas'],
          ['a', value],
        ]),
      ]);
      const answers = await Promise.all(calls);
      values.forEach((value, k) => {
        expect(String(answers[2 * k]![0]![0])).toContain(`porque ${value} `);
        expect(answers[2 * k + 1]).toEqual([[{ error: '#VALUE!' }]]);
      });
    }),
    { numRuns: 20 },
  );
});

describe('the memory of answers', () => {
  test('never holds more than it may, and gives back what it holds', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 12 }), { maxLength: 60 }), (keys) => {
        const memo = new Memo<string>({ answers: 5, characters: 30 });
        for (const key of keys) {
          memo.set(key, `answer to ${key}`);
          expect(memo.size).toBeLessThanOrEqual(5);
          const known = memo.get(key);
          if (known !== undefined) expect(known).toBe(`answer to ${key}`);
        }
      }),
    );
  });

  test('gives up what was used longest ago', () => {
    const memo = new Memo<number>({ answers: 2, characters: 100 });
    memo.set('a', 1);
    memo.set('b', 2);
    memo.get('a');
    memo.set('c', 3);
    expect([memo.get('a'), memo.get('b'), memo.get('c')]).toEqual([1, undefined, 3]);
  });

  test('what is too large is not kept', () => {
    const memo = new Memo<number>({ answers: 2, characters: 3 });
    memo.set('long key', 1);
    expect(memo.size).toBe(0);
  });
});

test('an answer over 5 MB is a sentence instead', async () => {
  const table = [
    ['Cliente', 'Facturación', 'Cuota', 'Margen', 'Años'],
    ...Array.from({ length: 10_000 }, (_, i) => [`C${i}`, i * 10, (i % 100) / 100, (i % 30) / 100, i % 12]),
  ];
  const columns = (count: number): unknown[][] => [['Columnas', ...Array.from({ length: count }, () => 'Estrategia')]];
  const classify = functionOf('CLASSIFY');
  expect(await gridOf(classify, table, columns(4))).toHaveLength(table.length);
  expect(await gridOf(classify, table, columns(60))).toEqual([[{ error: '#VALUE!' }]]);
  // Remembered by now, so it is thrown rather than rejected: both reach Excel alike.
  await expect(async () => classify(table, columns(60))).rejects.toMatchObject({
    message: expect.stringContaining('5 MB'),
  });
});

test('errors speak the language of the host', async () => {
  const es = functionOf('DIGIT', 'es');
  const en = functionOf('DIGIT', 'en');
  expect(() => es('', [[1, 2, 3]])).toThrow('Falta el argumento «valor»: la celda está vacía.');
  expect(() => en('', [[1, 2, 3]])).toThrow('The argument “value” is missing: the cell is empty.');
  expect(shown({ code: '#REF!' })).toEqual({ error: '#REF!' });
});
