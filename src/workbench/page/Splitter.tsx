import type { KeyboardEvent, PointerEvent } from 'react';
import { clampPaneWidth, PANE_WIDTH } from './settings';

interface SplitterProps {
  label: string;
  width: number;
  onWidth(width: number): void;
}

/** The edge between grid and pane: dragged, or moved with the arrow keys; Home gives Excel's standard width. */
export function Splitter({ label, width, onWidth }: SplitterProps) {
  const drag = (event: PointerEvent<HTMLDivElement>) => {
    const { currentTarget, clientX, pointerId } = event;
    const from = width + clientX;
    currentTarget.setPointerCapture(pointerId);
    currentTarget.onpointermove = (moved) => onWidth(clampPaneWidth(from - moved.clientX));
    currentTarget.onpointerup = () => {
      currentTarget.onpointermove = null;
      currentTarget.releasePointerCapture(pointerId);
    };
  };
  const press = (event: KeyboardEvent) => {
    const widths: Record<string, number> = {
      ArrowLeft: width + PANE_WIDTH.step,
      ArrowRight: width - PANE_WIDTH.step,
      Home: PANE_WIDTH.standard,
    };
    const wanted = widths[event.key];
    if (wanted === undefined) return;
    event.preventDefault();
    onWidth(clampPaneWidth(wanted));
  };
  return (
    <div
      className="splitter"
      role="separator"
      aria-orientation="vertical"
      aria-label={label}
      aria-valuenow={width}
      aria-valuemin={PANE_WIDTH.least}
      aria-valuemax={PANE_WIDTH.most}
      tabIndex={0}
      onPointerDown={drag}
      onKeyDown={press}
    />
  );
}
