/** What Excel would not do, in Spanish: why, then what to do. Ids as in `src/excel`. */
export const excel = {
  /** Said first: what happened to the workbook. */
  workbook: {
    written: 'No se ha escrito nada.',
    undone: 'No se ha deshecho nada.',
    removed: 'No se ha quitado nada.',
    untouched: 'El libro está como estaba.',
    doubtful: 'No se ha podido dejar el libro como estaba: revise las columnas a la derecha de la tabla.',
  },
  problem: {
    editMode: 'Hay una celda en edición. Termine de escribir en ella (Intro o Esc) y vuelva a intentarlo.',
    protectedSheet: 'La hoja{{where}} está protegida. Quítele la protección o escriba en una hoja nueva.',
    protectedBook:
      'La estructura del libro está protegida, y no se le pueden añadir hojas. Quítele la protección (Revisar › Proteger libro), o escriba los resultados al lado de la tabla como valores.',
    occupied:
      'Las celdas donde irían las columnas{{where}} no están vacías. Inserte columnas o escriba en una hoja nueva.',
    hiddenPlace:
      'Las columnas donde irían los resultados{{where}} están ocultas. Muéstrelas e inténtelo de nuevo, inserte columnas o escriba en una hoja nueva.',
    filtered:
      'Hay un filtro que oculta filas{{where}}, y Excel pondría lo que se escribe a través de él en filas que no son las suyas. El complemento puede quitar el filtro un momento y volver a ponerlo igual.',
    misplaced:
      'Excel ha puesto otra cosa en la celda{{where}} que lo que se escribió. Si hay filas ocultas o filtradas, muéstrelas y vuelva a intentarlo.',
    noTable:
      'Aquí no hay ninguna tabla de clientes. Elija una celda de la tabla, o la tabla entera, y vuelva a intentarlo.',
    otherWorkbook:
      'Excel tiene otro libro delante, y mientras tanto no deja trabajar en este. Vuelva a este libro y vuelva a intentarlo.',
    noScheme:
      'En la hoja{{where}} no hay ningún modelo. Póngase en la hoja que lo lleva, o en aquella en que ha pegado su texto, y vuelva a intentarlo.',
    noSelection:
      'Excel no dice qué celda está elegida: hay otro libro delante, o varias zonas elegidas a la vez. Vuelva a este libro, elija una celda de la tabla y vuelva a intentarlo.',
    selectionTooLarge: 'La selección{{where}} es demasiado grande para leerla. Elija solo la tabla de clientes.',
    payload: 'Excel no admite tantos datos a la vez. Vuelva a intentarlo; si se repite, divida la tabla.',
    cancelled: 'Usted lo ha cancelado.',
    changedSince: 'Lo que hay en la hoja{{where}} ha cambiado mientras tanto.',
    nothingToUndo: 'No hay ninguna escritura que deshacer en esta sesión.',
    undoFailed: 'Excel no ha permitido deshacer del todo. Use Deshacer de Excel o cierre el libro sin guardar.',
    columnsOverlap: 'Las columnas de una clasificación anterior se solapan con la tabla{{where}}. Elija solo la tabla.',
    columnsGone: 'Las columnas que se escribieron ya no están en el libro. Escríbalas de nuevo si las necesita.',
    hostGone: 'Excel no responde. Compruebe que el libro sigue abierto y vuelva a intentarlo.',
    apiMissing:
      'Esta versión de Excel es anterior a la que hace falta. El complemento funciona con Microsoft 365 (en Windows, versión 2102 o posterior; en Mac, 16.50 o posterior), Excel 2021, Excel 2024 y Excel para la Web. Actualice Excel.',
    noFunctions:
      'Este Excel no admite funciones de complementos, y las fórmulas CEC darían #¿NOMBRE?. Escriba valores, o fórmulas de Excel: dan lo mismo.',
    stateDamaged:
      'Los modelos guardados en el libro están dañados{{where}}. Se puede seguir con un modelo nuevo; los dañados se conservan aparte y las columnas ya escritas no se tocan.',
    formulaPlace:
      'Las fórmulas leen las celdas de su propia fila, así que tienen que estar al lado de los clientes. Haga sitio junto a la tabla, o escriba valores.',
    nameGone: 'El nombre{{where}} ya no está en el libro. Al volver a escribir las columnas se pone de nuevo.',
    parametersChanged:
      'La hoja de parámetros ha cambiado. El panel ha tomado sus números: revise el resultado y vuelva a escribir.',
    other: 'Excel ha respondido con un error{{where}}. Vuelva a intentarlo.',
  },
};
