import type { DrawnChart } from './drawn';
import { scaleOf } from './scale';
import { fitting, LINE, points, shape, type Shape, words, type Box } from './shapes';

/** Series as closed lines around a centre: the first axis upwards, the others clockwise. */
export function radarShapes({ series, valueAxis }: DrawnChart, box: Box): Shape[] {
  const names = series[0]?.categories.map(String) ?? [];
  const scale = scaleOf(
    series.flatMap(({ values }) => values),
    valueAxis,
  );
  const radius = Math.max(10, Math.min(box.width / 2 - 60, box.height / 2 - 18));
  const centre = [box.left + box.width / 2, box.top + box.height / 2] as const;
  const at = (k: number, part: number): [number, number] => {
    const angle = (k / Math.max(1, names.length)) * 2 * Math.PI - Math.PI / 2;
    return [centre[0] + Math.cos(angle) * radius * part, centre[1] + Math.sin(angle) * radius * part];
  };
  const ring = (part: number): string => points(names.map((_, k) => at(k, part)));
  return [
    ...scale.ticks.map((tick) =>
      shape('polygon', { points: ring(scale.position(tick)), fill: 'none', stroke: LINE, strokeWidth: 0.75 }),
    ),
    ...series.map(({ name, values, color, dashed }) => {
      const line = values.map((value, k) => at(k, Number.isFinite(value) ? scale.position(value) : 0));
      const dash: Shape['attributes'] = dashed ? { strokeDasharray: '4 3' } : {};
      const stroke = { stroke: color, strokeWidth: dashed ? 1.25 : 2, fill: 'none', ...dash };
      return shape('polygon', { points: points(line), ...stroke }, [shape('title', {}, name)]);
    }),
    ...names.map((name, k) => {
      const [x, y] = at(k, 1 + 8 / radius);
      const side = x - centre[0];
      const anchor = Math.abs(side) < 2 ? 'middle' : side > 0 ? 'start' : 'end';
      const room = anchor === 'middle' ? box.width : box.width / 2 - radius - 8;
      return words(x, y + (y < centre[1] - 2 ? 0 : y > centre[1] + 2 ? 8 : 3.5), fitting(name, room), {
        textAnchor: anchor,
      });
    }),
  ];
}
