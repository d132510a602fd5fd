import { t } from '../../declare/localised';
import { type Concept, formula, list, p, section, table } from './concept';

export const KEY_CLIENTS: Concept = {
  id: 'key-clients',
  title: t('Clientes clave: confianza, riesgo y cuentas', 'Key clients: trust, risk and accounts'),
  answers: t('¿En qué clientes invertir y cuáles vigilar?', 'In which clients to invest, and which to watch?'),
  source: { work: 'kam', section: '3.3–3.4, 5' },
  sections: [
    section(
      'Confianza y margen',
      'Trust and margin',
      table(
        ['Confianza | Margen | Casilla', 'Trust | Margin | Cell'],
        ['alta | alto | Clave: invertir', 'high | high | Key: invest'],
        ['alta | bajo | A desarrollar: venderle más', 'high | low | To develop: sell it more'],
        ['baja | alto | En riesgo: recuperar la confianza', 'low | high | At risk: win trust back'],
        ['baja | bajo | Transaccional: automatizar', 'low | low | Transactional: automate'],
      ),
      p(
        'La confianza se mide preguntando al cliente, y se corta en el centro de la escala.',
        'Trust is measured by asking the client, and cut at the middle of the scale.',
      ),
      formula('=CEC.TRUST(4,5;84000;5000)', '=CEC.TRUST(4.5,84000,5000)'),
    ),
    section(
      'Riesgo de cobro',
      'Payment risk',
      p(
        'Otros cuatro dígitos (impagados, días de retraso, parte vencida y uso del límite de crédito) se suman y dan cinco niveles, de muy bajo a muy alto. Tres impagados, o una insolvencia, mandan sobre la suma.',
        'Another four digits (unpaid bills, days beyond terms, overdue part, use of the credit limit) are added and give five levels, from very low to very high. Three unpaid bills, or an insolvency, overrule the sum.',
      ),
      formula('=CEC.PAYMENTRISK(1;12;0,1;0,7)', '=CEC.PAYMENTRISK(1,12,0.1,0.7)'),
    ),
    section(
      'Cuentas clave',
      'Key accounts',
      list(
        [
          'Seis notas de 1 a 4: alineamiento, productos nuevos, mercados nuevos, prescripción, tamaño y contactos. El tamaño pesa poco a propósito.',
          'Six scores 1 to 4: alignment, new products, new markets, prescription, size and contacts. Size weighs little on purpose.',
        ],
        [
          'Requisitos: alineamiento de 3 o más, puntuación de más de 2,5, recuperación en tres años o menos, y sin un 1 en impagados.',
          'Gates: alignment of 3 or more, a score above 2.5, payback in three years or less, and no 1 in unpaid bills.',
        ],
        [
          'Empiece con cinco cuentas, diez como mucho, y no complete la lista con las que no cumplen.',
          'Start with five accounts, ten at most, and do not fill the list up with those that fail.',
        ],
      ),
    ),
  ],
};
