import { type Area, areaAround, freeSheetName } from '../../grid';
import type { WorkbookState } from '../../method';
import {
  blockOf,
  CellColumns,
  madeFromFormula,
  madeFromName,
  recordAt,
  recordOf,
  recordToNames,
  type Sheet,
  sheetAnchors,
  sheetMoved,
  type SheetRecord,
} from '../../sheet';
import { askAnchors, type Anchor } from '../find/anchors';
import { addressOf, type SheetArea } from '../session/area';
import { insertedRows } from '../change/insertedRows';
import { names, type NamedCells } from '../change/names';
import type { Step } from '../change/step';
import { storedTexts, type StoredText } from '../change/storedTexts';
import type { Prepared } from '../change/transaction';
import { Whereabouts } from '../change/whereabouts';
import { ExcelProblem } from '../problems';
import type { Session } from '../session/session';
import { answerText, askText } from '../settings/settingText';
import { askKeys } from '../settings/putText';
import { type KeptReport, keptState } from '../settings/keptState';
import { STATE_KEY, stateFromText } from '../settings/state';
import { readBefore } from './beforeImage';
import { type KeptRecord, readRecord } from './keptRecord';
import { pageAsBefore } from './page';
import { asCells, onSheet } from './place';
import { allNotes } from './notes';
import { blockOn, printedSheet, sheetKey, type PlannedSheet } from './printedSheet';
import { readStanding, type StandingSheet } from './standing';
import { asReported, type UndoableCommand } from '../change/command';

/** A tool's sheets to write, or to make anew where an earlier run made them. */
export interface PrintRequest {
  /** Each with the id by which it is known again, whatever its tab is called. */
  readonly sheets: readonly { readonly id: string; readonly sheet: Sheet }[];
  /** The notes that they carry, as they were read from those that stand. */
  readonly notes: ReadonlyMap<string, string>;
  /** Kept with the workbook's state, in the same change; null: nothing is. */
  readonly tool: KeptReport | null;
}

/** A sheet that was written. */
export interface PrintedSheet {
  readonly id: string;
  readonly sheetName: string;
  /** Of our block of cells. */
  readonly address: string;
  /** On a new sheet, or in the place of the one that stood. */
  readonly how: 'new' | 'anew';
  /** Name of an earlier sheet of ours that stays as it is, because its owner has changed its shape. */
  readonly left: string | null;
  /** Made anew: rows put in below it, because what it had to grow over is not ours. */
  readonly rowsInserted: number;
  /** Made anew: findings that it did not state before. */
  readonly findings: readonly string[];
}

export interface PrintReport {
  readonly sheets: readonly PrintedSheet[];
  /** The workbook's state as it was stored, the tool's settings among it. */
  readonly workbook: WorkbookState;
}

/** What is known of a sheet before it is planned. */
interface Known {
  readonly anchors: ReadonlyMap<string, Anchor>;
  readonly sheetNames: readonly string[];
  readonly record: SheetRecord | null;
}

/** A planned sheet, with what is said of it. */
interface Plan {
  readonly standing: StandingSheet | null;
  readonly planned: PlannedSheet;
  readonly printed: PrintedSheet;
}

/** A tool's sheets. */
export const printSheets: UndoableCommand<PrintRequest, PrintReport> = {
  prepare: (request) => (context) => preparePrint(context, request),
  stands({ sheets }, request) {
    const { address, sheetName } = sheets[0]!;
    const cells = request.sheets.reduce((sum, { sheet }) => sum + 2 * sheet.cells.length, 0);
    return { address, sheetName, rows: sheets.length, cells };
  },
  answer: asReported,
};

/**
 * Makes the change that writes a tool's sheets: each in the place of the one that an earlier run made, of which only our
 * own block of cells is replaced, else on a new sheet. A sheet of the same name that is not ours is left alone; so is an
 * earlier one whose shape somebody has changed. Where ours must grow over cells of theirs, rows are put in below it.
 * @throws ExcelProblem `protectedSheet` {sheet}; `reportChanged` where the notes are others than those that the
 *   request carries
 */
export async function preparePrint(context: Session, request: PrintRequest): Promise<Prepared<PrintReport>> {
  const { sheets, tool } = request;
  const wanted = sheets.flatMap(({ id, sheet }) => [
    ...Object.values(sheetAnchors(id)),
    ...sheet.names.map(({ name }) => name),
    madeFromName(id),
  ]);
  const asked = askAnchors(context, wanted);
  const askedState = askText(context, STATE_KEY);
  const keys = askKeys(context);
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  await context.sync();
  const anchors = asked();
  const sheetNames = worksheets.items.map(({ name }) => name);
  const stateText = await answerText(context, askedState);
  const plans: Plan[] = [];
  const texts: StoredText[] = [];
  const records: Step[] = [];
  for (const { id, sheet } of sheets) {
    const kept = await readRecord(context, id);
    const plan = await planSheet(context, { id, sheet }, { anchors, sheetNames, record: kept.record });
    plans.push(plan);
    sheetNames.push(plan.printed.sheetName);
    const { key, text } = kept.setting;
    if (text !== null) texts.push({ key, before: text, after: null });
    records.push(recordStep(plan.planned, kept, anchors));
  }
  checkNotes(
    plans.flatMap(({ standing }) => standing ?? []),
    request.notes,
  );
  const kept = tool && keptState(stateText, tool);
  if (kept) texts.push(kept.text);
  const state = kept?.state ?? stateFromText(stateText);
  return {
    steps: [...plans.flatMap(({ planned }) => stepsOf(planned, anchors)), ...records, storedTexts(texts, keys())],
    over: plans.flatMap(({ planned: { home } }) => ('before' in home ? [home.before.area] : [])),
    report: () => ({ sheets: plans.map(({ printed }) => printed), workbook: state }),
  };
}

async function planSheet(
  context: Session,
  { id, sheet }: PrintRequest['sheets'][number],
  { anchors, sheetNames, record }: Known,
): Promise<Plan> {
  const standing = await readStanding(context, id, sheet, { anchors, record });
  if (!standing?.record) {
    const newName = freeSheetName(sheet.name, sheetNames);
    const address = addressOf(onSheet(newName, blockOf(sheet)));
    const left = standing?.sheetName ?? null;
    return {
      standing,
      planned: { id, sheet, home: { newName } },
      printed: { id, sheetName: newName, address, how: 'new', left, rowsInserted: 0, findings: [] },
    };
  }
  const { block, sheetName, positions, grown } = standing;
  const moved = sheetMoved(sheet, block.row, block.column);
  const all = onSheet(block.sheetId, areaAround(asCells(block), blockOf(moved)));
  // Rows that are put in hold nothing of before.
  const region = grown ? { ...all, rows: block.rows } : all;
  const before = await readBefore(context, region, recordAt(standing.record, block.row, block.column), positions);
  const address = addressOf(onSheet(block.sheetId, blockOf(moved)));
  const findings = newFindings(moved, before.values);
  return {
    standing,
    planned: { id, sheet: moved, home: { sheetId: block.sheetId, before, grown } },
    printed: { id, sheetName, address, how: 'anew', left: null, rowsInserted: grown?.count ?? 0, findings },
  };
}

/**
 * Notes written since they were read belong on the sheets, and are not on those that are to be written. A sheet with notes
 * that is not written this time keeps its own.
 */
function checkNotes(standing: readonly StandingSheet[], read: ReadonlyMap<string, string>): void {
  const noted = standing.filter(({ notes }) => notes !== null);
  if (noted.length === 0) return;
  const found = allNotes(noted.map(({ notes }) => notes!));
  const same = found.size === read.size && [...found].every(([key, note]) => read.get(key) === note);
  if (!same) throw new ExcelProblem('reportChanged', { address: addressOf(noted[0]!.block) });
}

/** Findings that did not stand on the sheet before. */
function newFindings(sheet: Sheet, before: readonly (readonly unknown[])[]): string[] {
  const stood = new Set(before.flat().filter((value) => typeof value === 'string'));
  return CellColumns.of(sheet.cells)
    .ofFace(({ look }) => look === 'finding')
    .flatMap(({ value }) => (typeof value === 'string' && value !== '' && !stood.has(value) ? [value] : []));
}

/** Keeps what is put on the sheet besides its cells, and what it was made from, in the place of what was kept before. */
function recordStep({ id, sheet }: PlannedSheet, kept: KeptRecord, anchors: ReadonlyMap<string, Anchor>): Step {
  const before = new Map(kept.names.map((anchor) => [anchor.name, anchor]));
  const after = new Map(recordToNames(id, recordOf(sheet, blockOf(sheet))).map(({ name, formula }) => [name, formula]));
  const { madeFrom } = sheet;
  if (madeFrom !== undefined) {
    const name = madeFromName(id);
    before.set(name, anchors.get(name)!);
    after.set(name, madeFromFormula(madeFrom));
  }
  const all = [...new Set([...after.keys(), ...before.keys()])];
  return names(
    all.map((name) => ({ name, before: before.get(name), after: after.get(name) ?? null })),
    new Whereabouts(),
  );
}

function stepsOf(planned: PlannedSheet, anchors: ReadonlyMap<string, Anchor>): Step[] {
  const { id, sheet } = planned;
  const where = new Whereabouts();
  const at = (area: Area): SheetArea => onSheet(sheetKey(planned), area);
  const ours = sheetAnchors(id);
  const named = (name: string, after: SheetArea | null): NamedCells => ({ name, before: anchors.get(name), after });
  const { notes } = sheet;
  const all = [
    named(ours.block, blockOn(planned)),
    // Without a column of notes this time, the names of an earlier one would point at other cells.
    named(ours.keys, notes && at(notes.keys)),
    named(ours.notes, notes && at(notes.notes)),
    ...sheet.names.map(({ name, area }) => named(name, at(area))),
  ];
  const { home } = planned;
  if ('newName' in home) return [printedSheet(planned, where), names(all, where)];
  const { before, grown } = home;
  const block = blockOn(planned);
  const inserted = grown && { ...block, row: before.area.row + before.area.rows, rows: grown.count };
  // Taken back in the other order: the page last, when its rows are where they were.
  return [
    pageAsBefore(block.sheetId, before.page),
    ...(inserted ? [insertedRows(inserted, grown.usedRows, where)] : []),
    printedSheet(planned, where),
    names(all, where),
  ];
}
