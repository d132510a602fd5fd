import { Link } from '@fluentui/react-components';
import {
  settledBands,
  type Boundary,
  type Criterion,
  type Direction,
  emptyRuleOf,
  withDirection,
  withEmptyRule,
  withCriterionAt,
} from '../../../method';
import { emptyPlace } from '../../commands';
import type { Distribution } from '../../desk';
import { atHand } from '../../model/atHand';
import { Choice } from '../parts/Choice';
import { useStyles } from '../parts/styles';
import { usePane } from '../usePane';
import { AxisWords } from './AxisWords';
import { BandScale } from './BandScale';
import { BandTable } from './BandTable';
import { CriterionPickers } from './CriterionPickers';
import { CutProposals } from './CutProposals';
import { CutsOrigin } from './CutsOrigin';
import { focusPlace } from './focusPlace';
import { FromNothing } from './FromNothing';
import { OnCut } from './OnCut';
import { UnitChoice } from './UnitChoice';
import { useAxis } from './useAxis';

/** One criterion, open: what it is, which way is better, its bands, what an empty cell means. */
export function CriterionEditor({
  position,
  criterion,
  distribution,
}: {
  readonly position: number;
  readonly criterion: Criterion;
  readonly distribution: Distribution | null;
}) {
  const { state, context, dispatch, t } = usePane();
  const styles = useStyles();
  const axis = useAxis(criterion, distribution, 48, null);
  const { profile } = state;
  const scheme = atHand(state);
  if (!scheme) return null;
  const change = (next: Criterion, goesOn = false): void =>
    dispatch({ type: 'schemeChanged', scheme: withCriterionAt(scheme, profile, position, next), goesOn });
  const { bands, source } = criterion;
  const boundaries: readonly Boundary[] = bands.direction === 'high' ? ['gt', 'gte'] : ['lte', 'lt'];
  return (
    <>
      <CriterionPickers key={position} position={position} criterion={criterion} />
      <UnitChoice criterion={criterion} />
      {distribution && bands.cuts !== 'propose' && (
        <>
          <BandScale criterion={criterion} distribution={distribution} onChange={change} />
          {axis && <AxisWords criterion={criterion} distribution={distribution} scale={axis.scale} />}
          {axis?.scale.logarithmic && (
            <div className={styles.quiet}>
              {t('criterion.log')} {distribution.sorted.some((value) => value <= 0) && t('criterion.logLeft')}
            </div>
          )}
          <BandTable criterion={criterion} bands={settledBands(bands)} distribution={distribution} onChange={change} />
          <OnCut criterion={criterion} distribution={distribution} onChange={change} />
          {source.kind === 'growth' && (
            <FromNothing criterion={criterion} source={source} distribution={distribution} />
          )}
        </>
      )}
      <CutsOrigin criterion={criterion} onChange={change} />
      <CutProposals position={position} criterion={criterion} distribution={distribution} onChange={change} />
      <Choice
        label={t('criterion.direction')}
        value={bands.direction}
        options={(['high', 'low'] as const).map((value) => ({ value, label: t(`criterion.${value}`) }))}
        onChoose={(direction) => change(withDirection(criterion, direction as Direction))}
      />
      <Choice
        label={t('criterion.boundary')}
        value={bands.boundary}
        options={boundaries.map((value) => ({ value, label: t(`criterion.${value}`) }))}
        help={t(`criterion.boundaryHelp.${bands.boundary}`)}
        onChoose={(boundary) => change({ ...criterion, bands: { ...bands, boundary: boundary as Boundary } })}
      />
      <Choice
        label={t('criterion.empty')}
        value={emptyRuleOf(source)}
        options={[
          { value: 'missing', label: t('criterion.emptyMissing') },
          { value: 'zero', label: t('criterion.emptyZero') },
        ]}
        onChoose={(rule) => change({ ...criterion, source: withEmptyRule(source, rule as 'missing' | 'zero') })}
      />
      <span>
        <Link
          as="button"
          style={{ fontSize: '12px' }}
          onClick={() => {
            emptyPlace(context, position);
            setTimeout(() => focusPlace(position), 0);
          }}
        >
          {t('choose.empty')}
        </Link>
      </span>
    </>
  );
}
