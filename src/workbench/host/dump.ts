import type { IStyleData } from '@univerjs/core';
import { address } from './model/area';
import { toUserFormula } from './engine/structured';
import type { ExcelHost } from './types';
import type { WorkbookModel } from './model/workbook';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
export type WorkbookDump = { [key: string]: Json };

/** Members in order of their names, empty ones left out, so that equal workbooks give equal text. */
function plain(value: unknown): Json {
  if (value === null || typeof value === 'boolean' || typeof value === 'number' || typeof value === 'string')
    return value;
  if (Array.isArray(value)) return value.map(plain);
  if (value instanceof Map) return plain(Object.fromEntries(value));
  if (typeof value !== 'object') return null;
  const entries = Object.entries(value)
    .filter(([, v]) => v !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, v]) => [key, plain(v)]));
}

const isEmpty = (style: IStyleData): boolean => Object.values(style).every((v) => v === null || v === undefined);

/** Takes away what is kept of formats that were undone, or only asked for: null and empty members. */
function tidied(style: object): Json {
  const clean = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    const kept = Object.entries(value)
      .map(([key, inner]) => [key, clean(inner)] as const)
      .filter(
        ([, inner]) =>
          inner !== null && inner !== undefined && !(typeof inner === 'object' && Object.keys(inner).length === 0),
      );
    return Object.fromEntries(kept);
  };
  return plain(clean(style));
}

function dumpCells(book: WorkbookModel, sheet: string): Json {
  const used = book.engine.used(sheet, true);
  const cells: Record<string, Json> = {};
  if (!used) return cells;
  for (let row = used.row; row < used.row + used.rows; row++) {
    for (let column = used.column; column < used.column + used.columns; column++) {
      const cell = book.engine.cell(sheet, row, column);
      const style = book.engine.style(sheet, row, column);
      const shown = isEmpty(style) ? null : tidied(style);
      const styled = shown !== null && Object.keys(shown as object).length > 0;
      if (!cell && !styled) continue;
      cells[address({ row, column, rows: 1, columns: 1 })] = {
        ...(cell && cell.value !== null ? { value: cell.value } : {}),
        ...(cell?.formula !== undefined ? { formula: toUserFormula(cell.formula, null) } : {}),
        ...(cell?.quoted ? { quoted: true } : {}),
        ...(styled ? { style: shown } : {}),
      };
    }
  }
  return cells;
}

function dumpLines(book: WorkbookModel, sheet: string): Json {
  const { engine } = book;
  const extent = engine.extent(sheet);
  const sizes: Record<string, Json> = {};
  const usual = { rows: 15, columns: 48 };
  for (const along of ['rows', 'columns'] as const) {
    for (let i = 0; i < extent[along]; i++) {
      const size = engine.lineSize(sheet, along, i);
      const hidden = engine.lineHidden(sheet, along, i);
      if (hidden || size !== usual[along]) sizes[`${along} ${i}`] = hidden ? 'hidden' : size;
    }
  }
  return sizes;
}

/** Everything in the workbook as plain JSON in a stable order, for comparing whole workbooks. Formulas are settled first. */
export async function dumpWorkbook(host: ExcelHost): Promise<WorkbookDump> {
  const book = host.workbook;
  await book.engine.settle();
  const sheets = book.engine.sheets().map((info) => {
    const state = book.stateOf(info.id);
    const { id: _id, ...shown } = info;
    // What was cleared only matters to the file that is saved.
    const { id: _state, guid: _guid, ruleless: _cleared, charts, ...rest } = state;
    return {
      ...shown,
      ...rest,
      charts: charts.map(({ id: _chart, sheet: _sheet, source, series, ...chart }) => ({
        ...chart,
        source: source && `${book.sheetName(source.sheet)}!${address(source.area)}`,
        series: series.map(({ values, categories, sizes, ...s }) => ({
          ...s,
          sizes: sizes && `${book.sheetName(sizes.sheet)}!${address(sizes.area)}`,
          values: values && `${book.sheetName(values.sheet)}!${address(values.area)}`,
          categories: categories && `${book.sheetName(categories.sheet)}!${address(categories.area)}`,
        })),
      })),
      conditionalFormats: state.conditionalFormats.map(({ id: _rule, areas, kept, ...rule }) => ({
        ...rule,
        kept: tidied(kept),
        areas: areas.map(address),
      })),
      validations: state.validations.map(({ areas, ...rule }) => ({ ...rule, areas: areas.map(address) })),
      unlocked: state.unlocked.map(address),
      merges: book.engine.merges(info.id).map(address).sort(),
      lines: dumpLines(book, info.id),
      cells: dumpCells(book, info.id),
    };
  });
  const names = book.engine
    .names()
    .map(({ id: _id, sheet, ...name }) => ({
      ...name,
      formula: book.names.shownFormula({ ...name, id: '', sheet }),
      scope: sheet && book.sheetName(sheet),
    }))
    .sort((a, b) => `${a.scope}${a.name}`.localeCompare(`${b.scope}${b.name}`, 'en'));
  const tables = book.tables
    .all()
    .map(({ id: _id, sheet, area, columns, ...table }) => ({
      ...table,
      // A column that has left the table and come back has another id.
      columns: columns.map(({ id: _column, ...column }) => column),
      range: `${book.sheetName(sheet)}!${address(area)}`,
    }))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
  return plain({
    sheets,
    names,
    tables,
    settings: book.settings,
    documentSettings: book.documentSettings,
    customProperties: book.customProperties,
    documentProperties: book.documentProperties,
    calculationMode: book.calculationMode,
  }) as WorkbookDump;
}
