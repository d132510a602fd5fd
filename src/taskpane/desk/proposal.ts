import {
  criterionFor,
  itCompanyScheme,
  proposeDraft,
  schemeOf,
  settleScheme,
  START_UP_CRITERIA,
  withProposedCuts,
  type Criterion,
  type ProposalNames,
  openOf,
  type OpenScheme,
  type OpenPlaces,
} from '../../method';
import type { Portfolio } from '../../portfolio';
import type { PresetId } from './wanted';

/** What a preset makes of a table: amounts settled, and a place left open for each criterion that it does not feed. */
export function proposal(portfolio: Portfolio, preset: PresetId, names: ProposalNames): OpenScheme {
  const startUp = START_UP_CRITERIA.map((key) => criterionFor(portfolio, key));
  if (preset === 'itCompany' && !startUp.includes(null))
    return settleScheme(itCompanyScheme(portfolio, names), portfolio);
  const { criteria: general, ...rest } = proposeDraft(portfolio, names);
  const places = preset === 'itCompany' ? startUp : general;
  const settled = (criterion: Criterion | null): Criterion | null =>
    criterion && withProposedCuts(criterion, portfolio, rest.referenceDate);
  const criteria = places.map(settled) as unknown as OpenPlaces;
  const open = openOf({ ...rest, criteria });
  const scheme = schemeOf(open);
  return scheme ? settleScheme(scheme, portfolio) : open;
}
