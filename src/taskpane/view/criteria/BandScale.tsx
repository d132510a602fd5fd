import { useRef, useState, type KeyboardEvent, type PointerEvent } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { settledBands, type Criterion, cutOfDigit, withCutMoved, withCuts } from '../../../method';
import { criterionName, unitOf } from '../../../locales';
import { tidy, type Distribution, type Scale } from '../../desk';
import { usePane } from '../usePane';
import { bandWords } from './bandWords';
import { Bars } from './Bars';
import { cutMeant, spread } from './spread';
import { useAxis, type Axis } from './useAxis';

const useLocal = makeStyles({
  scale: { position: 'relative', height: '76px', touchAction: 'none', userSelect: 'none', margin: '0 8px' },
  bars: { position: 'absolute', left: '0', right: '0', top: '0', height: '56px' },
  handle: {
    position: 'absolute',
    top: '0',
    width: '24px',
    height: '76px',
    marginLeft: '-12px',
    cursor: 'ew-resize',
    display: 'flex',
    alignItems: 'end',
    justifyContent: 'center',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, borderRadius: '4px' },
  },
  // A border, not a background: high contrast takes backgrounds away. Cut out of the bars, whose outlines are as white there.
  line: {
    position: 'absolute',
    top: '0',
    height: '56px',
    marginLeft: '-1px',
    borderLeft: `2px solid ${tokens.colorNeutralForeground1}`,
    boxShadow: `0 0 0 2px ${tokens.colorNeutralBackground1}`,
    '@media (forced-colors: active)': {
      forcedColorAdjust: 'none',
      borderLeftColor: 'CanvasText',
      outline: '2px solid Canvas',
    },
  },
  grip: {
    width: '18px',
    height: '18px',
    borderRadius: '9px',
    border: `2px solid ${tokens.colorNeutralForeground1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontSize: '11px',
    lineHeight: '14px',
    textAlign: 'center',
    boxSizing: 'border-box',
    fontWeight: 600,
  },
});

/** A handle's grip as a part of the axis, in a pane of the usual width. */
const GAP = 0.065;
/** Along the axis: less than a hand moves by itself. */
const STILL = 0.004;

/** What is being dragged. */
interface Drag {
  /** Between where the grip was taken and where its cut stands. */
  readonly offset: number;
  readonly start: number;
  readonly grabbed: number;
  /** The cut that moves; null until the direction has told. */
  at: number | null;
}

/** How far a key moves a handle along the axis. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -0.01,
  ArrowDown: -0.01,
  ArrowRight: 0.01,
  ArrowUp: 0.01,
  PageDown: -0.1,
  PageUp: 0.1,
};

/** The histogram with a handle for each cut: dragged, or moved with the arrow keys. */
export function BandScale({
  criterion,
  distribution,
  onChange,
}: {
  readonly criterion: Criterion;
  readonly distribution: Distribution;
  /** `goesOn`: with what the same drag has changed before. */
  onChange(criterion: Criterion, goesOn?: boolean): void;
}) {
  const { language, t } = usePane();
  const local = useLocal();
  const frame = useRef<HTMLDivElement>(null);
  const [held, setHeld] = useState<Scale | null>(null);
  const drag = useRef<Drag | null>(null);
  const axis = useAxis(criterion, distribution, 48, held);
  if (!axis) return null;
  const bands = settledBands(criterion.bands);
  const unit = unitOf(criterion);
  const move = (at: number, value: number, goesOn = false): void =>
    onChange(withCuts(criterion, withCutMoved(bands.cuts, at, value)), goesOn);
  const along = (event: PointerEvent): number => {
    const box = frame.current!.getBoundingClientRect();
    return (event.clientX - box.left) / box.width;
  };
  const take = (event: PointerEvent, at: number, position: number): void => {
    event.currentTarget.setPointerCapture(event.pointerId);
    const start = along(event);
    drag.current = { offset: start - position, start, grabbed: at, at: null };
    setHeld(axis.scale);
  };
  const pull = (event: PointerEvent): void => {
    const { current } = drag;
    if (!held || !current) return;
    const position = along(event);
    if (current.at === null && Math.abs(position - current.start) < STILL) return;
    const goesOn = current.at !== null;
    current.at ??= cutMeant(bands.cuts, current.grabbed, position - current.start);
    move(current.at, tidy(axis.cutAt(position - current.offset), axis.whole), goesOn);
  };
  const release = (): void => {
    drag.current = null;
    setHeld(null);
  };
  const grips = spread(axis.handles, GAP);
  const key = (event: KeyboardEvent, at: number): void => {
    const step = STEPS[event.key];
    const cut = bands.cuts[at];
    if (step === undefined || cut === undefined || cut === null) return;
    event.preventDefault();
    move(at, stepped(axis, cut, axis.handles[at] ?? 0, step));
  };
  return (
    <div className={local.scale} ref={frame}>
      <div className={local.bars}>
        <Bars heights={axis.heights} digits={axis.digits} label="" />
      </div>
      {axis.handles.map(
        (position, k) =>
          position !== null && <span key={k} className={local.line} style={{ left: `${position * 100}%` }} />,
      )}
      {[4, 3, 2].map((digit) => {
        const at = cutOfDigit(digit, bands.direction)!;
        const position = axis.handles[at];
        const cut = bands.cuts[at];
        if (position == null || cut == null) return null;
        return (
          <div
            key={digit}
            role="slider"
            tabIndex={0}
            className={local.handle}
            style={{ left: `${grips[at]! * 100}%` }}
            aria-label={`${t('criterion.cutOf', { digit })}, ${criterionName(criterion, language)}`}
            aria-valuemin={Math.min(axis.scale.low, cut)}
            aria-valuemax={Math.max(axis.scale.high, cut)}
            aria-valuenow={cut}
            aria-valuetext={bandWords(digit, bands, unit, { language, t })}
            onPointerDown={(event) => take(event, at, position)}
            onPointerMove={pull}
            onPointerUp={release}
            onPointerCancel={release}
            onKeyDown={(event) => key(event, at)}
          >
            <span className={local.grip} aria-hidden>
              {digit}
            </span>
          </div>
        );
      })}
    </div>
  );
}

/** A step along the axis that changes the value even where tidying would round it back. */
function stepped(axis: Axis, cut: number, position: number, step: number): number {
  if (axis.whole)
    return (
      Math.round(cut) + Math.sign(step) * Math.max(1, Math.round(Math.abs(step) * (axis.scale.high - axis.scale.low)))
    );
  const target = axis.scale.value(position + step);
  const tidied = tidy(target, false);
  return Math.sign(tidied - cut) === Math.sign(step) ? tidied : target;
}
