import { type Localised, t } from '../declare/localised';
import type { FunctionGroup } from './functionHelp';

/** The fixed words of the help pages. */
export const HEADINGS = {
  index: t('Ayuda de CEC 4444', 'CEC 4444 help'),
  indexIntro: t(
    'El método, explicado idea por idea, y las fórmulas que lo calculan en celdas. Para usar una función, escriba =CEC. en una celda y elija, o inserte un ejemplo desde el buscador del panel.',
    'The method, explained idea by idea, and the formulas that compute it in cells. To use a function type =CEC. into a cell and choose, or insert an example from the pane’s finder.',
  ),
  search: t('Buscar en la ayuda', 'Search the help'),
  noneFound: t('Nada coincide. Pruebe con menos palabras.', 'Nothing matches. Try fewer words.'),
  found: t('{count} páginas', '{count} pages'),
  concepts: t('El método y el complemento', 'The method and the add-in'),
  functions: t('Funciones', 'Functions'),
  otherLanguage: t('English', 'Español'),
  syntax: t('Sintaxis', 'Syntax'),
  separators: t(
    'Entre argumentos va el separador de listas de su equipo: punto y coma, o coma donde los decimales llevan punto.',
    'Between arguments stands your computer’s list separator: a comma, or a semicolon where decimals have a comma.',
  ),
  arguments: t('Argumentos', 'Arguments'),
  required: t('obligatorio', 'required'),
  optional: t('opcional; si no se da: {value}', 'optional; when left out: {value}'),
  result: t('Resultado', 'Result'),
  spills: t(
    'Con rangos devuelve un rango; una sola fila o columna se repite para las demás.',
    'With ranges it gives a range; a single row or column repeats for the others.',
  ),
  empty: t(
    'El 0 es un valor; una celda vacía o "" es que falta el dato. Excel de escritorio entrega las celdas vacías como 0: si puede haberlas, escriba =SI(ESBLANCO(A2);"";…).',
    '0 is a value; an empty cell or "" is missing data. Desktop Excel hands empty cells over as 0: where there may be some, write =IF(ISBLANK(A2),"",…).',
  ),
  signs: t(
    'Los decimales y las listas siguen la región de su equipo: con coma decimal, {0,1\\0,25} es una fila y {1;2} una columna; con punto decimal, {0.1,0.25} y {1;2}.',
    'Decimals and lists follow the region of your computer: with a decimal point {0.1,0.25} is a row and {1;2} a column; with a decimal comma, {0,1\\0,25} and {1;2}.',
  ),
  never: t(
    'No es volátil: se calcula cuando cambia lo que lee. No sirve dentro de formatos condicionales ni con F9 sobre una parte de la fórmula.',
    'It is not volatile: it is computed when what it reads changes. It does not work inside conditional formats, nor with F9 on a part of the formula.',
  ),
  errorsPass: t(
    'Un error en un argumento pasa al resultado, en su sitio. Un número escrito como texto no se convierte.',
    'An error in an argument passes to the result, at its place. A number typed as text is not converted.',
  ),
  errorsShown: t(
    'Con #¡VALOR! y #N/D, Excel dice el motivo junto a la celda (el triángulo de la esquina). Con #¡NUM! y #¡DIV/0! Excel no deja que una función lo diga: búsquelo aquí.',
    'With #VALUE! and #N/A Excel tells the reason beside the cell (the triangle in its corner). With #NUM! and #DIV/0! Excel lets no function tell it: look for it here.',
  ),
  errors: t('Errores', 'Errors'),
  how: t('Cómo se calcula', 'How it is computed'),
  source: t('Fuente: {work}. Apartado {section} del método.', 'Source: {work}. Section {section} of the method.'),
  examples: t('Ejemplos', 'Examples'),
  gives: t('Da', 'Gives'),
  nothing: t('(vacío)', '(empty)'),
  watch: t('A tener en cuenta', 'What to watch for'),
  plain: t('Con fórmulas de Excel', 'With plain Excel formulas'),
  plainNote: t(
    'Hace lo mismo sin el complemento, con estas celdas:',
    'It does the same without the add-in, with these cells:',
  ),
  contact: t('Escriba a', 'Write to'),
  related: t('Relacionado', 'Related'),
} as const satisfies Record<string, Localised>;

export const GROUP_NAMES: Readonly<Record<FunctionGroup, Localised>> = {
  classification: t('Clasificación', 'Classification'),
  value: t('Valor del cliente', 'Customer value'),
  accounts: t('Clientes clave y riesgo', 'Key clients and risk'),
};
