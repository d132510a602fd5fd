import type { Language } from '../locales';
import { type KnownToolColumn, toolColumnWordsOf } from '../locales/tools/columns';
import type { ToolColumn } from './tool';

/** What a tool says of one of its columns of figures. */
export interface FigureColumn extends Pick<ToolColumn, 'numberFormat' | 'width' | 'blank'> {
  /** What its figures are, in brackets behind the name: horizon, margin or sales, unit, rate. */
  readonly terms: string;
  /** By client; what is no finite number stays blank. */
  readonly figures: ArrayLike<number>;
  /** Under its other name: of sales, where the name says value. */
  readonly otherName?: boolean;
}

/** A column of figures beside the clients, under its name and what the figures are. */
export function figureColumn(
  id: KnownToolColumn,
  { terms, figures, otherName = false, ...look }: FigureColumn,
  language: Language,
): ToolColumn {
  const words = toolColumnWordsOf(id, language);
  const name = (otherName ? words.otherName : undefined) ?? words.name;
  const cells = Array.from(figures, (figure) => (Number.isFinite(figure) ? figure : ''));
  return { id, header: `${name} (${terms})`, cells, ...look };
}

/**
 * The same of figures that take a while: they are worked out when the column's cells, or why it is empty, are asked for.
 * @param made the figures by client, and why there is none
 */
export function laterFigures(
  id: KnownToolColumn,
  look: Omit<FigureColumn, 'figures' | 'blank'>,
  language: Language,
  made: () => Pick<FigureColumn, 'figures' | 'blank'>,
): ToolColumn {
  let found: ToolColumn | undefined;
  const column = (): ToolColumn => (found ??= figureColumn(id, { ...look, ...made() }, language));
  return {
    ...figureColumn(id, { ...look, figures: [] }, language),
    get cells() {
      return column().cells;
    },
    get blank() {
      return column().blank;
    },
  };
}
