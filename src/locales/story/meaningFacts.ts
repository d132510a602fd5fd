import { SEGMENT_STRATEGIES, strategyOfTotal, type Scheme, type Segment } from '../../method';
import { criterionName } from '../terms';
import { formatList, formatNumber, formatPercent } from '../numbers';
import { translator } from '../translator';
import type { Language } from '../languages';
import type { ClientStory } from '../../method';
import { amountOf } from '../../method';
import { originWords } from './originWords';
import type { SegmentPart } from '../../method';

/** What to do about a segment or a client: sentences that explain, and the one that says what to do. */
export interface Advice {
  readonly told: readonly string[];
  readonly does: string;
}

/** Who is in a segment by the reading in force, what its strategy means, how much service it gets, and what to do. */
export function segmentAdvice(label: SegmentPart['label'], scheme: Scheme, language: Language): Advice {
  const t = translator(language);
  const { shareCut } = scheme.segmentation;
  const who = t(`meaning.who.${label}`, { cut: formatPercent(shareCut, language) });
  const own = isSegment(label) ? [highWords(scheme, language), ...strategyWords(label, language)] : [];
  return { told: [[who, ...own.slice(0, 1)].join(' '), ...own.slice(1)], does: t(`meaning.does.${label}`) };
}

/**
 * The strategy of a client's segment; without one, what the matrix of all four digits proposes (method.md §1.10 c). With
 * a digit missing there is no total to propose by.
 */
export function clientAdvice(story: ClientStory, scheme: Scheme, language: Language): Advice | null {
  const t = translator(language);
  const { segment, total, blocked } = story;
  let advice: Advice | null = null;
  if (segment) {
    advice = { told: isSegment(segment) ? strategyWords(segment, language) : [], does: t(`meaning.does.${segment}`) };
  } else if (total > 0) advice = adviceByTotal(story, scheme, language);
  return blocked ? { told: advice?.told ?? [], does: t('meaning.blocked') } : advice;
}

/** How the code is read, figure by figure; null while a digit is missing. */
export function codeReading({ digits }: ClientStory, language: Language): string | null {
  if (digits.some(({ digit }) => digit === 0)) return null;
  const t = translator(language);
  const parts = digits.map(({ digit, criterion, label }) => {
    const name = criterionName({ key: criterion, label }, language, true);
    // The catalogue's short names open headers; here they stand within a sentence. The user's own stay as they are.
    return t('meaning.code.part', { digit, criterion: label ? name : name.charAt(0).toLowerCase() + name.slice(1) });
  });
  const code = digits.map(({ digit }) => digit).join('');
  return t('meaning.code.read', { code, parts: formatList(parts, language) });
}

const isSegment = (label: SegmentPart['label']): label is Segment => label in SEGMENT_STRATEGIES;

function strategyWords(label: Segment, language: Language): string[] {
  const t = translator(language);
  const { strategy, intensity } = SEGMENT_STRATEGIES[label];
  return [
    `${t('meaning.strategy', { name: t(`words.strategy.${strategy}`) })} ${t(`meaning.means.${label}`)}`,
    `${t('meaning.service', { name: t(`words.intensity.${intensity}`) })} ${t(`meaning.serviceMeans.${intensity}`)}`,
  ];
}

/** What "much turnover" is by the reading in force. */
function highWords({ segmentation }: Scheme, language: Language): string {
  const t = translator(language);
  if (segmentation.reading === 'digit') return t('meaning.high.digit');
  if (segmentation.amounts !== 'propose' && segmentation.amounts.length > 1) return t('meaning.high.family');
  const amount = amountOf(segmentation);
  if (amount === null) return t('meaning.high.everyone');
  const origin = originWords(segmentation, language);
  return t('meaning.high.amount', { amount: formatNumber(amount, 'amount', language), origin });
}

function adviceByTotal({ total, digits }: ClientStory, { segmentation }: Scheme, language: Language): Advice {
  const t = translator(language);
  const digitOf = (key: string): number => digits.find(({ criterion }) => criterion === key)?.digit ?? 0;
  const strategy = strategyOfTotal(total, { unpaid: digitOf('unpaid'), share: digitOf('share') });
  const lacks = segmentation.share ? (segmentation.turnover ? null : 'turnover') : 'share';
  const none = lacks === null ? [] : [t(`meaning.noSegments.${lacks}`)];
  const told = t('meaning.byTotal', { total, strategy: t(`words.strategy.${strategy}`) });
  return { told: [...none, told], does: t(`meaning.totalDoes.${strategy}`) };
}
