/** The parts of the pane that are fetched after its first paint, in Spanish. */
export const editing = {
  /** Before any table has been read. */
  empty: {
    title: 'Elija su tabla de clientes',
    text: 'Una tabla de clientes tiene una fila de encabezado y debajo una fila por cliente, con columnas como estas:',
    columns: 'Cliente, Facturación, Compras totales, Margen, Años, Impagados',
    hint: 'Basta con hacer clic en una celda de la tabla.',
    sample: 'Insertar una tabla de ejemplo en una hoja nueva',
    template: 'Insertar una tabla vacía para sus datos',
    again: 'Leer la tabla',
  },
  /** Ways on from what reading a table had to say. */
  notes: {
    convert: 'Convertirlos…',
    showRows: 'Ver filas',
    someRows_one: 'Seleccionada la fila {{rows}}: {{count}} de {{total}}.',
    someRows_other: 'Seleccionadas las filas {{rows}}: {{count}} de {{total}}.',
    nextRows: 'Ver las siguientes',
    firstRows: 'Ver otra vez las primeras',
    zero: 'Vacío equivale a cero',
    missing: 'Tomarlo otra vez como dato que falta',
    leaveHidden: 'Dejar fuera las filas ocultas',
    readHidden: 'Incluir las filas ocultas',
    kindWord: '{{word}} ({{count}})',
    kindOf: 'Qué situación es «{{word}}»',
    kindUnsaid: '(sin decir)',
    kindAll: 'Ver las {{count}} palabras',
    kindFewer: 'Ver solo las primeras',
    none: '(ninguna)',
    lapsedAsLost: 'Contarlos como perdidos',
    lapsedAsCurrent: 'Contarlos otra vez como actuales',
  },
  /** A workbook for somebody without the add-in. */
  handOver: {
    button: 'Entregar sin fórmulas CEC',
    help: 'Las columnas con fórmulas CEC pasan a valores, y se busca si quedan otras en el libro: quien no tenga el complemento vería #¿NOMBRE?.',
    done: 'Las columnas de la clasificación son ya valores.',
    none: 'Las columnas de la clasificación no tienen fórmulas CEC.',
    left_one: 'Queda {{count}} celda suya con una fórmula CEC: {{places}}.',
    left_other: 'Quedan {{count}} celdas suyas con fórmulas CEC; las primeras: {{places}}.',
    names: 'También las usan estos nombres definidos: {{names}}.',
    paste:
      'Cópielas y péguelas como valores (Pegado especial > Valores) antes de enviar el libro, o quien no tenga el complemento verá #¿NOMBRE? en ellas.',
    copy: 'No queda ninguna otra en el libro. Guárdelo con otro nombre y envíelo; con Deshacer vuelven aquí las fórmulas.',
    asItIs: 'No hay ninguna en el libro: puede enviarlo como está.',
  },
  /** A criterion that a proposal puts aside. */
  aside: {
    said_one:
      '{{criterion}} no se propone como criterio: {{without}} de {{clients}} clientes no tiene ese dato y se quedaría sin código.',
    said_other:
      '{{criterion}} no se propone como criterio: {{without}} de {{clients}} clientes no tienen ese dato y se quedarían sin código.',
    zero: 'Puede tomarse si las celdas vacías de {{columns}} valen cero.',
    share: 'Complete la cuota o estime la de quienes no la tienen.',
    fill: 'Complete {{columns}}, o elíjalo igualmente.',
    range: '{{first}} a {{last}}',
    take: 'Tomarlo con las celdas vacías como cero',
    estimated: 'La cuota de quienes no la tienen es una estimación. Ya puede ser un criterio.',
    takeShare: 'Tomarla como cuarto criterio',
  },
  segments: {
    shareCut: 'Cuota alta: más de',
    reading: 'Facturación alta: qué clientes',
    readings: {
      cumulative: 'Los mayores clientes que juntos suman más del {{level}} de la facturación',
      individual: 'Los que por sí solos superan el {{level}} de la facturación',
      maximum: 'Los que superan el {{level}} de lo que factura el mayor cliente',
      percentile: 'La mitad superior de los clientes',
      digit: 'Dígito 3 o 4 en facturación',
      amount: 'Los que superan un importe que usted fija',
    },
    amount: 'Importe',
    amountIs: 'Equivale a más de {{amount}}.',
    everyone: 'Con esta lectura todos tienen facturación alta.',
    amountExact:
      'Es la facturación exacta del mayor cliente que queda por debajo: con 0,01 más tendría facturación alta.',
    amountFixed: 'El importe queda fijo hasta que lo recalcule.',
    again: 'Recalcular con los datos de hoy',
    shareRange: 'La cuota va del 0 % al 100 %.',
    columns: 'La cuota se toma de {{share}}; la facturación, de {{turnover}}.',
    noColumn: 'ninguna columna',
    conflicts_one: '{{count}} con un 4 en facturación, sin facturación alta',
    conflicts_other: '{{count}} con un 4 en facturación, sin facturación alta',
  },
  share: {
    none: 'Sin segmentos: la tabla no tiene la cuota de cliente ni las compras totales con que calcularla. Los códigos y la prioridad no la necesitan.',
    mark: '≈ cuota',
    estimate: 'Estimar la cuota…',
    change: 'Cambiar de dónde sale',
    of: 'Cuota de los segmentos',
    over_one:
      'La cuota estimada de {{count}} cliente pasa del 100 %: nos compra más de lo que la estimación le supone en total. Revise la estimación.',
    over_other:
      'La cuota estimada de {{count}} clientes pasa del 100 %: nos compran más de lo que la estimación les supone en total. Revise la estimación.',
  },
  readings: {
    ask: 'Qué clientes cuentan como de facturación alta:',
    cumulative: 'Los que suman el {{level}}',
    amount: 'Los de más de {{amount}}',
    literal_one:
      'Lo que dice el método: {{count}} cliente suma más del {{level}} de los {{current}} que facturan los clientes actuales.',
    literal_other:
      'Lo que dice el método: {{count}} clientes suman juntos más del {{level}} de los {{current}} que facturan los clientes actuales.',
    classA_one: 'Como la clase A: {{count}} cliente suma más del {{level}}.',
    classA_other: 'Como la clase A: {{count}} clientes suman juntos más del {{level}}.',
    before_one:
      'El importe se fijó con otros datos: hoy lo supera {{count}} cliente, que suma el {{reached}} de la facturación.',
    before_other:
      'El importe se fijó con otros datos: hoy lo superan {{count}} clientes, que suman el {{reached}} de la facturación.',
    other_one: '{{count}} cliente con facturación alta.',
    other_other: '{{count}} clientes con facturación alta.',
    conflicts_one: '{{count}} con un 4 en facturación queda fuera.',
    conflicts_other: '{{count}} con un 4 en facturación quedan fuera.',
  },
  story: {
    title: 'Por qué {{client}}',
    kind: '{{segment}}: por su situación, fuera de los cuatro segmentos.',
    noRank: 'Sin prioridad: le falta algún dígito.',
    lostToo_one: '{{count}} perdido entre ellos',
    lostToo_other: '{{count}} perdidos entre ellos',
    place: 'N.º {{rank}} de {{of}}{{(lost)}} por prioridad: la lista se ordena por {{by}}, y la suya es {{score}}.',
    by: {
      total: 'la puntuación total',
      weighted: 'la puntuación ponderada',
      totalLoyalty: 'la puntuación total por el factor de fidelización',
      weightedLoyalty: 'la puntuación ponderada por el factor de fidelización',
    },
    also: { total: 'Puntuación total: {{value}}.', weighted: 'Puntuación ponderada: {{value}}.' },
    loyalty: {
      counts: 'Factor de fidelización: {{factor}}, ya incluido en esa puntuación.',
      aside: 'Factor de fidelización: {{factor}}; no interviene en este orden.',
    },
    equals_one: 'Otro cliente tiene la misma.',
    equals_other: 'Otros {{count}} clientes tienen la misma.',
    decided: {
      before: '{{other}} va justo delante por {{what}} ({{theirs}} frente a {{own}}).',
      after: 'Va justo delante de {{other}} por {{what}} ({{own}} frente a {{theirs}}).',
      beforeById: '{{other}} va justo delante porque, con todo lo demás igual, decide el código de cliente.',
      afterById: 'Va justo delante de {{other}} porque, con todo lo demás igual, decide el código de cliente.',
      shared: 'Comparte el número con {{other}}: tienen el mismo código de cliente y los mismos datos.',
    },
    what: { total: 'su puntuación total', weighted: 'su puntuación ponderada', turnover: 'su facturación' },
    disagree:
      'La prioridad y la estrategia no se contradicen: la prioridad suma los cuatro dígitos y la estrategia «{{strategy}}» sale del segmento, que solo mira la cuota y la facturación.',
    block: 'Bloqueo de ventas: {{value}} en «{{column}}» da un {{digit}}, y se bloquea con {{upTo}}.',
    blockBeyond: {
      days: 'Bloqueo de ventas: {{value}} días en «{{column}}», y se bloquea con más de {{above}}.',
      amount: 'Bloqueo de ventas: {{value}} en «{{column}}», y se bloquea con más de {{above}}.',
    },
  },
  loyalty: {
    off: 'Multiplicar por los años de relación',
    column: 'Años de relación',
    exactly: 'Tres años justos',
    strict: 'cuentan 0,2 («más de tres»)',
    inclusive: 'cuentan 0,3 (años cumplidos)',
    modeHelp: 'El método dice «más de tres años». Si la columna contiene años cumplidos, un 3 suele ser más de tres.',
    factors: 'Un año 0,1 · dos años 0,2 · más de tres 0,3',
    rank: 'Ordenar la prioridad por esta puntuación',
    noColumn: 'La tabla no tiene ninguna columna de años que se pueda usar.',
  },
  column: { chosen: 'Por qué esta columna: {{why}}.', others: 'Por qué no otras: {{others}}.' },
  axis: { low: 'mín. {{value}}', high: 'máx. {{value}}' },
  changes: {
    rank: 'n.º {{rank}}',
    found_one:
      '{{count}} celda de las columnas escritas no dice lo que da ahora este modelo: {{why}}. Al volver a escribir se pone al día.',
    found_other:
      '{{count}} celdas de las columnas escritas no dicen lo que da ahora este modelo: {{why}}. Al volver a escribir se ponen al día.',
    because: {
      data_one: 'los datos de la tabla han cambiado desde que se escribió',
      data_other: 'los datos de la tabla han cambiado desde que se escribieron',
      model_one: 'se escribió con otro modelo',
      model_other: 'se escribieron con otro modelo',
      edited_one: 'la ha cambiado alguien desde que se escribió',
      edited_other: 'las ha cambiado alguien desde que se escribieron',
      unknown_one: 'se escribió con otro modelo o con otros datos, o la ha cambiado alguien',
      unknown_other: 'se escribieron con otro modelo o con otros datos, o las ha cambiado alguien',
    },
    list: 'Clientes que cambian',
    otherScore:
      'La lista se ordena ahora por otra puntuación (con pesos, o sin ellos): las puntuaciones no se comparan.',
    byTotal: 'Los códigos con criterios distintos se comparan por el total, no dígito a dígito.',
    more_one: 'Son los {{shown}} primeros por prioridad; falta {{count}}.',
    more_other: 'Son los {{shown}} primeros por prioridad; faltan otros {{count}}.',
  },
};
