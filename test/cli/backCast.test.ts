import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'papaparse';
import { standingHistory } from '../../src/cli/history';
import { compareSnapshots, isExplained } from '../../src/method';
import { readHistory } from '../../src/tools';
import { classifyFile, temporaryFolder } from '../support/cli';
import { NORTHWIND, northwindScheme } from '../support/northwind';

const FOLDER = '../shared/data/northwind';
const here = existsSync(FOLDER) && existsSync(NORTHWIND);
if (!here) process.stdout.write(`Back-cast tests are left out: ${FOLDER} is not here.\n`);

type Line = Readonly<Record<string, string>>;
const read = (name: string): Line[] =>
  parse<Line>(readFileSync(`${FOLDER}/${name}.csv`, 'utf8'), { header: true, skipEmptyLines: true }).data;

/** The five files as one invoice list, as an ERP exports it. */
function invoiceLines(): { client: string; day: string; order: string; family: string; amount: number }[] {
  const orders = new Map(read('orders').map((order) => [order['orderID'], order]));
  const families = new Map(read('categories').map((one) => [one['categoryID'], one['categoryName']!]));
  const products = new Map(read('products').map((one) => [one['productID'], families.get(one['categoryID'])!]));
  return read('order-details').map((line) => {
    const order = orders.get(line['orderID'])!;
    const amount = Number(line['unitPrice']) * Number(line['quantity']) * (1 - Number(line['discount']));
    return {
      client: order['customerID']!,
      day: order['orderDate']!.slice(0, 10),
      order: line['orderID']!,
      family: products.get(line['productID'])!,
      amount,
    };
  });
}

/** A client in the twelve months up to a day, worked out in the plainest way. */
function plainly(lines: ReturnType<typeof invoiceLines>, client: string, end: string) {
  const from = `${Number(end.slice(0, 4)) - 1}${end.slice(4)}`;
  const window = lines.filter((line) => line.client === client && line.day > from && line.day <= end);
  return {
    turnover: window.reduce((sum, { amount }) => sum + amount, 0),
    orders: new Set(window.map(({ order }) => order)).size,
    families: new Set(window.map(({ family }) => family)).size,
    first: lines
      .filter((line) => line.client === client)
      .map(({ day }) => day)
      .sort()[0]!,
  };
}

(here ? describe : describe.skip)('the quarters of Northwind’s invoices', () => {
  const folder = temporaryFolder();
  afterAll(folder.remove);
  const lines = here ? invoiceLines() : [];
  const list = (): string =>
    folder.write(
      'invoices.csv',
      [
        'invoiceNo,customerID,orderDate,categoryName,amount',
        ...lines.map(({ order, client, day, family, amount }) => `${order},${client},${day},${family},${amount}`),
      ].join('\n'),
    );
  /** Shares made for the test: the data have none, and segments need them. */
  const withShares = (): string => {
    const [head, ...rows] = readFileSync(NORTHWIND, 'utf8').trimEnd().split(/\r?\n/);
    return folder.write(
      'clients.csv',
      [`${head},Share`, ...rows.map((row, k) => `${row},${((k * 7) % 20) / 20}`)].join('\n'),
    );
  };
  const scheme = (): string => {
    const { scheme: made, ...rest } = JSON.parse(northwindScheme()) as {
      scheme: { segmentation: Record<string, unknown> };
    };
    const share = { kind: 'column', header: 'Share', empty: 'missing', unit: 'number' };
    return folder.write(
      'scheme.json',
      JSON.stringify({ ...rest, scheme: { ...made, segmentation: { ...made.segmentation, share } } }),
    );
  };

  test('are snapshots of turnover, orders, families and years, compared and explained', async () => {
    const out = folder.path('out.xlsx');
    const run = await classifyFile(
      withShares(),
      '--scheme',
      scheme(),
      '--out',
      out,
      '--purchases',
      list(),
      '--back-cast',
      'hold',
      '--tool',
      'watching',
      '--set',
      'watching.to=1998-03-31',
      '--lang',
      'en',
    );
    expect([run.code, run.error]).toEqual([0, '']);
    expect(run.out).toContain(
      '(532 rows): with --back-cast blank, 532 with a code and 0 with a segment; with --back-cast hold, 532 and 532.',
    );
    const standing = standingHistory(readFileSync(out));
    const { snapshots, damage } = readHistory(standing.history, standing.schemes);
    expect(damage).toEqual([]);
    expect(snapshots.map(({ date, months, kind }) => [date, months, kind])).toEqual([
      ['1996-09-30', 2.9, 'backcast'],
      ['1996-12-31', 5.9, 'backcast'],
      ['1997-03-31', 8.9, 'backcast'],
      ['1997-06-30', 11.9, 'backcast'],
      ['1997-09-30', 12, 'backcast'],
      ['1997-12-31', 12, 'backcast'],
      ['1998-03-31', 12, 'backcast'],
    ]);
    for (const { date, ids, columns, note } of snapshots) {
      expect(note).toBe('The invoice list does not say them, and they are held at their value of today: “Share”.');
      ids.forEach((id, k) => {
        const { turnover, orders, families, first } = plainly(lines, id, date);
        expect(first <= date).toBe(true);
        const of = (header: string): number => columns.get(header)!.values[k]!;
        expect(of('Turnover last 12 months')).toBeCloseTo(turnover, 5);
        expect([id, date, of('Orders last 12 months'), of('Product families')]).toEqual([id, date, orders, families]);
        expect(of('Years of relation')).toBeCloseTo((Date.parse(date) - Date.parse(first)) / 86_400_000 / 365.25, 1);
      });
    }
    expect(snapshots.at(-1)!.ids).toHaveLength(89);
    // Cuts are frozen, so that what moved is the clients' own; years that grew with the days alone are the time's.
    const { explanation, movers, cuts } = compareSnapshots(snapshots[5]!, snapshots[6]!);
    if (!isExplained(explanation)) throw new Error('not explained');
    expect(cuts).toEqual([]);
    expect(movers.length).toBeGreaterThan(10);
    expect(explanation.unfaithful).toEqual([]);
    expect(new Set(explanation.causes.map(({ kind }) => kind))).toEqual(new Set(['time', 'own']));
    expect(explanation.causes.map(({ column }) => column)).toEqual([
      'Turnover last 12 months',
      'Product families',
      'Orders last 12 months',
      null,
    ]);
    // A second run finds them there.
    const again = await classifyFile(
      out,
      '--sheet',
      openClients(out),
      '--scheme',
      scheme(),
      '--replace',
      '--out',
      folder.path('again.xlsx'),
      '--purchases',
      list(),
      '--back-cast',
      'hold',
      '--lang',
      'en',
    );
    expect([again.code, again.error]).toEqual([
      1,
      expect.stringContaining('gives no snapshot that is not in the history already'),
    ]);
  });

  test('without shares there are digits and no segments; what the list does not say is blank', async () => {
    const out = folder.path('plain.xlsx');
    const run = await classifyFile(
      NORTHWIND,
      '--scheme',
      folder.write('plain.json', northwindScheme()),
      '--out',
      out,
      '--purchases',
      list(),
      '--back-cast',
      'blank',
    );
    expect([run.code, run.error]).toEqual([0, '']);
    const standing = standingHistory(readFileSync(out));
    const last = readHistory(standing.history, standing.schemes).snapshots.at(-1)!;
    expect(last.note).toBe('');
    expect(last.segment.every((code) => code === 0)).toBe(true);
    expect(last.total.every((total) => total >= 4)).toBe(true);
  });
});

const openClients = (_file: string): string => 'clients';
