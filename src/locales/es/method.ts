/** What the method says about clients, schemes and its own refusals, in Spanish. */
export const method = {
  remark: {
    missing: '{{criterion}}: {{reason}}',
    noSegment: {
      share: 'Sin segmento: falta la cuota',
      turnover: 'Sin segmento: falta la facturación',
      digit: 'Sin segmento: falta el dígito de facturación',
    },
    profile: 'Perfil: {{name}}',
    inactive: 'Inactivo: no compra ninguna familia de productos',
    overCatalogue: 'Compra más familias de las que hay en el catálogo',
    shareOverOne: 'Cuota superior al 100 %: revise las compras totales',
    negativeTurnover: 'Facturación negativa (abonos): cuenta como cero en las sumas y en la cuota',
    noHistory: 'Sin historial: menos de un año de relación y ningún impagado',
    grewFromNothing: 'Cliente nuevo: antes no compraba',
    stayedAtNothing: 'Sin compras antes ni ahora',
    filled: 'Dígito supuesto por falta de dato',
  },
  /** "Dígito 3 porque 45 % es más de 25 % y no más de 50 %". */
  explain: {
    exact: {
      both: 'Dígito {{digit}} porque {{value}} {{met}} y {{better}}',
      first: 'Dígito {{digit}} porque {{value}} {{met}}',
      last: 'Dígito {{digit}} porque {{value}} {{better}}',
      open: 'Dígito {{digit}} para todos: el tramo no tiene límites',
    },
    met: { gt: 'es más de {{cut}}', gte: 'es {{cut}} o más', lte: 'no pasa de {{cut}}', lt: 'es menos de {{cut}}' },
    better: {
      gt: 'no pasa de {{cut}}',
      gte: 'no llega a {{cut}}',
      lte: 'es más de {{cut}}',
      lt: 'no baja de {{cut}}',
    },
    grewFromNothing: 'Dígito {{digit}} porque antes no compraba y ahora sí',
    stayedAtNothing: 'Dígito {{digit}} porque no compraba antes ni compra ahora',
    blank: 'Sin dígito: en «{{column}}» {{reason}}',
    filled: 'Dígito {{digit}} supuesto: en «{{column}}» {{reason}}',
  },
  warning: {
    mixedCurrency:
      'La facturación está en varias monedas: {{currencies}}. Sumar importes de monedas distintas no significa nada: páselos a una sola antes de dar por buenos totales, porcentajes y límites.',
    loyaltyCountedTwice:
      'El perfil «{{profile}}» cuenta los años dos veces: como criterio y en el factor de fidelización.',
    impossibleDigit: '{{criterion}}: con esos límites ningún cliente puede tener el dígito {{digit}}.',
    weightsExpired: 'Los pesos del perfil «{{profile}}» valían hasta el {{validUntil}}: revíselos.',
    sameDigit:
      '{{column}}: {{count}} de {{clients}} clientes tienen un {{digit}}. Esos límites apenas distinguen; revíselos.',
    conflicts_one:
      '{{count}} cliente con un 4 en facturación queda en un segmento de facturación baja, por la lectura de «facturación alta» del modelo.',
    conflicts_other:
      '{{count}} clientes con un 4 en facturación quedan en segmentos de facturación baja, por la lectura de «facturación alta» del modelo.',
    classA:
      'La clase A tiene el {{share}} de los clientes; lo habitual es en torno al 20 %. Revise los límites de facturación.',
  },
  problem: {
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
