/** What people decide about a client, in columns of their own, in Spanish. */
export const decisions = {
  why: '¿Su equipo decide el segmento de algún cliente? Unas columnas suyas, junto a la tabla, lo recogen: el segmento acordado, el motivo, quién y cuándo. El segmento que escriba ahí es el que vale, y al volver a escribir no se tocan.',
  add: 'Añadir las columnas',
  added: 'Columnas añadidas en {{place}}, para que usted las rellene.',
  offer: 'Ofrecer los segmentos como lista en «{{column}}»',
  list: {
    done_one:
      '{{count}} celda ({{place}}) ofrece ahora los cuatro segmentos. Otra palabra sigue siendo posible: Excel pregunta.',
    done_other:
      '{{count}} celdas ({{place}}) ofrecen ahora los cuatro segmentos. Otra palabra sigue siendo posible: Excel pregunta.',
    same: 'Las celdas de {{place}} ya ofrecen los cuatro segmentos.',
    otherRule:
      'Las celdas de {{place}} ya tienen una regla de validación suya, y no se ha cambiado. Si quiere la lista, quite la regla (Datos › Validación de datos) y vuelva a intentarlo.',
    notListable:
      'Excel no puede ofrecer estos nombres de segmento como lista: uno tiene una coma, o juntos pasan de 255 letras. Escríbalos usted en las celdas.',
  },
  otherWord: 'No es ninguno de los cuatro segmentos y no contaría. ¿Lo deja así?',
  counted_one: 'Vale el segmento acordado de {{count}} cliente ({{column}}).',
  counted_other: 'Valen los segmentos acordados de {{count}} clientes ({{column}}).',
  otherwise_one: '{{count}} es distinto del calculado.',
  otherwise_other: '{{count}} son distintos de los calculados.',
  unknown_one: '{{cells}} no es ningún segmento y no cuenta: escriba {{words}}.',
  unknown_other: '{{count}} celdas de {{column}} no dicen ningún segmento y no cuentan ({{cells}}): escriba {{words}}.',
  cell: '{{cell}} ({{word}})',
  story: {
    other: 'Segmento acordado: {{agreed}}; calculado: {{computed}}.',
    same: 'Segmento acordado: {{agreed}}, el mismo que el calculado.',
    alone: 'Segmento acordado: {{agreed}}; no hay datos para calcular ninguno.',
  },
};
