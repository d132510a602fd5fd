/** What the menu says of the add-in itself, in Spanish. */
export const about = {
  version: 'CEC 4444, versión {{version}} ({{contents}})',
  contents: 'Huella del contenido de esta compilación: {{contents}}',
  check: 'Comprobar este Excel',
  support: 'Si algo no funciona',
  privacy: 'Privacidad',
  exported:
    'Lleve el modelo a otro libro como prefiera: copie el texto, escríbalo en una hoja o guárdelo en un archivo.',
  toSheet: 'Escribir en una hoja',
  toFile: 'Guardar como archivo',
  onSheet: 'Está en la hoja nueva «{{sheet}}».',
  onSheetAnew: 'La hoja «{{sheet}}» lleva ahora este modelo.',
  sheetLeft: 'La hoja de antes («{{sheet}}») se queda como está, porque alguien la ha cambiado.',
  showSheet: 'Mostrarla',
  exportedText: 'El modelo como texto',
  copy: 'Copiar el texto',
  copied: 'Copiado.',
  copyByHand: 'El texto está elegido: cópielo con Ctrl+C (en Mac, Cmd+C).',
  paste: 'O pegue aquí el texto de un modelo',
  takePasted: 'Tomar el texto pegado',
  takeSheet: 'Leer la hoja que está delante',
};
