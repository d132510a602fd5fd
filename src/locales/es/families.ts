/** Client families: how many there are and what they change, in Spanish. */
export const families = {
  title: 'Clientes por familia:',
  none: 'sin familia',
  more_one: 'y {{count}} familia más',
  more_other: 'y {{count}} familias más',
  noneFits:
    'Ninguna columna sirve: una familia es una palabra que comparten varios clientes, y una columna tiene {{most}} como mucho. Si una tiene más, agrupe sus valores en otra columna.',
  tooMany: 'Son demasiadas para comparar cada una consigo misma: elija una columna con {{most}} familias como mucho.',
  segments: 'Facturación alta: dentro de cada familia',
  segmentsCannot: 'Con la lectura elegida no se reparte ningún total: cámbiela en «Límites de los segmentos».',
  profiles: 'Criterios y límites propios de cada familia',
  profilesAre_one: '{{count}} familia tiene su perfil de criterios.',
  profilesAre_other:
    '{{count}} familias tienen su perfil de criterios; los importes de Pareto salen de sus propios clientes. Sus códigos se comparan por el total, no dígito a dígito.',
  map: {
    open: 'Familias por una hoja de correspondencias…',
    close: 'Cerrar correspondencias',
    help: 'En una hoja del libro ponga, en dos columnas, el valor que tienen los clientes (un sector, un código postal…) y la familia que le corresponde. Elija una celda de esa hoja y pulse el botón.',
    column: 'Valor de los clientes',
    take: 'Tomar las familias de la hoja que está delante',
    makeOne: 'Hacer una hoja de correspondencias',
    make: 'Hacer una hoja con los valores de «{{column}}»',
    made: 'Hecha en «{{sheet}}». Escriba la familia junto a cada valor y, con una de sus celdas seleccionada, tome las familias.',
    sheet: 'Correspondencias',
    family: 'Familia',
    is_one: 'Por correspondencias de «{{column}}»: {{count}} familia.',
    is_other: 'Por correspondencias de «{{column}}»: {{count}} familias.',
    remove: 'Quitar',
    gone: 'El modelo toma las familias de la columna «{{column}}», que no está en la tabla: los clientes quedan sin familia. Elija otra columna o quítela del modelo.',
    roleGone:
      '{{role}}: el modelo toma la columna «{{column}}», que no está en la tabla; vale lo que dicen los encabezados de esta. Elija otra columna o quítela del modelo.',
  },
  toCriteria: 'Verlos en Criterios',
  amount: '{{family}}: más de {{amount}}',
  everyone: '{{family}}: todos',
};
