import { listOf } from '../../src/taskpane/desk/secondLists';

/** The view of a list whose lines are read to their end. */
function viewOf(list: 'purchases' | 'relations' | 'contracts', numbers: boolean) {
  const columns = {
    purchases: { client: 0, date: 1, amount: 2 },
    relations: { from: 0, to: 3, weight: 2 },
    contracts: { client: 0, start: 1, end: 4 },
  }[list];
  const lines = [
    ['000678', 45_000, 0.5, '123', ''],
    ['000123', 45_001, 0.25, '678', ''],
  ];
  const origin = { row: 1, columns };
  const choices = { freeOrders: false, numbers };
  const steps = listOf(
    list,
    { lines, columns, place: 'Lista', origin, choices },
    {
      ids: ['678', '000123'],
      names: ['Uno', 'Dos'],
    },
  );
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value.shown.view;
  }
}

test.each(['purchases', 'relations', 'contracts'] as const)(
  '%s: ids that only zeros in front tell from a client’s',
  (list) => {
    const { alike } = viewOf(list, false);
    expect(alike.first).toContainEqual(
      list === 'relations' ? { id: '123', of: '000123' } : { id: '000678', of: '678' },
    );
    expect(alike.count).toBe(list === 'relations' ? 2 : 1);
    expect(viewOf(list, true).alike).toEqual({ count: 0, first: [] });
  },
);
