import { type Grid, isErrorValue, kindOf } from '../run/cells';
import { type Localised, t } from './localised';
import type { ChoiceParameter, ParameterTexts, WholeParameter } from './parameters';
import { FunctionProblem } from './problems';
import { numberProblems, type NumberRule, optionProblem, type Option, readNumber, readOption } from './readers';

type Whole<T> = Omit<WholeParameter<T>, keyof ParameterTexts | 'shape' | 'optional' | 'layout'> & {
  readonly layout?: Localised;
};

/** A parameter that is read whole, by a reader of its own. */
export function whole<T>(texts: ParameterTexts, rest: Whole<T>): WholeParameter<T> {
  const optional = 'defaultValue' in rest;
  // Excel refuses a formula without a required argument, but hands an empty cell over as if there were none.
  const problems =
    optional || rest.problems.includes('missing') ? rest.problems : ['missing' as const, ...rest.problems];
  return { shape: 'whole', optional, layout: null, ...texts, ...rest, problems };
}

/** The cells of a single row or column in order, or null for any other shape. */
export function lineOf(grid: Grid): readonly unknown[] | null {
  if (grid.length === 1) return grid[0]!;
  return grid.every((cells) => cells.length === 1) ? grid.map(([cell]) => cell) : null;
}

function listOf(grid: Grid, count: number, parameter: Localised): readonly unknown[] {
  const line = lineOf(grid);
  if (line?.length !== count) throw new FunctionProblem('listShape', { parameter, count });
  return line;
}

const listLayout = (count: number): Localised =>
  t(`una fila o una columna de ${count} celdas`, `one row or one column of ${count} cells`);

/** Reads cells one by one; a refusal of one of several says which. */
function eachCell<T>(cells: readonly unknown[], read: (cell: unknown) => T): T[] {
  return cells.map((cell, k) => {
    try {
      return read(cell);
    } catch (problem) {
      if (cells.length > 1 && problem instanceof FunctionProblem)
        problem.cell = { nth: k + 1, count: cells.length, holds: cell };
      throw problem;
    }
  });
}

/** So many numbers in one row or column, none of them empty. */
export function list<D extends readonly number[] | null = never>(
  texts: ParameterTexts,
  count: number,
  rule: NumberRule = {},
  ...defaults: [D?]
): WholeParameter<readonly number[] | D> {
  return whole<readonly number[] | D>(texts, {
    layout: listLayout(count),
    problems: [{ id: 'listShape', params: { count } }, 'missing', ...numberProblems(rule)],
    ...(defaults.length ? { defaultValue: defaults[0] as D } : {}),
    read: (grid, parameter) =>
      eachCell(listOf(grid, count, parameter), (cell) => {
        if (kindOf(cell) === 'empty') throw new FunctionProblem('missing', { parameter });
        return readNumber(cell, rule, parameter);
      }),
  });
}

const LINE = t('una sola fila o columna', 'a single row or column');

/** Numbers in one row or column, as many as there are. */
export function series(texts: ParameterTexts, rule: NumberRule = {}): WholeParameter<readonly number[]> {
  return whole(texts, {
    layout: LINE,
    problems: ['anyListShape', 'missing', ...numberProblems(rule)],
    read: (grid, parameter) =>
      eachCell(cellsInLine(grid, parameter), (cell) => {
        if (kindOf(cell) === 'empty') throw new FunctionProblem('missing', { parameter });
        return readNumber(cell, rule, parameter);
      }),
  });
}

/** Numbers in one row or column, each at its client's place: NaN where the cell is empty. */
export function aligned(texts: ParameterTexts, rule: NumberRule): WholeParameter<Float64Array> {
  return whole(texts, {
    layout: LINE,
    problems: ['anyListShape', ...numberProblems(rule)],
    read: (grid, parameter) =>
      Float64Array.from(
        eachCell(cellsInLine(grid, parameter), (cell) =>
          kindOf(cell) === 'empty' ? NaN : readNumber(cell, rule, parameter),
        ),
      ),
  });
}

/** The same, or nothing at all: null where the argument is left out, or where all its cells are empty. */
export function optionalAligned(
  texts: ParameterTexts & { readonly byDefault: Localised },
  rule: NumberRule,
): WholeParameter<Float64Array | null> {
  return whole<Float64Array | null>(texts, {
    layout: LINE,
    problems: ['anyListShape', ...numberProblems(rule)],
    defaultValue: null,
    read: (grid, parameter) => {
      const numbers = Float64Array.from(cellsInLine(grid, parameter), (cell) =>
        kindOf(cell) === 'empty' ? NaN : readNumber(cell, rule, parameter),
      );
      return numbers.every(Number.isNaN) ? null : numbers;
    },
  });
}

function cellsInLine(grid: Grid, parameter: Localised): readonly unknown[] {
  const line = lineOf(grid);
  if (!line) throw new FunctionProblem('anyListShape', { parameter });
  return line;
}

export type CutValues = readonly (number | null)[];

/** So many cuts in one row or column; an empty cell is an open end. */
export function cuts(texts: ParameterTexts): WholeParameter<CutValues> {
  return whole<CutValues>(texts, {
    layout: listLayout(3),
    problems: [{ id: 'listShape', params: { count: 3 } }, ...numberProblems({})],
    read: (grid, parameter) => eachCell(listOf(grid, 3, parameter), (cell) => readCut(cell, parameter)),
  });
}

/** A block of cuts, one column per criterion; empty cells are open ends. */
export function cutBlock(texts: ParameterTexts, columns: number): WholeParameter<readonly CutValues[]> {
  return whole<readonly CutValues[]>(texts, {
    layout: t(
      `3 filas × ${columns} columnas, un criterio por columna`,
      `3 rows × ${columns} columns, a criterion per column`,
    ),
    problems: [{ id: 'blockShape', params: { rows: 3, columns } }, ...numberProblems({})],
    read: (grid, parameter) => {
      if (grid.length !== 3 || grid[0]!.length !== columns) {
        throw new FunctionProblem('blockShape', { parameter, rows: 3, columns });
      }
      return Array.from({ length: columns }, (_, k) => grid.map((cells) => readCut(cells[k], parameter)));
    },
  });
}

const readCut = (cell: unknown, parameter: Localised): number | null =>
  kindOf(cell) === 'empty' ? null : readNumber(cell, {}, parameter);

/** One word for all, or so many in one row or column; an empty one is the default (null). */
export function words<T extends string>(
  texts: ParameterTexts & { readonly byDefault: Localised },
  count: number,
  options: readonly Option<T>[],
): WholeParameter<readonly (T | null)[]> {
  const none = Array.from({ length: count }, () => null);
  return whole<readonly (T | null)[]>(texts, {
    layout: t(
      `una palabra para todos, o ${count} en una fila o columna`,
      `one word for all, or ${count} in a row or column`,
    ),
    options,
    problems: [{ id: 'listShape', params: { count } }, optionProblem(options)],
    defaultValue: none,
    read: (grid, parameter) => {
      const read = (cell: unknown): T | null =>
        kindOf(cell) === 'empty' ? null : readOption(cell, options, parameter);
      const single = grid.length === 1 && grid[0]!.length === 1;
      return single ? none.map(() => read(grid[0]![0])) : eachCell(listOf(grid, count, parameter), read);
    },
  });
}

/** Numbers of a range wherever they lie; empty cells are left out. */
export function numbers(texts: ParameterTexts, rule: NumberRule = {}): WholeParameter<Float64Array> {
  return whole<Float64Array>(texts, {
    problems: ['noNumbers', ...numberProblems(rule)],
    read: (grid, parameter) => {
      const read = eachCell(grid.flat(), (cell) =>
        kindOf(cell) === 'empty' ? NaN : readNumber(cell, rule, parameter),
      );
      const found = read.filter((number) => !Number.isNaN(number));
      if (found.length === 0) throw new FunctionProblem('noNumbers', { parameter });
      return Float64Array.from(found);
    },
  });
}

/** A range whose every cell gets an answer at its place; cells that hold no number keep why. */
export interface Positions {
  readonly rows: number;
  readonly columns: number;
  /** Row by row; NaN where there is no number. */
  readonly values: Float64Array;
  /** What stands at a place without a number: '' (empty), an error value, or a problem; undefined at a number. */
  readonly instead: readonly unknown[];
}

function readPositions(grid: Grid, rule: NumberRule, parameter: Localised): Positions {
  const columns = grid[0]!.length;
  const values = new Float64Array(grid.length * columns).fill(NaN);
  const instead: unknown[] = new Array(values.length).fill(undefined);
  grid.forEach((cells, i) =>
    cells.forEach((cell, j) => {
      const k = i * columns + j;
      if (kindOf(cell) === 'empty') instead[k] = '';
      else if (isErrorValue(cell)) instead[k] = cell;
      else {
        try {
          values[k] = readNumber(cell, rule, parameter);
        } catch (problem) {
          instead[k] = problem;
        }
      }
    }),
  );
  return { rows: grid.length, columns, values, instead };
}

/** A range answered place by place: an empty cell has an empty answer, an error stays where it is. */
export function positions(texts: ParameterTexts, rule: NumberRule = {}): WholeParameter<Positions> {
  return whole<Positions>(texts, {
    errorsStay: true,
    problems: numberProblems(rule),
    read: (grid, parameter) => readPositions(grid, rule, parameter),
  });
}

/** A further range that goes with one answered place by place. */
export function optionalPositions(
  texts: ParameterTexts & { readonly byDefault: Localised },
  rule: NumberRule = {},
): WholeParameter<Positions | null> {
  return whole<Positions | null>(texts, {
    errorsStay: true,
    problems: numberProblems(rule),
    defaultValue: null,
    read: (grid, parameter) => readPositions(grid, rule, parameter),
  });
}

/** The cells as they are. */
export function cells(texts: ParameterTexts): WholeParameter<Grid> {
  return whole<Grid>(texts, { errorsStay: true, problems: [], read: (grid) => grid });
}

export function optionalCells(texts: ParameterTexts & { readonly byDefault: Localised }): WholeParameter<Grid | null> {
  return whole<Grid | null>(texts, { errorsStay: true, problems: [], defaultValue: null, read: (grid) => grid });
}

/** One number for the whole call; left out or empty, it is the default. */
export function oneNumber<D extends number | null = never>(
  texts: ParameterTexts,
  rule: NumberRule = {},
  ...defaults: [D?]
): WholeParameter<number | D> {
  return whole<number | D>(texts, {
    layout: t('un solo valor', 'a single value'),
    problems: ['oneValue', ...numberProblems(rule)],
    ...(defaults.length ? { defaultValue: defaults[0] as D } : {}),
    read: (grid, parameter) => {
      if (grid.length !== 1 || grid[0]!.length !== 1) throw new FunctionProblem('oneValue', { parameter });
      const [cell] = grid[0]!;
      if (kindOf(cell) === 'empty') throw new FunctionProblem('missing', { parameter });
      return readNumber(cell, rule, parameter);
    },
  });
}

/** One of a few words for the whole call; null by default needs a text that says what then happens. */
export function choice<T extends string, D extends T | null>(
  texts: Omit<ParameterTexts, 'unit'>,
  listId: string,
  options: readonly Option<T>[],
  defaultValue: D,
): ChoiceParameter<T | D> {
  const word = options.find(({ id }) => id === defaultValue);
  return {
    shape: 'choice',
    ...(word ? { byDefault: { es: word.es, en: word.en } } : {}),
    ...texts,
    unit: 'text',
    optional: true,
    layout: null,
    list: listId,
    options,
    defaultValue,
    problems: [optionProblem(options), 'oneValue'],
    read: (cell, parameter) => readOption(cell, options, parameter),
  };
}
