/** What a drawn chart shows: one list of values per series over shared categories. */
export interface ChartData {
  readonly kind: ChartKind;
  readonly title: string;
  readonly categories: readonly string[];
  readonly series: readonly {
    readonly name: string;
    readonly values: readonly number[];
    readonly x: readonly number[];
  }[];
}
export type ChartKind = 'bar' | 'column' | 'line' | 'pie' | 'radar' | 'scatter';

/** The drawing that stands for one of Excel's chart types; those it cannot draw become columns. */
export function chartKind(type: string): ChartKind {
  if (type.startsWith('Bar')) return 'bar';
  if (type.startsWith('Line') || type.startsWith('Area')) return 'line';
  if (type.startsWith('Pie') || type.startsWith('Doughnut')) return 'pie';
  if (type.startsWith('Radar')) return 'radar';
  return type.startsWith('XYScatter') || type.startsWith('Bubble') ? 'scatter' : 'column';
}

/** The ends of an axis around values: from zero where they are on one side of it. */
export function axisRange(values: readonly number[]): readonly [low: number, high: number] {
  const finite = values.filter(Number.isFinite);
  const low = Math.min(0, ...finite);
  const high = Math.max(0, ...finite);
  return low === high ? [low, low + 1] : [low, high];
}

/** Maps a value between two ends to a length. */
export const scale = (value: number, [low, high]: readonly [number, number], length: number): number =>
  ((value - low) / (high - low)) * length;

/** Points of a regular polygon's radar line, first axis upwards, clockwise. */
export function radarPoints(values: readonly number[], most: number, radius: number): [number, number][] {
  return values.map((value, index) => {
    const angle = (index / values.length) * 2 * Math.PI - Math.PI / 2;
    const distance = most === 0 ? 0 : (value / most) * radius;
    return [Math.cos(angle) * distance, Math.sin(angle) * distance];
  });
}

/** The path of a pie's slice between two shares of the whole circle. */
export function slicePath(from: number, to: number, radius: number): string {
  const at = (share: number) => {
    const angle = share * 2 * Math.PI - Math.PI / 2;
    return `${(Math.cos(angle) * radius).toFixed(2)} ${(Math.sin(angle) * radius).toFixed(2)}`;
  };
  // A whole circle has no arc from a point to itself: two halves draw it.
  if (to - from >= 1)
    return `M0 ${-radius}A${radius} ${radius} 0 1 1 0 ${radius}A${radius} ${radius} 0 1 1 0 ${-radius}Z`;
  return `M0 0L${at(from)}A${radius} ${radius} 0 ${to - from > 0.5 ? 1 : 0} 1 ${at(to)}Z`;
}
