/** What the pane says beyond Excel's own refusals, and the ways on from them. */
export const trouble = {
  tableChanged:
    'La tabla ha cambiado{{where}} desde que se leyó. Vuelva a leerla y revise el resultado antes de escribir.',
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
  parametersEdited:
    'La celda de parámetros{{where}} ha cambiado desde que se escribió, y deshacer borraría ese cambio. Devuélvale el valor que tenía y vuelva a intentarlo, o quédese con las columnas.',
  alreadyUndone: 'Ya está deshecho todo lo que se ha hecho en esta sesión. Lo escrito antes se queda.',
  filterKind:
    'Hay un filtro que oculta filas{{where}}, y Excel pondría lo que se escribe a través de él en filas que no son las suyas. Es un filtro que no se podría volver a poner igual (fechas, celdas vacías, colores, los primeros…): quítelo en Excel (Datos › Borrar) y vuelva a intentarlo.',
  liftFilter: 'Quitar el filtro y volver a ponerlo',
  filterSet: 'Se ha quitado un momento el filtro ({{name}}) y se ha vuelto a poner.',
  filterOther:
    'Se ha quitado un momento el filtro ({{name}}) y se ha vuelto a poner; ahora oculta otras filas que antes.',
  filterLost: 'Se ha quitado el filtro ({{name}}) y Excel no ha dejado volver a ponerlo: póngalo de nuevo.',
  startOver: 'Seguir con un modelo nuevo',
};
