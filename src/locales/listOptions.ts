const es = {
  wayTerminal: 'Dígalo con --list-dates dd/mm/yyyy (o mm/dd/yyyy), o escríbalas como fechas de Excel.',
  freeWayTerminal: 'Si cuentan, dígalo con --free-orders.',
  alikeWayTerminal: 'No se toman por el mismo: si lo son, dígalo con --list-numbers.',
  currencyWayTerminal: 'Para analizar otra moneda: {{option}}.',
  decimalWayTerminal: 'Dígalo con --list-decimal "," o --list-decimal ".", o escríbalos como números.',
};

const en: typeof es = {
  wayTerminal: 'Say it with --list-dates dd/mm/yyyy (or mm/dd/yyyy), or write them as Excel dates.',
  freeWayTerminal: 'If they count, say so with --free-orders.',
  alikeWayTerminal: 'They are not taken for the same: if they are, say so with --list-numbers.',
  currencyWayTerminal: 'To analyse another currency: {{option}}.',
  decimalWayTerminal: 'Say it with --list-decimal "," or --list-decimal ".", or write them as numbers.',
};

/** What of a list the options of the command line decide, said in a terminal in the place of the pane's choices. */
export const listOptions = { es, en };
