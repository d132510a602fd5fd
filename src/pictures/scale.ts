import { type ChartAxis, NO_NUMBERS } from '../sheet';

/** An axis of numbers: where a value lies on it (0 at its low end, 1 at its high end), and the values that it names. */
export interface Scale {
  position(value: number): number;
  readonly ticks: readonly number[];
}

/** Steps that the eye counts in. */
const STEPS = [1, 2, 2.5, 5, 10];
const MOST_TICKS = 6;

/** The scale of an axis around values; logarithmic ones leave out what is not above zero. */
export function scaleOf(values: readonly number[], axis: ChartAxis): Scale {
  const scale = measuredScale(values, axis);
  return axis.numberFormat === NO_NUMBERS ? { ...scale, ticks: [] } : scale;
}

function measuredScale(values: readonly number[], axis: ChartAxis): Scale {
  const known = values.filter((value) => Number.isFinite(value) && (!axis.logarithmic || value > 0));
  if (axis.logarithmic) return logScale(known, axis);
  const low = axis.min ?? Math.min(0, ...known);
  const high = axis.max ?? Math.max(low === 0 ? 0 : low, ...known);
  const wide = high > low ? high - low : 1;
  const step = niceStep(wide);
  const from = axis.min ?? Math.floor(low / step) * step;
  const to = axis.max ?? (high > low ? Math.ceil(high / step) * step : low + 1);
  const ticks: number[] = [];
  for (let k = 0; from + k * step <= to + step / 1e6; k++) ticks.push(Number((from + k * step).toPrecision(12)));
  return { position: (value) => (value - from) / (to - from), ticks };
}

function niceStep(wide: number): number {
  const rough = wide / (MOST_TICKS - 1);
  const power = 10 ** Math.floor(Math.log10(rough));
  return power * STEPS.find((step) => step * power >= rough * (1 - 1e-9))!;
}

/** Tenfold by tenfold from the low end, as Excel has it; whole powers of ten where an end is not given. */
function logScale(values: readonly number[], { min, max }: ChartAxis): Scale {
  const from = min === undefined ? Math.floor(Math.log10(Math.min(...values, Infinity))) : Math.log10(min);
  const to = max === undefined ? Math.ceil(Math.log10(Math.max(...values, 1))) : Math.log10(max);
  const low = Number.isFinite(from) ? from : 0;
  const high = Math.max(to, low + 1);
  const ticks = Array.from({ length: Math.floor(high - low + 1e-9) + 1 }, (_, k) =>
    Number((10 ** (low + k)).toPrecision(12)),
  );
  return { position: (value) => (Math.log10(Math.max(value, 10 ** low)) - low) / (high - low), ticks };
}

/** A number as an axis writes it: the percent signs and decimals of Excel's format codes, in the reader's language. */
export function axisNumber(value: number, format: string | undefined, language: string): string {
  const code = format ?? 'General';
  const decimals = /\.(0+)/.exec(code)?.[1]?.length ?? 0;
  if (code.includes('%')) {
    return new Intl.NumberFormat(language, {
      style: 'percent',
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
    }).format(value);
  }
  const most = code === 'General' ? 3 : decimals;
  return new Intl.NumberFormat(language, { minimumFractionDigits: decimals, maximumFractionDigits: most }).format(
    value,
  );
}
