import type { Shape } from './icon';

/** Samples per pixel and axis: edges are smoothed by how much of a pixel they cover. */
const SAMPLES = 4;

/** Shapes as RGBA bytes, row by row; later shapes lie over earlier ones. */
export function rasterise(shapes: readonly Shape[], size: number): Uint8Array {
  const pixels = new Uint8Array(size * size * 4);
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) pixels.set(pixelAt(shapes, x, y, size), (y * size + x) * 4);
  }
  return pixels;
}

function pixelAt(shapes: readonly Shape[], x: number, y: number, size: number): [number, number, number, number] {
  const sum = [0, 0, 0];
  let covered = 0;
  for (let k = 0; k < SAMPLES * SAMPLES; k++) {
    const px = (x + ((k % SAMPLES) + 0.5) / SAMPLES) / size;
    const py = (y + (Math.floor(k / SAMPLES) + 0.5) / SAMPLES) / size;
    const shape = shapes.findLast(({ corners }) => inside(corners, px, py));
    if (!shape) continue;
    covered++;
    channels(shape.fill).forEach((value, c) => (sum[c]! += value));
  }
  const mean = (c: number): number => (covered ? Math.round(sum[c]! / covered) : 0);
  return [mean(0), mean(1), mean(2), Math.round((255 * covered) / (SAMPLES * SAMPLES))];
}

/** Whether a point lies in a convex polygon given clockwise. */
function inside(corners: Shape['corners'], x: number, y: number): boolean {
  return corners.every(([ax, ay], k) => {
    const [bx, by] = corners[(k + 1) % corners.length]!;
    return (bx - ax) * (y - ay) - (by - ay) * (x - ax) >= 0;
  });
}

function channels(hex: string): number[] {
  return [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));
}
