import { influencesOf, networkValue } from '../../value';
import { choice, FunctionProblem, oneNumber, type Option, t, whole, wholeFunction } from '../declare';
import { numberProblems, readNumber } from '../declare/readers';
import { lineOf } from '../declare/whole';
import { kindOf } from '../run/cells';

type NetworkResult = 'total' | 'network' | 'multiplier';
const RESULTS: readonly Option<NetworkResult>[] = [
  { id: 'total', es: 'total', en: 'total' },
  { id: 'network', es: 'red', en: 'network' },
  { id: 'multiplier', es: 'multiplicador', en: 'multiplier' },
];

interface OwnValues {
  readonly values: Float64Array;
  readonly lying: boolean;
}

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
        problems: ['influenceShape', ...numberProblems({})],
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
  problems: ['influenceNegative', 'influenceOnItself', 'influenceOverOne'],
  whole: ({ values: { values, lying }, influences, hops, result }) => {
    const size = values.length;
    if (influences.length !== size || influences[0]!.length !== size)
      throw new FunctionProblem('influenceShape', { size });
    const totals = networkValue(values, influencesOf(influences), hops);
    const answers = Array.from(totals, (total, i): number | '' => {
      const own = values[i]!;
      if (result === 'network') return total - own;
      if (result === 'multiplier') return own > 0 ? total / own : '';
      return total;
    });
    return lying ? [answers] : answers.map((answer) => [answer]);
  },
  help: {
    answers: t(
      '¿Cuánto vale un cliente por los clientes a los que arrastra?',
      'What is a client worth through the clients it carries along?',
    ),
    how: t(
      'T = v + W·T, es decir T = (I − W)⁻¹·v; con saltos, la suma hasta ese número de pasos (método §3.1).',
      'T = v + W·T, that is T = (I − W)⁻¹·v; with hops, the sum up to that many steps (method §3.1).',
    ),
    watch: [
      t(
        'No sume los totales: el mismo euro se atribuye a varios clientes.',
        'Do not add the totals: the same euro is credited to several clients.',
      ),
      t(
        'Ninguna columna puede llegar a 1: nadie debe todo su valor a otros.',
        'No column may reach 1: nobody owes its whole value to others.',
      ),
    ],
    plain: t('=MMULT(MINVERSA(MUNIT(6)-$D$2:$I$7);$B$2:$B$7)', '=MMULT(MINVERSE(MUNIT(6)-$D$2:$I$7),$B$2:$B$7)'),
  },
  examples: [
    {
      asks: t('Dos clientes que se influyen', 'Two clients that influence each other'),
      args: [
        [[1000], [2000]],
        [
          [0, 0.3],
          [0.2, 0],
        ],
      ],
      gives: [[1702.1276595745], [2340.4255319149]],
    },
    {
      asks: t('Solo relaciones directas', 'Direct relations only'),
      args: [
        [[1000], [2000]],
        [
          [0, 0.3],
          [0.2, 0],
        ],
        1,
      ],
      gives: [[1600], [2200]],
    },
  ],
});
