import { AMOUNT } from '../numberFormats';
import { cellArea } from '../../grid';
import { type Language, methodProblemSentence } from '../../locales';
import { schemeDifferenceSentences } from '../../locales/tools/schemes';
import { MIGRATION_LABELS, type MigrationLabel, SEGMENT_COLOURS } from '../../method';
import type { Sheet } from '../../sheet';
import { moneyText } from '../currency';
import { partHeading, reportSheet } from '../reportSheet';
import type { Inputs } from '../tool';
import { type Comparison, isCompared, type NoComparison } from './compute';
import { nameOf, type Page, sayOf } from './page';
import { moversPart, recodedPart, rerankedPart } from './lists';

const WIDTHS = [34, 14, 16, 16, 14, 14, 14, 14, 14];
const COLUMNS = WIDTHS.length;

/** Who changes segment, code and place in the priority list between two schemes: in clients, in turnover, by name. */
export function schemesSheet(found: Comparison | NoComparison, inputs: Inputs, language: Language): Sheet {
  const say = sayOf(inputs, language);
  const frame = { name: say('name'), title: say('title'), widths: WIDTHS, columns: COLUMNS, ofSegments: true } as const;
  return reportSheet(frame, inputs, language, (draft) => {
    if (!isCompared(found)) {
      const { other } = found;
      if (!other) return partHeading(draft, COLUMNS, say('none'), [say('noneAbout')]);
      const why = methodProblemSentence(found.problem, language);
      return partHeading(draft, COLUMNS, say('impossible', { other: other.name }), [why]);
    }
    const page: Page = { columns: COLUMNS, draft, found, inputs, language, say };
    migrationPart(page);
    draft.down();
    turnoverPart(page);
    draft.down();
    moversPart(page);
    recodedPart(page);
    rerankedPart(page);
  });
}

/** Whether either scheme gives segments: without them a table of moves says nothing. */
const hasSegments = ({ found, inputs }: Page): boolean =>
  found.migration.clients.at(-1)!.at(-1)! < inputs.classification.portfolio.size;

function migrationPart(page: Page): void {
  const { draft, found, inputs, language, say } = page;
  const { migration, other, recoded, reranked, largestShift } = found;
  const { scheme, portfolio } = inputs.classification;
  const count = migration.moved.length;
  const { movedTurnover } = migration;
  const finding =
    count === 0
      ? say('same')
      : movedTurnover === null
        ? say('findingPlain', { count })
        : say('finding', { count, turnover: moneyText(movedTurnover, inputs, language) });
  const counts = { recoded: recoded.length, reranked: reranked.length, largestShift };
  const segments = hasSegments(page);
  partHeading(draft, COLUMNS, finding, [
    say(segments ? 'about' : 'aboutLists', { other: other.name, scheme: scheme.name }),
    schemeDifferenceSentences(counts, portfolio.size, language).join(' '),
  ]);
  if (segments) grid(page, migration.clients);
}

function turnoverPart(page: Page): void {
  const { draft, found, say } = page;
  if (!found.migration.turnover || !hasSegments(page)) return;
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
