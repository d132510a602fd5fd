import { bareNumber, marksEvidence, type NumberMarks } from './numberText';
import type { CsvSeparator } from './separator';

/** What the numbers of some fields show of decimal and thousands marks. */
export interface MarksEvidence {
  readonly decimals: { '.': number; ',': number };
  readonly groups: Map<NumberMarks['thousands'], number>;
  /** Numbers with any mark, those included that could be read either way ("1.234"). */
  marked: number;
}

/** Marks a writer is known to have used. */
export type GivenMarks = Partial<NumberMarks>;

const HAS_MARK = /[.,' \u00a0\u202f]/;

/** Looks at one column's fields. */
export function evidenceOf(fields: Iterable<string>): MarksEvidence {
  const evidence: MarksEvidence = { decimals: { '.': 0, ',': 0 }, groups: new Map(), marked: 0 };
  for (const field of fields) {
    if (field.length > 40 || !HAS_MARK.test(field)) continue;
    const bare = bareNumber(field);
    if (!bare || /^\d*$/.test(bare.digits)) continue;
    evidence.marked++;
    const { decimal, thousands } = marksEvidence(bare.digits);
    if (decimal) evidence.decimals[decimal]++;
    if (thousands) evidence.groups.set(thousands, (evidence.groups.get(thousands) ?? 0) + 1);
  }
  return evidence;
}

const shownBy = ({ decimals }: MarksEvidence): '.' | ',' | null =>
  decimals['.'] === decimals[','] ? null : decimals['.'] > decimals[','] ? '.' : ',';

function thousandsOf({ groups }: MarksEvidence, decimal: '.' | ','): NumberMarks['thousands'] | undefined {
  return [...groups].filter(([mark]) => mark !== decimal).sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** The marks of a file and of each of its columns. */
export interface FileMarks {
  readonly file: NumberMarks;
  readonly columns: readonly NumberMarks[];
  /** Zero-based columns whose marks nothing decides, neither in the column nor in the rest of the file. */
  readonly uncertain: readonly number[];
}

/**
 * One decimal mark for each column, by its own numbers; where they leave it open, by those of the other columns, if
 * these agree; else by the file's habit, and that is uncertain.
 */
export function findMarks(columns: readonly MarksEvidence[], separator: CsvSeparator, given: GivenMarks): FileMarks {
  const all: MarksEvidence = { decimals: { '.': 0, ',': 0 }, groups: new Map(), marked: 0 };
  for (const { decimals, groups } of columns) {
    all.decimals['.'] += decimals['.'];
    all.decimals[','] += decimals[','];
    for (const [mark, count] of groups) all.groups.set(mark, (all.groups.get(mark) ?? 0) + count);
  }
  // With nothing to decide by, ';' is what Excel writes where the comma is the decimal mark.
  const byHabit = separator === ';' ? ',' : '.';
  const marks = (evidence: MarksEvidence, fallback: '.' | ','): NumberMarks => {
    const decimal = given.decimal ?? shownBy(evidence) ?? fallback;
    const habit = thousandsOf(all, decimal) ?? (decimal === ',' ? '.' : ',');
    return { decimal, thousands: given.thousands ?? thousandsOf(evidence, decimal) ?? habit };
  };
  const file = marks(all, byHabit);
  const votes = new Set(columns.map(shownBy).filter((vote) => vote !== null));
  const open = columns.flatMap((evidence, k) => (evidence.marked > 0 && shownBy(evidence) === null ? [k] : []));
  return {
    file,
    columns: columns.map((evidence) => marks(evidence, file.decimal)),
    uncertain: given.decimal === undefined && votes.size !== 1 ? open : [],
  };
}
