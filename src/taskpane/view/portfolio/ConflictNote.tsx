import { useState } from 'react';
import type { Criterion, Scheme } from '../../../method';
import { formatNumber, formatPercent } from '../../../locales';
import { CLASS_A_LEVEL } from '../../desk';
import { amountOf, withAmount, withReading } from '../../edits';
import { Note, type WayOn } from '../parts/Note';
import { usePane, type Pane } from '../usePane';
import { originWords } from './originWords';

/**
 * Clients of class A in a segment of low turnover (method.md §1.9): two rules of the method with different cuts, told
 * with both amounts, and one press that makes them one.
 */
export function ConflictNote({ conflicts, scheme }: { readonly conflicts: number; readonly scheme: Scheme }) {
  const pane = usePane();
  const { t } = pane;
  const [why, setWhy] = useState(false);
  const fix = wayOut(scheme, pane);
  const ask: WayOn = { label: t('pane.portfolio.why'), run: () => setWhy(true) };
  return (
    <Note tone="warning" ways={[...(why ? [] : [ask]), ...(fix ? [fix] : [])]}>
      {t('pane.portfolio.conflicts', { count: conflicts })} {why && explanation(scheme, pane)}
    </Note>
  );
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
  if (cutsAtClassA(scheme)) return rules;
  return `${rules} ${t('why.conflict.fixClassA', { level: formatPercent(CLASS_A_LEVEL, language) })}`;

  function money(value: number): string {
    return formatNumber(value, 'amount', language);
  }
}

/** The method's other level first; where it is in force already, the amount that digit 4 itself asks for. */
function wayOut(scheme: Scheme, { dispatch, language, t }: Pane): WayOn | null {
  const change = (next: Scheme): void => dispatch({ type: 'schemeChanged', scheme: next });
  if (!cutsAtClassA(scheme)) {
    return {
      label: t('pane.portfolio.conflictsFix'),
      run: () => change(withReading(scheme, 'cumulative', CLASS_A_LEVEL)),
    };
  }
  const four = digitFour(scheme);
  if (!four?.sameColumn || four.boundary !== 'gt') return null;
  return {
    label: t('why.conflict.fixAmount', { four: formatNumber(four.cut, 'amount', language) }),
    run: () => change(withAmount(scheme, four.cut)),
  };
}

const cutsAtClassA = ({ segmentation: { reading, level } }: Scheme): boolean =>
  reading === 'cumulative' && level >= CLASS_A_LEVEL;

/** What digit 4 of turnover asks for, where all clients are judged by one profile. */
function digitFour({
  profiles,
  segmentation,
}: Scheme): { cut: number; boundary: Criterion['bands']['boundary']; sameColumn: boolean } | null {
  const criterion = profiles.length === 1 ? profiles[0]!.criteria.find(({ key }) => key === 'turnover') : undefined;
  if (!criterion || criterion.bands.cuts === 'propose' || criterion.bands.direction !== 'high') return null;
  const cut = criterion.bands.cuts[2];
  const { source, bands } = criterion;
  const sameColumn = source.kind === 'column' && source.header === segmentation.turnover?.header;
  return cut === null ? null : { cut, boundary: bands.boundary, sameColumn };
}
