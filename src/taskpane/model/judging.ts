import { criteriaOf, isSettled, type OpenProfile, type OpenScheme, type Scheme } from '../../method';
import type { Judgement } from '../desk';
import { atHand } from './atHand';
import type { PaneState } from './state';

/** Nothing is judged while a criterion is to be chosen, and what the columns show stays on the sheet alone. */
export function waiting(state: PaneState, draft: OpenScheme): PaneState {
  const trouble = state.trouble?.where === 'scheme' ? null : state.trouble;
  return {
    ...state,
    draft,
    scheme: null,
    judgement: null,
    judging: false,
    story: null,
    listed: null,
    weightsDraft: null,
    trouble,
  };
}

/** Weights still being typed go on waiting while they belong to the same criteria of the same weights. */
export function weightsKept(state: PaneState, after: OpenScheme): PaneState['weightsDraft'] {
  const { profile: at, weightsDraft } = state;
  const before = atHand(state);
  const [old, now] = [before?.profiles[at], after.profiles[at]];
  const same =
    before?.id === after.id &&
    JSON.stringify(weightsByCriterion(old)) === JSON.stringify(weightsByCriterion(now)) &&
    now?.weights !== null;
  return same ? weightsDraft : null;
}

function weightsByCriterion(profile: OpenProfile | undefined): [string, number | undefined][] {
  return (profile ? criteriaOf(profile) : [])
    .map(({ key }, k): [string, number | undefined] => [key, profile?.weights?.values[k]])
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Amounts that were still to be proposed are taken over from the judgement, unless the user has gone on meanwhile. */
export function judged(state: PaneState, of: Scheme, judgement: Judgement): PaneState {
  if (state.scheme === null) return state;
  const current = state.scheme === of;
  const trouble = state.trouble?.where === 'scheme' ? null : state.trouble;
  return {
    ...state,
    judgement,
    trouble,
    judging: !current,
    scheme: current && !isSettled(of) ? judgement.scheme : state.scheme,
  };
}
