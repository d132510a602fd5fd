import { createElement, type ReactNode } from 'react';
import { chartShapes } from './chartShapes';
import type { DrawnChart } from './drawn';
import type { Shape } from './shapes';

/** A chart as a picture of so many pixels, which grows and shrinks with its place. */
export function ChartPicture(props: {
  readonly chart: DrawnChart;
  readonly width: number;
  readonly height: number;
  readonly language: string;
}) {
  const { chart, width, height, language } = props;
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={chart.description || chart.title || chart.kind}
      fontFamily="Calibri, Carlito, 'Segoe UI', sans-serif"
    >
      {chartShapes(chart, width, height, language).map(element)}
    </svg>
  );
}

function element({ tag, attributes, inside }: Shape, key: number): ReactNode {
  const children = typeof inside === 'string' ? inside : inside?.map(element);
  return createElement(tag, { key, ...attributes }, children);
}
