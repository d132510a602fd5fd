const es = {
  /** What Excel asks about another word than those of the list. */
  other: {
    title: 'Otra palabra',
    message: 'No está en la lista, y puede que no se entienda al leer la tabla. ¿La deja así?',
  },
};

const en: typeof es = {
  other: {
    title: 'Another word',
    message: 'It is not on the list, and may not be understood when the table is read. Keep it as it is?',
  },
};

/** Words of the template for historic data, in each language. */
export const historyTemplateWords = { es, en };
