import { useEffect, useState } from 'react';
import { Button } from '@fluentui/react-components';
import { clientsOf, sameDigit, settledBands, withCriterionAt, withEvenCuts, type Criterion } from '../../../method';
import { unitOf } from '../../../locales';
import { digitCounts, type Distribution } from '../../desk';
import { atHand } from '../../model/atHand';
import { Note } from '../parts/Note';
import { useStyles } from '../parts/styles';
import { usePane } from '../usePane';
import { cutsText } from './bandWords';
import { DigitChips } from './DigitChips';

/**
 * That nearly every client has one digit, which tells nobody apart; and cuts that share the clients out evenly, with the
 * clients that each digit would have, where that does tell them apart.
 */
export function SameDigit({
  position,
  criterion,
  distribution,
}: {
  readonly position: number;
  readonly criterion: Criterion;
  readonly distribution: Distribution;
}) {
  const { state, context, dispatch, language, t } = usePane();
  const styles = useStyles();
  const scheme = atHand(state);
  const [even, setEven] = useState<{ readonly of: Distribution; readonly criterion: Criterion } | null>(null);
  const same = sameDigit(digitCounts(distribution, settledBands(criterion.bands)));
  useEffect(() => {
    const { source, key, bands } = criterion;
    const figure = { source, key, referenceDate: scheme?.referenceDate ?? null, lapsed: scheme?.lapsed };
    const of = scheme && clientsOf(scheme, state.profile);
    let left = false;
    void context.desk.proposeCuts({ ...figure, of }, bands.direction, { kind: 'quantiles' }).then(({ cuts }) => {
      if (!left) setEven({ of: distribution, criterion: withEvenCuts(criterion, cuts) });
    });
    return () => void (left = true);
  }, [context, criterion, distribution, scheme, state.profile]);
  if (!scheme || !same) return null;
  const shared = even?.of === distribution ? even.criterion : null;
  const counts = shared && digitCounts(distribution, settledBands(shared.bands));
  const { digit, count, known } = same;
  return (
    <Note tone="warning">
      {t('criterion.sameDigit', { count, clients: known, digit })}
      {shared && counts && Math.max(...counts.slice(1)) < count && shared.bands.cuts !== 'propose' && (
        <div className={styles.tight} data-even={position}>
          <span>{t('criterion.evenly', { cuts: cutsText(shared.bands.cuts, unitOf(criterion), language, t) })}</span>
          <DigitChips counts={counts} />
          <span>
            <Button
              size="small"
              onClick={() =>
                dispatch({
                  type: 'schemeChanged',
                  scheme: withCriterionAt(scheme, state.profile, position, shared),
                })
              }
            >
              {t('criterion.shareEvenly')}
            </Button>
          </span>
        </div>
      )}
    </Note>
  );
}
