import { catalogueKey, criterionName, formatNumber, type Language, translator } from '../locales';
import {
  CATALOGUE,
  criterion,
  isCatalogueKey,
  itCompanyScheme,
  namedCriterion,
  offeredSources,
  type Places,
  proposedCriteria,
  proposeDraft,
  type PutAside,
  type Scheme,
  type SchemeDraft,
  withHeadersNow,
  withYearsNow,
  schemeOfDraft,
  shareNamed,
  type Source,
  suggestedNames,
  type Unit,
  withShareSource,
} from '../method';
import { headersOf, numberHeaders, type Portfolio } from '../portfolio';
import type { Options } from './options';
import { CliProblem } from './problems';
import { asTyped, onOneLine } from './shellQuoting';

/** What a proposal knows beside the table. */
export interface ProposalFrom {
  readonly today: string;
  /** Headers whose empty cells are zero. */
  readonly emptyIsZero: readonly string[];
}

/** What was put aside of a proposal that stands: not of criteria or a share that were named. */
export function putAside(options: Options, given: Scheme | null, portfolio: Portfolio, from: ProposalFrom): PutAside[] {
  if (given || options.preset || options.criteria) return [];
  return proposedCriteria(portfolio, from).aside.filter(
    ({ criterion: { key } }) => key !== 'share' || options.share === null,
  );
}

/** A scheme that lacks criteria, and what to type so that it has them. */
export interface Unfinished {
  readonly draft: SchemeDraft;
  readonly refusal: CliProblem;
}

/** Whether something is still missing of a scheme. */
export const isUnfinished = (found: Scheme | Unfinished): found is Unfinished => 'refusal' in found;

/**
 * The scheme given, the one of the preset, or what is proposed for the table, with what was named on the command line;
 * where four criteria are not recognised, what there is of it.
 */
export function schemeFor(
  { preset, criteria, date, share, latestYear }: Options,
  given: Scheme | null,
  portfolio: Portfolio,
  { language, today, emptyIsZero }: ProposalFrom & { readonly language: Language },
): Scheme | Unfinished {
  const told = (referenceDate: string | null): Source | null =>
    share === null ? null : shareNamed(share, portfolio, { referenceDate, catalogue: catalogueKey });
  const dated = (chosen: Scheme): Scheme => {
    const withDate = date === null ? chosen : { ...chosen, referenceDate: date };
    const source = told(withDate.referenceDate);
    return source ? (withShareSource(withDate, source) as Scheme) : withDate;
  };
  if (given) {
    const now = withHeadersNow(given, headersOf(portfolio.columns));
    return dated(latestYear ? withYearsNow(now, numberHeaders(portfolio)) : now);
  }
  // A scheme has the name that the pane gives it.
  const t = translator(language);
  if (preset)
    return dated(itCompanyScheme(portfolio, { id: preset, name: t('pane.scheme.preset.itCompany'), language, today }));
  const name = t('pane.scheme.firstName');
  const proposed = proposeDraft(portfolio, { id: 'proposal', name, language, today, emptyIsZero });
  const referenceDate = date ?? proposed.referenceDate;
  const draft = withShare({ ...proposed, referenceDate }, told(referenceDate));
  const chosen = schemeOfDraft(criteria ? withCriteria(draft, criteria, portfolio) : draft);
  return chosen ?? { draft, refusal: wayOn(draft, portfolio, language) };
}

/** A draft with the four criteria that were named, which also say what the segments and the sales block read. */
function withCriteria(draft: SchemeDraft, names: readonly string[], portfolio: Portfolio): SchemeDraft {
  const naming = { referenceDate: draft.referenceDate, catalogue: catalogueKey };
  const criteria = names.map((name) => namedCriterion(name, portfolio, naming)) as unknown as Places;
  const sourceOf = (key: string): Source | null => criteria.find((one) => one?.key === key)?.source ?? null;
  const { segmentation } = draft;
  return {
    ...draft,
    criteria,
    segmentation: {
      ...segmentation,
      share: sourceOf('share') ?? segmentation.share,
      turnover: sourceOf('turnover') ?? segmentation.turnover,
    },
  };
}

/** A draft whose segments, and whose criterion of it, read the share that was named: in its place behind turnover. */
function withShare(draft: SchemeDraft, share: Source | null): SchemeDraft {
  if (!share) return draft;
  const [first, ...others] = draft.criteria.filter((one) => one?.key !== 'share');
  const [a, b, c, d] = [first ?? null, criterion('share', share), ...others];
  return {
    ...draft,
    criteria: [a!, b!, c ?? null, d ?? null],
    segmentation: { ...draft.segmentation, share },
  };
}

/** What to type where fewer than four criteria were recognised: everything that is there, and a command that works. */
function wayOn(draft: SchemeDraft, portfolio: Portfolio, language: Language): CliProblem {
  const found = draft.criteria.filter((criterion) => criterion !== null);
  const offers = offeredSources(portfolio, draft.referenceDate);
  if (!offers.length) return new CliProblem('noFigures');
  const unit = (key: string | null): Unit => (key !== null && isCatalogueKey(key) ? CATALOGUE[key].unit : 'number');
  const list = offers.map(({ key, criterion, first }) => {
    const values = first.map((value) => formatNumber(value, unit(criterion), language)).join(' · ');
    const role = criterion ? ` (${criterionName({ key: criterion, label: null }, language)})` : '';
    return `  ${onOneLine(key)}${role}: ${values} …`;
  });
  return new CliProblem('fourCriteria', {
    count: String(found.length),
    found: found.length ? found.map((one) => criterionName(one, language)).join(', ') : '–',
    offers: list.join('\n'),
    command: commandFor(suggestedNames(portfolio, draft.referenceDate)),
  });
}

/** The option to type; names with commas or quotes one by one. */
function commandFor(names: readonly string[]): string {
  const plain = names.every((name) => !/[",]/.test(name));
  if (plain) return asTyped('--criteria', onOneLine(names.join(',')));
  return names.map((name) => asTyped('--criterion', onOneLine(name))).join(' ');
}
