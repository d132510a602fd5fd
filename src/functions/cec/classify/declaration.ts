import { cells, optionalCells, t, wholeFunction } from '../../declare';
import { languageChoice } from '../../declare/options';

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
  blames: {
    columnHoldsText: ['table'],
    cutsNotAscending: ['scheme'],
    cutsBlankInside: ['scheme'],
    boundaryOfDirection: ['scheme'],
    weightsNegative: ['scheme'],
    weightsSum: ['scheme'],
  },
  // The reader of tables and the sentences weigh more than all other functions together: loaded when first asked.
  whole: async ({ table, scheme, language }) =>
    (await import('./classifyTable')).classifyTable(table, scheme, language),
});
