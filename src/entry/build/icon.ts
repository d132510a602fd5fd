/** A shape of the mark in a square of 1 × 1: corners in order, filled. */
export interface Shape {
  readonly fill: string;
  readonly corners: readonly (readonly [x: number, y: number])[];
}

const square = (x: number, y: number, side: number, fill: string): Shape => ({
  fill,
  corners: [
    [x, y],
    [x + side, y],
    [x + side, y + side],
    [x, y + side],
  ],
});

/** Half of the rhombus's diagonal, and the same with its rim. */
const INSIDE = 0.3;
const RIM = 0.385;
const rhombus = (reach: number, fill: string): Shape => ({
  fill,
  corners: [
    [0.5, 0.5 - reach],
    [0.5 + reach, 0.5],
    [0.5, 0.5 + reach],
    [0.5 - reach, 0.5],
  ],
});

/** The mark: the client's rhombus over the two-by-two of the segments, in the segments' own colours. */
export const MARK: readonly Shape[] = [
  square(0.03, 0.03, 0.45, '#2E9C8F'),
  square(0.52, 0.03, 0.45, '#0B5A5E'),
  square(0.03, 0.52, 0.45, '#D7D3CB'),
  square(0.52, 0.52, 0.45, '#E0B354'),
  rhombus(RIM, '#0B5A5E'),
  rhombus(INSIDE, '#FFFFFF'),
];

/** A ring of short strokes from one angle to another (in turns, clockwise from the top), as in "again" and "undo". */
function arc(from: number, to: number, fill: string): Shape[] {
  const steps = 20;
  const at = (turn: number, reach: number): readonly [number, number] => [
    0.5 + reach * Math.sin(2 * Math.PI * turn),
    0.5 - reach * Math.cos(2 * Math.PI * turn),
  ];
  return Array.from({ length: steps }, (_, k) => {
    const start = from + ((to - from) * k) / steps;
    // A hair of overlap closes the seams between neighbours.
    const end = from + ((to - from) * (k + 1.05)) / steps;
    return { fill, corners: [at(start, 0.42), at(end, 0.42), at(end, 0.28), at(start, 0.28)] };
  });
}

/** On the ribbon's white and on the near-black of a dark Office theme alike (3:1 and more); the mark's own is too dark. */
const GREEN = '#178A80';
const triangle = (...corners: Shape['corners']): Shape => ({ fill: GREEN, corners });

/** *Classify again*: a turn to the right around the rhombus. */
const AGAIN: readonly Shape[] = [
  ...arc(0.1, 0.86, GREEN),
  triangle([0.34, 0.02], [0.58, 0.17], [0.34, 0.34]),
  rhombus(0.17, '#2E9C8F'),
];

/** *Undo*: an arrow bent back to the left. */
const UNDO: readonly Shape[] = [
  ...arc(-0.08, 0.5, GREEN),
  triangle([0.04, 0.2], [0.46, -0.0], [0.46, 0.42]),
  {
    fill: GREEN,
    corners: [
      [0.22, 0.78],
      [0.5, 0.78],
      [0.5, 0.92],
      [0.22, 0.92],
    ],
  },
];

/** *Help*: the rhombus with the i of information. */
const HELP: readonly Shape[] = [
  rhombus(0.48, GREEN),
  square(0.43, 0.24, 0.14, '#FFFFFF'),
  square(0.43, 0.44, 0.14, '#FFFFFF'),
  square(0.43, 0.57, 0.14, '#FFFFFF'),
  square(0.43, 0.64, 0.14, '#FFFFFF'),
];

/** Every picture of the add-in by its file name, with the sizes that the manifest asks for. */
export const PICTURES: Readonly<
  Record<string, { readonly shapes: readonly Shape[]; readonly sizes: readonly number[] }>
> = {
  icon: { shapes: MARK, sizes: [16, 20, 24, 32, 40, 48, 64, 80, 128] },
  'icon-again': { shapes: AGAIN, sizes: [16, 32, 80] },
  'icon-undo': { shapes: UNDO, sizes: [16, 32, 80] },
  'icon-help': { shapes: HELP, sizes: [16, 32, 80] },
};

/** The mark as SVG. */
export function iconSvg(): string {
  const shapes = MARK.map(
    ({ fill, corners }) =>
      `  <polygon fill="${fill}" points="${corners.map(([x, y]) => `${x * 80},${y * 80}`).join(' ')}"/>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 80 80">\n${shapes.join('\n')}\n</svg>\n`;
}
