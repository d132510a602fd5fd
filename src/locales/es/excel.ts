/** What Excel would not do, in Spanish: why, then what to do. Ids as in `src/excel`. */
export const excel = {
  /** Said first: what happened to the workbook. */
  workbook: {
    written: 'No se ha escrito nada.',
    undone: 'No se ha deshecho nada.',
    removed: 'No se ha quitado nada.',
    untouched: 'El libro está como estaba.',
    doubtful: 'No se ha podido dejar el libro como estaba: revise las columnas a la derecha de la tabla.',
    doubtfulElsewhere: 'No se ha podido dejar el libro como estaba: revise las celdas u hojas que se iban a cambiar.',
  },
  problem: {
    editMode: 'Hay una celda en edición. Termine de escribir en ella (Intro o Esc) y vuelva a intentarlo.',
    protectedSheet: 'La hoja{{(sheet)}} está protegida. Quítele la protección o escriba en una hoja nueva.',
    protectedBook:
      'La estructura del libro está protegida, y no se le pueden añadir hojas. Quítele la protección (Revisar › Proteger libro), o escriba los resultados al lado de la tabla como valores.',
    occupied: 'Las celdas donde irían las columnas{{(address)}} no están vacías. Inserte columnas para hacer sitio.',
    touching:
      'Las columnas quedarían pegadas a lo que hay a su derecha{{(address)}}, y Excel tomaría las dos cosas por una sola lista. Inserte columnas, y quedará una vacía entre ellas.',
    hiddenPlace:
      'Las columnas donde irían los resultados{{(address)}} están ocultas. Muéstrelas e inténtelo de nuevo, o inserte columnas.',
    filtered:
      'Hay un filtro que oculta filas{{(name)}}, y Excel pondría lo que se escribe a través de él en filas que no son las suyas. El complemento puede quitar el filtro un momento y volver a ponerlo igual.',
    misplaced:
      'Excel ha puesto otra cosa en la celda{{(address)}} que lo que se escribió. Si hay filas ocultas o filtradas, muéstrelas y vuelva a intentarlo.',
    otherWorkbook:
      'Excel tiene otro libro delante, y mientras tanto no deja trabajar en este. Vuelva a este libro y vuelva a intentarlo.',
    noScheme:
      'En la hoja{{(sheet)}} no hay ningún modelo. Póngase en la hoja que lo lleva, o en aquella en que ha pegado su texto, y vuelva a intentarlo.',
    noSelection:
      'Excel no dice qué celda está elegida: hay otro libro delante, o varias zonas elegidas a la vez. Vuelva a este libro, elija una celda de la tabla y vuelva a intentarlo.',
    payload: 'Excel no admite tantos datos a la vez. Vuelva a intentarlo; si se repite, divida la tabla.',
    cancelled: 'Usted lo ha cancelado.',
    nothingToUndo:
      'No hay ninguna escritura que deshacer en esta sesión: al cerrar el libro se pierde con qué deshacer, como en Excel.',
    columnsGone: 'Las columnas que se escribieron ya no están en el libro. Escríbalas de nuevo si las necesita.',
    hostGone: 'Excel no responde. Compruebe que el libro sigue abierto y vuelva a intentarlo.',
    apiMissing:
      'Esta versión de Excel es anterior a la que hace falta. El complemento funciona con Microsoft 365 (en Windows, versión 2102 o posterior; en Mac, 16.50 o posterior), Excel 2021, Excel 2024 y Excel para la Web. Actualice Excel.',
    noFunctions:
      'Este Excel no admite funciones de complementos, y las fórmulas CEC darían #¿NOMBRE?. Escriba valores, o fórmulas de Excel: dan lo mismo.',
    stateDamaged:
      'Los modelos guardados en el libro están dañados{{(path)}}. Se puede seguir con un modelo nuevo; los dañados se conservan aparte y las columnas ya escritas no se tocan.',
    formulaPlace:
      'Las fórmulas leen las celdas de su propia fila, así que tienen que estar al lado de los clientes. Haga sitio junto a la tabla, o escriba valores.',
    nameGone: 'El nombre{{(name)}} ya no está en el libro. Al volver a escribir las columnas se pone de nuevo.',
    parametersChanged:
      'La hoja de parámetros ha cambiado. El panel ha tomado sus números: revise el resultado y vuelva a escribir.',
    mergedPlace: 'Donde irían las columnas hay celdas combinadas{{(address)}}. Sepárelas o inserte columnas.',
    tablePlace: 'Donde irían las columnas está la tabla{{(table)}}. Inserte columnas para hacer sitio.',
    sheetEnd: 'Las columnas no caben junto a la tabla: la hoja se acaba. Escriba en una hoja nueva.',
    tornTable: 'Insertar columnas aquí partiría la tabla{{(table)}}. Muévala y vuelva a intentarlo.',
    tornMerged: 'Insertar columnas aquí partiría celdas combinadas{{(address)}}. Sepárelas y vuelva a intentarlo.',
    unmovable:
      'Excel no puede mover las celdas que hay al lado: se saldrían de la hoja, o partirían algo que no se puede partir. Escriba en una hoja nueva.',
    mergedConflict:
      'Excel no escribe en parte de unas celdas combinadas, y las hay donde se iba a escribir. Sepárelas y vuelva a intentarlo, o escriba en una hoja nueva.',
    pivotTable:
      'Excel no deja cambiar una tabla dinámica, y la hay donde se iba a escribir. Muévala y vuelva a intentarlo, o escriba en una hoja nueva.',
    filterKind:
      'Hay un filtro que oculta filas{{(name)}}, y Excel pondría lo que se escribe a través de él en filas que no son las suyas. Es un filtro que no se podría volver a poner igual (fechas, celdas vacías, colores, los primeros…): quítelo en Excel (Datos › Borrar) y vuelva a intentarlo.',
    noTable:
      'Aquí no hay ninguna tabla de clientes{{(sheet)}}. Elija una celda de la tabla, o la tabla entera, y vuelva a intentarlo.',
    onlyResults:
      'En la hoja{{(sheet)}} solo hay seleccionadas columnas de una clasificación. Elija una celda de la tabla de clientes y vuelva a intentarlo.',
    inReport:
      'La hoja{{(sheet)}} es un informe del complemento, y sus listas no son la tabla de clientes. Elija una celda de la tabla de clientes y vuelva a intentarlo.',
    noClients:
      'La tabla de la hoja{{(sheet)}} no tiene ninguna fila de clientes debajo del encabezado. Añada clientes y vuelva a leerla.',
    tableGone:
      'La tabla{{(table)}}, junto a la que se escribieron las columnas, ya no está en el libro. Elija una celda de otra tabla de clientes y vuelva a leer.',
    listGone:
      'La lista de clientes junto a la que se escribieron las columnas ya no está en el libro. Elija una celda de otra tabla de clientes y vuelva a leer.',
    nothingWritten:
      'En este libro no se ha escrito todavía ninguna clasificación. Elija una celda de la tabla de clientes y escriba las columnas desde el panel.',
    selectionTooLarge:
      'La selección{{(address)}} tiene {{cells}} celdas, demasiadas para leerlas. Elija solo la tabla de clientes.',
    tooManyCells: 'La selección es demasiado grande para Excel. Elija solo la tabla de clientes.',
    rowTooLarge:
      'La fila {{row}} sola tiene más datos de los que Excel da de una vez. Acorte sus textos y vuelva a intentarlo.',
    tableChanged:
      'La tabla ha cambiado{{(address)}} desde que se leyó. Vuelva a leerla y revise el resultado antes de escribir.',
    historyChanged: 'La hoja del historial{{(address)}} ha cambiado mientras se preparaba la foto. Vuelva a guardarla.',
    reportChanged:
      'La hoja del informe{{(address)}} ha cambiado mientras se preparaba: puede haber en ella una nota nueva. Vuelva a intentarlo.',
    itemGone:
      'Una hoja, una tabla o un nombre que hacía falta ya no está en el libro. Vuelva a leer la tabla y revise el resultado.',
    otherListGone: 'La lista «{{name}}» ya no está en el libro, o está vacía. Elija otra.',
    reportGone: 'La hoja ya no está en el libro. Hágala de nuevo.',
    alreadyUndone: 'Ya está deshecho todo lo que se ha hecho en esta sesión. Lo escrito antes se queda.',
    parametersEdited:
      'La celda de parámetros{{(address)}} ha cambiado desde que se escribió, y deshacer borraría ese cambio. Devuélvale el valor que tenía y vuelva a intentarlo, o quédese con las columnas.',
    clientsMoved:
      'Los clientes{{(address)}} ya no están en las filas en que estaban al quitar las columnas: devueltas ahora, quedarían junto a otros. Deje la lista en el orden de entonces y vuelva a intentarlo, o escriba las columnas de nuevo.',
    undoFailed:
      'Excel no ha permitido deshacer del todo{{(place)}}. Use Deshacer de Excel o cierre el libro sin guardar.',
    formulaCell: 'La celda {{address}} no está vacía. Elija una celda vacía.',
    formulaAnswer:
      'El resultado ocupa varias celdas y {{address}} no está vacía. Elija una celda con sitio libre alrededor, o vacíe {{address}}.',
    formulaMerged: 'Hay celdas combinadas ({{address}}) donde iría el resultado. Elija otra celda.',
    formulaTable:
      'La celda {{cell}} está en la tabla {{table}} o pegada a ella, y Excel la incorporaría a la tabla. Elija una celda separada de la tabla.',
    formulaSheetEnd: 'El resultado no cabe: la hoja se acaba. Elija una celda más arriba o más a la izquierda.',
    other: 'Excel ha respondido con un error{{(code)}}. Vuelva a intentarlo.',
  },
};
