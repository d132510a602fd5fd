import vectors from '../vectors/method.json';
import { classify, compareSnapshots, isExplained, type Snapshot, snapshotOf, withColumns } from '../../src/method';
import { type Inputs, NO_HISTORY, runTool, setTool, toolFields, toolSheets } from '../../src/tools';
import { watch } from '../../src/tools/watching/compute';
import { type ColumnFigures, figureTexts } from '../../src/tools/watching/figureText';
import { remarksOf } from '../../src/tools/watching/remarks';
import { DEFAULT_WATCHING } from '../../src/tools/watching/settings';
import { watchView } from '../../src/tools/watching/view';
import { whySayer } from '../../src/tools/watching/why';
import { reminderOf } from '../../src/tools/watching/compute';
import { pairOf, plainScheme, type SnapshotPair, type WatchedClient, watchedPortfolio } from '../support/snapshotPairs';
import { findings, inputsOf, rowOf, sampleInputs } from './support';

const client = (id: string, values: Partial<Record<string, number | null>>, more: Partial<WatchedClient> = {}) => ({
  id,
  values: { turnover: 60_000, share: 0.3, families: 3, years: 2, unpaid: 0, ...values } as WatchedClient['values'],
  ...more,
});
const scheme = plainScheme();

/** Two saved days of clients, the later one those of today. */
function inputsFor({ before, after }: SnapshotPair, today: SnapshotPair['clients']['after']): Inputs {
  return {
    classification: classify(watchedPortfolio(today), scheme),
    observations: [],
    place: 'Clientes!A1:H9',
    date: '2026-11-27',
    notes: new Map(),
    history: { ...NO_HISTORY, snapshots: [before, after] },
  };
}
const PAIR = pairOf(
  {
    before: [
      client('A', {}),
      client('B', { share: 0.1 }),
      client('C', {}),
      client('D', {}, { agreed: 'dispensable' }),
      client('G', {}),
    ],
    after: [
      client('A', { turnover: 40_000 }),
      client('B', { share: 0.4 }),
      client('C', {}, { kind: 'lost' }),
      client('D', {}),
      client('N', { turnover: 5 }),
    ],
  },
  { before: scheme, after: scheme },
);
const INPUTS = inputsFor(PAIR, PAIR.clients.after);
const why = (pair: SnapshotPair, language: 'es' | 'en' = 'es', corrected: Snapshot | null = null) =>
  pair.after.ids.map((_, k) => {
    const comparison = compareSnapshots(pair.before, pair.after, corrected);
    return comparison.movers.includes(k) ? whySayer(comparison, INPUTS, language)(k) : '';
  });

describe('watching', () => {
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

  test('turnover that falls to half or less is said, of those who move and of those who do not; falls can be listed alone', () => {
    const pair = pairOf(
      {
        before: [
          client('A', { turnover: 60_000 }),
          client('B', {}),
          client('C', { turnover: 49_000 }),
          client('D', {}),
        ],
        after: [
          client('A', { turnover: 61_000, families: 9 }),
          client('B', { turnover: 30_000 }),
          client('C', { turnover: 24_500 }),
          client('D', { turnover: 30_001 }),
        ],
      },
      { before: scheme, after: scheme },
    );
    const inputs = inputsFor(pair, pair.clients.after);
    const { alerts, byKind, movers } = watchView(inputs, { ...DEFAULT_WATCHING, to: pair.after.date }, 'es');
    expect(alerts.at(-1)).toEqual({ name: 'La facturación cae a la mitad o menos', clients: 2 });
    expect(byKind).toEqual({ all: 3, down: 2, up: 1, segment: 2, halved: 2 });
    expect(movers.map(({ id, kinds }) => [id, ...kinds])).toEqual([
      ['A', 'all', 'up'],
      ['B', 'all', 'down', 'segment', 'halved'],
      ['D', 'all', 'down', 'segment'],
      ['C', 'halved'],
    ]);
    expect(movers[3]!.why).toMatch(/^Su facturación cae a la mitad o menos: de 49\.000\D.*a 24\.500/);
    expect(movers[1]!.why).toMatch(/\. Su facturación cae a la mitad o menos: de 60\.000\D.*a 30\.000/);
    const { sheet } = toolSheets('watching', inputs, 'es')[1]!;
    expect(findings(sheet)).toContain(
      'Sin cambiar de dígito ni de segmento, la facturación cae a la mitad o menos: 1 cliente',
    );
    const names = sheet.cells.filter(({ column, value }) => column === 1 && /^[ABCD]$/.test(String(value)));
    expect(names.map(({ value }) => value)).toEqual(['B', 'D', 'A', 'C']);
    // Fewer months of invoices sell less: that tells nothing.
    expect(compareSnapshots(pair.before, { ...pair.after, months: 3 }).halved).toEqual([]);
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

  test('says that a client counts under every cause that changes its segment, where causes add up to more', () => {
    // Both its turnover and its share fall: each changes the segment in its turn.
    const pair = pairOf(
      {
        before: [client('A', {}), client('B', {})],
        after: [client('A', { turnover: 40_000, share: 0.1 }), client('B', {})],
      },
      { before: scheme, after: scheme },
    );
    const inputs = inputsFor(pair, pair.clients.after);
    const view = watchView(inputs, DEFAULT_WATCHING, 'es');
    expect(view.causes.map(({ clients }) => clients)).toEqual([1, 1]);
    expect(view.several).toMatch(/^Por causas suman 2 cambios de segmento, con 1 cliente que cambia:/);
    const told = toolSheets('watching', inputs, 'es')[0]!
      .sheet.cells.map(({ value }) => String(value))
      .join(' ');
    expect(told).toContain('Por causas suman 2 cambios de segmento');
    expect(watchView(INPUTS, DEFAULT_WATCHING, 'es').several).toBeNull();
  });

  test('without a share there are no segments: what changed is codes, and the sentence says what is missing', () => {
    const without = { ...scheme, segmentation: { ...scheme.segmentation, share: null } };
    const pair = pairOf(
      { before: [client('A', {}), client('B', {})], after: [client('A', { turnover: 4_000 }), client('B', {})] },
      { before: without, after: without },
    );
    const inputs = {
      ...inputsFor(pair, pair.clients.after),
      classification: classify(watchedPortfolio(pair.clients.after), without),
    };
    const said = watchView(inputs, DEFAULT_WATCHING, 'es').finding!;
    expect(said).toMatch(
      /: 1 cliente cambia de código; no hay segmentos que comparar, porque la tabla no tiene la cuota de cliente$/,
    );
    expect(watchView(inputs, DEFAULT_WATCHING, 'en').finding).toContain('1 client changes code; there are no segments');
  });

  test('the two pictures that are compared unasked are called by what they are', () => {
    const [compare] = watchView(INPUTS, DEFAULT_WATCHING, 'es').fields;
    const first = compare!.fields
      .slice(0, 2)
      .map((field) => (field as unknown as { choices: { label: string }[] }).choices[0]!.label);
    expect(first).toEqual(['(la anterior)', '(lo más reciente: hoy, o la última foto)']);
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

  describe('with a snapshot that knows of nobody what the other knows', () => {
    const pair = pairOf(
      {
        before: ['A', 'B', 'C'].map((id) => client(id, { share: null })),
        after: [client('A', { turnover: 40_000 }), client('B', {}), client('C', {})],
      },
      { before: scheme, after: scheme },
    );
    const inputs = inputsFor(pair, pair.clients.after);
    const settings = { ...DEFAULT_WATCHING, from: '2026-06-30', to: '2026-09-30' };
    const unknown = (language: 'es' | 'en') =>
      toolFields('watching', settings, inputs, language)[0]!.fields.find(({ key }) => key === 'unknown');

    test('says it, compares what both know, and offers to take it from the other', () => {
      const { finding, remarks, movers, causes } = watchView(inputs, settings, 'es');
      expect(finding).toBe(
        'De 30/06/2026 a 30/09/2026: 1 cliente cambia algún dígito; los segmentos no se pueden comparar, porque una de las fotos no sabe lo que hace falta',
      );
      expect(remarks[0]).toBe(
        'La foto del 30/06/2026 no sabe «share» de ningún cliente: las dos se comparan sin ello, para que no parezca un cambio. En «Lo que una no sabe» puede tomarlo de la otra foto.',
      );
      expect(movers).toEqual([
        {
          id: 'A',
          name: 'A',
          change: '3–34 → 2–34',
          why: 'Su código pasa de 3–34 a 2–34 porque «turnover» baja de 60.000 a 40.000.',
          kinds: ['all', 'down'],
        },
      ]);
      expect(causes).toEqual([]);
      expect(unknown('es')).toMatchObject({ label: 'Lo que una no sabe', value: 'without' });
      expect(unknown('en')).toMatchObject({ label: 'What one does not know' });
    });

    test('taken from the other, segments are compared', () => {
      const held = setTool('watching', settings, inputs, { key: 'unknown', value: 'held' });
      const { finding, remarks, movers } = watchView(inputs, held, 'en');
      expect(finding).toBe(
        'From 30/06/2026 to 30/09/2026: 1 client changes segment; its turnover was 60,000 in the first snapshot and 40,000 in the second',
      );
      expect(remarks[0]).toBe(
        'The snapshot of 30/06/2026 does not know “share” of any client: what the other snapshot says of each is taken, so it moves nobody.',
      );
      expect(movers.map(({ change }) => change)).toEqual(['Vital → Lacklustre']);
      expect(setTool('watching', settings, inputs, { key: 'unknown', value: 'guess' })).toBeNull();
    });

    test('is asked only where there is something to ask', () => {
      expect(toolFields('watching', settings, INPUTS, 'es')[0]!.fields.map(({ key }) => key)).toEqual(['from', 'to']);
    });
  });

  test('its sheets hold the engine’s figures, and every column sums to its change', () => {
    const { comparison } = watch(INPUTS, { ...DEFAULT_WATCHING, from: '2026-06-30', to: '2026-09-30' });
    expect(isExplained(comparison!.explanation)).toBe(true);
    const settings = { ...DEFAULT_WATCHING, from: '2026-06-30', to: '2026-09-30' };
    const [first, moves] = runTool('watching', settings, INPUTS, 'es').sheets.map(({ sheet }) => sheet);
    expect(findings(first!)[0]).toBe(
      'De 30/06/2026 a 30/09/2026: 4 clientes cambian de segmento; facturaban 240.000 en la primera foto y 220.000 en la segunda',
    );
    const labels = ['Antes (30/06/2026)', 'Clientes nuevos', 'Clientes que ya no están', 'Después (30/09/2026)'];
    const [was, fresh, gone, is] = labels.map((label) => rowOf(first!, label).slice(0, 6) as number[]);
    const { euros } = comparison!;
    expect(was!.slice(0, 4)).toEqual(euros!.before.clients.slice(0, 4));
    expect(is!.slice(0, 4)).toEqual(euros!.after.clients.slice(0, 4));
    const causes = [
      'Datos propios: Facturación anual (sin IVA) («turnover»)',
      'Datos propios: Cuota de cliente («share»)',
      'Situación, familia y perfil',
      'Segmentos acordados',
    ];
    const rows = causes.map((label) => rowOf(first!, label).slice(0, 6) as number[]);
    was!.forEach((count, c) => {
      const sum = [...rows, fresh!, gone!].reduce((all, row) => all + row[c]!, count);
      expect(sum).toBe(is![c]);
    });
    expect(moves!.cells.map(({ value }) => value)).toContain(
      'Pasa de Vital a Insulso porque «turnover» baja de 60.000 a 40.000.',
    );
    // The head is as high as the long names of causes need, in bold.
    expect(Math.max(...moves!.heights.map(({ height }) => height))).toBe(60);
    expect(moves!.cells.map(({ value }) => value)).toContain('baja un dígito, cambia de segmento');
    expect(findings(moves!)).toEqual([
      'Quién se ha movido: 4 clientes',
      'Cliente nuevo: 1',
      'Cliente que ya no está: 1',
    ]);
  });

  test('the list of movers has the user’s notes beside them, and forgets nobody on whom something was noted', () => {
    const settings = { ...DEFAULT_WATCHING, from: '2026-06-30', to: '2026-09-30' };
    const notes = new Map([
      ['A', 'Llamar en enero'],
      ['N', 'Bienvenida'],
      ['Z', 'De otra vez'],
    ]);
    const [, moves] = runTool('watching', settings, { ...INPUTS, notes }, 'es').sheets;
    const { cells, notes: column } = moves!.sheet;
    const textAt = (row: number, at: number) =>
      cells.find((cell) => cell.row === row && cell.column === at)?.value ?? '';
    const found: [unknown, unknown][] = [];
    const { row, rowCount } = column!.notes;
    for (let r = row; r < row + rowCount; r++) {
      const note = textAt(r, column!.notes.column);
      if (note !== '') found.push([textAt(r, column!.keys.column), note]);
    }
    expect(found).toEqual([...notes]);
    expect(textAt(row - 1, column!.notes.column)).toBe('Notas');
    expect(findings(moves!.sheet).at(-1)).toBe('Con notas de antes, sin movimiento esta vez: 1 cliente');
  });

  test('the vectors’ matrix stands on the sheet', () => {
    const SEGMENT: Record<string, number> = { vital: 1, con_futuro: 2, insulso: 3, innecesario: 4 };
    const { previous, current, expected } = vectors.migrationMatrix;
    const clients = previous.map((_, k) => client(`C${k}`, {}));
    const pair = pairOf({ before: clients, after: clients }, { before: scheme, after: scheme });
    const segment = (labels: readonly string[]) => Uint8Array.from(labels, (label) => SEGMENT[label]!);
    const inputs = inputsFor(
      {
        ...pair,
        before: { ...pair.before, segment: segment(previous) },
        after: { ...pair.after, segment: segment(current) },
      },
      clients,
    );
    const settings = { ...DEFAULT_WATCHING, from: '2026-06-30', to: '2026-09-30' };
    const sheet = runTool('watching', settings, inputs, 'en').sheets[0]!.sheet;
    const labels = ['Vital', 'Promising', 'Lacklustre', 'Dispensable'];
    expect(labels.map((label) => rowOf(sheet, label).slice(0, 4))).toEqual(expected);
  });

  test('chooses by itself: today with the last day, the two latest where nothing changed; a form chooses others', () => {
    const dates = (settings = DEFAULT_WATCHING, inputs = INPUTS) => {
      const { comparison, isNow } = watch(inputs, settings);
      return comparison && [comparison.before.date, comparison.after.date, isNow];
    };
    expect(dates()).toEqual(['2026-06-30', '2026-09-30', false]);
    const changed = inputsFor(PAIR, [client('A', { turnover: 1 })]);
    expect(dates(DEFAULT_WATCHING, changed)).toEqual(['2026-09-30', '2026-11-27', true]);
    expect(dates(DEFAULT_WATCHING, { ...changed, date: '2026-08-01' })).toEqual(['2026-06-30', '2026-09-30', false]);
    expect(dates({ ...DEFAULT_WATCHING, from: '2026-09-30' })).toEqual(['2026-09-30', '2026-11-27', true]);
    expect(dates({ ...DEFAULT_WATCHING, to: '2026-09-30' })).toEqual(['2026-06-30', '2026-09-30', false]);
    expect(dates(DEFAULT_WATCHING, { ...INPUTS, date: '2026-09-30' })).toEqual(['2026-06-30', '2026-09-30', false]);
    expect(dates(DEFAULT_WATCHING, { ...INPUTS, history: NO_HISTORY })).toBeNull();
    const told = setTool('watching', null, INPUTS, { key: 'from', value: '2026-06-30' });
    expect(told).toEqual({ ...DEFAULT_WATCHING, from: '2026-06-30' });
    expect(setTool('watching', null, INPUTS, { key: 'from', value: '1999-01-01' })).toBeNull();
    expect(setTool('watching', null, INPUTS, { key: 'cadence', value: 'hourly' })).toBeNull();
    expect(toolFields('watching', null, INPUTS, 'en')[0]!.fields[1]).toMatchObject({
      key: 'to',
      choices: [
        { value: '' },
        { label: '30/06/2026' },
        { label: '30/09/2026' },
        { label: 'Today, not saved (27/11/2026)' },
      ],
    });
  });

  test('two days the wrong way round are compared in the calendar’s order, and that is said; a day with itself is not', () => {
    const reversed = { ...DEFAULT_WATCHING, from: '2026-09-30', to: '2026-06-30' };
    const right = watchView(INPUTS, { ...DEFAULT_WATCHING, from: '2026-06-30', to: '2026-09-30' }, 'es');
    const turned = watchView(INPUTS, reversed, 'es');
    const said = '«Antes» era posterior a «Después»: se comparan en el orden del calendario.';
    expect(turned.remarks[0]).toBe(said);
    expect([turned.finding, turned.movers]).toEqual([right.finding, right.movers]);
    expect(right.remarks).not.toContain(said);
    const [sheet] = runTool('watching', reversed, INPUTS, 'en').sheets;
    expect(sheet!.sheet.cells.map(({ value }) => value)).toContain(
      '“Before” was later than “After”: they are compared in the calendar’s order.',
    );
    // A day still to come against today: today comes first, and is no snapshot that could have been corrected.
    const ahead = { ...inputsFor(PAIR, [client('A', { turnover: 1 })]), date: '2026-08-01' };
    const { comparison, swapped, isNow, corrected } = watch(ahead, { ...reversed, to: 'now' });
    expect([comparison!.before.date, comparison!.after.date]).toEqual(['2026-08-01', '2026-09-30']);
    expect([swapped, isNow, corrected]).toEqual([true, false, false]);
    const once = watchView(INPUTS, { ...DEFAULT_WATCHING, from: '2026-06-30', to: '2026-06-30' }, 'es');
    expect(once.finding).toBeNull();
    expect(once.none).toBe('«Antes» y «Después» son la misma foto, la del 30/06/2026: elija otra en una de las dos.');
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

  test('without a history it says how to begin one', () => {
    const [sheet, ...others] = toolSheets('watching', { ...sampleInputs(5), history: NO_HISTORY }, 'es');
    expect(others).toEqual([]);
    expect(findings(sheet!.sheet)).toEqual(['Todavía no hay dos fotos que comparar']);
  });

  test('says a day still to come by its date, and today’s clients apart from today’s snapshot', () => {
    const ahead = watchView({ ...INPUTS, date: '2026-08-01' }, null, 'es');
    expect(ahead.reminder).toBe('La última foto lleva una fecha que aún no ha llegado: 30/09/2026.');
    const inputs = { ...inputsFor(PAIR, [client('A', { turnover: 1 })]), date: '2026-09-30' };
    const settings = { ...DEFAULT_WATCHING, from: '2026-09-30', to: 'now' };
    expect(watchView(inputs, settings, 'es').finding).toMatch(/^De 30\/09\/2026 a hoy, sin guardar: /);
    const sheet = runTool('watching', settings, inputs, 'en').sheets[0]!.sheet;
    expect(findings(sheet)[0]).toMatch(/^From 30\/09\/2026 to today, not saved: /);
    expect(rowOf(sheet, 'After (today, not saved)')).toBeDefined();
  });

  test('remarks once on clients who share an id', () => {
    const twice = [client('A', {}), client('B', {}), client('B', {})];
    const pair = pairOf({ before: twice, after: twice }, { before: scheme, after: scheme });
    const found = watch(inputsFor(pair, twice), { ...DEFAULT_WATCHING, from: '2026-06-30', to: '2026-09-30' });
    expect(remarksOf(found, INPUTS, 'es')).toEqual([
      '2 clientes comparten el código B: se guardan, pero no se comparan.',
    ]);
  });

  test('reminds by the cadence', () => {
    const history = INPUTS.history!;
    expect(reminderOf(history, DEFAULT_WATCHING, '2026-11-27')).toEqual({
      date: '2026-09-30',
      days: 58,
      due: false,
      old: false,
      every: 92,
    });
    expect(reminderOf(history, DEFAULT_WATCHING, '2027-01-03')!.due).toBe(true);
    expect(reminderOf(history, { ...DEFAULT_WATCHING, cadence: 'never' }, '2030-01-01')!.due).toBe(false);
    expect(reminderOf(NO_HISTORY, DEFAULT_WATCHING, '2026-11-27')).toBeNull();
    // Data of long ago: nothing is due, and the days since are not counted out.
    expect(reminderOf(history, DEFAULT_WATCHING, '2055-01-03')).toMatchObject({ due: false, old: true });
    const late = watchView({ ...INPUTS, date: '2055-01-03' }, DEFAULT_WATCHING, 'es');
    expect(late.reminder).toMatch(/^La última foto es de hace años \(30\/09\/2026\)\. Si los datos/);
    expect(late.due).toBe(false);
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

  test('figures that a tool wrote anew between two days are the same criterion under another header', () => {
    const on = (header: string, values: number[]) => {
      const base = watchedPortfolio([client('A', {}), client('B', {})]);
      const columns = base.columns.map((column) =>
        column.header === 'share' && column.kind === 'number'
          ? { ...column, header, values: Float64Array.from(values) }
          : column,
      );
      const reading = withColumns(scheme, (column) => (column.header === 'share' ? { ...column, header } : column));
      return classify({ ...base, columns }, reading);
    };
    const first = on('Prob. de renovar (1 año, al 30/06/2026)', [0.1, 0.4]);
    const renewed = on('Prob. de renovar (1 año, al 27/11/2026)', [0.4, 0.4]);
    const snapshots = [snapshotOf(first, { date: '2026-06-30' })];
    const inputs = { ...INPUTS, classification: renewed, history: { ...NO_HISTORY, snapshots } };
    const found = watch(inputs, DEFAULT_WATCHING);
    expect(found.gaps).toEqual([]);
    expect(remarksOf(found, inputs, 'es')).toEqual([]);
    const said = whySayer(found.comparison!, inputs, 'es');
    expect(said(0)).toContain('porque «Prob. de renovar (1 año, al 27/11/2026)» sube de');
    expect(found.comparison!.movers).not.toContain(1);

    const english = on('Prob. of renewing (1 year, on 27/11/2026)', [0.1, 0.4]);
    const same = watch({ ...inputs, classification: english }, DEFAULT_WATCHING);
    expect(same.comparison!.movers).toEqual([]);
    expect(remarksOf(same, inputs, 'es')).toEqual([]);
  });

  test('says what has to be known: windows, other schemes, cuts, renamed clients, changed ids', () => {
    const other = { ...scheme, id: 't', name: 'T', segmentation: { ...scheme.segmentation, shareCut: 0.25 } };
    const pair = pairOf(
      { before: [client('A', {}), client('X1', {})], after: [client('A', {}), client('X2', {})] },
      { before: scheme, after: other },
    );
    const before = { ...pair.before, months: 9, kind: 'backcast' as const, names: ['Ana', 'Equis'] };
    const after = { ...pair.after, names: ['Anna', 'Equis'] };
    const inputs = inputsFor({ ...pair, before, after }, pair.clients.after);
    const found = watch(inputs, { ...DEFAULT_WATCHING, from: '2026-06-30', to: '2026-09-30' });
    expect(remarksOf(found, INPUTS, 'es')).toEqual([
      'La foto del 30/06/2026 se hizo con 9 meses de facturas, no con doce: sus importes no se han llevado a un año.',
      'Las fotos son de dos modelos distintos: «S» y «T». Los dígitos sólo se comparan donde son del mismo criterio.',
      'Cambió el límite de la cuota alta: de 20 % a 25 % (escrito a mano).',
      '1 cliente tiene otro nombre que antes; se le reconoce por su código.',
      'X1 ya no está y X2 es nuevo, y los dos se llaman «Equis»: quizá sólo cambió el código.',
    ]);
  });
});
