import { givingWay } from '../../../src/workbench/page/drawing';

/** A screen with a frame every 16 ms, of which a drawing takes so many. */
function screen(takes: number, busy: () => boolean) {
  let [now, drawn] = [0, 0];
  const draw = givingWay(
    () => {
      now += takes;
      drawn++;
    },
    busy,
    () => now,
  );
  return {
    /** Frames until so much time is over; how many of them were drawn. */
    run(milliseconds: number): number {
      const [before, until] = [drawn, now + milliseconds];
      while (now < until) {
        draw();
        now += 16;
      }
      return drawn - before;
    },
  };
}

test('a grid at leisure is drawn at every frame', () => {
  expect(screen(4, () => false).run(2000)).toBe(100);
  expect(screen(50, () => false).run(6600)).toBe(100);
});

test('while the workbook is changed, drawing takes a tenth of the time', () => {
  const drawn = screen(50, () => true).run(10_000);
  expect(drawn * 50).toBeLessThanOrEqual(1000);
  expect(drawn * 50).toBeGreaterThan(800);
});

test('however long a drawing takes, the screen follows once a second', () => {
  expect(screen(900, () => true).run(20_000)).toBeGreaterThanOrEqual(10);
});

test('what was passed over is drawn as soon as the work is done', () => {
  let busy = true;
  const grid = screen(100, () => busy);
  grid.run(150);
  expect(grid.run(100)).toBe(0);
  busy = false;
  expect(grid.run(1)).toBe(1);
});
