import type { OpcPackage } from '../package/opcPackage';
import { factsOf } from '../read/sheetFacts';
import { readStructure } from '../read/structure';
import type { Stylesheet } from './stylesheet';

/** Tags that name a format of cells: of cells, rows and columns. */
const NAMES_FORMAT = /<(?:\w+:)?(?:c|row|col)\s/y;
/** No index has more. */
const MOST_DIGITS = 5;
/** Differential formats that rules and tables name. */
const DIFFERENTIAL = /\s(?:dxfId|headerRowDxfId|dataDxfId|totalsRowDxfId)\s*=\s*["'](\d{1,5})["']/g;

const SMALL_E = 101;
const SMALL_S = 115;

/** The highest indices that a sheet names; −1 where it names none. */
interface UsedFormats {
  readonly cellXfs: number;
  readonly dxfs: number;
}

/** By part, for as long as nobody writes it: a long sheet is looked through once, however many are written beside it. */
const found = new WeakMap<object, UsedFormats>();

function highest(source: string, pattern: RegExp): number {
  let last = -1;
  for (const [, index] of source.matchAll(pattern)) last = Math.max(last, Number(index));
  return last;
}

const isBlank = (code: number): boolean => code === 32 || (code >= 9 && code <= 13);

/** Whether the attribute whose equals sign stands here is called `s` or `style`. */
function isFormatName(source: string, equals: number): boolean {
  let end = equals;
  while (isBlank(source.charCodeAt(end - 1))) end--;
  const last = source.charCodeAt(end - 1);
  if (last === SMALL_S) return isBlank(source.charCodeAt(end - 2));
  return last === SMALL_E && source.startsWith('style', end - 5) && isBlank(source.charCodeAt(end - 6));
}

const isQuote = (code: number): boolean => code === 34 || code === 39;

/** The index in quotes behind an equals sign; −1 where none stands there. */
function indexBehind(source: string, equals: number): number {
  let at = equals + 1;
  while (isBlank(source.charCodeAt(at))) at++;
  if (!isQuote(source.charCodeAt(at++))) return -1;
  const from = at;
  let index = 0;
  for (let digit = source.charCodeAt(at) - 48; digit >= 0 && digit <= 9; digit = source.charCodeAt(++at) - 48)
    index = 10 * index + digit;
  const digits = at - from;
  return digits > 0 && digits <= MOST_DIGITS && isQuote(source.charCodeAt(at)) ? index : -1;
}

/**
 * The highest index of a format that a cell, row or column names. From one equals sign to the next, and only an index
 * that is higher is looked at closely: a long sheet has a million of them, and a few different ones.
 */
function highestFormat(source: string): number {
  let last = -1;
  for (let equals = source.indexOf('='); equals >= 0; equals = source.indexOf('=', equals + 1)) {
    if (!isFormatName(source, equals)) continue;
    const index = indexBehind(source, equals);
    if (index <= last) continue;
    const tag = source.lastIndexOf('<', equals);
    NAMES_FORMAT.lastIndex = tag;
    if (tag > source.lastIndexOf('>', equals) && NAMES_FORMAT.test(source)) last = index;
  }
  return last;
}

function usedFormats(opc: OpcPackage, part: string, isEdited: boolean): UsedFormats {
  const key = opc.identity(part);
  const known = key && found.get(key);
  if (known) return known;
  // Of a sheet that is edited the text is wanted right after.
  const source = isEdited ? opc.longText(part) : opc.markup(part);
  const cellXfs = factsOf(key)?.highestFormat ?? highestFormat(source);
  const used = { cellXfs, dxfs: highest(source, DIFFERENTIAL) };
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
