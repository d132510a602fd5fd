/** What the menu says of the add-in itself, in Spanish. */
export const about = {
  version: 'CEC 4444, versión {{version}} ({{contents}})',
  contents: 'Huella del contenido de esta compilación: {{contents}}',
  check: 'Comprobar este Excel',
  support: 'Si algo no funciona',
  privacy: 'Privacidad',
  exported: 'Si Excel no le ha dado el archivo (en Mac no lo hace), copie este texto y guárdelo donde quiera.',
  exportedText: 'El modelo como texto',
  copy: 'Copiar el texto',
  copied: 'Copiado.',
  copyByHand: 'El texto está elegido: cópielo con Ctrl+C (en Mac, Cmd+C).',
  paste: 'O pegue aquí el texto de un modelo',
  takePasted: 'Tomar el texto pegado',
};
