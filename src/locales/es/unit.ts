/** In which unit a column of shares, margins or growth is read, and why, in Spanish. */
export const unit = {
  label: 'Sus números van',
  choice: { fraction: 'en tanto por uno (0,25 es 25 %)', percent: 'de 0 a 100 (25 es 25 %)', number: 'tal como están' },
  amounts: 'en importe',
  read: {
    fraction: '«{{column}}» se lee en tanto por uno (0,25 es 25 %).',
    percent: '«{{column}}» se lee de 0 a 100 (25 es 25 %).',
    number: '«{{column}}» se lee tal como está.',
    amount: '«{{column}}» se lee en importe.',
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
    few: 'Son muy pocos números para saber cómo van: compruébelo.',
    mixed: 'Hay números de las dos maneras: compruebe cómo van.',
    amount: 'Podrían ser porcentajes de 0 a 100: compruébelo.',
    otherwise: 'Por sus celdas parece lo contrario: {{judged}}.',
  },
  unfit_one: '{{count}} celda no cuadra con esa unidad ({{examples}}) y queda sin dígito: corríjala.',
  unfit_other: '{{count}} celdas no cuadran con esa unidad ({{examples}}) y quedan sin dígito: corríjalas.',
  readAs: { fraction: 'Leer en tanto por uno', percent: 'Leer de 0 a 100', number: 'Leer tal como está' },
};
