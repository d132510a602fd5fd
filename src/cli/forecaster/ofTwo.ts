import type { MessagePort } from 'node:worker_threads';
import { SeededRandom } from '../../portfolio';
import {
  chosenSteps,
  type Comparison,
  comparisonOf,
  type Expectation,
  expectationOf,
  finished,
  fitCompared,
  type ForecastAsked,
  forecastClients,
  type ForecastClients,
  forecastFrom,
  forecastPart,
  futureSteps,
  isMbg,
  keptFits,
  type Openness,
  opennessSteps,
  PURCHASE_MODELS,
  type PurchaseFit,
  type PurchaseForecast,
  type PurchaseSummary,
  ranked,
  spentSteps,
  summarisePurchases,
  withoutForecast,
} from '../../value';

/*
 * A forecast on two threads, by the functions that make it on one: what hangs on nothing of each other is done at the same
 * time. Chance is asked of one thread alone, in the same order, so that figures are the same to the last digit.
 */

/** What both threads know of a forecast. */
interface Ground {
  readonly asked: ForecastAsked;
  readonly summary: PurchaseSummary;
  /** Null where too few clients came back. */
  readonly clients: ForecastClients | null;
}

function groundOf(asked: ForecastAsked): Ground {
  const summary = summarisePurchases(asked.histories, asked.end);
  return { asked, summary, clients: forecastClients(summary, asked.terms) };
}

/** A model's fit to those that models are compared by, with its forecasts of the parts held out. */
interface Tried {
  readonly fit: PurchaseFit | null;
  /** Null where it may be left out for another, and is not tried until that is known. */
  readonly forecasts: readonly number[] | null;
}

/** The order in which models are taken: those that need longest first, so that no thread waits long for the other. */
const LONGEST_FIRST = PURCHASE_MODELS.map((_, k) => PURCHASE_MODELS.length - 1 - k);

const forecastsOf = (fit: PurchaseFit, { parts }: Comparison): number[] => parts.map((part) => forecastPart(part, fit));

/**
 * Fits and tries one model after the other, as long as there are some that the other thread has not taken.
 * @param turn how many have been taken, by both threads
 */
function triedHere(comparison: Comparison, turn: Int32Array): Map<number, Tried> {
  const tried = new Map<number, Tried>();
  for (;;) {
    const k = LONGEST_FIRST[Atomics.add(turn, 0, 1)];
    if (k === undefined) return tried;
    const fit = fitCompared(PURCHASE_MODELS[k]!, comparison);
    tried.set(k, { fit, forecasts: fit && !isMbg(fit) ? forecastsOf(fit, comparison) : null });
  }
}

/** What the second thread is asked for, in this order; the answer to each is what stands beside it. */
interface Asked {
  /** The models that it has tried. */
  tries: { readonly of: ForecastAsked; readonly turn: Int32Array };
  expectation: PurchaseFit;
  /** With the parameters that the histories leave open. */
  openness: readonly Float64Array[] | null;
}
interface Answers {
  tries: Map<number, Tried>;
  expectation: Expectation;
  openness: Openness;
}
type Question = { readonly [K in keyof Asked]: { readonly what: K; readonly given: Asked[K] } }[keyof Asked];

/** The second thread: answers the first one, question after question. */
export function helpWith(first: MessagePort): void {
  let known: { ground: Ground; clients: ForecastClients } | null = null;
  let chosen: { best: PurchaseFit; expectation: Expectation } | null = null;
  const answerTo = (question: Question): Answers[keyof Answers] => {
    if (question.what === 'tries') {
      const { of, turn } = question.given;
      const ground = groundOf(of);
      if (!ground.clients) return new Map<number, Tried>();
      known = { ground, clients: ground.clients };
      return triedHere(comparisonOf(of.histories, known.clients.fitted, of.end), turn);
    }
    if (!known) throw new Error(`Asked for "${question.what}" before the models were tried`);
    const { clients, ground } = known;
    const { histories, terms, end } = ground.asked;
    if (question.what === 'expectation') {
      const best = question.given;
      chosen = { best, expectation: expectationOf(histories, clients, best, { ...terms, end }) };
      return chosen.expectation;
    }
    if (!chosen) throw new Error(`Asked for "${question.what}" before a model was chosen`);
    const { best, expectation } = chosen;
    return finished(opennessSteps(clients, best, { expectation, sampled: question.given, days: terms.days }));
  };
  first.on('message', (question: Question) => first.postMessage(answerTo(question)));
}

/** Asks the second thread. Its answers come in the order of the questions. */
function asking(second: MessagePort): <K extends keyof Asked>(what: K, given: Asked[K]) => Promise<Answers[K]> {
  const waiting: ((answer: never) => void)[] = [];
  second.on('message', (answer) => waiting.shift()?.(answer as never));
  return (what, given) =>
    new Promise((resolve) => {
      waiting.push(resolve);
      second.postMessage({ what, given });
    });
}

/** The first thread: makes the forecast together with the second. */
export async function forecastOfTwo(asked: ForecastAsked, second: MessagePort): Promise<PurchaseForecast> {
  const ask = asking(second);
  const { histories, end, terms, seed } = asked;
  const turn = new Int32Array(new SharedArrayBuffer(4));
  const theirs = ask('tries', { of: asked, turn });
  const { summary, clients } = groundOf(asked);
  if (!clients) return withoutForecast(summary, 'fewRepeaters');
  const comparison = comparisonOf(histories, clients.fitted, end);
  const tried = new Map([...triedHere(comparison, turn), ...(await theirs)]);
  const fits = keptFits(PURCHASE_MODELS.flatMap((_, k) => tried.get(k)?.fit ?? []));
  const forecastsBy = new Map([...tried.values()].map(({ fit, forecasts }) => [fit, forecasts]));
  const trials = fits.map((fit) => ({ fit, forecasts: forecastsBy.get(fit) ?? forecastsOf(fit, comparison) }));
  const choice = finished(chosenSteps(ranked(trials, comparison), clients.fitted));
  const best = choice.candidates[0]?.fit;
  if (!best) return withoutForecast(summary, 'noMaximum');
  const expected = ask('expectation', best);
  const chance = new SeededRandom(seed);
  const random = (): number => chance.next();
  const drawn = finished(futureSteps(clients, best, { days: terms.days, random }));
  const open = ask('openness', drawn.sampled);
  const expectation = await expected;
  const spent = finished(spentSteps(clients, expectation, drawn.counts, random));
  return forecastFrom(summary, clients, choice, { drawn, expectation, openness: await open, spent });
}
