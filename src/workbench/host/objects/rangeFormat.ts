import type { Area } from '../model/area';
import { contains, intersect } from '../model/area';
import type { Edge } from '../model/borders';
import { EDGES, readBorder, writeBorder } from '../model/borders';
import { checkFormatting } from '../model/content';
import type { Formatted, FormatProperty } from '../model/formats';
import { ALIGNMENT, applyFormat, FILL, FONT, readFormat } from '../model/formats';
import { autofit } from '../model/autofit';
import type { HostClass, Scalar } from '../protocol/classes';
import { declareClass, objectOf } from '../protocol/classes';
import { invalidArgument } from '../protocol/errors';

const scalarsOf = (properties: Record<string, FormatProperty>): Record<string, Scalar<Formatted>> =>
  Object.fromEntries(
    Object.entries(properties).map(([name, property]) => [
      name,
      {
        get: (cells: Formatted) => readFormat(cells, property),
        set: (cells: Formatted, value: unknown) => applyFormat(cells, property.patch(value)),
      },
    ]),
  );

const rangeFont: HostClass<Formatted> = declareClass<Formatted>('RangeFont', { scalars: scalarsOf(FONT) });

const rangeFill: HostClass<Formatted> = declareClass<Formatted>('RangeFill', {
  scalars: scalarsOf(FILL),
  methods: { clear: (cells: Formatted) => applyFormat(cells, { bg: null }) },
});

interface OneBorder {
  cells: Formatted;
  edge: Edge;
}
const rangeBorder: HostClass<OneBorder> = declareClass<OneBorder>('RangeBorder', {
  scalars: {
    sideIndex: { get: (b) => b.edge },
    style: {
      get: (b) => readBorder(b.cells, b.edge).style,
      set: (b, value) => writeBorder(b.cells, b.edge, { style: String(value) }),
    },
    weight: {
      get: (b) => readBorder(b.cells, b.edge).weight,
      set: (b, value) => writeBorder(b.cells, b.edge, { weight: String(value) }),
    },
    color: {
      get: (b) => readBorder(b.cells, b.edge).color,
      set: (b, value) => writeBorder(b.cells, b.edge, { color: String(value) }),
    },
  },
});

const edgeOf = (key: unknown): Edge => {
  const edge = EDGES.find((e) => e === key);
  if (!edge) throw invalidArgument(`${String(key)} is no edge`);
  return edge;
};

const rangeBorders: HostClass<Formatted> = declareClass<Formatted>('RangeBorderCollection', {
  scalars: { count: { get: () => EDGES.length } },
  items: (cells) => EDGES.map((edge) => objectOf(rangeBorder, { cells, edge })),
  item: (cells, key) => objectOf(rangeBorder, { cells, edge: edgeOf(key) }),
  methods: {
    getItemAt: (cells: Formatted, index: number) => objectOf(rangeBorder, { cells, edge: edgeOf(EDGES[index]) }),
  },
});

const formatProtection: HostClass<Formatted> = declareClass<Formatted>('FormatProtection', {
  scalars: {
    locked: {
      get: (cells) => {
        const { unlocked } = cells.book.stateOf(cells.sheet);
        const free = cells.areas().map((a) => unlocked.some((u) => contains(u, a)));
        if (free.every(Boolean)) return false;
        return cells.areas().some((a) => unlocked.some((u) => intersect(u, a))) ? null : true;
      },
      set: (cells, value) => {
        checkFormatting(cells.book, cells.sheet);
        const state = cells.book.stateOf(cells.sheet);
        if (value === false) state.unlocked.push(...cells.areas().map((a) => ({ ...a })));
        else for (const a of cells.areas()) state.unlocked = state.unlocked.flatMap((u) => without(u, a));
      },
    },
    formulaHidden: { get: () => false },
  },
});

/** What is left of an area when another one is cut out of it, as up to four rectangles. */
function without(from: Area, cut: Area): Area[] {
  const common = intersect(from, cut);
  if (!common) return [from];
  const parts: Area[] = [
    { ...from, rows: common.row - from.row },
    { ...from, row: common.row + common.rows, rows: from.row + from.rows - common.row - common.rows },
    { ...common, column: from.column, columns: common.column - from.column },
    {
      ...common,
      column: common.column + common.columns,
      columns: from.column + from.columns - common.column - common.columns,
    },
  ];
  return parts.filter((p) => p.rows > 0 && p.columns > 0);
}

function sharedSize(cells: Formatted, along: 'rows' | 'columns'): number | null {
  let shared: number | undefined;
  const extent = cells.book.engine.extent(cells.sheet);
  for (const whole of cells.areas()) {
    const a = intersect(whole, extent) ?? { ...whole, rows: 1, columns: 1 };
    const [start, count] = along === 'rows' ? [a.row, a.rows] : [a.column, a.columns];
    for (let i = start; i < start + count; i++) {
      const size = cells.book.engine.lineSize(cells.sheet, along, i);
      if (shared === undefined) shared = size;
      else if (shared !== size) return null;
    }
  }
  return shared ?? null;
}

function setSize(cells: Formatted, along: 'rows' | 'columns', value: unknown): void {
  checkFormatting(cells.book, cells.sheet, along === 'rows' ? 'Rows' : 'Columns');
  const points = Number(value);
  const most = along === 'rows' ? 409.5 : 1785;
  if (!Number.isFinite(points) || points < 0 || points > most) throw invalidArgument(`${String(value)} points`);
  const lines = cells.areas().map((a) => {
    const [start, count] = along === 'rows' ? [a.row, a.rows] : [a.column, a.columns];
    return { along, start, count };
  });
  cells.book.engine.setLineSize(cells.sheet, lines, points);
}

export const rangeFormat: HostClass<Formatted> = declareClass<Formatted>('RangeFormat', {
  scalars: {
    ...scalarsOf(ALIGNMENT),
    columnWidth: { get: (cells) => sharedSize(cells, 'columns'), set: (cells, v) => setSize(cells, 'columns', v) },
    rowHeight: { get: (cells) => sharedSize(cells, 'rows'), set: (cells, v) => setSize(cells, 'rows', v) },
  },
  navigation: {
    font: (cells) => objectOf(rangeFont, cells),
    fill: (cells) => objectOf(rangeFill, cells),
    borders: (cells) => objectOf(rangeBorders, cells),
    protection: (cells) => objectOf(formatProtection, cells),
  },
  methods: {
    autofitColumns: (cells: Formatted) => autofit(cells, 'columns'),
    autofitRows: (cells: Formatted) => autofit(cells, 'rows'),
  },
});
