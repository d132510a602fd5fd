import { cellArea } from '../../grid';
import { formatCount, type Language, methodProblemSentence, segmentName, wordsOf } from '../../locales';
import { schemesWords } from '../../locales/tools/schemes';
import { MIGRATION_LABELS, type MigrationLabel, SEGMENT_COLOURS, SEGMENT_LABELS } from '../../method';
import type { Sheet, SheetDraft } from '../../sheet';
import { AMOUNT, partHeading, reportSheet } from '../reportSheet';
import type { Inputs } from '../tool';
import { type Comparison, isCompared, type NoComparison } from './compute';

const WIDTHS = [34, 14, 16, 16, 14, 14, 14, 14, 14];
const COLUMNS = WIDTHS.length;
/** Movers that are written one by one. */
const MOST_MOVERS = 10_000;

interface Page {
  readonly draft: SheetDraft;
  readonly found: Comparison;
  readonly inputs: Inputs;
  readonly language: Language;
  readonly say: ReturnType<typeof sayOf>;
}
const sayOf = (language: Language) => wordsOf(schemesWords, language);

/** Who changes segment between two schemes, in clients and euros, and each of them by name. */
export function schemesSheet(found: Comparison | NoComparison, inputs: Inputs, language: Language): Sheet {
  const say = sayOf(language);
  const frame = { name: say('name'), title: say('title'), widths: WIDTHS, columns: COLUMNS, ofSegments: true } as const;
  return reportSheet(frame, inputs, language, (draft) => {
    if (!isCompared(found)) {
      const { other } = found;
      if (!other) return partHeading(draft, COLUMNS, say('none'), [say('noneAbout')]);
      const why = methodProblemSentence(found.problem, language);
      return partHeading(draft, COLUMNS, say('impossible', { other: other.name }), [why]);
    }
    const page: Page = { draft, found, inputs, language, say };
    migrationPart(page);
    draft.down();
    eurosPart(page);
    draft.down().newPage();
    moversPart(page);
  });
}

function nameOf({ inputs, language, say }: Page, label: MigrationLabel): string {
  return label === 'none' ? say('noSegment') : segmentName(label, inputs.classification.scheme, language);
}

function migrationPart(page: Page): void {
  const { draft, found, inputs, language, say } = page;
  const { migration, other, codes } = found;
  const { scheme, portfolio } = inputs.classification;
  const count = migration.moved.length;
  const turnover = migration.movedTurnover === null ? null : formatCount(migration.movedTurnover, language);
  const finding =
    count === 0
      ? say('same')
      : say(turnover === null ? 'findingPlain' : 'finding', { count, turnover: turnover ?? '' });
  const about = { other: other.name, scheme: scheme.name, codes, clients: portfolio.size };
  partHeading(draft, COLUMNS, finding, [say('about', about)]);
  grid(page, migration.clients);
}

function eurosPart(page: Page): void {
  const { draft, found, say } = page;
  if (!found.migration.turnover) return;
  partHeading(draft, COLUMNS, say('euros'), [say('eurosAbout')]);
  grid(page, found.migration.turnover);
}

/** A table from each label to each, with its sums. */
function grid(page: Page, cells: readonly (readonly number[])[]): void {
  const { draft, say } = page;
  const swatch = (label: MigrationLabel) => ({ swatch: SEGMENT_COLOURS[label] });
  draft.put(0, 'head', '');
  MIGRATION_LABELS.forEach((label, k) => draft.put(k + 1, 'headFigure', nameOf(page, label), swatch(label)));
  draft
    .put(MIGRATION_LABELS.length + 1, 'headFigure', say('total'))
    .lines(2)
    .down();
  const top = draft.row;
  const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
  cells.forEach((row, r) => {
    draft.put(0, 'label', nameOf(page, MIGRATION_LABELS[r]!), swatch(MIGRATION_LABELS[r]!));
    row.forEach((value, c) => draft.put(c + 1, 'figure', value, { numberFormat: AMOUNT }));
    draft.put(row.length + 1, 'figure', sum(row), { numberFormat: AMOUNT }).down();
  });
  draft.put(0, 'total', say('total'));
  MIGRATION_LABELS.forEach((_, c) => {
    draft.put(c + 1, 'totalFigure', sum(cells.map((row) => row[c]!)), { numberFormat: AMOUNT });
  });
  draft.put(MIGRATION_LABELS.length + 1, 'totalFigure', sum(cells.flat()), { numberFormat: AMOUNT });
  const area = { ...cellArea(top, 1), rowCount: cells.length, columnCount: MIGRATION_LABELS.length };
  draft.rule({ kind: 'colorScale', area, from: '#FFFFFF', to: '#8CC4BF' }).down();
}

function moversPart(page: Page): void {
  const { draft, found, inputs, say } = page;
  const { movers, other, before, turnover } = found;
  const { portfolio, scheme, segment, code } = inputs.classification;
  const shown = movers.slice(0, MOST_MOVERS);
  if (shown.length === 0) return partHeading(draft, COLUMNS, say('moversNone'), []);
  partHeading(draft, COLUMNS, say('movers'), [
    say('moversAbout'),
    ...(shown.length < movers.length ? [say('moversMore', { shown: shown.length, count: movers.length })] : []),
  ]);
  draft.put(0, 'head', say('column.client')).put(1, 'headText', say('column.id'));
  draft.put(2, 'headText', say('column.before', { scheme: other.name }));
  draft.put(3, 'headText', say('column.after', { scheme: scheme.name }));
  draft.put(4, 'headFigure', say('column.codeBefore')).put(5, 'headFigure', say('column.codeAfter'));
  draft.put(6, 'headFigure', say('column.turnover')).lines(3).down();
  for (const client of shown) {
    draft.put(0, 'label', portfolio.names[client]!).put(1, 'text', portfolio.ids[client]!);
    [before.segment[client]!, segment[client]!].forEach((stored, k) => {
      const label = SEGMENT_LABELS[stored - 1] ?? 'none';
      draft.put(2 + k, 'text', nameOf(page, label), { swatch: SEGMENT_COLOURS[label] });
    });
    draft.put(4, 'figure', before.code[client]! || '', { numberFormat: '0000' });
    draft.put(5, 'figure', code[client]! || '', { numberFormat: '0000' });
    const amount = turnover?.[client] ?? NaN;
    draft.put(6, 'figure', Number.isNaN(amount) ? '' : amount, { numberFormat: AMOUNT }).down();
  }
}
