import { askAnchors, putAnchor, putName, type Anchor } from '../find/anchors';
import type { SheetArea } from '../session/area';
import type { Step } from './step';
import type { Whereabouts } from './whereabouts';

/** A name of the workbook, as it was and as it becomes: for cells or for a formula; without either it goes. */
export interface NamedCells {
  readonly name: string;
  readonly before: Anchor | undefined;
  readonly after: SheetArea | string | null;
}

/** Gives cells names that move along with them, gives formulas names, or takes names away. */
export function names(named: readonly NamedCells[], where: Whereabouts): Step {
  return {
    put(context) {
      for (const { name, before, after } of named) {
        const exists = before?.exists ?? false;
        // One that stands as it is to be is left alone: names are what Excel fails at first (office-js #2078, #2983).
        if (typeof after === 'string') {
          if (before?.formula !== after) putName(context, name, after, exists);
        } else if (after && !isAt(before?.at, after)) putAnchor(context, name, after, exists);
        else if (!after && exists) context.workbook.names.getItem(name).delete();
      }
    },
    back(context) {
      const asked = askAnchors(
        context,
        named.map(({ name }) => name),
      );
      return () => {
        const now = asked();
        for (const { name, before } of named) {
          const is = now.get(name);
          const exists = is?.exists ?? false;
          if (!before?.exists) {
            if (exists) context.workbook.names.getItem(name).delete();
            continue;
          }
          const at = before.at && where.at(before.at);
          if (at && !isAt(is?.at, at)) putAnchor(context, name, at, exists);
          else if (!at && is?.formula !== before.formula) putName(context, name, before.formula, exists);
        }
      };
    },
  };
}

const isAt = (is: SheetArea | null | undefined, at: SheetArea): boolean =>
  is?.sheetId === at.sheetId && (['row', 'column', 'rows', 'columns'] as const).every((edge) => is[edge] === at[edge]);
