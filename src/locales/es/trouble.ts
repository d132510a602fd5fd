/** What the pane says beyond Excel's own refusals, and the ways on from them. */
export const trouble = {
  tableChanged:
    'La tabla ha cambiado{{where}} desde que se leyó. Vuelva a leerla y revise el resultado antes de escribir.',
  startOver: 'Seguir con un modelo nuevo',
  schemeNotSaved: 'El modelo no se ha podido guardar en el libro.',
};
