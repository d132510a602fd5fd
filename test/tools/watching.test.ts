import vectors from '../vectors/method.json';
import {
  classify,
  columnSource,
  compareSnapshots,
  criterion,
  isExplained,
  snapshotOf,
  withColumns,
} from '../../src/method';
import { NO_HISTORY, runTool, toolSheets } from '../../src/tools';
import { watch } from '../../src/tools/watching/compute';
import { remarksOf } from '../../src/tools/watching/remarks';
import { DEFAULT_WATCHING } from '../../src/tools/watching/settings';
import { watchView } from '../../src/tools/watching/view';
import { whySayer } from '../../src/tools/watching/why';
import { pairOf, watchedPortfolio } from '../support/snapshotPairs';
import { findings, rowOf } from './support';
import { client, INPUTS, inputsFor, scheme } from './watchingPairs';

const [general] = scheme.profiles;
const apart = {
  ...scheme,
  rules: { ...scheme.rules, block: { ...scheme.rules.block, enabled: true, source: columnSource('unpaid') } },
  profiles: [{ ...general!, criteria: [...general!.criteria.slice(0, 3), criterion('years', columnSource('years'))] }],
} as unknown as typeof scheme;

describe('watching', () => {
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
    expect(byKind).toEqual({ all: 3, down: 2, up: 1, segment: 2, blocked: 0, halved: 2 });
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

  test.each([
    [
      'es',
      'Se bloquean sus ventas por sus impagados.',
      'Sin cambiar de dígito ni de segmento, se bloquean sus ventas: 1 cliente',
    ],
    [
      'en',
      'Its sales are blocked because of its unpaid bills.',
      'Sales blocked, with no other digit or segment: 1 client',
    ],
  ] as const)('whose sales are blocked is named, also where no digit of theirs falls (%s)', (language, said, title) => {
    const pair = pairOf(
      {
        // Unpaid bills are judged apart from the four digits.
        before: [client('A', {}), client('B', {}), client('C', { unpaid: 4 })],
        after: [client('A', { unpaid: 3 }), client('B', { unpaid: 4, turnover: 40_000 }), client('C', { unpaid: 4 })],
      },
      { before: apart, after: apart },
    );
    const classification = classify(watchedPortfolio(pair.clients.after), apart);
    const inputs = { ...inputsFor(pair, pair.clients.after), classification };
    const view = watchView(inputs, { ...DEFAULT_WATCHING, to: pair.after.date }, language);
    expect(view.byKind.blocked).toBe(2);
    const those = view.movers.filter(({ kinds }) => kinds.includes('blocked'));
    expect(those.map(({ id }) => id).sort()).toEqual(['A', 'B']);
    for (const { why } of those) expect(why).toContain(said);
    const { sheet } = toolSheets('watching', inputs, language)[1]!;
    expect(findings(sheet)).toContain(title);
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

  test('remarks once on clients who share an id', () => {
    const twice = [client('A', {}), client('B', {}), client('B', {})];
    const pair = pairOf({ before: twice, after: twice }, { before: scheme, after: scheme });
    const found = watch(inputsFor(pair, twice), { ...DEFAULT_WATCHING, from: '2026-06-30', to: '2026-09-30' });
    expect(remarksOf(found, INPUTS, 'es')).toEqual([
      '2 clientes comparten el código B: se guardan, pero no se comparan.',
    ]);
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
    const first = on('Prob. de renovar (1 año, visto el 30/06/2026)', [0.1, 0.4]);
    const renewed = on('Prob. de renovar (1 año, visto el 27/11/2026)', [0.4, 0.4]);
    const snapshots = [snapshotOf(first, { date: '2026-06-30' })];
    const inputs = { ...INPUTS, classification: renewed, history: { ...NO_HISTORY, snapshots } };
    const found = watch(inputs, DEFAULT_WATCHING);
    expect(found.gaps).toEqual([]);
    expect(remarksOf(found, inputs, 'es')).toEqual([]);
    const said = whySayer(found.comparison!, inputs, 'es');
    expect(said(0)).toContain('porque «Prob. de renovar (1 año, visto el 27/11/2026)» sube de');
    expect(found.comparison!.movers).not.toContain(1);

    const english = on('Prob. of renewing (1 year, as of 27/11/2026)', [0.1, 0.4]);
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
      'La foto del 30/06/2026 está hecha de la lista de compras y la del 30/09/2026 de la tabla: si no cuentan la misma facturación (los mismos doce meses, las mismas facturas), parte de los cambios viene de ahí.',
      'Las fotos son de dos modelos distintos: «S» y «T». Los dígitos sólo se comparan donde son del mismo criterio.',
      'Cambió el límite de la cuota alta: de 20 % a 25 % (escrito a mano).',
      '1 cliente tiene otro nombre que antes; se le reconoce por su código.',
      'X1 ya no está y X2 es nuevo, y los dos se llaman «Equis»: quizá sólo cambió el código.',
    ]);
  });

  test('two schemes of one name are named once, and of the same rules not at all', () => {
    const all = [client('A', {})];
    const said = (after: Partial<typeof scheme>): string[] => {
      const other = { ...scheme, id: 't', ...after };
      const inputs = inputsFor(pairOf({ before: all, after: all }, { before: scheme, after: other }), all);
      const found = watch(inputs, { ...DEFAULT_WATCHING, from: '2026-06-30', to: '2026-09-30' });
      return remarksOf(found, INPUTS, 'es');
    };
    expect(said({})).toEqual([]);
    expect(said({ profiles: apart.profiles })[0]).toBe(
      'Las fotos son de dos modelos distintos que se llaman igual, «S». Los dígitos sólo se comparan donde son del mismo criterio.',
    );
  });
});

test('where nobody moved the sheet of moves says so, without a list of nobody; newcomers and notes have their head', () => {
  const same = [client('A', {}), client('B', { share: 0.1 })];
  const textsOf = (after: typeof same, notes = new Map<string, string>()) => {
    const pair = pairOf({ before: same, after }, { before: scheme, after: scheme });
    const { sheet } = toolSheets('watching', { ...inputsFor(pair, after), notes }, 'es')[1]!;
    return sheet.cells.map(({ value }) => value);
  };
  const still = textsOf(same);
  expect(still).toContain('Nadie ha cambiado de dígito ni de segmento');
  for (const head of ['Segmento antes', 'Por qué', 'Notas']) expect(still).not.toContain(head);
  const fresh = textsOf([...same, client('N', {})]);
  expect(fresh.indexOf('Notas')).toBeGreaterThan(fresh.indexOf('Cliente nuevo: 1'));
  const noted = textsOf(same, new Map([['A', 'Llamar']]));
  expect(noted).toEqual(expect.arrayContaining(['Notas', 'Llamar']));
});
