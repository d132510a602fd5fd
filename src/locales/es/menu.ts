/** The menu: schemes, language and help, in Spanish. */
export const menu = {
  name: 'Nombre',
  choose: 'Modelos del libro',
  unsaved: '(sin guardar)',
  changed: '(con cambios sin guardar)',
  groups: { kept: 'En el libro', unsaved: 'Sin guardar' },
  save: 'Guardar en el libro',
  saved: 'Guardado en el libro',
  duplicate: 'Duplicar',
  delete: 'Borrar',
  deleteSure: '«{{name}}» se borra del libro; las columnas escritas se conservan.',
  deleteUnsaved: 'Con él se van los cambios que no ha guardado.',
  deleteYes: 'Borrarlo',
  export: 'Exportar',
  import: 'Importar',
  start: 'Empezar de nuevo con',
  presetHelp: 'Familias, cuota, facturación e impagados, con los pesos y la fidelización del ejemplo del método.',
  language: 'Idioma',
  languages: { es: 'Español', en: 'English' },
  help: 'Ayuda',
  changes:
    'Un modelo nuevo también se guarda al escribir las columnas, hacer un informe o guardar una foto. Los cambios de uno guardado, solo al guardarlo o escribir las columnas.',
};
