import { t } from '../../declare/localised';
import { type Concept, formula, list, p, section, table } from './concept';

export const SEGMENTS_PAGE: Concept = {
  id: 'segments',
  title: t('Los cuatro segmentos', 'The four segments'),
  answers: t('¿Vital, con futuro, insulso o innecesario?', 'Vital, promising, lacklustre or dispensable?'),
  source: { work: 'cec', section: '1.9' },
  sections: [
    section(
      'Dos reglas',
      'Two rules',
      p(
        'Dos preguntas sitúan a cada cliente actual en un segmento: ¿nos da más del 20 % de sus compras (cuota alta)? ¿Está entre los clientes con más facturación (facturación alta)?',
        'Each current client falls into a segment by two questions: does it make more than 20% of its purchases with us (high share)? Is it one of those with a high turnover?',
      ),
      table(
        [
          'Segmento | Cuota | Facturación | Estrategia | Qué hacer',
          'Segment | Share | Turnover | Strategy | What to do',
        ],
        [
          'Vital | alta | alta | Mantenimiento | conservarlo, fidelizarlo y conseguir que nos recomiende',
          'Vital | high | high | Maintenance | keep it, earn its loyalty, have it recommend us',
        ],
        [
          'Con futuro | baja | alta | Crecimiento | venderle más productos y fidelizarlo',
          'Promising | low | high | Growth | sell it more products and earn its loyalty',
        ],
        [
          'Insulso | alta | baja | Supervisión | vigilarlo, aumentar su valor y convertirlo en prescriptor',
          'Lacklustre | high | low | Supervision | watch it, raise its value, make it an advocate',
        ],
        [
          'Innecesario | baja | baja | Olvido | nada especial para retenerlo',
          'Dispensable | low | low | Let go | nothing special to keep it',
        ],
      ),
      p(
        'Un valor justo en el límite es bajo: una cuota del 20 % exacto no es alta. Se usa la cuota, no su dígito: el dígito 2 va del 10 al 25 % y el límite del 20 % lo parte.',
        'Exactly at a cut is low: a share of exactly 20% is not high. The share is used, not its digit: digit 2 goes from 10 to 25% and the cut of 20% divides it.',
      ),
    ),
    section(
      'Facturación alta: las lecturas',
      'High turnover: the readings',
      p(
        'El texto habla de superar el 50 % de la facturación total y se puede entender de varias maneras. Usted elige una, y el panel enseña cuántos clientes quedan en cada segmento.',
        'The text speaks of exceeding 50% of the total turnover, which can be understood in several ways. You choose one, and the pane shows how many clients each segment then has.',
      ),
      table(
        ['Lectura | Tienen facturación alta', 'Reading | Who has high turnover'],
        [
          'Acumulada (la habitual) | los mayores que juntos superan el 50 % del total',
          'Cumulative (the usual one) | the largest that together exceed 50% of the total',
        ],
        [
          'Individual | el que por sí solo supera el 50 %: uno como mucho',
          'Individual | the one that alone exceeds 50%: one at most',
        ],
        [
          'Máximo | los que superan la mitad de lo que factura el mayor',
          'Maximum | those above half of the largest client’s turnover',
        ],
        ['Percentil | la mitad superior de los clientes', 'Percentile | the upper half of the clients'],
        ['Dígito | los que tienen un 3 o un 4 en facturación', 'Digit | those with a 3 or a 4 in turnover'],
        ['Importe | los que superan el importe que usted fija', 'Amount | those above the amount that you set'],
      ),
      p(
        'La lectura se convierte en un importe y queda fija, como los límites de Pareto. En celdas, CEC.SEGMENTCUT la calcula una vez y CEC.SEGMENT la usa en cada fila.',
        'The reading becomes an amount and stays, like Pareto’s cuts. In cells, CEC.SEGMENTCUT computes it once and CEC.SEGMENT uses it in every row.',
      ),
      formula('=CEC.SEGMENT(0,15;180000;150000)', '=CEC.SEGMENT(0.15,180000,150000)'),
    ),
    section(
      'Conflictos',
      'Conflicts',
      p(
        'La clase A llega al 80 % de la facturación y la lectura acumulada corta en el 50 %: un cliente de clase A puede quedar como insulso o innecesario. Las dos cifras son del método. El panel cuenta esos clientes y ofrece cortar en el 80 %, o donde empieza el dígito 4 si su límite se ha puesto a mano.',
        'Class A reaches 80% of the turnover and the cumulative reading cuts at 50%: a client of class A may end up lacklustre or dispensable. Both figures are the method’s. The pane counts those clients and offers to cut at 80%, or where digit 4 begins if its cut was set by hand.',
      ),
    ),
    section(
      'Quién tiene segmento',
      'Who has a segment',
      list(
        [
          'Solo los clientes actuales y los satisfechos. Potenciales y perdidos llevan su propia etiqueta: no facturan y todos serían innecesarios.',
          'Current and satisfied clients only. Potential and lost ones have a label of their own: they have no turnover and would all be dispensable.',
        ],
        [
          'Sin cuota o sin facturación no hay segmento, y las observaciones lo dicen.',
          'Without share or turnover there is no segment, and the remarks say so.',
        ],
        [
          'Si usted decide otra cosa, escríbalo en la columna «Segmento acordado»: ese segmento es el que vale, también para la estrategia, el servicio y el descuento; el calculado queda al lado y su columna no se toca nunca.',
          'Where you decide otherwise, write it into the column “Agreed segment”: that segment is then in force, for strategy, service and discount as well; the computed one stands beside it, and your column is never touched.',
        ],
      ),
    ),
  ],
};
