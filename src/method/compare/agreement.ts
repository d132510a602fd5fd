import { type ColumnRole, DECISION_ROLES, type Portfolio, type TextColumn } from '../../portfolio';
import type { Scheme } from '../scheme/model';
import { SEGMENT_LABELS, type Segment, segmentCode, type SegmentLabel, SEGMENTS } from '../rules/segments';

/** What people agreed on about the clients of a portfolio (method.md §1.18b). */
export interface Agreement {
  /** The column that says it. */
  readonly header: string;
  /** Zero-based column within the source block. */
  readonly sourceColumn: number;
  /** Per client: index + 1 into `SEGMENTS`; 0 where nothing was agreed on, or no segment. */
  readonly segment: Uint8Array;
  /** Clients with an agreed segment. */
  readonly count: number;
  /** Those of them whose computed segment is another, or none. */
  readonly otherwise: number;
  readonly unknownCount: number;
  /** The first of them, in the order of the sheet. */
  readonly unknown: readonly UnknownWord[];
}

/** A cell of the user's column that names no segment: it counts for nothing, and is told by its place. */
export interface UnknownWord {
  readonly client: number;
  readonly word: string;
}

interface Judged {
  readonly portfolio: Portfolio;
  readonly agreement: Agreement | null;
  /** As computed, index + 1 into `SEGMENT_LABELS`; 0 where none could be. */
  readonly computed: Uint8Array;
}

/** Words by which people name the segments, beside a scheme's own aliases; a test holds them to `src/locales`. */
const WORDS: Readonly<Record<Segment, readonly string[]>> = {
  vital: ['vital'],
  promising: ['con futuro', 'promising'],
  lacklustre: ['insulso', 'fiel pequeño', 'lacklustre', 'lackluster', 'small but loyal'],
  dispensable: ['innecesario', 'residual', 'dispensable'],
};

/** Accents that do not count. A formula has to take them off one by one, so the list is short and the same for both. */
const ACCENTS: ReadonlyMap<string, string> = new Map(
  Object.entries({ a: 'áà', e: 'éè', i: 'íï', o: 'óò', u: 'úü', n: 'ñ', c: 'ç' }).flatMap(([plain, letters]) =>
    [...letters].map((letter): [string, string] => [letter, plain]),
  ),
);
/** Blanks beside the usual one, as formulas write them: no-break space, tab, line feed. */
const BLANKS = ['"\u00a0"', 'CHAR(9)', 'CHAR(10)'] as const;
/** Unknown words that are kept to be shown; the others are counted. */
const SHOWN = 100;

/** Without case, accents and superfluous blanks. */
function keyOf(text: string): string {
  let key = text.normalize('NFC').toLowerCase();
  for (const [letter, plain] of ACCENTS) key = key.replaceAll(letter, plain);
  return key.replace(/[ \u00a0\t\n]+/g, ' ').replace(/^ | $/g, '');
}

/** Every word that names a segment under a scheme, as `keyOf` has it; a scheme's own alias goes before. */
function segmentKeys({ segmentation: { aliases } }: Scheme): Map<string, number> {
  const own = SEGMENTS.flatMap((segment) => (aliases[segment] ? [[aliases[segment], segment] as const] : []));
  const usual = SEGMENTS.flatMap((segment) => WORDS[segment].map((word) => [word, segment] as const));
  return new Map([...usual, ...own].map(([word, segment]) => [keyOf(word), segmentCode(segment)]));
}

/** The segments in force, client by client: what people decided (0: nothing), else what was computed. */
export function inForce(computed: Uint8Array, decided: Uint8Array): Uint8Array {
  const segment = computed.slice();
  for (let i = 0; i < segment.length; i++) if (decided[i]) segment[i] = decided[i]!;
  return segment;
}

/**
 * Puts the segments in force: where the user's column names one, that one, else the computed one. Applied once, right after
 * segments were computed, so that all that follows from a segment (strategy, service, discount, counts) follows it.
 */
export function withAgreement<T extends { readonly segment: Uint8Array }>(
  { segment: computed, ...rest }: T,
  portfolio: Portfolio,
  scheme: Scheme,
): Omit<T, 'segment'> & {
  readonly segment: Uint8Array;
  readonly computed: Uint8Array;
  readonly agreement: Agreement | null;
} {
  const column = agreedColumn(portfolio);
  if (!column) return { ...rest, segment: computed, computed, agreement: null };
  const agreed = readWords(column, scheme);
  const segment = inForce(computed, agreed.segment);
  let [count, otherwise] = [0, 0];
  agreed.segment.forEach((code, i) => {
    if (code === 0) return;
    count++;
    if (code !== computed[i]) otherwise++;
  });
  const { header, sourceColumn } = column;
  return { ...rest, segment, computed, agreement: { header, sourceColumn, ...agreed, count, otherwise } };
}

/** The header of the user's column; null where the table has none. */
export function agreementHeader(portfolio: Portfolio): string | null {
  return agreedColumn(portfolio)?.header ?? null;
}

function agreedColumn({ roles, columns }: Portfolio): TextColumn | null {
  const column = columns[roles.get(DECISION_ROLES[0]) ?? -1];
  return column?.kind === 'text' ? column : null;
}

function readWords({ values }: TextColumn, scheme: Scheme): Pick<Agreement, 'segment' | 'unknown' | 'unknownCount'> {
  const keys = segmentKeys(scheme);
  /** A column of many rows holds few different words. */
  const known = new Map<string, number>();
  const segment = new Uint8Array(values.length);
  const unknown: UnknownWord[] = [];
  let unknownCount = 0;
  for (let i = 0; i < values.length; i++) {
    const word = values[i]!;
    if (word === '') continue;
    let code = known.get(word);
    if (code === undefined) {
      const key = keyOf(word);
      code = key === '' ? 0 : (keys.get(key) ?? -1);
      known.set(word, code);
    }
    if (code > 0) segment[i] = code;
    else if (code < 0 && ++unknownCount <= SHOWN) unknown.push({ client: i, word });
  }
  return { segment, unknown, unknownCount };
}

/**
 * The same in a cell, with functions of Excel 2010: the code of the segment that a cell names, 0 where it names none.
 * @param cell reference to the user's cell
 */
export function agreementCode(cell: string, scheme: Scheme): string {
  const keys = [...segmentKeys(scheme)];
  const lower = `LOWER(${cell}&"")`;
  const plain = [...ACCENTS].reduce((text, [letter, base]) => `SUBSTITUTE(${text},"${letter}","${base}")`, lower);
  const key = BLANKS.reduce((text, blank) => `SUBSTITUTE(${text},${blank}," ")`, plain);
  const words = keys.map(([word]) => `"${word.replaceAll('"', '""')}"`).join(',');
  const codes = keys.map(([, code]) => code).join(',');
  // EXACT knows no wildcards, whatever people type.
  return `IFERROR(SUMPRODUCT(EXACT(TRIM(${key}),{${words}})*{${codes}}),0)`;
}

/** One client's agreed segment beside the computed one, with what the user's columns say of it. */
export interface Decision {
  readonly segment: Segment;
  /** Null where none could be computed. */
  readonly computed: SegmentLabel | null;
  /** Why, by whom and when, as typed, an Excel date as ISO; '' or nothing where the table does not say. */
  readonly told: Readonly<Partial<Record<ColumnRole, string>>>;
}

/** What people decided about one client; null where they did not. */
export function decisionOf({ portfolio, agreement, computed }: Judged, client: number): Decision | null {
  const code = agreement?.segment[client];
  if (!code) return null;
  const told = DECISION_ROLES.slice(1).map((role) => {
    const column = portfolio.columns[portfolio.roles.get(role) ?? -1];
    return [role, column?.kind === 'text' ? dateOf(column.values[client]!.trim()) : ''] as const;
  });
  return {
    segment: SEGMENTS[code - 1]!,
    computed: SEGMENT_LABELS[computed[client]! - 1] ?? null,
    told: Object.fromEntries(told),
  };
}

/** Dates come out of cells as days since the end of 1899. */
function dateOf(text: string): string {
  const days = /^[1-9]\d{4}(?:\.\d+)?$/.test(text) ? Math.floor(Number(text)) : null;
  return days === null ? text : new Date(Date.UTC(1899, 11, 30) + days * 86_400_000).toISOString().slice(0, 10);
}
