import type { ClientStory, Scheme } from '../../method';
import { decimalsThatDecide } from '../explanationSentence';
import { remarkSentence } from '../remarkSentences';
import { sourceName } from '../sentences';
import { decisionSentences } from '../decisionSentences';
import { formatNumber } from '../numbers';
import { segmentName } from '../terms';
import { translator } from '../translator';
import type { Language } from '../languages';
import { originWords } from './originWords';
import { rankFacts } from './rankFacts';

/** Segment, scores, place and remarks of a client, as sentences. */
export function storyFacts(
  story: ClientStory,
  scheme: Scheme,
  /** What a client is called. */
  name: (client: number) => string,
  language: Language,
): string[] {
  const t = translator(language);
  const { decision, block } = story;
  // What is explained is the segment that was computed: a decided one stands before it, with its own reasons.
  const segment = decision ? decision.computed : story.segment;
  const decided = decision && decisionSentences(decision, scheme, language);
  const facts: string[] = decided ? decided.slice(1) : [];
  if (decided && !segment) facts.unshift(decided[0]!);
  else if (segment === 'potential' || segment === 'lost') {
    facts.unshift(decided?.[0] ?? t('editing.story.kind', { segment: segmentName(segment, scheme, language) }));
  } else if (segment) {
    const first = decided?.[0] ?? t('why.segment', { segment: segmentName(segment, scheme, language) });
    const loyal = segment === 'vital' || segment === 'lacklustre';
    const high = segment === 'vital' || segment === 'promising';
    const reasons = [shareReason(story, loyal, scheme, language), ...turnoverReasons(story, high, scheme, language)];
    facts.unshift([first, ...reasons].join(' '));
  }
  facts.push(...rankFacts(story, name, language));
  if (block) {
    const upTo = t(`salesBlock.digits.${block.threshold as 1}`);
    const value = formatNumber(block.value, 'number', language);
    const column = sourceName(block.source);
    if (block.arrears) {
      const above = formatNumber(block.arrears.above, 'number', language);
      facts.push(t(`editing.story.blockBeyond.${block.arrears.measure}`, { value, column, above }));
    } else facts.push(t('editing.story.block', { value, column, digit: block.digit, upTo }));
  }
  // Missing data is said by the digits' own sentences.
  for (const remark of story.remarks) if (remark.id !== 'missing') facts.push(`${remarkSentence(remark, language)}.`);
  return facts;
}

/** The share against its cut. */
function shareReason({ share }: ClientStory, loyal: boolean, scheme: Scheme, language: Language): string {
  const { shareCut } = scheme.segmentation;
  const decimals = decimalsThatDecide(share, [shareCut]);
  return translator(language)(`why.share.${loyal ? 'high' : 'low'}`, {
    share: formatNumber(share, 'fraction', language, decimals),
    cut: formatNumber(shareCut, 'fraction', language, decimals),
  });
}

/**
 * The turnover against the amount in force, with the reading that the amount comes from; and, where a client of digit 4
 * counts as low, that the two do not contradict each other.
 */
function turnoverReasons(story: ClientStory, high: boolean, scheme: Scheme, language: Language): string[] {
  const t = translator(language);
  const { turnover, turnoverCut } = story;
  const { reading, base } = scheme.segmentation;
  const digit = story.digits.find(({ criterion }) => criterion === 'turnover');
  if (reading === 'digit') return [t(`why.turnover.${high ? 'highDigit' : 'lowDigit'}`, { digit: digit?.digit })];
  if (turnoverCut === null) return [t(`why.turnover.${base === 'family' ? 'everyoneOfFamily' : 'everyone'}`)];
  const decimals = decimalsThatDecide(turnover, [turnoverCut]);
  const reason = t(`why.turnover.${high ? 'high' : 'low'}`, {
    turnover: formatNumber(turnover, 'amount', language, decimals),
    amount: formatNumber(turnoverCut, 'amount', language, decimals),
    origin: originWords(scheme.segmentation, language),
  });
  if (high || digit?.digit !== 4 || digit.direction !== 'high' || digit.reason !== 'none') return [reason];
  if (digit.met === null || digit.met >= turnoverCut) return [reason];
  const words = `${t(`pane.criteria.band.${digit.boundary}`)} ${formatNumber(digit.met, 'amount', language)}`;
  return [reason, t('why.digitFour', { words })];
}
