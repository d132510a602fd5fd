import { t } from '../../declare/localised';
import { type Concept, formula, list, p, section, table } from './concept';

export const FOUR_DIGITS: Concept = {
  id: 'four-digits',
  title: t('El código de cuatro dígitos', 'The four-digit code'),
  answers: t('¿Qué dice un 4243 y de dónde sale?', 'What does 4243 say, and where does it come from?'),
  source: { work: 'cec', section: '1.1–1.5' },
  sections: [
    section(
      'Qué es',
      'What it is',
      p(
        'Usted elige cuatro criterios para juzgar a sus clientes. En cada uno, el cliente recibe un dígito de 1 (peor) a 4 (mejor). Los cuatro dígitos, uno detrás de otro, son su código: 4444 es el cliente ideal y 1111 el contrario.',
        'You choose four criteria to judge your clients by. In each of them the client earns a digit from 1 (worst) to 4 (best). The four digits, one after the other, are its code: 4444 is the ideal client and 1111 the opposite.',
      ),
      p(
        'El código se lee cifra por cifra. Con familias, cuota, facturación e impagados, 4243 dice: compra todas las familias (4), nos da una parte pequeña de sus compras (2), su facturación es alta (4) y ha tenido un impagado (3).',
        'The code is read figure by figure. With families, share, turnover and unpaid bills, 4243 says: it buys every family (4), yet little of what it buys is ours (2), its turnover is high (4) and it has had one unpaid bill (3).',
      ),
    ),
    section(
      'Los criterios',
      'The criteria',
      p(
        'Siempre son cuatro, distintos entre sí y en un orden que importa: es el de las cifras. Conviene que sean los mismos para todos los clientes.',
        'There are always four, all different, in an order that matters: it is that of the figures. They had better be the same for all clients.',
      ),
      list(
        [
          'Los cuatro más generales: facturación anual sin IVA, cuota de cliente, margen de contribución y años de relación.',
          'The four most general ones: annual turnover without VAT, share of customer, contribution margin and years of relationship.',
        ],
        [
          'Para sustituirlos: impagados, familias compradas, número de empleados, imagen de referencia, pedidos al año, crecimiento de compras y número de competidores.',
          'To put in their place: unpaid bills, product families bought, employees, reference value, orders per year, purchase growth and number of competitors.',
        ],
        [
          'Cualquier otra columna de números puede ser un criterio si usted le pone límites.',
          'Any other column of numbers can be a criterion once you give it cuts.',
        ],
      ),
    ),
    section(
      'De un valor a un dígito: los tramos',
      'From a value to a digit: the bands',
      p(
        'Tres límites, de menor a mayor, reparten los valores en cuatro tramos. La dirección dice qué extremo es bueno.',
        'Three cuts, from low to high, divide the values into four bands. The direction says which end is good.',
      ),
      table(
        [
          'Dígito | Cuota (cuanto más, mejor) | Impagados (cuanto menos, mejor)',
          'Digit | Share (higher is better) | Unpaid bills (lower is better)',
        ],
        ['4 | más de 50 % | 0', '4 | more than 50% | 0'],
        ['3 | más de 25 %, hasta 50 % | 1', '3 | more than 25%, up to 50% | 1'],
        ['2 | más de 10 %, hasta 25 % | 2', '2 | more than 10%, up to 25% | 2'],
        ['1 | hasta 10 % | 3 o más', '1 | up to 10% | 3 or more'],
      ),
      formula('=CEC.DIGIT(0,45;{0,1\\0,25\\0,5})', '=CEC.DIGIT(0.45,{0.1,0.25,0.5})'),
    ),
    section(
      'Justo en el límite',
      'Exactly at a cut',
      p(
        'La regla es una: hay que superar un límite para ganar el dígito de arriba. Una cuota del 25 % justo recibe un 2, no un 3. Los recuentos (familias, impagados) usan los enteros tal como están escritos: cuatro familias son un 4.',
        'There is one rule: a cut must be exceeded to earn the higher digit. A share of exactly 25% earns 2, not 3. Counts (families, unpaid bills) use the whole numbers as they are written: four families earn 4.',
      ),
      p(
        'En cada criterio se puede cambiar: «más de» o «desde» cuando más es mejor, «hasta» o «menos de» cuando menos es mejor. Lo que difiere de un límite en menos de una milmillonésima cuenta como igual a él, para que el redondeo de los decimales no decida un dígito.',
        'It can be changed for each criterion: “more than” or “from” where higher is better, “up to” or “less than” where lower is better. What differs from a cut by less than a billionth counts as equal to it, so that the arithmetic of decimals decides no digit.',
      ),
    ),
    section(
      'Qué no es',
      'What it is not',
      list(
        [
          'No es una nota: ordenar por código no es ordenar por mérito, porque manda la primera cifra. Para ordenar está la puntuación.',
          'It is no grade: sorting by code is not sorting by merit, because the first figure decides. The score is there for sorting.',
        ],
        [
          'Códigos hechos con criterios distintos no se comparan cifra a cifra; sus puntuaciones totales, con cuidado, sí.',
          'Codes made from different criteria do not compare figure by figure; their total scores do, with care.',
        ],
        [
          'Un cliente al que le falta un dato no recibe un 0: se queda sin código, y las observaciones dicen qué falta.',
          'A client with missing data does not get a 0: it has no code, and the remarks say what is missing.',
        ],
      ),
    ),
  ],
};
