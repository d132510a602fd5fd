import { check } from '../support/check';
import { soon } from '../host/world';
import type { Sample } from './sample';

const EVENTS = 'Work with Events using the Excel JavaScript API';

export const eventSamples: Sample[] = [
  {
    page: EVENTS,
    name: 'register and remove a handler',
    run: async ({ Excel: E }) => {
      const told: string[] = [];
      const handle = async (event: Excel.WorksheetChangedEventArgs): Promise<void> => void told.push(event.address);
      const result = await E.run(async (context) => {
        const registered = context.workbook.worksheets.getItem('Sheet1').onChanged.add(handle);
        await context.sync();
        return registered;
      });
      const change = (value: number): Promise<void> =>
        E.run(async (context) => {
          context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [[value]];
          await context.sync();
        });
      await change(1);
      await soon();
      await E.run(result.context, async (context) => {
        result.remove();
        await context.sync();
      });
      await change(2);
      await soon();
      check.same(told, ['A1']);
    },
  },
  {
    page: EVENTS,
    name: 'events of the worksheet collection: added, activated, deactivated, deleted',
    run: async ({ Excel: E }) => {
      const told: string[] = [];
      await E.run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.onAdded.add(async () => void told.push('added'));
        worksheets.onActivated.add(async () => void told.push('activated'));
        worksheets.onDeactivated.add(async () => void told.push('deactivated'));
        worksheets.onDeleted.add(async () => void told.push('deleted'));
        await context.sync();
        const sheet = worksheets.add('Watched');
        sheet.activate();
        await context.sync();
        sheet.delete();
        await context.sync();
      });
      await soon();
      check.same([...new Set(told)].sort(), ['activated', 'added', 'deactivated', 'deleted']);
    },
  },
  {
    page: EVENTS,
    name: 'disable and enable events',
    run: async ({ Excel: E }) => {
      let count = 0;
      await E.run(async (context) => {
        context.workbook.worksheets.getFirst().onChanged.add(async () => void count++);
        await context.sync();
        context.runtime.load('enableEvents');
        await context.sync();
        context.runtime.enableEvents = !context.runtime.enableEvents;
        context.workbook.worksheets.getFirst().getRange('A1').values = [[1]];
        await context.sync();
        context.runtime.enableEvents = true;
        await context.sync();
      });
      await soon();
      check.same(count, 0);
    },
  },
];
