const es = {
  title: 'Informes',
  made: '{{time}} · hoja «{{sheet}}»',
  show: 'Ver hoja',
  picture: 'Ver gráfico',
  hidePicture: 'Ocultar gráfico',
  again: 'Hacer de nuevo «{{name}}»',
  same: 'Dice lo mismo que antes.',
  changed_one: 'Un titular ha cambiado:',
  changed_other: '{{count}} titulares han cambiado:',
  stale: 'El resultado ha cambiado desde entonces: hágala de nuevo.',
  inserted_one: 'Ha crecido sobre lo que hay debajo: se ha insertado una fila, y lo de debajo ha bajado entero.',
  inserted_other:
    'Ha crecido sobre lo que hay debajo: se han insertado {{count}} filas, y lo de debajo ha bajado entero.',
  left: 'La hoja «{{left}}» de una vez anterior se queda como está, porque alguien ha cambiado su forma, o no puede crecer sin partir lo que hay junto a ella. Sus notas están también en la nueva.',
  tell: 'Ajustes de «{{name}}»…',
  tellClose: 'Cerrar ajustes de «{{name}}»',
  told: 'Se guardan en el libro y valen desde la próxima hoja.',
  refused: '{{label}}: ese valor no es posible. Se queda el anterior.',
  data: 'Los mismos datos, en una tabla',
  category: 'Categoría',
  policy: 'Política de servicios y descuentos…',
  policyClose: 'Cerrar política de servicios y descuentos',
};

const en: typeof es = {
  title: 'Reports',
  made: '{{time}} · sheet “{{sheet}}”',
  show: 'Show sheet',
  picture: 'Show chart',
  hidePicture: 'Hide chart',
  again: 'Make “{{name}}” again',
  same: 'It says the same as before.',
  changed_one: 'One finding has changed:',
  changed_other: '{{count}} findings have changed:',
  stale: 'The result has changed since: make it again.',
  inserted_one: 'It has grown over what is below it: one row was inserted, and what is below has moved down whole.',
  inserted_other:
    'It has grown over what is below it: {{count}} rows were inserted, and what is below has moved down whole.',
  left: 'The sheet “{{left}}” of an earlier time stays as it is, because somebody has changed its shape, or it cannot grow without tearing apart what is beside it. Your notes are on the new one as well.',
  tell: 'Settings of “{{name}}”…',
  tellClose: 'Close settings of “{{name}}”',
  told: 'Kept in the workbook; they hold from the next sheet on.',
  refused: '{{label}}: that value is not possible. The former one stays.',
  data: 'The same data as a table',
  category: 'Category',
  policy: 'Service policy and discounts…',
  policyClose: 'Close service policy and discounts',
};

/** The words of the tools' row in the pane. */
export const toolRowWords = { es, en };
