import { DECLARATIONS, findFunctions, type FoundFunction } from '../../src/functions';
import { LANGUAGES } from '../../src/locales/words';

const found = (query: string, language: 'es' | 'en' = 'es'): string[] =>
  findFunctions(query, language).flatMap(({ functions }) => functions.map(({ id }) => id));

test('without words all functions are there, by group, in their own order', () => {
  const groups = findFunctions('', 'es');
  expect(groups.map(({ name }) => name)).toEqual(['Clasificación', 'Valor del cliente', 'Clientes clave y riesgo']);
  expect(found('').sort()).toEqual(DECLARATIONS.map(({ id }) => id).sort());
  expect(groups[0]!.functions[0]!.id).toBe('DIGIT');
});

test.each([
  ['puntuacion', 'SCORE'],
  ['PUNTUACIÓN total', 'SCORE'],
  ['score', 'SCORE'],
  ['=cec.score(', 'SCORE'],
  ['segmento', 'SEGMENT'],
  ['vital con futuro', 'SEGMENT'],
  ['valor del cliente a lo largo', 'CLV'],
  ['lifetime value', 'CLV'],
  ['retencion', 'CLV'],
  ['ABC', 'PARETO'],
  ['dejar de vender', 'BLOCKED'],
  ['ranking', 'RANK'],
  ['morosidad', 'PAYMENTRISK'],
  ['rebaja', 'DISCOUNT'],
  ['clasificar', 'CLASSIFY'],
  ['late payment', 'PAYMENTRISK'],
  ['will he pay', 'PAYMENTRISK'],
  ['retraso en el pago', 'PAYMENTRISK'],
  ['churn', 'CLV'],
  ['abandono', 'CLV'],
  ['profit', 'CLV'],
  ['rentabilidad', 'CLV'],
  ['cuánto vale un cliente', 'CLV'],
  ['¿Cuánto vale mi cliente?', 'CLV'],
  ['qué clientes debo dejar de vender', 'BLOCKED'],
  ['cuánto descuento le doy a un cliente', 'DISCOUNT'],
] as const)('"%s" finds %s first', (query, id) => {
  expect(found(query)[0]).toBe(id);
});

test('a question is understood by the words that say something, those that hold more of them first', () => {
  expect(found('cuánto vale un cliente').slice(0, 2)).toEqual(['CLV', 'CLVTOTAL']);
  expect(found('how much is a client worth', 'en').slice(0, 2)).toEqual(['CLV', 'CLVTOTAL']);
  expect(found('segmento xyzzy valor')).toEqual(found('segmento valor'));
  const most = found('red valor cliente');
  expect(most[0]).toBe('NETWORK');
  expect(most).toContain('CLV');
  // Little words alone are words as well: they are what somebody has typed so far.
  expect(found('cuánto').length).toBeGreaterThan(0);
});

test('words of the other language are found, too, and nonsense is not', () => {
  expect(found('customer lifetime value')).toContain('CLV');
  expect(found('lifetime value', 'en')).toEqual(expect.arrayContaining(['CLV', 'CLVTOTAL']));
  expect(found('descuento', 'en')).toContain('DISCOUNT');
  expect(found('xyzzy')).toEqual([]);
  expect(found('score xyzzy')).toEqual([]);
});

describe.each(LANGUAGES)('what is found in %s', (language) => {
  const all: FoundFunction[] = findFunctions('', language).flatMap(({ functions }) => functions);

  test.each(all.map((each) => [each.id, each] as const))('%s can be understood and inserted', (_id, each) => {
    expect(each.answers.endsWith('?')).toBe(true);
    expect(each.syntax.startsWith(`${each.name}(`)).toBe(true);
    for (const { shown, formula, gives } of each.examples) {
      // Array constants inside: no example reads a cell.
      expect(formula.replace(/"[^"]*"/g, '').replace(each.name, '')).not.toMatch(/[A-Z]+\$?\d/);
      expect(shown.startsWith(`=${each.name}(`)).toBe(true);
      expect(formula.replace(/"[^"]*"/g, '')).not.toMatch(/\\|VERDADERO|FALSO/);
      expect(new Set(gives.map(({ length }) => length)).size).toBe(1);
    }
  });
});

test('the words stay the reader’s while the signs are the API’s', () => {
  const [digit] = findFunctions('digit', 'es')[0]!.functions;
  expect(digit!.examples[2]).toMatchObject({
    shown: '=CEC.DIGIT({0;1;4};{0\\1\\2};"bajo")',
    formula: '=CEC.DIGIT({0;1;4},{0,1,2},"bajo")',
    gives: [['4'], ['3'], ['1']],
  });
});

test('what each argument may be and what each error means stands with the function, as the cell says it', () => {
  const clv = (language: 'es' | 'en') =>
    findFunctions('CEC.CLV', language)
      .flatMap(({ functions }) => functions)
      .find(({ id }) => id === 'CLV')!;
  const needs = clv('es').parameters.map(({ name, need }) => [name, need.split(' · ')[0]]);
  expect(needs.slice(0, 5)).toEqual([
    ['margen', 'obligatorio'],
    ['retención', 'de 0 a 1'],
    ['actualización', 'mayor que -1'],
    ['años', 'entero, 1 o más'],
    ['crecimiento', 'mayor que -1'],
  ]);
  const meaning = (language: 'es' | 'en', shown: string) =>
    clv(language).errors.find((error) => error.shown === shown)!.causes;
  expect(meaning('es', '#¡NUM!')).toEqual(
    expect.arrayContaining([
      'El argumento «retención» no puede ser mayor que 1.',
      'A plazo infinito, retención × (1 + crecimiento) debe ser menor que 1 + actualización.',
    ]),
  );
  expect(meaning('en', '#NUM!')).toContain('The argument “retention” cannot be above 1.');
  expect(clv('es').errorsShown).toContain('#¡NUM!');
});
