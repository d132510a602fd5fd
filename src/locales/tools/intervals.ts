/** The words of charts whose bars are spans around a mark: of the cells that they read, and of their table in the pane. */
const es = {
  base: 'Hasta el tramo (no se dibuja)',
  span: 'Tramo',
  low: 'Tramo, desde',
  high: 'Tramo, hasta',
};

const en: typeof es = {
  base: 'Up to the span (not drawn)',
  span: 'Span',
  low: 'Span, from',
  high: 'Span, up to',
};

export const intervalWords = { es, en };
