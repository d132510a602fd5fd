/** The name of the example in the template for historic data, by which its row is known and left out. */
export const EXAMPLE_NAMES = { es: 'Ejemplo: borre esta fila', en: 'Example: delete this row' } as const;

const NAMES: ReadonlySet<unknown> = new Set(Object.values(EXAMPLE_NAMES));

/** Whether a row is the template's example: one of its cells that say who the client is says exactly so. */
export function isExampleRow(cells: readonly unknown[], identity: readonly number[]): boolean {
  for (const column of identity) if (NAMES.has(cells[column])) return true;
  return false;
}
