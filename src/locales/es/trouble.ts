/** What the pane says beyond Excel's own refusals, and the ways on from them. */
export const trouble = {
  columnGone: '«{{header}}» ya no está en la tabla.',
  columnLikely: '¿Es ahora «{{likely}}»?',
  columnYes: 'Sí, es esa',
  columnElse: 'Diga qué columna es ahora, o devuelva el encabezado a la hoja y vuelva a leerla.',
  columnNow: '«{{header}}» es ahora',
  columnChoose: '(elija una columna)',
  schemeUnusable: 'El modelo no puede usarse así con esta tabla: vea el aviso en Criterios.',
  rowsBelow_one: 'La fila {{rows}} tiene datos debajo de la tabla y no está en ella: no se clasifica.',
  rowsBelow_other: 'Las filas {{rows}} tienen datos debajo de la tabla y no están en ella: no se clasifican.',
  takeIn_one: 'Incluirla',
  takeIn_other: 'Incluirlas',
  notWritten_one: 'Hay {{count}} fila con datos debajo de la tabla: en ella no se ha escrito nada (vea Clientes).',
  notWritten_other: 'Hay {{count}} filas con datos debajo de la tabla: en ellas no se ha escrito nada (vea Clientes).',
  parametersLeft: 'La hoja de parámetros se queda como está, porque ha cambiado desde que se escribió.',
  passOver: 'Dejarlo como está y deshacer lo anterior',
  liftFilter: 'Quitar el filtro y volver a ponerlo',
  filterSet: 'Se ha quitado un momento el filtro ({{name}}) y se ha vuelto a poner.',
  filterOther:
    'Se ha quitado un momento el filtro ({{name}}) y se ha vuelto a poner; ahora oculta otras filas que antes.',
  filterLost: 'Se ha quitado el filtro ({{name}}) y Excel no ha dejado volver a ponerlo: póngalo de nuevo.',
  startOver: 'Seguir con un modelo nuevo',
};
