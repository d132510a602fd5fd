import { MAX_COLUMNS, MAX_ROWS, areaAddress, areaContains, areasOverlap, type Area } from '../addresses';
import { FileProblem } from '../problems';
import type { AskedCells, CellBlock, CellStyle, ErrorValue, SheetEdit, WrittenValue } from './edits';

/** Styles laid over one another; the same layers are the same object, so that formats are worked out once. */
export class StyleLayers {
  private readonly next = new Map<CellStyle, StyleLayers>();
  /** Index of the cell format by the index of the format below. */
  readonly formats = new Map<number, number>();

  constructor(readonly style: CellStyle = {}) {}

  over(style: CellStyle): StyleLayers {
    const known = this.next.get(style);
    if (known) return known;
    const border = this.style.border || style.border ? { border: { ...this.style.border, ...style.border } } : {};
    const made = new StyleLayers({ ...this.style, ...style, ...border });
    this.next.set(style, made);
    return made;
  }
}

/** What is to happen to one cell. */
export interface CellPlan {
  /** undefined: the content stays. */
  value: WrittenValue | ErrorValue | undefined;
  formula: string | null;
  layers: StyleLayers | null;
  /** Back to the default format before `layers`. */
  reset: boolean;
}

interface Item {
  readonly area: Area;
  readonly order: number;
  /** Whether it may make cells that are not there yet. */
  readonly creates: boolean;
  /** Of how much of its area it may change the content. */
  readonly content: 'nothing' | 'some' | 'all';
  /** Whether it changes this cell of its area beyond its look. */
  readonly changesContent: (row: number, column: number) => boolean;
  readonly apply: (plan: CellPlan, row: number, column: number) => void;
  /** Its cells, where they are asked for one by one and no style of the whole block is laid under theirs. */
  readonly asked: AskedCells | null;
}

const isAsked = (values: CellBlock['values']): values is AskedCells => 'value' in values;

function blockArea(block: CellBlock): Area {
  const { values } = block;
  if (isAsked(values)) {
    const { rowCount, columnCount } = values;
    return { row: block.row, column: block.column, rowCount, columnCount };
  }
  const height = Math.max('down' in values ? values.down.length : values.length, block.formulas?.length ?? 0);
  let width = block.columnStyles?.length ?? 0;
  if ('down' in values) width = Math.max(width, 1);
  else for (const row of values) width = Math.max(width, row.length);
  for (const row of block.formulas ?? []) width = Math.max(width, row.length);
  return { row: block.row, column: block.column, rowCount: height, columnCount: width };
}

/** What a block writes at a place of its own; null where nothing. */
function valuesOf({ values }: CellBlock): (i: number, j: number) => WrittenValue | ErrorValue {
  if (isAsked(values)) return values.value;
  if (!('down' in values)) return (i, j) => values[i]?.[j] ?? null;
  const { down } = values;
  return (i, j) => (j === 0 ? (down[i] ?? null) : null);
}

function blockItem(block: CellBlock, base: StyleLayers, order: number): Item {
  const { formulas, columnStyles, values } = block;
  const asked = isAsked(values) ? values : null;
  const formulaAt = asked ? asked.formula : (i: number, j: number) => formulas?.[i]?.[j] ?? null;
  const valueAt = valuesOf(block);
  const whole = block.style ? (layers: StyleLayers) => layers.over(block.style!) : (layers: StyleLayers) => layers;
  const apply = (plan: CellPlan, row: number, column: number): void => {
    const i = row - block.row;
    const j = column - block.column;
    const formula = formulaAt(i, j);
    const value = valueAt(i, j);
    if (formula !== null && formula !== '') {
      plan.formula = formula;
      plan.value = value;
    } else if (value !== null) {
      plan.formula = null;
      plan.value = value;
    }
    const ofColumn = columnStyles?.[j];
    const ofCell = asked?.style(i, j);
    if (block.style || ofColumn || ofCell) {
      let layers = whole(plan.layers ?? base);
      if (ofColumn) layers = layers.over(ofColumn);
      plan.layers = ofCell ? layers.over(ofCell) : layers;
    }
  };
  const changesContent = (row: number, column: number): boolean =>
    valueAt(row - block.row, column - block.column) !== null ||
    Boolean(formulaAt(row - block.row, column - block.column));
  const area = blockArea(block);
  const alone = block.style || columnStyles ? null : asked;
  return { area, order, creates: true, content: 'some', changesContent, apply, asked: alone };
}

const isWholeColumns = (area: Area): boolean => area.row === 0 && area.rowCount >= MAX_ROWS;

/** Cells that are written into a row with nothing over or beside them. */
export interface AloneInRow {
  readonly area: Area;
  readonly cells: AskedCells;
  /** What their styles are laid over. */
  readonly base: StyleLayers;
}

/** Larger areas are not counted cell by cell. */
const MOST_COUNTED = 100_000;

/** Whether an item changes a cell of an area; its own cells bound the walk. */
function touches(item: Item, area: Area): boolean {
  const top = Math.max(item.area.row, area.row);
  const left = Math.max(item.area.column, area.column);
  const bottom = Math.min(item.area.row + item.area.rowCount, area.row + area.rowCount);
  const right = Math.min(item.area.column + item.area.columnCount, area.column + area.columnCount);
  for (let row = top; row < bottom; row++) {
    for (let column = left; column < right; column++) if (item.changesContent(row, column)) return true;
  }
  return false;
}

function itemsOf(edit: SheetEdit, base: StyleLayers): Item[] {
  const items: Item[] = [];
  for (const { range, what } of edit.clear ?? []) {
    const apply = (plan: CellPlan): void => {
      plan.value = '';
      if (what === 'all') plan.reset = true;
    };
    items.push({
      area: range,
      order: items.length,
      creates: false,
      content: 'all',
      changesContent: () => true,
      apply,
      asked: null,
    });
  }
  for (const block of edit.cells ?? []) items.push(blockItem(block, base, items.length));
  for (const { range, style } of edit.formats ?? []) {
    const apply = (plan: CellPlan): void => {
      plan.layers = (plan.layers ?? base).over(style);
    };
    items.push({
      area: range,
      order: items.length,
      creates: !isWholeColumns(range),
      content: 'nothing',
      changesContent: () => false,
      apply,
      asked: null,
    });
  }
  return items.filter(({ area }) => area.rowCount > 0 && area.columnCount > 0);
}

/**
 * The cell changes of one sheet edit, asked for row by row downwards: clearings first, then blocks in their order,
 * then styled areas. Throws FileProblem `outsideSheet`.
 */
export class CellPlans {
  private readonly items: readonly Item[];
  private readonly base = new StyleLayers();
  private readonly spans: [number, number][] = [];
  private span = 0;
  private waiting = 0;
  private active: Item[] = [];
  private columns: readonly number[] = [];
  /** Those of `active` that concern a column, once it has been asked for. */
  private readonly byColumn = new Map<number, readonly Item[]>();
  private first = Infinity;
  /** One for all cells: a list of 100,000 clients is a million. */
  private readonly plan: CellPlan = { value: undefined, formula: null, layers: null, reset: false };

  constructor(edit: SheetEdit) {
    const items = itemsOf(edit, this.base);
    for (const { area } of items) {
      const { row, column, rowCount, columnCount } = area;
      if (row < 0 || column < 0 || row + rowCount > MAX_ROWS || column + columnCount > MAX_COLUMNS) {
        throw new FileProblem('outsideSheet', { sheet: edit.sheet, range: areaAddress(area) });
      }
    }
    this.items = items.sort((a, b) => a.area.row - b.area.row || a.order - b.order);
    for (const { area, creates } of this.items) {
      if (!creates) continue;
      const last = this.spans[this.spans.length - 1];
      const end = area.row + area.rowCount;
      if (last && area.row <= last[1]) last[1] = Math.max(last[1], end);
      else this.spans.push([area.row, end]);
    }
  }

  /** Whether nothing is planned for any cell. */
  get isEmpty(): boolean {
    return this.items.length === 0;
  }

  /** Cells of the blocks, about as many as will be written. */
  get cellsOfBlocks(): number {
    const blocks = this.items.filter(({ content }) => content === 'some');
    return blocks.reduce((sum, { area }) => sum + area.rowCount * area.columnCount, 0);
  }

  /** How much of an area changes its content; may be asked in any order. Never walks over more than what is written. */
  changesWithin(area: Area): 'nothing' | 'part' | 'all' {
    const items = this.items.filter((item) => item.content !== 'nothing' && areasOverlap(item.area, area));
    if (items.some((item) => item.content === 'all' && areaContains(item.area, area))) return 'all';
    const isTouched = items.some((item) => item.content === 'all' || touches(item, area));
    if (!isTouched) return 'nothing';
    const { row, column, rowCount, columnCount } = area;
    if (rowCount * columnCount > MOST_COUNTED) return 'part';
    for (let i = 0; i < rowCount; i++) {
      for (let j = 0; j < columnCount; j++) if (!this.changes(row + i, column + j)) return 'part';
    }
    return 'all';
  }

  /** Whether the content of a cell changes; may be asked in any order. */
  changes(row: number, column: number): boolean {
    const cell = { row, column, rowCount: 1, columnCount: 1 };
    return this.items.some(({ area, changesContent }) => areaContains(area, cell) && changesContent(row, column));
  }

  /** First row from `row` on in which cells may have to be made. Rows asked for must not go back. */
  nextRow(row: number): number | null {
    while (this.span < this.spans.length && this.spans[this.span]![1] <= row) this.span++;
    const span = this.spans[this.span];
    return span ? Math.max(row, span[0]) : null;
  }

  /** Goes to a row further down; false if nothing changes there. */
  enter(row: number): boolean {
    const before = this.active.length;
    const still = this.active.filter(({ area }) => area.row + area.rowCount > row);
    let changed = still.length !== before;
    while (this.waiting < this.items.length && this.items[this.waiting]!.area.row <= row) {
      const item = this.items[this.waiting++]!;
      if (item.area.row + item.area.rowCount > row) {
        still.push(item);
        changed = true;
      }
    }
    if (changed) {
      this.active = still.sort((a, b) => a.order - b.order);
      const columns = new Set<number>();
      for (const { area, creates } of this.active) {
        if (creates) for (let j = 0; j < area.columnCount; j++) columns.add(area.column + j);
      }
      this.columns = [...columns].sort((a, b) => a - b);
      this.byColumn.clear();
      this.first = Math.min(...this.active.map(({ area }) => area.column));
    }
    return this.active.length > 0;
  }

  /** Columns of the entered row in which cells may have to be made, ascending. */
  get columnsToMake(): readonly number[] {
    return this.columns;
  }

  /** The first column of the entered row of which something is said; Infinity if none. */
  get firstColumn(): number {
    return this.first;
  }

  /** What alone is written into the entered row, where it is cells that are asked for one by one. */
  get alone(): AloneInRow | null {
    const [only, ...others] = this.active;
    return only?.asked && others.length === 0 ? { area: only.area, cells: only.asked, base: this.base } : null;
  }

  /** What happens to a cell of the entered row, until the next one is asked for; null if nothing does. */
  cell(row: number, column: number): CellPlan | null {
    let items = this.byColumn.get(column);
    if (!items) {
      items = this.active.filter(({ area }) => column >= area.column && column < area.column + area.columnCount);
      this.byColumn.set(column, items);
    }
    if (items.length === 0) return null;
    const { plan } = this;
    plan.value = undefined;
    plan.formula = null;
    plan.layers = null;
    plan.reset = false;
    for (const { apply } of items) apply(plan, row, column);
    return plan;
  }
}
