import { runTool, setTool, toolFields } from '../../src/tools';
import type { Inputs } from '../../src/tools';
import { gammaDraw, normal, readPurchases } from '../../src/value';
import { SeededRandom } from '../../src/portfolio';
import { inputsOf, schemeOf } from './support';

const scheme = () => schemeOf({ turnover: 'Facturación', others: ['A', 'B', 'C'] });
const CLIENTS = 60;

/** Purchases of 60 clients at random days; each client draws its own amounts. */
function inputs(amounts: (random: () => number) => () => number, seed: number): Inputs {
  const seeded = new SeededRandom(seed);
  const random = (): number => seeded.next();
  const rows = Array.from({ length: CLIENTS }, (_, c) => {
    const draw = amounts(random);
    const days = [...new Set(Array.from({ length: 8 + Math.floor(20 * random()) }, () => Math.floor(700 * random())))];
    return days.map((day) => [`C${c}`, 45_000 + day, draw()] as const);
  }).flat();
  const table = inputsOf(
    [
      ['Id', 'Cliente', 'Facturación', 'A', 'B', 'C'],
      ...Array.from({ length: CLIENTS }, (_, c) => [`C${c}`, `Cliente ${c}`, 100 - c, 1, 2, 3]),
    ],
    scheme,
  );
  return {
    ...table,
    purchases: { reading: readPurchases(rows, { client: 0, date: 1, amount: 2 }), place: 'compras.csv' },
  };
}
/** As a sales ledger has it: means lognormal over clients, amounts lognormal around each. */
const ledger = (random: () => number) => {
  const mean = 400 * Math.exp(1.4 * normal(random));
  return () => mean * Math.exp(0.45 * normal(random));
};
/** As the model has it. */
const asModel = (random: () => number) => {
  const rate = gammaDraw(4, random) / 15;
  return () => gammaDraw(6, random) / rate;
};
const told = (given: Inputs, spendFrom: string): unknown =>
  setTool('purchases', null, given, { key: 'spendFrom', value: spendFrom });
function texts(given: Inputs, settings: unknown, language: 'es' | 'en'): string {
  const [page] = runTool('purchases', settings, given, language).sheets;
  return page!.sheet.cells
    .filter(({ column }) => column === 0)
    .map(({ value }) => String(value).trim())
    .join(' ');
}

test('amounts that contradict the means are taken instead, which the sheet says with the three figures', () => {
  const given = inputs(ledger, 1);
  const es = texts(given, null, 'es');
  const said =
    /se ajusta al importe de cada compra y no solo a la media de cada cliente: las medias llevan a que las compras de un mismo cliente varíen un ([\d.]+)\s%, y en la lista varían un (\d+)\s%\. Ahora las toma por un (\d+)\s%/.exec(
      es,
    )!;
  const [means, observed, amounts] = said.slice(1).map((figure) => Number(figure.replace('.', '')));
  expect(means === 0 || means! > 1.5 * observed! || observed! > 1.5 * means!).toBe(true);
  expect(Math.abs(observed! - 45)).toBeLessThan(6);
  expect(Math.abs(amounts! - observed!)).toBeLessThan(8);
  expect(es).toContain('Gamma-Gamma (importes)');
  expect(texts(given, null, 'en')).toMatch(/fitted to the amount of each purchase and not to each client’s mean alone/);
});

test('means that the amounts agree with stay, and so does what the settings ask for', () => {
  const given = inputs(asModel, 1);
  expect(texts(given, null, 'es')).toMatch(
    /se ajusta a la media de cada cliente, como está publicado.*Gamma-Gamma \(medias\)/,
  );
  const asked = texts(given, told(given, 'amounts'), 'en');
  expect(asked).toMatch(
    /fitted to the amount of each purchase, as the settings ask\. In the list the purchases of one client differ by \d+% around its mean; the model takes them to differ by \d+%.*Gamma-Gamma \(amounts\)/,
  );
  const own = inputs(ledger, 1);
  const kept = texts(own, told(own, 'means'), 'es');
  expect(kept).toContain('se ajusta a la media de cada cliente, como se ha pedido en los ajustes.');
  expect(kept).toContain('Gamma-Gamma (medias)');
  expect(told(given, 'nothing')).toBeNull();
});

test('the settings offer the three, in both languages', () => {
  const given = inputs(asModel, 1);
  const options = (language: 'es' | 'en') =>
    toolFields('purchases', null, given, language)
      .flatMap(({ fields }) => fields)
      .flatMap((field) =>
        field.key === 'spendFrom' && field.kind === 'choice'
          ? [field.label, field.choices.map(({ value, label }) => [value, label])]
          : [],
      );
  expect(options('es')).toEqual([
    'El modelo de gasto se ajusta',
    [
      ['auto', 'a las medias, si encajan'],
      ['means', 'a la media de cada cliente (publicado)'],
      ['amounts', 'al importe de cada compra'],
    ],
  ]);
  expect(options('en')[0]).toBe('The spend model is fitted');
});
