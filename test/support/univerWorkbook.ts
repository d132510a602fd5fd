import { openWorkbook, readCells, readFormulas } from '../../src/files';
import type { CellPatch } from '../../src/workbench/host/engine/engine';

/**
 * Works out every formula of a workbook with the workbench's own engine: a second opinion that needs no program beside
 * Node. Cached results in the file are not used.
 * @returns the first sheet's cells; an error as its text
 */
export async function recalculatedByUniver(bytes: Uint8Array): Promise<unknown[][]> {
  const opened = openWorkbook(bytes);
  // Univer keeps parsed formulas for the whole process, and a second workbook's would find the first one's remains.
  jest.resetModules();
  const { createHeadlessEngine } = await import('../../src/workbench/host');
  const engine = await createHeadlessEngine();
  const [first] = engine.sheets();
  const ids = opened.sheets.map(({ name }, k) => (k === 0 ? first!.id : engine.addSheet(name)));
  engine.renameSheet(first!.id, opened.sheets[0]!.name);
  for (const { name, refersTo } of opened.names) {
    engine.setName({ id: name, name, formula: refersTo, comment: '', hidden: false, sheet: null });
  }
  opened.sheets.forEach((sheet, k) => {
    const formulas = readFormulas(sheet);
    const patches = readCells(sheet).map((row, r) =>
      row.map((value, c): CellPatch | undefined => {
        const formula = formulas[r]?.[c];
        if (typeof formula === 'string' && formula.startsWith('=')) return { cell: { value: null, formula } };
        if (value === '') return undefined;
        return { cell: { value, ...(typeof value === 'string' && value.startsWith('#') ? { error: true } : {}) } };
      }),
    );
    engine.write(ids[k]!, 0, 0, patches);
  });
  await engine.settle(true);
  return readCells(opened.sheets[0]!).map((row, r) => row.map((_, c) => engine.cell(ids[0]!, r, c)?.value ?? ''));
}
