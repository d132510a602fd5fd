import { useState } from 'react';
import { type PutAside, withCriterionAt } from '../../../method';
import { asideSentence } from '../../../locales';
import { chooseCriterion } from '../../commands';
import { atHand } from '../../model/atHand';
import { Note } from '../parts/Note';
import { useStyles } from '../parts/styles';
import { ShareSource } from '../portfolio/ShareSource';
import { usePane } from '../usePane';

/** The last place is the one that a stand-in has taken. */
const LAST = 3;

/** What the proposal put aside because too many clients lack it, as long as the criteria are those proposed. */
export function AsideNotes() {
  const { state } = usePane();
  const { reading } = state;
  const scheme = atHand(state);
  if (!reading || !scheme || scheme.profiles.length > 1) return null;
  const { keys, aside } = reading.proposed;
  const [profile] = scheme.profiles;
  if (keys.some((key, k) => profile!.criteria[k]?.key !== key)) return null;
  return aside.map((one) =>
    one.criterion.key === 'share' ? (
      <ShareAside key="share" aside={one} />
    ) : (
      <FiguresAside key={one.criterion.key} aside={one} />
    ),
  );
}

/** Of a criterion whose empty cells may be zero: taken so it is one. */
function FiguresAside({ aside }: { readonly aside: PutAside }) {
  const { state, dispatch, language, t } = usePane();
  const scheme = atHand(state);
  const { withZero } = aside;
  if (!scheme) return null;
  const take = (): void => dispatch({ type: 'schemeChanged', scheme: withCriterionAt(scheme, 0, LAST, withZero) });
  return (
    <Note ways={withZero ? [{ label: t('editing.aside.take'), run: take }] : []}>{asideSentence(aside, language)}</Note>
  );
}

/** Of the share: it can be estimated here, and what is estimated can be the criterion. */
function ShareAside({ aside }: { readonly aside: PutAside }) {
  const { state, context, language, t } = usePane();
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const share = atHand(state)?.segmentation.share ?? null;
  const isEstimated = share?.kind === 'estimate';
  const way = { label: t(`editing.share.${isEstimated ? 'change' : 'estimate'}`), expanded: open };
  const estimate = { ...way, run: () => setOpen(!open) };
  const take = {
    label: t('editing.aside.takeShare'),
    run: () => void chooseCriterion(context, LAST, { key: 'share', source: share! }),
  };
  return (
    <>
      <Note ways={isEstimated ? [take, estimate] : [estimate]}>
        {isEstimated ? t('editing.aside.estimated') : asideSentence(aside, language)}
      </Note>
      {open && (
        <div className={styles.indent}>
          <ShareSource source={share} />
        </div>
      )}
    </>
  );
}
