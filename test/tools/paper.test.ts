import type { Language } from '../../src/locales';
import { sampleTable } from '../../src/portfolio';
import { type Cell, lettersOf, type Sheet } from '../../src/sheet';
import { runTool, setTool, TOOL_IDS, toolSheets } from '../../src/tools';
import { contractHeader, readContracts, readPurchases, readRelations } from '../../src/value';
import { inputsOf, sampleInputs, schemeOf } from './support';

/** Every sheet is read on paper: A4 across, one page wide, letters of 8 points at the least. */

/** Points of A4's long side between our margins. */
const PAPER = 770;
/** Points per character of Calibri 11, and what a column's edges take. */
const CHARACTER = 5.25;
const EDGES = 3.75;
const LETTERS = 11;

function letterSize({ widths, print }: Sheet): number {
  const printed = widths.slice(print.area.column, print.area.column + print.area.columnCount);
  const points = printed.reduce((sum, width) => sum + width * CHARACTER + EDGES, 0);
  return LETTERS * Math.min(1, PAPER / points);
}

/** Points of A4's short side between our margins, and of a row that nobody has made higher. */
const PAPER_HEIGHT = 509;
const ROW = 15;

/** Charts that end below the page on which they begin. */
function tornCharts(sheet: Sheet): string[] {
  const { charts, heights, print } = sheet;
  const set = new Map(heights.map(({ row, height }) => [row, height]));
  const room = PAPER_HEIGHT / (letterSize(sheet) / LETTERS);
  return charts
    .filter(({ place }) => {
      const top = [0, ...print.breaksBefore].filter((row) => row <= place.row).at(-1)!;
      const rows = Array.from({ length: place.row + place.rowCount - top }, (_, k) => set.get(top + k) ?? ROW);
      return rows.reduce((sum, height) => sum + height, 0) > room;
    })
    .map(({ id }) => id);
}

/** Points that a chart's title takes, its axis with what it measures, and a legend below; what a bar's name in 9 points needs. */
const TITLE = 28;
const AXIS = 15;
const AXIS_TITLE = 18;
const LEGEND = 24;
const NAME = 15;

/** Bar charts whose bars are too close to each other for all their names: programs then leave some out. */
const crowdedBars = ({ charts }: Sheet): string[] =>
  charts
    .filter(({ kind, place, series, valueAxis, legend }) => {
      if (kind !== 'bar' && kind !== 'stackedBar') return false;
      const taken = TITLE + AXIS + (valueAxis.title ? AXIS_TITLE : 0) + (legend === 'bottom' ? LEGEND : 0);
      return (place.rowCount * ROW - taken) / series[0]!.categories.rowCount < NAME;
    })
    .map(({ id }) => id);

/** Characters of room that two heads side by side leave between their letters, where each breaks into lines as late as it can. */
function touchingHeads({ cells, widths, print }: Sheet): string[] {
  const heads = new Map(
    cells
      .filter(({ look, value, column }) => look.startsWith('head') && value !== '' && column < print.area.columnCount)
      .map((cell) => [`${cell.row} ${cell.column}`, cell]),
  );
  const free = ({ value, column, look }: Cell): number => {
    const room = widths[column]! - (look === 'headText' ? 1 : 0);
    let [longest, used] = [0, 0];
    for (const word of String(value).split(' ')) {
      const line = used === 0 ? lettersOf(word) : used + lettersOf(` ${word}`);
      used = 1.05 * line <= room ? line : lettersOf(word);
      longest = Math.max(longest, used);
    }
    return room - 1.05 * longest;
  };
  return [...heads.values()].flatMap((left) => {
    const right = heads.get(`${left.row} ${left.column + 1}`);
    if (!right) return [];
    const after = left.look === 'headFigure' ? 0 : free(left);
    const before = right.look === 'headFigure' ? free(right) : right.look === 'headText' ? 1 : 0;
    return after + before < 0.65 ? [`${left.value} | ${right.value}`] : [];
  });
}

const inputs = sampleInputs();
const { ids } = inputs.classification.portfolio;
const lines = ids.slice(0, 20).flatMap((id, k) => [45_000, 45_040 + k, 45_100 + 3 * k].map((day) => [id, day, 10 + k]));
const edges = ids.slice(1, 30).map((id, k) => [ids[k >> 1], id, 0.1 + 0.02 * k]);
/** Contracts of a year each, of whom every third is not renewed, and those of the last are under way. */
const HEAD = ['Cliente', 'Inicio', 'Fin', 'Importe'];
const terms = ids.flatMap((id, k) => {
  const years = Array.from({ length: 1 + (k % 3) }, (_, year) => 45_100 + 365 * year + (k % 90));
  return years.map((start, year) => [id, start, k % 3 > 0 && year === years.length - 1 ? '' : start + 365, 1200]);
});
const whole = {
  ...inputs,
  contracts: {
    reading: readContracts(terms, contractHeader([HEAD])!.columns),
    place: 'Contratos!A1:D9',
    origin: { row: 0, columns: { client: 0, start: 1, end: 2 } },
  },
  purchases: { reading: readPurchases(lines, { client: 0, date: 1, amount: 2 }), place: 'Compras' },
  relations: { reading: readRelations(edges, { from: 0, to: 1, weight: 2 }), place: 'Relaciones' },
};

/** A list on which every segment has clients. */
const bought = ids.flatMap((id, k) => [45_000, 45_040 + (k % 40), 45_100 + 2 * k].map((day) => [id, day, 10 + k]));
const full = {
  ...whole,
  purchases: { reading: readPurchases(bought, { client: 0, date: 1, amount: 2 }), place: 'Compras' },
};

/** Rows of each page that say something, a chart counted as many; a sheet of one page has no page to spare. */
function rowsOfPages({ cells, charts, print }: Sheet): number[] {
  const ends = [...print.breaksBefore, print.area.rowCount];
  if (ends.length === 1) return [];
  return ends.map((end, k) => {
    const isOn = (row: number): boolean => row < end && row >= (ends[k - 1] ?? 0);
    const read = cells.filter(({ row, column, value }) => column < print.area.columnCount && value !== '' && isOn(row));
    return new Set(read.map(({ row }) => row)).size + 10 * charts.filter(({ place }) => isOn(place.row)).length;
  });
}

/** The same with names and lists so long that a table of twenty takes pages: rows that go on below the break. */
const long = `${'Distribuciones y Suministros Industriales '.repeat(5).slice(0, 197)} SL`;
const named = inputsOf(
  (sampleTable({ clients: 240, language: 'es' }).cells as Parameters<typeof inputsOf>[0]).map((row, k) =>
    k > 4 && k < 245 ? row.map((value, column) => (column === 1 ? `${long} ${k}` : value)) : row,
  ),
);
const endless = { ...full, ...named };

/** Pages that begin within a table without its head: the row above the break says something, and the one below is no head. */
function headlessPages({ cells, charts, print }: Sheet): number[] {
  const isOn = (row: number) => cells.filter((cell) => cell.row === row && cell.column < print.area.columnCount);
  const isBlank = (row: number): boolean =>
    isOn(row).every(({ value }) => value === '') &&
    !charts.some(({ place }) => place.row <= row && row < place.row + place.rowCount);
  return print.breaksBefore.filter(
    (row) =>
      !(print.titleRows && print.titleRows.row < row) &&
      !isBlank(row - 1) &&
      !isOn(row).some(({ look }) => look.startsWith('head') || look === 'finding'),
  );
}

/** Heads that stand on pages where the sheet repeats another table's head above them. */
const strangeHeads = ({ cells, print: { titleRows } }: Sheet): string[] =>
  titleRows === null
    ? []
    : cells.flatMap(({ row, look, value }) => (row > titleRows.row && look.startsWith('head') ? [String(value)] : []));

/** The same clients without what segments are made of, and lists that hardly fit them. */
const poor = {
  ...inputsOf(
    [
      ['Id', 'Cliente', 'Facturación', 'A', 'B', 'C'],
      ...ids.map((id, k) => [id, `Cliente ${k}`, 1000 + 37 * ((k * 89) % 240), k % 4, (k * 3) % 5, (k * 7) % 4]),
    ],
    () => schemeOf({ turnover: 'Facturación', others: ['A', 'B', 'C'] }),
  ),
  purchases: whole.purchases,
  relations: {
    reading: readRelations([['x', 'y', 2]], { from: 0, to: 1, weight: 2 }),
    place: 'Relaciones',
  },
};

test.each(TOOL_IDS)('no page of %s holds a sentence alone, however little there is to say', (tool) => {
  for (const given of [whole, poor]) {
    for (const { id, sheet } of toolSheets(tool, given, 'es')) {
      expect({ id, least: Math.min(4, ...rowsOfPages(sheet)) }).toEqual({ id, least: 4 });
    }
  }
});

describe.each(['es', 'en'] as Language[])('in %s', (language) => {
  test.each(TOOL_IDS)('%s prints in letters of 8 points or more', (tool) => {
    const sheets = toolSheets(tool, whole, language).map(({ id, sheet }) => [id, letterSize(sheet)] as const);
    expect(sheets.filter(([, points]) => points < 8)).toEqual([]);
  });

  test('the lists of decisions and of margins, with every column, print in letters of 8 points', () => {
    const stated = { orderCost: '30', visitCost: '60', rate: '0.08', statedDays: '60' };
    const told = Object.entries(stated).reduce<unknown>((settings, [key, value]) => {
      const next = setTool('profitability', settings, inputs, { key, value });
      expect(next).not.toBeNull();
      return next;
    }, null);
    const [, margins] = runTool('profitability', told, inputs, language).sheets;
    const [, decisions] = toolSheets('decisions', inputs, language);
    expect(margins!.sheet.print.area.columnCount).toBe(16);
    for (const { sheet } of [margins!, decisions!]) expect(letterSize(sheet)).toBeGreaterThanOrEqual(8);
  });

  test.each(TOOL_IDS)('every bar of %s has room for its name', (tool) => {
    expect(toolSheets(tool, full, language).flatMap(({ sheet }) => crowdedBars(sheet))).toEqual([]);
  });

  test('clients who came or went stand below the moves in their columns, without a head that is not the one of each page', () => {
    const history = inputs.history!;
    const [before] = history.snapshots;
    const snapshots = [{ ...before!, ids: before!.ids.map((id, k) => (k % 10 === 0 ? `antes ${k}` : id)) }];
    const given = { ...inputs, history: { ...history, snapshots } };
    const [, moves] = toolSheets('watching', given, language);
    const { cells, print } = moves!.sheet;
    const came = cells.find(({ value, column }) => column === 1 && value === ids[0])!;
    const went = cells.find(({ value, column }) => column === 1 && value === 'antes 0')!;
    expect(came.row).toBeGreaterThan(print.titleRows!.row);
    expect(strangeHeads(moves!.sheet)).toEqual([]);
    const filled = (row: number) =>
      cells.filter((cell) => cell.row === row && cell.value !== '').map(({ column }) => column);
    expect([filled(came.row), filled(went.row)].map((at) => at.filter((column) => column >= 2 && column <= 8))).toEqual(
      [
        [3, 5, 8],
        [2, 4, 7],
      ],
    );
  });

  test('twenty salespeople have their names beside their hours', () => {
    const header = ['Id', 'Cliente', 'Facturación', 'Cuota', 'Margen', 'Años', 'Comercial'];
    const people = Array.from({ length: 60 }, (_, k) => [
      ...[`C${k}`, `Cliente ${k}`, 1000 * (k + 1), 0.01 * k, 0.1, 5, `Comercial ${k % 20}`],
    ]);
    const scheme = () => schemeOf({ turnover: 'Facturación', share: 'Cuota', others: ['Margen', 'Años'] });
    const [sheet] = toolSheets('policy', inputsOf([header, ...people], scheme), language);
    expect(sheet!.sheet.charts.map(({ series }) => series[0]!.categories.rowCount)).toEqual([20]);
    expect(crowdedBars(sheet!.sheet)).toEqual([]);
  });

  test.each(TOOL_IDS)('no page of %s begins within a table that has no head there', (tool) => {
    for (const given of [full, endless]) {
      for (const { id, sheet } of toolSheets(tool, given, language)) {
        expect({ id, headless: headlessPages(sheet) }).toEqual({ id, headless: [] });
        expect({ id, strange: strangeHeads(sheet) }).toEqual({ id, strange: [] });
      }
    }
  });

  test.each(TOOL_IDS)('no head of %s runs into the next', (tool) => {
    for (const { id, sheet } of toolSheets(tool, full, language))
      expect({ id, touching: touchingHeads(sheet) }).toEqual({ id, touching: [] });
  });

  test.each(TOOL_IDS)('no chart of %s is torn by the end of a page', (tool) => {
    const torn = toolSheets(tool, full, language).flatMap(({ sheet }) => tornCharts(sheet));
    expect(torn).toEqual([]);
  });
});

/** Client rows of a list that take more than a line, as a part of them all. */
function tallRows({ heights, notes }: Sheet): number {
  const { row, rowCount } = notes!.keys;
  const tall = heights.filter((one) => one.row >= row && one.row < row + rowCount && one.height > 1.4 * ROW);
  return tall.length / rowCount;
}

/** A list of 240 clients in five lines each took 21 pages. */
test.each([
  ['policy', 'es', 0.05],
  ['policy', 'en', 0.05],
  // Who is asked for three things more has them below one another; so has who is let go with something to be checked first.
  ['decisions', 'es', 0.42],
  ['decisions', 'en', 0.4],
] as const)('a client takes one line in the list of “%s” (%s)', (tool, language, most) => {
  const list = toolSheets(tool, inputs, language)[1]!.sheet;
  expect(list.notes!.keys.rowCount).toBeGreaterThan(100);
  expect(tallRows(list)).toBeLessThan(most);
});
