import { t } from '../../declare/localised';
import { type Concept, formula, list, p, section } from './concept';

export const MISSING_DATA: Concept = {
  id: 'missing-data',
  title: t('Cuando faltan datos', 'When data is missing'),
  answers: t('¿Por qué este cliente no tiene código?', 'Why has this client no code?'),
  source: { work: 'cec', section: '1.3, 1.13' },
  sections: [
    section(
      'La regla',
      'The rule',
      p(
        'Un dato que falta nunca se toma por cero. El dígito queda vacío, y con él el código, la puntuación y lo que depende de ellos; la columna Observaciones dice qué falta («Cuota: falta el dato»).',
        'Missing data is never taken for zero. The digit stays empty, and with it the code, the score and whatever depends on them; the column Remarks says what is missing (“Share: the value is missing”).',
      ),
      list(
        ['Falta: la celda está vacía.', 'Missing: the cell is empty.'],
        [
          'No es válido: hay texto, un error, un VERDADERO o FALSO, o un número imposible (2,5 impagados). Un número escrito como texto no se interpreta: conviértalo en número.',
          'Invalid: there is text, an error, TRUE or FALSE, or an impossible number (2.5 unpaid bills). A number typed as text is not interpreted: convert it to a number.',
        ],
        [
          'Sin divisor: la cuota necesita las compras totales, y son cero o faltan.',
          'No divisor: a share needs the total purchases, and they are zero or missing.',
        ],
      ),
    ),
    section(
      'Lo que usted puede decidir',
      'What you can decide',
      list(
        [
          'Por columna: que una celda vacía equivalga a cero, como en una lista de impagados donde no estar es no deber.',
          'By column: that blank means zero, as in a list of unpaid bills where not being there means owing nothing.',
        ],
        [
          'Para todos: que un dato que falta cuente como dígito 1 (lo peor) o 2 (neutro) en vez de dejar el código vacío.',
          'For all: that missing data counts as digit 1 (the worst) or 2 (neutral) instead of leaving the code empty.',
        ],
      ),
    ),
    section(
      'En las fórmulas',
      'In formulas',
      p(
        'Excel de escritorio entrega una celda vacía a una función como 0, y la función no puede saberlo. Las fórmulas que escribe el complemento ya se protegen; en las suyas, hágalo así:',
        'Desktop Excel hands an empty cell to a function as 0, and the function cannot know. The formulas that the add-in writes guard against it; in your own, do this:',
      ),
      formula(
        '=SI(ESBLANCO(A2);"";CEC.DIGIT(A2;{0,1\\0,25\\0,5}))',
        '=IF(ISBLANK(A2),"",CEC.DIGIT(A2,{0.1,0.25,0.5}))',
      ),
    ),
  ],
};
