/**
 * A cell's reference in A1 notation; quoted texts and longer names, in whose middle none begins, are passed over whole.
 * (Safari before 16.4 cannot read a pattern that looks behind.)
 */
const TOKENS = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(\$?[A-Za-z]{1,3})(\$?)(\d+)(?![A-Za-z0-9_.(])|[A-Za-z0-9_.\\$]+/g;

/**
 * A formula as it would stand in another row: references without `$` before their row move along. For telling whether
 * all rows of a column still have the same formula, whatever Excel makes of its spelling.
 */
export function movedDown(formula: string, rows: number): string {
  return formula.replace(TOKENS, (whole, column?: string, fixed?: string, row?: string) =>
    column === undefined || fixed === '$' ? whole : `${column}${Number(row) + rows}`,
  );
}

/** A formula without its references: the same after columns were inserted or rows moved. */
export function shapeOfFormula(formula: string): string {
  return formula.replace(TOKENS, (whole, column?: string) => (column === undefined ? whole : '#'));
}
