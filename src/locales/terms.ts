import { type ColumnRole, CRITERION_KEYS, type CriterionKey } from '../portfolio';
import {
  CATALOGUE,
  COLUMNS,
  type Criterion,
  type OutputColumn,
  type Scheme,
  type Segment,
  type SegmentLabel,
  type Unit,
} from '../method';
import type { Language } from './languages';
import { type SentenceId, translator } from './translator';

function isCatalogued(key: string): key is CriterionKey {
  return (CRITERION_KEYS as readonly string[]).includes(key);
}

/** A criterion's name: the user's own where there is one, else the catalogue's. */
export function criterionName(
  { key, label }: Pick<Criterion, 'key' | 'label'>,
  language: Language,
  short = false,
): string {
  if (label) return label;
  if (key.startsWith('open:')) return translator(language)('words.openPlace');
  if (!isCatalogued(key)) return key.replace(/^custom:/, '');
  return translator(language)(`words.${short ? 'criterionShort' : 'criterion'}.${key}`);
}

/** Calculations whose results are parts of a whole, whatever the criterion is called. */
const PARTS_OF_A_WHOLE: ReadonlySet<Criterion['source']['kind']> = new Set(['growth', 'share', 'estimate']);

/** What a criterion's numbers are: the unit of its column decides where they may be parts of a whole or not. */
export function unitOf({ key, source }: Pick<Criterion, 'key' | 'source'>): Unit {
  const part = source.kind === 'column' && source.unit !== 'number';
  if (!isCatalogued(key)) return part || PARTS_OF_A_WHOLE.has(source.kind) ? 'fraction' : 'number';
  const inMoney = source.kind === 'sum' || source.kind === 'difference' || (source.kind === 'column' && !part);
  return key === 'margin' && inMoney ? 'amount' : CATALOGUE[key].unit;
}

/** A segment's word in a column: the user's alias where there is one. */
export function segmentName(
  segment: SegmentLabel,
  { segmentation }: Pick<Scheme, 'segmentation'>,
  language: Language,
): string {
  return segmentation.aliases[segment as Segment] ?? translator(language)(`words.segment.${segment}`);
}

/**
 * An output column's header in the scheme's words; digits are named by their criterion in the first profile, and by
 * their position too where two would have the same header: a table has no two columns of one name.
 */
export function columnHeader(column: OutputColumn, scheme: Scheme, language: Language): string {
  const t = translator(language);
  const { position } = COLUMNS[column];
  if (position === undefined) return t(`words.column.${column as Exclude<OutputColumn, `digit${number}`>}`);
  return t('words.column.digit', { criterion: digitNames(scheme, language)[position]! });
}

/** The header of ranks that stand as values beside live formulas. */
export const rankAsWritten = (language: Language): string => translator(language)('words.rankAsWritten');

/** What the four digits are called, all different; Excel tells names apart neither by case nor by spaces around them. */
function digitNames({ profiles }: Scheme, language: Language): readonly string[] {
  const names = profiles[0]!.criteria.map((criterion, k) => {
    const same = profiles.every(({ criteria }) => criteria[k]!.key === criterion.key);
    return same ? criterionName(criterion, language, true) : String(k + 1);
  });
  // A name that a position makes may be another criterion's own: that one is told by its position then, too.
  const told = names.map(() => false);
  for (;;) {
    const shown = names.map((name, k) => (told[k] ? `${name.trim()} (${k + 1})` : name));
    const seen = shown.map((name) => name.trim().toLowerCase());
    const repeats = seen.map((name, k) => !told[k] && seen.some((other, j) => j !== k && other === name));
    if (!repeats.includes(true)) return shown;
    repeats.forEach((repeated, k) => (told[k] ||= repeated));
  }
}

/** A role's name: a criterion's, or what else a column can be. */
export function roleName(role: ColumnRole, language: Language): string {
  const id = `words.role.${role}`;
  return translator(language).has(id)
    ? translator(language)(id as SentenceId)
    : criterionName({ key: role, label: null }, language);
}
