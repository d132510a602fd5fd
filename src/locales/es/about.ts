/** What the menu says of the add-in itself, in Spanish. */
export const about = {
  version: 'CEC 4444, versión {{version}} ({{contents}})',
  contents: 'Huella del contenido de esta compilación: {{contents}}',
  support: 'Si algo no funciona',
  privacy: 'Privacidad',
};
