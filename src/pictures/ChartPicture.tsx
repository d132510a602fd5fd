import { createElement, type ReactNode } from 'react';
import { chartShapes } from './chartShapes';
import type { DrawnChart } from './drawn';
import { INK, LINE, type Shape } from './shapes';

/** The colours of the page that a picture stands on, as CSS has them; its own series keep theirs, made lighter or not. */
export interface PageColours {
  readonly paper: string;
  readonly ink: string;
  readonly line: string;
  /** A CSS filter: a dark page needs lighter series. */
  readonly filter: string;
}

/** A chart as a picture of so many pixels, which grows and shrinks with its place. */
export function ChartPicture(props: {
  readonly chart: DrawnChart;
  readonly width: number;
  readonly height: number;
  readonly language: string;
  /** Left out: white paper, as in a workbook. */
  readonly page?: PageColours;
}) {
  const { chart, width, height, language, page } = props;
  const colours = page && { '#FFFFFF': page.paper, [INK]: page.ink, [LINE]: page.line };
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={chart.description || chart.title || chart.kind}
      style={page && { filter: page.filter }}
      fontFamily="Calibri, Carlito, 'Segoe UI', sans-serif"
    >
      {chartShapes(chart, width, height, language).map((each, key) => element(each, key, colours))}
    </svg>
  );
}

function element(
  { tag, attributes, inside }: Shape,
  key: number,
  colours?: Readonly<Record<string, string>>,
): ReactNode {
  const children = typeof inside === 'string' ? inside : inside?.map((each, k) => element(each, k, colours));
  const painted = colours
    ? Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name, colours[value] ?? value]))
    : attributes;
  return createElement(tag, { key, ...painted }, children);
}
