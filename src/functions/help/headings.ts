import { type Localised, t } from '../declare/localised';

/** The fixed words of the help pages. */
export const HEADINGS = {
  index: t('Funciones CEC', 'CEC functions'),
  indexIntro: t(
    'Fórmulas para clasificar clientes y calcular su valor. Escriba =CEC. en una celda y elija.',
    'Formulas that classify clients and compute their value. Type =CEC. into a cell and choose.',
  ),
  search: t('Buscar función', 'Find a function'),
  noneFound: t('Ninguna función coincide.', 'No function matches.'),
  syntax: t('Sintaxis', 'Syntax'),
  separators: t(
    'Entre argumentos va el separador de listas de su equipo: punto y coma, o coma donde los decimales llevan punto.',
    'Between arguments stands your computer’s list separator: a comma, or a semicolon where decimals have a comma.',
  ),
  arguments: t('Argumentos', 'Arguments'),
  required: t('obligatorio', 'required'),
  optional: t('opcional; si no se da: {value}', 'optional; when left out: {value}'),
  words: t('Palabras: {words}. Valen en los dos idiomas.', 'Words: {words}. They hold in both languages.'),
  result: t('Resultado', 'Result'),
  spills: t(
    'Con rangos devuelve un rango; una sola fila o columna se repite para las demás.',
    'With ranges it gives a range; a single row or column repeats for the others.',
  ),
  empty: t(
    'El 0 es un valor; una celda vacía o "" es que falta el dato. Excel de escritorio entrega las celdas vacías como 0: si puede haberlas, escriba =SI(ESBLANCO(A2);"";…).',
    '0 is a value; an empty cell or "" is missing data. Desktop Excel hands empty cells over as 0: where there may be some, write =IF(ISBLANK(A2),"",…).',
  ),
  errorsPass: t(
    'Un error en un argumento pasa al resultado, en su sitio. Un número escrito como texto no se convierte.',
    'An error in an argument passes to the result, at its place. A number typed as text is not converted.',
  ),
  errors: t('Errores', 'Errors'),
  how: t('Cómo se calcula', 'How it is computed'),
  examples: t('Ejemplos', 'Examples'),
  gives: t('Da', 'Gives'),
  nothing: t('(vacío)', '(empty)'),
  watch: t('A tener en cuenta', 'What to watch for'),
  plain: t('Con fórmulas de Excel', 'With plain Excel formulas'),
  plainNone: t(
    'No hay una fórmula sencilla de Excel que haga lo mismo.',
    'There is no simple Excel formula that does the same.',
  ),
  plainNote: t(
    'Hace lo mismo sin el complemento, con las celdas del ejemplo; no tolera las milmillonésimas ni comprueba los datos.',
    'It does the same without the add-in, with the cells of the example; it does not forgive billionths and checks no data.',
  ),
} as const satisfies Record<string, Localised>;
