import { SEGMENT_LABELS, type Classification, type Scheme, type SegmentLabel } from '../../method';
import { normaliseHeader } from '../../portfolio';
import { LANGUAGES, segmentName } from '../../locales';

/**
 * Clients whose agreed segment (the user's own column) is another than the computed one (method.md §1.18b). Words are
 * read in both languages, aliases included; a word that names no segment counts as nothing.
 */
export function agreedSegments({ portfolio, scheme, segment }: Classification): number {
  const index = portfolio.roles.get('agreedSegment');
  const column = index === undefined ? undefined : portfolio.columns[index];
  if (column?.kind !== 'text') return 0;
  const words = segmentWords(scheme);
  let otherwise = 0;
  column.values.forEach((word, i) => {
    const agreed = word === '' ? undefined : words.get(normaliseHeader(word));
    if (agreed && agreed !== SEGMENT_LABELS[segment[i]! - 1]) otherwise++;
  });
  return otherwise;
}

function segmentWords(scheme: Scheme): Map<string, SegmentLabel> {
  const plain = { segmentation: { ...scheme.segmentation, aliases: {} } };
  return new Map(
    [plain, scheme].flatMap((named) =>
      LANGUAGES.flatMap((language) =>
        SEGMENT_LABELS.map((label) => [normaliseHeader(segmentName(label, named, language)), label] as const),
      ),
    ),
  );
}
