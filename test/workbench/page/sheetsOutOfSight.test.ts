import { passSheetsOutOfSight } from '../../../src/workbench/page/sheetsOutOfSight';

const WRITTEN = 'sheet.mutation.set-range-values';

test('cells written on the sheet in sight are drawn, and on another one not before it comes into sight', () => {
  const drawn: unknown[] = [];
  let inSight = 'first';
  const controller = { _markUnitDirty: ({ id, params }: { id: string; params?: object }) => drawn.push([id, params]) };
  passSheetsOutOfSight(controller, () => inSight);
  const change = (id: string, params?: object): void =>
    void controller._markUnitDirty({ id, ...(params && { params }) });
  change(WRITTEN, { subUnitId: 'second' });
  expect(drawn).toEqual([]);
  change(WRITTEN, { subUnitId: 'first' });
  inSight = 'second';
  change(WRITTEN, { subUnitId: 'second' });
  expect(drawn).toEqual([
    [WRITTEN, { subUnitId: 'first' }],
    [WRITTEN, { subUnitId: 'second' }],
  ]);
});

test('all other changes are drawn', () => {
  const drawn: string[] = [];
  const controller = { _markUnitDirty: ({ id }: { id: string; params?: object }) => drawn.push(id) };
  passSheetsOutOfSight(controller, () => 'first');
  controller._markUnitDirty({ id: 'sheet.operation.set-worksheet-active', params: { subUnitId: 'second' } });
  controller._markUnitDirty({ id: WRITTEN });
  controller._markUnitDirty({ id: 'sheet.mutation.set-worksheet-col-width', params: { subUnitId: 'second' } });
  expect(drawn).toHaveLength(3);
});
