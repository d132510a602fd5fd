/** In which unit a column of shares, margins or growth is read, and why, in Spanish. */
export const unit = {
  currency: {
    label: 'Moneda de la facturación',
    none: '(la tabla no la dice)',
    by: {
      user: 'La ha dicho usted.',
      header: 'La dice el encabezado.',
      line: 'Lo dice «{{text}}», en la fila {{row}}.',
      cells: 'La dice el formato de las celdas.',
      nobody: 'Ni el encabezado, ni el formato de las celdas, ni una línea sobre la tabla la dicen.',
    },
    asTable: 'Como dice la tabla',
  },
  label: 'Sus números se leen',
  choice: { fraction: 'en tanto por uno (0,25 es 25 %)', percent: 'de 0 a 100 (25 es 25 %)', number: 'tal como están' },
  amounts: 'como importe',
  read: {
    fraction: '«{{column}}» se lee en tanto por uno (0,25 es 25 %).',
    percent: '«{{column}}» se lee de 0 a 100 (25 es 25 %).',
    number: '«{{column}}» se lee tal como está.',
    amount: '«{{column}}» se lee como importe.',
  },
  evidence: {
    all: 'Todos sus números están entre {{low}} y {{high}}.',
    some_one: 'El {{share}} de sus números está entre {{low}} y {{high}}; uno no: {{examples}}.',
    some_other: 'El {{share}} de sus números está entre {{low}} y {{high}}; {{count}} no: {{examples}}.',
    none: 'Ninguno de sus números está entre {{low}} y {{high}}: {{examples}}.',
  },
  formatted_one: 'Una celda tiene formato de porcentaje.',
  formatted_other: '{{count}} celdas tienen formato de porcentaje.',
  formattedAll: 'Sus celdas tienen formato de porcentaje.',
  formattedAmong_one:
    'Una celda tiene formato de porcentaje: Excel guarda 45 % como 0,45, y de 0 a 100 eso es 0,45 %. Compruébela.',
  formattedAmong_other:
    '{{count}} celdas tienen formato de porcentaje: Excel guarda 45 % como 0,45, y de 0 a 100 eso es 0,45 %. Compruébelas.',
  doubt: {
    few: 'Hay muy pocos números para saber en qué unidad están: compruébelo.',
    mixed: 'Hay números en las dos unidades: compruebe cuál es.',
    amount: 'Podrían ser porcentajes de 0 a 100: compruébelo.',
    otherwise: 'Por sus celdas parece lo contrario: {{judged}}.',
  },
  unfit_one: '{{count}} celda no cuadra con esa unidad ({{examples}}) y queda sin dígito: corríjala.',
  unfit_other: '{{count}} celdas no cuadran con esa unidad ({{examples}}) y quedan sin dígito: corríjalas.',
  over_one: '{{count}} celda se lee como más del 100 %: {{examples}}. Compruebe que no esté en otra unidad.',
  over_other: '{{count}} celdas se leen como más del 100 %: {{examples}}. Compruebe que no estén en otra unidad.',
  readAs: { fraction: 'Leer en tanto por uno', percent: 'Leer de 0 a 100', number: 'Leer tal como está' },
};
