import { cells, optionalCells, t, wholeFunction } from '../declare';
import { SCHEME_ROWS } from '../classify/schemeRows';
import { languageChoice } from './options';

const rowList = (language: 'es' | 'en'): string =>
  Object.values(SCHEME_ROWS)
    .map(({ name, meaning }) => `${name[language]}: ${meaning[language]}`)
    .join(' ');

export const CLASSIFY = wholeFunction({
  id: 'CLASSIFY',
  summary: t(
    'Clasifica una tabla de clientes entera: todas las columnas de una vez.',
    'Classifies a whole client table: every column at once.',
  ),
  parameters: {
    table: cells({
      name: t('tabla', 'table'),
      meaning: t('La tabla de clientes con su fila de encabezados.', 'The client table with its header row.'),
      unit: 'table',
    }),
    scheme: optionalCells({
      name: t('modelo', 'scheme'),
      meaning: t(
        'Rango con las decisiones: el nombre de cada fila en la primera columna y sus valores al lado.',
        'Range with the choices: each row’s name in the first column and its values beside it.',
      ),
      unit: 'table',
      byDefault: t(
        'los cuatro criterios más generales que se reconozcan',
        'the four most general criteria that are recognised',
      ),
    }),
    language: languageChoice,
  },
  result: {
    meaning: t(
      'Tantas filas como la tabla: encabezados en la suya y cada cliente en la suya; vacías las que no son clientes.',
      'As many rows as the table: headers in theirs and each client in its own; empty where there is no client.',
    ),
    unit: 'table',
    spills: true,
  },
  problems: [
    'missing',
    'tableUnreadable',
    'schemeRow',
    'schemeCell',
    'schemeColumns',
    'columnMissing',
    'columnHoldsText',
    'tooFewCriteria',
    'cutsNotAscending',
    'cutsBlankInside',
    'boundaryOfDirection',
    'weightsNegative',
    'weightsSum',
    'tooLarge',
  ],
  // The reader of tables and the sentences weigh more than all other functions together: loaded when first asked.
  whole: async ({ table, scheme, language }) =>
    (await import('../classify/classifyTable')).classifyTable(table, scheme, language),
  help: {
    answers: t('¿Cómo queda clasificada toda la cartera?', 'How is the whole portfolio classified?'),
    how: t(
      `Como en el panel: dígitos, código, puntuaciones, prioridad, segmento, estrategia, bloqueo y observaciones (método §1). Filas del modelo, en cualquier orden y todas opcionales salvo el criterio (o la columna): ${rowList('es')}`,
      `As in the pane: digits, code, scores, rank, segment, strategy, block and remarks (method §1). Rows of the scheme, in any order and all optional but the criterion (or the column): ${rowList('en')}`,
    ),
    watch: [
      t(
        'Sin límites de facturación escritos, salen de Pareto y cambian con la cartera: escríbalos para vigilarla.',
        'Without turnover cuts typed, they come from Pareto and change with the portfolio: type them to watch it.',
      ),
      t(
        'Excel de escritorio entrega como 0 las celdas vacías de la tabla: una celda vacía cuenta como 0.',
        'Desktop Excel hands empty cells of the table over as 0: an empty cell counts as 0.',
      ),
      t('Excel admite respuestas de hasta 5 MB.', 'Excel takes answers of up to 5 MB.'),
    ],
    plain: null,
  },
  examples: [
    {
      asks: t('Tres clientes con los criterios del ejemplo', 'Three clients with the criteria of the worked example'),
      args: [
        [
          ['Cliente', 'Familias', 'Cuota', 'Facturación', 'Impagados'],
          ['Aceros', 5, 0.7, 420000, 0],
          ['Boatic', 4, 0.15, 180000, 1],
          ['Conservas', 3, 0.5, 150000, 0],
        ],
        [
          ['Criterio', 'Familias', 'Cuota', 'Facturación', 'Impagados'],
          ['Límite 1', '', '', 10000, ''],
          ['Límite 2', '', '', 50000, ''],
          ['Límite 3', '', '', 150000, ''],
          ['Columnas', 'Código CEC', 'Puntuación total', 'Segmento', ''],
        ],
      ],
      gives: [
        [t('Código CEC', 'CEC code'), t('Puntuación total', 'Total score'), t('Segmento', 'Segment')],
        [4444, 16, t('Vital', 'Vital')],
        [4243, 13, t('Innecesario', 'Dispensable')],
        [3334, 13, t('Insulso', 'Lacklustre')],
      ],
    },
  ],
});
