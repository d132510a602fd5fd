import { paymentRisk } from '../../accounts';
import { WORDS } from '../../locales/words';
import { choice, eachFunction, number, type Option, t, truth } from '../declare';
import { languageChoice } from './options';

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
          'nivel, código de pago de cuatro dígitos, rating de 0 a 50, bloqueo, o acción recomendada.',
          'level, four-digit payment code, rating 0 to 50, blocked, or recommended action.',
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
  help: {
    answers: t('¿Cobraremos de este cliente?', 'Will this client pay?'),
    how: t(
      'Cuatro dígitos con los límites 0/1/2 impagados, 5/15/30 días, 5/15/30 % vencido, 60/85/100 % del límite; rating = (total − 4)/12 · 50; total 14–16 muy bajo, 12–13 bajo, 9–11 medio, 7–8 alto, 4–6 muy alto. Tres impagados: alto al menos y bloqueo. Insolvencia: muy alto y bloqueo (método §3.4).',
      'Four digits with the cuts 0/1/2 unpaid, 5/15/30 days, 5/15/30 % overdue, 60/85/100 % of the limit; rating = (total − 4)/12 · 50; total 14–16 very low, 12–13 low, 9–11 medium, 7–8 high, 4–6 very high. Three unpaid: high at least, and blocked. Insolvency: very high, and blocked (method §3.4).',
    ),
    watch: [
      t(
        'Excel de escritorio entrega como 0 una celda vacía, y 0 es el mejor valor: escriba SI(ESBLANCO(…)).',
        'Desktop Excel hands an empty cell over as 0, and 0 is the best value: guard it with IF(ISBLANK(…)).',
      ),
    ],
    plain: null,
  },
  examples: [
    {
      asks: t(
        'Un impagado, 12 días, 10 % vencido, 70 % del límite',
        'One unpaid bill, 12 days, 10 % overdue, 70 % of the limit',
      ),
      args: [1, 12, 0.1, 0.7],
      gives: t('Bajo', 'Low'),
    },
    {
      asks: t('Su código de pago', 'Its payment code'),
      args: [1, 12, 0.1, 0.7, null, { word: t('código', 'code') }],
      gives: 3333,
    },
    {
      asks: t('Buen pagador en concurso', 'A good payer gone insolvent'),
      args: [0, 0, 0, 0.4, true],
      gives: t('Muy alto', 'Very high'),
    },
  ],
});
