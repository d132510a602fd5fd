import type { OpcPackage } from '../package/opcPackage';
import { factsOf } from '../read/sheetFacts';
import { readStructure } from '../read/structure';
import type { Stylesheet } from './stylesheet';

/** Tags that name a format of cells: of cells, rows and columns. */
const NAMES_FORMAT: ReadonlySet<string> = new Set(['c', 'row', 'col']);
/** Differential formats that rules and tables name. */
const DIFFERENTIAL: ReadonlySet<string> = new Set(['dxfId', 'headerRowDxfId', 'dataDxfId', 'totalsRowDxfId']);
/** No index has more. */
const MOST_DIGITS = 5;

const codeOf = (letter: string): number => letter.charCodeAt(0);
const [EQUALS, LESS, MORE, COLON, ZERO] = ['=', '<', '>', ':', '0'].map(codeOf) as [
  number,
  number,
  number,
  number,
  number,
];
const [SMALL_D, SMALL_E, SMALL_S] = ['d', 'e', 's'].map(codeOf) as [number, number, number];

/** The highest indices that a sheet names; −1 where it names none. */
interface UsedFormats {
  readonly cellXfs: number;
  readonly dxfs: number;
}

/** By part, for as long as nobody writes it: a long sheet is looked through once, however many are written beside it. */
const found = new WeakMap<object, UsedFormats>();

const isBlank = (code: number | undefined): boolean => code === 32 || (code! >= 9 && code! <= 13);
const isQuote = (code: number | undefined): boolean => code === 34 || code === 39;

const ascii = (bytes: Uint8Array, from: number, to: number): string => String.fromCharCode(...bytes.subarray(from, to));

/** The name of an attribute that ends here; '' where it is longer than any that counts. */
function attributeName(bytes: Uint8Array, end: number): string {
  for (let from = end - 1; end - from <= 16; from--) if (isBlank(bytes[from])) return ascii(bytes, from + 1, end);
  return '';
}

/** The index in quotes behind an equals sign; −1 where none stands there. */
function indexBehind(bytes: Uint8Array, equals: number): number {
  let at = equals + 1;
  while (isBlank(bytes[at])) at++;
  if (!isQuote(bytes[at++])) return -1;
  const from = at;
  let index = 0;
  for (let digit = bytes[at]! - ZERO; digit >= 0 && digit <= 9; digit = bytes[++at]! - ZERO) index = 10 * index + digit;
  const digits = at - from;
  return digits > 0 && digits <= MOST_DIGITS && isQuote(bytes[at]) ? index : -1;
}

/** Whether an attribute is one of a cell, a row or a column. */
function isOfCells(bytes: Uint8Array, equals: number): boolean {
  let tag = equals;
  while (tag >= 0 && bytes[tag] !== LESS && bytes[tag] !== MORE) tag--;
  if (bytes[tag] !== LESS) return false;
  let [from, end] = [tag + 1, tag + 1];
  for (; end < equals && !isBlank(bytes[end]); end++) if (bytes[end] === COLON) from = end + 1;
  return NAMES_FORMAT.has(ascii(bytes, from, Math.min(end, from + 4)));
}

/**
 * The highest indices of a sheet's markup in a code in which ASCII is ASCII. From one equals sign to the next, and only an
 * index that is higher is looked at closely: a long sheet has a million of them, and a few different ones.
 * @param known what the highest index of a cell, row or column is at least
 */
function highestFormats(bytes: Uint8Array, known = -1): UsedFormats {
  let [cellXfs, dxfs] = [known, -1];
  for (let equals = 0; equals < bytes.length; equals++) {
    if (bytes[equals] !== EQUALS) continue;
    let end = equals;
    while (isBlank(bytes[end - 1])) end--;
    const last = bytes[end - 1];
    if (last === SMALL_S ? isBlank(bytes[end - 2]) : last === SMALL_E && attributeName(bytes, end) === 'style') {
      const index = indexBehind(bytes, equals);
      if (index > cellXfs && isOfCells(bytes, equals)) cellXfs = index;
    } else if (last === SMALL_D && DIFFERENTIAL.has(attributeName(bytes, end))) {
      dxfs = Math.max(dxfs, indexBehind(bytes, equals));
    }
  }
  return { cellXfs, dxfs };
}

function usedFormats(opc: OpcPackage, part: string, isEdited: boolean): UsedFormats {
  const key = opc.identity(part);
  const known = key && found.get(key);
  if (known) return known;
  const used = highestFormats(opc.markup(part, isEdited), factsOf(key)?.highestFormat);
  if (key) found.set(key, used);
  return used;
}

/**
 * Keeps free the formats that a workbook's sheets name and its style part does not have: appended ones of ours would
 * take their numbers, and with them the look of those cells. The sheets to be edited come last, because the package
 * keeps the text read last.
 */
export function keepUsedFormats(opc: OpcPackage, stylesheet: Stylesheet, edited: ReadonlySet<string>): void {
  const parts = readStructure(opc).sheets.flatMap(({ kind, part, name }) =>
    kind === 'worksheet' ? [{ part, last: edited.has(name.toLowerCase()) }] : [],
  );
  for (const { part, last } of [...parts.filter(({ last }) => !last), ...parts.filter(({ last }) => last)]) {
    const { cellXfs, dxfs } = usedFormats(opc, part, last);
    stylesheet.keepFree('cellXfs', cellXfs);
    stylesheet.keepFree('dxfs', dxfs);
  }
}

/** A sheet that was written after {@link keepUsedFormats} names no format that the style part does not have. */
export function noteWritten(opc: OpcPackage, stylesheet: Stylesheet, part: string): void {
  const key = opc.identity(part);
  if (key) found.set(key, { cellXfs: stylesheet.countOf('cellXfs') - 1, dxfs: stylesheet.countOf('dxfs') - 1 });
}
