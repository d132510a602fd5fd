import { packedRun, unpackedRun } from '../../src/taskpane/desk/packedSheets';
import { runTool, TOOL_IDS, type ToolRun } from '../../src/tools';
import { inputsOfClients } from '../excel/support/reports';

/** A run with its cells one by one. */
const listed = (run: ToolRun): unknown => ({
  ...run,
  sheets: run.sheets.map(({ id, sheet }) => ({ id, sheet: { ...sheet, cells: [...sheet.cells] } })),
});

test('every tool’s sheets are the same after they have crossed threads', () => {
  const inputs = inputsOfClients(80);
  const crossed = TOOL_IDS.map((id) => {
    const run = runTool(id, undefined, inputs, 'es');
    expect(listed(unpackedRun(structuredClone(packedRun(run))))).toEqual(listed(run));
    return run;
  });
  const cells = crossed.flatMap(({ sheets }) => sheets.flatMap(({ sheet }) => [...sheet.cells]));
  // All that a cell may have was among them.
  for (const part of ['formula', 'numberFormat', 'swatch', 'choices'] as const)
    expect(cells.some((cell) => cell[part] !== undefined)).toBe(true);
});
