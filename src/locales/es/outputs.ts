/** What the columns are written as, and the parameters sheet, in Spanish. */
export const outputs = {
  label: 'Se escriben como',
  values: 'valores',
  live: 'fórmulas CEC (vivas)',
  plain: 'fórmulas de Excel',
  tooMany: '{{name}}: hasta {{most}} clientes',
  noFunctions: '{{name}}: este Excel no admite funciones de complementos',
  ranks: {
    label: 'Prioridad como',
    formulas: 'fórmula: se recalcula',
    values: 'valor de la última escritura',
    help: 'A partir de {{from}} clientes se propone como valor: cada fórmula cuenta a todos, y Excel las repetiría con cada tanda de respuestas de las funciones CEC.',
    now: 'El n.º de prioridad es el de la última escritura: al volver a escribir las columnas, o con «Volver a clasificar», se pone al día.',
  },
  asValues: 'Escribir valores',
  help: {
    values: 'Números y palabras: cambian cuando usted vuelve a escribir.',
    live: 'Con =CEC.DIGIT y las demás: se recalculan solas y necesitan el complemento. Los límites y pesos pasan a una hoja de parámetros. Hasta {{most}} clientes.',
    plain:
      'Funciones de Excel 2010, sin complemento: se recalculan solas en cualquier Excel. Los límites y pesos pasan a una hoja de parámetros. Hasta {{most}} clientes.',
  },
  now: { live: 'Las columnas son fórmulas CEC.', plain: 'Las columnas son fórmulas de Excel.' },
  helpers: {
    hidden: 'Las columnas ocultas {{columns}} son de ayuda: las fórmulas las necesitan.',
    empty: 'Las columnas ocultas {{columns}} eran de ayuda y han quedado vacías.',
  },
  unwritten: 'Hay cambios que aún no están en las columnas.',
  idle: 'La hoja de parámetros ya no cambia nada; puede borrarla.',
  home: 'Los límites y pesos están en la hoja de parámetros: lo que se cambia allí vuelve a clasificar a todos y se ve aquí. Lo que cambie aquí llega a la hoja al escribir.',
  gone: 'La hoja de parámetros ya no está, y las columnas se han quedado sin límites. Al volver a escribir se hace otra con los de aquí.',
  show: 'Ver la hoja',
  wrong: '{{cell}}: {{problem}}.',
  falls: '{{from}} ({{high}}) es mayor que {{to}} ({{low}}): los límites deben ir de menor a mayor.',
  meanwhile:
    'Hasta que se corrija, las columnas que lo usan quedan en blanco y el panel sigue con los números de antes.',
  wrongName: 'Se ha borrado el nombre {{name}}. Al volver a escribir se pone de nuevo.',
  showCell: 'Ver la celda',
  adopt: {
    ask_one:
      'La tabla ya tiene {{count}} columna de una clasificación anterior, que no se escribió desde aquí. Las nuevas irán al lado.',
    ask_other:
      'La tabla ya tiene {{count}} columnas de una clasificación anterior, que no se escribió desde aquí. Las nuevas irán al lado.',
    lost: 'Las columnas de la clasificación siguen en la hoja, pero Excel ha perdido con qué encontrarlas, como al deshacer con Ctrl+Z. Al escribir se usarán las mismas.',
    remove: 'Quitarlas',
    over: 'Escribir sobre ellas',
    told: 'Se escribirá sobre las columnas de la clasificación anterior.',
    beside: 'Poner otras al lado',
  },
};
