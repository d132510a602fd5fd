import { t } from '../../declare/localised';
import { type Concept, formula, list, p, section, table } from './concept';

export const CUSTOMER_VALUE: Concept = {
  id: 'customer-value',
  title: t('El valor del cliente (CLV)', 'Customer lifetime value (CLV)'),
  answers: t('¿Cuánto vale hoy el margen futuro de un cliente?', 'What is a client’s future margin worth today?'),
  source: { work: 'clv', section: '2–3.1' },
  sections: [
    section(
      'La idea',
      'The idea',
      p(
        'Un cliente deja un margen cada año mientras siga comprando. Su valor es la suma de esos márgenes, cada uno por la probabilidad de que siga y llevado a dinero de hoy.',
        'A client leaves a margin each year as long as it keeps buying. Its value is the sum of those margins, each times the probability that it stays and brought to today’s money.',
      ),
      list(
        [
          'Margen: lo que deja al año después de atenderlo, no lo que factura.',
          'Margin: what it leaves in a year after serving it, not its turnover.',
        ],
        [
          'Retención: de cada diez clientes como este, ¿cuántos siguen al año siguiente? Ocho son 0,8.',
          'Retention: of ten clients like this one, how many stay another year? Eight are 0.8.',
        ],
        [
          'Actualización: cuánto menos vale un euro dentro de un año; 0,1 es un 10 %.',
          'Discount: how much less a euro in a year’s time is worth; 0.1 is 10%.',
        ],
      ),
      formula('=CEC.CLV(100;0,8;0,1)', '=CEC.CLV(100,0.8,0.1)'),
      p(
        'Da 266,67: un cliente que deja 100 al año vale hoy 2,67 veces ese margen.',
        'It gives 266.67: whoever leaves 100 a year is worth 2.67 times that margin today.',
      ),
    ),
    section(
      'El momento de los márgenes',
      'When the margins come',
      table(
        ['Momento | Para quién | Primer margen', 'Timing | For whom | First margin'],
        ['final | un cliente actual | a fin de año, si sigue', 'end | an existing client | at year end, if it stays'],
        ['inicio | un cliente nuevo | hoy y seguro', 'start | a new client | today and certain'],
        [
          'final seguro | un año ya contratado | a fin de año y seguro',
          'end certain | a year under contract | at year end and certain',
        ],
      ),
      p(
        'Las tres convenciones se usan y no dan lo mismo: indique siempre cuál es la suya.',
        'All three conventions are in use and do not give the same: always say which one you use.',
      ),
    ),
    section(
      'Más que el margen',
      'More than the margin',
      list(
        [
          'Tres puntos (CEC.CLVTOTAL): lo propio, lo que aún puede comprar (venta cruzada) y lo que traen los clientes que recomienda. El índice bruto ÷ propio pasa de 1 a menudo.',
          'Three points (CEC.CLVTOTAL): its own value, what it may still buy (cross-selling) and what the clients bring that it refers. The index gross ÷ own is often above 1.',
        ],
        [
          'Grupos de valor (CEC.VALUESEGMENT): al 35 % mejor se le retiene, en el 45 % siguiente está la venta, y en el 20 % último se aumenta el valor o se reducen los costes.',
          'Value groups (CEC.VALUESEGMENT): the best 35% are retained, the next 45% are where to sell, and with the last 20% value is raised or costs are cut.',
        ],
        [
          'Red (CEC.NETWORK): un cliente pequeño puede valer mucho por los grandes a los que influye. Esos valores no se suman: el mismo euro se atribuye a varios.',
          'Network (CEC.NETWORK): a small client may be worth much through the large ones it influences. Those values do not add up: the same euro is credited to several.',
        ],
        [
          'Referencia (CEC.REFERENCE): lo que aportan los clientes que su nombre ayuda a captar.',
          'Reference (CEC.REFERENCE): what the clients bring that its name helps to win.',
        ],
      ),
    ),
    section(
      'De las historias de compra',
      'From purchase histories',
      p(
        'Si hay una lista de compras no hace falta suponer la retención: un modelo ajustado a frecuencia, recencia y antigüedad dice quién sigue activo y cuánto comprará.',
        'With a list of purchases no retention has to be assumed: a model fitted to frequency, recency and age says who is still active and how much it will buy.',
      ),
      list(
        [
          'CEC.FIT ajusta el modelo y da sus parámetros; CEC.ALIVE, la probabilidad de que cada cliente siga activo; CEC.PURCHASES, las compras esperadas en un plazo.',
          'CEC.FIT fits the model and gives its parameters; CEC.ALIVE the probability that each client is still active; CEC.PURCHASES the purchases expected in a time to come.',
        ],
        [
          'CEC.SPENDFIT y CEC.SPEND hacen lo mismo con el gasto por compra. Compras × gasto × tasa de margen es el margen esperado, sin actualizar.',
          'CEC.SPENDFIT and CEC.SPEND do the same for the spend per purchase. Purchases × spend × margin rate is the margin expected, not discounted.',
        ],
        [
          'CEC.SURVIVAL es para contratos, donde la baja se ve.',
          'CEC.SURVIVAL is for contracts, where a loss is seen.',
        ],
      ),
      formula('=CEC.PURCHASES(G1#;B2:B500;C2:C500;D2:D500;52)', '=CEC.PURCHASES(G1#,B2:B500,C2:C500,D2:D500,52)'),
    ),
  ],
};
