import { passSheetsOutOfSight } from '../../../src/workbench/page/sheetsOutOfSight';

const WRITTEN = 'sheet.mutation.set-range-values';

test('what changes on the sheet in sight is drawn, and on another one not before it comes into sight', () => {
  const drawn: unknown[] = [];
  let inSight = 'first';
  const controller = { _markUnitDirty: ({ id, params }: { id: string; params?: object }) => drawn.push([id, params]) };
  passSheetsOutOfSight(controller, () => inSight);
  const change = (id: string, params?: object): void =>
    void controller._markUnitDirty({ id, ...(params && { params }) });
  change(WRITTEN, { subUnitId: 'second' });
  change('sheet.mutation.set-worksheet-col-width', { subUnitId: 'second' });
  expect(drawn).toEqual([]);
  change(WRITTEN, { subUnitId: 'first' });
  inSight = 'second';
  change(WRITTEN, { subUnitId: 'second' });
  expect(drawn).toEqual([
    [WRITTEN, { subUnitId: 'first' }],
    [WRITTEN, { subUnitId: 'second' }],
  ]);
});

test('all other changes are drawn: of what is shown, of several sheets, of what is no sheet', () => {
  const drawn: string[] = [];
  const controller = { _markUnitDirty: ({ id }: { id: string; params?: object }) => drawn.push(id) };
  passSheetsOutOfSight(controller, () => 'first');
  const changes = [
    { id: 'sheet.operation.set-worksheet-active', params: { subUnitId: 'second' } },
    { id: WRITTEN },
    { id: 'sheet.mutation.move-range', params: { from: { subUnitId: 'second' }, to: { subUnitId: 'first' } } },
    { id: 'formula.mutation.set-super-table', params: { subUnitId: 'second' } },
    { id: 'sheet.mutation.set-worksheet-col-width', params: { subUnitId: 'first' } },
  ];
  changes.forEach((change) => controller._markUnitDirty(change));
  expect(drawn).toEqual(changes.map(({ id }) => id));
});
