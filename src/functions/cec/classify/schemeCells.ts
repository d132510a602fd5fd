import { FunctionProblem, type Localised } from '../../declare';
import { listed, type Option, readOption } from '../../declare/readers';
import { type Grid, isErrorValue, kindOf } from '../../run/cells';
import { isHeading, SCHEME_ROWS, type SchemeRowId, schemeRowOf } from './schemeRows';

/** The scheme range by rows: the cells beside each row's name. */
export class SchemeCells {
  private constructor(private readonly rows: ReadonlyMap<SchemeRowId, readonly unknown[]>) {}

  /** @throws FunctionProblem `schemeRow` for a name that is not known */
  static of(grid: Grid): SchemeCells {
    const rows = new Map<SchemeRowId, readonly unknown[]>();
    grid.forEach(([name, ...cells], i) => {
      // An empty cell is 0 on the desktop: a row without a name is an empty row.
      if (kindOf(name) === 'empty' || name === 0) return;
      if (i === 0 && isHeading(String(name))) return;
      const id = schemeRowOf(String(name));
      if (!id) throw new FunctionProblem('schemeRow', { row: inWords(name), rows: rowNames() });
      rows.set(id, cells);
    });
    return new SchemeCells(rows);
  }

  /** Whether a row says anything; nothing but 0 is what empty cells look like on the desktop. */
  has(id: SchemeRowId): boolean {
    return this.rows.get(id)?.some((cell) => kindOf(cell) !== 'empty' && cell !== 0) ?? false;
  }

  /** A cell of a row; null when it is empty. */
  at(id: SchemeRowId, k = 0): unknown {
    const cell = this.rows.get(id)?.[k];
    return kindOf(cell) === 'empty' ? null : cell;
  }

  texts(id: SchemeRowId): string[] {
    return (this.rows.get(id) ?? []).filter((cell) => kindOf(cell) === 'text').map(String);
  }

  /** @throws FunctionProblem `schemeCell` unless the cell holds a text or is empty */
  text(id: SchemeRowId, k = 0): string | null {
    const cell = this.at(id, k);
    // An empty cell of the desktop: no header, word or name of ours is 0.
    if (cell === null || cell === 0) return null;
    if (kindOf(cell) === 'text') return cell as string;
    throw this.wrong(id, cell, { es: 'se espera un texto', en: 'a text is expected' });
  }

  /** @throws FunctionProblem `schemeCell` unless the cell holds a number or is empty */
  number(id: SchemeRowId, k = 0): number | null {
    const cell = this.at(id, k);
    if (cell === null || typeof cell === 'number') return cell;
    throw this.wrong(id, cell, { es: 'se espera un número', en: 'a number is expected' });
  }

  /** A number that 0 makes no sense for: 0 is how an empty cell arrives on the desktop. */
  numberButZero(id: SchemeRowId, k = 0): number | null {
    return this.number(id, k) || null;
  }

  /** @throws FunctionProblem `schemeCell` unless the cell holds one of the words or is empty */
  option<T extends string>(id: SchemeRowId, options: readonly Option<T>[], k = 0): T | null {
    const text = this.text(id, k);
    if (text === null) return null;
    try {
      return readOption(text, options, SCHEME_ROWS[id].name);
    } catch {
      throw this.wrong(id, text, listed(options));
    }
  }

  wrong(id: SchemeRowId, cell: unknown, expected: Localised): FunctionProblem {
    return new FunctionProblem('schemeCell', { row: SCHEME_ROWS[id].name, cell: inWords(cell), expected });
  }
}

/** A cell as a sentence quotes it: what the cell shows, of an error and of a truth as well. */
function inWords(cell: unknown): string | Localised {
  if (typeof cell === 'boolean') return cell ? { es: 'VERDADERO', en: 'TRUE' } : { es: 'FALSO', en: 'FALSE' };
  return isErrorValue(cell) ? cell.code : String(cell);
}

function rowNames(): Localised {
  const names = Object.values(SCHEME_ROWS).map(({ name }) => name);
  return { es: names.map(({ es }) => es).join(', '), en: names.map(({ en }) => en).join(', ') };
}
