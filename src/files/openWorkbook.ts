import { MAX_COLUMNS, MAX_ROWS, parseArea, type Area } from './addresses';
import type { Chart } from '../sheet';
import { OpcPackage } from './package/opcPackage';
import { FileProblem } from './problems';
import { readCharts } from './read/charts';
import { type ColorReader, colorReader } from './read/colors';
import { cellAreas, listBlock, type ListBlock } from './read/listBlock';
import { looksByStyle, type CellLook } from './read/looks';
import { numberFormatsByStyle } from './read/numberFormats';
import { readPageSetup, type PageSetup } from './read/pageSetup';
import {
  areasOf,
  differentialLooks,
  readFormats,
  readValidations,
  type ReadFormat,
  type ReadValidation,
} from './read/rules';
import { readSharedStrings } from './read/sharedStrings';
import { noteFacts } from './read/sheetFacts';
import { readSheetContent, type SheetContent } from './read/sheetContent';
import {
  readStructure,
  readTables,
  type DefinedName,
  type OpenedTable,
  type SheetEntry,
  type SheetVisibility,
  type WorkbookStructure,
} from './read/structure';
import type { CellStyle } from './write/edits';
import { child, childrenOf, flag, parseXml, type XmlElement } from './xml/tree';

const WHOLE_SHEET: Area = { row: 0, column: 0, rowCount: MAX_ROWS, columnCount: MAX_COLUMNS };

/** A worksheet of an opened workbook. Its part is read when something in it is first asked for, and kept. */
export class OpenedSheet {
  private read: SheetContent | null = null;
  private knownBlock: ListBlock | null = null;
  private frame: XmlElement | null = null;
  private knownTables: readonly OpenedTable[] | null = null;

  constructor(
    readonly workbook: OpenedWorkbook,
    private readonly entry: SheetEntry,
  ) {}

  /** As the tab has it. */
  get name(): string {
    return this.entry.name;
  }

  /** What the sheet is: cells are read of a `worksheet` only. */
  get kind(): SheetEntry['kind'] {
    return this.entry.kind;
  }

  /** Whether the sheet's tab shows, or can be shown from Excel's menu. */
  get visibility(): SheetVisibility {
    return this.entry.visibility;
  }

  /** Cells with a value or a formula; formats alone do not count. */
  get content(): SheetContent {
    const { workbook, entry } = this;
    if (this.read) return this.read;
    // Shared strings first: the package keeps the long text read last, and the sheet's is the one wanted again.
    const { sharedStrings, date1904, opc } = workbook;
    this.read = opc.guard(entry.part, () =>
      readSheetContent(opc.longText(entry.part), sharedStrings, date1904, entry.name),
    );
    noteFacts(opc.identity(entry.part), this.read);
    return this.read;
  }

  /** The block that most of the sheet's cells stand in, and the cells far from it; null for an empty sheet. */
  get block(): ListBlock | null {
    return (this.knownBlock ??= listBlock(this.content));
  }

  /** Around all cells with a value or a formula; null for an empty sheet. */
  get usedRange(): Area | null {
    return this.content.usedRange;
  }

  /** Areas that together hold every cell with a value or a formula, without the emptiness between far ones. */
  get cellAreas(): readonly Area[] {
    return cellAreas(this.content);
  }

  /** Zero-based, in the order of the file. */
  get hiddenRows(): readonly number[] {
    return this.content.hiddenRows;
  }

  /** Areas of merged cells, in the sheet's order. */
  get mergedAreas(): readonly Area[] {
    return childrenOf(child(this.elements, 'mergeCells'), 'mergeCell').map(({ attributes }) =>
      parseArea(attributes.get('ref') ?? ''),
    );
  }

  /** Zero-based columns of a run that the sheet hides; runs may reach to its last column. */
  get hiddenColumns(): readonly { readonly from: number; readonly to: number }[] {
    return childrenOf(child(this.elements, 'cols'), 'col').flatMap(({ attributes }) =>
      flag(attributes.get('hidden')) || Number(attributes.get('width') ?? 1) === 0
        ? [{ from: Number(attributes.get('min') ?? 1) - 1, to: Number(attributes.get('max') ?? 1) - 1 }]
        : [],
    );
  }

  /** Widths that the sheet says, in characters of the standard font; runs as {@link hiddenColumns}, ascending. */
  get columnWidths(): readonly { readonly from: number; readonly to: number; readonly width: number }[] {
    return childrenOf(child(this.elements, 'cols'), 'col').flatMap(({ attributes }) => {
      const width = Number(attributes.get('width') ?? 0);
      if (!(width > 0)) return [];
      return [{ from: Number(attributes.get('min') ?? 1) - 1, to: Number(attributes.get('max') ?? 1) - 1, width }];
    });
  }

  /** Charts of ours, as far as they are as we write them; others are not read, and stay in the file. */
  get charts(): readonly Chart[] {
    const { workbook, entry } = this;
    return workbook.opc.guard(entry.part, () => readCharts(workbook.opc, entry.part, entry.name));
  }

  /** Areas under conditional formats and data validations. */
  get ruledAreas(): readonly Area[] {
    return [
      ...childrenOf(this.elements, 'conditionalFormatting'),
      ...childrenOf(child(this.elements, 'dataValidations'), 'dataValidation'),
    ].flatMap(areasOf);
  }

  /** Conditional formats of the kinds that we write, the first to count first; others are not told. */
  get conditionalFormats(): readonly ReadFormat[] {
    const { workbook, entry } = this;
    return workbook.opc.guard(entry.part, () => readFormats(this.elements, workbook.differentialLooks, workbook.color));
  }

  /** Data validations of the kinds that we write; others are not told. */
  get dataValidations(): readonly ReadValidation[] {
    return this.workbook.opc.guard(this.entry.part, () => readValidations(this.elements));
  }

  /** How it is put on paper, as far as it says so. */
  get pageSetup(): PageSetup {
    return readPageSetup(this.elements);
  }

  /** Points of the rows that say a height; LibreOffice and others say one of every row. */
  get rowHeights(): ReadonlyMap<number, number> {
    return this.content.rowHeights;
  }

  /** Rows whose height somebody has set: it does not follow what is in them. */
  get ownHeights(): ReadonlySet<number> {
    return this.content.ownHeights;
  }

  /** The area under the sheet's own filter; null without one. An area that cannot be read is the whole sheet. */
  get filteredArea(): Area | null {
    const filter = child(this.elements, 'autoFilter');
    const named = this.workbook.names.find(
      ({ name, sheet }) => name.toLowerCase() === '_xlnm._filterdatabase' && sheet === this.entry.name,
    );
    const ref = filter ? filter.attributes.get('ref') : named?.refersTo.split('!').pop();
    if (!filter && !named) return null;
    try {
      return parseArea(ref ?? '');
    } catch {
      return WHOLE_SHEET;
    }
  }

  /** The Excel tables of the sheet. Throws FileProblem `damaged` where a table's part is missing or broken. */
  get tables(): readonly OpenedTable[] {
    return (this.knownTables ??= readTables(this.workbook.opc, this.entry.part));
  }

  /** Whether the sheet's cells are locked by protection (Excel, not the file, enforces it). */
  get isProtected(): boolean {
    return flag(child(this.elements, 'sheetProtection')?.attributes.get('sheet'));
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
  private knownLooks: readonly CellLook[] | null = null;

  /** @internal Use {@link openWorkbook}. */
  constructor(
    readonly opc: OpcPackage,
    readonly structure: WorkbookStructure,
  ) {
    this.sheets = structure.sheets.map((entry) => new OpenedSheet(this, entry));
  }

  /** Defined names of the workbook and of its sheets, as formulas see them. */
  get names(): readonly DefinedName[] {
    return this.structure.names;
  }

  /** The workbook as a file. */
  toBytes(): Uint8Array {
    return this.opc.toBytes();
  }

  /** Whether serial numbers count days from 1904 instead of 1900. */
  get date1904(): boolean {
    return this.structure.date1904;
  }

  /** Whether Excel lets nobody add, remove or rename sheets (Excel, not the file, enforces it). */
  get isStructureLocked(): boolean {
    return flag(child(this.structure.root, 'workbookProtection')?.attributes.get('lockStructure'));
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

  /** The texts that cells refer to by number; none where the file has no such part. */
  get sharedStrings(): readonly string[] {
    const part = this.structure.sharedStrings;
    if (part === null) return [];
    return (this.strings ??= this.opc.guard(part, () => readSharedStrings(this.opc.longText(part))));
  }

  /** Number format code of each cell format, by its index. */
  get numberFormats(): readonly string[] {
    const part = this.structure.styles;
    if (part === null || this.opc.text(part).trim() === '') return [];
    return (this.formats ??= numberFormatsByStyle(this.opc.xml(part)));
  }

  /** @internal How the file says colours. */
  get color(): ColorReader {
    const { styles, theme } = this.structure;
    const root =
      styles === null || this.opc.text(styles).trim() === '' ? parseXml('<styleSheet/>') : this.opc.xml(styles);
    return colorReader(root, theme === null ? undefined : this.opc.xml(theme));
  }

  /** @internal Looks that conditional formats give, by their index. */
  get differentialLooks(): readonly CellStyle[] {
    const { styles } = this.structure;
    if (styles === null || this.opc.text(styles).trim() === '') return [];
    return differentialLooks(this.opc.xml(styles), this.color);
  }

  /** Look of each cell format, by its index; what a cell without a format has is left out. */
  get looks(): readonly CellLook[] {
    const { styles, theme } = this.structure;
    if (styles === null || this.opc.text(styles).trim() === '') return [];
    return (this.knownLooks ??= looksByStyle(this.opc.xml(styles), theme === null ? undefined : this.opc.xml(theme)));
  }
}

/**
 * Opens an .xlsx or .xlsm file. Throws FileProblem `emptyFile`, `notXlsx`, `passwordProtected`, `oldXls`,
 * `binaryWorkbook`, `noWorkbook` or `damaged`; damage inside a sheet shows when the sheet is first read.
 */
export function openWorkbook(bytes: Uint8Array): OpenedWorkbook {
  return openedWorkbook(OpcPackage.open(bytes));
}

/** @internal A workbook that may be open already. */
export const openedOf = (workbook: Uint8Array | OpenedWorkbook): OpenedWorkbook =>
  workbook instanceof OpenedWorkbook ? workbook : openWorkbook(workbook);

/** @internal A workbook whose package is open. */
export const openedWorkbook = (opc: OpcPackage): OpenedWorkbook => new OpenedWorkbook(opc, readStructure(opc));
