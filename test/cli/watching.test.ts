import { existsSync, readFileSync } from 'node:fs';
import { newWorkbook, openWorkbook, patchWorkbook, placeOfName, readCells, readNotes } from '../../src/files';
import { readHistory } from '../../src/tools';
import { standingHistory } from '../../src/cli/history';
import { classifyFile, temporaryFolder } from '../support/cli';

const HEADER = ['Id cliente', 'Nombre', 'Facturación', 'Cuota de cliente', 'Margen', 'Años'];
const rows = (factor: number) =>
  Array.from({ length: 12 }, (_, k) => [
    `C${k}`,
    `Cliente ${k}`,
    Math.round(1000 * (k + 1) ** 2 * (k % 3 ? factor : 1)),
    k / 12,
    0.1 + k / 40,
    k,
  ]);
const workbook = (factor = 1, other: readonly string[] = []): Uint8Array =>
  newWorkbook([
    { sheet: 'Clientes', cells: [{ row: 0, column: 0, values: [HEADER, ...rows(factor)] }] },
    ...other.map((sheet) => ({ sheet, cells: [{ row: 0, column: 0, values: [['Cosas', 'mías']] }] })),
  ]);
const history = (file: string) => {
  const { history: cells, schemes } = standingHistory(readFileSync(file));
  return readHistory(cells, schemes);
};

describe('snapshots on the command line', () => {
  const folder = temporaryFolder();
  afterAll(folder.remove);

  test('what cannot be told of a history is refused before anything is worked on, with what there is', async () => {
    const input = folder.write('ajustes.xlsx', workbook());
    const told = async (...more: string[]) => {
      const run = await classifyFile(input, '--out', folder.path('nunca.xlsx'), '--tool', 'watching', ...more);
      return { ...run, isThere: existsSync(folder.path('nunca.xlsx')) };
    };
    for (const [args, said] of [
      [['--set', 'watching.from=2020-01-01'], 'todavía no hay dos fotos que comparar. --snapshot today'],
      [['--set', 'watching.since=2020-01-01'], 'no tiene el dato «since». Datos:\n'],
      [['--set', 'watching.cadence=daily'], 'no es un valor posible. Los que hay: never | monthly'],
      [
        ['--snapshot', '2026-06-30', '--set', 'watching.from=2026-06-29'],
        'no es un valor posible. ¿Quería decir «2026-06-30»? Los que hay: "" | 2026-06-30.',
      ],
      [['--set', 'watching.to=2020-01-01', '--lang', 'en'], 'there are no two snapshots to compare yet'],
    ] as const) {
      const run = await told(...args);
      expect([run.code, run.isThere]).toEqual([2, false]);
      expect(run.error).toContain(said);
      // Nothing of the result has been said yet.
      expect(run.out).not.toMatch(/Clientes por segmento|Clients per segment|Modelo propuesto|Proposed scheme/);
    }
    // A date of a snapshot that this very run saves is known.
    const known = await told('--snapshot', '2026-06-30', '--set', 'watching.from=2026-06-30');
    expect([known.code, known.error]).toEqual([0, '']);
  });

  test('are appended, compared and explained; a foreign sheet of that name stays', async () => {
    const first = folder.path('junio.xlsx');
    const scheme = folder.path('modelo.json');
    const june = await classifyFile(
      folder.write('a.xlsx', workbook(1, ['Historial CEC'])),
      '--out',
      first,
      '--snapshot',
      '2026-06-30',
      '--save-scheme',
      scheme,
    );
    expect([june.code, june.error]).toEqual([0, '']);
    expect(june.out).toContain('Historial: 12 filas añadidas a «Historial CEC 2».');
    const opened = openWorkbook(readFileSync(first));
    expect(readCells(opened.sheet('Historial CEC'))).toEqual([['Cosas', 'mías']]);
    // The text of a scheme, thousands of letters in a line, is for the program: it made two blank pages.
    expect(opened.names.filter(({ name }) => name.startsWith('_xlnm.Print_')).map(({ refersTo }) => refersTo)).toEqual([
      "'Historial CEC 2'!$1:$1",
      "'Historial CEC modelos'!$1:$1",
      "'Historial CEC modelos'!$A:$D",
    ]);
    // The clients change, and the history stays with the workbook.
    const table = [{ sheet: 'Clientes', cells: [{ row: 0, column: 0, values: [HEADER, ...rows(3)] }] }];
    const changed = folder.write('b.xlsx', patchWorkbook(opened, { sheets: table }));
    const second = folder.path('septiembre.xlsx');
    const september = await classifyFile(
      changed,
      ...['--out', second, '--replace', '--scheme', scheme, '--snapshot', '2026-09-30', '--tool', 'watching'],
      ...['--set', 'watching.from=2026-06-30', '--set', 'watching.to=2026-09-30'],
    );
    expect([september.code, september.error]).toEqual([0, '']);
    expect(september.out).toContain('«Historial CEC 2»');
    expect(history(second).snapshots.map(({ date, ids }) => [date, ids.length])).toEqual([
      ['2026-06-30', 12],
      ['2026-09-30', 12],
    ]);
    const texts = readCells(openWorkbook(readFileSync(second)).sheet('Seguimiento movimientos')).flat();
    expect(texts.filter((text) => /porque «Facturación» sube de/.test(String(text))).length).toBeGreaterThan(1);
    // The same again is refused, and nothing is written.
    const again = await classifyFile(
      second,
      '--out',
      folder.path('otra.xlsx'),
      '--replace',
      '--scheme',
      scheme,
      '--snapshot',
      '2026-09-30',
    );
    expect(again.code).toBe(1);
    expect(again.error).toContain(
      'La foto del 30/09/2026 ya está guardada y es idéntica: no hay nada nuevo que guardar.',
    );
    expect(existsSync(folder.path('otra.xlsx'))).toBe(false);
  });

  test.each([
    ['es', 'dice «mucho»'],
    ['en', 'says “mucho” where a number belongs'],
  ] as const)('a damaged history is named by its cell in the terminal, too (%s)', async (language, said) => {
    const whole = folder.path(`entera-${language}.xlsx`);
    const scheme = folder.path(`entera-${language}.json`);
    const input = folder.write(`entera-${language}-a.xlsx`, workbook());
    await classifyFile(input, '--out', whole, '--snapshot', '2026-06-30', '--save-scheme', scheme);
    const opened = openWorkbook(readFileSync(whole));
    const column = readCells(opened.sheet('Historial CEC'))[0]!.indexOf('Facturación');
    const text = { sheet: 'Historial CEC', cells: [{ row: 2, column, values: [['mucho']] }] };
    const damaged = folder.write(`rota-${language}.xlsx`, patchWorkbook(opened, { sheets: [text] }));
    const run = await classifyFile(
      damaged,
      ...['--out', folder.path(`rota-${language}-b.xlsx`), '--replace', '--scheme', scheme],
      ...['--snapshot', '2026-09-30', '--tool', 'watching', '--lang', language],
    );
    expect([run.code, run.error]).toEqual([0, '']);
    const line = run.out.split('\n').find((one) => one.includes(said));
    expect(line).toContain("'Historial CEC'!V3");
  });

  test('what was noted on the list of movers stays with its client when the sheet is made again', async () => {
    const scheme = folder.path('modelo-notas.json');
    const june = folder.path('notas-junio.xlsx');
    await classifyFile(
      folder.write('d.xlsx', workbook()),
      ...['--out', june, '--snapshot', '2025-12-31', '--save-scheme', scheme],
    );
    const table = [{ sheet: 'Clientes', cells: [{ row: 0, column: 0, values: [HEADER, ...rows(3)] }] }];
    const changed = folder.write('e.xlsx', patchWorkbook(openWorkbook(readFileSync(june)), { sheets: table }));
    const watched = folder.path('notas-hoy.xlsx');
    const run = (from: string, out: string) =>
      classifyFile(from, '--out', out, '--replace', '--scheme', scheme, '--tool', 'watching');
    expect((await run(changed, watched)).error).toBe('');
    const opened = openWorkbook(readFileSync(watched));
    const { sheet, area } = placeOfName(opened.names, 'CEC_notes_watching_2')!;
    const keys = placeOfName(opened.names, 'CEC_keys_watching_2')!.area;
    const noted = patchWorkbook(opened, {
      sheets: [{ sheet, cells: [{ row: area.row + 1, column: area.column, values: [['Llamar en enero']] }] }],
    });
    const key = readCells(opened.sheet(sheet))[keys.row + 1]![keys.column] as string;
    const again = folder.path('notas-otra-vez.xlsx');
    expect((await run(folder.write('f.xlsx', noted), again)).error).toBe('');
    expect([...readNotes(readFileSync(again), 'watching')]).toEqual([[key, 'Llamar en enero']]);
  });

  test('a day that there is not, and a back-cast without a list, are refused', async () => {
    const file = folder.write('c.xlsx', workbook());
    expect((await classifyFile(file, '--snapshot', '2026-02-30')).code).toBe(2);
    expect((await classifyFile(file, '--back-cast', 'hold')).code).toBe(2);
    expect((await classifyFile(file, '--back-cast', 'maybe')).code).toBe(2);
  });

  test('a new export goes on with the history of the last result: it comes along, and is compared with', async () => {
    const [before, now, scheme] = [folder.path('q1.xlsx'), folder.path('q2.xlsx'), folder.path('q.json')];
    const first = await classifyFile(
      ...[folder.write('export1.xlsx', workbook()), '--out', before, '--snapshot', '2026-06-30'],
      ...['--save-scheme', scheme],
    );
    expect([first.code, first.error]).toEqual([0, '']);
    const next = folder.write('export2.xlsx', workbook(3));
    const second = await classifyFile(
      ...[next, '--out', now, '--scheme', scheme, '--history', before],
      ...['--snapshot', '2026-09-30', '--tool', 'watching'],
    );
    expect([second.code, second.error]).toEqual([0, '']);
    const [former, known] = [history(before), history(now)];
    expect(known.damage).toEqual([]);
    expect(known.snapshots.map(({ date }) => date)).toEqual(['2026-06-30', '2026-09-30']);
    // To the last figure what it was, its scheme among it.
    expect(known.snapshots[0]).toEqual(former.snapshots[0]);
    expect(known.snapshots[0]!.scheme).not.toBeNull();
    expect(openWorkbook(readFileSync(now)).sheets.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Historial CEC', 'Historial CEC modelos', 'Seguimiento']),
    );
    // Two histories cannot go on as one; and a workbook without any has none to go on with.
    const twice = await classifyFile(before, '--out', folder.path('no.xlsx'), '--history', now, '--replace');
    expect(twice.code).toBe(1);
    expect(twice.error).toContain('El archivo ya tiene su historial, en «Historial CEC»: quite --history');
    const none = await classifyFile(next, '--out', folder.path('no.xlsx'), '--history', next, '--lang', 'en');
    expect(none.code).toBe(1);
    expect(none.error).toContain('has no history of snapshots');
    expect(existsSync(folder.path('no.xlsx'))).toBe(false);
  });
});
