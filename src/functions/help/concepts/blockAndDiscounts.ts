import { t } from '../../declare/localised';
import { type Concept, formula, list, p, section, table } from './concept';

export const BLOCK_AND_DISCOUNTS: Concept = {
  id: 'block-and-discounts',
  title: t('Bloqueo de ventas y descuentos', 'Sales block and discounts'),
  answers: t(
    '¿A quién dejar de vender y a quién dar descuento?',
    'To whom to stop selling, and whom to give a discount?',
  ),
  source: { work: 'cec', section: '1.8' },
  sections: [
    section(
      'Bloqueo de ventas',
      'Sales block',
      p(
        'Un solo dígito basta para decidir: si el de impagados no pasa de 1 (tres facturas impagadas o más en tres años), se deja de vender. La columna dice «Bloquear»; vacía significa que no.',
        'One digit is enough to decide: where that of unpaid bills is not above 1 (three unpaid bills or more in three years), sales stop. The column says “Block”; empty means no.',
      ),
      list(
        [
          'Solo se aplica si hay una columna de impagados, aunque no sea uno de los cuatro criterios.',
          'It applies only where there is a column of unpaid bills, even when it is none of the four criteria.',
        ],
        [
          'Sin dato no se bloquea a nadie. Si en su tabla una celda vacía quiere decir «ninguno», dígalo en el panel (Vacío equivale a cero).',
          'Nobody is blocked on missing data. Where an empty cell of your table means “none”, say so in the pane (Blank means zero).',
        ],
        [
          'Un cliente nuevo sin historial también tiene 0 impagados: recuerde que aún no ha podido fallar.',
          'A new client without history has 0 unpaid bills, too: remember that it had no chance to fail yet.',
        ],
      ),
      formula('=CEC.BLOCKED(1)', '=CEC.BLOCKED(1)'),
    ),
    section(
      'Descuentos',
      'Discounts',
      p(
        'El dígito de cuota o el de facturación, el que usted elija, da el descuento:',
        'The digit of share or that of turnover, as you choose, gives the discount:',
      ),
      table(
        ['Dígito | Descuento', 'Digit | Discount'],
        ['4 | 6 %', '4 | 6%'],
        ['3 | 4 %', '3 | 4%'],
        ['2 | 2 %', '2 | 2%'],
        ['1 | 0 %', '1 | 0%'],
      ),
      p(
        'Los porcentajes son una recomendación: ponga los suyos. Un cliente bloqueado no tiene descuento, y si la política de servicios no da descuentos a un segmento, manda la política.',
        'The percentages are a recommendation: put yours. A blocked client has no discount, and where the service policy gives a segment none, the policy wins.',
      ),
      formula('=CEC.DISCOUNT(3)', '=CEC.DISCOUNT(3)'),
    ),
  ],
};
