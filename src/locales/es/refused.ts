/** What reading a table and the method refuse, in Spanish: what, where, what to do. Ids as in those rooms. */
export const refused = {
  portfolio: {
    emptyRange: 'No hay ningún dato. Elija una hoja o un rango con una tabla de clientes.',
    singleRow:
      'Solo hay una fila con datos (la {{row}}). Una tabla de clientes tiene una fila de encabezado y debajo una fila por cliente.',
    noHeader:
      'No se encuentra la fila de encabezado: la fila {{row}} ya tiene datos ({{sample}}). Ponga encima los nombres de las columnas.',
    noClients: 'Debajo del encabezado (fila {{row}}) no hay ningún cliente.',
    badHeaderRow: 'La fila {{row}} no sirve de encabezado: está vacía o fuera del rango.',
    noSuchColumn: 'La columna «{{column}}» elegida como {{role}} no está en la tabla.',
    familyMapEmpty:
      'La hoja de correspondencias no tiene dos columnas con datos: en la primera, el valor que tienen los clientes; en la segunda, su familia. Elija una celda de la hoja que las tiene y vuelva a intentarlo, o haga una con los valores de los clientes.',
    familyMapTwice:
      'La hoja de correspondencias da a «{{value}}» dos familias: «{{first}}» y «{{second}}». Deje una y vuelva a intentarlo.',
    familyMapNone:
      'En la hoja de correspondencias no está ningún valor de «{{column}}» ({{values}}…). Elija una celda de la hoja que los tiene en su primera columna, o haga una con ellos.',
    lengthsDiffer: 'La columna «{{column}}» tiene {{found}} valores y se esperaban {{expected}}.',
  },
  method: {
    cutsNotAscending: 'Los límites deben ir de menor a mayor: {{cuts}}.',
    cutsBlankInside: 'Solo puede quedar vacío el límite del extremo abierto: {{cuts}}.',
    cutsCount: 'Hacen falta tres límites para cuatro dígitos; hay {{count}}.',
    boundaryOfDirection: 'El tipo de límite «{{boundary}}» no corresponde al sentido «{{direction}}».',
    weightsNegative: 'Ningún peso puede ser negativo.',
    weightsSum: 'Los pesos deben sumar 1 (o 100 %); suman {{sum}}.',
    weightsCount: 'Hacen falta cuatro pesos; hay {{count}}.',
    digitOutOfRange: 'Un dígito va de 1 a 4; aquí hay {{digit}}.',
    codeOutOfRange: 'Un código CEC tiene cuatro dígitos de 1 a 4; aquí hay {{code}}.',
    yearsNegative: 'Los años de relación no pueden ser negativos: {{years}}.',
    levelsNotAscending: 'Los niveles deben crecer entre 0 y 1: {{levels}}.',
    columnMissing:
      'El modelo usa la columna «{{header}}», que no está en la tabla. Columnas de la tabla: {{headers}}. Cambie la columna en el modelo o el encabezado en la hoja.',
    columnHoldsText: 'La columna «{{header}}» contiene texto y el modelo necesita números. Elija otra columna.',
    referenceDateMissing:
      'Los años desde «{{header}}» se cuentan hasta una fecha y el modelo no dice cuál. Indique la fecha de referencia (--date en la línea de comandos).',
    criterionUnknown:
      '«{{name}}» no es ningún criterio del catálogo ni ninguna columna de números de la tabla. Lo que hay: {{offered}}.',
    criterionAmbiguous: '«{{name}}» puede ser más de una columna: {{headers}}. Escriba el encabezado tal como está.',
    knownShareMissing:
      'La tabla no tiene ninguna columna de números «{{known}}» con la cuota que se conoce. Si nadie la conoce, quite «{{known}} |» y deje solo «{{estimate}}». Columnas de números: {{headers}}.',
    criterionWithoutColumn:
      'En la tabla no se reconoce ninguna columna de {{criterion}}. Indique en su lugar una de las que hay: {{offered}}.',
    criterionTwice:
      'Los criterios {{first}} y {{second}} son el mismo: «{{source}}» con los mismos límites. Cambie los límites de uno de los dos o elija otro dato.',
    tooFewCriteria:
      'Hacen falta cuatro criterios. Reconocidos en la tabla: {{count}} ({{found}}). Añada o renombre columnas ({{missing}}) o use un modelo (--scheme).',
    tooFewUsable:
      'Hacen falta cuatro criterios. Reconocidos en la tabla: {{count}} ({{found}}). Hay columnas que no se han podido usar: {{notTaken}}. Corríjalas, añada otras o use un modelo (--scheme).',
    schemeDamaged: 'El modelo está dañado en «{{path}}»: se esperaba {{expected}} y hay {{received}}.',
    schemeNotJson: 'El archivo del modelo no es JSON válido. Expórtelo de nuevo o elija otro archivo.',
    schemeFormat: 'El archivo no es un modelo de clasificación (formato «{{format}}»). Elija otro archivo.',
    schemeTooNew:
      'El modelo es de una versión más nueva ({{version}}) que la que este programa conoce ({{known}}). Actualice el programa.',
    profileMissing: 'Ningún perfil de criterios sirve para la familia «{{family}}» y la situación «{{kind}}».',
    tableNotRead:
      'Todavía no hay una tabla de clientes leída y clasificada. Haga clic en ella y pulse «Volver a leer la hoja».',
    formulaColumnMissing:
      'Las fórmulas necesitan la columna «{{header}}» en la hoja y no está. Elija otra columna o escriba valores.',
    formulaTooManyRows: 'Hay {{rows}} filas y las fórmulas ordenan hasta {{most}}. Escriba valores o divida la tabla.',
    formulaTooLong:
      'La fórmula de la columna «{{column}}» supera lo que admite Excel ({{length}} caracteres). Use menos perfiles o escriba valores.',
    formulaTextTooLong:
      '«{{text}}…» tiene más de 255 caracteres, y Excel no admite textos tan largos en una fórmula. Acorte el nombre o escriba valores.',
    formulaWordsAlike: 'Excel no distingue dos veces «{{word}}». Cambie uno de los nombres o escriba valores.',
  },
};
