/** What can be undone, what an undo did, and why one cannot be done, by the command that did it; in Spanish. */
export const undo = {
  can: {
    writeColumns: 'Se puede deshacer: columnas escritas en {{place}}.',
    removeColumns: 'Se puede deshacer: columnas quitadas de {{place}}.',
    addDecisionColumns: 'Se puede deshacer: columnas para el segmento acordado en {{place}}.',
    carryColumns: 'Se puede deshacer: columnas llevadas a {{place}}.',
    convertCells: 'Se puede deshacer: celdas cambiadas en {{place}}.',
    offerList: 'Se puede deshacer: lista de palabras en {{place}}.',
    insertFormula: 'Se puede deshacer: fórmula en {{place}}.',
    insertSample: 'Se puede deshacer: hoja de muestra «{{sheet}}».',
    insertTemplate: 'Se puede deshacer: hoja nueva «{{sheet}}».',
    printSheets: 'Se puede deshacer: hoja «{{sheet}}».',
    writeSchemeSheet: 'Se puede deshacer: hoja «{{sheet}}», con el modelo.',
    appendRows: 'Se puede deshacer: lo guardado en el historial, {{place}}.',
  },
  earlier_one: 'Después se puede deshacer {{count}} cambio más.',
  earlier_other: 'Después se pueden deshacer {{count}} cambios más.',
  differing_one: 'Excel ha vuelto a rellenar {{count}} celda por su cuenta ({{address}}): revísela.',
  differing_other: 'Excel ha vuelto a rellenar {{count}} celdas por su cuenta (la primera, {{address}}): revíselas.',
  done: {
    writeColumns_one: 'Deshecho: {{count}} fila vuelve a estar como antes.',
    writeColumns_other: 'Deshecho: {{count}} filas vuelven a estar como antes.',
    removeColumns_one: 'Deshecho: las columnas vuelven a estar en {{count}} fila.',
    removeColumns_other: 'Deshecho: las columnas vuelven a estar en {{count}} filas.',
    addDecisionColumns: 'Deshecho: se han quitado las columnas para el segmento acordado, que estaban vacías.',
    carryColumns: 'Deshecho: se han quitado las columnas llevadas a esa lista.',
    convertCells_one: 'Deshecho: {{count}} celda vuelve a contener lo que contenía.',
    convertCells_other: 'Deshecho: {{count}} celdas vuelven a contener lo que contenían.',
    offerList_one: 'Deshecho: {{count}} celda ya no ofrece la lista de palabras.',
    offerList_other: 'Deshecho: {{count}} celdas ya no ofrecen la lista de palabras.',
    insertFormula: 'Deshecho: se ha quitado la fórmula.',
    insertSample: 'Deshecho: se ha quitado la hoja de muestra.',
    insertTemplate: 'Deshecho: se ha quitado la hoja nueva.',
    printSheets: 'Deshecho: la hoja vuelve a estar como antes.',
    writeSchemeSheet: 'Deshecho: la hoja del modelo vuelve a estar como antes.',
    appendRows_one: 'Deshecho: se ha quitado del historial {{count}} fila, la de lo guardado.',
    appendRows_other: 'Deshecho: se han quitado del historial {{count}} filas, las de lo guardado.',
  },
  /** Somebody has changed it since. */
  changed: {
    writeColumns: 'Las columnas{{(address)}} han cambiado desde que se escribieron, y deshacer borraría esos cambios.',
    removeColumns:
      'Donde estaban las columnas{{(address)}} hay ahora otra cosa, y deshacer la borraría. Vacíe esas celdas y vuelva a intentarlo.',
    addDecisionColumns:
      'En las columnas para el segmento acordado{{(address)}} ya hay algo, y deshacer lo borraría. Son suyas: bórrelas usted si no las quiere.',
    carryColumns:
      'En las columnas llevadas a esa lista{{(address)}} hay ahora otra cosa, y deshacer la borraría. Son suyas: bórrelas usted si no las quiere.',
    convertCells: 'Las celdas{{(address)}} han cambiado después otra vez, y deshacer borraría esos cambios.',
    offerList: 'Las celdas{{(address)}} tienen ahora otra regla de validación, que es de usted y se queda como está.',
    insertFormula:
      'La celda de la fórmula{{(address)}} ha cambiado desde que se insertó, y deshacer borraría ese cambio.',
    insertSample:
      'La hoja de muestra{{(address)}} tiene ya cambios, y deshacer los borraría. Elimínela usted si no la quiere.',
    insertTemplate:
      'En la hoja nueva{{(address)}} ya hay datos suyos, y deshacer los borraría. Elimínela usted si no la quiere.',
    writeSchemeSheet:
      'En la hoja del modelo hay cambios{{(address)}} desde que se hizo, y deshacer los borraría. Elimínela usted si no la quiere.',
    appendRows:
      'Lo guardado en el historial{{(address)}} ha cambiado desde entonces, y deshacer borraría esos cambios.',
    printSheets:
      'En la hoja hay cambios o notas{{(address)}} de después de hacerla, y deshacer los borraría. Se queda como está; elimínela usted si no la quiere.',
  },
};
