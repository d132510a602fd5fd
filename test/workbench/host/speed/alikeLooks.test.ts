import type { CellPatch, WorkbookEngine } from '../../../../src/workbench/host/engine/engine';
import { createHeadlessEngine } from '../../../../src/workbench/host';

const ROWS = 60;
const COLUMNS = 5;
const STYLES = [
  { bl: 1 },
  { bg: { rgb: '#FF0000' }, vt: 2 },
  { n: { pattern: '0.0' } },
  { n: { pattern: '@' } },
  { n: null },
  { bg: null, bd: { b: { s: 1, cl: { rgb: '#00FF00' } } } },
] as const;

/** What a cell is written with the k-th time; some cells are left as they are. */
function patchAt(row: number, column: number, k: number): CellPatch | undefined {
  const n = row * 7 + column * 3 + k * 5;
  if (n % 11 === 0) return undefined;
  const style = STYLES[n % STYLES.length] as NonNullable<CellPatch['style']>;
  if (n % 4 === 0) return { style };
  return { style, cell: { value: [n, `n${n}`, 'text', true][n % 4]! }, ...(n % 9 === 0 ? { resetStyle: true } : {}) };
}

const seen = (engine: WorkbookEngine): unknown => {
  const sheet = engine.activeSheet();
  return Array.from({ length: ROWS * COLUMNS }, (_, i) => {
    const [row, column] = [Math.floor(i / COLUMNS), i % COLUMNS];
    const { cell, style } = { cell: engine.cell(sheet, row, column), style: engine.style(sheet, row, column) };
    return { row, column, cell, style, format: engine.numberFormat(sheet, row, column) };
  });
};

test('cells written together look and hold what they do written one by one', async () => {
  const [together, alone] = [await createHeadlessEngine(), await createHeadlessEngine()];
  for (let k = 0; k < 4; k++) {
    const patches = Array.from({ length: ROWS }, (_, r) =>
      Array.from({ length: COLUMNS }, (__, c) => patchAt(r, c, k)),
    );
    together.write(together.activeSheet(), 0, 0, patches);
    patches.forEach((line, r) => line.forEach((patch, c) => alone.write(alone.activeSheet(), r, c, [[patch]])));
    expect(seen(together)).toEqual(seen(alone));
  }
  together.dispose();
  alone.dispose();
});
