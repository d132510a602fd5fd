import { areaAround, parseArea, type Area } from './addresses';
import { OpcPackage } from './package/opcPackage';
import { FileProblem } from './problems';
import { shiftFormula } from './read/formulas';
import { numberFormatsByStyle } from './read/numberFormats';
import { readSharedStrings } from './read/sharedStrings';
import { readSheetContent, type CellValue, type SheetContent } from './read/sheetContent';
import {
  readStructure,
  readTables,
  type DefinedName,
  type OpenedTable,
  type SheetEntry,
  type SheetVisibility,
  type WorkbookStructure,
} from './read/structure';
import { isPercentFormat } from '../portfolio';
import { columnNumber } from './xml/cellReference';
import { child, childrenOf, type XmlElement } from './xml/tree';

/** A worksheet of an opened workbook. Its part is read when something in it is first asked for, and kept. */
export class OpenedSheet {
  private read: SheetContent | null = null;
  private frame: XmlElement | null = null;
  private knownTables: readonly OpenedTable[] | null = null;

  constructor(
    readonly workbook: OpenedWorkbook,
    private readonly entry: SheetEntry,
  ) {}

  get name(): string {
    return this.entry.name;
  }

  get kind(): SheetEntry['kind'] {
    return this.entry.kind;
  }

  get visibility(): SheetVisibility {
    return this.entry.visibility;
  }

  /** Cells with a value or a formula; formats alone do not count. */
  get content(): SheetContent {
    const { workbook, entry } = this;
    if (this.read) return this.read;
    // Shared strings first: the package keeps the long text read last, and the sheet's is the one wanted again.
    const { sharedStrings, date1904, opc } = workbook;
    return (this.read = opc.guard(entry.part, () =>
      readSheetContent(opc.longText(entry.part), sharedStrings, date1904),
    ));
  }

  /** Around all cells with a value or a formula; null for an empty sheet. */
  get usedRange(): Area | null {
    return this.content.usedRange;
  }

  /** Zero-based, in the order of the file. */
  get hiddenRows(): readonly number[] {
    return this.content.hiddenRows;
  }

  get mergedAreas(): readonly Area[] {
    return childrenOf(child(this.elements, 'mergeCells'), 'mergeCell').map(({ attributes }) =>
      parseArea(attributes.get('ref') ?? ''),
    );
  }

  get tables(): readonly OpenedTable[] {
    return (this.knownTables ??= readTables(this.workbook.opc, this.entry.part));
  }

  /** Whether the sheet's cells are locked by protection (Excel, not the file, enforces it). */
  get isProtected(): boolean {
    const value = child(this.elements, 'sheetProtection')?.attributes.get('sheet');
    return value === '1' || value === 'true';
  }

  private get elements(): XmlElement {
    return (this.frame ??= this.workbook.opc.xml(this.entry.part, 'sheetData'));
  }
}

/** A workbook read from an .xlsx or .xlsm file. */
export class OpenedWorkbook {
  readonly sheets: readonly OpenedSheet[];
  private strings: readonly string[] | null = null;
  private formats: readonly string[] | null = null;

  /** @internal Use {@link openWorkbook}. */
  constructor(
    readonly opc: OpcPackage,
    readonly structure: WorkbookStructure,
  ) {
    this.sheets = structure.sheets.map((entry) => new OpenedSheet(this, entry));
  }

  get names(): readonly DefinedName[] {
    return this.structure.names;
  }

  /** Whether serial numbers count days from 1904 instead of 1900. */
  get date1904(): boolean {
    return this.structure.date1904;
  }

  /** An .xlsm; a result must keep that extension or Excel refuses to open it. */
  get macroEnabled(): boolean {
    return this.structure.macroEnabled;
  }

  /** The sheet of this name, case ignored as Excel does. Throws FileProblem `sheetNotFound`. */
  sheet(name: string): OpenedSheet {
    const found = this.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
    if (!found) throw new FileProblem('sheetNotFound', { sheet: name, sheets: this.sheets.map((sheet) => sheet.name) });
    return found;
  }

  get sharedStrings(): readonly string[] {
    const part = this.structure.sharedStrings;
    if (part === null) return [];
    return (this.strings ??= this.opc.guard(part, () => readSharedStrings(this.opc.longText(part))));
  }

  /** Number format code of each cell format, by its index. */
  get numberFormats(): readonly string[] {
    const part = this.structure.styles;
    return (this.formats ??= part === null ? [] : numberFormatsByStyle(this.opc.xml(part)));
  }
}

/**
 * Opens an .xlsx or .xlsm file. Throws FileProblem `emptyFile`, `notXlsx`, `passwordProtected`, `oldXls`,
 * `binaryWorkbook`, `noWorkbook` or `damaged`; damage inside a sheet shows when the sheet is first read.
 */
export function openWorkbook(bytes: Uint8Array): OpenedWorkbook {
  const opc = OpcPackage.open(bytes);
  return new OpenedWorkbook(opc, readStructure(opc));
}

/**
 * The area that a reading covers: the used range, or the given range; whole columns and rows are cut to the used
 * range. Throws FileProblem `emptySheet` when there is nothing to read.
 */
export function areaToRead(sheet: OpenedSheet, range?: Area | string): Area {
  const used = sheet.usedRange;
  if (!used) throw new FileProblem('emptySheet', { sheet: sheet.name });
  if (range === undefined) return used;
  const area = typeof range === 'string' ? parseArea(range) : range;
  if (area.rowCount < 1_048_576 && area.columnCount < 16_384) return area;
  // From the area's own corner to the end of what is used, as reading a whole column does in Excel.
  const around = areaAround(used, { ...used, row: 0, column: 0 });
  const rowCount = Math.min(area.row + area.rowCount, around.rowCount) - area.row;
  const columnCount = Math.min(area.column + area.columnCount, around.columnCount) - area.column;
  if (rowCount < 1 || columnCount < 1) throw new FileProblem('emptySheet', { sheet: sheet.name });
  return { ...area, rowCount, columnCount };
}

function readBy<T>(
  sheet: OpenedSheet,
  range: Area | string | undefined,
  empty: T,
  at: (row: number, column: number) => T,
): T[][] {
  const { row, column, rowCount, columnCount } = areaToRead(sheet, range);
  return Array.from({ length: rowCount }, (_, i) => {
    const cells = new Array<T>(columnCount).fill(empty);
    if (sheet.content.rows.has(row + i)) for (let j = 0; j < columnCount; j++) cells[j] = at(row + i, column + j);
    return cells;
  });
}

/**
 * Values of the range (default: the used range) as Office.js gives `range.values`: numbers, texts, booleans, '' for
 * empty, errors as '#N/A' …, dates as serial numbers, formulas by their last result.
 * Throws FileProblem `emptySheet`, `invalidRange`, `damaged`.
 */
export function readCells(sheet: OpenedSheet, range?: Area | string): CellValue[][] {
  const { rows } = sheet.content;
  return readBy<CellValue>(sheet, range, '', (row, column) => rows.get(row)!.values[column] ?? '');
}

/** Like {@link readCells}, but formulas come as English text with '='; a shared formula reads as each cell's own. */
export function readFormulas(sheet: OpenedSheet, range?: Area | string): CellValue[][] {
  const { rows } = sheet.content;
  const shared = new Map<string, { row: number; column: number; text: string }>();
  for (const [row, { formulas }] of rows) {
    for (const [column, { kind, text, group }] of formulas ?? []) {
      if (kind === 'shared' && text !== '' && group !== undefined) shared.set(group, { row, column, text });
    }
  }
  return readBy<CellValue>(sheet, range, '', (row, column) => {
    const { values, formulas } = rows.get(row)!;
    const formula = formulas?.get(column);
    const value = values[column] ?? '';
    if (!formula || formula.kind === 'dataTable') return value;
    if (formula.text !== '') return `=${formula.text}`;
    const master = shared.get(formula.group ?? '');
    return master ? `=${shiftFormula(master.text, row - master.row, column - master.column)}` : value;
  });
}

/** Number format codes in English ('General', '0.00%' …) of the range's cells, as their own formats say. */
export function readNumberFormats(sheet: OpenedSheet, range?: Area | string): string[][] {
  const { rows } = sheet.content;
  const { numberFormats } = sheet.workbook;
  return readBy(
    sheet,
    range,
    'General',
    (row, column) => numberFormats[rows.get(row)!.styles[column] ?? 0] ?? 'General',
  );
}

/**
 * Cells of an area whose number format is a percentage, by zero-based column of the area: 1 per row that has one.
 * Columns without any are left out.
 */
export function percentCells(sheet: OpenedSheet, area: Area): Map<number, Uint8Array> {
  const percent = sheet.workbook.numberFormats.map(isPercentFormat);
  const found = new Map<number, Uint8Array>();
  if (!percent.includes(true)) return found;
  for (let i = 0; i < area.rowCount; i++) {
    const styles = sheet.content.rows.get(area.row + i)?.styles;
    if (!styles) continue;
    for (let j = 0; j < area.columnCount; j++) {
      if (!percent[styles[area.column + j] ?? 0]) continue;
      let cells = found.get(j);
      if (!cells) found.set(j, (cells = new Uint8Array(area.rowCount)));
      cells[i] = 1;
    }
  }
  return found;
}

/** Zero-based column of letters such as 'AB'. */
export function columnOf(letters: string): number {
  return columnNumber(letters, 0, letters.length);
}
