/** What the workbench's own frame says, in both languages. */
export type Language = 'en' | 'es';
export const LANGUAGES: readonly Language[] = ['es', 'en'];
/** The language that Office reports to the add-in. */
export const OFFICE_LOCALE: Readonly<Record<Language, Region>> = { en: 'en-US', es: 'es-ES' };

/** What the computer is set up for: the language, and the signs that numbers are written with, which Mexico shares with English. */
export const REGIONS = ['es-ES', 'es-MX', 'en-US'] as const;
export type Region = (typeof REGIONS)[number];
export const REGION_NAMES: Readonly<Record<Region, string>> = {
  'es-ES': 'Español',
  'es-MX': 'Español (México)',
  'en-US': 'English',
};
export const languageOfRegion = (region: Region): Language => (region === 'en-US' ? 'en' : 'es');
/** The language whose signs cells are shown and typed with. */
export const signsOfRegion = (region: Region): Language => (region === 'es-ES' ? 'es' : 'en');

const EN = {
  product: 'CEC 4444 workbench',
  file: 'File',
  newBlank: 'New',
  newSample: 'New from sample',
  open: 'Open…',
  save: 'Save',
  sort: 'Sort',
  sortUp: 'Sort A to Z',
  sortDown: 'Sort Z to A',
  sortTip: 'Sorts the whole list around the active cell by its column',
  sorted: (rows: string, column: string) => `${rows} rows sorted by column ${column}.`,
  notSorted: {
    nothing: 'Nothing was sorted: there is no list here. Select a cell of it.',
    protected: 'Nothing was sorted: the sheet is protected.',
    merged: 'Nothing was sorted: there are merged cells in the list.',
  },
  language: 'Language',
  theme: 'Theme',
  themes: { light: 'Light', dark: 'Dark', contrast: 'High contrast' },
  apiLevel: 'API level',
  log: 'Messages',
  pane: 'Task pane',
  closePane: 'Close the pane',
  paneWidth: 'Width of the pane',
  ribbon: 'Ribbon',
  grid: 'Workbook',
  nameBox: 'Name box',
  noPlace: (text: string) => `"${text}" is neither a cell nor a name, and cannot be a name.`,
  ready: 'Ready',
  running: 'Running…',
  untitled: 'Workbook',
  sampleName: 'Sample',
  cells: (count: number, shown: string) => `${shown} ${count === 1 ? 'cell' : 'cells'}`,
  syncs: (count: string, size: string) => `${count} syncs, ${size}`,
  logEmpty: 'No messages yet.',
  logColumns: ['Sync', 'Actions', 'Request', 'Response', 'Time', 'Calls'],
  clearLog: 'Clear',
  notOpened: (name: string, reason: string) => `"${name}" was not opened: ${reason}`,
  notSaved: (reason: string) => `Nothing was saved: ${reason}`,
  saved: (name: string) => `Saved as "${name}".`,
  unsaved: (name: string) => `Do you want to save the changes to "${name}"?`,
  discard: "Don't save",
  restarts:
    'Changing this restarts the add-in, as in Excel. What you chose in its pane and did not write is lost, and its Undo; the workbook stays as it is.',
  restart: 'Restart the add-in',
  cancel: 'Cancel',
  csvPreview: {
    title: (name: string) => `How "${name}" will be read`,
    encoding: 'Encoding',
    separator: 'Separator',
    decimal: 'Decimal mark',
    rows: 'First rows',
    size: (rows: string, columns: string) =>
      `${rows} rows, ${columns} columns. If a number or a letter looks wrong, change it above.`,
    forms: (header: string, count: number, examples: string) =>
      `${header}: ${count} with a currency, brackets or the sign behind, read so: ${examples}.`,
    open: 'Open it so',
  },
  csvRead: (encoding: string, separator: string, decimal: string) =>
    `Read as .csv: ${encoding}, separator "${separator}", decimals with "${decimal}". Save makes an .xlsx of it.`,
  csvUncertain: (decimal: string) => `Nothing in the file decides whether "${decimal}" marks decimals: check a number.`,
  csvOtherDecimals: (headers: string, decimal: string) => `In ${headers} decimals are written with "${decimal}".`,
  csvForeign: (lines: string, encoding: string) =>
    `Not in ${encoding} and read as Windows-1252, check the accented letters: line ${lines}.`,
  csvQuotes: (lines: string) => `Quotes within a field that are not doubled, read as part of the text: line ${lines}.`,
  wrongEncoding: (encoding: string) => `The file begins as ${encoding} and does not go on so. Save it as UTF-8.`,
  tab: 'tab',
  refused: (what: string) => `The add-in asked for something the workbench does not have: ${what}`,
  manifestProblem: (reason: string) => `The add-in could not be loaded: ${reason}`,
  commandFailed: (name: string) => `The command "${name}" is not there in the add-in.`,
  lost: (what: string) => `Not kept in the saved file: ${what}`,
  reason: {
    missingArgument: (parameter: string) => `The argument “${parameter}” is missing.`,
    tooManyArguments: (most: number) =>
      most === 0 ? 'The function takes no arguments.' : `There are too many arguments: the function takes ${most}.`,
    argumentType: (parameter: string, type: 'number' | 'boolean') =>
      `The argument “${parameter}” must be ${type === 'number' ? 'a number' : 'TRUE or FALSE'}.`,
    oneCell: (parameter: string) => `The argument “${parameter}” must be a single cell.`,
    tooLarge: (size: string) => `The arguments take ${size}; above 5 MB Excel does not run the function.`,
    blockedSpill:
      'The answer takes several cells, and one of them is not empty. Empty the cells below and to the right.',
    unknownName: 'A name in the formula is not known: check how it is spelled, and whether the add-in is loaded.',
    waiting: 'The function has not answered yet.',
    lostReference: 'The formula refers to cells that are no longer there. Point it to others.',
    inAnswer: (error: string) =>
      `${error} for this line of the answer, or from a cell that it reads. Enter the function for this line alone, and it says why.`,
    fromElsewhere: (error: string) =>
      `${error} comes from a cell that the formula reads, or from another part of it: mend it there.`,
  },
};
export type Words = typeof EN;

const ES: Words = {
  product: 'Banco de pruebas CEC 4444',
  file: 'Archivo',
  newBlank: 'Nuevo',
  newSample: 'Nuevo con el ejemplo',
  open: 'Abrir…',
  save: 'Guardar',
  sort: 'Ordenar',
  sortUp: 'Ordenar de A a Z',
  sortDown: 'Ordenar de Z a A',
  sortTip: 'Ordena toda la lista de la celda activa por la columna de esta',
  sorted: (rows, column) => `${rows} filas ordenadas por la columna ${column}.`,
  notSorted: {
    nothing: 'No se ha ordenado nada: aquí no hay ninguna lista. Seleccione una celda de ella.',
    protected: 'No se ha ordenado nada: la hoja está protegida.',
    merged: 'No se ha ordenado nada: hay celdas combinadas en la lista.',
  },
  language: 'Idioma',
  theme: 'Tema',
  themes: { light: 'Claro', dark: 'Oscuro', contrast: 'Alto contraste' },
  apiLevel: 'Nivel de API',
  log: 'Mensajes',
  pane: 'Panel de tareas',
  closePane: 'Cerrar el panel',
  paneWidth: 'Ancho del panel',
  ribbon: 'Cinta de opciones',
  grid: 'Libro',
  nameBox: 'Cuadro de nombres',
  noPlace: (text) => `«${text}» no es una celda ni un nombre, y no puede ser un nombre.`,
  ready: 'Listo',
  running: 'En curso…',
  untitled: 'Libro',
  sampleName: 'Ejemplo',
  cells: (count, shown) => `${shown} ${count === 1 ? 'celda' : 'celdas'}`,
  syncs: (count, size) => `${count} sincronizaciones, ${size}`,
  logEmpty: 'Todavía no hay mensajes.',
  logColumns: ['Sinc.', 'Acciones', 'Petición', 'Respuesta', 'Tiempo', 'Llamadas'],
  clearLog: 'Vaciar',
  notOpened: (name, reason) => `No se ha abierto «${name}»: ${reason}`,
  notSaved: (reason) => `No se ha guardado nada: ${reason}`,
  saved: (name) => `Guardado como «${name}».`,
  unsaved: (name) => `¿Quiere guardar los cambios de «${name}»?`,
  discard: 'No guardar',
  restarts:
    'Este cambio reinicia el complemento, como en Excel. Se pierde lo que ha elegido en su panel y no ha escrito, y también su Deshacer; el libro se queda como está.',
  restart: 'Reiniciar el complemento',
  cancel: 'Cancelar',
  csvPreview: {
    title: (name) => `Cómo se leerá «${name}»`,
    encoding: 'Codificación',
    separator: 'Separador',
    decimal: 'Signo decimal',
    rows: 'Primeras filas',
    size: (rows, columns) => `${rows} filas, ${columns} columnas. Si ve mal un número o una letra, cámbielo arriba.`,
    forms: (header, count, examples) =>
      `${header}: ${count} con moneda, con paréntesis o con el signo detrás, que se leen así: ${examples}.`,
    open: 'Abrir así',
  },
  csvRead: (encoding, separator, decimal) =>
    `Leído como .csv: ${encoding}, separador «${separator}», decimales con «${decimal}». Guardar hace de él un .xlsx.`,
  csvUncertain: (decimal) => `Nada en el archivo decide si «${decimal}» separa decimales: compruebe un número.`,
  csvOtherDecimals: (headers, decimal) => `En ${headers} los decimales van con «${decimal}».`,
  csvForeign: (lines, encoding) =>
    `No está en ${encoding} y se lee como Windows-1252, compruebe las letras con acento: línea ${lines}.`,
  csvQuotes: (lines) => `Comillas sin doblar dentro de un campo, leídas como parte del texto: línea ${lines}.`,
  wrongEncoding: (encoding) => `El archivo empieza como ${encoding} y no sigue así. Guárdelo como UTF-8.`,
  tab: 'tabulador',
  refused: (what) => `El complemento ha pedido algo que el banco de pruebas no tiene: ${what}`,
  manifestProblem: (reason) => `No se ha podido cargar el complemento: ${reason}`,
  commandFailed: (name) => `El comando «${name}» no existe en el complemento.`,
  lost: (what) => `No se conserva en el archivo guardado: ${what}`,
  reason: {
    missingArgument: (parameter) => `Falta el argumento «${parameter}».`,
    tooManyArguments: (most) =>
      most === 0 ? 'La función no lleva argumentos.' : `Sobran argumentos: la función admite ${most}.`,
    argumentType: (parameter, type) =>
      `El argumento «${parameter}» debe ser ${type === 'number' ? 'un número' : 'VERDADERO o FALSO'}.`,
    oneCell: (parameter) => `El argumento «${parameter}» debe ser una sola celda.`,
    tooLarge: (size) => `Los argumentos ocupan ${size}; por encima de 5 MB Excel no ejecuta la función.`,
    blockedSpill:
      'El resultado ocupa varias celdas y alguna no está vacía. Vacíe las celdas de debajo y de la derecha.',
    unknownName:
      'Hay un nombre en la fórmula que no se conoce: compruebe cómo está escrito y que el complemento está cargado.',
    waiting: 'La función todavía no ha respondido.',
    lostReference: 'La fórmula se refiere a celdas que ya no están. Indique otras.',
    inAnswer: (error) =>
      `${error} en esta línea del resultado, o en una celda que lee. Escriba la función solo para esta línea y dirá por qué.`,
    fromElsewhere: (error) =>
      `${error} viene de una celda que la fórmula lee, o de otra parte de ella: corríjalo allí.`,
  },
};

export const WORDS: Readonly<Record<Language, Words>> = { en: EN, es: ES };

/** Bytes as a person reads them, in the language's number format. */
export function sizeText(bytes: number, language: Language): string {
  const number = (value: number, digits: number) =>
    value.toLocaleString(OFFICE_LOCALE[language], { maximumFractionDigits: digits });
  if (bytes < 1024) return `${number(bytes, 0)} B`;
  if (bytes < 1024 * 1024) return `${number(bytes / 1024, 1)} kB`;
  return `${number(bytes / 1024 / 1024, 1)} MB`;
}
