import { DOCUMENTED } from '../../src/functions';
import type { Example } from '../../src/functions/declare';
import { exampleArguments, exampleResult } from '../../src/functions/help/examples';
import { LANGUAGES, type Language } from '../../src/locales/words';
import { functionOf, gridOf } from './callables';

const rows = DOCUMENTED.flatMap((declaration) =>
  declaration.examples.flatMap((example) =>
    LANGUAGES.map((language): [string, Language, string, Example] => [
      declaration.id,
      language,
      example.asks[language],
      example,
    ]),
  ),
);

describe('the documented examples', () => {
  test.each(rows)('%s %s: %s', async (id, language, _asks, example) => {
    const declaration = DOCUMENTED.find((candidate) => candidate.id === id)!;
    const args = exampleArguments(declaration, example, language);
    const grid = await gridOf(functionOf(id, language), ...args);
    const expected = exampleResult(example, language);
    expect(grid.map((cells) => cells.length)).toEqual(expected.map((cells) => cells.length));
    grid.forEach((cells, i) =>
      cells.forEach((cell, j) => {
        const wanted = expected[i]![j];
        if (typeof wanted === 'number') expect(cell as number).toBeCloseTo(wanted, 8);
        else expect(cell).toEqual(wanted);
      }),
    );
  });

  test('every function has at least two, or one that spills', () => {
    const thin = DOCUMENTED.filter(
      ({ examples }) => examples.length < 2 && !examples.some(({ gives }) => Array.isArray(gives)),
    );
    expect(thin.map(({ id }) => id)).toEqual([]);
  });
});
