import { CRITERION_KEYS, type CriterionKey } from '../portfolio';
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
import { translator } from './translator';

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
  if (!isCatalogued(key)) return key.replace(/^custom:/, '');
  return translator(language)(`words.${short ? 'criterionShort' : 'criterion'}.${key}`);
}

/** What a criterion's numbers are: the unit of its column decides where they may be parts of a whole or not. */
export function unitOf({ key, source }: Pick<Criterion, 'key' | 'source'>): Unit {
  const part = source.kind === 'column' && source.unit !== 'number';
  if (!isCatalogued(key)) return part ? 'fraction' : 'number';
  return key === 'margin' && source.kind === 'column' && !part ? 'amount' : CATALOGUE[key].unit;
}

/** A segment's word in a column: the user's alias where there is one. */
export function segmentName(
  segment: SegmentLabel,
  { segmentation }: Pick<Scheme, 'segmentation'>,
  language: Language,
): string {
  return segmentation.aliases[segment as Segment] ?? translator(language)(`words.segment.${segment}`);
}

/** An output column's header in the scheme's words; digits are named by their criterion in the first profile. */
export function columnHeader(column: OutputColumn, scheme: Scheme, language: Language): string {
  const t = translator(language);
  const { position } = COLUMNS[column];
  if (position === undefined)
    return t(`words.column.${column as Exclude<OutputColumn, `digit${number}`>}` as 'words.column.code');
  const criterion = scheme.profiles[0]!.criteria[position]!;
  const same = scheme.profiles.every(({ criteria }) => criteria[position]!.key === criterion.key);
  const name = same ? criterionName(criterion, language, true) : String(position + 1);
  return t('words.column.digit', { criterion: name });
}
