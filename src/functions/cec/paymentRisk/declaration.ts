import { paymentRisk } from '../../../accounts';
import { WORDS } from '../../../locales/words';
import { choice, eachFunction, number, type Option, t, truth } from '../../declare';
import { languageChoice } from '../../declare/options';

type RiskResult = 'level' | 'code' | 'rating' | 'blocked' | 'action';
const RESULTS: readonly Option<RiskResult>[] = [
  { id: 'level', es: 'nivel', en: 'level' },
  { id: 'code', es: 'código', en: 'code' },
  { id: 'rating', es: 'rating', en: 'rating' },
  { id: 'blocked', es: 'bloqueo', en: 'blocked' },
  { id: 'action', es: 'acción', en: 'action' },
];

export const PAYMENTRISK = eachFunction({
  id: 'PAYMENTRISK',
  summary: t(
    'Riesgo de cobro del cliente, de muy bajo a muy alto.',
    'Payment risk of the client, from very low to very high.',
  ),
  parameters: {
    unpaid: number(
      {
        name: t('impagados', 'unpaid'),
        meaning: t('Facturas impagadas en los tres últimos años.', 'Unpaid bills in the last three years.'),
        unit: 'count',
      },
      { min: 0, whole: true },
    ),
    daysBeyond: number({
      name: t('días_retraso', 'days_beyond'),
      meaning: t('Días de retraso medio sobre el vencimiento.', 'Mean days beyond terms.'),
      unit: 'days',
    }),
    overdue: number(
      {
        name: t('vencido', 'overdue'),
        meaning: t('Vencido sobre saldo pendiente.', 'Overdue share of receivables.'),
        unit: 'fraction',
      },
      { min: 0 },
    ),
    limitUse: number(
      {
        name: t('uso_límite', 'limit_use'),
        meaning: t('Riesgo vivo sobre límite de crédito.', 'Exposure to credit limit.'),
        unit: 'fraction',
      },
      { min: 0 },
    ),
    insolvent: truth({
      name: t('insolvente', 'insolvent'),
      meaning: t(
        'VERDADERO si está en concurso o en un registro de morosos.',
        'TRUE when insolvent or on a register of defaulters.',
      ),
      unit: 'truth',
      byDefault: t('FALSO', 'FALSE'),
    }),
    result: choice(
      {
        name: t('resultado', 'result'),
        meaning: t(
          'El nivel de riesgo, el código de pago de cuatro dígitos, el rating de 0 a 50, si se bloquea la venta, o la acción recomendada.',
          'The level of risk, the four-digit payment code, the rating from 0 to 50, whether sales are blocked, or the recommended action.',
        ),
      },
      'RISKRESULT',
      RESULTS,
      'level',
    ),
    language: languageChoice,
  },
  result: {
    meaning: t('Lo pedido para cada cliente.', 'What was asked for, for each client.'),
    unit: 'text',
    spills: true,
  },
  problems: [],
  each: ({ result, language }) => {
    const words = WORDS[language];
    return (record) => {
      const risk = paymentRisk(record);
      if (result === 'level') return words.riskLevel[risk.level!];
      if (result === 'action') return words.riskAction[risk.level!];
      return risk[result];
    };
  },
});
