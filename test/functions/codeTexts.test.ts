import { functionOf, gridOf, valueOf } from './callables';

/** Exports for an ERP or a CRM keep codes as text: a text of four digits from 1 to 4 is a code like the number. */
test('a text of four digits is a code', async () => {
  expect(await valueOf(functionOf('SCORE'), [['4321']])).toBe(10);
  expect(await gridOf(functionOf('SCORE'), [['4321'], [' 1111 ']])).toEqual([[10], [4]]);
  expect(await gridOf(functionOf('SCORE'), [['4444', '1111', 2222, '3333']])).toEqual([[16, 4, 8, 12]]);
  expect(await valueOf(functionOf('STRATEGY'), [['4444']])).toBe(await valueOf(functionOf('STRATEGY'), [[4444]]));
  expect(await valueOf(functionOf('ALERTS'), [['4444']], [['4344']])).toBe(
    await valueOf(functionOf('ALERTS'), [[4444]], [[4344]]),
  );
});

test.each(['4321x', '432', '0444', '5444', '4 3 2 1'])('%s is none', async (text) => {
  expect(await valueOf(functionOf('SCORE'), [[text]])).toEqual({ error: '#VALUE!' });
});
