import { useState } from 'react';
import { Button } from '@fluentui/react-components';
import {
  PARETO_PRESETS,
  roundedCuts,
  type Criterion,
  type Cuts,
  type CutProposal,
  type ProposedCuts,
  catalogueBands,
  clientsOf,
  sameDigit,
  settledBands,
  withCuts,
  withEvenCuts,
} from '../../../method';
import { unitOf } from '../../../locales';
import { digitCounts, type Distribution } from '../../desk';
import { atHand } from '../../model/atHand';
import { Choice } from '../parts/Choice';
import { useStyles } from '../parts/styles';
import { usePane } from '../usePane';
import { cutsText } from './bandWords';
import { DigitChips } from './DigitChips';
import { movedBetween } from './movedBetween';

type Way = keyof typeof PARETO_PRESETS | 'quantiles' | 'catalogue';

interface Offer extends ProposedCuts {
  readonly way: Way;
}

/** Proposes cuts, shows them and their rounded form, and changes nothing until one of them is accepted. */
export function CutProposals({
  position,
  criterion,
  distribution,
  onChange,
}: {
  readonly position: number;
  readonly criterion: Criterion;
  /** null: not read yet. */
  readonly distribution: Distribution | null;
  onChange(criterion: Criterion): void;
}) {
  const { state, context, language, t } = usePane();
  const styles = useStyles();
  const scheme = atHand(state);
  const [offer, setOffer] = useState<Offer | null>(null);
  const unit = unitOf(criterion);
  const catalogue = catalogueBands(criterion);
  const amounts = unit === 'amount' || unit === 'number';
  const ways: readonly Way[] = [
    ...(amounts && criterion.bands.direction === 'high' ? (['classic', 'balanced', 'byCount'] as const) : []),
    ...(catalogue && unit !== 'amount' ? (['catalogue'] as const) : []),
    'quantiles',
  ];
  const ask = async (way: Way): Promise<void> => {
    if (way === 'catalogue') return setOffer({ way, cuts: catalogue!.cuts, exact: catalogue!.cuts });
    const proposed = await context.desk.proposeCuts(
      {
        source: criterion.source,
        key: criterion.key,
        referenceDate: scheme?.referenceDate ?? null,
        of: scheme && clientsOf(scheme, state.profile),
        lapsed: scheme?.lapsed,
      },
      criterion.bands.direction,
      proposalOf(way),
    );
    return setOffer({ way, ...proposed });
  };
  const made = (way: Way, cuts: Cuts, rounded: boolean): Criterion => {
    if (way === 'catalogue') {
      const bands = { ...catalogue!, cuts: [...catalogue!.cuts] as [number, number, number] };
      return { ...criterion, bands, origin: { kind: 'catalogue' } };
    }
    if (way === 'quantiles') return withEvenCuts(criterion, cuts);
    const { basis, levels } = PARETO_PRESETS[way];
    const bands = { ...criterion.bands, boundary: 'gt' as const };
    return withCuts({ ...criterion, bands }, cuts, { kind: 'pareto', basis, levels: [...levels], rounded });
  };
  const use = (cuts: Cuts, rounded: boolean): void => {
    if (!offer) return;
    onChange(made(offer.way, cuts, rounded));
    setOffer(null);
  };
  const countsWith = (cuts: Cuts): number[] | null =>
    offer && distribution && digitCounts(distribution, settledBands(made(offer.way, cuts, false).bands));
  const counts = offer && countsWith(offer.cuts);
  // Quarters are proposed in round figures already; Pareto's amounts are the method's, with round ones beside them.
  const round = offer && offer.way !== 'catalogue' && offer.way !== 'quantiles' ? roundedCuts(offer.cuts) : null;
  const differs = round && offer && round.some((cut, k) => cut !== offer.cuts[k]);
  const movedBy = (cuts: Cuts): number => {
    const [before, after] = [offer && countsWith(offer.exact), countsWith(cuts)];
    return before && after ? movedBetween(before, after) : 0;
  };
  return (
    <div className={styles.tight} data-proposals={position}>
      <Choice
        label={t('criterion.propose')}
        value={offer?.way ?? ''}
        options={[
          { value: '', label: t('criterion.proposeHow') },
          ...ways.map((way) => ({ value: way, label: t(`criterion.proposals.${way}`) })),
        ]}
        onChoose={(way) => (way === '' ? setOffer(null) : void ask(way as Way))}
      />
      {offer && (
        <div className={styles.tight} role="status">
          <span>{t('criterion.proposed', { cuts: cutsText(offer.cuts, unit, language, t) })}</span>
          {counts && <DigitChips counts={counts} />}
          {movedBy(offer.cuts) > 0 && (
            <span className={styles.quiet}>{t('criterion.rounding', { count: movedBy(offer.cuts) })}</span>
          )}
          {differs && counts && (
            <span className={styles.quiet}>
              {movedBy(round) === 0
                ? t('criterion.roundedSame')
                : t('criterion.roundedBeside', { count: movedBy(round) })}
            </span>
          )}
          <span className={styles.wrap}>
            <Button size="small" onClick={() => use(offer.cuts, false)}>
              {t('criterion.use')}
            </Button>
            {differs && (
              <Button size="small" onClick={() => use(round, true)}>
                {t('criterion.useRounded', { cuts: cutsText(round, unit, language, t) })}
              </Button>
            )}
            {counts && offer.way !== 'quantiles' && sameDigit(counts) && (
              <Button size="small" onClick={() => void ask('quantiles')}>
                {t('criterion.shareEvenly')}
              </Button>
            )}
          </span>
        </div>
      )}
    </div>
  );
}

function proposalOf(way: Exclude<Way, 'catalogue'>): CutProposal {
  return way === 'quantiles' ? { kind: 'quantiles' } : { kind: 'pareto', ...PARETO_PRESETS[way] };
}
