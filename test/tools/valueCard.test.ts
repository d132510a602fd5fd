import { runTool, valueCard } from '../../src/tools';
import type { Inputs } from '../../src/tools';
import { readPurchases } from '../../src/value';
import { inputsOf, schemeOf } from './support';

const scheme = () => schemeOf({ turnover: 'Facturación', others: ['A', 'B', 'C'] });

/**
 * Three clients of a list of 60 who buy at random: who buys more often spends more each time. Client 2 bought once. With
 * `apart`, a few spend so much more that no mean of all is left.
 */
function forecastInputs(apart = false): Inputs {
  let seed = apart ? 999 : 4444;
  const chance = (): number => (seed = (seed * 16_807) % 2_147_483_647) / 2_147_483_647;
  const rows: [string, string | number, number][] = [['2', 45_010, 500]];
  for (let client = 0; client < 60; client++) {
    if (client === 2) continue;
    const rate = (0.3 + 2 * chance()) / 40;
    const size = apart ? 20 / chance() ** 2 : rate * (1 + 3 * chance()) * 20_000;
    let day = 45_000 + Math.floor(60 * chance());
    do
      rows.push([
        String(client),
        Math.floor(day),
        Math.round(size * (apart ? -4 * Math.log(chance()) * chance() : 0.3 + 1.4 * chance())),
      ]);
    while ((day += 1 - Math.log(chance()) / rate) < 45_400);
  }
  const inputs = {
    ...inputsOf(
      [
        ['Id', 'Cliente', 'Facturación', 'Margen %', 'A', 'B', 'C'],
        ['0', 'Uno', 1_000, 0.4, 1, 2, 3],
        ['1', 'Dos', 500, 0.4, 1, 2, 3],
        ['2', 'Tres', 100, 0.4, 1, 2, 3],
      ],
      scheme,
    ),
    purchases: { reading: readPurchases(rows, { client: 0, date: 1, amount: 2 }), place: 'compras.csv' },
  };
  // A card does not wait for a forecast: the sheet makes it.
  runTool('purchases', null, inputs, 'es');
  return inputs;
}

describe('the card of a client with a forecast of its purchases', () => {
  const inputs = forecastInputs();
  const how = (client: number, language: 'es' | 'en' = 'es') => valueCard(inputs, client, language).how.join('\n');

  test('says that the worth of 52 weeks is not the CLV, and what each is', () => {
    expect(how(0)).toMatch(
      /No es el CLV ni se compara con él: el CLV es una fórmula, horizonte de 5 años con su margen de un año y una retención del 80\s%/,
    );
    expect(how(0, 'en')).toContain('in 52 weeks only');
    const worth =
      /([\d,]+) compras × ([\d.,]+) por compra \(× ([\d,]+)\s% de margen del cliente, sin restar coste de servir\) × ([\d,]+) = ([\d.,]+) en 52 semanas/.exec(
        how(0),
      )!;
    const [next, spend, margin, factor, result] = worth
      .slice(1)
      .map((text) => Number(text.replaceAll('.', '').replace(',', '.')));
    // Redone from what is shown, it gives what is shown.
    expect((next! * spend! * margin! * factor!) / 100).toBeCloseTo(result!, 2);
  });

  test('sets the amount expected of a purchase beside the client’s own mean, and says why they differ', () => {
    const { reading } = inputs.purchases!;
    const { clients, starts, amounts } = reading.histories;
    const c = clients.indexOf('0');
    const own = amounts.slice(starts[c], starts[c + 1]);
    const total = own.reduce((sum, amount) => sum + amount, 0);
    const said = new Intl.NumberFormat('es', {
      minimumFractionDigits: 2,
      maximumFractionDigits: 2,
      useGrouping: 'always',
    });
    expect(how(0)).toContain(`ha gastado hasta ahora ${said.format(total / own.length)} de media`);
    expect(how(0)).toContain(`en ${own.length} compras`);
    expect(how(0)).toMatch(/acerca la media de sus compras repetidas a la de todos los que repiten \([\d.,]+\)/);
    expect(how(2)).toMatch(
      /Ha gastado 500,00 en su única compra\. Se esperan [\d.,]+, la media de todos los que repiten/,
    );
  });

  test('where the mean of all has no end it says so instead of a figure', () => {
    const given = forecastInputs(true);
    for (const language of ['es', 'en'] as const) {
      const text = valueCard(given, 1, language).how.join('\n');
      expect(text).not.toContain('NaN');
      expect(text).toContain(
        language === 'es'
          ? 'la media de todos no significa nada, porque unos pocos gastan mucho más'
          : 'the mean of all means nothing, because a few spend so much more',
      );
    }
  });

  test('says when not to believe it, as the sheet does, and where that is explained', () => {
    const doubts = valueCard(inputs, 0, 'es').lines.find((line) => line.startsWith('Cuándo no creerlo: '))!;
    expect(doubts).toMatch(/quien compra más veces gasta más cada vez \(correlación 0,\d+\)/);
    expect(doubts).toContain('Lo explica la hoja de «Compras de clientes».');
    const [report] = runTool('purchases', null, inputs, 'es').sheets;
    const cells = report!.sheet.cells.map(({ value }) => String(value));
    const told = cells.slice(cells.indexOf('Cuándo no creer la previsión')).filter((text) => text.startsWith('• '));
    expect(doubts.split('; ')).toHaveLength(told.length);
  });
});
