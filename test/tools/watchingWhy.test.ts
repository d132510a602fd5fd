import { classify, compareSnapshots, snapshotOf } from '../../src/method';
import { toolSheets } from '../../src/tools';
import { type ColumnFigures, figureTexts } from '../../src/tools/watching/figureText';
import { DEFAULT_WATCHING } from '../../src/tools/watching/settings';
import { watchView } from '../../src/tools/watching/view';
import { pairOf, watchedPortfolio } from '../support/snapshotPairs';
import { findings, inputsOf } from './support';
import { client, inputsFor, PAIR, scheme, why } from './watchingPairs';

describe('why clients moved', () => {
  test('says why each client moved, in one sentence', () => {
    expect(why(PAIR)).toEqual([
      'Pasa de Vital a Insulso porque «turnover» baja de 60.000 a 40.000.',
      'Pasa de Con futuro a Vital porque «share» sube de 10 % a 40 %.',
      'Pasa de Vital a Perdido porque su situación pasa de Actual a Perdido.',
      'Pasa de Innecesario a Vital porque ya no está acordado Innecesario.',
      '',
    ]);
    expect(why(PAIR, 'en')[1]).toBe('Goes from Promising to Vital because “share” rises from 10% to 40%.');
  });

  test('of a client whose segment moves by one thing and whose code by another, both are said', () => {
    const pair = pairOf(
      { before: [client('A', { turnover: 40_000 })], after: [client('A', { turnover: 60_000, unpaid: 5 })] },
      { before: scheme, after: scheme },
    );
    expect(why(pair)[0]).toMatch(
      /^Pasa de Insulso a Vital porque «turnover» sube de 40\.000 a 60\.000\. Además, su código pasa de \d{4} a \d{4}: «unpaid» sube de 0 a 5\.$/,
    );
  });

  test('a sum of a list is of the months of its snapshot, whatever year the header names; a share is of a day', () => {
    const before = { ...PAIR.before, kind: 'backcast' as const, months: 12 };
    const said = why({ ...PAIR, before });
    expect(said[0]).toBe(
      'Pasa de Vital a Insulso porque «turnover» baja de 60.000 (los 12 meses hasta el 30/06/2026) a 40.000.',
    );
    expect(said[1]).toBe('Pasa de Con futuro a Vital porque «share» sube de 10\u00a0% a 40\u00a0%.');
    // Unpaid bills are held at today's value, of whatever months the list is.
    const held = pairOf(
      { before: [client('A', { unpaid: 3 })], after: [client('A', { unpaid: 0 })] },
      { before: scheme, after: scheme },
    );
    const [unpaid] = why({ ...held, before: { ...held.before, kind: 'backcast' as const, months: 12 } });
    expect(unpaid).toMatch(/unpaid/);
    expect(unpaid).not.toContain('meses hasta');
    const short = { ...PAIR.before, kind: 'backcast' as const, months: 2.9 };
    const after = { ...PAIR.after, kind: 'backcast' as const, months: 12 };
    expect(why({ ...PAIR, before: short, after }, 'en')[0]).toBe(
      'Goes from Vital to Lacklustre because “turnover” falls from 60,000 (the 2.9 months to 30/06/2026) to 40,000 (the 12 months to 30/09/2026).',
    );
  });

  test('a digit that was blank and is known is no move: those are told apart, with why', () => {
    const pair = pairOf(
      {
        before: [client('A', { families: null }), client('B', {}), client('C', {})],
        after: [client('A', {}), client('B', { unpaid: null }), client('C', { families: 9 })],
      },
      { before: scheme, after: scheme },
    );
    const { movers, known } = compareSnapshots(pair.before, pair.after);
    expect([movers, known]).toEqual([[2], [0, 1]]);
    const inputs = inputsFor(pair, pair.clients.after);
    const view = watchView(inputs, { ...DEFAULT_WATCHING, to: pair.after.date }, 'en');
    expect(view).toMatchObject({ moved: 1, movers: [{ id: 'C' }] });
    expect(view.known).toBe(
      '2 clients have digits newly known, or known no more: that is no move. The sheet of “Watching” says why.',
    );
    const { sheet } = toolSheets('watching', inputs, 'en')[1]!;
    expect(findings(sheet)).toContain('Who moved: 1 client');
    expect(findings(sheet)).toContain('Did not move: 2 clients have digits newly known, or known no more');
    expect(sheet.cells.map(({ value }) => value)).toContain(
      'Its code goes from 33–4 to 3334 because “families” is known now (3).',
    );
  });

  test('says joint causes, missing figures and corrections', () => {
    const dearer = { ...scheme, segmentation: { ...scheme.segmentation, amounts: [{ family: null, amount: 55_000 }] } };
    const clients = {
      before: [client('A', { turnover: 58_000 }), client('B', { turnover: 54_000 }), client('C', {})],
      after: [client('A', { turnover: 52_000 }), client('B', { turnover: 20_000 }), client('C', { share: null })],
    };
    expect(why(pairOf(clients, { before: scheme, after: dearer }))).toEqual([
      'Pasa de Vital a Insulso porque «turnover» baja de 58.000 a 52.000 y se cambiaron los límites: hicieron falta las dos cosas.',
      'Pasa de Vital a Insulso porque «turnover» baja de 54.000 a 20.000 y se cambiaron los límites: cualquiera de ellas habría bastado.',
      'Pasa de Vital a Sin segmento porque ya no se conoce «share» (antes 30 %).',
    ]);
    const one = pairOf(
      { before: [client('A', {})], after: [client('A', { turnover: 9 })] },
      { before: scheme, after: scheme },
    );
    const right = snapshotOf(classify(watchedPortfolio([client('A', { turnover: 9 })]), scheme), {
      date: '2026-06-30',
      kind: 'correction',
    });
    expect(why(one, 'en', right)).toEqual([
      'Goes from Vital to Lacklustre because its data of 30/06/2026 were corrected.',
    ]);
  });

  test('figures in sentences have the unit and currency of what they are, and the same decimals', () => {
    const head = ['Cliente', 'Facturación (€)', 'Cuota de cliente', 'Margen', 'Años de relación'];
    const table = inputsOf([head, ...[1, 2, 3, 4, 5].map((k) => [`C${k}`, 1000 * k, 0.1 * k, 0.05 * k, k])]);
    const text = (column: ColumnFigures, ...values: number[]) =>
      figureTexts(values, column, table, 'es').map((one) => one.replaceAll('\u00a0', ' '));
    const amount: ColumnFigures = { unit: 'amount', inPercent: false };
    expect(text(amount, 60_000, 40_000.5)).toEqual(['60.000,00 €', '40.000,50 €']);
    expect(text(amount, 60_000, 40_000)).toEqual(['60.000 €', '40.000 €']);
    expect(text({ unit: 'fraction', inPercent: false }, 0.1, 0.125)).toEqual(['10,0 %', '12,5 %']);
    expect(text({ unit: 'fraction', inPercent: true }, 10, 33.3333)).toEqual(['10,00 %', '33,33 %']);
    // Two that differ never read alike.
    expect(text({ unit: 'fraction', inPercent: false }, 0.2, 0.20001)).toEqual(['20,000 %', '20,001 %']);
    expect(text({ unit: 'count', inPercent: false }, 3, 12)).toEqual(['3', '12']);
    expect(text({ unit: 'year', inPercent: false }, 2015, 2016)).toEqual(['2015', '2016']);
    expect(text({ unit: 'day', inPercent: false }, 45_000, 45_001)).toEqual(['15/03/2023', '16/03/2023']);
  });

  test('says that another scheme moved a client, and which', () => {
    const [first, ...rest] = scheme.profiles[0]!.criteria;
    const turned = { ...first, bands: { ...first.bands, direction: 'low' as const, boundary: 'lte' as const } };
    const profiles = [{ ...scheme.profiles[0]!, criteria: [turned, ...rest] as never }];
    const clients = { before: [client('A', {})], after: [client('A', {})] };
    const moved = (id: string) =>
      why(pairOf(clients, { before: scheme, after: { ...scheme, id, name: 'Otro', profiles } }));
    expect(moved('t')[0]).toContain('porque se juzga con otro modelo («Otro»)');
    expect(moved(scheme.id)[0]).toContain('porque cambiaron las reglas o los pesos');
  });
});
