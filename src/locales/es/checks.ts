/** Lo que dice la comprobación de este Excel. */
export const checks = {
  title: 'Comprobar este Excel',
  intro:
    'Pregunta a este Excel si hace las cosas como el complemento las espera. Para ello añade una hoja («CEC check»), prueba en ella y la quita; sus hojas y sus datos no se tocan. Excel puede vaciar mientras tanto su propia lista de Deshacer.',
  start: 'Comprobar',
  again: 'Comprobar otra vez',
  running: 'Comprobando: {{done}} de {{total}}',
  ending: 'Quitando la hoja de prueba… Si está escribiendo en una celda, termine (Intro o Esc).',
  close: 'Cerrar la comprobación',
  cancelled: 'Usted lo ha interrumpido: lo que falta en la lista no se ha comprobado.',
  left: 'Excel no ha dejado quitar la hoja de prueba «{{sheet}}». Elimínela usted: en ella no hay nada suyo.',
  allExpected: 'Todo lo comprobado es como se espera.',
  someDiffer_one: '{{count}} cosa no es como se espera. Envíe el texto de abajo a quien le da soporte.',
  someDiffer_other: '{{count}} cosas no son como se espera. Envíe el texto de abajo a quien le da soporte.',
  outcome: {
    expected: 'Como se espera',
    differs: 'De otro modo',
    seen: 'Visto',
    unavailable: 'Sin comprobar',
    stopped: 'Excel se ha negado',
  },
  name: {
    place: 'Excel y su versión',
    language: 'Idioma y signos',
    sets: 'Conjuntos de requisitos',
    calculation: 'Modo de cálculo',
    settings: 'Ajustes en el libro',
    sheet: 'Hoja de prueba',
    writing: 'Escribir y leer',
    functions: 'Funciones CEC',
    emptyCell: 'Celda vacía en una función',
    hiddenRows: 'Filas ocultas a mano',
    filter: 'Escribir a través de un filtro',
    merged: 'Celdas combinadas',
    tableColumn: 'Columna calculada de una tabla',
    names: 'Nombres ocultos',
    events: 'Avisos de cambios',
    undoGroup: 'Un solo Deshacer',
    speed: 'Rapidez',
    protectedSheet: 'Hoja protegida',
    behind: 'Con otro libro delante',
  },
  found: {
    place: {
      told: '{{host}}, {{platform}}, versión {{version}}.',
      untold: 'Office no dice en qué Excel está.',
    },
    language: {
      told: 'Excel en {{display}}, celdas en {{content}} ({{culture}}); el decimal se escribe con «{{decimal}}».',
    },
    sets: {
      enough: 'ExcelApi {{ExcelApi}}, SharedRuntime {{SharedRuntime}}, funciones {{CustomFunctionsRuntime}}.',
      tooLow:
        'ExcelApi {{ExcelApi}}, SharedRuntime {{SharedRuntime}}, funciones {{CustomFunctionsRuntime}}: el complemento necesita ExcelApi 1.13 y SharedRuntime 1.1. Actualice Excel.',
    },
    calculation: {
      automatic: 'Automático.',
      manual: 'Manual: las fórmulas no se actualizan hasta que pulse F9 (Fórmulas › Opciones para el cálculo).',
    },
    settings: {
      kept: 'Un texto largo vuelve igual que se guardó.',
      lost: 'Un texto largo no vuelve igual: los modelos guardados en este libro no serían fiables.',
    },
    sheet: { added: 'Se puede añadir.' },
    writing: {
      kept: 'Textos, números, verdadero y celdas vacías se leen como se escribieron.',
      changed: 'Lo que se lee no es lo que se escribió.',
    },
    functions: {
      answered: '=CEC.DIGIT calcula, y da lo que debe.',
      unknown:
        'Excel no conoce =CEC.DIGIT (#¿NOMBRE?): la lista de funciones no ha llegado. Escriba valores o fórmulas de Excel, y quite y vuelva a añadir el complemento.',
      waiting: '=CEC.DIGIT sigue ocupada (#¡OCUPADO!) después de varios segundos.',
      other: '=CEC.DIGIT da «{{shown}}» en lugar de 3.',
    },
    emptyCell: {
      zero: 'Llega como 0: donde una celda pueda estar vacía, use la fórmula con SI que inserta el buscador.',
      empty: 'Llega vacía.',
      other: 'No se ha podido ver: la función da «{{shown}}».',
    },
    hiddenRows: {
      own: 'Cada fila recibe lo suyo.',
      elsewhere: 'Lo escrito ha ido a otras filas. El complemento lo comprueba en cada escritura y la deshace.',
    },
    filter: {
      elsewhere:
        'Lo escrito va a otras filas, como se temía: por eso el complemento pide quitar el filtro un momento antes de escribir.',
      own: 'Cada fila recibe lo suyo. El complemento pide quitar el filtro de todos modos.',
    },
    merged: {
      unseen: 'No se ven desde fuera de su primera celda, y el complemento cuenta con ello.',
      seen: 'Se ven también desde fuera de su primera celda. No cambia nada.',
      changed: 'Al escribir al lado de ellas, Excel ha puesto otra cosa.',
    },
    tableColumn: {
      filled: 'Excel rellena con la fórmula la celda que se dejó vacía; el complemento la vacía después.',
      blank: 'La celda que se dejó vacía sigue vacía. No cambia nada.',
    },
    names: {
      found: 'Se encuentran con sus celdas.',
      lost: 'No se encuentran con sus celdas: las columnas escritas no se reconocerían la próxima vez.',
    },
    events: {
      ours: 'Llegan, y dicen que el cambio es del complemento.',
      untold: 'Llegan, sin decir de quién es el cambio (esta versión no lo dice).',
      unnamed: 'Llegan, pero no dicen que el cambio es del complemento.',
      none: 'No llegan: lea la tabla de nuevo después de cambiarla.',
    },
    undoGroup: {
      merged: 'Varios mensajes forman un solo Deshacer.',
      refused: 'Excel no une los mensajes en un Deshacer ({{code}}); el complemento escribe entonces sin ello.',
    },
    speed: { measured: '{{cells}} celdas escritas en {{write}} ms y leídas en {{read}} ms.' },
    protectedSheet: {
      refused: 'En una hoja protegida no se puede preguntar por la lista; el complemento lee entonces lo usado.',
      told: 'También en una hoja protegida se puede preguntar por la lista. No cambia nada.',
    },
    behind: {
      nameless:
        'Los nombres pierden sus celdas, pero no su fórmula, y el complemento la lee. Celda elegida: {{selection}}.',
      whole: 'Los nombres conservan sus celdas. Celda elegida: {{selection}}.',
      gone: 'Los nombres pierden sus celdas y su fórmula: no escriba mientras tenga otro libro delante. Celda elegida: {{selection}}.',
    },
  },
  reason: {
    noFunctions: 'Este Excel no admite funciones de complementos.',
    noUndoGroup: 'Esta versión no une varios mensajes en un Deshacer (hace falta ExcelApi 1.20).',
    undoGroupOnWeb: 'En Excel para la Web no se usa, porque allí ha fallado.',
    noSheet: 'Hace falta la hoja de prueba.',
  },
  behind: {
    offer: 'Con otro libro delante',
    explain:
      'Abra otro libro en otra ventana. Después de pulsar el botón tiene {{count}} segundos para hacer clic en esa ventana; luego vuelva aquí.',
    start: 'Comprobarlo',
    away: 'Haga clic ahora en la ventana del otro libro: se mira dentro de {{count}} s.',
    look: 'Mirando…',
    back: 'Ya está mirado. Con este botón se quita la hoja de prueba:',
    amBack: 'He vuelto',
  },
  report: {
    label: 'El resultado como texto',
    explain: 'Para un informe o una consulta. No lleva nombres, direcciones ni datos suyos o de sus clientes.',
    head: 'Comprobación de este Excel, {{when}}',
    build: 'CEC 4444, versión {{version}} ({{contents}})',
    noBuild: 'CEC 4444, versión desconocida',
  },
};
