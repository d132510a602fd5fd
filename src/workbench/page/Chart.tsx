import type { ReactNode } from 'react';
import type { ChartData } from './chartShapes';
import { axisRange, radarPoints, scale, slicePath } from './chartShapes';

/** Excel's own order of series colours, dark enough for both themes. */
const COLORS = ['#2b7bb9', '#d9772b', '#5a9e57', '#b8912f', '#8064a2', '#4bacc6'];
const colorOf = (index: number): string => COLORS[index % COLORS.length]!;

const WIDTH = 400;
const HEIGHT = 240;
const PLOT = { left: 40, top: 32, width: 340, height: 176 };

/** A chart of the workbook, drawn plainly: what it shows, not how Excel would style it. */
export function Chart({ data }: { data: ChartData }) {
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={data.title || data.kind}>
      <text x={WIDTH / 2} y={18} textAnchor="middle">
        {data.title}
      </text>
      {data.kind === 'pie' ? <Pie data={data} /> : data.kind === 'radar' ? <Radar data={data} /> : <Plot data={data} />}
    </svg>
  );
}

function Plot({ data }: { data: ChartData }) {
  const range = axisRange(data.series.flatMap(({ values }) => values));
  const xRange = axisRange(data.series.flatMap(({ x }) => x));
  const horizontal = data.kind === 'bar';
  const along = horizontal ? PLOT.height : PLOT.width;
  const across = horizontal ? PLOT.width : PLOT.height;
  const count = Math.max(1, data.categories.length, ...data.series.map(({ values }) => values.length));
  const step = along / count;
  const zero = scale(0, range, across);
  const point = (value: number, index: number): [number, number] => [
    (index + 0.5) * step,
    PLOT.height - scale(value, range, PLOT.height),
  ];
  const draw: Record<string, (values: readonly number[], series: number) => ReactNode> = {
    line: (values, series) => (
      <polyline
        key={series}
        points={values.map((value, index) => point(value, index).join(',')).join(' ')}
        fill="none"
        stroke={colorOf(series)}
        strokeWidth={2}
      />
    ),
    scatter: (values, series) =>
      values.map((value, index) => (
        <circle
          key={`${series}-${index}`}
          cx={scale(data.series[series]!.x[index] ?? index, xRange, PLOT.width)}
          cy={PLOT.height - scale(value, range, PLOT.height)}
          r={3}
          fill={colorOf(series)}
        />
      )),
    bars: (values, series) =>
      values.map((value, index) => {
        const thickness = (step * 0.7) / data.series.length;
        const offset = index * step + step * 0.15 + series * thickness;
        const end = scale(value, range, across);
        const from = Math.min(zero, end);
        const length = Math.abs(end - zero);
        const box = horizontal
          ? { x: from, y: offset, width: length, height: thickness }
          : { x: offset, y: PLOT.height - from - length, width: thickness, height: length };
        return <rect key={`${series}-${index}`} {...box} fill={colorOf(series)} />;
      }),
  };
  const shape = data.kind === 'line' || data.kind === 'scatter' ? data.kind : 'bars';
  // Labels that would run into each other are thinned out.
  const every = Math.ceil(count / 8);
  return (
    <g transform={`translate(${PLOT.left} ${PLOT.top})`}>
      <line className="axis" x1={0} x2={0} y1={0} y2={PLOT.height} />
      <line className="axis" x1={0} x2={PLOT.width} y1={PLOT.height} y2={PLOT.height} />
      {data.series.map(({ values }, series) => draw[shape]!(values, series))}
      {data.categories.map((category, index) =>
        index % every !== 0 || data.kind === 'scatter' ? null : (
          <text
            key={index}
            x={horizontal ? -4 : (index + 0.5) * step}
            y={horizontal ? (index + 0.6) * step : PLOT.height + 14}
            textAnchor={horizontal ? 'end' : 'middle'}
          >
            {category.slice(0, horizontal ? 6 : 10)}
          </text>
        ),
      )}
    </g>
  );
}

function Pie({ data }: { data: ChartData }) {
  const values = data.series[0]?.values ?? [];
  const total = values.reduce((sum, value) => sum + value, 0) || 1;
  let from = 0;
  return (
    <g transform={`translate(${WIDTH / 2 - 60} ${HEIGHT / 2 + 12})`}>
      {values.map((value, index) => {
        const to = from + value / total;
        const path = slicePath(from, to, 90);
        from = to;
        return <path key={index} d={path} fill={colorOf(index)} stroke="var(--body)" />;
      })}
      {data.categories.slice(0, 8).map((category, index) => (
        <g key={index} transform={`translate(110 ${index * 18 - 70})`}>
          <rect width={10} height={10} y={-9} fill={colorOf(index)} />
          <text x={16}>{category.slice(0, 16)}</text>
        </g>
      ))}
    </g>
  );
}

function Radar({ data }: { data: ChartData }) {
  const most = Math.max(0, ...data.series.flatMap(({ values }) => values));
  const axes = data.categories.map(() => most);
  const text = (points: readonly (readonly [number, number])[]) => points.map((point) => point.join(',')).join(' ');
  return (
    <g transform={`translate(${WIDTH / 2} ${HEIGHT / 2 + 12})`}>
      {[0.25, 0.5, 0.75, 1].map((share) => (
        <polygon key={share} className="axis" fill="none" points={text(radarPoints(axes, most, 84 * share))} />
      ))}
      {data.series.map(({ values }, index) => (
        <polygon
          key={index}
          points={text(radarPoints(values, most, 84))}
          fill={colorOf(index)}
          fillOpacity={0.2}
          stroke={colorOf(index)}
          strokeWidth={2}
        />
      ))}
      {radarPoints(axes, most, 98).map(([x, y], index) => (
        <text key={index} x={x} y={y + 4} textAnchor={Math.abs(x) < 1 ? 'middle' : x > 0 ? 'start' : 'end'}>
          {data.categories[index]!.slice(0, 14)}
        </text>
      ))}
    </g>
  );
}
