import { headersOf, type Portfolio, withLapsedAsLost } from '../../portfolio';
import { withHeadersNow } from '../edits/headersNow';
import { criteriaOf, type OpenScheme } from '../edits/openScheme';
import type { Profile, Scheme } from '../scheme/model';
import type { Classification } from './classification';

/**
 * A portfolio before its four criteria are chosen: nobody has a digit, a code, a segment or a rank, and the scheme has
 * the criteria that are there so far. For what works on clients and their figures, not on their codes.
 */
export function unjudged(given: Portfolio, choices: OpenScheme): Classification {
  const portfolio = choices.lapsed === 'lost' ? withLapsedAsLost(given) : given;
  const open = withHeadersNow(choices, headersOf(portfolio.columns));
  const { size } = portfolio;
  const profiles = open.profiles.map((profile): Profile => {
    // Fewer than four: who reads them goes through those that there are.
    const criteria = criteriaOf(profile) as unknown as Profile['criteria'];
    return { ...profile, criteria };
  });
  const [none, blank] = [new Uint8Array(size), new Float64Array(size).fill(NaN)];
  const scheme: Scheme = { ...open, profiles };
  return {
    ...{ portfolio, scheme, profiles: new Uint16Array(size), inputs: [], digits: [none, none, none, none] },
    ...{ code: new Uint16Array(size), total: none, rank: new Uint32Array(size), flags: new Uint16Array(size) },
    ...{ weighted: blank, loyalty: blank, totalLoyalty: blank, weightedLoyalty: blank },
    ...{ segment: none, computed: none, segmentGap: none, agreement: null, blocked: none },
  };
}
