import type { LabelPlace } from '../../sheet';

/** The largest clients are named beside their bubble, so many at most. */
const NAMED = 10;
/** A letter's width and a line's height, as parts of the plot (9 points on the report's chart, somewhat generous). */
const LETTER = 0.0078;
const LINE = 0.042;
/** Radius of the largest bubble, as parts of the plot's width and height. */
const LARGEST = { across: 0.016, up: 0.032 } as const;
/** The same in programs that draw bubbles at their full size whatever the file says (LibreOffice). */
const FULL_SIZE = { across: 0.058, up: 0.155 } as const;

/** What stays free above the largest bubble's centre, as a part of the plot's height: at its full size it would lie over the title. */
const HEADROOM = 0.125;

/** Where bubbles lie: low and high end of both axes, the second logarithmic. */
export interface BubbleAxes {
  readonly share: { readonly min: number; readonly max: number };
  readonly turnover: { readonly min: number; readonly max: number };
}

/** A bubble of the chart: a client with the text that would name him. */
export interface Bubble {
  readonly share: number;
  readonly turnover: number;
  readonly name: string;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
}

/** Nobody gives a supplier more than all of its purchases: further shares are a mistake, and would leave the others no room. */
export const FURTHEST_SHARE = 1.2;

/**
 * The ends of both axes around the bubbles: amounts between round ones (1, 2, 5), at least tenfold.
 * @param bubbles with shares up to FURTHEST_SHARE
 */
export function bubbleAxes(bubbles: readonly Pick<Bubble, 'share' | 'turnover'>[]): BubbleAxes {
  const shares = bubbles.map(({ share }) => Math.ceil(10 * share) / 10);
  const amounts = bubbles.map(({ turnover }) => turnover);
  // Some air, so that no bubble lies over an end.
  const min = roundAmount(Math.min(...amounts) * 0.8, Math.floor);
  const largest = Math.max(...amounts);
  let max = Math.max(10 * min, roundAmount(largest * 1.4, Math.ceil));
  while (Math.log(max / largest) < HEADROOM * Math.log(max / min)) max = roundAmount(max * 1.4, Math.ceil);
  return { share: { min: 0, max: Math.max(1, ...shares) }, turnover: { min, max } };
}

/** The 1, 2 or 5 of a power of ten that is nearest below or above. */
function roundAmount(amount: number, round: typeof Math.floor): number {
  const power = 10 ** Math.floor(Math.log10(amount));
  const part = amount / power;
  const [step] =
    round === Math.floor ? [part >= 5 ? 5 : part >= 2 ? 2 : 1] : [part <= 1 ? 1 : part <= 2 ? 2 : part <= 5 ? 5 : 10];
  return Number((step * power).toPrecision(12));
}

/**
 * Where the names of the largest clients stand so that they can be read: in the plot, touching no other name (whichever size
 * a program gives bubbles) and no bubble of these clients; of such places, the one over the fewest bubbles. Who has none is
 * not named.
 * @param bubbles the largest first
 * @returns the place of each that is named, by its position in the list
 */
export function legibleNames(bubbles: readonly Bubble[], axes: BubbleAxes): Map<number, LabelPlace | 'right'> {
  const [discs, full] = [LARGEST, FULL_SIZE].map((size) =>
    bubbles.map((bubble) => discOf(bubble, axes, { turnover: bubbles[0]!.turnover, ...size })),
  ) as [Box[], Box[]];
  const named = new Map<number, LabelPlace | 'right'>();
  const taken: Box[] = [];
  const takenFull: Box[] = [];
  const within = (box: Box): boolean => box.left >= 0 && box.right <= 1 && box.bottom >= 0 && box.top <= 1;
  bubbles.slice(0, NAMED).forEach(({ name }, k) => {
    const others = discs.filter((_, other) => other !== k);
    const large = others.slice(0, NAMED - 1);
    const covered = (box: Box): number => others.filter((disc) => touch(box, disc)).length;
    const [best] = (['right', 'left', 'above', 'below'] as const)
      .map((place) => ({ place, box: boxOf(name, discs[k]!, place), wide: boxOf(name, full[k]!, place) }))
      .filter(({ box, wide }) => within(box) && within(wide))
      .filter(({ box }) => ![...taken, ...large].some((one) => touch(box, one)))
      .filter(({ wide }) => !takenFull.some((one) => touch(wide, one)))
      .map((one) => ({ ...one, covers: covered(one.box) }))
      .sort((a, b) => a.covers - b.covers);
    if (!best) return;
    named.set(k, best.place);
    taken.push(best.box);
    takenFull.push(best.wide);
  });
  return named;
}

function discOf(
  { share, turnover }: Bubble,
  axes: BubbleAxes,
  largest: { readonly turnover: number; readonly across: number; readonly up: number },
): Box {
  const part = (value: number, { min, max }: BubbleAxes['share']): number => (value - min) / (max - min);
  const logs = { min: Math.log10(axes.turnover.min), max: Math.log10(axes.turnover.max) };
  const [x, y] = [part(share, axes.share), part(Math.log10(turnover), logs)];
  const radius = Math.sqrt(turnover / largest.turnover);
  const [across, up] = [radius * largest.across, radius * largest.up];
  return { left: x - across, right: x + across, bottom: y - up, top: y + up };
}

function boxOf(name: string, disc: Box, place: LabelPlace | 'right'): Box {
  const width = name.length * LETTER;
  const [x, y] = [(disc.left + disc.right) / 2, (disc.bottom + disc.top) / 2];
  const upright = { bottom: y - LINE / 2, top: y + LINE / 2 };
  const lying = { left: x - width / 2, right: x + width / 2 };
  switch (place) {
    case 'right':
      return { left: disc.right, right: disc.right + width, ...upright };
    case 'left':
      return { left: disc.left - width, right: disc.left, ...upright };
    case 'above':
      return { ...lying, bottom: disc.top, top: disc.top + LINE };
    case 'below':
      return { ...lying, bottom: disc.bottom - LINE, top: disc.bottom };
  }
}

const touch = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.bottom < b.top && b.bottom < a.top;
