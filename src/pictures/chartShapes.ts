import type { DrawnChart, DrawnSeries } from './drawn';
import { plotShapes } from './plot';
import { radarShapes } from './radar';
import { pieShapes } from './pie';
import { fitting, INK, shape, type Shape, twoLines, widthOf, words, type Box } from './shapes';

const TITLE = 12;
const GAP = 8;
/** Height of a line of the legend. */
const KEY = 15;

/** A chart as shapes, in a picture of so many pixels; the language decides how its numbers are written. */
export function chartShapes(chart: DrawnChart, width: number, height: number, language: string): Shape[] {
  const keys = chart.legend === 'none' ? [] : keysOf(chart);
  const beside = chart.legend === 'right' && keys.length > 0;
  const titles = twoLines(chart.title, width - 2 * GAP, TITLE);
  const top = GAP + titles.length * (TITLE + 3) + (titles.length > 0 ? GAP : 0);
  const keyWidth = beside ? Math.min(width / 3, Math.max(...keys.map(({ name }) => widthOf(name))) + 24) : 0;
  const rows = beside || keys.length === 0 ? [] : keyRows(keys, width - 2 * GAP);
  const box: Box = {
    left: GAP,
    top,
    width: width - 2 * GAP - keyWidth,
    height: Math.max(20, height - top - GAP - rows.length * KEY),
  };
  const drawn = chart.kind === 'radar' ? radarShapes : chart.kind === 'pie' ? pieShapes : plotShapes;
  return [
    shape('rect', { x: 0, y: 0, width, height, fill: '#FFFFFF' }),
    ...titles.map((line, k) =>
      words(width / 2, GAP + TITLE + k * (TITLE + 3) - 2, line, {
        fontSize: TITLE,
        fontWeight: 600,
        textAnchor: 'middle',
      }),
    ),
    ...drawn(chart, box, language),
    ...rows.flatMap((row, k) => keyRow(row, width / 2, height - GAP - (rows.length - 1 - k) * KEY)),
    ...(beside ? keys.map((key, k) => keyShape(key, width - keyWidth, top + 12 + k * KEY, keyWidth - 24)) : []),
  ];
}

type Key = Pick<DrawnSeries, 'name' | 'color'> & { readonly line: boolean; readonly dashed: boolean };

/** What stands for each series; of a pie, for each of its slices. */
function keysOf({ kind, series }: DrawnChart): Key[] {
  if (kind === 'pie') {
    const [first] = series;
    return (first?.categories ?? []).map((name, k) => ({
      name: String(name),
      color: first?.pointColors?.[k] ?? INK,
      line: false,
      dashed: false,
    }));
  }
  return series.flatMap(({ name, color, asLine, dashed, hidden }) =>
    hidden
      ? []
      : {
          name,
          color,
          line: kind === 'line' || kind === 'radar' || (kind === 'columnLine' && asLine === true),
          dashed: dashed === true,
        },
  );
}

const keyRoom = ({ name }: Key): number => widthOf(name) + 30;

function keyRows(keys: readonly Key[], width: number): Key[][] {
  const rows: Key[][] = [];
  let room = 0;
  for (const key of keys) {
    const last = rows.at(-1);
    if (last && room + keyRoom(key) <= width) last.push(key);
    else {
      rows.push([key]);
      room = 0;
    }
    room += keyRoom(key);
  }
  return rows;
}

function keyRow(row: readonly Key[], middle: number, y: number): Shape[] {
  let x = middle - row.reduce((sum, key) => sum + keyRoom(key), 0) / 2;
  return row.map((key) => {
    const drawn = keyShape(key, x, y, Infinity);
    x += keyRoom(key);
    return drawn;
  });
}

function keyShape({ name, color, line, dashed }: Key, x: number, y: number, width: number): Shape {
  const dash: Shape['attributes'] = dashed ? { strokeDasharray: '4 3' } : {};
  const sign = line
    ? shape('line', { x1: x, x2: x + 14, y1: y - 4, y2: y - 4, stroke: color, strokeWidth: 2, ...dash })
    : shape('rect', { x: x + 2, y: y - 8, width: 9, height: 9, fill: color });
  return shape('g', {}, [sign, words(x + 18, y, Number.isFinite(width) ? fitting(name, width) : name)]);
}
