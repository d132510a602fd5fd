import { withHomes } from '../method';
import { askAnchors } from './anchors';
import { addressOf, lastColumn, type SheetArea } from './area';
import type { BeforeImage } from './beforeImage';
import { ExcelProblem } from './gateway';
import { askTable, type AskedTable } from './locate';
import { MovedRows } from './movedRows';
import { holdsWritten } from './literal';
import { readBlocks } from './readCells';
import { wholeColumns } from './restore';
import type { Session } from './session';
import { answerText, askText } from './settingText';
import { parametersImage } from './undoParameters';
import { STATE_KEY, stateFromText, stateToText } from './state';
import type { Slot } from './target';
import { firstFilled } from './targetCheck';
import { cellsOf } from './writeCells';
import type { WritePlan } from './writePlan';
import { formulaChecker, type WrittenFormulas } from './writtenFormulas';

/**
 * The before-image where its cells are now, once it is sure that nobody has changed them; whether the parameters sheet is
 * left as it is, because somebody has changed it since.
 * @throws ExcelProblem `changedSince` {address}
 */
export async function imageNow(
  context: Session,
  plan: WritePlan,
  formulas: WrittenFormulas,
): Promise<{ readonly image: BeforeImage; readonly left: boolean }> {
  const { target, source } = plan;
  let { image } = plan;
  let left = false;
  const changed = (address: string): ExcelProblem => new ExcelProblem('changedSince', { address });
  const names = [...target.slots.map(({ anchor }) => anchor), ...(source.table ? [] : [plan.sourceAnchorName])];
  const asked = askAnchors(context, names);
  const table = image.grownTable ? askTable(context, image.grownTable.id) : null;
  const state = askText(context, STATE_KEY);
  await context.sync();
  const anchors = asked();
  const moved = target.slots.map((slot): Moved => {
    const at = anchors.get(slot.anchor)?.at;
    if (!at || at.rows !== slot.at.rows || at.columns !== 1) throw changed(addressOf(slot.at));
    return { slot, at };
  });
  const [first] = moved;
  const down = first ? first.at.row - first.slot.at.row : 0;
  const sheetId = first?.at.sheetId ?? target.sheetId;
  if (moved.some(({ slot, at }) => at.row - slot.at.row !== down || at.sheetId !== sheetId)) {
    throw changed(addressOf(first!.at));
  }
  await checkOpen(context, [sheetId, ...(image.parameters?.kept ? [image.parameters.kept.area.sheetId] : [])]);
  await checkUnchanged(context, plan, formulas, moved);
  if (plan.formulas) ({ image, left } = await parametersImage(context, plan.formulas.parameters, image));
  const sourceAt = anchors.get(plan.sourceAnchorName)?.at ?? null;
  const placed = movedImage(
    image,
    moved,
    table,
    plan.sourceAnchorName,
    sourceAt && { from: source.area, to: sourceAt },
  );
  if (placed.inserted) await checkOnlyOurs(context, placed.inserted, moved);
  return { image: { ...placed, settings: await settingsNow(context, image, plan, state) }, left };
}

/** Sheets protected since the write cannot be brought back: said before anything is tried. */
async function checkOpen(context: Session, sheetIds: readonly string[]): Promise<void> {
  const sheets = sheetIds.map((id) => {
    const sheet = context.sheet(id);
    sheet.load('name');
    sheet.protection.load('protected');
    return sheet;
  });
  await context.sync();
  const closed = sheets.find(({ protection }) => protection.protected);
  if (closed) throw new ExcelProblem('protectedSheet', { sheet: closed.name });
}

interface Moved {
  readonly slot: Slot;
  readonly at: SheetArea;
}

/** Every cell must still hold what was written; values in columns that were empty before may have been sorted. */
async function checkUnchanged(
  context: Session,
  plan: WritePlan,
  formulas: WrittenFormulas,
  moved: readonly Moved[],
): Promise<void> {
  const sorted = [...moved].sort((a, b) => a.at.column - b.at.column);
  if (sorted.length === 0) return;
  const first = sorted[0]!.at;
  const area = { ...first, columns: sorted[sorted.length - 1]!.at.column - first.column + 1 };
  const given = sorted.map(({ slot }) => cellsOf(slot, plan.target));
  const sortable = plan.image.replaced.length === 0 && formulas.size === 0;
  const elsewhere = new MovedRows();
  const isAsWritten = sorted.map(({ slot }, k) => {
    const cell = given[k]!;
    const header = plan.headers[plan.target.slots.indexOf(slot)] ?? null;
    const formula = formulas.get(slot.anchor);
    const holdsFormula = formula === undefined ? null : formulaChecker(formula);
    return (row: number, found: unknown): boolean => {
      if (row === 0) return header === null || holdsWritten(found, header);
      return holdsFormula && plan.target.clientAt[row]! >= 0
        ? holdsFormula(row, found)
        : holdsWritten(found, cell(row));
    };
  });
  // A formula shows itself, all else its value.
  const wanted = formulas.size > 0 ? 'formulas' : 'values';
  const plans = { area, columns: sorted.map(({ at }) => at.column), wanted: [wanted] as const };
  await readBlocks(
    context,
    plans,
    ({ start, grids }) => {
      grids[wanted].forEach((line, r) => {
        const k = isAsWritten.findIndex((holds, each) => !holds(start + r, line[each]));
        if (k < 0) return;
        const { at } = sorted[k]!;
        const address = addressOf({ row: at.row + start + r, column: at.column, rows: 1, columns: 1 });
        if (!sortable || start + r === 0) throw new ExcelProblem('changedSince', { address });
        const written = given.map((cell) => cell(start + r));
        elsewhere.add(line.slice(0, written.length), written, address);
      });
    },
    'checking',
  );
  if (elsewhere.changed !== null) throw new ExcelProblem('changedSince', { address: elsewhere.changed });
}

/** The image with its cells moved to where they are now. */
function movedImage(
  image: BeforeImage,
  moved: readonly Moved[],
  table: AskedTable | null,
  sourceName: string,
  source: { from: SheetArea; to: SheetArea } | null,
): BeforeImage {
  const places = new Map(moved.map(({ slot, at }) => [slot.anchor, { slot, at }]));
  const added = moved.filter(({ slot }) => slot.before === null);
  const [firstAdded] = added;
  const together = added.every(({ at }, i) => at.column === firstAdded!.at.column + i);
  if (firstAdded && !together && image.newSheet === null) {
    throw new ExcelProblem('changedSince', { address: addressOf(firstAdded.at) });
  }
  const follow = (area: SheetArea, by: Moved): SheetArea => ({
    ...area,
    sheetId: by.at.sheetId,
    row: area.row + by.at.row - by.slot.at.row,
    column: area.column + by.at.column - by.slot.at.column,
  });
  const standing = moved.filter(({ slot }) => slot.before !== null);
  return {
    ...image,
    grownTable: image.grownTable && grownNow(image.grownTable, table!, firstAdded!, added.length),
    inserted: image.inserted && {
      ...image.inserted,
      sheetId: firstAdded!.at.sheetId,
      column: firstAdded!.at.column,
      // It is known that they are in.
      usedColumns: 0,
    },
    added: image.added && { ...image.added, area: follow(image.added.area, firstAdded!) },
    helpers: image.helpers.map((helper) => ({ ...helper, at: places.get(helper.anchor)!.at })),
    replaced: image.replaced.map((column, i) => ({ ...column, at: follow(column.at, standing[i]!) })),
    names: image.names.map((name) => {
      const place = places.get(name.name);
      if (place) return name.at && place.slot.before ? { ...name, at: follow(name.at, place) } : name;
      if (!name.at || !source || name.name !== sourceName) return name;
      const { from, to } = source;
      return {
        ...name,
        at: {
          ...name.at,
          sheetId: to.sheetId,
          row: name.at.row + to.row - from.row,
          column: name.at.column + to.column - from.column,
        },
      };
    }),
  };
}

/** The table without our columns; they must still be its last ones. */
function grownNow(
  grown: NonNullable<BeforeImage['grownTable']>,
  { table, range }: AskedTable,
  first: Moved,
  count: number,
): BeforeImage['grownTable'] {
  const gone = new ExcelProblem('changedSince', { address: addressOf(first.at) });
  if (table.isNullObject) throw gone;
  const now = {
    sheetId: first.at.sheetId,
    row: range.rowIndex,
    column: range.columnIndex,
    rows: range.rowCount,
    columns: range.columnCount,
  };
  if (lastColumn(now) !== first.at.column + count - 1 || now.rows !== grown.after.rows) throw gone;
  return { ...grown, before: { ...now, columns: now.columns - count }, after: now };
}

/** Columns that were put in for us may only go whole when nothing else has come into them. */
async function checkOnlyOurs(
  context: Session,
  { sheetId, column, count }: NonNullable<BeforeImage['inserted']>,
  moved: readonly Moved[],
): Promise<void> {
  const used = wholeColumns(context, sheetId, column, count).getUsedRangeOrNullObject(true);
  used.load('rowIndex,rowCount');
  await context.sync();
  if (used.isNullObject) return;
  const { at } = moved[0]!;
  const end = at.row + at.rows;
  const above = { row: used.rowIndex, rows: at.row - used.rowIndex };
  const below = { row: end, rows: used.rowIndex + used.rowCount - end };
  const first = await firstFilledOf(context, [above, below], { sheetId, column, columns: count });
  if (first !== null) throw new ExcelProblem('changedSince', { address: first });
}

async function firstFilledOf(
  context: Session,
  spans: readonly { readonly row: number; readonly rows: number }[],
  columns: Pick<SheetArea, 'sheetId' | 'column' | 'columns'>,
): Promise<string | null> {
  for (const span of spans) {
    const found = span.rows > 0 ? await firstFilled(context, { ...columns, ...span }) : null;
    if (found !== null) return found;
  }
  return null;
}

/** Schemes saved since the write stay; only what the write itself stored is taken back. */
async function settingsNow(
  context: Session,
  image: BeforeImage,
  { target, stateAfter }: WritePlan,
  asked: ReturnType<typeof askText>,
): Promise<BeforeImage['settings']> {
  const text = await answerText(context, asked);
  if (text === stateToText(stateAfter)) return image.settings;
  const now = stateFromText(text);
  const { id, before } = target.binding;
  const others = now.bindings.filter((binding) => binding.id !== id);
  const next = stateToText(withHomes({ ...now, bindings: before ? [...others, before] : others }));
  return image.settings.map((setting) => (setting.key === STATE_KEY ? { ...setting, text: next } : setting));
}
