const es = {
  segment: 'Segmento',
  segmentOf_one: '{{segment}} (1 cliente)',
  segmentOf_other: '{{segment}} ({{count}} clientes)',
  services: 'Qué recibe cada cliente del segmento',
  own: 'Otro texto…',
  ownLabel: '{{service}}: texto propio',
  ownBack: 'Elegir de la lista',
  restore: 'Volver a la política recomendada',
  notNegative: 'Escriba un número de cero o más.',
  discounts: 'Aplicar descuentos por dígito',
  by: 'Dígito de',
  share: 'Cuota de cliente',
  turnover: 'Facturación',
  rate: 'Dígito {{digit}}',
  rateLabel: 'Descuento del dígito {{digit}}',
  rateRange: 'Un descuento está entre 0 y 100 %.',
  discountHelp:
    'Un cliente bloqueado no tiene descuento, ni aquel cuyo segmento tiene arriba «Tarifa» o «Ninguno» en Descuentos; a los demás se lo da esta tabla. El bloqueo de ventas se ajusta en «Criterios».',
  discountNone: 'El criterio no está en el modelo: nadie tendría descuento.',
};

const en: typeof es = {
  segment: 'Segment',
  segmentOf_one: '{{segment}} (1 client)',
  segmentOf_other: '{{segment}} ({{count}} clients)',
  services: 'What each client of the segment gets',
  own: 'Other text…',
  ownLabel: '{{service}}: text of your own',
  ownBack: 'Choose from the list',
  restore: 'Back to the recommended policy',
  notNegative: 'Type a number of zero or more.',
  discounts: 'Apply discounts by digit',
  by: 'Digit of',
  share: 'Share of customer',
  turnover: 'Turnover',
  rate: 'Digit {{digit}}',
  rateLabel: 'Discount of digit {{digit}}',
  rateRange: 'A discount lies between 0 and 100%.',
  discountHelp:
    'A blocked client has no discount, nor has one whose segment has “List price” or “None” under Discounts above; the others get it from this table. The sales block is set under “Criteria”.',
  discountNone: 'The scheme does not have that criterion: nobody would have a discount.',
};

/** The words of the policy's editor in the pane. */
export const policyEditorWords = { es, en };
