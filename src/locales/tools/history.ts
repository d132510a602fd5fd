const es = {
  sheet: 'Historial CEC',
  schemesSheet: 'Historial CEC modelos',
  quoted: '«{{text}}»',
  /** Headers of what the table itself held; the table's own header follows. */
  data: 'Dato: {{header}}',
  column: {
    date: 'Fecha de la foto',
    kind: 'Tipo de foto',
    months: 'Meses de facturas',
    row: 'Fila de la foto',
    rows: 'Clientes de la foto',
    id: 'Código de cliente',
    name: 'Cliente',
    profile: 'Perfil',
    clientKind: 'Situación',
    family: 'Familia de clientes',
    d1: 'Dígito 1',
    d2: 'Dígito 2',
    d3: 'Dígito 3',
    d4: 'Dígito 4',
    code: 'Código CEC',
    total: 'Puntuación total',
    weighted: 'Puntuación ponderada',
    segment: 'Segmento',
    computed: 'Segmento calculado',
    agreed: 'Segmento acordado',
    blocked: 'Bloqueo de ventas',
    turnover: 'Facturación',
    purchases: 'Compras totales',
    scheme: 'Modelo',
    rules: 'Versión de las reglas',
    cuts: 'Límites en vigor',
    key: 'Huella del modelo',
    note: 'Observación',
  },
  schemes: {
    key: 'Huella del modelo',
    id: 'Modelo',
    name: 'Nombre del modelo',
    since: 'Primera foto',
    json: 'Texto del modelo',
  },
  held: 'La lista de facturas no los dice y se mantienen en su valor de hoy: {{columns}}.',
  unheld: 'La lista de facturas no los dice y están en blanco: {{columns}}.',
  kind: { taken: 'Foto', correction: 'Corrección', backcast: 'Retrospectiva' },
  blocked: 'Sí',
  segmentCut: 'segmentos: cuota alta {{share}}, facturación alta {{turnover}}',
  above: '> {{amount}}',
  everyone: 'la de todos',
  highDigit: 'con un 3 o un 4',
  reason: {
    none: '',
    empty: '',
    text: '(texto)',
    error: '(error)',
    boolean: '(verdadero/falso)',
    notWhole: '(no es entero)',
    outOfRange: '(fuera de rango)',
    zeroDenominator: '(divisor cero)',
    otherUnit: '(otra unidad)',
  },
  damage: {
    headerRenamed:
      '{{cell}} dice «{{found}}» y ahí va «{{expected}}»: se ha leído como tal por su posición. Vuelva a escribir «{{expected}}» en {{cell}}.',
    headerMissing:
      'Falta la columna «{{expected}}» en {{cell}}: lo que guardaba no se puede comparar. Recupérela con Deshacer o de una copia.',
    dateText: '{{cell}} guarda la fecha como texto («{{found}}»): se ha leído como {{read}}. Escríbala como fecha.',
    noDate: '{{cell}} no es una fecha («{{found}}»): su fila no cuenta. Corrija la fecha y contará de nuevo.',
    noId: '{{cell}} está vacía y ahí va el código del cliente: su fila no cuenta. Escriba el código y contará de nuevo.',
    notNumber: '{{cell}} dice «{{found}}» y ahí va un número: se ha dejado en blanco. Corríjalo en la celda.',
    notDigit: '{{cell}} dice «{{found}}» y ahí va un dígito del 1 al 4: se ha dejado en blanco. Corríjalo en la celda.',
    unknownWord:
      '{{cell}} dice «{{found}}», que no es ninguna de las palabras de «{{expected}}»: se ha dejado en blanco. Corríjalo en la celda.',
    twice:
      '{{cell}} repite el código «{{found}}» en la misma foto ({{other}}): ese cliente no se compara. Deje una sola de las dos filas.',
    rowsMissing_one:
      'A la foto del {{date}} le falta 1 de sus {{rows}} clientes (se nota en {{cell}}): ese cliente parecerá nuevo o perdido. Recupere la fila con Deshacer o de una copia.',
    rowsMissing_other:
      'A la foto del {{date}} le faltan {{count}} de sus {{rows}} clientes (se nota en {{cell}}): esos clientes parecerán nuevos o perdidos. Recupere las filas con Deshacer o de una copia.',
    scheme:
      '{{cell}} ya no guarda el texto de un modelo que se pueda leer: sus fotos se comparan, pero no se explican. Recupérelo con Deshacer o de una copia.',
    noScheme:
      '{{cell}} remite al modelo «{{found}}», que no está en la hoja de modelos: sus fotos se comparan, pero no se explican.',
    more_one: '… y otra celda como {{cell}}.',
    more_other: '… y otras {{count}} celdas como {{cell}}.',
  },
  disagrees:
    'En los doce meses hasta el {{until}} la lista suma {{list}} y «{{header}}», de los mismos clientes, {{table}}: no es la misma facturación. Una foto hecha de la lista, comparada con la tabla, mostrará cambios que no hubo; compare entre sí las de la lista, o ponga en la tabla esos mismos doce meses.',
  problem: {
    twice_one: '{{clients}} clientes comparten el código {{ids}}: se guardan, pero no se comparan.',
    twice_other: '{{clients}} clientes comparten {{count}} códigos ({{ids}}): se guardan, pero no se comparan.',
    full: 'La hoja «{{sheet}}» no tiene sitio para {{rows}} filas más: Excel admite {{most}}. No se ha escrito nada. Lleve las fotos antiguas a otro libro y guárdela de nuevo.',
    same: 'La foto del {{date}} ya está guardada y es idéntica: no hay nada nuevo que guardar.',
    noBackCast:
      'De esta lista de facturas no sale ninguna foto que no esté ya en el historial: hace falta el final de un trimestre entre su primera factura y la última, y clientes de la tabla.',
    noIds:
      'La tabla no tiene una columna de códigos de cliente: sin ellos nadie podrá decir mañana quién es quién. Indique la columna y guárdela de nuevo.',
  },
};

const en: typeof es = {
  sheet: 'CEC history',
  schemesSheet: 'CEC history schemes',
  quoted: '“{{text}}”',
  data: 'Data: {{header}}',
  column: {
    date: 'Snapshot date',
    kind: 'Kind of snapshot',
    months: 'Months of invoices',
    row: 'Row of the snapshot',
    rows: 'Clients of the snapshot',
    id: 'Client id',
    name: 'Client',
    profile: 'Profile',
    clientKind: 'Situation',
    family: 'Client family',
    d1: 'Digit 1',
    d2: 'Digit 2',
    d3: 'Digit 3',
    d4: 'Digit 4',
    code: 'CEC code',
    total: 'Total score',
    weighted: 'Weighted score',
    segment: 'Segment',
    computed: 'Computed segment',
    agreed: 'Agreed segment',
    blocked: 'Sales block',
    turnover: 'Turnover',
    purchases: 'Total purchases',
    scheme: 'Scheme',
    rules: 'Version of the rules',
    cuts: 'Cuts in force',
    key: 'Fingerprint of the scheme',
    note: 'Remark',
  },
  schemes: {
    key: 'Fingerprint of the scheme',
    id: 'Scheme',
    name: 'Name of the scheme',
    since: 'First snapshot',
    json: 'Text of the scheme',
  },
  held: 'The invoice list does not say them, and they are held at their value of today: {{columns}}.',
  unheld: 'The invoice list does not say them, and they are blank: {{columns}}.',
  kind: { taken: 'Snapshot', correction: 'Correction', backcast: 'Back-cast' },
  blocked: 'Yes',
  segmentCut: 'segments: high share {{share}}, high turnover {{turnover}}',
  above: '> {{amount}}',
  everyone: 'everybody’s',
  highDigit: 'with a 3 or a 4',
  reason: {
    none: '',
    empty: '',
    text: '(text)',
    error: '(error)',
    boolean: '(true/false)',
    notWhole: '(not whole)',
    outOfRange: '(out of range)',
    zeroDenominator: '(zero divisor)',
    otherUnit: '(other unit)',
  },
  damage: {
    headerRenamed:
      '{{cell}} says “{{found}}” where “{{expected}}” belongs: it was read as that by its position. Write “{{expected}}” into {{cell}} again.',
    headerMissing:
      'The column “{{expected}}” is missing at {{cell}}: what it held cannot be compared. Bring it back with Undo or from a copy.',
    dateText: '{{cell}} holds its date as text (“{{found}}”): it was read as {{read}}. Type it as a date.',
    noDate: '{{cell}} is no date (“{{found}}”): its row does not count. Correct the date and it counts again.',
    noId: '{{cell}} is empty where the client’s id belongs: its row does not count. Type the id and it counts again.',
    notNumber: '{{cell}} says “{{found}}” where a number belongs: it was left blank. Correct it in the cell.',
    notDigit: '{{cell}} says “{{found}}” where a digit from 1 to 4 belongs: it was left blank. Correct it in the cell.',
    unknownWord:
      '{{cell}} says “{{found}}”, which is none of the words of “{{expected}}”: it was left blank. Correct it in the cell.',
    twice:
      '{{cell}} repeats the id “{{found}}” in the same snapshot ({{other}}): that client is not compared. Leave only one of the two rows.',
    rowsMissing_one:
      'The snapshot of {{date}} lacks 1 of its {{rows}} clients (seen at {{cell}}): that client will look new or gone. Bring the row back with Undo or from a copy.',
    rowsMissing_other:
      'The snapshot of {{date}} lacks {{count}} of its {{rows}} clients (seen at {{cell}}): those clients will look new or gone. Bring the rows back with Undo or from a copy.',
    scheme:
      '{{cell}} no longer holds the text of a scheme that can be read: its snapshots are compared, but not explained. Bring it back with Undo or from a copy.',
    noScheme:
      '{{cell}} points at the scheme “{{found}}”, which is not on the sheet of schemes: its snapshots are compared, but not explained.',
    more_one: '… and one more cell like {{cell}}.',
    more_other: '… and {{count}} more cells like {{cell}}.',
  },
  disagrees:
    'In the twelve months to {{until}} the list sums to {{list}} and “{{header}}”, of the same clients, to {{table}}: that is not the same turnover. A snapshot made of the list, compared with the table, will show moves that never were; compare those of the list with each other, or put the same twelve months in the table.',
  problem: {
    twice_one: '{{clients}} clients share the id {{ids}}: they are saved, but not compared.',
    twice_other: '{{clients}} clients share {{count}} ids ({{ids}}): they are saved, but not compared.',
    full: 'The sheet “{{sheet}}” has no room for {{rows}} more rows: Excel takes {{most}}. Nothing was written. Move old snapshots to another workbook and save it again.',
    same: 'The snapshot of {{date}} is there already and is the same: there is nothing new to save.',
    noBackCast:
      'This invoice list gives no snapshot that is not in the history already: it takes the end of a quarter between its first invoice and its last, and clients of the table.',
    noIds:
      'The table has no column of client ids: without them nobody can tell tomorrow who is who. Say which column it is and save it again.',
  },
};

/** The words of the history sheets: what stands in their cells, what is damaged, what stops a snapshot. */
export const historyWords = { es, en };

/** What a column was headed in former releases: it stands in workbooks, and is no damage. */
export const FORMER_HISTORY_HEADERS: Partial<Record<keyof typeof es.column, string>> = { cuts: 'Cortes en vigor' };

/** With fewer of our headers in place a sheet is somebody else's. */
const ENOUGH = 0.75;

/** What a first row is: the heading of our history, or of its schemes, in a language; null where it is neither. */
export function headingOf(
  row: readonly unknown[],
): { readonly what: 'history' | 'schemes'; readonly language: keyof typeof historyWords } | null {
  const texts = new Set(row.filter((cell) => typeof cell === 'string'));
  for (const language of ['es', 'en'] as const) {
    const { column, schemes } = historyWords[language];
    for (const [what, words] of [
      ['history', column],
      ['schemes', schemes],
    ] as const) {
      const headers = Object.values<string>(words);
      if (headers.filter((header) => texts.has(header)).length >= ENOUGH * headers.length) return { what, language };
    }
  }
  return null;
}
