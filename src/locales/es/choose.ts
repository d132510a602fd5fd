/** What an empty place could be, in Spanish. */
export const choose = {
  columns: 'Columnas de la tabla',
  computed: 'Calculado con columnas',
  others: 'Otros criterios del método, con la columna que usted diga:',
  own: 'Un criterio propio',
  more_one: 'Ver {{count}} más',
  more_other: 'Ver {{count}} más',
  take: 'Elegir {{name}} como {{position}}.º dígito. Primeros valores: {{values}}',
  put: 'Ponerlo como {{position}}.º dígito',
  empty: 'Quitar este criterio',
  nothing:
    'Esta tabla no tiene ninguna columna de números con la que juzgar a los clientes. Si la tabla está en otro sitio de la hoja, elija una de sus celdas y vuelva a intentarlo.',
  name: 'Nombre del criterio',
  from: 'Se toma de',
  pick: '(elija una columna)',
  gone: '{{header}} (ya no está)',
  sourceFirst: 'Diga antes de qué columnas se toma.',
  kind: {
    share: 'Cuota: una columna sobre otra',
    growth: 'Crecimiento de una columna a otra',
  },
  part: {
    share1: 'Lo nuestro',
    share2: 'sobre el total',
    growth1: 'De antes',
    growth2: 'a ahora',
  },
  twoDifferent: 'Elija dos columnas distintas.',
};
