import { errorNamed, observationSentence, wordsOf } from '../../src/locales';
import { asProblem, sentenceOf } from '../../src/functions/run/outcome';
import { FunctionProblem } from '../../src/functions/declare/problems';

const ENGLISH = ['#N/A', '#VALUE!', '#DIV/0!', '#REF!', '#NAME?', '#NUM!', '#NULL!'];
const SPANISH = ['#N/D', '#¡VALOR!', '#¡DIV/0!', '#¡REF!', '#¿NOMBRE?', '#¡NUM!', '#¡NULO!'];

test('errors are named as the Excel of the language names them, whichever they come from', () => {
  for (const from of [ENGLISH, SPANISH]) {
    expect(from.map((error) => errorNamed(error, 'es'))).toEqual(SPANISH);
    expect(from.map((error) => errorNamed(error, 'en'))).toEqual(ENGLISH);
  }
  expect(['#7', 'text'].map((text) => errorNamed(text, 'es'))).toEqual(['#7', 'text']);
});

test('sentences quote them so: of a table, of a tool, of a function', () => {
  const cells = { id: 'errorCells', params: { column: 'Cuota', count: 2, sample: '#VALUE!' } } as const;
  expect(observationSentence(cells, 'es')).toContain('(por ejemplo #¡VALOR!)');
  expect(observationSentence(cells, 'en')).toContain('(such as #VALUE!)');
  const words = { es: { fault: '{{cell}}: «{{text}}»' }, en: { fault: '{{cell}}: “{{text}}”' } };
  expect(wordsOf(words, 'es')('fault', { cell: 'B2', text: '#N/A' })).toBe('B2: «#N/D»');
  const scheme = new FunctionProblem('schemeCell', { row: 'x', cell: '#DIV/0!', expected: 'y' });
  expect(sentenceOf(asProblem(scheme), 'es')).toContain('«#¡DIV/0!»');
  expect(sentenceOf(asProblem(scheme), 'en')).toContain('“#DIV/0!”');
});
