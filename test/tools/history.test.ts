import { historyWords } from '../../src/locales/tools/history';
import { classify, type Snapshot, snapshotOf } from '../../src/method';
import {
  type Append,
  damageSentence,
  headingOf,
  type HistoryCells,
  planAppend,
  planSave,
  readHistory,
} from '../../src/tools';
import { plainScheme, type WatchedClient, watchedPortfolio } from '../support/snapshotPairs';

const client = (id: string, turnover: number | null, more: Partial<WatchedClient> = {}): WatchedClient => ({
  id,
  values: { turnover, share: 0.3, families: 3, years: 2, unpaid: 0 },
  ...more,
});
const CLIENTS = [
  client('000123', 60_000, { family: 'Norte', agreed: 'vital' }),
  client('B', 20_000, { kind: 'satisfied' }),
  client('C', null, { kind: 'potential' }),
];

function judged(clients: readonly WatchedClient[] = CLIENTS) {
  const { portfolio, ...rest } = classify(watchedPortfolio(clients), plainScheme());
  return { ...rest, portfolio: { ...portfolio, roles: new Map([...portfolio.roles, ['id' as const, 0]]) } };
}

type Sheets = { history: HistoryCells | null; schemes: HistoryCells | null };

/** The sheets as they are after an append, as a printer would write it. */
function after(sheets: Sheets, appends: readonly Append[]): Sheets {
  const result = { ...sheets };
  for (const { what, name, headers, row, rows } of appends) {
    const cells = (result[what]?.rows ?? []).map((line) => [...line]);
    for (const { column, text } of headers) (cells[0] ??= [])[column] = text;
    rows.forEach((line, k) => (cells[row + k] = [...line]));
    const width = Math.max(...cells.map((line) => line.length));
    result[what] = { sheet: name, rows: cells.map((line) => Array.from({ length: width }, (_, c) => line[c] ?? '')) };
  }
  return result;
}

function saved(date = '2026-06-30', sheets: Sheets = { history: null, schemes: null }, clients = CLIENTS): Sheets {
  const plan = planSave(judged(clients), date, sheets, { language: 'es' });
  if ('refused' in plan) throw new Error(plan.refused);
  return after(sheets, plan.appends);
}
const read = ({ history, schemes }: Sheets) => readHistory(history, schemes);

/** The history with one cell typed over; its column by its Spanish header. */
function typedOver(sheets: Sheets, row: number, header: string, value: unknown): Sheets {
  const rows = sheets.history!.rows.map((line) => [...line]);
  rows[row]![rows[0]!.indexOf(header)] = value;
  return { ...sheets, history: { ...sheets.history!, rows } };
}

const COLUMN = historyWords.es.column;

describe('the history sheet', () => {
  test('gives back what was remembered', () => {
    const [one] = read(saved()).snapshots;
    const expected = snapshotOf(judged(), { date: '2026-06-30' });
    const plain = (snapshot: Snapshot) => ({ ...snapshot, scheme: null, columns: [...snapshot.columns] });
    expect(plain(one!)).toEqual(plain(expected));
    expect(one!.scheme).toEqual(expected.scheme);
    expect(one!.ids[0]).toBe('000123');
    expect(read(saved()).damage).toEqual([]);
  });

  test('says the cuts in force in words, and knows the column by what it was headed before', () => {
    const sheets = saved();
    const rows = sheets.history!.rows;
    const column = rows[0]!.indexOf('Límites en vigor');
    expect(String(rows[1]![column]).replace(/\u00a0/g, ' ')).toMatch(
      /: 10\.000 \/ 50\.000 \/ 150\.000; .*segmentos: cuota alta > 20 %, facturación alta > /,
    );
    const former = rows.map((line, k) => line.map((cell, c) => (k === 0 && c === column ? 'Cortes en vigor' : cell)));
    expect(read({ ...sheets, history: { ...sheets.history!, rows: former } }).damage).toEqual([]);
  });

  test('is appended to: another date, the scheme once, a second one of a day as its correction', () => {
    const june = saved();
    const moved = [client('000123', 40_000), ...CLIENTS.slice(1)];
    const both = saved('2026-09-30', june, moved);
    expect(both.history!.rows.slice(0, june.history!.rows.length)).toEqual(june.history!.rows);
    expect(both.schemes!.rows).toHaveLength(2);
    const again = saved('2026-06-30', both, moved);
    const { snapshots, corrections } = read(again);
    expect(snapshots.map(({ date, kind }) => [date, kind])).toEqual([
      ['2026-06-30', 'taken'],
      ['2026-09-30', 'taken'],
    ]);
    expect(corrections.get('2026-06-30')!.turnover[0]).toBe(40_000);
    const third = read(saved('2026-06-30', again, CLIENTS)).corrections.get('2026-06-30')!;
    expect([third.number, third.turnover[0]]).toEqual([2, 60_000]);
  });

  test('takes no snapshot twice, none beyond the rows of a sheet, none without ids', () => {
    const sheets = saved();
    expect(planSave(judged(), '2026-06-30', sheets, { language: 'es' })).toEqual({
      refused: expect.stringMatching(/ya está guardada y es idéntica: no hay nada nuevo que guardar/) as string,
    });
    expect(planSave(judged(), '2026-09-30', sheets, { language: 'en', rowLimit: 6 })).toEqual({
      refused: expect.stringMatching(
        /“Historial CEC” has no room for 3 more rows: Excel takes 6\. Nothing was written/,
      ) as string,
    });
    const nameless = classify(watchedPortfolio(CLIENTS), plainScheme());
    expect(planSave(nameless, '2026-09-30', sheets, { language: 'es' })).toHaveProperty('refused');
  });

  test('goes on in its own language, and reads both', () => {
    const english = planSave(judged(), '2026-06-30', { history: null, schemes: null }, { language: 'en' });
    if ('refused' in english) throw new Error(english.refused);
    const sheets = after({ history: null, schemes: null }, english.appends);
    expect(headingOf(sheets.history!.rows[0]!)).toEqual({ what: 'history', language: 'en' });
    const both = saved('2026-09-30', sheets, [client('Z', 5)]);
    expect(both.history!.rows.at(-1)).toContain('Current');
    expect(read(both).snapshots.map(({ segment }) => segment.length)).toEqual([3, 1]);
  });

  test('new columns go behind whatever its owner has put beside it', () => {
    const sheets = saved();
    const rows = sheets.history!.rows.map((line, k) => [...line, k === 0 ? 'Mis notas' : `nota ${k}`]);
    const noted = { ...sheets, history: { ...sheets.history!, rows } };
    const base = snapshotOf(judged(), { date: '2026-09-30' });
    const more = { ...base, columns: new Map([...base.columns, ['pedidos', base.columns.get('families')!]]) };
    const plan = planAppend([more], read(noted), noted, { language: 'es' })!;
    if ('refused' in plan) throw new Error(plan.refused);
    const [append] = plan.appends;
    expect(append!.headers).toEqual([{ column: rows[0]!.length, text: 'Dato: pedidos' }]);
    const all = after(noted, plan.appends);
    expect(all.history!.rows.slice(0, rows.length).map((line) => line.slice(0, rows[0]!.length))).toEqual(rows);
    expect(read(all).snapshots[1]!.columns.has('pedidos')).toBe(true);
    expect(read(all).damage).toEqual([]);
  });

  test('is another’s where the heading is', () => {
    expect(headingOf(['Cliente', 'Facturación', 'Segmento', 'Código CEC'])).toBeNull();
    expect(readHistory({ sheet: 'Historial CEC', rows: [['Cliente'], ['A']] }, null).snapshots).toEqual([]);
  });

  test('sorted rows and columns put in are read as they are', () => {
    const both = saved('2026-09-30', saved(), [client('000123', 1), client('B', 2)]);
    const [head, ...rows] = both.history!.rows;
    const shuffled = [head!, ...rows.reverse()].map((line) => [...line.slice(0, 3), 'x', ...line.slice(3)]);
    const { snapshots, damage } = read({ ...both, history: { ...both.history!, rows: shuffled } });
    expect(damage).toEqual([]);
    expect(snapshots.map(({ ids }) => [...ids].sort())).toEqual([
      ['000123', 'B', 'C'],
      ['000123', 'B'],
    ]);
  });
});

describe('a damaged history', () => {
  const sheets = saved();
  const cases: readonly [string, Sheets, string, RegExp][] = [
    [
      'a header renamed',
      typedOver(sheets, 0, COLUMN.profile, 'X'),
      'H1',
      /dice «X» y ahí va «Perfil».*Vuelva a escribir «Perfil»/,
    ],
    ['text in a number', typedOver(sheets, 2, COLUMN.turnover, 'mucho'), 'V3', /«mucho».*número/],
    ['text in a figure of the table', typedOver(sheets, 2, 'Dato: turnover', '1.2x'), 'AC3', /«1\.2x».*número/],
    ['a digit that is none', typedOver(sheets, 1, COLUMN.d2, 7), 'L2', /«7».*dígito del 1 al 4/],
    ['a word that is none', typedOver(sheets, 1, COLUMN.segment, 'Vitales'), 'R2', /«Vitales».*«Segmento»/],
    [
      'a date as text',
      typedOver(sheets, 1, COLUMN.date, '30/06/2026'),
      'A2',
      /texto \(«30\/06\/2026»\).*leído como 30\/06\/2026/,
    ],
    ['no date', typedOver(sheets, 1, COLUMN.date, 'junio'), 'A2', /no es una fecha \(«junio»\)/],
    ['no id', typedOver(sheets, 1, COLUMN.id, ''), 'F2', /código del cliente/],
    [
      'a row copied',
      typedOver(typedOver(sheets, 2, COLUMN.id, '000123'), 2, COLUMN.row, 1),
      'F3',
      /repite el código «000123».*F2/,
    ],
  ];
  test.each(cases)('%s is named by its cell, and the rest is read', (_, damaged, cell, sentence) => {
    const { snapshots, damage } = read(damaged);
    const found = damage.find((one) => one.cell === `'Historial CEC'!${cell}`);
    expect(damageSentence(found!, 'es')).toMatch(sentence);
    expect(damageSentence(found!, 'en')).not.toMatch(/\{\{/);
    expect(snapshots[0]!.ids.length).toBeGreaterThan(1);
    expect(snapshots[0]!.ids).toContain('C');
    // There is a way on, and nothing is lost: it can be added to all the same, below what stands and over none of it.
    const plan = planSave(judged(), '2026-09-30', damaged, { language: 'es' });
    if ('refused' in plan) throw new Error(plan.refused);
    const [append] = plan.appends;
    expect(append).toMatchObject({ what: 'history', row: damaged.history!.rows.length, headers: [] });
  });

  test('clients who share an id are no damage: it is said once, before they are saved', () => {
    const shared = [...CLIENTS, client('B', 1)];
    const plan = planSave(judged(shared), '2026-09-30', sheets, { language: 'es' });
    expect(plan).toMatchObject({
      warnings: ['2 clientes comparten el código B: se guardan, pero no se comparan.'],
    });
    expect(read(saved('2026-09-30', sheets, shared)).damage).toEqual([]);
    const more = planSave(judged([...shared, client('C', 1)]), '2026-09-30', sheets, { language: 'en' });
    expect(more).toMatchObject({
      warnings: ['4 clients share 2 ids (B and C): they are saved, but not compared.'],
    });
  });

  test('a row deleted is told by the gap that it leaves', () => {
    const rows = sheets.history!.rows.filter((_, k) => k !== 2);
    const { snapshots, damage } = read({ ...sheets, history: { ...sheets.history!, rows } });
    expect(damage).toHaveLength(1);
    expect(damageSentence(damage[0]!, 'es')).toMatch(
      /foto del 30\/06\/2026 le falta 1 de sus 3 clientes \(se nota en 'Historial CEC'!D3\)/,
    );
    expect(snapshots[0]!.ids).toEqual(['000123', 'C']);
  });

  test('a row whose date or id was typed over is said once, and is not to be brought back', () => {
    const undated = typedOver(sheets, 2, COLUMN.date, 'pronto');
    expect(read(undated).damage.map(({ id }) => id)).toEqual(['noDate']);
    expect(read(typedOver(undated, 3, COLUMN.id, '')).damage.map(({ id }) => id)).toEqual(['noDate', 'noId']);
  });

  test('text in a client’s number, or in how many there were, is named by its cell, and nobody is said to be missing', () => {
    for (const [column, cell] of [
      [COLUMN.row, 'D3'],
      [COLUMN.rows, 'E3'],
    ] as const) {
      const { damage } = read(typedOver(sheets, 2, column, 'dos'));
      expect(damage.map(({ id, cell: at }) => [id, at])).toEqual([['notNumber', `'Historial CEC'!${cell}`]]);
      expect(damageSentence(damage[0]!, 'es')).toMatch(/«dos».*número/);
    }
    expect(read(typedOver(sheets, 2, COLUMN.row, '')).damage).toEqual([]);
    // One of three typed over, another deleted: that one is missing.
    const two = typedOver(sheets, 2, COLUMN.row, 'dos');
    const rows = two.history!.rows.filter((_, k) => k !== 3);
    const { damage } = read({ ...two, history: { ...two.history!, rows } });
    expect(damage.map(({ id, params }) => [id, params['count']])).toEqual([
      ['notNumber', undefined],
      ['rowsMissing', 1],
    ]);
  });

  test('a client’s number typed over by another number, beyond the snapshot or another client’s, is no client missing', () => {
    for (const typed of [70, 1, 2.5]) {
      expect(read(typedOver(sheets, 2, COLUMN.row, typed)).damage.map(({ id }) => id)).toEqual([]);
    }
  });

  test('a column deleted is missing, and comes back with the next snapshot', () => {
    const at = sheets.history!.rows[0]!.indexOf(COLUMN.note);
    const rows = sheets.history!.rows.map((line) => line.filter((_, c) => c !== at));
    const damaged = { ...sheets, history: { ...sheets.history!, rows } };
    expect(read(damaged).damage.map(({ id }) => id)).toEqual(['headerMissing']);
    expect(read(saved('2026-09-30', damaged)).damage).toEqual([]);
  });

  test('a scheme typed over leaves its snapshots compared, not explained', () => {
    const rows = sheets.schemes!.rows.map((line) => [...line]);
    rows[1]![4] = '{"oops"';
    const { snapshots, damage } = read({ ...sheets, schemes: { ...sheets.schemes!, rows } });
    expect(damage.map(({ id, cell }) => [id, cell])).toEqual([
      ['noScheme', "'Historial CEC'!AA2"],
      ['scheme', "'Historial CEC modelos'!E2"],
    ]);
    expect(snapshots[0]!.scheme).toBeNull();
    expect(snapshots[0]!.total[0]).toBeGreaterThan(0);
  });

  test('of many alike the first are named, the others counted', () => {
    const many = saved(
      '2026-06-30',
      undefined,
      Array.from({ length: 9 }, (_, k) => client(`C${k}`, k)),
    );
    const damaged = many
      .history!.rows.map((_, k) => k)
      .slice(1)
      .reduce((now, row) => typedOver(now, row, COLUMN.total, 1), many);
    const broken = damaged
      .history!.rows.map((_, k) => k)
      .slice(1)
      .reduce((now, row) => typedOver(now, row, COLUMN.turnover, 'x'), damaged);
    const { damage } = read(broken);
    expect(damage.map(({ id }) => id)).toEqual([...new Array<string>(5).fill('notNumber'), 'more']);
    expect(damageSentence(damage.at(-1)!, 'en')).toBe("… and 4 more cells like 'Historial CEC'!V7.");
  });
});
