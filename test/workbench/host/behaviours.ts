import { check, throwsCode } from '../support/check';
import { cellBehaviours } from './cellBehaviours';
import { formatBehaviours } from './formatBehaviours';
import { structureBehaviours } from './structureBehaviours';
import { tableBehaviours } from './tableBehaviours';
import type { Behaviour } from './world';
import { onSheet, read, write } from './world';

/** The client and the wire: what office-js-protocol.md lists as shown. */
const protocol: Behaviour[] = [
  {
    name: 'a block is written and read back',
    run: async (world) => {
      await write(world, 'A1:B2', [
        [1, 'x'],
        [true, '=A1+1'],
      ]);
      check.same(await read(world, 'A1:B2', 'values'), [
        [1, 'x'],
        [true, 2],
      ]);
      check.same(await read(world, 'A1:B2', 'formulas'), [
        [1, 'x'],
        [true, '=A1+1'],
      ]);
    },
  },
  {
    name: 'reading what was not loaded is PropertyNotLoaded',
    run: (world) =>
      onSheet(world, async (sheet) => {
        const range = sheet.getRange('A1');
        await throwsCode('PropertyNotLoaded', async () => range.values);
      }),
  },
  {
    name: 'a result read before the sync is ValueNotLoaded',
    run: (world) =>
      onSheet(world, async (_sheet, context) => {
        const count = context.workbook.worksheets.getCount();
        await throwsCode('ValueNotLoaded', async () => count.value);
      }),
  },
  {
    name: 'an array of another shape is InvalidArgument, with location and statement',
    run: async (world) => {
      const error = await throwsCode('InvalidArgument', () => write(world, 'A1:B2', [[1, 2, 3]]));
      check.same(error.debugInfo?.errorLocation, 'Range.values');
      check.ok(String(error.debugInfo?.statement).includes('values'), 'the failing statement is told');
    },
  },
  {
    name: 'a sheet that is not there is ItemNotFound; OrNullObject gives a null object',
    run: async (world) => {
      await throwsCode('ItemNotFound', () =>
        world.Excel.run(async (context) => {
          context.workbook.worksheets.getItem('Nowhere').load('name');
          await context.sync();
        }),
      );
      await world.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItemOrNullObject('Nowhere');
        const below = sheet.getRange('A1').getUsedRangeOrNullObject();
        await context.sync();
        check.same([sheet.isNullObject, below.isNullObject], [true, true]);
      });
    },
  },
  {
    name: 'a second sheet of one name is ItemAlreadyExists',
    run: async (world) => {
      const add = (): Promise<void> =>
        world.Excel.run(async (context) => {
          context.workbook.worksheets.add('Twice');
          await context.sync();
        });
      await add();
      await throwsCode('ItemAlreadyExists', add);
    },
  },
  {
    name: 'a failing batch stops at the first error and keeps what came before',
    run: async (world) => {
      await throwsCode('InvalidArgument', () =>
        onSheet(world, async (sheet) => {
          sheet.getRange('A1').values = [['kept']];
          sheet.getRange('A2').values = [['too', 'wide']];
          sheet.getRange('A3').values = [['never']];
        }),
      );
      check.same(await read(world, 'A1:A3', 'values'), [['kept'], [''], ['']]);
    },
  },
  {
    name: 'a range tracked by the run serves a second sync',
    run: (world) =>
      onSheet(world, async (sheet, context) => {
        const range = sheet.getRange('C3');
        range.load('values');
        await context.sync();
        range.values = [[7]];
        await context.sync();
        range.load('values');
        await context.sync();
        check.same(range.values, [[7]]);
      }),
  },
  {
    name: 'a range used after its run is InvalidObjectPath, unless it is tracked',
    run: async (world) => {
      let lost: Excel.Range | undefined;
      let kept: Excel.Range | undefined;
      await onSheet(world, async (sheet, context) => {
        lost = sheet.getRange('A1');
        kept = sheet.getRange('B1');
        kept.values = [[5]];
        context.trackedObjects.add(kept);
        lost.load('address');
        await context.sync();
      });
      await throwsCode('InvalidObjectPath', async () => {
        lost!.load('values');
        await lost!.context.sync();
      });
      kept!.load('values');
      await kept!.context.sync();
      check.same(kept!.values, [[5]]);
      kept!.untrack();
      await kept!.context.sync();
    },
  },
  {
    name: 'objects of two contexts do not mix (InvalidRequestContext)',
    run: (world) =>
      onSheet(world, async (sheet) => {
        const other = new world.Excel.RequestContext();
        const foreign = other.workbook.worksheets.getFirst().getRange('A1');
        await throwsCode('InvalidRequestContext', async () => sheet.getRange('A1').getBoundingRect(foreign));
      }),
  },
  {
    name: 'collections load their items, with top and nested members',
    run: (world) =>
      onSheet(world, async (_sheet, context) => {
        const sheets = context.workbook.worksheets;
        sheets.add('Two');
        sheets.add('Three');
        sheets.load('items/name,items/tables/items/name');
        await context.sync();
        check.same(
          sheets.items.map((s) => s.name),
          ['Sheet1', 'Two', 'Three'],
        );
        const some = context.workbook.worksheets;
        some.load({ select: 'name', top: 2 });
        await context.sync();
        check.same(some.items.length, 2);
        some.items[1]!.name = 'Renamed';
        await context.sync();
        const count = some.getCount();
        const renamed = some.getItem('Renamed');
        renamed.load('position');
        await context.sync();
        check.same([count.value, renamed.position], [3, 1]);
      }),
  },
  {
    name: 'what add() made lives on after a sync',
    run: (world) =>
      onSheet(world, async (_sheet, context) => {
        const made = context.workbook.worksheets.add('Fresh');
        await context.sync();
        made.getRange('A1').values = [['here']];
        const name = context.workbook.names.add('spot', made.getRange('A1'));
        const setting = context.workbook.settings.add('k', { deep: [1, 2] });
        await context.sync();
        name.load('value');
        setting.load('value');
        await context.sync();
        check.same([name.value, setting.value], ['Fresh!A1', { deep: [1, 2] }]);
      }),
  },
  {
    name: 'a load without names gives every scalar',
    run: (world) =>
      onSheet(world, async (sheet, context) => {
        const range = sheet.getRange('B2:C3');
        range.load();
        sheet.load();
        await context.sync();
        check.same([range.rowCount, range.columnIndex, range.cellCount, sheet.name], [2, 1, 4, 'Sheet1']);
      }),
  },
  {
    name: 'writes over 1500 cells arrive whole though the client cuts them',
    run: async (world) => {
      const values = Array.from({ length: 800 }, (_, i) => [i, i * 2, `r${i}`]);
      await write(world, 'A1:C800', values);
      check.same(await read(world, 'A1:C800', 'values'), values);
    },
  },
  {
    name: 'a hundred runs at once all end',
    run: async (world) => {
      const all = Array.from({ length: 100 }, (_, i) =>
        world.Excel.run(async (context) => {
          const cell = context.workbook.worksheets.getFirst().getCell(i, 0);
          cell.values = [[i]];
          cell.load('address');
          await context.sync();
          return cell.address;
        }),
      );
      const addresses = await Promise.all(all);
      check.same(addresses[99], 'Sheet1!A100');
      check.same((await read(world, 'A100', 'values'))[0]![0], 99);
    },
  },
  {
    name: 'a member that the workbench lacks fails by its name',
    run: async (world) => {
      const error = await throwsCode('ApiNotFound', () =>
        onSheet(world, async (sheet) => {
          sheet.getRange('A1').showCard();
        }),
      );
      check.ok(error.message.includes('Range.showCard is not implemented by the workbench'), error.message);
    },
  },
  {
    name: 'a member above the requirement level is ApiNotFound',
    run: async (world) => {
      world.host.setOptions({ apiLevel: '1.4' });
      try {
        await throwsCode('ApiNotFound', () =>
          onSheet(world, async (sheet) => {
            sheet.freezePanes.freezeRows(1);
          }),
        );
      } finally {
        world.host.setOptions({ apiLevel: '1.15' });
      }
    },
  },
  {
    name: 'ordered faults fail the ordered sync, before or after its work',
    run: async (world) => {
      world.host.setOptions({ faults: { syncs: [{ atSync: 2, code: 'GeneralException' }] } });
      await write(world, 'A1', [['one']]);
      await throwsCode('GeneralException', () => write(world, 'A2', [['two']]));
      world.host.setOptions({ faults: { syncs: [{ atSync: 1, code: 'ActivityLimitReached', when: 'after' }] } });
      await throwsCode('ActivityLimitReached', () => write(world, 'A3', [['three']]));
      world.host.setOptions({ faults: {} });
      check.same(await read(world, 'A1:A3', 'values'), [['one'], [''], ['three']]);
    },
  },
  {
    name: 'edit mode refuses a batch, and the next one after it passes',
    run: async (world) => {
      world.host.setEditMode(true);
      await throwsCode('InvalidOperationInCellEditMode', () => write(world, 'A1', [[1]]));
      world.host.setEditMode(false);
      await write(world, 'A1', [[2]]);
      check.same(await read(world, 'A1', 'values'), [[2]]);
    },
  },
  {
    name: 'messages over the payload limit are refused both ways',
    run: async (world) => {
      const text = 'x'.repeat(1000);
      await write(
        world,
        'A1:A30',
        Array.from({ length: 30 }, () => [text]),
      );
      world.host.setOptions({ payloadLimit: 20_000 });
      try {
        await throwsCode('RequestPayloadSizeLimitExceeded', () =>
          write(
            world,
            'B1:B30',
            Array.from({ length: 30 }, () => [text]),
          ),
        );
        await throwsCode('ResponsePayloadSizeLimitExceeded', () => read(world, 'A1:A30', 'values'));
      } finally {
        world.host.setOptions({ payloadLimit: 5_000_000 });
      }
      check.same((await read(world, 'B1', 'values'))[0], ['']);
    },
  },
  {
    name: 'a slow host is waited for; a message tells its bytes and calls',
    run: async (world) => {
      const records: { calls: readonly string[]; actions: number; requestBytes: number }[] = [];
      const stop = world.host.onMessageLogged((record) => records.push(record));
      world.host.setOptions({ faults: { delayMs: 20 } });
      await write(world, 'A1', [[1]]);
      world.host.setOptions({ faults: {} });
      stop();
      check.ok(records[0]!.calls.includes('Range.values'), 'calls are named');
      check.ok(records[0]!.requestBytes > 100 && records[0]!.actions > 3, 'bytes and actions are counted');
    },
  },
];

export const behaviours: readonly Behaviour[] = [
  ...protocol,
  ...cellBehaviours,
  ...formatBehaviours,
  ...tableBehaviours,
  ...structureBehaviours,
];
export type { Behaviour, World } from './world';
