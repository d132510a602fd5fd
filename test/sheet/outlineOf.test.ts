import { SEGMENT_COLOURS } from '../../src/method';
import { outlineOf } from '../../src/sheet';

const lightOf = (color: string): number => {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const part = parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
};

test.each(Object.entries(SEGMENT_COLOURS))('the outline of a bubble of %s is seen on white (3:1)', (_, { fill }) => {
  const outline = outlineOf(fill);
  expect(outline).toMatch(/^#[0-9A-F]{6}$/);
  expect(1.05 / (lightOf(outline) + 0.05)).toBeGreaterThanOrEqual(3);
});
