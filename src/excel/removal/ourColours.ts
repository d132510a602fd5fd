import { RESULT_COLOURS } from '../../method';
import { contains, type SheetArea } from '../session/area';
import type { Step } from '../change/step';
import type { Whereabouts } from '../change/whereabouts';
import type { Session } from '../session/session';

/** A conditional format as `putColumnLook` makes it. */
interface OurRule {
  readonly at: SheetArea;
  readonly rule: Excel.ConditionalCellValueRule;
  readonly fill: string;
  readonly ink: string;
  readonly priority: number;
  readonly stopIfTrue: boolean;
}
interface FoundRule extends OurRule {
  readonly id: string;
}

const OURS = new Set(RESULT_COLOURS.map(({ fill, ink }) => key(fill, ink)));
function key(fill: string, ink: string): string {
  return `${fill} ${ink}`.toUpperCase();
}

/** The conditional formats of ours that stand within these columns; the user's own are left out. */
export async function ourColours(context: Session, columns: readonly SheetArea[]): Promise<FoundRule[]> {
  const asked = columns.map((at) => {
    const formats = context.range(at).conditionalFormats;
    formats.load('items/id,items/type,items/priority,items/stopIfTrue');
    return { at, formats };
  });
  await context.sync();
  const rules = asked.flatMap(({ at, formats }) =>
    formats.items
      .filter(({ type }) => type === 'CellValue')
      .map((format) => {
        const { cellValue } = format;
        cellValue.load('rule');
        cellValue.format.fill.load('color');
        cellValue.format.font.load('color');
        const range = format.getRangeOrNullObject();
        range.load('rowIndex,columnIndex,rowCount,columnCount');
        return { at, format, range };
      }),
  );
  if (rules.length > 0) await context.sync();
  const found = new Map<string, FoundRule>();
  for (const { at: column, format, range } of rules) {
    if (range.isNullObject) continue;
    const at: SheetArea = {
      sheetId: column.sheetId,
      row: range.rowIndex,
      column: range.columnIndex,
      rows: range.rowCount,
      columns: range.columnCount,
    };
    const { id, priority, stopIfTrue, cellValue } = format;
    const { fill, font } = cellValue.format;
    const ours = OURS.has(key(fill.color, font.color)) && /^="(?:[^"]|"")*"$/.test(cellValue.rule.formula1);
    if (ours && contains(column, at))
      found.set(id, { id, at, rule: cellValue.rule, fill: fill.color, ink: font.color, priority, stopIfTrue });
  }
  return [...found.values()].sort((a, b) => a.priority - b.priority);
}

/** Takes our conditional formats off; back they come in their order among the user's. */
export function withoutColours(rules: readonly FoundRule[], columns: readonly SheetArea[], where: Whereabouts): Step {
  return {
    put(context) {
      for (const { id, at } of rules) context.range(at).conditionalFormats.getItem(id).delete();
    },
    back: (context) => async () => {
      if (rules.length === 0) return;
      // After a failure some may be there still.
      const still = await ourColours(
        context,
        columns.map((at) => where.at(at)),
      );
      for (const { id, at } of still) context.range(at).conditionalFormats.getItem(id).delete();
      for (const { at, rule, fill, ink, priority, stopIfTrue } of rules) {
        const format = context.range(where.at(at)).conditionalFormats.add('CellValue');
        format.cellValue.format.fill.color = fill;
        format.cellValue.format.font.color = ink;
        format.cellValue.rule = rule;
        if (stopIfTrue) format.stopIfTrue = true;
        format.priority = priority;
      }
    },
  };
}
