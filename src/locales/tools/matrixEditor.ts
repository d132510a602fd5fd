const es = {
  about: 'Qué hacer con los clientes de cada casilla. Es del modelo: vale en la hoja y en las columnas «Estrategia…».',
  matrix: 'Matriz',
  position: 'Posición competitiva × segmento',
  volumeShare: 'Volumen × cuota',
  row: { position: 'Posición', volumeShare: 'Dígito de facturación' },
  share: 'Dígito de cuota {{digit}}',
  source: 'Posición según',
  asRecognised: 'La columna reconocida, si la hay',
  fromCompetitors: 'Sin columna, según el dígito de competidores (4, buena; 1, débil; lo demás, media)',
  overrides: 'En la suma de los cuatro: con un 1 en impagados, salir; con un 4 en cuota, no crecer',
  restore: 'Volver a las matrices recomendadas',
};

const en: typeof es = {
  about:
    'What to do with the clients of each cell. It is the scheme’s: it holds on the sheet and in the columns “Strategy…”.',
  matrix: 'Matrix',
  position: 'Competitive position × segment',
  volumeShare: 'Volume × share',
  row: { position: 'Position', volumeShare: 'Turnover digit' },
  share: 'Share digit {{digit}}',
  source: 'Position from',
  asRecognised: 'The recognised column, if there is one',
  fromCompetitors: 'Without a column, from the competitors digit (4 strong, 1 weak, anything else medium)',
  overrides: 'In the sum of all four: a 1 in unpaid bills means exit; a 4 in share, not to grow',
  restore: 'Back to the recommended matrices',
};

/** The words of the matrices' editor in the pane. */
export const matrixEditorWords = { es, en };
