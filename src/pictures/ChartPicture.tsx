import { createElement, type ReactNode } from 'react';
import { chartShapes } from './chartShapes';
import type { DrawnChart } from './drawn';
import { INK, LINE, type Shape } from './shapes';

/** The colours of the page that a picture stands on, as CSS has them. */
export interface PageColours {
  readonly paper: string;
  readonly ink: string;
  readonly line: string;
  /** What a series' colour is on this page: those chosen for white paper can sink into another. */
  series(colour: string): string;
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
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={chart.description || chart.title || chart.kind}
      fontFamily="Calibri, Carlito, 'Segoe UI', sans-serif"
    >
      {chartShapes(chart, width, height, language).map((each, key) => element(each, key, page))}
    </svg>
  );
}

function element({ tag, attributes, inside }: Shape, key: number, page?: PageColours): ReactNode {
  const children = typeof inside === 'string' ? inside : inside?.map((each, k) => element(each, k, page));
  const painted = page
    ? Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name, onPage(value, page)]))
    : attributes;
  return createElement(tag, { key, ...painted }, children);
}

function onPage(value: string | number, { paper, ink, line, series }: PageColours): string | number {
  if (typeof value !== 'string' || !/^#[0-9A-F]{6}$/i.test(value)) return value;
  return { '#FFFFFF': paper, [INK]: ink, [LINE]: line }[value] ?? series(value);
}
