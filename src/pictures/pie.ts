import type { DrawnChart } from './drawn';
import { INK, round, shape, type Shape, type Box } from './shapes';

/** The slices of a whole, from the top clockwise. */
export function pieShapes({ series }: DrawnChart, box: Box): Shape[] {
  const [first] = series;
  const values = (first?.values ?? []).map((value) => (value > 0 ? value : 0));
  const total = values.reduce((sum, value) => sum + value, 0) || 1;
  const radius = Math.min(box.width, box.height) / 2;
  const centre = [box.left + box.width / 2, box.top + box.height / 2] as const;
  let from = 0;
  return values.map((value, k) => {
    const to = from + value / total;
    const path = slicePath(centre, radius, from, to);
    from = to;
    return shape('path', { d: path, fill: first?.pointColors?.[k] ?? INK, stroke: '#FFFFFF', strokeWidth: 1 }, [
      shape('title', {}, String(first?.categories[k] ?? '')),
    ]);
  });
}

/** The path of a slice between two shares of the whole circle. */
function slicePath([x, y]: readonly [number, number], radius: number, from: number, to: number): string {
  const at = (share: number): string => {
    const angle = share * 2 * Math.PI - Math.PI / 2;
    return `${round(x + Math.cos(angle) * radius)} ${round(y + Math.sin(angle) * radius)}`;
  };
  const arc = (end: string, large: boolean): string => `A${radius} ${radius} 0 ${large ? 1 : 0} 1 ${end}`;
  // A whole circle has no arc from a point to itself: two halves draw it.
  if (to - from >= 1) return `M${at(0)}${arc(at(0.5), true)}${arc(at(1), true)}Z`;
  return `M${round(x)} ${round(y)}L${at(from)}${arc(at(to), to - from > 0.5)}Z`;
}
