/** The sales block among the criteria's options, in Spanish. */
export const salesBlock = {
  on: 'Bloquear ventas por impagados',
  column: 'Columna de impagados',
  choose: '(elija una columna)',
  says: { days: '{{column}} (días)', amount: '{{column}} (importe)' },
  above: { days: 'Se bloquea con más de (días)', amount: 'Se bloquea con más de (importe)' },
  beyond: { days: 'más de {{above}} días', amount: 'más de {{above}}' },
  aboveAsked: {
    days: '«{{column}}» dice días, y no un número de facturas. ¿Con más de cuántos se bloquea?',
    amount: '«{{column}}» dice dinero, y no un número de facturas. ¿Con más de cuánto se bloquea?',
  },
  notBelowZero: 'Escriba un número desde 0.',
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
  amounts:
    '«{{column}}» se lee como número de facturas impagadas, pero tiene decimales o cifras muy altas. ¿Son importes?',
  areAmounts: 'Son importes: no contarlos',
  areBills: 'Son facturas',
};
