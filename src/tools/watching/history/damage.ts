import { columnLetters } from '../../../grid';
import { formatDate, type Language } from '../../../locales';
import type { HistoryColumn } from './columns';
import { words } from './knownWords';

/**
 * What can be wrong with a history:
 * - `headerRenamed`, `headerMissing`: a column of ours is headed otherwise, or is gone
 * - `dateText`, `noDate`, `noId`: a row whose date stands as text, has none, or names no client
 * - `notNumber`, `notDigit`, `unknownWord`: a cell that holds something else than it should
 * - `twice`, `rowsMissing`: clients who are there twice, or not any more
 * - `scheme`, `noScheme`: a scheme that cannot be read, or is not kept
 * - `more`: further cells of the same kind
 */
export type DamageId =
  | 'headerRenamed'
  | 'headerMissing'
  | 'dateText'
  | 'noDate'
  | 'noId'
  | 'notNumber'
  | 'notDigit'
  | 'unknownWord'
  | 'twice'
  | 'rowsMissing'
  | 'scheme'
  | 'noScheme'
  | 'more';

/** Something on a history sheet that is not as it was written, said with its cell and what to do. */
export interface Damage {
  readonly id: DamageId;
  /** "Historial CEC!C5". */
  readonly cell: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** Cells of one kind of damage that are named one by one. */
const NAMED = 5;

/** The damage of a sheet while it is read: the first cells of a kind by name, the others counted. */
export class DamageList {
  private readonly found: Damage[] = [];
  private readonly counts = new Map<string, { count: number; cell: string }>();

  constructor(readonly sheet: string) {}

  add(id: Damage['id'], row: number, column: number, params: Damage['params'] = {}): void {
    const cell = this.cell(row, column);
    const known = this.counts.get(id) ?? { count: 0, cell };
    known.count++;
    this.counts.set(id, known);
    if (known.count <= NAMED) this.found.push({ id, cell, params });
    else if (known.count === NAMED + 1) known.cell = cell;
  }

  cell(row: number, column: number): string {
    const name = /[^\p{L}\p{N}_.]/u.test(this.sheet) ? `'${this.sheet.replaceAll("'", "''")}'` : this.sheet;
    return `${name}!${columnLetters(column)}${row + 1}`;
  }

  all(): Damage[] {
    const more = [...this.counts.values()].filter(({ count }) => count > NAMED);
    return [
      ...this.found,
      ...more.map(({ count, cell }): Damage => ({ id: 'more', cell, params: { count: count - NAMED } })),
    ];
  }
}

/** A damage said in a language. */
export function damageSentence({ id, cell, params }: Damage, language: Language): string {
  const column = params['expected'];
  const expected = typeof column === 'string' ? words(language)(`column.${column as HistoryColumn}`) : '';
  const dates = Object.fromEntries(
    (['date', 'read'] as const).flatMap((key) =>
      params[key] === undefined ? [] : [[key, formatDate(String(params[key]), language)]],
    ),
  );
  return words(language)(`damage.${id}`, { ...params, ...dates, expected, cell });
}
