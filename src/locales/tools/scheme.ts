const es = {
  name: 'Modelo {{scheme}}',
  title: 'Modelo de clasificación «{{scheme}}»',
  how: 'Para usarlo en otro libro: copie allí esta hoja (Mover o copiar), póngase en ella y, en el menú del panel, elija Importar › Leer la hoja que está delante.',
  lines: 'El modelo como texto: no cambie nada de aquí abajo',
};
const en: typeof es = {
  name: 'Scheme {{scheme}}',
  title: 'Classification scheme “{{scheme}}”',
  how: 'To use it in another workbook: copy this sheet there (Move or Copy), go to it and, in the pane’s menu, choose Import › Read the sheet in front.',
  lines: 'The scheme as text: change nothing below',
};

/** Sentences of the sheet that carries a scheme to another workbook. */
export const schemeSheetWords = { es, en };
