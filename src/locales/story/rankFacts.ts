import { SEGMENT_STRATEGIES, type RankNeighbour } from '../../method';
import { formatCount, formatNumber } from '../numbers';
import { translator } from '../translator';
import type { Language } from '../languages';
import type { ClientStory } from '../../method';

/** The name of a client, for a sentence that sets another one beside it. */
type NameOf = (client: number) => string;

/**
 * Why a client has its place: what orders the list, its own figure, its loyalty factor, what decided between equals;
 * and where place and strategy look at odds, why they are not.
 */
export function rankFacts(story: ClientStory, name: NameOf, language: Language): string[] {
  const t = translator(language);
  const { place, total, weighted, loyalty } = story;
  if (!place) return [t('editing.story.noRank')];
  const { rank, of, lost, by, score, equals } = place;
  const figure = (value: number): string => formatNumber(value, 'number', language);
  const scoreName = by === 'turnover' ? t('editing.story.by.total') : t(`editing.story.by.${by}`);
  const order = {
    rank: formatCount(rank, language),
    of: formatCount(of, language),
    lost: lost > 0 ? t('editing.story.lostToo', { count: lost }) : '',
    by: scoreName,
    score: figure(score),
  };
  const first = [t('editing.story.place', order)];
  if (by !== 'total') first.push(t('editing.story.also.total', { value: figure(total) }));
  if (by !== 'weighted' && !Number.isNaN(weighted))
    first.push(t('editing.story.also.weighted', { value: figure(weighted) }));
  const facts = [first.join(' ')];
  if (!Number.isNaN(loyalty)) {
    const counts = by === 'totalLoyalty' || by === 'weightedLoyalty';
    facts.push(t(`editing.story.loyalty.${counts ? 'counts' : 'aside'}`, { factor: figure(loyalty) }));
  }
  if (equals > 0) {
    const decided = [place.before, place.after].flatMap((each, k) =>
      each ? [decidedWords(each, k === 0 ? 'before' : 'after', name, language)] : [],
    );
    facts.push([t('editing.story.equals', { count: equals }), ...new Set(decided)].join(' '));
  }
  const odd = oddStrategy(story, rank / of);
  if (odd) facts.push(t('editing.story.disagree', { strategy: t(`words.strategy.${odd}`) }));
  return facts;

  function decidedWords(each: RankNeighbour, side: 'before' | 'after', of: NameOf, reader: Language): string {
    const other = of(each.client);
    const { decidedBy, own, other: theirs } = each;
    if (decidedBy === 'shared') return t('editing.story.decided.shared', { other });
    if (decidedBy === 'id') return t(`editing.story.decided.${side}ById`, { other });
    const unit = decidedBy === 'turnover' ? 'amount' : 'number';
    const show = (value: number): string => (Number.isNaN(value) ? '–' : formatNumber(value, unit, reader));
    const what = t(`editing.story.what.${decidedBy as 'turnover'}`);
    return t(`editing.story.decided.${side}`, { other, what, own: show(own), theirs: show(theirs) });
  }
}

/**
 * The strategy of a client whose place says otherwise: let go or only watched though in the first third of the list, to
 * be kept or grown though in the last.
 */
function oddStrategy({ segment }: ClientStory, place: number) {
  if (segment === null || segment === 'potential' || segment === 'lost') return null;
  const { strategy } = SEGMENT_STRATEGIES[segment];
  const modest = segment === 'dispensable' || segment === 'lacklustre';
  return modest ? (place <= 1 / 3 ? strategy : null) : place > 2 / 3 ? strategy : null;
}
