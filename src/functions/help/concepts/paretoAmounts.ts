import { t } from '../../declare/localised';
import { type Concept, formula, list, p, section, table } from './concept';

export const PARETO_AMOUNTS: Concept = {
  id: 'pareto-amounts',
  title: t('Importes por Pareto', 'Amounts by Pareto'),
  answers: t(
    '¿De dónde salen los límites de facturación y por qué luego no cambian?',
    'Where do turnover cuts come from, and why do they not change afterwards?',
  ),
  source: { work: 'cec', section: '1.6' },
  sections: [
    section(
      'La idea',
      'The idea',
      p(
        'Unos pocos clientes suponen casi toda la facturación: en torno al 20 % de los clientes, el 80 %. Ordenados de mayor a menor, los que suman el primer 80 % son la clase A y reciben un 4.',
        'A few clients make most of the turnover: around 20% of the clients, 80%. Sorted from the largest down, those that make the first 80% are class A and earn 4.',
      ),
      table(
        ['Clase | Dígito | Lo facturado por clientes mayores es', 'Class | Digit | Turnover of larger clients is'],
        ['A | 4 | menos del 80 % del total', 'A | 4 | less than 80% of the total'],
        ['B | 3 | menos del 95 %', 'B | 3 | less than 95%'],
        ['C | 2 | menos del 99 %', 'C | 2 | less than 99%'],
        ['C | 1 | el resto', 'C | 1 | the rest'],
      ),
      p(
        'El cliente que cruza el 80 % está dentro de la clase A, y dos clientes que facturan lo mismo reciben siempre el mismo dígito, estén en el orden que estén. Los abonos cuentan como 0 en las sumas.',
        'The client that crosses 80% belongs to class A, and two clients with the same turnover always have the same digit, whatever their order. Credit notes count as 0 in the sums.',
      ),
    ),
    section(
      'De Pareto a importes fijos',
      'From Pareto to fixed amounts',
      p(
        'Pareto solo propone. Los niveles se traducen a importes («4: más de 150.000»), se ofrecen también redondeados y, cuando usted los acepta, quedan escritos en el modelo. No se recalculan si no lo pide.',
        'Pareto only proposes. The levels become amounts (“4: more than 150,000”), rounded ones are offered beside them and, once you accept, they are written into the scheme. They are not recomputed unless you ask.',
      ),
      p(
        'Así el dígito de un cliente depende de él y no de los demás: nadie baja porque otro haya crecido, y comparar dos fechas tiene sentido.',
        'So a client’s digit depends on itself and not on the others: nobody goes down because another has grown, and comparing two dates makes sense.',
      ),
    ),
    section(
      'A tener en cuenta',
      'What to watch for',
      list(
        [
          'CEC.PARETO calcula cada vez con todos: sirve para analizar, no para el seguimiento. Para el seguimiento, CEC.DIGIT con importes.',
          'CEC.PARETO computes with everyone each time: it is for looking, not for watching. To watch, use CEC.DIGIT with amounts.',
        ],
        [
          'Si la clase A tiene mucho más o mucho menos del 20 % de los clientes, el panel lo dice.',
          'Where class A holds far more or far less than 20% of the clients, the pane says so.',
        ],
        [
          'Otros niveles posibles: 80/90/97, más repartido, o por número de clientes, 20/50/80.',
          'Other levels: 80/90/97, which spreads more, or by number of clients, 20/50/80.',
        ],
      ),
      formula('=CEC.PARETO({80;10;6;4})', '=CEC.PARETO({80;10;6;4})'),
    ),
  ],
};
