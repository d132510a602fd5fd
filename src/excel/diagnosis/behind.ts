import { asProblem } from '../session/problems';
import type { Finding } from './diagnosis';
import type { Asking, Check } from './ground';

/** Row of the sheet for trials, zero-based. */
const ROW = 80;

/**
 * What names and the selection are while another workbook's window is in front (office-js #5504, #5319). Nothing is
 * changed meanwhile: names added or deleted there have ended older versions (#2078, #2983).
 */
export const behind: Check<'behind'> = {
  id: 'behind',
  onSheet: true,
  async run({ ask, trial, elsewhere }) {
    await ask(async ({ workbook, cells, context }) => {
      workbook.names.add(trial.name, cells(ROW, 1, 1, 2)).visible = false;
      await context.sync();
    });
    await elsewhere!.away();
    try {
      const finding = await ask((asking) => nameSeen(asking, trial.name));
      const selection = await ask(async ({ workbook, context }) => {
        workbook.getActiveCell().load('address');
        await context.sync();
        return 'OK';
      }).catch((error: unknown) => asProblem(error).office.code ?? asProblem(error).id);
      return { finding, facts: { selection } };
    } finally {
      await elsewhere!.back();
    }
  },
};

async function nameSeen({ workbook, context }: Asking, name: string): Promise<Finding<'behind'>> {
  const item = workbook.names.getItemOrNullObject(name);
  const range = item.getRangeOrNullObject();
  item.load('formula');
  range.load('rowIndex');
  await context.sync();
  if (!item.isNullObject && !range.isNullObject && range.rowIndex === ROW) return 'whole';
  return !item.isNullObject && String(item.formula).includes(`$${ROW + 1}`) ? 'nameless' : 'gone';
}
