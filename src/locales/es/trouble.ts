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
  startOver: 'Seguir con un modelo nuevo',
  schemeNotSaved: 'El modelo no se ha podido guardar en el libro.',
};
