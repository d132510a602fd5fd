import { Suspense, useId, type KeyboardEvent } from 'react';
import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import { ArrowDown16Regular } from '@fluentui/react-icons/svg/arrow-down';
import { ArrowUp16Regular } from '@fluentui/react-icons/svg/arrow-up';
import { sameDigit, settledBands, type Criterion, withDigitMoved } from '../../../method';
import { criterionName, unitOf } from '../../../locales';
import { digitCounts } from '../../desk';
import { atHand } from '../../model/atHand';
import { CriterionEditor, SameDigit } from '../editors';
import { useStyles } from '../parts/styles';
import { usePane } from '../usePane';
import { bandWords } from './bandWords';
import { Bars } from './Bars';
import { DigitChips } from './DigitChips';
import { usePlaceStyles } from './placeStyles';
import { useAxis } from './useAxis';
import { useDistribution } from './useDistribution';

const useLocal = makeStyles({
  figures: {
    display: 'flex',
    flexDirection: 'column',
    gap: '2px',
    minWidth: '104px',
    '@media (max-width: 260px)': { gridColumn: '2' },
  },
  bars: { height: '18px' },
  movers: { display: 'flex', flexDirection: 'column', flexShrink: 0 },
  mover: { minWidth: '24px', maxWidth: '24px', height: '24px', padding: '0' },
});

/** One digit: its criterion, its histogram, its counts; open, its editor. */
export function CriterionRow({ position, criterion }: { readonly position: number; readonly criterion: Criterion }) {
  const { state, language, t, show, dispatch, count } = usePane();
  const styles = useStyles();
  const local = useLocal();
  const place = usePlaceStyles();
  const panel = useId();
  const distribution = useDistribution(criterion);
  const axis = useAxis(criterion, distribution, 24, null);
  const open = state.screen.criterion === position;
  const name = criterionName(criterion, language);
  const settled = criterion.bands.cuts === 'propose' ? null : settledBands(criterion.bands);
  const counts = distribution && settled ? digitCounts(distribution, settled) : null;
  const move = (to: number): void => {
    const scheme = atHand(state);
    if (!scheme || to < 0 || to > 3) return;
    dispatch({ type: 'schemeChanged', scheme: withDigitMoved(scheme, state.profile, position, to) });
    if (open) show({ criterion: to });
  };
  const keys = (event: KeyboardEvent): void => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    move(position + (event.key === 'ArrowUp' ? -1 : 1));
  };
  const unit = unitOf(criterion);
  const spoken = counts
    ? [4, 3, 2, 1].map((digit) => `${t('pane.criteria.digit', { digit })}: ${count(counts[digit]!)}`).join(', ')
    : '';
  return (
    <li className={place.item}>
      <div className={place.line}>
        <button
          type="button"
          className={place.head}
          aria-expanded={open}
          aria-controls={panel}
          data-place-of={position}
          aria-label={`${t('pane.criteria.position', { position: position + 1, name })}. ${spoken}`}
          onClick={() => show({ criterion: open ? null : position })}
          onKeyDown={keys}
          title={settled ? bandWords(4, settled, unit, { language, t }) : ''}
        >
          <span className={place.position}>{position + 1}</span>
          <span className={mergeClasses(place.name, open && styles.strong)}>{name}</span>
          <span className={local.figures}>
            <span className={local.bars}>{axis && <Bars heights={axis.heights} digits={axis.digits} label="" />}</span>
            {counts && <DigitChips counts={counts} />}
          </span>
        </button>
        <span className={local.movers}>
          <Button
            className={local.mover}
            appearance="subtle"
            size="small"
            icon={<ArrowUp16Regular />}
            aria-label={t('pane.criteria.up', { name })}
            disabledFocusable={position === 0}
            onClick={() => move(position - 1)}
          />
          <Button
            className={local.mover}
            appearance="subtle"
            size="small"
            icon={<ArrowDown16Regular />}
            aria-label={t('pane.criteria.down', { name })}
            disabledFocusable={position === 3}
            onClick={() => move(position + 1)}
          />
        </span>
      </div>
      {counts && sameDigit(counts) && (
        <Suspense>
          <SameDigit position={position} criterion={criterion} distribution={distribution!} />
        </Suspense>
      )}
      <div id={panel} hidden={!open} className={open ? styles.indent : undefined}>
        {open && (
          <Suspense>
            <CriterionEditor position={position} criterion={criterion} distribution={distribution} />
          </Suspense>
        )}
      </div>
    </li>
  );
}
