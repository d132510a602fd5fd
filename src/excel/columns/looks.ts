import type { ColumnLook, HeaderLook } from '../../sheet';
import { asCells } from '../print/place';
import { putRule } from '../print/rules';
import type { SheetArea } from '../session/area';
import type { Session } from '../session/session';

/** A header's cell that was asked how it looks. */
export interface AskedLook {
  readonly format: Excel.RangeFormat;
}

/** Asks how a header looks; the answer is there after the next sync. */
export function askLook(context: Session, cell: SheetArea): AskedLook {
  const { format } = context.range(cell);
  format.load('wrapText,verticalAlignment,rowHeight');
  format.fill.load('color');
  format.font.load('bold,italic,color');
  return { format };
}

/**
 * What of a header's look ours take over. They take two lines only where that one does: Excel makes a row higher for
 * wrapped text, but not one whose height somebody has set.
 */
export function headerLook({ format: { fill, font, wrapText, verticalAlignment } }: AskedLook): HeaderLook {
  const vertical = { Top: 'top', Center: 'center' }[verticalAlignment as string] as HeaderLook['vertical'];
  return {
    ...(fill.color && fill.color !== '#FFFFFF' ? { fill: fill.color } : {}),
    ...(font.color && font.color !== '#000000' ? { color: font.color } : {}),
    ...(font.bold === true ? { bold: true } : {}),
    ...(font.italic === true ? { italic: true } : {}),
    ...(wrapText === true ? { wrap: true } : {}),
    ...(vertical ? { vertical } : {}),
  };
}

/** Queues that look for our headers; what is plain there stays plain here. */
export function putLook(context: Session, look: HeaderLook, headers: SheetArea): void {
  const { format } = context.range(headers);
  if (look.fill !== undefined) format.fill.color = look.fill;
  if (look.color !== undefined) format.font.color = look.color;
  if (look.bold) format.font.bold = true;
  if (look.italic) format.font.italic = true;
  if (look.wrap) format.wrapText = true;
  if (look.vertical) format.verticalAlignment = look.vertical === 'top' ? 'Top' : 'Center';
}

/** Queues how the cells below a column's header look, but for their number format. */
export function putColumnLook(context: Session, { rules, centred }: ColumnLook, at: SheetArea): void {
  if (at.rows < 2) return;
  const cells = { ...at, row: at.row + 1, rows: at.rows - 1 };
  if (centred) context.range(cells).format.horizontalAlignment = 'Center';
  for (const rule of rules) putRule(context, at.sheetId, { ...rule, area: asCells(cells) });
}
