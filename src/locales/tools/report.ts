const es = {
  subtitle_one: 'Un cliente de {{place}} · modelo «{{scheme}}» · {{date}}',
  subtitle_other: '{{count}} clientes de {{place}} · modelo «{{scheme}}» · {{date}}',
  estimated: {
    declared_one: 'La cuota de 1 cliente es una estimación: lo que él declara.',
    declared_other: 'La cuota de {{count}} clientes es una estimación: lo que ellos declaran.',
    sector_one: 'La cuota de 1 cliente es una estimación: gasto del sector por empleado.',
    sector_other: 'La cuota de {{count}} clientes es una estimación: gasto del sector por empleado.',
    equalSplit_one: 'La cuota de 1 cliente es una estimación: a partes iguales entre sus proveedores.',
    equalSplit_other: 'La cuota de {{count}} clientes es una estimación: a partes iguales entre sus proveedores.',
  },
  lack: {
    share:
      'No hay segmentos: falta la cuota de cliente, o las compras totales con que calcularla. Añada la columna, o estímela en el panel: «Estimar la cuota…».',
    turnover: 'No hay segmentos: falta la facturación. Añada su columna, o elíjala en los criterios.',
  },
  more: 'Están los {{shown}} primeros de {{all}}.',
  leftOut: 'Fuera, por no tener nada de ningún cliente: {{columns}}.',
  printed: 'Clasificación estratégica de clientes (CEC 4444)',
};

const en: typeof es = {
  subtitle_one: 'One client from {{place}} · scheme “{{scheme}}” · {{date}}',
  subtitle_other: '{{count}} clients from {{place}} · scheme “{{scheme}}” · {{date}}',
  estimated: {
    declared_one: 'The share of 1 client is an estimate: what it declares.',
    declared_other: 'The share of {{count}} clients is an estimate: what they declare.',
    sector_one: 'The share of 1 client is an estimate: sector spend per employee.',
    sector_other: 'The share of {{count}} clients is an estimate: sector spend per employee.',
    equalSplit_one: 'The share of 1 client is an estimate: split equally among its suppliers.',
    equalSplit_other: 'The share of {{count}} clients is an estimate: split equally among their suppliers.',
  },
  lack: {
    share:
      'There are no segments: the share of customer is missing, or the total purchases to work it out with. Add the column, or estimate it in the pane: “Estimate the share…”.',
    turnover: 'There are no segments: turnover is missing. Add its column, or choose it among the criteria.',
  },
  more: 'The first {{shown}} of {{all}} are here.',
  leftOut: 'Left out, as there is nothing of any client: {{columns}}.',
  printed: 'Strategic client classification (CEC 4444)',
};

/** The words that the sheets of all tools have at their top and at the edges of their pages. */
export const reportWords = { es, en };
