import { type ColumnDeclaration, COLUMNS } from '../../method';
import type { Step } from '../change/step';
import type { Whereabouts } from '../change/whereabouts';
import type { SheetArea } from '../session/area';
import type { Session } from '../session/session';
import type { OwnPlace } from './ownColumns';

/** Asks which of our columns stand in the middle, as the write has put those of figures; there after the next sync. */
export function askCentred(context: Session, own: readonly OwnPlace[]): () => SheetArea[] {
  const declared: Partial<Record<string, ColumnDeclaration>> = COLUMNS;
  const asked = own
    .filter(({ column, at }) => declared[column]?.centred === true && at.rows > 1)
    .map(({ at }) => {
      const cells = { ...at, row: at.row + 1, rows: at.rows - 1 };
      const { format } = context.range(cells);
      format.load('horizontalAlignment');
      return { cells, format };
    });
  return () => asked.filter(({ format }) => format.horizontalAlignment === 'Center').map(({ cells }) => cells);
}

/** Lets cells stand as their contents do. */
export function uncentred(areas: readonly SheetArea[], where: Whereabouts): Step {
  return {
    put(context) {
      for (const area of areas) context.range(area).format.horizontalAlignment = 'General';
    },
    back: (context) => () => {
      for (const area of areas) context.range(where.at(area)).format.horizontalAlignment = 'Center';
    },
  };
}
