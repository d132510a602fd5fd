import { CRITERION_KEYS, readPortfolio, type CriterionKey } from '../../src/portfolio';
import { resolveSource } from '../../src/method/classify/sources';
import { table } from '../portfolio/tables';

/** Whatever a column is called, a criterion takes the same numbers of it. */

const KNOWN: Readonly<Record<CriterionKey, string>> = {
  turnover: 'Facturación anual',
  share: 'Cuota de cliente',
  margin: 'Margen',
  years: 'Años de relación',
  unpaid: 'Impagados (3 años)',
  families: 'Familias compradas',
  employees: 'N.º de empleados',
  image: 'Imagen de referencia',
  orders: 'Pedidos al año',
  growth: 'Crecimiento',
  competitors: 'N.º de competidores',
};
const NUMBERS = [-3, -0.5, 0, 1, 1.5, 2, 7, 10, 10.5, 11, 40];

function figures(header: string, key: CriterionKey): { values: number[]; reasons: number[] } {
  const rows = NUMBERS.map((number, i) => [`C${i}`, 1000 + i, number]);
  const { portfolio } = readPortfolio(table([['Código', 'Ventas netas', header], ...rows]));
  const read = resolveSource(portfolio, { kind: 'column', header, empty: 'missing', unit: 'number' }, key, null);
  return { values: Array.from(read.values), reasons: Array.from(read.reasons) };
}

test.each(CRITERION_KEYS)('%s: by its own header and by a strange one', (key) => {
  expect(figures('Dato X', key)).toEqual(figures(KNOWN[key], key));
});

test('nobody has half an employee, and no image is above ten', () => {
  const at = (number: number): number => NUMBERS.indexOf(number);
  expect(figures('Dato X', 'employees').values[at(10.5)]).toBeNaN();
  expect(figures('Dato X', 'image').values[at(11)]).toBeNaN();
  expect(figures('Dato X', 'image').values[at(10)]).toBe(10);
  expect(figures('Dato X', 'orders').values[at(10.5)]).toBe(10.5);
});
