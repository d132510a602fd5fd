import { Note } from '../parts/Note';
import { usePane } from '../usePane';

/** How many clients have no segment, with the way to estimate the share where it is none yet. */
export function NoSegmentNote({ count }: { readonly count: number }) {
  const { state, show, t } = usePane();
  const isEstimated = state.scheme?.segmentation.share?.kind === 'estimate';
  // The segments' cuts say where the share comes from, and stay open while nobody is left without one.
  const estimate = {
    label: t('editing.share.estimate'),
    expanded: state.screen.segments,
    run: () => show({ segments: true }),
  };
  return <Note ways={isEstimated ? [] : [estimate]}>{t('pane.portfolio.noSegment', { count })}</Note>;
}
