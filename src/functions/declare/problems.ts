import { Problem } from '../../problem';
import type { Localised } from './localised';

/** The errors that a function may give; Excel shows the sentence of `#VALUE!` and `#N/A` only. */
export const ERROR_CODES = ['#N/A', '#VALUE!', '#NUM!', '#DIV/0!'] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

interface Sentence<Es extends string> {
  readonly code: ErrorCode;
  readonly es: Es;
  readonly en: string;
}
const na = <Es extends string>(es: Es, en: string): Sentence<Es> => ({ code: '#N/A', es, en });
const value = <Es extends string>(es: Es, en: string): Sentence<Es> => ({ code: '#VALUE!', es, en });
const num = <Es extends string>(es: Es, en: string): Sentence<Es> => ({ code: '#NUM!', es, en });
const div = <Es extends string>(es: Es, en: string): Sentence<Es> => ({ code: '#DIV/0!', es, en });

/**
 * Every sentence that a function gives with an error, once. The first group comes from checking arguments against
 * their declarations, the second from shapes, the rest from the rooms below, under the ids that those rooms use.
 */
export const PROBLEMS = {
  missing: na(
    'Falta el argumento «{parameter}»: la celda está vacía.',
    'The argument “{parameter}” is missing: the cell is empty.',
  ),
  text: value(
    'El argumento «{parameter}» debe ser un número y es texto; el texto no se convierte.',
    'The argument “{parameter}” must be a number and is text; text is not converted.',
  ),
  truth: value(
    'El argumento «{parameter}» debe ser un número y es VERDADERO o FALSO.',
    'The argument “{parameter}” must be a number and is TRUE or FALSE.',
  ),
  notTruth: value(
    'El argumento «{parameter}» debe ser VERDADERO o FALSO (o 1 o 0).',
    'The argument “{parameter}” must be TRUE or FALSE (or 1 or 0).',
  ),
  notText: value('El argumento «{parameter}» debe ser un texto.', 'The argument “{parameter}” must be a text.'),
  unknownOption: value(
    'El argumento «{parameter}» debe ser uno de: {options}.',
    'The argument “{parameter}” must be one of: {options}.',
  ),
  belowMinimum: num(
    'El argumento «{parameter}» no puede ser menor que {limit}.',
    'The argument “{parameter}” cannot be below {limit}.',
  ),
  notAbove: num(
    'El argumento «{parameter}» debe ser mayor que {limit}.',
    'The argument “{parameter}” must be above {limit}.',
  ),
  aboveMaximum: num(
    'El argumento «{parameter}» no puede ser mayor que {limit}.',
    'The argument “{parameter}” cannot be above {limit}.',
  ),
  notWhole: num(
    'El argumento «{parameter}» debe ser un número entero.',
    'The argument “{parameter}” must be a whole number.',
  ),
  tooBig: num('El resultado es demasiado grande para Excel.', 'The result is too large for Excel.'),
  unexpected: value(
    'La función ha fallado por un motivo no previsto.',
    'The function failed for a reason nobody foresaw.',
  ),

  zerosOpen: value(
    'Hay {count} × 0, y Excel de escritorio da una celda vacía como 0. Diga con el segundo argumento qué son: "respuestas", o "vacías" si no cuentan.',
    'There are {count} × 0, and desktop Excel hands an empty cell over as 0. Say with the second argument what they are: "answers", or "empty" where they do not count.',
  ),

  listShape: value(
    'El argumento «{parameter}» debe ser una fila o una columna de {count} celdas.',
    'The argument “{parameter}” must be one row or one column of {count} cells.',
  ),
  anyListShape: value(
    'El argumento «{parameter}» debe ser una sola fila o una sola columna.',
    'The argument “{parameter}” must be a single row or a single column.',
  ),
  blockShape: value(
    'El argumento «{parameter}» debe tener {rows} × {columns} celdas.',
    'The argument “{parameter}” must have {rows} × {columns} cells.',
  ),
  rowsShape: value(
    'El argumento «{parameter}» debe tener {count} columnas.',
    'The argument “{parameter}” must have {count} columns.',
  ),
  oneValue: value(
    'El argumento «{parameter}» debe ser un solo valor.',
    'The argument “{parameter}” must be a single value.',
  ),
  sameSize: value(
    'El argumento «{parameter}» debe tener tantas celdas como «{other}».',
    'The argument “{parameter}” must have as many cells as “{other}”.',
  ),
  outside: na(
    'Los rangos no tienen el mismo tamaño: aquí falta un valor.',
    'The ranges differ in size: a value is missing here.',
  ),
  noNumbers: na(
    'No hay ningún número en el argumento «{parameter}».',
    'There is no number in the argument “{parameter}”.',
  ),
  tooLarge: value(
    'El resultado pasaría de 5 MB, lo más que Excel admite de una función: use menos filas o menos columnas.',
    'The answer would pass 5 MB, the most that Excel takes from a function: use fewer rows or columns.',
  ),

  cutsNotAscending: num('Los límites deben ir de menor a mayor.', 'The cuts must go from low to high.'),
  cutsBlankInside: num(
    'Solo puede quedar vacío el límite del extremo abierto.',
    'Only the cut at the open end may be left empty.',
  ),
  boundaryOfDirection: value(
    'Ese tipo de límite no corresponde a la dirección.',
    'That boundary does not go with the direction.',
  ),
  weightsNegative: num('Ningún peso puede ser negativo.', 'No weight may be negative.'),
  weightsSum: num(
    'Los pesos deben sumar 1 (o 100); suman {sum}.',
    'The weights must add up to 1 (or 100); they add up to {sum}.',
  ),
  digitOutOfRange: num('Un dígito va de 1 a 4.', 'A digit goes from 1 to 4.'),
  codeOutOfRange: num('Un código CEC tiene cuatro dígitos de 1 a 4.', 'A CEC code has four digits from 1 to 4.'),
  levelsNotAscending: num('Los niveles deben crecer entre 0 y 1.', 'Levels must rise between 0 and 1.'),
  otherUnit: num(
    'Una cuota de {value} no cuadra con la unidad en que se lee: corríjala o dé la unidad.',
    'A share of {value} does not fit the unit that it is read in: correct it or give the unit.',
  ),
  zeroDenominator: div('Las compras totales son cero o faltan.', 'The total purchases are zero or missing.'),
  positionMissing: na(
    'Esta matriz necesita la posición competitiva: débil, media o buena.',
    'This matrix needs the competitive position: weak, medium or strong.',
  ),
  policyShape: value(
    'El argumento «{parameter}» debe llevar los segmentos en su primera fila y los servicios en su primera columna.',
    'The argument “{parameter}” must have the segments in its first row and the services in its first column.',
  ),
  orderMissing: na(
    'Esta matriz necesita saber qué dígito es la facturación y cuál la cuota: dé el orden de los cuatro criterios.',
    'This matrix needs to know which digit is turnover and which share: give the order of the four criteria.',
  ),
  orderShape: value(
    'El argumento «{parameter}» debe nombrar los cuatro criterios, uno por dígito.',
    'The argument “{parameter}” must name the four criteria, one for each digit.',
  ),
  orderTwice: value(
    'El argumento «{parameter}» nombra dos veces el mismo criterio.',
    'The argument “{parameter}” names the same criterion twice.',
  ),

  neverConverges: num(
    'A plazo infinito, retención × (1 + crecimiento) debe ser menor que 1 + actualización.',
    'For ever, retention × (1 + growth) must be less than 1 + discount.',
  ),
  cutsOutside: num('Los cortes de valor deben crecer entre 0 y 1.', 'Value cuts must rise between 0 and 1.'),
  survivorsRise: num(
    'Los supervivientes no pueden aumentar ni ser negativos.',
    'The survivors can neither rise nor be below zero.',
  ),
  survivorsFew: num(
    'Faltan periodos: hacen falta el principio y uno (cuatro para bdw).',
    'There are too few periods: it takes the beginning and one (four for bdw).',
  ),
  survivorsAll: num(
    'Ningún contrato se ha perdido: no se puede saber cuántos se perderán.',
    'No contract was lost: how many will be lost cannot be known.',
  ),
  historyOdd: num(
    'La historia {row} no cuadra: la recencia va de 0 a la antigüedad (como mucho 300 años), es 0 si la frecuencia es 0 y mayor que 0 si no lo es.',
    'History {row} does not add up: recency goes from 0 to the age (300 years at most), is 0 where frequency is 0 and above 0 where it is not.',
  ),
  historyPart: na(
    'A la historia {row} le falta la frecuencia, la recencia o la antigüedad.',
    'History {row} lacks its frequency, its recency or its age.',
  ),
  historyNone: na(
    'No hay ninguna historia con recompras: no hay nada que ajustar.',
    'There is no history with a repeat purchase: there is nothing to fit.',
  ),
  noMaximum: num(
    'La verosimilitud no tiene máximo: hay muy pocos clientes, o no son como supone el modelo. Pruebe otro modelo.',
    'The likelihood has no maximum: there are too few clients, or they are not as the model takes them to be. Try another model.',
  ),
  parametersShape: value(
    'El argumento «{parameter}» debe ser lo que da {from}, o {counts} números mayores que 0 en una fila o columna.',
    'The argument “{parameter}” must be what {from} gives, or {counts} numbers above 0 in a row or column.',
  ),
  parametersModel: value(
    'El modelo no corresponde a los parámetros: BG/NBD, MBG/NBD y Pareto/NBD tienen cuatro; MBG/CNBD-k, cinco, con k entero de 1 a 12.',
    'The model does not go with the parameters: BG/NBD, MBG/NBD and Pareto/NBD have four; MBG/CNBD-k has five, with a whole k from 1 to 12.',
  ),
  lifetimeOpen: num(
    'Con estos parámetros ese tiempo no tiene fin, o está demasiado lejos para calcularlo. Pida la mediana o, si tampoco la hay, las compras de un plazo (CEC.PURCHASES).',
    'With these parameters that time has no end, or is too far to be worked out. Ask for the median or, if there is none either, the purchases of a horizon (CEC.PURCHASES).',
  ),
  spendNegative: num(
    'El importe medio de un cliente con recompras debe ser mayor que 0.',
    'The mean amount of a client with repeat purchases must be above 0.',
  ),
  spendGeometric: num(
    'En la fila {row}, la media geométrica no puede ser de esas recompras: es mayor que 0, como mucho la media y, de una sola, esa misma. Use MEDIA.GEOM con los mismos importes.',
    'In row {row} the geometric mean cannot be of those repeat purchases: it is above 0, at most the mean and, of one purchase, that very amount. Use GEOMEAN on the same amounts.',
  ),
  spendOpen: num(
    'Con q hasta 1 el gasto medio de todos no tiene límite: de un cliente sin recompras no se puede decir nada.',
    'With q up to 1 the mean spend of all has no bound: of a client without a repeat purchase nothing can be said.',
  ),
  indexUndefined: num(
    'El índice de valor no existe si el valor propio no es mayor que cero.',
    'There is no value index unless own value is above zero.',
  ),
  influenceShape: value(
    'Las influencias deben ocupar {size} × {size} celdas: una fila y una columna por cada celda de valores.',
    'The influences must take {size} × {size} cells: a row and a column for each cell of values.',
  ),
  influenceNegative: num(
    'Ninguna influencia puede ser negativa (fila {row}, columna {column}).',
    'No influence may be negative (row {row}, column {column}).',
  ),
  influenceOnItself: num(
    'Nadie influye en sí mismo: la diagonal debe ser 0 (fila {row}).',
    'Nobody influences itself: the diagonal must be 0 (row {row}).',
  ),
  influenceOverOne: num(
    'Lo atribuido a otros debe sumar menos de 1 en cada columna (columna {column}).',
    'What is credited to others must add up to less than 1 in each column (column {column}).',
  ),

  schemeRow: value(
    'La fila «{row}» del modelo no se conoce. Filas posibles: {rows}.',
    'The scheme’s row “{row}” is not known. Possible rows: {rows}.',
  ),
  schemeCell: value(
    'En la fila «{row}» del modelo, «{cell}» no vale: {expected}.',
    'In the scheme’s row “{row}”, “{cell}” will not do: {expected}.',
  ),
  schemeColumns: value(
    'El modelo debe nombrar cuatro criterios en la fila «{row}».',
    'The scheme must name four criteria in the row “{row}”.',
  ),
  tableUnreadable: value(
    'La tabla no se entiende: debe tener una fila de encabezados y una fila por cliente.',
    'The table cannot be read: it needs a row of headers and a row per client.',
  ),
  columnMissing: value(
    'La columna «{header}» no está en la tabla. Columnas: {headers}.',
    'The column “{header}” is not in the table. Columns: {headers}.',
  ),
  columnHoldsText: value(
    'La columna «{header}» contiene texto y se necesitan números.',
    'The column “{header}” holds text and numbers are needed.',
  ),
  tooFewCriteria: value(
    'En la tabla no se reconocen cuatro criterios: indique un modelo.',
    'Four criteria cannot be recognised in the table: give a scheme.',
  ),
} as const satisfies Record<string, Sentence<string>>;
export type ProblemId = keyof typeof PROBLEMS;

/** The names that stand in braces in a sentence. */
type NamedIn<Sentence> = Sentence extends `${string}{${infer Name}}${infer Rest}` ? Name | NamedIn<Rest> : never;
/** What a problem carries: what its sentence names, in every language or in none. */
type CarriedBy = {
  readonly [Id in ProblemId]: { readonly [Name in NamedIn<(typeof PROBLEMS)[Id]['es']>]: Localised | string | number };
};
export type ProblemParams = Readonly<Record<string, Localised | string | number>>;
/** A problem that may be met, with what is known of its sentence beforehand. */
export type PossibleProblem = ProblemId | { readonly id: ProblemId; readonly params: ProblemParams };
export const problemIdOf = (problem: PossibleProblem): ProblemId =>
  typeof problem === 'string' ? problem : problem.id;

/** A refusal on the way to a result; the runner turns it into an error of the cell. */
export class FunctionProblem<Id extends ProblemId = ProblemId> extends Problem<CarriedBy, Id> {
  override readonly name = 'FunctionProblem';
  /** Of several cells, the one that it is about: which of how many, and what it holds. */
  cell: { readonly nth: number; readonly count: number; readonly holds: unknown } | null = null;
  declare static readonly [Symbol.hasInstance]: (thrown: unknown) => thrown is FunctionProblem;
}

export function isProblemId(id: unknown): id is ProblemId {
  return typeof id === 'string' && Object.hasOwn(PROBLEMS, id);
}
