import { type Agreement, type Decision, type Scheme, SEGMENTS } from '../method';
import { DECISION_ROLES } from '../portfolio';
import { formatDate } from './days';
import { formatList } from './numbers';
import { inQuotes } from './quoted';
import { roleName } from './terms';
import { segmentName } from './terms';
import type { Language } from './languages';
import { translator } from './translator';

/** As many cells as a sentence names. */
const NAMED = 5;

/**
 * How many segments people agreed on, how many of them otherwise than computed, and which cells say no segment.
 * @param cellOf where a client's cell in the column of agreed segments stands: `G20`
 */
export function agreementSentences(
  { header, count, otherwise, unknown, unknownCount }: Omit<Agreement, 'segment'>,
  cellOf: (client: number) => string,
  scheme: Scheme,
  language: Language,
): { readonly counted: string | null; readonly unknown: string | null } {
  const t = translator(language);
  const column = inQuotes(header, language);
  const differ = otherwise > 0 ? ` ${t('decisions.otherwise', { count: otherwise })}` : '';
  const named = unknown
    .slice(0, NAMED)
    .map(({ client, word }) => t('decisions.cell', { cell: cellOf(client), word: inQuotes(word, language) }));
  const cells = named.length < unknownCount ? `${named.join(', ')}…` : formatList(named, language);
  const words = formatList(
    SEGMENTS.map((segment) => segmentName(segment, scheme, language)),
    language,
    'disjunction',
  );
  return {
    counted: count > 0 ? t('decisions.counted', { count, column }) + differ : null,
    unknown: unknownCount > 0 ? t('decisions.unknown', { count: unknownCount, column, cells, words }) : null,
  };
}

/** What people decided about one client, beside what was computed: "agreed: Vital; computed: Insulso", reason, person, date. */
export function decisionSentences({ segment, computed, told }: Decision, scheme: Scheme, language: Language): string[] {
  const t = translator(language);
  const form = computed === null ? 'alone' : computed === segment ? 'same' : 'other';
  const names = {
    agreed: segmentName(segment, scheme, language),
    computed: computed === null ? '' : segmentName(computed, scheme, language),
  };
  const notes = DECISION_ROLES.slice(1).flatMap((role) => {
    const text = told[role];
    return text ? [`${roleName(role, language)}: ${formatDate(text, language)}`] : [];
  });
  return [t(`decisions.story.${form}`, names), ...(notes.length > 0 ? [`${notes.join('. ')}.`] : [])];
}
