import { useState } from 'react';
import type { WorkbookModel } from '../host';
import { Chart } from './Chart';
import { chartData } from './chartData';

/** Excel's points in the grid's pixels. */
const PIXELS_PER_POINT = 4 / 3;

interface ChartLayerProps {
  book: WorkbookModel;
  /** Engine id of the sheet in view. */
  sheet: string;
}

/** The charts of the sheet in view, floating over the grid (its own charts are not part of the free engine). */
export function ChartLayer({ book, sheet }: ChartLayerProps) {
  // A double click makes them see-through, to reach the cells below.
  const [hidden, setHidden] = useState(false);
  const charts = book.engine.sheet(sheet) === undefined ? [] : book.stateOf(sheet).charts;
  if (charts.length === 0) return null;
  return (
    <div className="charts" onDoubleClick={() => setHidden(!hidden)}>
      {charts.map((chart) => (
        <div
          key={chart.id}
          className="chart"
          data-chart={chart.name}
          style={{
            left: chart.left * PIXELS_PER_POINT,
            top: chart.top * PIXELS_PER_POINT,
            width: chart.width * PIXELS_PER_POINT,
            height: chart.height * PIXELS_PER_POINT,
            opacity: hidden ? 0.15 : 1,
          }}
        >
          <Chart data={chartData(book, chart)} />
        </div>
      ))}
    </div>
  );
}
