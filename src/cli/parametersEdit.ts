import {
  type AddedValidation,
  type CellBlock,
  type CellStyle,
  cellAddress,
  type DefinedName,
  openWorkbook,
  patchWorkbook,
  quoteSheetName,
  type SheetEdit,
} from '../files';
import { formulaWords, type Language, translator } from '../locales';
import {
  type CellLook,
  kindWords,
  PARAMETER_WIDTHS,
  parameterNames,
  parametersSheet,
  type Scheme,
  type SheetLayout,
} from '../method';
import type { Portfolio } from '../portfolio';

const LOOKS: Readonly<Record<CellLook, CellStyle>> = {
  title: { bold: true, fontSize: 14 },
  note: { italic: true, color: '#595959' },
  section: { bold: true, fill: '#E4E9F0' },
  head: { bold: true, border: { bottom: { style: 'thin', color: '#8A94A6' } } },
  label: {},
  text: {},
  input: { fill: '#FFF8DC', horizontal: 'right', border: { bottom: { style: 'thin', color: '#C9B458' } } },
  state: { color: '#B00020', bold: true },
  computed: { color: '#9A9A9A', fontSize: 9 },
};

/**
 * Adds the parameters sheet of a scheme to a workbook, in the place of the sheet that an earlier run made (known by
 * its defined names); another sheet of that name stays, and ours takes a number.
 */
export function withParameters(
  bytes: Uint8Array,
  scheme: Scheme,
  portfolio: Portfolio,
  language: Language,
): { readonly bytes: Uint8Array; readonly sheet: string } {
  const opened = openWorkbook(bytes);
  const words = formulaWords(scheme, language);
  const layout = parametersSheet(scheme, words, kindWords(portfolio));
  const own = sheetOfName(opened.names, parameterNames(scheme).scheme('state'));
  const removed = own !== null && opened.sheets.some(({ name }) => name === own) ? [own] : [];
  const taken = opened.sheets.map(({ name }) => name.toLowerCase()).filter((name) => name !== own?.toLowerCase());
  const sheet = own ?? freeSheetName(translator(language)('sheet.name'), taken);
  const patched = patchWorkbook(opened, {
    removeSheets: removed,
    addSheets: [{ name: sheet }],
    sheets: [sheetEdit(sheet, layout)],
    names: layout.names.map(({ name, row, column, rowCount, columnCount }) => {
      const first = absolute(row, column);
      const last = absolute(row + rowCount - 1, column + columnCount - 1);
      const cells = first === last ? first : `${first}:${last}`;
      return { name, refersTo: `${quoteSheetName(sheet)}!${cells}` };
    }),
  });
  return { bytes: patched, sheet };
}

function sheetEdit(sheet: string, { cells }: SheetLayout): SheetEdit {
  const blocks = cells.map(({ row, column, value, formula, look, numberFormat }): CellBlock => ({
    row,
    column,
    values: [[value]],
    ...(formula === undefined ? {} : { formulas: [[formula]] }),
    style: { ...LOOKS[look], ...(numberFormat === undefined ? {} : { numberFormat }) },
  }));
  const dataValidations = cells.flatMap(({ row, column, choices }): AddedValidation[] =>
    choices
      ? [
          {
            range: { row, column, rowCount: 1, columnCount: 1 },
            type: 'list',
            formulas: [`"${choices.join(',')}"`],
            allowBlank: false,
          },
        ]
      : [],
  );
  return {
    sheet,
    cells: blocks,
    dataValidations,
    columnWidths: PARAMETER_WIDTHS.map((width, k) => ({ from: k, to: k, width })),
    freeze: { rows: 4, columns: 0 },
  };
}

function absolute(row: number, column: number): string {
  return cellAddress(row, column).replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');
}

/** The sheet that a name's cells stand on; null where there is no such name. */
function sheetOfName(names: readonly DefinedName[], wanted: string): string | null {
  const found = names.find(({ name }) => name.toLowerCase() === wanted.toLowerCase());
  const [, quoted, plain] = /^=?(?:'((?:[^']|'')+)'|([^!]+))!/.exec(found?.refersTo ?? '') ?? [];
  return quoted?.replaceAll("''", "'") ?? plain ?? null;
}

function freeSheetName(base: string, taken: readonly string[]): string {
  for (let n = 1; ; n++) {
    const name = n === 1 ? base : `${base} ${n}`;
    if (!taken.includes(name.toLowerCase())) return name;
  }
}
