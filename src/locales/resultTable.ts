import { cellOf, type Classification, COLUMNS, type OutputColumn, type SegmentLabel } from '../method';
import { remarksText } from './remarkSentences';
import { columnHeader, segmentName } from './terms';
import type { Language } from './languages';
import { type SentenceId, translator } from './translator';

/** One output column laid out in words: header, Excel number format, and a cell per client ('' is blank). */
export interface ResultColumn {
  readonly column: OutputColumn;
  readonly header: string;
  /** Excel format in its invariant (English) notation. */
  readonly numberFormat: string;
  readonly cells: readonly (string | number)[];
}

const NUMBER_FORMATS = {
  code: '0000',
  whole: '0',
  decimal: '0.00',
  amount: '#,##0.00',
  percent: '0%',
  word: 'General',
  text: 'General',
} as const;

/**
 * Output columns in a language, ready to be written beside their clients: the same for the pane, the ribbon and the
 * command line.
 */
export function resultColumns(
  classification: Classification,
  columns: readonly OutputColumn[],
  language: Language,
): ResultColumn[] {
  return columns.map((column) => ({
    column,
    header: columnHeader(column, classification.scheme, language),
    numberFormat: NUMBER_FORMATS[COLUMNS[column].kind],
    cells: cellsOf(classification, column, language),
  }));
}

function cellsOf(classification: Classification, column: OutputColumn, language: Language): (string | number)[] {
  const clients = Array.from({ length: classification.portfolio.size }, (_, i) => i);
  const { holds } = COLUMNS[column];
  if (holds === 'remarks') return clients.map((i) => remarksText(classification, i, language));
  const word = wordOf(classification, column, language);
  return clients.map((i) => {
    const content = cellOf(classification, column, i);
    return content === null ? '' : typeof content === 'string' ? word(content) : content;
  });
}

/** The word of an id in a column, looked up once per id. */
function wordOf({ scheme }: Classification, column: OutputColumn, language: Language): (id: string) => string {
  const t = translator(language);
  const { holds } = COLUMNS[column];
  const words: Partial<Record<typeof holds & string, (id: string) => string>> = {
    segment: (id) => segmentName(id as SegmentLabel, scheme, language),
    strategy: (id) => t(`words.strategy.${id}` as SentenceId),
    intensity: (id) => t(`words.intensity.${id}` as SentenceId),
    blocked: (id) => t(`words.blocked.${id}` as SentenceId),
  };
  const say = typeof holds === 'string' ? words[holds] : undefined;
  const known = new Map<string, string>();
  return (id) => {
    let word = known.get(id);
    if (word === undefined) known.set(id, (word = say?.(id) ?? id));
    return word;
  };
}
