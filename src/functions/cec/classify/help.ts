import { SCHEME_ROWS } from './schemeRows';
import { t } from '../../declare/localised';
import type { FunctionHelp } from '../../help/functionHelp';

const SCHEME_LINES = Object.values(SCHEME_ROWS).map(({ name, meaning }) =>
  t(`${name.es}: ${meaning.es}`, `${name.en}: ${meaning.en}`),
);

export const CLASSIFY: FunctionHelp = {
  group: 'classification',
  answers: t('¿Cómo queda clasificada toda la cartera de clientes?', 'How is the whole portfolio classified?'),
  alsoCalled: t(
    'clasificar todo, tabla entera, de una vez, cartera de clientes',
    'classify everything, whole table, at once, portfolio',
  ),
  how: t(
    'Como en el panel: dígitos, código, puntuaciones, prioridad, segmento, estrategia, bloqueo y observaciones. Filas del modelo, en cualquier orden y todas opcionales salvo el criterio (o la columna):',
    'As in the pane: digits, code, scores, rank, segment, strategy, block and remarks. Rows of the scheme, in any order and all optional but the criterion (or the column):',
  ),
  howList: SCHEME_LINES,
  source: { work: 'cec', section: '1' },
  watch: [
    t(
      'Si no se escriben los límites de facturación, salen de Pareto y cambian con los clientes: escríbalos para hacer un seguimiento.',
      'Without turnover cuts typed, they come from Pareto and change with the portfolio: type them to watch it.',
    ),
    t(
      'Las funciones no ven el formato de las celdas: cada columna de cuotas, márgenes o crecimientos se lee de 0 a 100 si así está la mayoría de sus valores y, si no, en tanto por uno. Lo que no cuadre queda sin dígito. Con la fila «Unidad» lo decide usted.',
      'Functions do not see number formats: each column of shares, margins or growth is read as 0–100 where most of its values are, else as fractions. What does not fit has no digit. The row “Unit” lets you decide.',
    ),
    t(
      'Excel de escritorio entrega como 0 las celdas vacías de la tabla: una celda vacía cuenta como 0.',
      'Desktop Excel hands empty cells of the table over as 0: an empty cell counts as 0.',
    ),
    t(
      'Excel admite respuestas de hasta 5 MB: unos 100.000 clientes con las columnas habituales. Por encima de ese tamaño da #¡VALOR!, no una respuesta a medias.',
      'Excel takes answers of up to 5 MB: some 100,000 clients with the usual columns. Beyond that it gives #VALUE!, not half an answer.',
    ),
  ],
  plain: {
    none: t(
      'Ninguna sola: hacen falta una columna de fórmulas por resultado y una hoja de parámetros. El panel las escribe por usted (se escriben como: fórmulas de Excel).',
      'No single one: it takes a column of formulas per result and a parameters sheet. The pane writes them for you (written as: Excel formulas).',
    ),
  },
  concepts: ['four-digits', 'missing-data', 'formulas-in-cells', 'outputs'],
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
    {
      asks: t(
        'Cuotas pequeñas que van de 0 a 100: la fila «Unidad» lo dice',
        'Small shares that are written as 0–100: the row “Unit” says so',
      ),
      args: [
        [
          ['Cliente', 'Familias', 'Cuota', 'Facturación', 'Impagados'],
          ['Aceros', 5, 0.7, 420000, 0],
          ['Boatic', 4, 1.5, 180000, 1],
        ],
        [
          ['Criterio', 'Familias', 'Cuota', 'Facturación', 'Impagados'],
          ['Unidad', '', '0–100', '', ''],
          ['Límite 1', '', '', 10000, ''],
          ['Límite 2', '', '', 50000, ''],
          ['Límite 3', '', '', 150000, ''],
          ['Columnas', 'Código CEC', '', '', ''],
        ],
      ],
      gives: [[t('Código CEC', 'CEC code')], [4144], [4143]],
    },
  ],
};
