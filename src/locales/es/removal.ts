/** Taking our columns away, in Spanish. */
export const removal = {
  button: 'Quitar las columnas',
  help: 'Vacía las columnas que se escribieron junto a la tabla. Las suyas no se tocan, y se puede deshacer.',
  ask_one:
    '{{count}} celda de nuestras columnas ({{address}}) no contiene lo que da su modelo: la ha cambiado alguien, o han cambiado los datos. Al quitar las columnas se vaciaría.',
  ask_other:
    '{{count}} celdas de nuestras columnas (la primera, {{address}}) no contienen lo que da su modelo: las ha cambiado alguien, o han cambiado los datos. Al quitar las columnas se vaciarían.',
  askAll_one:
    'No se puede comprobar si alguien ha cambiado algo en nuestras columnas, porque su modelo ya no puede usarse con esta tabla. Al quitarlas se vaciaría {{count}} celda ({{address}}).',
  askAll_other:
    'No se puede comprobar si alguien ha cambiado algo en nuestras columnas, porque su modelo ya no puede usarse con esta tabla. Al quitarlas se vaciarían {{count}} celdas (la primera, {{address}}).',
  yes: 'Quitarlas de todos modos',
  see: 'Ver la celda',
  no: 'Dejarlas',
  done: 'Se han quitado las columnas de {{place}}. Sus demás celdas no se han tocado.',
  gone: 'Las columnas ya no estaban en la hoja; el libro ya no cuenta con ellas.',
  kept_one:
    '{{count}} columna se queda en la tabla, vacía y con su encabezado, porque a su derecha hay columnas de usted: bórrela si no la quiere.',
  kept_other:
    '{{count}} columnas se quedan en la tabla, vacías y con su encabezado, porque a su derecha hay columnas de usted: bórrelas si no las quiere.',
  emptySheet: 'La hoja «{{sheet}}» ha quedado vacía; puede borrarla.',
  protectedSheet: 'La hoja{{(sheet)}} está protegida. Quítele la protección y vuelva a intentarlo.',
  tableChanged: 'La tabla ha cambiado{{(address)}} mientras se comprobaba. Vuelva a intentarlo.',
};
