import { useEffect, useReducer, useState } from 'react';
import { ChartPicture } from '../../pictures';
import type { Grid } from './grid';
import type { WorkbookModel } from '../host';
import { chartBounds } from './hostInBrowser';
import { drawnOf } from './keptChart';
import { viewOf } from './view';

/** Excel's points in the grid's pixels. */
const PIXELS_PER_POINT = 4 / 3;

interface ChartLayerProps {
  book: WorkbookModel;
  grid: Grid;
  /** Of the region, as `es-MX`. */
  language: string;
}

/** The charts of the sheet in view, over their cells (the free engine draws none of its own). */
export function ChartLayer({ book, grid, language }: ChartLayerProps) {
  // A double click makes them see-through, to reach the cells below.
  const [hidden, setHidden] = useState(false);
  const [, again] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    const { api } = grid;
    const scrolling = api.addEvent(api.Event.Scroll, again);
    return () => scrolling.dispose();
  }, [grid]);
  const sheet = grid.engine.activeSheet();
  const charts = book.engine.sheet(sheet) === undefined ? [] : book.stateOf(sheet).charts;
  if (charts.length === 0) return null;
  const { x, y, frozenWidth, frozenHeight } = viewOf(grid);
  // Frozen rows and columns stay in sight, and nothing is drawn over them.
  const clipPath = `inset(${frozenHeight}px 0 0 ${frozenWidth}px)`;
  return (
    <div className="charts" style={{ clipPath }} onDoubleClick={() => setHidden(!hidden)}>
      {charts.map((chart) => {
        const bounds = chartBounds(book, chart);
        const [width, height] = [bounds.width * PIXELS_PER_POINT, bounds.height * PIXELS_PER_POINT];
        return (
          <div
            key={chart.id}
            className="chart"
            data-chart={chart.name}
            style={{
              left: bounds.left * PIXELS_PER_POINT - x,
              top: bounds.top * PIXELS_PER_POINT - y,
              width,
              height,
              opacity: hidden ? 0.15 : 1,
            }}
          >
            <ChartPicture chart={drawnOf(book, chart)} width={width} height={height} language={language} />
          </div>
        );
      })}
    </div>
  );
}
