import type { ExcelHost } from '../../../src/workbench/host';

/** What a case works with: Microsoft's client and the host behind it. */
export interface World {
  Excel: typeof Excel;
  OfficeExtension: typeof OfficeExtension;
  host: ExcelHost;
}

/** One behaviour of Excel that the workbench keeps, run headless in Node and in the page alike. */
export interface Behaviour {
  name: string;
  run(world: World): Promise<void>;
}

type Sheet = Excel.Worksheet;
/** A run over the first sheet. */
export const onSheet = (
  { Excel: E }: World,
  work: (sheet: Sheet, context: Excel.RequestContext) => Promise<void>,
): Promise<void> =>
  E.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    await work(sheet, context);
    await context.sync();
  });

/** Lets events reach their handlers. */
export const soon = (ms = 60): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Reads one property of a range in a run of its own. */
export async function read<K extends 'values' | 'formulas' | 'text' | 'numberFormat' | 'valueTypes' | 'address'>(
  world: World,
  address: string,
  property: K,
): Promise<Excel.Range[K]> {
  return world.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange(address);
    range.load(property);
    await context.sync();
    return range[property];
  });
}
/** Writes values in a run of its own. */
export const write = (world: World, address: string, values: unknown[][]): Promise<void> =>
  onSheet(world, async (sheet) => {
    sheet.getRange(address).values = values;
  });
