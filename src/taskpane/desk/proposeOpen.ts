import {
  buildScheme,
  criterionFor,
  PROPOSAL_ORDER,
  segmentation,
  itCompanyScheme,
  proposeScheme,
  settleScheme,
  withProposedCuts,
  columnSource,
  START_UP_CRITERIA,
} from '../../method';
import type { Portfolio } from '../../portfolio';
import type { OpenScheme } from '../edits';
import type { PresetId } from './views';

export function proposeOpen(
  portfolio: Portfolio,
  preset: PresetId,
  names: { id: string; name: string; language: 'es' | 'en' },
): OpenScheme {
  const order = preset === 'itCompany' ? START_UP_CRITERIA : PROPOSAL_ORDER;
  const found = order
    .flatMap((key) => criterionFor(portfolio, key) ?? [])
    .slice(0, 4)
    .map((c) => withProposedCuts(c, portfolio, null));
  if (found.length === 4)
    return settleScheme((preset === 'itCompany' ? itCompanyScheme : proposeScheme)(portfolio, names), portfolio);
  const t = criterionFor(portfolio, 'turnover');
  return buildScheme({
    ...names,
    criteria: [...found, null, null, null, null].slice(0, 4) as never,
    segmentation: segmentation(null, t ? columnSource((t.source as any).header) : null),
  });
}
