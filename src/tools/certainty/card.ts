import {
  criterionName,
  formatList,
  formatNumber,
  formatPercent,
  type Language,
  segmentName,
  unitOf,
  wordsOf,
} from '../../locales';
import { certaintyWords } from '../../locales/tools/certainty';
import { type Classification, digitReader, SEGMENT_LABELS, segmentCode, SEGMENTS, settledBands } from '../../method';
import { keptSettings } from '../keptSettings';
import { centsText, currencyOf, withCurrency } from '../currency';
import { type Certainty, certaintyOf, LIMITS } from './compute';
import { certaintySchema, type CertaintySettings, DEFAULT_CERTAINTY } from './settings';
import { limitName } from './sheet';

/** The last portfolio's certainty: cards are opened one after another. */
let last: { readonly of: Classification; readonly settings: string; readonly found: Certainty } | null = null;

function certaintyFor(classification: Classification, settings: CertaintySettings): Certainty {
  const told = JSON.stringify(settings);
  if (last?.of !== classification || last.settings !== told) {
    last = { of: classification, settings: told, found: certaintyOf(classification, settings) };
  }
  return last.found;
}

/**
 * What would change one client's labels, a sentence each: segment, digits, limits, probabilities.
 * @param kept the tool's settings as the workbook has them
 */
export function certaintyCard(
  classification: Classification,
  kept: unknown,
  client: number,
  language: Language,
): string[] {
  const settings = keptSettings(certaintySchema, kept, () => DEFAULT_CERTAINTY);
  const certainty = certaintyFor(classification, settings);
  return [
    ...impossibleLine(certainty, client, language),
    ...segmentLines(classification, certainty, client, language),
    ...digitLines(classification, certainty, client, language),
    ...limitLines(classification, certainty, client, language),
    ...probabilityLines(classification, certainty, client, language),
  ];
}

/** An amount to the cent, as the sheet has it: a cent is the least that moves a label, and a figure rounded down would not. */
const enough = (value: number, classification: Classification, language: Language): string =>
  centsText(value, currencyOf({ classification }), language);

/** That the estimate of its share cannot be: then neither its steps nor a probability mean anything. */
function impossibleLine({ segments, estimated }: Certainty, client: number, language: Language): string[] {
  if (!estimated?.impossible[client]) return [];
  const share = formatPercent(segments.share[client]!, language);
  return [wordsOf(certaintyWords, language)('card.impossible', { share })];
}

function segmentLines(
  classification: Classification,
  { segments: { change, to, cut, share, turnover }, estimated }: Certainty,
  client: number,
  language: Language,
): string[] {
  const { scheme, computed, segment } = classification;
  const say = wordsOf(certaintyWords, language);
  if (SEGMENTS[computed[client]! - 1] === undefined) return [];
  const amount = (value: number): string => enough(value, classification, language);
  /** A cut beyond the client: rounded away from where it is now, so that what is said of it holds. */
  const cutText = (value: number, by: number): string => {
    const whole = by > 0 ? Math.ceil(value) : Math.floor(value);
    const text = formatNumber(Math.abs(value) >= 1000 ? whole : value, 'amount', language);
    return withCurrency(text, { classification }, language);
  };
  const name = (move: keyof typeof to): string => segmentName(SEGMENT_LABELS[to[move][client]! - 1]!, scheme, language);
  const has = (move: keyof typeof to): boolean =>
    to[move][client]! > 0 && !(move.startsWith('share') && estimated?.impossible[client]);
  const by = (move: keyof typeof to): number => Math.abs(change[move][client]!);
  const points = (move: keyof typeof to): string => formatNumber(100 * by(move), 'number', language);
  const { shareCut } = scheme.segmentation;
  const lines = [
    ...(has('turnoverUp') ? [say('card.up', { amount: amount(by('turnoverUp')), segment: name('turnoverUp') })] : []),
    ...(has('turnoverDown')
      ? [say('card.down', { amount: amount(by('turnoverDown')), segment: name('turnoverDown') })]
      : []),
    ...(has('shareUp') ? [say('card.shareUp', { points: points('shareUp'), segment: name('shareUp') })] : []),
    ...(has('shareDown') ? [say('card.shareDown', { points: points('shareDown'), segment: name('shareDown') })] : []),
    ...(has('turnoverCut')
      ? [
          say('card.turnoverCut', {
            cut: cutText(cut[client]! + change.turnoverCut[client]!, change.turnoverCut[client]!),
            segment: name('turnoverCut'),
          }),
        ]
      : []),
    ...(has('shareCut')
      ? [
          say('card.shareCut', {
            cut: formatPercent(shareCut + change.shareCut[client]!, language, 2),
            segment: name('shareCut'),
          }),
        ]
      : []),
  ];
  // From low on both axes no single change leads to the best segment: what the two take is said together.
  const isFar = computed[client] === segmentCode('dispensable') && !Number.isNaN(cut[client]!);
  const alone = Object.values(to).some((codes) => codes[client] === segmentCode('vital'));
  const both = {
    segment: segmentName('vital', scheme, language),
    shareCut: formatPercent(shareCut, language),
    share: formatPercent(share[client]!, language),
    cut: withCurrency(formatNumber(cut[client]!, 'amount', language), { classification }, language),
    turnover: withCurrency(formatNumber(turnover[client]!, 'amount', language), { classification }, language),
  };
  return [
    ...(lines.length ? lines : [say('card.none')]),
    ...(isFar && !alone ? [say('card.both', both)] : []),
    ...(segment[client] === computed[client] ? [] : [say('card.computed')]),
  ];
}

function digitLines(
  classification: Classification,
  { digits }: Certainty,
  client: number,
  language: Language,
): string[] {
  const { scheme, profiles, inputs } = classification;
  const say = wordsOf(certaintyWords, language);
  const p = profiles[client]!;
  return scheme.profiles[p]!.criteria.flatMap((criterion, k) => {
    const digit = digitReader(settledBands(criterion.bands));
    const value = inputs[p]![k]!.values[client]!;
    const unit = unitOf(criterion);
    const told = ([digits.up, digits.down] as const).flatMap((side, s) => {
      const by = side[k]![client]!;
      if (Number.isNaN(by)) return [];
      const size =
        unit === 'fraction'
          ? say('card.points', { points: formatNumber(100 * Math.abs(by), 'number', language) })
          : unit === 'amount'
            ? enough(Math.abs(by), classification, language)
            : formatNumber(Math.abs(by), unit, language);
      return [say(s === 0 ? 'card.more' : 'card.less', { by: size, digit: digit(value + by) })];
    });
    if (told.length === 0) return [];
    return [say('card.digit', { criterion: criterionName(criterion, language), changes: told.join(say('card.or')) })];
  });
}

function limitLines(
  classification: Classification,
  { onLimit }: Certainty,
  client: number,
  language: Language,
): string[] {
  const limits = LIMITS.filter((_, k) => onLimit[client]! & (1 << k));
  if (limits.length === 0) return [];
  const names = limits.map((limit) => limitName(limit, classification, language));
  return [wordsOf(certaintyWords, language)('card.onLimit', { limits: formatList(names, language) })];
}

function probabilityLines(
  { scheme }: Classification,
  { probability, estimated }: Certainty,
  client: number,
  language: Language,
): string[] {
  if (!estimated?.clients[client] || estimated.impossible[client]) return [];
  const told = SEGMENTS.flatMap((segment, k) => {
    const chance = probability?.[k]?.[client] ?? 0;
    return chance > 0 ? [`${segmentName(segment, scheme, language)} ${formatPercent(chance, language)}`] : [];
  });
  if (told.length === 0) return [];
  const say = wordsOf(certaintyWords, language);
  const estimate = say(`form.${estimated.by}`);
  return [say('card.probability', { segments: formatList(told, language), estimate })];
}
