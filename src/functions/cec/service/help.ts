import { t } from '../../declare/localised';
import type { FunctionHelp } from '../../help/functionHelp';

export const SERVICE: FunctionHelp = {
  group: 'classification',
  answers: t('¿Qué servicio recibe este cliente?', 'Which service does this client receive?'),
  alsoCalled: t(
    'visitas, atención, política, intensidad, frecuencia, regalos',
    'visits, attention, policy, intensity, frequency, gifts',
  ),
  how: t(
    'Vitales y con futuro: intensa; insulsos: ligera; innecesarios: solo acciones comerciales. Cada servicio, según la política.',
    'Vital and promising: intense; lacklustre: light; dispensable: campaigns only. Each service, by the policy.',
  ),
  source: { work: 'cec', section: '1.12' },
  watch: [
    t(
      'La política recomendada no es del texto, cuya tabla se perdió: revísela.',
      'The recommended policy is not the text’s, whose table is lost: review it.',
    ),
  ],
  plain: {
    formula: t(
      '=INDICE($H$2:$K$12;COINCIDIR("Visitas al año";$G$2:$G$12;0);COINCIDIR(A2;$H$1:$K$1;0))',
      '=INDEX($H$2:$K$12,MATCH("Visits a year",$G$2:$G$12,0),MATCH(A2,$H$1:$K$1,0))',
    ),
    cells: [
      { at: 'A2', holds: t('el segmento del cliente', 'the client’s segment'), values: [[t('Insulso', 'Lacklustre')]] },
      {
        at: 'G2:G12',
        holds: t('los once servicios de su política', 'the eleven services of your policy'),
        values: [
          [t('Visitas al año', 'Visits a year')],
          ['A'],
          ['B'],
          ['C'],
          ['D'],
          ['E'],
          ['F'],
          ['G'],
          ['H'],
          ['I'],
          ['J'],
        ],
      },
      {
        at: 'H1:K1',
        holds: t('los cuatro segmentos', 'the four segments'),
        values: [
          [
            t('Vital', 'Vital'),
            t('Con futuro', 'Promising'),
            t('Insulso', 'Lacklustre'),
            t('Innecesario', 'Dispensable'),
          ],
        ],
      },
      {
        at: 'H2:K12',
        holds: t('lo que cada servicio da a cada segmento', 'what each service gives to each segment'),
        values: [[12, 12, 2, 0]],
      },
    ],
    gives: 2,
  },
  concepts: ['strategies'],
  examples: [
    {
      asks: t('Un cliente insulso', 'A lacklustre client'),
      args: [{ word: t('Insulso', 'Lacklustre') }],
      gives: t('Ligera', 'Light'),
    },
    {
      asks: t('Visitas al año a un cliente vital', 'Visits a year to a vital client'),
      args: [{ word: t('Vital', 'Vital') }, { word: t('Visitas al año', 'Visits a year') }],
      gives: 12,
    },
  ],
};
