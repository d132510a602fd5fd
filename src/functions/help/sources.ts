import { type Localised, t } from '../declare/localised';

/** Where the method's rules come from; sections are those of the method as this product applies it. */
export const SOURCES = {
  cec: t(
    'Clasificación estratégica de clientes (CEC), de L. M. Manene',
    'Strategic customer classification (clasificación estratégica de clientes, CEC) by L. M. Manene',
  ),
  clv: t(
    'Gestión basada en el valor del cliente; fórmulas de valor de Gupta, Lehmann y Stuart (2004)',
    'Management by customer value; value formulas of Gupta, Lehmann and Stuart (2004)',
  ),
  referrals: t(
    'Gestión basada en el valor del cliente; referidos según Kumar, Petersen y Leone (2007)',
    'Management by customer value; referrals after Kumar, Petersen and Leone (2007)',
  ),
  network: t(
    'Valor en red de un cliente; valor de referencia de Kumar, Petersen y Leone (2013), seguido por toda la red como en Domingos y Richardson (2001)',
    'Network value of a client; business reference value of Kumar, Petersen and Leone (2013), followed through the network as in Domingos and Richardson (2001)',
  ),
  purchases: t(
    'Modelos de compras de Fader, Hardie y Lee (2005), Batislam y otros (2007), Schmittlein, Morrison y Colombo (1987) y Platzer y Reutterer (2016)',
    'Models of purchases of Fader, Hardie and Lee (2005), Batislam et al. (2007), Schmittlein, Morrison and Colombo (1987) and Platzer and Reutterer (2016)',
  ),
  spend: t('Modelo de gasto de Fader y Hardie (2013)', 'Model of spend of Fader and Hardie (2013)'),
  contracts: t(
    'Retención de contratos según Fader y Hardie (2007, 2010) y Fader y otros (2018)',
    'Retention of contracts after Fader and Hardie (2007, 2010) and Fader et al. (2018)',
  ),
  trust: t('Confianza y margen de contribución de los clientes clave', 'Trust and contribution margin of key clients'),
  risk: t(
    'Riesgo de cobro: los dígitos de la CEC con los cinco niveles de rating que publica P. Brachfield',
    'Payment risk: digits as in the CEC with the five rating levels published by P. Brachfield',
  ),
  kam: t(
    'Gestión de cuentas clave según la entrevista a J. M. Galí; los pesos son una recomendación nuestra',
    'Key account management after the interview with J. M. Galí; the weights are our recommendation',
  ),
} as const satisfies Record<string, Localised>;
export type SourceId = keyof typeof SOURCES;
