import type { Cell, Choices } from './cell';
import type { SheetLook } from './looks';

/** What cells have in common but their place and content: a sheet of hundreds of thousands has a few dozen of them. */
export type Face = Pick<Cell, 'look' | 'numberFormat' | 'swatch' | 'choices'>;

/** The cells of a sheet in the order in which they were laid out: a list of them, or {@link CellColumns}. */
export interface Cells extends Iterable<Cell> {
  readonly length: number;
  find(test: (cell: Cell) => unknown): Cell | undefined;
  filter(test: (cell: Cell) => unknown): Cell[];
  some(test: (cell: Cell) => unknown): boolean;
  map<T>(each: (cell: Cell) => T): T[];
  flatMap<T>(each: (cell: Cell) => T | readonly T[]): T[];
}

/** Cells as they cross threads. */
export interface CellData {
  readonly rows: Int32Array;
  readonly columns: Uint16Array;
  /** The figure of each; of a text nothing that counts. */
  readonly figures: Float64Array;
  /** Of each, the place of its text in `texts`; {@link FIGURE} where it is a figure, 0 where it is blank. */
  readonly words: Int32Array;
  readonly texts: readonly string[];
  /** Of each, the place in `faces`. */
  readonly looks: Uint16Array;
  readonly faces: readonly Face[];
  /** Of the cells that have one, by their places. */
  readonly formulas: ReadonlyMap<number, string>;
}

const FIGURE = -1;
const BLANK = 0;

/** Room to begin with, in cells. */
const LEAST = 256;

/**
 * Cells as columns of numbers: three hundred thousand objects are made, gone through and thrown away in ten times the time
 * that these take. Cell by cell they read as any list; what goes through all of them asks the columns.
 */
export class CellColumns implements Cells {
  private size = 0;
  private room = LEAST;
  private rows = new Int32Array(LEAST);
  private columns = new Uint16Array(LEAST);
  private figures = new Float64Array(LEAST);
  private words = new Int32Array(LEAST);
  private looks = new Uint16Array(LEAST);
  private texts: string[] = [''];
  private faces: Face[] = [];
  private formulas = new Map<number, string>();
  /** Faces without choices, by look and number format; those that differ in colour alone side by side. */
  private known = new Map<SheetLook, Map<string | undefined, number[]>>();
  /** By column, the face of the cell that was put there last: what stands above a cell of a list looks like it. */
  private readonly above: number[] = [];

  /** The cells as columns, which they may be already. */
  static of(cells: Cells): CellColumns {
    if (cells instanceof CellColumns) return cells;
    const made = new CellColumns();
    for (const cell of cells) made.push(cell.row, cell.column, cell.value, cell);
    return made;
  }

  /** Cells that have crossed threads. */
  static from({ texts, faces, formulas, ...data }: CellData): CellColumns {
    const made = new CellColumns();
    made.size = made.room = data.rows.length;
    Object.assign(made, data);
    made.texts = [...texts];
    made.formulas = new Map(formulas);
    faces.forEach((face) => made.add(face));
    return made;
  }

  /** What crosses threads, no larger than it has to be. */
  get data(): CellData {
    const { size, texts, faces, formulas } = this;
    return {
      rows: this.rows.slice(0, size),
      columns: this.columns.slice(0, size),
      figures: this.figures.slice(0, size),
      words: this.words.slice(0, size),
      looks: this.looks.slice(0, size),
      texts,
      faces,
      formulas,
    };
  }

  get length(): number {
    return this.size;
  }

  /** Adds a cell; `more` is its face, with its formula where it has one. */
  push(row: number, column: number, value: string | number, more: Face & Pick<Cell, 'formula'>): void {
    const { formula } = more;
    if (formula !== undefined) this.formulas.set(this.size, formula);
    this.put(row, column, value, this.faceOf(column, more));
  }

  /** Adds a figure, or a blank in its place. As {@link push}, sooner. */
  figure(row: number, column: number, value: number | '', numberFormat: string): void {
    const above = this.faces[this.above[column] ?? -1];
    const isAlike = above?.look === 'figure' && above.numberFormat === numberFormat && !above.swatch && !above.choices;
    const face = isAlike ? this.above[column]! : this.faceOf(column, { look: 'figure', numberFormat });
    this.put(row, column, value, face);
  }

  rowOf(k: number): number {
    return this.rows[k]!;
  }

  columnOf(k: number): number {
    return this.columns[k]!;
  }

  valueOf(k: number): string | number {
    const word = this.words[k]!;
    return word === FIGURE ? this.figures[k]! : this.texts[word]!;
  }

  /** The figure of a cell; NaN where it holds a text or nothing. */
  figureOf(k: number): number {
    return this.words[k] === FIGURE ? this.figures[k]! : NaN;
  }

  /** The text of a cell; null where it holds a figure. */
  textOf(k: number): string | null {
    const word = this.words[k]!;
    return word === FIGURE ? null : this.texts[word]!;
  }

  isBlank(k: number): boolean {
    return this.words[k] === BLANK;
  }

  formulaOf(k: number): string | undefined {
    return this.formulas.size === 0 ? undefined : this.formulas.get(k);
  }

  faceAt(k: number): Face {
    return this.faces[this.looks[k]!]!;
  }

  /** What is worked out of each face, once, told by the place of a cell. */
  byFace<T>(of: (face: Face) => T): (k: number) => T {
    const made = this.faces.map(of);
    return (k) => made[this.looks[k]!]!;
  }

  /** Places of the cells whose faces pass, in their order. */
  placesOf(test: (face: Face) => boolean, from = 0): number[] {
    const passes = Uint8Array.from(this.faces, (face) => Number(test(face)));
    const places: number[] = [];
    if (passes.includes(1)) for (let k = from; k < this.size; k++) if (passes[this.looks[k]!]) places.push(k);
    return places;
  }

  /** The cells whose faces pass, in their order. */
  ofFace(test: (face: Face) => boolean): Cell[] {
    return this.placesOf(test).map((k) => this.at(k));
  }

  /** The cells that take one of several: few of hundreds of thousands. */
  get choosing(): (Cell & { readonly choices: Choices })[] {
    return this.ofFace(({ choices }) => choices !== undefined) as (Cell & { readonly choices: Choices })[];
  }

  /** Gives a cell another look; all else stays. */
  setLook(k: number, look: SheetLook): void {
    const { swatch, ...face } = this.faceAt(k);
    this.looks[k] = this.interned({ ...face, ...(swatch ? { swatch } : {}), look });
  }

  setRow(k: number, row: number): void {
    this.rows[k] = row;
  }

  /** The cells so many rows down and columns to the right. @param faceMoved a face there */
  moved(rows: number, columns: number, faceMoved: (face: Face) => Face): CellColumns {
    const moved = CellColumns.from(this.data);
    for (let k = 0; k < this.size; k++) {
      moved.rows[k]! += rows;
      moved.columns[k]! += columns;
    }
    moved.faces = this.faces.map(faceMoved);
    return moved;
  }

  /** Row by row from the left: as most sheets are laid out, which are given as they are. */
  inOrder(): CellColumns {
    const { rows, columns, size } = this;
    const before = (a: number, b: number): number => rows[a]! - rows[b]! || columns[a]! - columns[b]!;
    let isInOrder = true;
    for (let k = 1; isInOrder && k < size; k++) isInOrder = before(k - 1, k) <= 0;
    if (isInOrder) return this;
    const order = Array.from({ length: size }, (_, k) => k).sort((a, b) => before(a, b));
    return CellColumns.of(order.map((k) => this.at(k)));
  }

  at(k: number): Cell {
    const formula = this.formulaOf(k);
    const { look, numberFormat, swatch, choices } = this.faceAt(k);
    const cell: { -readonly [K in keyof Cell]: Cell[K] } = {
      row: this.rows[k]!,
      column: this.columns[k]!,
      value: this.valueOf(k),
      look,
    };
    if (numberFormat !== undefined) cell.numberFormat = numberFormat;
    if (swatch) cell.swatch = swatch;
    if (choices) cell.choices = choices;
    if (formula !== undefined) cell.formula = formula;
    return cell;
  }

  *[Symbol.iterator](): Iterator<Cell> {
    for (let k = 0; k < this.size; k++) yield this.at(k);
  }

  find(test: (cell: Cell) => unknown): Cell | undefined {
    for (const cell of this) if (test(cell)) return cell;
    return undefined;
  }

  filter(test: (cell: Cell) => unknown): Cell[] {
    return [...this].filter((cell) => test(cell));
  }

  some(test: (cell: Cell) => unknown): boolean {
    return this.find(test) !== undefined;
  }

  map<T>(each: (cell: Cell) => T): T[] {
    return Array.from(this, (cell) => each(cell));
  }

  flatMap<T>(each: (cell: Cell) => T | readonly T[]): T[] {
    return [...this].flatMap((cell) => each(cell));
  }

  private put(row: number, column: number, value: string | number, face: number): void {
    const k = this.size++;
    if (k === this.room) this.widen();
    this.rows[k] = row;
    this.columns[k] = column;
    this.looks[k] = face;
    if (typeof value === 'number') {
      this.figures[k] = value;
      this.words[k] = FIGURE;
    } else this.words[k] = value === '' ? BLANK : this.texts.push(value) - 1;
  }

  private widen(): void {
    this.room *= 2;
    const wider = <T extends Int32Array | Uint16Array | Float64Array>(made: T, old: T): T => {
      made.set(old);
      return made;
    };
    this.rows = wider(new Int32Array(this.room), this.rows);
    this.columns = wider(new Uint16Array(this.room), this.columns);
    this.figures = wider(new Float64Array(this.room), this.figures);
    this.words = wider(new Int32Array(this.room), this.words);
    this.looks = wider(new Uint16Array(this.room), this.looks);
  }

  private faceOf(column: number, face: Face): number {
    const { look, numberFormat, swatch, choices } = face;
    const above = this.faces[this.above[column] ?? -1];
    if (above?.look === look && above.numberFormat === numberFormat && above.swatch === swatch && !choices)
      if (!above.choices) return this.above[column]!;
    return (this.above[column] = this.interned(face));
  }

  /** The place of a face. Few cells have choices, and lists are not compared: each of those has a face of its own. */
  private interned({ look, numberFormat, swatch, choices }: Face): number {
    const alike = choices ? [] : this.knownOf({ look, numberFormat });
    const found = alike.find((id) => sameSwatch(this.faces[id]!.swatch, swatch));
    if (found !== undefined) return found;
    return this.add({
      look,
      ...(numberFormat === undefined ? {} : { numberFormat }),
      ...(swatch ? { swatch } : {}),
      ...(choices ? { choices } : {}),
    });
  }

  private add(face: Face): number {
    const id = this.faces.push(face) - 1;
    if (!face.choices) this.knownOf(face).push(id);
    return id;
  }

  private knownOf({
    look,
    numberFormat,
  }: Pick<Face, 'look'> & { readonly numberFormat?: string | undefined }): number[] {
    let ofLook = this.known.get(look);
    if (!ofLook) this.known.set(look, (ofLook = new Map()));
    let ids = ofLook.get(numberFormat);
    if (!ids) ofLook.set(numberFormat, (ids = []));
    return ids;
  }
}

const sameSwatch = (a: Face['swatch'], b: Face['swatch']): boolean =>
  a === b || (a !== undefined && b !== undefined && a.fill === b.fill && a.ink === b.ink);
