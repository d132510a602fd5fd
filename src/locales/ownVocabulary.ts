import {
  COLUMNS,
  type Flag,
  FLAGS,
  type PlacedColumnId,
  HELPER_COLUMNS,
  OUTPUT_COLUMNS,
  type OwnVocabulary,
  type Scheme,
  SEGMENT_LABELS,
  SEGMENT_STRATEGIES,
  STRATEGIES,
  type ToolColumnId,
} from '../method';
import { MISSING_REASONS, normaliseHeader } from '../portfolio';
import { formulaHeader } from './formulaWords';
import { type Language, LANGUAGES } from './languages';
import { rankAsWritten } from './terms';
import { TOOL_COLUMNS, toolColumnCells, toolColumnNames } from './tools/columns';
import { type SentenceId, translator } from './translator';

/** A header as columns of an earlier run are compared by: without the number that tells it from one like it. */
export const ownHeaderKey = (header: string): string => normaliseHeader(header.replace(/\s*\(\d+\)\s*$/, ''));

/** The words of a scheme's columns in every language, to know columns of an earlier run by. */
export function ownVocabulary(scheme: Scheme): OwnVocabulary {
  // As it stands first: two digits of criteria that are called alike have numbers of their own behind them.
  const exact = new Map<string, PlacedColumnId>();
  const headers = new Map<string, PlacedColumnId>();
  // Digits of criteria that are still to be chosen have no name.
  const named = OUTPUT_COLUMNS.filter(
    (column) => (COLUMNS[column].position ?? 0) < scheme.profiles[0]!.criteria.length,
  );
  for (const language of LANGUAGES) {
    for (const column of [...named, ...HELPER_COLUMNS]) {
      const header = formulaHeader(column, scheme, language);
      if (!exact.has(plainHeader(header))) exact.set(plainHeader(header), column);
      if (!headers.has(ownHeaderKey(header))) headers.set(ownHeaderKey(header), column);
    }
    exact.set(plainHeader(rankAsWritten(language)), 'rank');
    headers.set(ownHeaderKey(rankAsWritten(language)), 'rank');
  }
  const digit = LANGUAGES.map((language) =>
    ownHeaderKey(translator(language)('words.column.digit', { criterion: '' })),
  );
  const segments = new Set([
    ...said(SEGMENT_LABELS.map((label) => `words.segment.${label}` as const)),
    ...Object.values(scheme.segmentation.aliases).map((alias) => (alias ?? '').trim().toLowerCase()),
  ]);
  const readers = LANGUAGES.map((language) => remarksReader(scheme, language));
  return {
    columnOf: (header) =>
      exact.get(plainHeader(header)) ?? headers.get(ownHeaderKey(header)) ?? toolColumnOf(header) ?? null,
    toolColumns: new Map(TOOL_COLUMNS.map((column) => [column, toolCellReader(column)])),
    isDigitHeader: (header) => digit.some((word) => ownHeaderKey(header).startsWith(`${word} `)),
    words: {
      abc: new Set(['a', 'b', 'c']),
      segment: segments,
      strategy: said([
        ...TRAITS.map(({ strategy }) => `words.strategy.${strategy}` as const),
        ...STRATEGIES.map((strategy) => `words.strategy.${strategy}` as const),
      ]),
      intensity: said(TRAITS.map(({ intensity }) => `words.intensity.${intensity}` as const)),
      blocked: said(['words.blocked.block']),
      profile: new Set(scheme.profiles.map(({ name }) => name.trim().toLowerCase())),
    },
    isRemarks: (text) => readers.some((isRemarks) => isRemarks(text)),
  };
}

/** The columns of tools by what their headers begin with; made when a header is first asked about. */
let toolNames: ReadonlyMap<string, ToolColumnId> | null = null;
const namesOfTools = (): ReadonlyMap<string, ToolColumnId> =>
  (toolNames ??= new Map<string, ToolColumnId>(
    TOOL_COLUMNS.flatMap((column) => toolColumnNames(column).map((name) => [normaliseHeader(name), column] as const)),
  ));

/** The tool's column that a header is over: its name, and in brackets behind it what its figures are. */
function toolColumnOf(header: string): ToolColumnId | undefined {
  const [, name] = /^([^()]+?) \(.+\)$/.exec(header.trim()) ?? [];
  return name === undefined ? undefined : namesOfTools().get(normaliseHeader(name));
}

/** Whether a tool could have written a cell: one of its words, or a number. */
function toolCellReader(column: ToolColumnId): (cell: unknown, number: number) => boolean {
  const cells = toolColumnCells(column);
  if (!cells) return (_, number) => !Number.isNaN(number);
  const words = new Set(cells.map(({ word }) => word.toLowerCase()));
  return (cell) => typeof cell === 'string' && words.has(cell.trim().toLowerCase());
}

/** Excel tells headers apart neither by case nor by blanks around them. */
const plainHeader = (header: string): string => header.trim().toLowerCase();

// Marked as pure: the pane reads and judges without these words, which so stay out of its first load.
const TRAITS = /* @__PURE__ */ Object.values(SEGMENT_STRATEGIES);

function said(ids: readonly SentenceId[]): Set<string> {
  return new Set(LANGUAGES.flatMap((language) => ids.map((id) => translator(language)(id).toLowerCase())));
}

/** In the place of what a sentence names. */
const SOMETHING = '\u0000';

/** Whether a text could be what `remarksText` says of some client, in the language. */
function remarksReader({ profiles }: Scheme, language: Language): (text: string) => boolean {
  const t = translator(language);
  const gaps = (['share', 'turnover', 'digit'] as const).map((gap) => t(`method.remark.noSegment.${gap}`));
  const flags = (Object.keys(FLAGS) as Flag[]).map((flag) => t(`method.remark.${flag}`));
  const names = profiles.map(({ name }) => t('method.remark.profile', { name }));
  // What a profile lacked when it was written may have been chosen since: the words around it tell.
  const lacking = profiles.flatMap(({ name }) =>
    [1, 2].map((count) => t('method.remark.profileOpen', { count, name, lacks: SOMETHING }).split(SOMETHING)),
  );
  const isLacking = (piece: string): boolean =>
    lacking.some(([before, after]) => piece.startsWith(before!) && piece.endsWith(after!));
  const whole = new Set([...gaps, ...flags, ...names]);
  const ends = MISSING_REASONS.map((reason) =>
    t('method.remark.missing', { criterion: '', reason: t(`words.reason.${reason}`) }),
  );
  return (text) => {
    // A name may hold the separator, so pieces are put together until they are a whole remark.
    let open = '';
    for (const piece of text.split('; ')) {
      open = open === '' ? piece : `${open}; ${piece}`;
      if (whole.has(open) || isLacking(open) || ends.some((end) => open.endsWith(end))) open = '';
    }
    return open === '';
  };
}
