import { alikeLines, purchaseLines } from '../../bench/sampleLists';
import { forecasterOn } from '../../src/cli/forecaster';
import { buffersIn } from '../../src/cli/forecaster/buffers';
import { startThreads, threadsForLine } from '../../src/cli/forecaster/threads';
import { type PurchasesAsked, readPurchaseList } from '../../src/cli/purchaseList';
import { newWorkbook } from '../../src/files';
import { OpcPackage } from '../../src/files/package/opcPackage';
import { SeededRandom } from '../../src/portfolio';
import {
  type ForecastAsked,
  finished,
  forecastSteps,
  type Histories,
  type PurchaseForecast,
  readPurchases,
  summarisePurchases,
} from '../../src/value';
import { temporaryFolder } from '../support/cli';
import { runClassify } from '../../src/cli/classify';
import { opened } from '../support/writtenFiles';

const folder = temporaryFolder();
afterAll(folder.remove);

const ids = (count: number): string[] => Array.from({ length: count }, (_, i) => `C${i}`);
const END = 46_112;

function asked(lines: readonly (readonly unknown[])[], startsKnown = false): ForecastAsked {
  const { histories } = readPurchases(lines, { client: 0, date: 1, amount: 2 });
  return { histories, end: END, terms: { days: 364, startsKnown, before: null, yearlyRate: 0.1 }, seed: 4444 };
}

function here({ histories, end, terms, seed }: ForecastAsked): PurchaseForecast {
  const chance = new SeededRandom(seed);
  return finished(
    forecastSteps(histories, summarisePurchases(histories, end), { ...terms, random: () => chance.next() }),
  );
}

async function there(given: ForecastAsked): Promise<PurchaseForecast | null> {
  const forecaster = forecasterOn(startThreads(null, 2)!);
  try {
    return await forecaster.forecast(given);
  } finally {
    forecaster.stop();
  }
}

/** Digit by digit: 0 and −0 apart, NaN as itself. */
const text = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    ArrayBuffer.isView(part) ? Array.from(part as unknown as number[], String) : part,
  );

describe('a forecast on threads of its own', () => {
  test.each([
    ['buyers', asked(purchaseLines(ids(300)))],
    ['clients that are all alike, whose models go to their limits', asked(alikeLines(ids(120)))],
    ['more clients than models are compared by', asked(purchaseLines(ids(3020)), true)],
    ['too few that came back', asked(purchaseLines(ids(12)))],
  ])('has the figures of one on this thread to the last digit: %s', async (_, given) => {
    const found = await there(given);
    expect(found).not.toBeNull();
    expect(text(found)).toBe(text(here(given)));
  });

  test('comes to nothing where a thread fails, or is stopped: this thread then makes it', async () => {
    const given = asked(purchaseLines(ids(60)));
    const broken = { ...given, histories: { ...given.histories, starts: null } as unknown as Histories };
    expect(await there(broken)).toBeNull();
    const forecaster = forecasterOn(startThreads(null, 2)!);
    const waiting = forecaster.forecast(given);
    forecaster.stop();
    expect(await waiting).toBeNull();
  });

  test('is not begun on a machine that has one thread', () => {
    expect(startThreads(null, 1)).toBeNull();
  });

  test('hands over every buffer once', () => {
    const whole = new Float64Array(6);
    const alone = new Uint16Array(2);
    const given = {
      rows: [whole.subarray(0, 3), whole.subarray(3)],
      deep: [{ alone }],
      text: 'C1',
      none: null,
    };
    expect(buffersIn(given)).toEqual([whole.buffer, alone.buffer]);
  });
});

describe('a list read on a thread', () => {
  const asked = (given: string, more: Partial<PurchasesAsked> = {}): PurchasesAsked => ({
    ...{ given, told: {}, ids: ids(40), dates: null, decimal: null, currency: null, numbers: false, freeOrders: false },
    ...more,
  });
  const thereRead = async (list: string, wanted: PurchasesAsked) => {
    const forecaster = forecasterOn(startThreads(list, 2)!);
    const done: number[] = [];
    try {
      return { list: await forecaster.purchases(wanted, (lines) => done.push(lines)), done };
    } finally {
      forecaster.stop();
    }
  };
  const fields = folder.write(
    'fields.csv',
    [
      'Pedido;Cliente;Fecha;Importe;Familia',
      ...purchaseLines(ids(40)).map(([id, day, amount], k) => `P${k >> 1};${id};${day};${amount} €;${'AB'[k % 2]}`),
      'P9;C1;ayer;5 €;A',
      'P9;C1;45800;8 USD;A',
      'P9;0C2;45800;-7 €;B',
      ';Total;;1 €;',
    ].join('\n'),
  );
  const sheets = folder.write(
    'sheets.xlsx',
    newWorkbook([
      { sheet: 'Notas', cells: [{ row: 0, column: 0, values: [['Nada', 'de', 'compras']] }] },
      {
        sheet: 'Compras',
        cells: [{ row: 2, column: 1, values: [['Cliente', 'Fecha', 'Importe'], ...purchaseLines(ids(40))] }],
      },
      { sheet: 'Otra', cells: [{ row: 0, column: 0, values: [['Cliente', 'Fecha', 'Importe']] }] },
    ]),
  );

  test.each([
    ['fields of a text file', asked(fields, { ids: ['C1', 'C2'], numbers: true })],
    ['the first sheet that is one', asked(sheets)],
    ['the sheet that was named', asked(`${sheets}!Compras`, { freeOrders: true })],
    ['headers that were told', asked(fields, { told: { family: 'Pedido' } })],
  ])('is the one that this thread reads: %s', async (_, wanted) => {
    const { list, done } = await thereRead(wanted.given, wanted);
    const own: number[] = [];
    expect(list).toStrictEqual(await readPurchaseList(wanted, (lines) => own.push(lines)));
    expect(done).toEqual(own);
  });

  test('is forecast there without being given back', async () => {
    const forecaster = forecasterOn(startThreads(sheets, 2)!);
    try {
      const list = await forecaster.purchases(asked(sheets), () => undefined);
      const { histories } = list!.reading;
      const given = {
        histories,
        end: END,
        terms: { days: 364, startsKnown: true, before: null, yearlyRate: 0.1 },
        seed: 1,
      };
      expect(text(await forecaster.forecast(given))).toBe(text(here(given)));
    } finally {
      forecaster.stop();
    }
  });

  test('is none where another one is asked for, or it is none: this thread then reads it, and says what is wrong', async () => {
    const [other, none] = [folder.write('other.csv', 'A;B\n1;2\n'), folder.path('nowhere.xlsx')];
    expect((await thereRead(other, asked(fields))).list).toBeNull();
    expect((await thereRead(other, asked(other))).list).toBeNull();
    expect((await thereRead(none, asked(none))).list).toBeNull();
  });

  test('is not held up by what stands behind it in its file', async () => {
    const opc = OpcPackage.open(
      newWorkbook(
        ['Compras', 'Rota'].map((sheet) => ({
          sheet,
          cells: [
            {
              row: 0,
              column: 0,
              values: [
                ['Cliente', 'Fecha', 'Importe'],
                ['C1', 45_800, 9],
              ],
            },
          ],
        })),
      ),
    );
    opc.setText('xl/worksheets/sheet2.xml', '<worksheet><sheetData><row');
    const list = folder.write('broken.xlsx', opc.toBytes());
    const { reading } = await readPurchaseList(asked(list), () => undefined);
    expect(reading.counted).toBe(1);
    await expect(readPurchaseList(asked(`${list}!Rota`), () => undefined)).rejects.toMatchObject({ id: 'damaged' });
  });

  test('is begun by a command line that names a very long one, whatever else it says', async () => {
    const rows = 'C1;45800;9\n'.repeat(100_000);
    const sixth = folder.write('sixth.csv', `Cliente;Fecha;Importe\n${rows}`);
    const long = folder.write('long.csv', `Cliente;Fecha;Importe\n${rows.repeat(6)}`);
    for (const line of [
      [],
      ['x.xlsx'],
      ['x.xlsx', '--purchases'],
      ['--purchases', fields],
      ['--purchases', sixth],
      ['--purchases', 'none.csv'],
    ])
      expect(threadsForLine(line, 2)).toBeNull();
    const threads = threadsForLine(['x.xlsx', '--nonsense', '--purchases', long], 2);
    expect(threads?.list).toBe(long);
    const errors: string[] = [];
    const silent = { out: () => undefined, progress: () => undefined, error: (line: string) => errors.push(line) };
    expect(await runClassify(['x.xlsx', '--nonsense'], { ...silent, today: '2026-03-31' }, threads)).toBe(2);
    expect(await threads!.ended).toBeNull();
    expect(errors.join()).toContain('--nonsense');
  });
});

describe('the command line', () => {
  const clients = ids(300);
  const lines = purchaseLines(clients);
  /** A list is long by its bytes: what nobody reads makes it so. */
  const notes = (bytes: number): unknown[] => ['Notas', ...lines.map((_, k) => `${k}`.padEnd(bytes, 'a '))];
  const table = [
    ['Código', 'Nombre', 'Facturación', 'Cuota', 'Margen %', 'Años'],
    ...clients.map((id, k) => [id, `Cliente ${k}`, 1000 + 37 * k, ((k * 7) % 100) / 100, ((k * 3) % 50) / 100, k % 20]),
  ];
  const input = folder.write(
    'clients.xlsx',
    newWorkbook([{ sheet: 'Clientes', cells: [{ row: 0, column: 0, values: table }] }]),
  );
  const listOf = (name: string, bytes: number): string => {
    const texts = notes(bytes);
    const rows = [['Cliente', 'Fecha', 'Importe'], ...lines].map((row, k) => [...row, texts[k]].join(';'));
    return folder.write(name, new TextEncoder().encode(rows.join('\n')));
  };
  const run = async (list: string, out: string, ...options: string[]) => {
    const [said, phases, errors]: [string[], string[], string[]] = [[], [], []];
    const code = await runClassify(
      [input, '--purchases', list, '--out', folder.path(out), '--lang', 'en', ...options],
      {
        out: (line) => said.push(line),
        progress: (line) => phases.push(line),
        error: (line) => errors.push(line),
        today: '2026-03-31',
      },
    );
    return { code, said, phases, errors };
  };
  const partsOf = (file: string): [string, string][] => {
    const { opc } = opened(folder.path(file));
    return opc.names().map((name) => [name, opc.text(name)]);
  };

  test('writes the same workbook from a long list, forecast ahead, as from a short one, sheets and columns', async () => {
    const [long, short] = [listOf('long.csv', 300), listOf('short.csv', 2)];
    const wanted = ['--tool', 'purchases', '--also', 'tool_purchases_next'];
    const ahead = await run(long, 'ahead.xlsx', ...wanted);
    const inTurn = await run(short, 'turn.xlsx', ...wanted);
    expect([ahead.code, ahead.errors, inTurn.code, inTurn.errors]).toEqual([0, [], 0, []]);
    expect(ahead.phases).toContain('Forecasting…');
    expect(inTurn.phases).not.toContain('Forecasting…');
    expect(partsOf('ahead.xlsx').map(([name, part]) => [name, part.replaceAll('long.csv', 'short.csv')])).toEqual(
      partsOf('turn.xlsx'),
    );
  });

  test('says of a long list that lacks a column what it says of a short one', async () => {
    const refused = async (bytes: number) => {
      const rows = ['Cliente;Importe;Notas', ...lines.map(([id, , amount]) => `${id};${amount};${'a'.padEnd(bytes)}`)];
      const list = folder.write('lacks.csv', rows.join('\n'));
      const { code, errors } = await run(list, 'lacks.xlsx', '--tool', 'purchases');
      return { code, errors };
    };
    expect(await refused(300)).toEqual(await refused(2));
  });

  test('says what it says of a refusal, and ends, while threads are at work', async () => {
    const list = listOf('refused.csv', 300);
    const { code, errors } = await run(list, 'refused.xlsx', '--tool', 'purchases', '--set', 'purchases.weeks=3');
    expect(code).toBe(2);
    expect(errors.join(' ')).toContain('purchases.weeks=3');
  });
});
