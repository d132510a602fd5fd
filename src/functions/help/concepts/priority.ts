import { t } from '../../declare/localised';
import { type Concept, formula, list, p, section } from './concept';

export const PRIORITY: Concept = {
  id: 'priority',
  title: t('El número de prioridad', 'The priority rank'),
  answers: t('¿En qué orden se atiende a los clientes?', 'In which order are clients attended to?'),
  source: { work: 'cec', section: '1.7' },
  sections: [
    section(
      'Cómo se ordena',
      'How they are ordered',
      p(
        'El 1 es el primero. Se ordena por la puntuación en uso, de mayor a menor: la total; la ponderada si hay pesos; la de fidelización si usted lo pide.',
        'Number 1 comes first. The score in use decides, from the largest down: the total; the weighted one where there are weights; the one with loyalty if you ask for it.',
      ),
      p(
        'Los empates se deshacen siempre igual, para que dos cálculos den la misma lista:',
        'Ties are always broken in the same way, so that two runs give the same list:',
      ),
      list(
        ['mayor puntuación total;', 'the larger total score;'],
        ['mayor puntuación ponderada;', 'the larger weighted score;'],
        ['mayor facturación;', 'the larger turnover;'],
        ['identificador de cliente, de menor a mayor.', 'the client id, ascending.'],
      ),
      formula('=CEC.RANK({13;16;9;13})', '=CEC.RANK({13;16;9;13})'),
    ),
    section(
      'A tener en cuenta',
      'What to watch for',
      list(
        [
          'Un cliente sin código no tiene número: falta algún dato.',
          'A client without a code has no rank: some of its data is missing.',
        ],
        [
          'En celdas, CEC.RANK deshace los empates con los rangos que se le dan; sin ellos, los empatados comparten número.',
          'In cells CEC.RANK breaks ties with the ranges that it is given; without them those that tie share a rank.',
        ],
        [
          'El número depende de todos los clientes: al añadir uno, los demás pueden moverse.',
          'The rank depends on all clients: adding one may move the others.',
        ],
      ),
    ),
  ],
};
