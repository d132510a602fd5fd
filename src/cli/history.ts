import { freeSheetName } from '../grid';
import {
  type Area,
  type CellBlock,
  columnLetters,
  type NameEdit,
  type OpenedSheet,
  openWorkbook,
  patchWorkbook,
  quoteSheetName,
  readCells,
  type SheetEdit,
} from '../files';
import { formatCount, type Language, translator } from '../locales';
import type { Classification } from '../method';
import {
  type Append,
  backCastPlan,
  damageSentence,
  formerAppends,
  type Quarter,
  headingOf,
  type History,
  NO_HISTORY,
  planSave,
  type PurchaseList,
  readHistory,
  type StandingHistory,
  readsHistory,
} from '../tools';
import { readBytes } from './disk';
import type { Options } from './options';
import { CliProblem } from './problems';

/** Columns of a first row that are looked at for our heading. */
const HEADING: Area = { row: 0, column: 0, rowCount: 1, columnCount: 80 };

/** Whether a sheet is our history, or holds its schemes: its heading says so, whatever it is called. */
export const isHistorySheet = (sheet: OpenedSheet): boolean => headingOn(sheet) !== null;

const headingOn = (sheet: OpenedSheet) =>
  sheet.kind === 'worksheet' && sheet.usedRange !== null ? headingOf(readCells(sheet, HEADING)[0] ?? []) : null;

/** The history of a workbook as it stands; null for a sheet that it does not have. */
export function standingHistory(bytes: Uint8Array): StandingHistory {
  const { sheets } = openWorkbook(bytes);
  const found: { history: StandingHistory['history']; schemes: StandingHistory['schemes'] } = {
    history: null,
    schemes: null,
  };
  for (const sheet of sheets) {
    const what = headingOn(sheet)?.what;
    if (what === undefined || found[what] !== null) continue;
    const { row, column, rowCount, columnCount } = sheet.usedRange!;
    const rows = readCells(sheet, { row: 0, column: 0, rowCount: row + rowCount, columnCount: column + columnCount });
    found[what] = { sheet: sheet.name, rows };
  }
  return found;
}

/** The workbook with these cells appended. @returns the sheets as they are called */
function withAppends(
  bytes: Uint8Array,
  appends: readonly Append[],
): { readonly bytes: Uint8Array; readonly sheets: readonly string[] } {
  const opened = openWorkbook(bytes);
  const taken = opened.sheets.map(({ name }) => name);
  const added: { name: string }[] = [];
  const edits = appends.map((append): SheetEdit => {
    const name = append.sheet ?? freeSheetName(append.name, taken);
    if (append.sheet === null) {
      added.push({ name });
      taken.push(name);
    }
    return editOf(append, name);
  });
  const names = appends.flatMap((append, k) => printNames(append, edits[k]!.sheet));
  return {
    bytes: patchWorkbook(opened, { addSheets: added, sheets: edits, names }),
    sheets: edits.map(({ sheet }) => sheet),
  };
}

function editOf({ what, sheet: standing, headers, row, rows, formats, widths }: Append, sheet: string): SheetEdit {
  // A scheme's text fills its cell, and does not run over the page.
  const fills = what === 'schemes' ? { horizontal: 'fill' as const } : {};
  const columnStyles = formats.map((numberFormat) => (numberFormat === '' ? undefined : { numberFormat, ...fills }));
  const width = rows.reduce((most, cells) => Math.max(most, cells.length), 0);
  const blocks: CellBlock[] = headers.map(({ column, text }) => ({
    row: 0,
    column,
    values: [[text]],
    style: { bold: true, fill: '#E4E9F0', wrap: true },
  }));
  blocks.push({
    row,
    column: 0,
    // Cells of the user's own columns between ours stay as they are.
    values: rows.map((cells) => Array.from({ length: width }, (_, c) => ((cells[c] ?? '') === '' ? null : cells[c]!))),
    columnStyles,
  });
  const isNew = standing === null;
  return {
    sheet,
    cells: blocks,
    ...(isNew
      ? {
          freeze: { rows: 1, columns: 0 },
          columnWidths: widths.map((one, c) => ({ from: c, to: c, width: one })),
          print: { orientation: 'landscape' as const, paper: 9, fit: { width: 1, height: 0 } },
        }
      : {}),
  };
}

/** What a new sheet prints of its columns, and its head on every page. */
function printNames({ sheet: standing, printed }: Append, sheet: string): NameEdit[] {
  if (standing !== null) return [];
  const on = quoteSheetName(sheet);
  return [
    { name: '_xlnm.Print_Titles', sheet, refersTo: `${on}!$1:$1` },
    ...(printed === undefined
      ? []
      : [{ name: '_xlnm.Print_Area', sheet, refersTo: `${on}!$A:$${columnLetters(printed - 1)}` }]),
  ];
}

/** A workbook with the snapshots that were asked for, and its history. */
export interface Remembered {
  readonly bytes: Uint8Array;
  readonly history: History;
  /** Sheets that were written, each with the rows that were appended. */
  readonly written: readonly { readonly sheet: string; readonly rows: number }[];
  readonly warnings: readonly string[];
}

/** What snapshots are made of besides the clients. */
export interface Remembering {
  readonly purchases: PurchaseList | null;
  /** The history of an earlier workbook that the result goes on with; null: none. */
  readonly former: StandingHistory | null;
  readonly today: string;
  readonly language: Language;
}

/**
 * The history of an earlier result.
 * @throws CliProblem `historyNone` where it has none; `notFound`, `unreadable`
 */
export async function formerHistory(file: string | null): Promise<StandingHistory | null> {
  if (file === null) return null;
  const former = standingHistory(await readBytes(file));
  if (former.history === null) throw new CliProblem('historyNone', { file });
  return former;
}

/**
 * Appends the snapshots that were asked for: those of an earlier workbook, the quarters of the purchase list, then the clients as
 * of a day.
 * @throws CliProblem `snapshot` with what stops it, `historyTwice` where the file has a history of its own; nothing is written then
 */
export function withSnapshots(
  bytes: Uint8Array,
  judged: Classification,
  { snapshot, backCast: asked, tools, history: from }: Pick<Options, 'snapshot' | 'backCast' | 'tools' | 'history'>,
  { purchases, former, today, language }: Remembering,
): Remembered {
  if (former === null && snapshot === null && asked === null && !tools.some(readsHistory))
    return { bytes, history: NO_HISTORY, written: [], warnings: [] };
  let result = bytes;
  const written: { sheet: string; rows: number }[] = [];
  const warnings = new Set<string>();
  const append = (appends: readonly Append[]): void => {
    const { bytes: next, sheets } = withAppends(result, appends);
    result = next;
    appends.forEach(({ rows }, k) => written.push({ sheet: sheets[k]!, rows: rows.length }));
  };
  if (former !== null) {
    const own = standingHistory(result);
    const sheet = (own.history ?? own.schemes)?.sheet;
    if (sheet !== undefined) throw new CliProblem('historyTwice', { sheet, file: from ?? '' });
    append(formerAppends(former));
  }
  if (asked !== null && purchases) {
    const choices = { hold: asked === 'hold', language, today };
    const plan = backCastPlan(judged, purchases.reading, standingHistory(result), choices);
    if ('refused' in plan) throw new CliProblem('snapshot', { why: plan.refused });
    append(plan.appends);
    if (plan.unknown.length > 0) warnings.add(codedText(plan.quarters, language));
    for (const warning of plan.warnings) warnings.add(warning);
  }
  if (snapshot !== null) {
    const plan = planSave(judged, snapshot === 'today' ? today : snapshot, standingHistory(result), { language });
    if ('refused' in plan) throw new CliProblem('snapshot', { why: plan.refused });
    append(plan.appends);
    for (const warning of plan.warnings) warnings.add(warning);
  }
  const standing = standingHistory(result);
  const history = readHistory(standing.history, standing.schemes);
  for (const damage of history.damage) warnings.add(damageSentence(damage, language));
  return { bytes: result, history, written, warnings: [...warnings] };
}

/** How many rows of the quarters that were written have a code and a segment, under each choice for what the list does not say. */
function codedText(quarters: readonly Quarter[], language: Language): string {
  const fresh = quarters.filter(({ known }) => !known);
  const sum = (of: (quarter: Quarter) => number): string =>
    formatCount(
      fresh.reduce((all, quarter) => all + of(quarter), 0),
      language,
    );
  return translator(language)('cli.result.pastQuarters', {
    rows: sum(({ clients }) => clients),
    blank: sum(({ codes }) => codes.blank),
    hold: sum(({ codes }) => codes.hold),
    blankSegments: sum(({ segments }) => segments.blank),
    holdSegments: sum(({ segments }) => segments.hold),
  });
}
