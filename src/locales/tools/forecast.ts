import { forecastModelWords } from './forecastModels';
import { forecastSpendWords } from './forecastSpend';
import { forecastWarningWords } from './forecastWarnings';

const es = {
  finding:
    'En las {{weeks}} semanas del {{from}} al {{to}} se esperan {{purchases}} compras de los {{clients}} clientes de la lista',
  fewRepeaters: 'Sin previsión de compras: menos de 20 clientes han vuelto a comprar',
  noMaximum: 'Sin previsión de compras: las historias no determinan el modelo',
  expected:
    'Lo esperado de todos juntos: {{total}} {{total:compra|compras}}; con un 90 % de seguridad, entre {{low}} y {{high}}, por lo que la lista deja sin saber.',
  expectedOpen:
    'Lo esperado de todos juntos: {{total}} {{total:compra|compras}}; entre qué cifras puede estar lo esperado no se puede decir: el modelo llega a un caso límite (véase más abajo), y los clientes son demasiados para calcularlo de otro modo.',
  predicted:
    'Lo que puede venir, en nueve de cada diez casos: de {{least}} a {{most}} compras. Es más ancho porque cuenta también el azar de cada cliente.',
  active:
    'Siguen activos al {{day}}, según el modelo, {{active}} de los {{clients}}; con un 90 % de seguridad lo esperado está entre {{low}} y {{high}}, y los que son pueden ir, en nueve de cada diez casos, de {{least}} a {{most}}.',
  activeOpen:
    'Siguen activos al {{day}}, según el modelo, {{active}} de los {{clients}}; los que son pueden ir, en nueve de cada diez casos, de {{least}} a {{most}}. Tampoco de este número hay intervalo de lo esperado, por lo mismo.',
  alwaysActive_one: 'De ellos, a 1 el modelo lo da por activo siempre ({{why}}).',
  alwaysActive_other: 'De ellos, a {{count}} el modelo los da por activos siempre ({{why}}).',
  always: {
    once: 'con una sola compra',
    lastDay: 'con compra el último día',
    other: 'sus números no dejan duda',
  },
  about:
    'Lo calcula el modelo {{model}}, ajustado a las compras de {{clients}} {{clients:cliente|clientes}}; qué es, al final, en «Qué es cada cifra».',
  laterStarters:
    'Ajustado solo a los clientes que empezaron pasado el primer año de la lista: de los demás no se sabe cuándo empezaron.',
  ...forecastModelWords.es,
  segments: {
    none: 'Ningún cliente de un segmento está en la lista de compras',
    nobodyHas: 'Ningún cliente de la tabla tiene segmento: no hay previsión por segmentos',
    finding: 'Del segmento {{segment}} se espera el {{part}} de las compras',
    about:
      '«Esperadas, desde» y «hasta»: entre qué cifras está lo esperado, con un 90 % de seguridad. «Pueden venir»: lo que puede ocurrir en nueve de cada diez casos. Los intervalos de un segmento no son la suma de los de sus clientes.',
    segment: 'Segmento',
    named_one: '{{segment}} ({{count}} cliente)',
    named_other: '{{segment}} ({{count}} clientes)',
    expected: 'Compras esperadas',
    openLow: 'Esperadas, desde',
    openHigh: 'Esperadas, hasta',
    least: 'Pueden venir, mínimo',
    most: 'Pueden venir, máximo',
    purchases: 'Compras en {{weeks}} semanas',
    active: 'Quién sigue activo al {{day}}, según el modelo, por segmento',
    activeAbout:
      'La suma de las probabilidades de sus clientes. «Desde» y «hasta»: entre qué cifras está lo esperado, con un 90 % de seguridad. «Pueden ser»: en nueve de cada diez casos.',
    activeOpen:
      'De lo esperado no hay intervalo: el modelo llega a un caso límite y los clientes son demasiados para calcularlo de otro modo.',
    activeExpected: 'Activos, esperados',
    activeLow: 'Esperados, desde',
    activeHigh: 'Esperados, hasta',
    activeLeast: 'Pueden ser, mínimo',
    activeMost: 'Pueden ser, máximo',
    worth: 'Lo que valen las compras esperadas de cada segmento ({{convention}})',
    value: 'Valor esperado',
    worthLeast: 'Puede venir, mínimo',
    worthMost: 'Puede venir, máximo',
    chart:
      'Compras de cada segmento en {{weeks}} semanas (marca: esperadas; barra: lo que puede venir en 9 de cada 10 casos)',
    description:
      'Una barra por segmento, de lo menos a lo más que puede venir en nueve de cada diez casos, con una marca en lo esperado.',
    worthChart: 'Lo que valen (marca: valor esperado; barra: lo que puede venir en 9 de cada 10 casos)',
    worthAxis: 'Valor de hoy, {{unit}}',
  },
  ...forecastSpendWords.es,
  ...forecastWarningWords.es,
  beside: {
    noModel: 'sin modelo',
    fewRepeaters: 'menos de 20 clientes han vuelto a comprar, y así no hay previsión',
    noMaximum: 'las historias de compra no determinan ningún modelo',
    noSpend: 'menos de 20 clientes han repetido con importe: no se puede decir cuánto vale una compra',
    nobody: 'ninguna línea de la lista que se haya podido leer es de un cliente de la tabla',
    nobodyLeaves:
      'en las historias de compra nadie parece irse, y el modelo no puede distinguir quién sigue activo: no hay probabilidad que dar',
    noCurrency: 'moneda de la lista',
    alive: 'al {{day}}, {{model}}',
    aliveInterval: 'al {{day}}, intervalo del 90 %',
    alwaysActive: 'el modelo da por activo a cada uno sin duda ({{why}}): no hay intervalo',
    tooMany:
      'el modelo llega a un caso límite y los clientes son demasiados para calcularlo de otro modo: no hay intervalo',
    toCome: 'sin límite de años, {{discount}} anual, {{model}}',
    toComeInterval: 'sin límite de años, {{discount}} anual, intervalo del 90 %',
    left: 'mediana, si sigue activo el {{day}}, {{model}}',
    leftInterval: 'mediana, intervalo del 90 %',
    nobodyGoes: 'en las historias de compra nadie parece irse: no se puede decir cuánto dura la relación',
    endless:
      'con esa tasa, las compras que quedan no tienen fin; elija una mayor que 0 en los ajustes de «Valor de clientes»',
    noTop: 'la lista no pone límite por arriba a lo que no se sabe: no se puede decir hasta cuánto',
    noEnds: 'la lista no pone límite a lo que no se sabe: no hay intervalo',
    leftFar: 'la mitad de los clientes sigue más tiempo del que la lista permite decir',
    ahead: '{{weeks}} {{weeks:semana|semanas}}, {{model}}',
    sure: '{{weeks}} {{weeks:semana|semanas}}, 9 de 10 casos',
    ninety: 'intervalo del 90 %',
    interval: 'intervalo del 90 % del valor esperado, {{unit}}',
    noInterval: 'la lista no pone límite a lo que no se sabe de las compras o del gasto: no hay intervalo',
    spend: '{{unit}}, Gamma-Gamma',
    margin: '{{weeks}} {{weeks:semana|semanas}}, margen, {{discount}} anual, {{unit}}',
    sales: '{{weeks}} {{weeks:semana|semanas}}, sin margen, {{discount}} anual, {{unit}}',
    digit0: '1–4, 4 = compra reciente',
    digit1: '1–4, 4 = compra a menudo',
    digit2: '1–4, 4 = compra grande',
  },
};

const en: typeof es = {
  finding:
    'In the {{weeks}} weeks from {{from}} to {{to}} {{purchases}} purchases are expected of the {{clients}} clients of the list',
  fewRepeaters: 'No forecast of purchases: fewer than 20 clients have bought again',
  noMaximum: 'No forecast of purchases: the histories do not determine the model',
  expected:
    'Expected of all together: {{total}} {{total:purchase|purchases}}; with 90% certainty between {{low}} and {{high}}, for what the list leaves unknown.',
  expectedOpen:
    'Expected of all together: {{total}} {{total:purchase|purchases}}; between which figures that may be cannot be said: the model comes to a limit (see below), and the clients are too many to work it out in another way.',
  predicted:
    'What may come, in nine cases of ten: {{least}} to {{most}} purchases. It is wider because each client’s chance counts, too.',
  active:
    'Still active on {{day}}, by the model: {{active}} of the {{clients}}; with 90% certainty the expected number is between {{low}} and {{high}}, and those that are may be, in nine cases of ten, {{least}} to {{most}}.',
  activeOpen:
    'Still active on {{day}}, by the model: {{active}} of the {{clients}}; those that are may be, in nine cases of ten, {{least}} to {{most}}. Of this number, too, the expected one has no interval, for the same reason.',
  alwaysActive_one: 'Of them the model always takes 1 to be active ({{why}}).',
  alwaysActive_other: 'Of them the model always takes {{count}} to be active ({{why}}).',
  always: {
    once: 'with one purchase only',
    lastDay: 'with a purchase on the last day',
    other: 'its numbers leave no doubt',
  },
  about:
    'Worked out by the model {{model}}, fitted to the purchases of {{clients}} {{clients:client|clients}}; what that is stands at the end, under “What each figure is”.',
  laterStarters:
    'Fitted only to the clients that began after the first year of the list: of the others it is not known when they began.',
  ...forecastModelWords.en,
  segments: {
    none: 'No client of a segment is on the purchase list',
    nobodyHas: 'No client of the table has a segment: there is no forecast by segment',
    finding: '{{part}} of the purchases are expected of the segment {{segment}}',
    about:
      '“Expected, from” and “up to”: between which figures the expected one is, with 90% certainty. “May come”: what may happen in nine cases of ten. The intervals of a segment are not the sum of its clients’.',
    segment: 'Segment',
    named_one: '{{segment}} ({{count}} client)',
    named_other: '{{segment}} ({{count}} clients)',
    expected: 'Purchases expected',
    openLow: 'Expected, from',
    openHigh: 'Expected, up to',
    least: 'May come, at least',
    most: 'May come, at most',
    purchases: 'Purchases in {{weeks}} weeks',
    active: 'Who is still active on {{day}}, by the model, by segment',
    activeAbout:
      'The sum of its clients’ probabilities. “From” and “up to”: between which figures the expected number is, with 90% certainty. “May be”: in nine cases of ten.',
    activeOpen:
      'The expected number has no interval: the model comes to a limit, and the clients are too many to work it out in another way.',
    activeExpected: 'Active, expected',
    activeLow: 'Expected, from',
    activeHigh: 'Expected, up to',
    activeLeast: 'May be, least',
    activeMost: 'May be, most',
    worth: 'What the purchases expected of each segment are worth ({{convention}})',
    value: 'Expected value',
    worthLeast: 'May come, least',
    worthMost: 'May come, most',
    chart: 'Purchases of each segment in {{weeks}} weeks (mark: expected; bar: what may come in nine of ten cases)',
    description:
      'A bar for each segment, from the least to the most that may come in nine of ten cases, with a mark on what is expected.',
    worthChart: 'What they are worth (mark: expected; bar: what may come in nine of ten cases)',
    worthAxis: 'Value today, {{unit}}',
  },
  ...forecastSpendWords.en,
  ...forecastWarningWords.en,
  beside: {
    noModel: 'no model',
    fewRepeaters: 'fewer than 20 clients have bought again, and so there is no forecast',
    noMaximum: 'the purchase histories determine no model',
    noSpend: 'fewer than 20 clients came back with an amount: what a purchase is worth cannot be said',
    nobody: 'no line of the list that could be read is of a client of the table',
    nobodyLeaves:
      'in the purchase histories nobody seems to leave, and the model cannot tell who is still active: there is no probability to give',
    noCurrency: 'the list’s currency',
    alive: 'on {{day}}, {{model}}',
    aliveInterval: 'on {{day}}, 90% interval',
    alwaysActive: 'the model takes everybody to be active without a doubt ({{why}}): there is no interval',
    tooMany:
      'the model comes to a limit, and the clients are too many to work it out in another way: there is no interval',
    toCome: 'no limit of years, {{discount}} a year, {{model}}',
    toComeInterval: 'no limit of years, {{discount}} a year, 90% interval',
    left: 'median, if still active on {{day}}, {{model}}',
    leftInterval: 'median, 90% interval',
    nobodyGoes: 'in the purchase histories nobody seems to leave: how long a relation lasts cannot be said',
    endless: 'at that rate the purchases to come have no end; choose one above 0 in the settings of “Customer value”',
    noTop: 'the list sets no upper limit to what is unknown: up to how much cannot be said',
    noEnds: 'the list sets no limit to what is unknown: there is no interval',
    leftFar: 'half of the clients stay longer than the list lets one say',
    ahead: '{{weeks}} {{weeks:week|weeks}}, {{model}}',
    sure: '{{weeks}} {{weeks:week|weeks}}, 9 cases of 10',
    ninety: '90% interval',
    interval: '90% interval of the expected value, {{unit}}',
    noInterval: 'the list sets no limit to what is unknown of purchases or of spend: there is no interval',
    spend: '{{unit}}, Gamma-Gamma',
    margin: '{{weeks}} {{weeks:week|weeks}}, margin, {{discount}} a year, {{unit}}',
    sales: '{{weeks}} {{weeks:week|weeks}}, no margin, {{discount}} a year, {{unit}}',
    digit0: '1–4, 4 = bought lately',
    digit1: '1–4, 4 = buys often',
    digit2: '1–4, 4 = large purchases',
  },
};

/** The words of forecasts from purchase histories. */
export const forecastWords = { es, en };
