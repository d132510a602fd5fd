/** What reading a client table has to say, in Spanish. Ids as in `src/portfolio`. */
export const portfolio = {
  observation: {
    rowsLeftOut_one: '{{count}} fila fuera: {{reason}}{{detail}}.',
    rowsLeftOut_other: '{{count}} filas fuera: {{reason}}{{detail}}.',
    looksLikeTotal_one:
      '{{count}} cliente parece un total por su nombre y se ha mantenido («{{detail}}»). Compruébelo.',
    looksLikeTotal_other:
      '{{count}} clientes parecen totales por su nombre y se han mantenido (el primero: «{{detail}}»). Compruébelos.',
    twoHeaderRows: 'El encabezado ocupa dos filas ({{first}} y {{second}}); se leen unidas.',
    mergedHeaders_one: '{{count}} celda combinada en el encabezado.',
    mergedHeaders_other: '{{count}} celdas combinadas en el encabezado.',
    duplicateHeaders: 'El encabezado «{{column}}» aparece {{count}} veces; a los repetidos se les añade un número.',
    emptyHeaders_one: '{{count}} columna sin encabezado; se nombra por su letra («{{sample}}»).',
    emptyHeaders_other: '{{count}} columnas sin encabezado; se nombran por su letra (la primera, «{{sample}}»).',
    mergedCells_one: '{{count}} zona combinada entre los clientes: solo su primera fila tiene el dato.',
    mergedCells_other: '{{count}} zonas combinadas entre los clientes: solo la primera fila de cada una tiene el dato.',
    hiddenRows: {
      read_one: '{{count}} cliente en una fila oculta o filtrada, incluido.',
      read_other: '{{count}} clientes en filas ocultas o filtradas, incluidos.',
      out_one: '{{count}} cliente en una fila oculta o filtrada, excluido.',
      out_other: '{{count}} clientes en filas ocultas o filtradas, excluidos.',
    },
    ownColumns_one: '{{count}} columna es de una clasificación anterior («{{sample}}») y no se usa como dato.',
    ownColumns_other:
      '{{count}} columnas son de una clasificación anterior (la primera, «{{sample}}») y no se usan como dato.',
    shareComputed: 'La cuota de cliente se calcula: «{{turnover}}» ÷ «{{totalPurchases}}».',
    emptyCellsInCount_one:
      '{{count}} celda vacía en «{{column}}»: se toma como dato que falta. Si vacío equivale a cero, indíquelo.',
    emptyCellsInCount_other:
      '{{count}} celdas vacías en «{{column}}»: se toman como dato que falta. Si vacío equivale a cero, indíquelo.',
    emptyCellsInFamilies_one:
      '{{count}} celda vacía en las {{columns}} columnas de «{{first}}» a «{{last}}»: se toma como dato que falta, y ese cliente queda sin suma ni recuento de familias. Si vacío es que no compra, indíquelo.',
    emptyCellsInFamilies_other:
      '{{count}} celdas vacías en las {{columns}} columnas de «{{first}}» a «{{last}}» ({{clients}} {{clients:cliente|clientes}}): se toman como dato que falta, y {{clients:ese cliente queda|esos clientes quedan}} sin suma ni recuento de familias. Si vacío es que no {{clients:compra|compran}}, indíquelo.',
    emptyCellsZero_one: '{{count}} celda vacía en «{{column}}»: vacío equivale a cero.',
    emptyCellsZero_other: '{{count}} celdas vacías en «{{column}}»: vacío equivale a cero.',
    emptyFamiliesZero_one:
      '{{count}} celda vacía en las {{columns}} columnas de «{{first}}» a «{{last}}»: vacío equivale a cero.',
    emptyFamiliesZero_other:
      '{{count}} celdas vacías en las {{columns}} columnas de «{{first}}» a «{{last}}»: vacío equivale a cero.',
    textNumbers_one:
      '{{count}} número escrito como texto en «{{column}}» («{{sample}}»): no se interpreta; conviértalo en número.',
    textNumbers_other:
      '{{count}} números escritos como texto en «{{column}}» (por ejemplo «{{sample}}»): no se interpretan; conviértalos en números.',
    textDates_one:
      '{{count}} fecha escrita como texto en «{{column}}» («{{sample}}»): no se interpreta; conviértala en fecha.',
    textDates_other:
      '{{count}} fechas escritas como texto en «{{column}}» (por ejemplo «{{sample}}»): no se interpretan; conviértalas en fechas.',
    noDateCells_one:
      '{{count}} celda con un texto que no es una fecha en «{{column}}» («{{sample}}»): dato no válido; escriba la fecha o deje la celda vacía.',
    noDateCells_other:
      '{{count}} celdas con textos que no son fechas en «{{column}}» (por ejemplo «{{sample}}»): datos no válidos; escriba las fechas o deje las celdas vacías.',
    textCells_one:
      '{{count}} celda con texto en «{{column}}» («{{sample}}»): dato no válido; escriba un número o deje la celda vacía.',
    textCells_other:
      '{{count}} celdas con texto en «{{column}}» (por ejemplo «{{sample}}»): datos no válidos; escriba números o deje las celdas vacías.',
    errorCells_one: '{{count}} celda con error en «{{column}}» ({{sample}}): dato no válido.',
    errorCells_other: '{{count}} celdas con error en «{{column}}» (por ejemplo {{sample}}): datos no válidos.',
    booleanCells_one: '{{count}} celda con verdadero/falso en «{{column}}»: dato no válido.',
    booleanCells_other: '{{count}} celdas con verdadero/falso en «{{column}}»: datos no válidos.',
    notWholeCells_one: '{{count}} valor de «{{column}}» no es un número entero (0, 1, 2…): {{sample}}. Dato no válido.',
    notWholeCells_other:
      '{{count}} valores de «{{column}}» no son números enteros (0, 1, 2…), por ejemplo {{sample}}. Datos no válidos.',
    outOfRangeCells_one: '{{count}} valor de «{{column}}» es imposible ({{sample}}): dato no válido.',
    outOfRangeCells_other:
      '{{count}} valores de «{{column}}» son imposibles (por ejemplo {{sample}}): datos no válidos.',
    negativeTurnover_one:
      '{{count}} cliente con un número negativo en «{{column}}» (abono): cuenta como cero en las sumas y en la cuota.',
    negativeTurnover_other:
      '{{count}} clientes con números negativos en «{{column}}» (abonos): cuentan como cero en las sumas y en la cuota.',
    idsFromNames: 'No hay columna de código: el nombre («{{column}}») identifica a cada cliente.',
    idsFromRows: 'No hay columna de código ni de nombre: cada cliente se identifica por su número de fila.',
    clientsWithoutId_one: '{{count}} cliente sin código.',
    clientsWithoutId_other: '{{count}} clientes sin código.',
    purchaseList:
      'Parece una lista de compras y no una tabla de clientes: {{rows}} filas de {{count}} clientes («{{client}}» se repite), con una fecha en «{{date}}» y un importe en «{{amount}}». Así cada fila se juzgaría como un cliente. Úsela como lista de compras junto a la tabla de clientes; si no hay tal tabla, haga una de ella, sumada por cliente.',
    perhapsPurchases:
      'Puede ser una lista de compras y no una tabla de clientes: {{rows}} filas con un cliente en «{{client}}», una fecha en «{{date}}» y un importe en «{{amount}}», y poco más con que clasificar. Si lo es, úsela como lista de compras junto a la tabla de clientes; si no hay tal tabla, haga una de ella, sumada por cliente.',
    duplicateIds:
      '{{count}} clientes comparten código de cliente (códigos repetidos: {{ids}}; el primero, «{{sample}}»).',
    lapsed_one:
      '{{count}} cliente compró ({{amount}} en «{{column}}») y ahora no compra nada («{{now}}»): puede contarse como perdido.',
    lapsed_other:
      '{{count}} clientes compraron ({{amount}} en «{{column}}») y ahora no compran nada («{{now}}»): pueden contarse como perdidos.',
    lapsedInForce_one:
      '{{count}} cliente compró ({{amount}} en «{{column}}») y ahora no compra nada («{{now}}»): se cuenta como perdido.',
    lapsedInForce_other:
      '{{count}} clientes compraron ({{amount}} en «{{column}}») y ahora no compran nada («{{now}}»): se cuentan como perdidos.',
    potentialTurnover_one:
      '{{count}} cliente potencial tiene facturación ({{amount}} en «{{column}}»): revise su situación.',
    potentialTurnover_other:
      '{{count}} clientes potenciales tienen facturación ({{amount}} en «{{column}}»): revise su situación.',
    lostTurnover_one: '{{count}} cliente perdido ha comprado ({{amount}} en «{{column}}»): revise su situación.',
    lostTurnover_other: '{{count}} clientes perdidos han comprado ({{amount}} en «{{column}}»): revise su situación.',
    unmappedFamiliesOfOne_one:
      '{{count}} cliente sin familia: la hoja de correspondencias no tiene «{{sample}}», de «{{column}}».',
    unmappedFamiliesOfOne_other:
      '{{count}} clientes sin familia: la hoja de correspondencias no tiene «{{sample}}», de «{{column}}».',
    unmappedFamilies_one:
      '{{count}} cliente sin familia: la hoja de correspondencias no tiene {{values}} valores de «{{column}}» ({{sample}}).',
    unmappedFamilies_other:
      '{{count}} clientes sin familia: la hoja de correspondencias no tiene {{values}} valores de «{{column}}» ({{sample}}).',
    unknownKinds_one: '«{{column}}» tiene una situación que no se reconoce: {{words}}. Se trata como actual.',
    unknownKinds_other:
      '«{{column}}» tiene {{count}} situaciones que no se reconocen: {{words}}. Se tratan como actuales.',
    kindsMore_one: 'una más ({{clients}})',
    kindsMore_other: '{{count}} más ({{clients}})',
    toldKinds: 'Se leen como usted ha dicho: {{words}}.',
    toldKind: '{{word}} es {{kind}}',
  },
  leftOut: {
    title: 'títulos sobre la tabla',
    blank: 'en blanco',
    repeatedHeader: 'encabezado repetido',
    total: 'totales o subtotales',
    statistic: 'medias, recuentos y otros resúmenes',
    sumOfRowsAbove: 'suman las filas de encima',
    groupHeading: 'rótulos entre clientes',
    note: 'notas al pie',
    example: 'ejemplo de la plantilla',
    hidden: 'ocultas o filtradas',
  },
};
