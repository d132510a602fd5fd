import { t } from '../../declare/localised';
import { type Concept, formula, list, p, section, table } from './concept';

export const STRATEGIES_PAGE: Concept = {
  id: 'strategies',
  title: t('Estrategias y servicio', 'Strategies and service'),
  answers: t(
    '¿Qué hacer con cada cliente y cuánto servicio darle?',
    'What to do with each client, and how much service to give it?',
  ),
  source: { work: 'cec', section: '1.10–1.12' },
  sections: [
    section(
      'La escala',
      'The scale',
      p(
        'De menos a más compromiso: salir (no suministrar), analizar o vigilar, mantener, crecer. Cada segmento trae además su propia estrategia.',
        'From the least commitment to the most: exit (stop supplying), analyse or watch, maintain, grow. Each segment brings a strategy of its own, too.',
      ),
    ),
    section(
      'Las matrices',
      'The matrices',
      list(
        [
          'Suma de dígitos: con los cuatro, de 4 a 7 salir, de 8 a 10 analizar, de 11 a 13 mantener, de 14 a 16 crecer. Un 1 en impagados lleva a salir; una cuota de 4 cambia crecer por mantener, porque queda poco que ganar. En una celda hay que decir qué criterio es cada dígito: sin ese orden decide solo la suma.',
          'Sum of digits: with all four, 4 to 7 exit, 8 to 10 watch, 11 to 13 maintain, 14 to 16 grow. A 1 in unpaid bills leads to exit; a share of 4 turns grow into maintain, because little is left to win. In a cell you have to say which criterion each digit is: without that order the sum alone decides.',
        ],
        [
          'Facturación × cuota: mucha facturación y poca cuota, crecer; mucha cuota, mantener; poca de las dos, salir.',
          'Turnover × share: high turnover and low share, grow; high share, maintain; little of both, exit.',
        ],
        [
          'Posición competitiva × segmento: la misma oportunidad pide más o menos según nuestra posición sea débil, media o buena.',
          'Competitive position × segment: the same prospect asks for more or less as our position is weak, medium or strong.',
        ],
      ),
      p(
        'Cada matriz contesta a una pregunta distinta y pueden no coincidir: diga siempre de cuál sale la estrategia. Lo que va dentro de las matrices es una recomendación nuestra: las del texto original se perdieron.',
        'Each matrix answers another question and they may disagree: always say which one a strategy comes from. What stands inside the matrices is our recommendation: those of the original text are lost.',
      ),
      formula(
        '=CEC.STRATEGY(4243;;;;"familias;cuota;facturación;impagados")',
        '=CEC.STRATEGY(4243,,,,"families;share;turnover;unpaid bills")',
      ),
    ),
    section(
      'El servicio',
      'The service',
      table(
        ['Segmento | Intensidad | Visitas al año', 'Segment | Intensity | Visits a year'],
        ['Vital | intensa | 12', 'Vital | intense | 12'],
        ['Con futuro | intensa | 12', 'Promising | intense | 12'],
        ['Insulso | ligera | 2', 'Lacklustre | light | 2'],
        ['Innecesario | solo acciones comerciales | 0', 'Dispensable | campaigns only | 0'],
      ),
      p(
        'Son once servicios: visitas, quejas y reclamaciones, web, felicitaciones, atenciones especiales, regalos, mailings, telemarketing, descuentos, promociones y formación. CEC.SERVICE da el nivel de cada uno; la tabla es una recomendación y se puede sustituir por la suya.',
        'There are eleven services: visits, complaints, web, birthday greetings, special attention, gifts, mailings, telemarketing, discounts, promotions and training. CEC.SERVICE gives the level of each; the table is a recommendation and yours can take its place.',
      ),
    ),
  ],
};
