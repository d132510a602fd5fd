import { criterionName, formatDate, formatList, inQuotes, type Language, unitOf, wordsOf } from '../../locales';
import { historyWords } from '../../locales/tools/history';
import { watchingNoteWords } from '../../locales/tools/watchingNotes';
import {
  type CutChange,
  type Gap,
  type GapWay,
  isExplained,
  type Snapshot,
  type SnapshotComparison,
} from '../../method';
import { damageSentence } from './history/damage';
import { sharedIds } from './history/shared';
import type { Inputs } from '../tool';
import type { Watching } from './compute';
import { type ColumnFigures, figureTexts } from './figureText';

/** Of the same kind of remark, so many are said one by one. */
const NAMED = 5;

/** What has to be known of a comparison before it is believed: one sentence each. */
export function remarksOf(
  { comparison, corrected, history, swapped, years, renamed, gaps, gapWay }: Watching,
  inputs: Pick<Inputs, 'classification'>,
  language: Language,
): string[] {
  const say = wordsOf(watchingNoteWords, language);
  const turned = swapped ? [say('swapped')] : [];
  const damage = history.damage.map((one) => damageSentence(one, language));
  const about = comparison ? comparisonRemarks(comparison, corrected, inputs, language) : [];
  const rolled = (['years', 'renamed'] as const).flatMap((id) => {
    const pairs = Object.entries({ years, renamed }[id]);
    const columns = pairs.map(([was, is]) => `${inQuotes(was, language)} → ${inQuotes(is, language)}`);
    return columns.length > 0 ? [say(id, { columns: formatList(columns, language) })] : [];
  });
  const unknown = comparison ? gapRemarks(comparison, gaps, gapWay, language) : [];
  return [...turned, ...rolled, ...unknown, ...about, ...(damage.length > 0 ? [say('damage'), ...damage] : [])];
}

/** What one of the two snapshots knows of nobody, and what was done about it. */
function gapRemarks(comparison: SnapshotComparison, gaps: readonly Gap[], way: GapWay, language: Language): string[] {
  const say = wordsOf(watchingNoteWords, language);
  return (['before', 'after'] as const).flatMap((side) => {
    const headers = gaps.filter((gap) => gap.in === side).map(({ header }) => inQuotes(header, language));
    if (headers.length === 0) return [];
    const date = formatDate(comparison[side].date, language);
    return [say(`gap.${way}`, { date, columns: formatList(headers, language) })];
  });
}

function comparisonRemarks(
  comparison: SnapshotComparison,
  corrected: boolean,
  inputs: Pick<Inputs, 'classification'>,
  language: Language,
): string[] {
  const say = wordsOf(watchingNoteWords, language);
  const { before, after, paired, cuts, rulesChanged, schemeChanged, explanation } = comparison;
  const date = (one: Snapshot): string => formatDate(one.date, language);
  const remarks: string[] = [];
  for (const one of [before, after]) {
    if (one.months !== null && one.months < 12) remarks.push(say('window', { date: date(one), months: one.months }));
    if (one.note !== '') remarks.push(say('held', { date: date(one), text: one.note }));
  }
  if ((before.kind === 'backcast') !== (after.kind === 'backcast')) {
    const [listed, told] = before.kind === 'backcast' ? [before, after] : [after, before];
    remarks.push(say('listAndTable', { listed: date(listed), told: date(told) }));
  }
  if (corrected) remarks.push(say('corrected', { date: date(before) }));
  remarks.push(...sharedIds([before, after], language));
  if (schemeChanged) {
    const name = ({ scheme, schemeId }: Snapshot): string => scheme?.name ?? schemeId;
    const names = { before: name(before), after: name(after) };
    // Proposals that nobody saved have one name; of the same rules they are one scheme to whoever reads this.
    if (names.before !== names.after) remarks.push(say('scheme', names));
    else if (rulesChanged) remarks.push(say('schemeAlike', { name: names.after }));
  }
  if (rulesChanged) remarks.push(say('rules'));
  remarks.push(...cuts.slice(0, NAMED).map((cut) => cutSentence(cut, inputs, language)));
  if (cuts.length > NAMED) remarks.push(say('cutsMore', { count: cuts.length - NAMED }));
  if (paired.renamed.length > 0) remarks.push(say('renamed', { count: paired.renamed.length }));
  for (const { gone, fresh } of paired.perhaps.slice(0, NAMED)) {
    remarks.push(say('perhaps', { gone: before.ids[gone]!, fresh: after.ids[fresh]!, name: after.names[fresh]! }));
  }
  if (paired.perhaps.length > NAMED) remarks.push(say('perhapsMore', { count: paired.perhaps.length - NAMED }));
  if (!isExplained(explanation)) {
    const of = { date: formatDate(explanation.date, language) };
    remarks.push(
      explanation.id === 'noColumn' ? say('noColumn', { ...of, header: explanation.header }) : say('noScheme', of),
    );
  } else if (explanation.unfaithful.length > 0) {
    remarks.push(say('unfaithful', { count: explanation.unfaithful.length }));
  }
  return remarks;
}

function cutSentence(
  { of, criterion, profile, family, derived, before, after }: CutChange,
  inputs: Pick<Inputs, 'classification'>,
  language: Language,
): string {
  const say = wordsOf(watchingNoteWords, language);
  const name = criterion === null ? '' : criterionName(criterion, language);
  const quoted = wordsOf(historyWords, language)('quoted', { text: name });
  const what =
    of === 'share'
      ? say('shareCut')
      : of === 'turnover'
        ? family === null
          ? say('turnoverCut')
          : say('turnoverCutOf', { family })
        : `${quoted}${profile === null ? '' : ` (${profile})`}`;
  const figures: ColumnFigures = {
    unit: criterion ? unitOf(criterion) : of === 'share' ? 'fraction' : 'amount',
    inPercent: criterion?.source.kind === 'column' && criterion.source.unit === 'percent',
  };
  const known = [...before, ...after].filter((cut) => cut !== null);
  const texts = new Map(figureTexts(known, figures, inputs, language).map((told, k) => [known[k]!, told]));
  const text = (cuts: readonly (number | null)[]): string =>
    cuts.map((cut) => (cut === null ? '–' : texts.get(cut)!)).join(' / ');
  const how = say(derived ? 'derived' : 'typed');
  return say('cut', { what, before: text(before), after: text(after), how });
}
