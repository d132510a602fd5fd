import { useState } from 'react';
import { sameSource, type Criterion, type PortfolioSummary, type Scheme } from '../../../method';
import { formatList, formatNumber, formatPercent, inQuotes, segmentName } from '../../../locales';
import { CLASS_A_LEVEL } from '../../desk';
import { amountOf, segmentCuts, withAmount, withReading } from '../../edits';
import { Note, type WayOn } from '../parts/Note';
import { usePane, type Pane } from '../usePane';
import { originWords } from './originWords';

/**
 * Clients of digit 4 in a segment of low turnover (method.md §1.9): two rules of the method with different cuts, said
 * above the counts that it concerns, with both amounts on request, one press that makes them one, and one that keeps
 * them apart.
 */
export function ConflictNote({ summary, scheme }: { readonly summary: PortfolioSummary; readonly scheme: Scheme }) {
  const pane = usePane();
  const { state, show, language, t } = pane;
  const [why, setWhy] = useState(false);
  const cuts = segmentCuts(scheme);
  const kept = state.screen.kept === cuts;
  const fix = wayOut(scheme, pane);
  const ask: WayOn = {
    label: t(why ? 'editing.conflict.hide' : 'editing.conflict.why'),
    expanded: why,
    run: () => setWhy(!why),
  };
  const keep: WayOn = { label: t('editing.conflict.keep'), run: () => show({ kept: cuts }) };
  // Quoted: a name of the scheme's own, or one in the singular, would not read as part of the sentence.
  const segments = summary.conflictSegments.map((label) => inQuotes(segmentName(label, scheme, language), language));
  return (
    <Note tone={kept ? 'remark' : 'warning'} ways={[ask, ...(fix ? [fix] : []), ...(kept ? [] : [keep])]}>
      {t('editing.conflict.told', {
        count: summary.conflicts,
        segments: formatList(segments, language, 'disjunction'),
        because: kept ? t('editing.conflict.because.kept') : because(summary, scheme, pane),
      })}
      {why && <div>{explanation(scheme, pane)}</div>}
    </Note>
  );
}

/** In a few words, which clients alone have high turnover. */
function because({ highTurnover }: PortfolioSummary, { segmentation }: Scheme, { language, t }: Pane): string {
  const { reading, level, base } = segmentation;
  const amount = amountOf(segmentation);
  if (reading === 'cumulative' && base !== 'family' && highTurnover) {
    const params = { count: highTurnover, level: formatPercent(level, language) };
    return t('editing.conflict.because.largest', params);
  }
  if (reading === 'amount' && amount !== null) {
    return t('editing.conflict.because.amount', { amount: formatNumber(amount, 'amount', language) });
  }
  return t('editing.conflict.because.reading');
}

/** Both cuts in words. The amounts of several profiles or families cannot be put side by side. */
function explanation(scheme: Scheme, { language, t }: Pane): string {
  const { segmentation } = scheme;
  const four = digitFour(scheme);
  const amount = amountOf(segmentation);
  const words = four === null ? '' : `${t(`pane.criteria.band.${four.boundary}`)} ${money(four.cut)}`;
  if (four === null || amount === null || segmentation.base === 'family' || !four.sameColumn)
    return t('why.conflict.apart', { four: words || t('pane.criteria.digit', { digit: 4 }) });
  const rules = t('why.conflict.rules', {
    four: words,
    amount: money(amount),
    origin: originWords(segmentation, language),
  });
  if (cutsAtClassA(scheme) || !four.atClassA) return rules;
  return `${rules} ${t('why.conflict.fixLevel', { level: formatPercent(CLASS_A_LEVEL, language) })}`;

  function money(value: number): string {
    return formatNumber(value, 'amount', language);
  }
}

/**
 * Where digit 4 is Pareto's class A, the method's other level (§1.9); where its cut is any other amount, or the level
 * is in force already, that very amount: the button must do what it says.
 */
function wayOut(scheme: Scheme, { dispatch, language, t }: Pane): WayOn | null {
  const change = (next: Scheme): void => dispatch({ type: 'schemeChanged', scheme: next });
  const four = digitFour(scheme);
  const byAmount = four?.sameColumn && four.boundary === 'gt';
  if (byAmount && (cutsAtClassA(scheme) || !four.atClassA)) {
    return {
      label: t('why.conflict.fixAmount', { four: formatNumber(four.cut, 'amount', language) }),
      run: () => change(withAmount(scheme, four.cut)),
    };
  }
  if (cutsAtClassA(scheme)) return null;
  return {
    label: t('editing.conflict.level', { level: formatPercent(CLASS_A_LEVEL, language) }),
    run: () => change(withReading(scheme, 'cumulative', CLASS_A_LEVEL)),
  };
}

const cutsAtClassA = ({ segmentation: { reading, level } }: Scheme): boolean =>
  reading === 'cumulative' && level >= CLASS_A_LEVEL;

interface DigitFour {
  readonly cut: number;
  readonly boundary: Criterion['bands']['boundary'];
  /** The segments read the same turnover. */
  readonly sameColumn: boolean;
  /** The cut is that of Pareto at the level of class A, neither typed nor rounded. */
  readonly atClassA: boolean;
}

/** What digit 4 of turnover asks for, where all clients are judged by one profile. */
function digitFour({ profiles, segmentation }: Scheme): DigitFour | null {
  const criterion = profiles.length === 1 ? profiles[0]!.criteria.find(({ key }) => key === 'turnover') : undefined;
  if (!criterion || criterion.bands.cuts === 'propose' || criterion.bands.direction !== 'high') return null;
  const cut = criterion.bands.cuts[2];
  const { source, bands, origin } = criterion;
  const sameColumn = segmentation.turnover !== null && sameSource(source, segmentation.turnover);
  const atClassA =
    origin.kind === 'pareto' && origin.basis === 'amount' && !origin.rounded && origin.levels[0] === CLASS_A_LEVEL;
  return cut === null ? null : { cut, boundary: bands.boundary, sameColumn, atClassA };
}
