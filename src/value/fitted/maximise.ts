/** Log-likelihood at positive parameters, with its gradient and its symmetric second derivatives (full, row by row). */
export interface Curvature {
  readonly value: number;
  readonly gradient: Float64Array;
  readonly hessian: Float64Array;
}

/** Of positive parameters. */
export type Likelihood = (parameters: Float64Array) => Curvature;

/** The value of a {@link Likelihood} alone, for what climbs nowhere: it costs a part of what the derivatives do. */
export type LogLikelihood = (parameters: Float64Array) => number;

/**
 * How a fit ended.
 * - `interior`: at a maximum inside, with standard errors
 * - `limit`: the likelihood rises on as parameters go to 0 or to infinity: the data ask for a simpler model; no standard
 *   errors
 * - `stopped`: no maximum was found
 */
export type FitEnd = 'interior' | 'limit' | 'stopped';

export interface Maximum {
  readonly end: FitEnd;
  readonly parameters: Float64Array;
  readonly logLikelihood: number;
  /** Null where the end is not interior. */
  readonly standardErrors: Float64Array | null;
  /** Covariances of the parameters' logarithms, row by row; null where the end is not interior. */
  readonly covariance: Float64Array | null;
  /** Largest derivative by a parameter's logarithm, per client. */
  readonly scaledGradient: number;
  readonly steps: number;
  /** Parameters that went to a limit, by their place. */
  readonly limits: readonly number[];
}

const MOST_STEPS = 200;
const MOST_TRIES = 40;
const MOST_POLISHING = 5;
/** A step changes no parameter by more than this factor's logarithm. */
const LONGEST = 1.5;
/** Parameters below or above this are at a limit. */
const LIMIT = Math.log(1e5);
/** Past the bounds rounding hides which way is up: after a step that gains less come many that gain next to nothing. */
const PALTRY = 1e-2;
const GRADIENT = 1e-9;
/** What a step must promise to gain, as a part of the likelihood: less is rounding of a sum over clients, and says nothing. */
const TELLING = 64 * Number.EPSILON;

/** What the last step of a rough fit gains at the most: with it, parameters are a seventh of their standard error from the top. */
const ROUGHLY = 1e-2;

/**
 * Where a fit begins: at parameters, or near the top, from where it goes up roughly. What serves nothing but a comparison of
 * forecasts need not be known better than their standard errors leave it open.
 */
export type FitStart = ArrayLike<number> | { readonly near: ArrayLike<number> };
const isRough = (start: FitStart): start is { readonly near: ArrayLike<number> } => 'near' in start;

/** Parameters that a fit begins at. */
export const beginningOf = (start: FitStart): ArrayLike<number> => (isRough(start) ? start.near : start);

/** Others to begin at in the same way. */
export const beginningAt = (start: FitStart, parameters: ArrayLike<number>): FitStart =>
  isRough(start) ? { near: parameters } : parameters;

/** A place on the way up: the parameters' logarithms, and the likelihood there. */
interface Place {
  readonly logs: Float64Array;
  readonly here: Curvature;
}

/**
 * Maximum of a log-likelihood over positive parameters by damped Newton steps in their logarithms, with analytic
 * derivatives.
 * @param clients for the scale of the gradient
 */
export function maximise(at: Likelihood, start: FitStart, clients: number): Maximum {
  const rough = isRough(start);
  const first = Float64Array.from(beginningOf(start), Math.log);
  const size = first.length;
  const { steps, ...top } = climbed(at, first, { clients, enough: rough ? ROUGHLY : 0 });
  const { logs, here } = rough ? top : polished(at, top);
  const parameters = logs.map(Math.exp);
  const inLog = inLogs(here, parameters);
  const scaled = largestOf(inLog.gradient) / clients;
  const limits = [...logs.keys()].filter((k) => Math.abs(logs[k]!) > LIMIT);
  const found = { parameters, logLikelihood: here.value, scaledGradient: scaled, steps, limits };
  const open = { standardErrors: null, covariance: null };
  if (limits.length > 0) return { ...found, end: 'limit', ...open };
  // On its way to a limit a rough fit is near enough to it.
  if (rough && isFarOut(logs)) return { ...found, end: 'interior', ...open };
  if (!(rough || scaled < 1e-6) || !definite(inLog.hessian, 0)) return { ...found, end: 'stopped', ...open };
  const own = inverse(here.hessian, size);
  if (!own) return { ...found, end: 'stopped', ...open };
  const standardErrors = parameters.map((_, k) => Math.sqrt(own[k * size + k]!));
  const covariance = own.map((value, at) => value / (parameters[Math.floor(at / size)]! * parameters[at % size]!));
  return { ...found, end: 'interior', standardErrors, covariance };
}

/** Damped steps upwards, until the slope is gone, no step leads higher, or the way leads to a limit and nothing is gained. */
function climbed(
  at: Likelihood,
  start: Float64Array,
  { clients, enough }: { readonly clients: number; readonly enough: number },
): Place & { readonly steps: number } {
  let place = { logs: start, here: at(start.map(Math.exp)), damping: 1e-3 };
  for (let steps = 0; steps < MOST_STEPS; steps++) {
    const { logs, here } = place;
    const slopes = inLogs(here, logs.map(Math.exp));
    if (largestOf(slopes.gradient) / clients < GRADIENT && definite(slopes.hessian, 0)) return { ...place, steps };
    const next = stepUp(at, place, slopes, clients);
    if (!next) return { ...place, steps };
    const gained = next.here.value - here.value;
    place = next;
    if (gained < enough && (isFarOut(next.logs) || isTop(next))) return { ...place, steps };
    const further = next.logs.some((log, k) => Math.abs(log) > LIMIT && Math.abs(log) > Math.abs(logs[k]!));
    const paltry = further && gained < PALTRY;
    if (paltry || next.logs.some((log) => Math.abs(log) > LIMIT + 2)) return { ...place, steps };
  }
  return { ...place, steps: MOST_STEPS };
}

/** Whether the likelihood bends down everywhere around. */
const isTop = ({ logs, here }: Place): boolean => definite(inLogs(here, logs.map(Math.exp)).hessian, 0);

/** Whether parameters are on their way to a limit, where it bends no more. */
const isFarOut = (logs: Float64Array): boolean => logs.some((log) => Math.abs(log) > LIMIT / 2);

/** A step that leads higher, no more damped than that takes; null where none is found, or where it could not be told. */
function stepUp(
  at: Likelihood,
  { logs, here, damping: before }: Place & { readonly damping: number },
  { gradient, hessian }: Pick<Curvature, 'gradient' | 'hessian'>,
  clients: number,
): (Place & { readonly damping: number }) | null {
  let damping = before;
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const step = solve(hessian, gradient, damping * clients);
    const longest = step ? largestOf(step) : Infinity;
    if (step && Number.isFinite(longest)) {
      if (dot(gradient, step) < TELLING * Math.abs(here.value)) return null;
      const scale = longest > LONGEST ? LONGEST / longest : 1;
      const next = logs.map((log, k) => log + scale * step[k]!);
      const there = at(next.map(Math.exp));
      if (there.value > here.value) return { logs: next, here: there, damping: Math.max(damping / 8, 1e-12) };
    }
    damping = Math.min(Math.max(damping, 1e-12) * 6, 1e8);
  }
  return null;
}

const dot = (one: Float64Array, other: Float64Array): number =>
  one.reduce((sum, value, k) => sum + value * other[k]!, 0);

/** The largest of some slopes or steps, either way. */
const largestOf = (values: Float64Array): number => Math.max(...values.map(Math.abs));

/**
 * Undamped steps take the digits that are left, as long as the gradient gets much smaller: near the top the likelihood itself
 * is flat to its last digit and can no longer say which way is up.
 */
function polished(at: Likelihood, from: Place): Place {
  let place = from;
  for (let k = 0; k < MOST_POLISHING; k++) {
    const { logs, here } = place;
    const { gradient, hessian } = inLogs(here, logs.map(Math.exp));
    const step = solve(hessian, gradient, 0);
    if (!step || !(largestOf(step) < 0.1)) break;
    const next = logs.map((log, i) => log + step[i]!);
    const there = at(next.map(Math.exp));
    const [before, after] = [largestOf(gradient), largestOf(inLogs(there, next.map(Math.exp)).gradient)];
    if (after < before) place = { logs: next, here: there };
    // Near the top a step leaves the square of what there was, and of rounding about as much.
    if (!(after < before / 2)) break;
  }
  return place;
}

/** Derivatives by the logarithms of the parameters. */
function inLogs(
  { gradient, hessian }: Curvature,
  parameters: Float64Array,
): { gradient: Float64Array; hessian: Float64Array } {
  const size = parameters.length;
  const scaled = gradient.map((value, k) => value * parameters[k]!);
  const second = hessian.map((value, at) => value * parameters[Math.floor(at / size)]! * parameters[at % size]!);
  for (let k = 0; k < size; k++) second[k * size + k]! += scaled[k]!;
  return { gradient: scaled, hessian: second };
}

/** Cholesky's factor of `damping·I − H`; null where that is not positive definite. */
function factor(hessian: Float64Array, damping: number): Float64Array | null {
  const size = Math.sqrt(hessian.length);
  const lower = new Float64Array(hessian.length);
  for (let i = 0; i < size; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = -hessian[i * size + j]! + (i === j ? damping : 0);
      for (let k = 0; k < j; k++) sum -= lower[i * size + k]! * lower[j * size + k]!;
      if (i === j) {
        if (!(sum > 0)) return null;
        lower[i * size + i] = Math.sqrt(sum);
      } else lower[i * size + j] = sum / lower[j * size + j]!;
    }
  }
  return lower;
}

const definite = (hessian: Float64Array, damping: number): boolean => factor(hessian, damping) !== null;

/** The step `(damping·I − H)⁻¹ g`. */
function solve(hessian: Float64Array, gradient: Float64Array, damping: number): Float64Array | null {
  const lower = factor(hessian, damping);
  return lower && solved(lower, gradient);
}

function solved(lower: Float64Array, right: Float64Array): Float64Array {
  const size = right.length;
  const x = right.slice();
  for (let i = 0; i < size; i++) {
    for (let k = 0; k < i; k++) x[i]! -= lower[i * size + k]! * x[k]!;
    x[i]! /= lower[i * size + i]!;
  }
  for (let i = size - 1; i >= 0; i--) {
    for (let k = i + 1; k < size; k++) x[i]! -= lower[k * size + i]! * x[k]!;
    x[i]! /= lower[i * size + i]!;
  }
  return x;
}

/** `(−H)⁻¹`, row by row: covariances of the parameters. */
function inverse(hessian: Float64Array, size: number): Float64Array | null {
  const lower = factor(hessian, 0);
  if (!lower) return null;
  const result = new Float64Array(size * size);
  for (let k = 0; k < size; k++) {
    const unit = new Float64Array(size);
    unit[k] = 1;
    result.set(solved(lower, unit), k * size);
  }
  return result;
}
