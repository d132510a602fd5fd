import { freeSheetName, type Area } from '../grid';
import {
  editOfSheet,
  namesOfSheet,
  openWorkbook,
  type OpenedWorkbook,
  patchWorkbook,
  placeOfName,
  type SheetEdit,
} from '../files';
import { formulaWords, type Language } from '../locales';
import { parameterNames, parametersSheet, type Scheme } from '../method';
import type { Sheet } from '../sheet';

/**
 * Writes the parameters sheet of a scheme into a workbook: where the one that an earlier run made (known by its defined
 * names) is laid out alike its cells are filled again and all else on it stays; where it is not, it is hidden, because
 * people may have written on it, and a new one takes its place. Another sheet of that name stays, and ours takes a number.
 */
export function withParameters(
  bytes: Uint8Array,
  scheme: Scheme,
  language: Language,
): { readonly bytes: Uint8Array; readonly sheet: string } {
  const opened = openWorkbook(bytes);
  const layout = parametersSheet(scheme, formulaWords(scheme, language));
  const own = placeOfName(opened.names, parameterNames(scheme).scheme('state'))?.sheet;
  const standing = opened.sheets.find(({ name }) => name === own) ?? null;
  const fits = standing !== null && isLaidOutAlike(opened, layout, standing.name);
  const sheet = fits ? standing.name : freeSheetName(layout.name, namesOf(opened));
  const edit = editOfSheet(layout, sheet);
  const patched = patchWorkbook(opened, {
    addSheets: fits ? [] : [{ name: sheet }],
    visibility: standing?.visibility === 'visible' && !fits ? [{ sheet: standing.name, visibility: 'hidden' }] : [],
    sheets: [fits ? filledAgain(edit, layout) : edit],
    names: fits ? [] : namesOfSheet(layout, sheet, true),
  });
  return { bytes: patched, sheet };
}

const namesOf = ({ sheets }: OpenedWorkbook): string[] => sheets.map(({ name }) => name);

/** Whether every name of the layout stands on its cell of that sheet, and none of the scheme's stands elsewhere on it. */
function isLaidOutAlike({ names }: OpenedWorkbook, layout: Sheet, sheet: string): boolean {
  const wanted = new Map(layout.names.map(({ name, area }) => [name.toLowerCase(), area]));
  const [first] = layout.names;
  // All names of a scheme begin alike.
  const prefix = commonStart([...wanted.keys()]);
  const standing = names.flatMap(({ name }) => {
    const place = placeOfName(names, name);
    return place?.sheet === sheet && name.toLowerCase().startsWith(prefix) ? [{ name: name.toLowerCase(), place }] : [];
  });
  return (
    first !== undefined &&
    standing.length === wanted.size &&
    standing.every(({ name, place }) => sameArea(wanted.get(name), place.area))
  );
}

const sameArea = (a: Area | undefined, b: Area): boolean =>
  a?.row === b.row && a.column === b.column && a.rowCount === b.rowCount && a.columnCount === b.columnCount;

function commonStart(texts: readonly string[]): string {
  const [first = '', ...others] = texts;
  let length = first.length;
  for (const text of others) while (!text.startsWith(first.slice(0, length))) length--;
  return first.slice(0, length);
}

/** Contents and lists only: looks, widths and page are its owner's by now. */
function filledAgain({ sheet, cells = [], dataValidations = [] }: SheetEdit, layout: Sheet): SheetEdit {
  return {
    sheet,
    cells: cells.map(({ style, ...block }) =>
      style?.numberFormat === undefined ? block : { ...block, style: { numberFormat: style.numberFormat } },
    ),
    dropDataValidations: layout.cells.flatMap(({ row, column, choices }) =>
      choices ? [{ row, column, rowCount: 1, columnCount: 1 }] : [],
    ),
    dataValidations,
  };
}
