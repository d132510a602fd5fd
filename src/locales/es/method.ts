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
    profileOpen_one:
      'Sin código: falta elegir el criterio {{lacks}} de su perfil «{{name}}», en el panel, en Criterios',
    profileOpen_other:
      'Sin código: falta elegir los criterios {{lacks}} de su perfil «{{name}}», en el panel, en Criterios',
    scoreAgainstSegment: 'Por su puntuación se conservaría y por su segmento se olvida: compruébelo antes de actuar',
    dropOnEstimate: 'Su segmento lo olvida según una cuota estimada: compruebe antes la cuota',
    inactive: 'Inactivo: no compra ninguna familia de productos',
    overCatalogue: 'Compra más familias de las que hay en el catálogo',
    shareOverOne: 'Cuota superior al 100 %: revise las compras totales',
    shareDeclared: 'Cuota estimada: según declara el cliente',
    shareSector: 'Cuota estimada: gasto del sector por empleado',
    shareEqualSplit: 'Cuota estimada: a partes iguales entre sus proveedores',
    estimateOverOne:
      'La cuota estimada pasa del 100 %: nos compra más de lo que la estimación le supone en total; revise la estimación',
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
    /** Of a value that is the limit itself. */
    onLimit: {
      met: 'es justo el límite (que cuenta)',
      gt: 'llega justo a {{cut}}, que hay que superar',
      lt: 'es justo {{cut}}, y hay que bajar de ahí',
    },
    grewFromNothing: 'Dígito {{digit}} porque antes no compraba y ahora sí',
    stayedAtNothing: 'Dígito {{digit}} porque no compraba antes ni compra ahora',
    blank: 'Sin dígito: en «{{column}}» {{reason}}',
    filled: 'Dígito {{digit}} supuesto: en «{{column}}» {{reason}}',
  },
  warning: {
    mixedCurrency:
      'La facturación está en varias monedas: {{currencies}}. Sumar importes de monedas distintas no significa nada: páselos a una sola antes de dar por buenos totales, porcentajes y límites.',
    profileOpen_one:
      'Al perfil «{{profile}}» le falta el criterio {{lacks}}: sus clientes no tienen código hasta que lo elija. Los demás tienen el suyo.',
    profileOpen_other:
      'Al perfil «{{profile}}» le faltan los criterios {{lacks}}: sus clientes no tienen código hasta que los elija. Los demás tienen el suyo.',
    loyaltyCountedTwice:
      'El perfil «{{profile}}» cuenta los años dos veces: como criterio y en el factor de fidelización.',
    impossibleDigit_one: '{{criterion}}: con esos límites ningún cliente puede tener el dígito {{digits}}.',
    impossibleDigit_other: '{{criterion}}: con esos límites ningún cliente puede tener los dígitos {{digits}}.',
    oneClient:
      'Con un solo cliente, los límites hallados entre los clientes (Pareto, cuartiles) no dicen nada: escriba los suyos.',
    weightsAside_one:
      'La lista se ordena por la puntuación total, sin los pesos: el perfil {{profiles}} no los tiene, y con pesos y sin ellos las puntuaciones no se comparan. Dé pesos también a ese perfil y se ordenará por la ponderada.',
    weightsAside_other:
      'La lista se ordena por la puntuación total, sin los pesos: los perfiles {{profiles}} no los tienen, y con pesos y sin ellos las puntuaciones no se comparan. Dé pesos también a esos perfiles y se ordenará por la ponderada.',
    weightsExpired: 'Los pesos del perfil «{{profile}}» valían hasta el {{validUntil}}: revíselos.',
    shareOver_one:
      '{{name}} nos compraría más del 100 % de lo que compra en total: revise sus compras totales; mientras, su dígito de cuota es el más alto.',
    shareOver_other:
      '{{count}} clientes nos comprarían más del 100 % de lo que compran en total (el primero, {{name}}): revise sus compras totales; mientras, su dígito de cuota es el más alto.',
    sameDigit:
      '{{column}}: {{count}} de {{clients}} clientes tienen un {{digit}}. Esos límites apenas distinguen; revíselos.',
    conflicts_one:
      '{{count}} cliente con un 4 en facturación queda en un segmento de facturación baja, por la lectura de «facturación alta» del modelo.',
    conflicts_other:
      '{{count}} clientes con un 4 en facturación quedan en segmentos de facturación baja, por la lectura de «facturación alta» del modelo.',
    classA:
      'La clase A tiene el {{share}} de los clientes; lo habitual es en torno al 20 %. Revise los límites de facturación.',
  },
};
