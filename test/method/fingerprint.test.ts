import { fingerprintOf } from '../../src/method';

test('numbers say the same whatever holds them, and no two lists of them the same', () => {
  const values = [0, -0, 1, -1, 0.1 + 0.2, 1e300, NaN, Infinity, 44_561];
  const print = fingerprintOf(Float64Array.from(values));
  expect(print).toBe(fingerprintOf(values));
  expect(fingerprintOf({ days: Int32Array.of(3, 5) })).toBe(fingerprintOf({ days: [3, 5] }));
  // The one that stands in workbooks already.
  expect(print).toBe('e6d0ccc9');
  const others = values.map((_, k) => values.map((value, i) => (i === k ? value + 7 : value)));
  const prints = [...others.filter((_, k) => Number.isFinite(values[k]!) && k !== 5), values.slice(1)].map(
    fingerprintOf,
  );
  expect(new Set([...prints, print]).size).toBe(prints.length + 1);
});
