import { absoluteAddress, freeSheetName } from '../grid';
import {
  type AddedValidation,
  type CellBlock,
  type CellStyle,
  type Color,
  openWorkbook,
  patchWorkbook,
  placeOfName,
  quoteSheetName,
  type SheetEdit,
} from '../files';
import { formulaWords, type Language, translator } from '../locales';
import {
  PARAMETER_FROZEN_ROWS,
  PARAMETER_LOOKS,
  type ParameterLook,
  PARAMETER_WIDTHS,
  parameterNames,
  parametersSheet,
  type Scheme,
  type SheetLayout,
} from '../method';

/** A look as a cell style of a file. */
function styleOf({ bold, italic, size, color, fill, align, line }: ParameterLook): CellStyle {
  return {
    ...(bold ? { bold } : {}),
    ...(italic ? { italic } : {}),
    ...(size === undefined ? {} : { fontSize: size }),
    ...(color === undefined ? {} : { color: color as Color }),
    ...(fill === undefined ? {} : { fill: fill as Color }),
    ...(align ? { horizontal: align } : {}),
    ...(line === undefined ? {} : { border: { bottom: { style: 'thin', color: line as Color } } }),
  };
}

/**
 * Adds the parameters sheet of a scheme to a workbook, in the place of the sheet that an earlier run made (known by
 * its defined names); another sheet of that name stays, and ours takes a number.
 */
export function withParameters(
  bytes: Uint8Array,
  scheme: Scheme,
  language: Language,
): { readonly bytes: Uint8Array; readonly sheet: string } {
  const opened = openWorkbook(bytes);
  const words = formulaWords(scheme, language);
  const layout = parametersSheet(scheme, words);
  const own = placeOfName(opened.names, parameterNames(scheme).scheme('state'))?.sheet ?? null;
  const removed = own !== null && opened.sheets.some(({ name }) => name === own) ? [own] : [];
  const taken = opened.sheets.map(({ name }) => name).filter((name) => name !== own);
  const sheet = own ?? freeSheetName(translator(language)('sheet.name'), taken);
  const patched = patchWorkbook(opened, {
    removeSheets: removed,
    addSheets: [{ name: sheet }],
    sheets: [sheetEdit(sheet, layout)],
    names: layout.names.map(({ name, row, column, rowCount, columnCount }) => {
      const cells = absoluteAddress({ row, column, rowCount, columnCount });
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
    style: { ...styleOf(PARAMETER_LOOKS[look]), ...(numberFormat === undefined ? {} : { numberFormat }) },
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
    freeze: { rows: PARAMETER_FROZEN_ROWS, columns: 0 },
  };
}
