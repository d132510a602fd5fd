import { Suspense, useId } from 'react';
import { mergeClasses } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import { PlaceOffers } from '../editors';
import { useStyles } from '../parts/styles';
import { usePane } from '../usePane';
import { usePlaceStyles } from './placeStyles';

/** A digit without a criterion: open, everything that it could be. */
export function EmptyPlace({ position }: { readonly position: number }) {
  const { state, t, show } = usePane();
  const styles = useStyles();
  const place = usePlaceStyles();
  const panel = useId();
  const open = state.screen.criterion === position;
  const Chevron = open ? ChevronDown16Regular : ChevronRight16Regular;
  return (
    <li className={place.item} data-empty-place={position}>
      <button
        type="button"
        className={mergeClasses(place.head, place.open)}
        aria-expanded={open}
        aria-controls={panel}
        data-place-of={position}
        aria-label={t('pane.criteria.position', { position: position + 1, name: t('pane.criteria.choose') })}
        onClick={() => show({ criterion: open ? null : position })}
      >
        <span className={place.position}>{position + 1}</span>
        <span className={mergeClasses(place.name, styles.quiet)}>{t('pane.criteria.choose')}</span>
        <Chevron aria-hidden />
      </button>
      <div id={panel} hidden={!open} className={open ? styles.indent : undefined}>
        {open && (
          <Suspense fallback={<div style={{ minHeight: '160px' }} />}>
            <PlaceOffers position={position} />
          </Suspense>
        )}
      </div>
    </li>
  );
}
