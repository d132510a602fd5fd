/** The sales block among the criteria's options, in Spanish. */
export const block = {
  on: 'Bloquear ventas por impagados',
  column: 'Columna de impagados',
  choose: '(elija una columna)',
  fromCriterion: 'Los impagados son los del {{position}}.º dígito, «{{column}}».',
  summary: '«{{column}}», {{words}}.',
  change: 'Cambiar el bloqueo',
  close: 'Listo',
  upTo: 'Se bloquea con',
  digits: { '1': 'dígito 1', '2': 'dígitos 1 y 2', '3': 'dígitos 1 a 3' },
  digitsWords: '{{digits}}: {{words}}',
  now_one: '{{count}} cliente bloqueado ahora.',
  now_other: '{{count}} clientes bloqueados ahora.',
  noColumn: 'La tabla no tiene ninguna columna de números en que contarlos.',
  by_one: '{{count}} cliente con bloqueo de ventas por «{{column}}».',
  by_other: '{{count}} clientes con bloqueo de ventas por «{{column}}».',
  amounts:
    '«{{column}}» se lee como número de facturas impagadas, pero tiene decimales o cifras muy altas. ¿Son importes?',
  areAmounts: 'Son importes: no contarlos',
  areBills: 'Son facturas',
};
