import { VALUE_CUTS, type ValueSegmentMode, valueSegmentReader } from '../../../value';
import { choice, eachFunction, type Localised, number, numbers, oneNumber, type Option, t } from '../../declare';

const MODES: readonly Option<ValueSegmentMode>[] = [
  { id: 'rank', es: 'orden', en: 'rank' },
  { id: 'lossOnly', es: 'solo pérdidas', en: 'losses only' },
];
const cut = (name: Localised, meaning: Localised, value: number) =>
  oneNumber<number>(
    { name, meaning, unit: 'fraction', byDefault: t(String(value).replace('.', ','), String(value)) },
    { min: 0, max: 1 },
    value,
  );

export const VALUESEGMENT = eachFunction({
  id: 'VALUESEGMENT',
  summary: t('Grupo de valor del cliente: 1, 2 o 3.', 'Value group of the client: 1, 2 or 3.'),
  parameters: {
    value: number({
      name: t('valor', 'value'),
      meaning: t('El valor (CLV neto) del cliente.', 'The client’s value (net CLV).'),
      unit: 'amount',
    }),
    values: numbers({
      name: t('valores', 'values'),
      meaning: t(
        'Los valores de todos los clientes; las celdas vacías no cuentan.',
        'The values of all clients; empty cells do not count.',
      ),
      unit: 'amount',
    }),
    firstCut: cut(
      t('corte_1', 'cut_1'),
      t('Parte de los clientes que forma el grupo 1.', 'Part of the clients that makes group 1.'),
      VALUE_CUTS[0],
    ),
    secondCut: cut(
      t('corte_2', 'cut_2'),
      t('Parte de los clientes que forman los grupos 1 y 2.', 'Part of the clients that makes groups 1 and 2.'),
      VALUE_CUTS[1],
    ),
    mode: choice(
      {
        name: t('modo', 'mode'),
        meaning: t(
          'orden: el último 20 % es el grupo 3; solo pérdidas: el grupo 3 son los valores negativos.',
          'rank: the last 20% is group 3; losses only: group 3 is the negative values.',
        ),
      },
      'VALUEMODE',
      MODES,
      'rank',
    ),
  },
  result: {
    meaning: t(
      '1 retener, 2 gestionar activamente y vender, 3 aumentar valor o reducir costes.',
      '1 retain, 2 manage actively and sell, 3 raise value or cut costs.',
    ),
    unit: 'number',
    spills: true,
  },
  problems: ['cutsOutside'],
  blames: { cutsOutside: ['firstCut', 'secondCut'] },
  each: ({ values, firstCut, secondCut, mode }) => {
    const segment = valueSegmentReader(values, [firstCut, secondCut], mode);
    return ({ value }) => segment(value);
  },
});
