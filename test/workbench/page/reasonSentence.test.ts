import type { CellReason } from '../../../src/workbench/functions';
import { reasonSentence } from '../../../src/workbench/page/reasonSentence';

test.each<[CellReason, string, string]>([
  [{ kind: 'said', sentence: 'As it is.' }, 'As it is.', 'As it is.'],
  [
    { kind: 'missingArgument', parameter: 'retención' },
    'Falta el argumento «retención».',
    'The argument “retención” is missing.',
  ],
  [
    { kind: 'fromElsewhere', error: '#N/A' },
    '#N/D viene de una celda que la fórmula lee, o de otra parte de ella: corríjalo allí.',
    '#N/A comes from a cell that the formula reads, or from another part of it: mend it there.',
  ],
  [
    { kind: 'tooManyArguments', most: 3 },
    'Sobran argumentos: la función admite 3.',
    'There are too many arguments: the function takes 3.',
  ],
  [
    { kind: 'argumentType', parameter: 'n', type: 'boolean' },
    'El argumento «n» debe ser VERDADERO o FALSO.',
    'The argument “n” must be TRUE or FALSE.',
  ],
])('%j', (reason, spanish, english) => {
  expect([reasonSentence(reason, 'es'), reasonSentence(reason, 'en')]).toEqual([spanish, english]);
});
