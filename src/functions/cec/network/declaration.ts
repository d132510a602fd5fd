import { choice, FunctionProblem, oneNumber, type Option, t, whole, wholeFunction } from '../../declare';
import { numberProblems, readNumber } from '../../declare/readers';
import type { NetworkResult, OwnValues } from './networkOf';
import { lineOf } from '../../declare/whole';
import { kindOf } from '../../run/cells';

const RESULTS: readonly Option<NetworkResult>[] = [
  { id: 'total', es: 'total', en: 'total' },
  { id: 'network', es: 'red', en: 'network' },
  { id: 'multiplier', es: 'multiplicador', en: 'multiplier' },
];

export const NETWORK = wholeFunction({
  id: 'NETWORK',
  summary: t(
    'Valor de cada cliente contando los clientes en los que influye.',
    'Value of each client counting the clients it influences.',
  ),
  parameters: {
    values: whole<OwnValues>(
      {
        name: t('valores', 'values'),
        meaning: t('El valor propio de cada cliente.', 'Each client’s own value.'),
        unit: 'amount',
      },
      {
        layout: t('una sola fila o columna', 'a single row or column'),
        problems: ['anyListShape', 'missing', ...numberProblems({})],
        read: (grid, parameter) => {
          const line = lineOf(grid);
          if (!line) throw new FunctionProblem('anyListShape', { parameter });
          const values = line.map((cell) => {
            if (kindOf(cell) === 'empty') throw new FunctionProblem('missing', { parameter });
            return readNumber(cell, {}, parameter);
          });
          return { values: Float64Array.from(values), lying: grid.length === 1 && line.length > 1 };
        },
      },
    ),
    influences: whole<readonly (readonly number[])[]>(
      {
        name: t('influencias', 'influences'),
        meaning: t(
          'Fila i, columna j: la parte del valor de j que se debe a i. Las celdas vacías son 0.',
          'Row i, column j: the part of j’s value that is owed to i. Empty cells are 0.',
        ),
        unit: 'fraction',
      },
      {
        layout: t('tantas filas y columnas como clientes', 'as many rows and columns as clients'),
        problems: numberProblems({}),
        read: (grid, parameter) =>
          grid.map((cells) => cells.map((cell) => (kindOf(cell) === 'empty' ? 0 : readNumber(cell, {}, parameter)))),
      },
    ),
    hops: oneNumber<number | null>(
      {
        name: t('saltos', 'hops'),
        meaning: t(
          'Hasta dónde llega la influencia: 1, solo relaciones directas.',
          'How far influence travels: 1, direct relations only.',
        ),
        unit: 'count',
        byDefault: t('todo el recorrido', 'all the way'),
      },
      { min: 0, whole: true },
      null,
    ),
    result: choice(
      {
        name: t('resultado', 'result'),
        meaning: t(
          'total: propio más influido; red: solo lo influido; multiplicador: total ÷ propio (vacío si el propio no es mayor que 0).',
          'total: own plus influenced; network: influenced only; multiplier: total ÷ own (empty unless own is above 0).',
        ),
      },
      'NETWORKRESULT',
      RESULTS,
      'total',
    ),
  },
  result: {
    meaning: t(
      'Un valor por cliente, en fila o columna como los valores.',
      'A value per client, in a row or column as the values.',
    ),
    unit: 'amount',
    spills: true,
  },
  problems: ['influenceShape', 'influenceNegative', 'influenceOnItself', 'influenceOverOne'],
  blames: {
    influenceShape: ['influences'],
    influenceNegative: ['influences'],
    influenceOnItself: ['influences'],
    influenceOverOne: ['influences'],
  },
  whole: async (asked) => (await import('./networkOf')).networkOf(asked),
});
