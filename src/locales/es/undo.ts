/** What can be undone, what an undo did, and why one cannot be done, by the kind of change; in Spanish. */
export const undo = {
  can: {
    columns: 'Se puede deshacer: columnas escritas en {{place}}.',
    removal: 'Se puede deshacer: columnas quitadas de {{place}}.',
    decisions: 'Se puede deshacer: columnas para el segmento acordado en {{place}}.',
    carried: 'Se puede deshacer: código y segmento llevados a {{place}}.',
    cells: 'Se puede deshacer: celdas convertidas en {{place}}.',
    list: 'Se puede deshacer: lista de palabras en {{place}}.',
    formula: 'Se puede deshacer: fórmula en {{place}}.',
    sample: 'Se puede deshacer: hoja de muestra «{{sheet}}».',
    template: 'Se puede deshacer: hoja de datos históricos «{{sheet}}».',
    sheets: 'Se puede deshacer: hoja «{{sheet}}».',
    scheme: 'Se puede deshacer: hoja «{{sheet}}», con el modelo.',
    snapshot: 'Se puede deshacer: foto guardada en {{place}}.',
  },
  earlier_one: 'Después se puede deshacer {{count}} cambio más.',
  earlier_other: 'Después se pueden deshacer {{count}} cambios más.',
  differing_one: 'Excel ha vuelto a rellenar {{count}} celda por su cuenta ({{address}}): revísela.',
  differing_other: 'Excel ha vuelto a rellenar {{count}} celdas por su cuenta (la primera, {{address}}): revíselas.',
  done: {
    columns_one: 'Deshecho: {{count}} fila vuelve a estar como antes.',
    columns_other: 'Deshecho: {{count}} filas vuelven a estar como antes.',
    removal_one: 'Deshecho: las columnas vuelven a estar en {{count}} fila.',
    removal_other: 'Deshecho: las columnas vuelven a estar en {{count}} filas.',
    decisions: 'Deshecho: se han quitado las columnas para el segmento acordado, que estaban vacías.',
    carried: 'Deshecho: se han quitado el código y el segmento llevados a esa lista.',
    cells_one: 'Deshecho: {{count}} celda vuelve a contener lo que contenía.',
    cells_other: 'Deshecho: {{count}} celdas vuelven a contener lo que contenían.',
    list_one: 'Deshecho: {{count}} celda ya no ofrece la lista de palabras.',
    list_other: 'Deshecho: {{count}} celdas ya no ofrecen la lista de palabras.',
    formula: 'Deshecho: se ha quitado la fórmula.',
    sample: 'Deshecho: se ha quitado la hoja de muestra.',
    template: 'Deshecho: se ha quitado la hoja de datos históricos.',
    sheets: 'Deshecho: la hoja vuelve a estar como antes.',
    scheme: 'Deshecho: la hoja del modelo vuelve a estar como antes.',
    snapshot_one: 'Deshecho: se ha quitado del historial la foto de {{count}} cliente.',
    snapshot_other: 'Deshecho: se ha quitado del historial la foto de {{count}} clientes.',
  },
  /** Somebody has changed it since. */
  changed: {
    columns: 'Las columnas{{(address)}} han cambiado desde que se escribieron, y deshacer borraría esos cambios.',
    removal:
      'Donde estaban las columnas{{(address)}} hay ahora otra cosa, y deshacer la borraría. Vacíe esas celdas y vuelva a intentarlo.',
    decisions:
      'En las columnas para el segmento acordado{{(address)}} ya hay algo, y deshacer lo borraría. Son suyas: bórrelas usted si no las quiere.',
    carried:
      'En las columnas llevadas a esa lista{{(address)}} hay ahora otra cosa, y deshacer la borraría. Son suyas: bórrelas usted si no las quiere.',
    cells: 'Las celdas convertidas{{(address)}} han cambiado desde entonces, y deshacer borraría esos cambios.',
    list: 'Las celdas{{(address)}} tienen ahora otra regla de validación, que es de usted y se queda como está.',
    formula: 'La celda de la fórmula{{(address)}} ha cambiado desde que se insertó, y deshacer borraría ese cambio.',
    sample:
      'La hoja de muestra{{(address)}} tiene ya cambios, y deshacer los borraría. Elimínela usted si no la quiere.',
    template:
      'En la hoja de datos históricos{{(address)}} ya hay datos suyos, y deshacer los borraría. Elimínela usted si no la quiere.',
    scheme:
      'En la hoja del modelo hay cambios{{(address)}} desde que se hizo, y deshacer los borraría. Elimínela usted si no la quiere.',
    snapshot: 'La foto guardada{{(address)}} ha cambiado desde entonces, y deshacer borraría esos cambios.',
    sheets:
      'En la hoja hay cambios{{(address)}} desde que se hizo, y deshacer los borraría. Elimínela usted si no la quiere.',
  },
};
