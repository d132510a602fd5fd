import { functionsMetadata } from '../../src/functions';
import { callable } from '../../src/functions/run/callable';
import { sentenceOf } from '../../src/functions/run/outcome';
import { declarationOf, functionOf, gridOf, valueOf } from './callables';

const described = (language: 'es' | 'en', id: string): Record<string, string> =>
  Object.fromEntries(
    functionsMetadata(language, 'https://x')
      .functions.find((each) => each.id === id)!
      .parameters.map(({ name, description }) => [name, description]),
  );

test('an argument of words lists those that it takes, in both languages, where Excel shows it', () => {
  expect(described('es', 'PAYMENTRISK').resultado).toMatch(
    /nivel \/ level, código \/ code, rating, .*acción \/ action\.$/,
  );
  expect(described('en', 'PAYMENTRISK').result).toMatch(
    /level \/ nivel, code \/ código, rating, .*action \/ acción\.$/,
  );
  expect(described('en', 'CODE').boundaries).toContain(
    'more than / más de / gt, from / desde / gte, up to / hasta / lte',
  );
  expect(described('es', 'CLV').retención).toContain('de 0 a 1: 80 % es 0,8');
});

test.each(['acción', 'action', 'Accion'])('"%s" is such a word', async (word) => {
  const risk = functionOf('PAYMENTRISK');
  expect(await valueOf(risk, [[1]], [[12]], [[0.1]], [[0.7]], null, word)).toBe('Condiciones normales');
});

test('a sentence is in the language of Excel unless the formula says otherwise', async () => {
  const args = [[[3]], [[0, 1, 2]], 'low'];
  expect(await valueOf(functionOf('EXPLAIN', 'es'), ...args)).toBe('Dígito 1 porque 3 es más de 2');
  expect(await valueOf(functionOf('EXPLAIN', 'en'), ...args)).toBe('Digit 1 because 3 is more than 2');
  expect(await valueOf(functionOf('EXPLAIN', 'en'), ...args, null, null, 'es')).toBe('Dígito 1 porque 3 es más de 2');
  expect(await valueOf(functionOf('EXPLAIN', 'en'), ...args, null, null, [['']])).toMatch(/^Digit 1/);
});

test('the labels beside what a fit gives are in the language of Excel, too', async () => {
  const column = (...values: number[]): number[][] => values.map((value) => [value]);
  const histories = [column(2, 1, 0, 4, 0, 1), column(30, 10, 0, 35, 0, 5), column(39, 38, 36, 37, 30, 39)];
  const first = async (language: 'es' | 'en', ...more: unknown[]) =>
    (await gridOf(functionOf('FIT', language), ...histories, ...more))[0];
  expect(await first('en')).toEqual(['model', 'BG/NBD', 'standard error']);
  expect(await first('es')).toEqual(['modelo', 'BG/NBD', 'error estándar']);
  expect(await first('en', null, null, 'es')).toEqual(['modelo', 'BG/NBD', 'error estándar']);
  const spend = [column(6, 1, 2, 1, 2, 1, 1, 2), column(41, 39, 110, 75, 54, 15, 29, 21)];
  expect((await gridOf(functionOf('SPENDFIT', 'en'), ...spend))[0]![0]).toBe('model');
  expect((await gridOf(functionOf('SPENDFIT', 'es'), ...spend))[0]![0]).toBe('modelo');
});

test('the language is asked at every call: Excel tells it after the functions were associated', async () => {
  let language: 'es' | 'en' = 'en';
  const explain = callable(declarationOf('EXPLAIN'), {
    makeError: (code, sentence) => new Error(`${code} ${sentence}`),
    language: () => language,
  });
  const args = [[[3]], [[0, 1, 2]], 'low'];
  expect(await explain(...args)).toEqual([['Digit 1 because 3 is more than 2']]);
  language = 'es';
  expect(await explain(...args)).toEqual([['Dígito 1 porque 3 es más de 2']]);
  await expect((async () => explain([[3]], [[2, 1, 0]]))()).rejects.toThrow('Los límites deben ir de menor a mayor.');
});

test('an argument that the sentence names itself is said once, and numbers have the language’s decimal mark', () => {
  const params = { parameter: { es: 'pesos', en: 'weights' }, sum: 0.9 } as never;
  expect(sentenceOf({ id: 'weightsSum', params }, 'es')).toBe('Los pesos deben sumar 1 (o 100); suman 0,9.');
  expect(sentenceOf({ id: 'weightsSum', params }, 'en')).toBe(
    'The weights must add up to 1 (or 100); they add up to 0.9.',
  );
});
