import { AMOUNT } from '../numberFormats';
import { criterionName, formatList, type Language, segmentName, type SentenceOf, translator } from '../../locales';
import { matricesWords } from '../../locales/tools/matrices';
import { type Segment, type Strategy, SUMMED } from '../../method';
import type { CriterionKey } from '../../portfolio';
import { linesIn, type Sheet, type SheetDraft, shortName } from '../../sheet';
import { moneyWords } from '../currency';
import { partHeading, reportSheet } from '../reportSheet';
import type { Inputs } from '../tool';
import type { Matrices, Matrix } from './compute';

const WIDTHS = [28, 33, 33, 33, 33];
const COLUMNS = WIDTHS.length;
/** Strategies from leaving to growing, pale to deep, with ink that reads on it. */
const STRATEGY_SWATCHES: Readonly<Record<Strategy, { fill: string; ink: string }>> = {
  exit: { fill: '#E7E2DA', ink: '#33302A' },
  watch: { fill: '#CFE6E4', ink: '#0B3336' },
  maintain: { fill: '#8CC4BF', ink: '#0B3336' },
  grow: { fill: '#0B5A5E', ink: '#FFFFFF' },
};

interface Page {
  readonly draft: SheetDraft;
  readonly result: Matrices;
  readonly inputs: Inputs;
  readonly language: Language;
  readonly say: (id: SentenceOf<typeof matricesWords.es>, params?: Readonly<Record<string, unknown>>) => string;
}

/** The strategy matrices as one sheet: position × segment, volume × share, sums of digits. */
export function matricesSheet(result: Matrices, inputs: Inputs, language: Language): Sheet {
  const say = moneyWords(matricesWords, inputs, language);
  const frame = {
    ...{
      name: say('name'),
      title: say('title'),
      about: [say('about'), say('several')],
      widths: WIDTHS,
      columns: COLUMNS,
    },
    ofSegments: true as const,
  };
  return reportSheet(frame, inputs, language, (draft) => {
    const page: Page = { draft, result, inputs, language, say };
    const parts = [
      { part: positionPart, isGrid: result.placements.positionFrom !== null },
      { part: volumeSharePart, isGrid: hasVolumeShare(page) },
    ];
    // A grid fills its page, and so do the sums; what only says why it is not there comes last.
    for (const { part } of parts.filter(({ isGrid }) => isGrid)) {
      part(page);
      draft.down();
    }
    sumsPart(page);
    for (const { part } of parts.filter(({ isGrid }) => !isGrid)) {
      draft.down();
      part(page);
    }
  });
}

const heading = ({ draft }: Page, finding: string, lines: readonly string[]): void =>
  partHeading(draft, COLUMNS, finding, lines);

/** How many clients a table has and how many lack what it looks at; '' where it has all of them. */
function placedText({ result, inputs, say }: Page, placed: number): string {
  const { size } = inputs.classification.portfolio;
  const { potential, lost } = result.outside;
  const lacking = size - potential - lost - placed;
  if (placed === size) return '';
  return [say('placed', { placed, clients: size }), ...(lacking > 0 ? [say('lacking', { count: lacking })] : [])].join(
    ' ',
  );
}

/** Who stands in no table, with the reason; '' where everybody is a client. */
function outsideText({ result, language, say }: Page): string {
  const kinds = (['potential', 'lost'] as const).filter((kind) => result.outside[kind] > 0);
  if (kinds.length === 0) return '';
  const clients = kinds.map((kind) => say(kind, { count: result.outside[kind] }));
  return say('outside', { clients: formatList(clients, language) });
}

const placedLine = (page: Page, placed: number): string[] =>
  [[placedText(page, placed), outsideText(page)].join(' ').trim()].filter(Boolean);

const growing = (matrix: Pick<Matrix<unknown, unknown>, 'cells'>): number =>
  matrix.cells.flat().reduce((sum, { strategy, clients }) => sum + (strategy === 'grow' ? clients : 0), 0);

function positionPart(page: Page): void {
  const { result, inputs, language, say } = page;
  const { position, placements } = result;
  if (placements.positionFrom === null) return heading(page, say('position.none'), [say('position.noneAbout')]);
  const finding =
    position.placed === 0 ? say('position.noSegment') : say('position.finding', { count: growing(position) });
  const derived = placements.positionFrom === 'competitors' ? [say('position.fromCompetitors')] : [];
  heading(page, finding, [...derived, ...placedLine(page, position.placed)]);
  const t = translator(language);
  grid(page, position, say('position.axis'), {
    row: (row) => t(`words.position.${row}`),
    column: (column) => segmentName(column as Segment, inputs.classification.scheme, language),
  });
}

function hasVolumeShare({ inputs }: Page): boolean {
  const { profiles } = inputs.classification.scheme;
  const has = (key: string): boolean => profiles.some(({ criteria }) => criteria.some((each) => each.key === key));
  return has('turnover') && has('share');
}

function volumeSharePart(page: Page): void {
  const { result, say } = page;
  const { volumeShare } = result;
  if (!hasVolumeShare(page)) return heading(page, say('volumeShare.none'), []);
  heading(page, say('volumeShare.finding', { count: growing(volumeShare) }), placedLine(page, volumeShare.placed));
  grid(page, volumeShare, say('volumeShare.axis'), { row: String, column: String });
}

/** A grid of cells, each in four lines: strategy, clients, turnover, the largest by name. */
function grid<Row, Column>(
  { draft, inputs, language, say }: Page,
  matrix: Matrix<Row, Column>,
  axis: string,
  words: { row(row: Row): string; column(column: Column): string },
): void {
  const { names } = inputs.classification.portfolio;
  const t = translator(language);
  const most = Math.max(1, ...matrix.cells.flat().map(({ clients }) => clients));
  draft.put(0, 'head', axis);
  matrix.columns.forEach((column, c) => draft.put(c + 1, 'headText', words.column(column)));
  draft.down();
  for (const [r, row] of matrix.rows.entries()) {
    const cells = matrix.cells[r]!;
    draft.put(0, 'label', words.row(row));
    cells.forEach(({ strategy }, c) =>
      draft.put(c + 1, 'text', t(`words.strategy.${strategy}`), { swatch: STRATEGY_SWATCHES[strategy] }),
    );
    draft.down().put(0, 'note', say('clients'));
    cells.forEach(({ clients }, c) =>
      draft.put(c + 1, 'figure', clients, { numberFormat: AMOUNT, swatch: heat(clients / most) }),
    );
    draft.down().put(0, 'note', say('turnover'));
    cells.forEach(({ turnover }, c) => draft.put(c + 1, 'figure', turnover ?? '', { numberFormat: AMOUNT }));
    draft.down().put(0, 'note', say('largest'));
    cells.forEach(({ largest }, c) => draft.put(c + 1, 'wrapped', named(largest, names)));
    draft.lines(3).down();
  }
}

/** The ground of a cell by its part of the fullest cell's clients: white for none, the palest strategy's green for all. */
function heat(part: number): { fill: string; ink: string } {
  const shade = (full: number): string =>
    Math.round(255 + (full - 255) * part)
      .toString(16)
      .padStart(2, '0');
  return { fill: `#${shade(0x8c)}${shade(0xc4)}${shade(0xbf)}`.toUpperCase(), ink: '#0B3336' };
}

/** Characters of a name that fill a line of a cell, its indent taken off. */
const NAME_LENGTH = 28;

/** Names below one another, each in a line of its own. */
const named = (clients: readonly number[], names: readonly string[]): string =>
  clients.map((client) => shortName(names[client]!, NAME_LENGTH)).join('\n');

/** What is added, by the criteria that stand in the digits; by their places where profiles have different ones there. */
function sumName({ inputs, language, say }: Page, id: keyof typeof SUMMED): string {
  const { profiles } = inputs.classification.scheme;
  const names = SUMMED[id].map((place) => {
    const { key } = profiles[0]!.criteria[place]!;
    const alike = profiles.every(({ criteria }) => criteria[place]!.key === key);
    return alike ? criterionName(profiles[0]!.criteria[place]!, language, true) : null;
  });
  if (names.includes(null)) return say(`sums.${id}`);
  const text = names.join(' + ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function sumsPart(page: Page): void {
  const { draft, result, inputs, language, say } = page;
  const { sums } = result;
  const { portfolio, scheme } = inputs.classification;
  const growing4 = sums.sum4.find(({ strategy }) => strategy === 'grow')?.clients ?? 0;
  if (Object.values(sums).every((lines) => lines.every(({ clients }) => clients === 0))) {
    return heading(page, say('sums.none'), []);
  }
  const uses = (key: CriterionKey): boolean =>
    scheme.rules.matrices.overrides && scheme.profiles.some(({ criteria }) => criteria.some((one) => one.key === key));
  const lines = [
    say('sums.about'),
    ...(uses('unpaid') ? [say('sums.unpaidExit')] : []),
    ...(uses('share') ? [say('sums.shareKept')] : []),
  ];
  heading(page, say('sums.finding', { count: growing4 }), [...lines, ...[outsideText(page)].filter(Boolean)]);
  const t = translator(language);
  for (const id of ['sum2', 'sum3', 'sum4'] as const satisfies readonly (keyof typeof SUMMED)[]) {
    // A line a strategy, so that the three tables are one page.
    const what = sumName(page, id);
    draft.put(0, 'head', what).lines(linesIn(what, WIDTHS[0]!));
    draft.put(1, 'headFigure', say('clients')).put(2, 'headFigure', say('turnover'));
    draft.put(3, 'headText', say('largest')).put(4, 'headText', '').down();
    const most = Math.max(1, ...sums[id].map(({ clients }) => clients));
    for (const { strategy, from, to, clients, turnover, largest } of sums[id]) {
      const band = from === to ? String(from) : `${from}–${to}`;
      draft.put(0, 'text', `${band}: ${t(`words.strategy.${strategy}`)}`, { swatch: STRATEGY_SWATCHES[strategy] });
      draft
        .put(1, 'figure', clients, { numberFormat: AMOUNT, swatch: heat(clients / most) })
        .put(2, 'figure', turnover ?? '', { numberFormat: AMOUNT });
      largest
        .slice(0, 2)
        .forEach((client, k) => draft.put(3 + k, 'text', shortName(portfolio.names[client]!, NAME_LENGTH)));
      draft.down();
    }
    const placed = placedText(
      page,
      sums[id].reduce((sum, { clients }) => sum + clients, 0),
    );
    if (placed) draft.put(0, 'note', placed).down();
    draft.down();
  }
}
