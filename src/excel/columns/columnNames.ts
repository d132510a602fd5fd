import { askAnchors, type Anchor } from '../find/anchors';
import { addressOf, type SheetArea } from '../session/area';
import { names, type NamedCells } from '../change/names';
import { checkOpen } from '../change/open';
import type { ChangedSince, Step } from '../change/step';
import { along, type Whereabouts } from '../change/whereabouts';
import type { Session } from '../session/session';
import type { Slot } from './target';
import type { WritePlan } from './writePlan';

interface Moved {
  readonly slot: Slot;
  readonly at: SheetArea;
}

/** Names our columns and, beside a plain range, their source; by these names they are found again, wherever they are. */
export function columnNames(plan: WritePlan, where: Whereabouts): Step {
  const { target, source, anchors, sourceAnchorName } = plan;
  const named: NamedCells[] = target.slots.map(({ anchor, at }) => ({
    name: anchor,
    before: anchors.get(anchor),
    after: at,
  }));
  if (!source.table) named.push({ name: sourceAnchorName, before: anchors.get(sourceAnchorName), after: source.area });
  return {
    ...names(named, where),
    unchanged(context) {
      const asked = askAnchors(
        context,
        named.map(({ name }) => name),
      );
      return () => follow(context, plan, asked(), where);
    },
  };
}

/** Finds the columns where they are now: still beside each other, and as many rows from where they were. */
async function follow(
  context: Session,
  { target, source, room, sourceAnchorName }: WritePlan,
  anchors: ReadonlyMap<string, Anchor>,
  where: Whereabouts,
): Promise<ChangedSince | null> {
  const moved: Moved[] = [];
  for (const slot of target.slots) {
    const at = anchors.get(slot.anchor)?.at;
    if (!at || at.rows !== slot.at.rows || at.columns !== 1) return { address: addressOf(slot.at) };
    moved.push({ slot, at });
  }
  const [first] = moved;
  if (!first) return null;
  const down = first.at.row - first.slot.at.row;
  const { sheetId } = first.at;
  if (moved.some(({ slot, at }) => at.row - slot.at.row !== down || at.sheetId !== sheetId))
    return { address: addressOf(first.at) };
  await checkOpen(context, [sheetId]);
  const added = moved.filter(({ slot }) => slot.before === null);
  const [firstAdded] = added;
  const together = added.every(({ at }, i) => at.column === firstAdded!.at.column + i);
  if (firstAdded && !together && room.newSheet === null) return { address: addressOf(firstAdded.at) };

  const columnOf = ({ sheetId: sheet, column }: SheetArea): string => `${sheet}!${column}`;
  const places = new Map(moved.map((each) => [columnOf(each.slot.at), each]));
  const sourceAt = anchors.get(sourceAnchorName)?.at ?? null;
  where.moved((area) => {
    const by = places.get(columnOf(area));
    if (by) return along(area, by.slot.at, by.at);
    return sourceAt ? along(area, source.area, sourceAt) : area;
  });
  return null;
}
