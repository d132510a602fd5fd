import type { Language } from '../languages';
import { formatList } from '../numbers';
import { inQuotes } from '../quoted';
import { wordsOf } from '../translator';

const es = {
  carry: 'Llevar a otra lista',
  carryAbout:
    'Escribe el código CEC y el segmento junto a los códigos de cliente de cualquier hoja del libro. Vaya a esa lista, seleccione una de sus celdas, o su columna de códigos, y véalo antes de escribir.',
  look: 'Ver la lista seleccionada',
  list: 'Lista',
  choose: 'Elija la lista',
  empty:
    'En la hoja {{sheet}} no hay otra lista que la de clientes. Vaya a la hoja de la lista y seleccione una de sus celdas.',
  own: 'La selección está en la tabla de clientes de la que salen los códigos. Seleccione una celda de la otra lista.',
  noIds:
    'La tabla de clientes no tiene una columna de códigos, y sin ellos el código no puede ir a otra lista. Indíquela en «Clientes».',
  none: 'En {{place}} no se ha encontrado ningún código de cliente de la tabla. Elija la columna en la que están, o compruebe la lista.',
  found_one: '{{place}}: {{matched}} de {{count}} fila es de un cliente de la tabla.',
  found_other: '{{place}}: {{matched}} de {{count}} filas son de clientes de la tabla.',
  column: 'Códigos de cliente',
  noColumn: 'Elija la columna',
  asFound: 'Como se han encontrado («{{header}}»)',
  numbers: 'Los ceros de delante no cuentan («000123» = 123)',
  numbersMore_one: 'Así hay 1 fila más con cliente.',
  numbersMore_other: 'Así hay {{count}} filas más con cliente.',
  unmatched_one: 'Sin cliente, se queda en blanco: {{ids}}',
  unmatched_other: 'Sin cliente, se quedan en blanco ({{count}} códigos): {{ids}}',
  several: 'Códigos que comparten varios clientes, se quedan en blanco: {{ids}}',
  write: 'Escribir {{columns}} a su derecha',
  same: 'Lo que esa lista tiene ya está al día.',
  update_one: 'Poner al día 1 celda',
  update_other: 'Poner al día {{count}} celdas',
  changes: 'Esa lista tiene ya lo de otra vez. Cambiaría: {{examples}}',
  example: 'fila {{row}}, {{before}} → {{after}}',
  blank: 'vacía',
  ahead:
    'Lo escrito junto a los clientes es de antes y no dice lo mismo que lo que se lleva o se exporta aquí. Vuelva a escribir las columnas para que coincidan.',
  done: 'Escrito en {{place}}.',
  updated_one: '1 celda puesta al día en {{sheet}}.',
  updated_other: '{{count}} celdas puestas al día en {{sheet}}.',
  export: 'Exportar para un ERP o un CRM',
  exportAbout: 'Código de cliente, código CEC, segmento, bloqueo y descuento (los que haya), en CSV.',
  show: 'Ver el CSV',
  csv: 'CSV de códigos',
  clients_one: '1 cliente.',
  clients_other: '{{count}} clientes.',
  twice: 'Repetidos en la tabla con clasificaciones distintas, no se exportan: {{ids}}',
  file: 'codigos-cec.csv',
  save: 'Guardar como archivo',
  leftOut: 'Fuera, por no tener nada en ningún cliente: {{columns}}.',
  nothing: 'No hay nada que llevar: ningún cliente tiene código ni segmento.',
  'absent.noCode': 'a ningún cliente se le conocen sus cuatro dígitos',
  'absent.noShare': 'no se sabe la cuota de cliente',
  'absent.noTurnover': 'no se sabe la facturación',
  'absent.noSegment': 'a ningún cliente se le conocen la cuota y la facturación',
  'absent.blockOff': 'el bloqueo de ventas no está en uso',
  'absent.nobodyBlocked': 'ningún cliente está bloqueado',
  'absent.discountOff': 'la tabla de descuentos no está en uso',
  'absent.noDiscount': 'a ningún cliente se le conoce el dígito del que sale el descuento',
};

const en: typeof es = {
  carry: 'Carry to another list',
  carryAbout:
    'Writes CEC code and segment beside the client codes of any sheet of the workbook. Go to that list, select one of its cells, or its column of codes, and look before it is written.',
  look: 'Look at the selected list',
  list: 'List',
  choose: 'Choose the list',
  empty:
    'The sheet {{sheet}} has no list but the clients’ own. Go to the sheet of the list and select one of its cells.',
  own: 'The selection is in the client table that the codes come from. Select a cell of the other list.',
  noIds:
    'The client table has no column of codes, and without them the code cannot go to another list. Name it under “Clients”.',
  none: 'At {{place}} no client code of the table was found. Choose the column that has them, or check the list.',
  found_one: '{{place}}: {{matched}} of {{count}} row is of a client of the table.',
  found_other: '{{place}}: {{matched}} of {{count}} rows are of clients of the table.',
  column: 'Client codes',
  noColumn: 'Choose the column',
  asFound: 'As they were found (“{{header}}”)',
  numbers: 'Zeros in front do not count (“000123” = 123)',
  numbersMore_one: 'That gives 1 more row its client.',
  numbersMore_other: 'That gives {{count}} more rows their clients.',
  unmatched_one: 'Without a client, stays blank: {{ids}}',
  unmatched_other: 'Without a client, stay blank ({{count}} codes): {{ids}}',
  several: 'Codes that several clients share, stay blank: {{ids}}',
  write: 'Write {{columns}} to its right',
  same: 'What that list has already is up to date.',
  update_one: 'Bring 1 cell up to date',
  update_other: 'Bring {{count}} cells up to date',
  changes: 'That list has those of an earlier time. What would change: {{examples}}',
  example: 'row {{row}}, {{before}} → {{after}}',
  blank: 'blank',
  ahead:
    'What stands beside the clients is of an earlier time and does not say what is carried or exported here. Write the columns again to make them agree.',
  done: 'Written at {{place}}.',
  updated_one: '1 cell brought up to date on {{sheet}}.',
  updated_other: '{{count}} cells brought up to date on {{sheet}}.',
  export: 'Export for an ERP or a CRM',
  exportAbout: 'Client code, CEC code, segment, block and discount (those that there are), as CSV.',
  show: 'Show the CSV',
  csv: 'CSV of codes',
  clients_one: '1 client.',
  clients_other: '{{count}} clients.',
  twice: 'More than once in the table with different labels, not exported: {{ids}}',
  file: 'cec-codes.csv',
  save: 'Save as a file',
  leftOut: 'Left out, as no client has anything there: {{columns}}.',
  nothing: 'There is nothing to carry: no client has a code or a segment.',
  'absent.noCode': 'no client’s four digits are known',
  'absent.noShare': 'the share of customer is not known',
  'absent.noTurnover': 'the turnover is not known',
  'absent.noSegment': 'no client’s share and turnover are both known',
  'absent.blockOff': 'the sales block is not in use',
  'absent.nobodyBlocked': 'no client is blocked',
  'absent.discountOff': 'the discount table is not in use',
  'absent.noDiscount': 'no client’s digit that the discount comes from is known',
};

/** The words of carrying and exporting the code. */
export const codesWords = { es, en };

type AbsentKey = Extract<keyof typeof es, `absent.${string}`>;
/** Why no client has anything of a column that would travel. */
export type WhyAbsent = AbsentKey extends `absent.${infer Why}` ? Why : never;

/** A column that does not travel because no client has anything of it. */
export interface AbsentCode {
  readonly header: string;
  readonly why: WhyAbsent;
}

/** The sentence that names what is left out, each with why; null where nothing is. */
export function leftOutCodes(absent: readonly AbsentCode[], language: Language): string | null {
  if (absent.length === 0) return null;
  const say = wordsOf(codesWords, language);
  const columns = absent.map(({ header, why }) => `${inQuotes(header, language)} (${say(`absent.${why}`)})`);
  return say('leftOut', { columns: formatList(columns, language) });
}
