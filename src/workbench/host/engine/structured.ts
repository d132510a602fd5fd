/**
 * Structured references between how Excel's user writes them and how Univer reads them: Univer knows
 * `T[col]`, `T[[#This Row],[col]]` and `T[#Data]`, but neither `[@col]` nor `T[@col]` nor a bare `T`.
 */

/** Applies `change` to what stands outside of text in quotes. */
function outsideText(formula: string, change: (part: string) => string): string {
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((part, i) => (i % 2 === 0 ? change(part) : part))
    .join('');
}

export const escapeForPattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * What the engine is given.
 * @param table - name of the table that the formula's cell is in, if any
 * @param tables - names of all tables
 */
export function toEngineFormula(formula: string, table: string | null, tables: readonly string[]): string {
  if (!formula.includes('[') && tables.length === 0) return formula;
  return outsideText(formula, (part) => {
    let text = part
      .replace(/([\p{L}_][\p{L}\p{N}_.]*)\[@\[([^\]]+)\]\]/gu, '$1[[#This Row],[$2]]')
      .replace(/([\p{L}_][\p{L}\p{N}_.]*)\[@([^[\]]+)\]/gu, '$1[[#This Row],[$2]]');
    if (table !== null) {
      text = text
        .replace(/(^|[^\p{L}\p{N}_.\]])\[@\[([^\]]+)\]\]/gu, `$1${table}[[#This Row],[$2]]`)
        .replace(/(^|[^\p{L}\p{N}_.\]])\[@([^[\]]+)\]/gu, `$1${table}[[#This Row],[$2]]`);
    }
    for (const name of tables) {
      const bare = new RegExp(`(^|[^\\p{L}\\p{N}_.'!\\[])(${escapeForPattern(name)})(?![\\p{L}\\p{N}_.\\[(!])`, 'giu');
      text = text.replace(bare, '$1$2[#Data]');
    }
    return text;
  });
}

/** What the user sees again: `[@col]` inside the table, `T[@col]` elsewhere, a bare `T` for its data. */
export function toUserFormula(formula: string, table: string | null): string {
  if (!formula.includes('[')) return formula;
  return outsideText(formula, (part) =>
    part
      .replace(/([\p{L}_][\p{L}\p{N}_.]*)\[\[#This Row\],\s*\[([^\]]+)\]\]/giu, (_, name: string, column: string) => {
        const inside = table !== null && name.toLowerCase() === table.toLowerCase();
        const plain = /^[\p{L}\p{N}_]+$/u.test(column);
        return `${inside ? '' : name}[@${plain ? column : `[${column}]`}]`;
      })
      .replace(/\[#Data\]/gi, ''),
  );
}

/** `T[old]`, `T[[#This Row],[old]]` … with the column's new name. */
export function renameColumn(formula: string, table: string, from: string, to: string): string {
  const reference = new RegExp(
    `(^|[^\\p{L}\\p{N}_.])${escapeForPattern(table)}(\\[(?:[^[\\]]|\\[[^\\]]*\\])*\\])`,
    'giu',
  );
  const column = new RegExp(`\\[${escapeForPattern(from)}\\]`, 'gi');
  return outsideText(formula, (part) =>
    part.replace(
      reference,
      (whole, _before: string, brackets: string) =>
        whole.slice(0, -brackets.length) + brackets.replace(column, () => `[${to}]`),
    ),
  );
}

/** Structured references follow a renamed table. */
export function renameTable(formula: string, from: string, to: string): string {
  const name = new RegExp(`(^|[^\\p{L}\\p{N}_.'!])${escapeForPattern(from)}(?=\\[)`, 'giu');
  return outsideText(formula, (part) => part.replace(name, (_, before: string) => before + to));
}
