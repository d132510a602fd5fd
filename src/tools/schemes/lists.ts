import { AMOUNT, FOUR_DIGITS, MEAN, SIGNED_AMOUNT } from '../numberFormats';
import { scoreInUse, SEGMENT_COLOURS, SEGMENT_LABELS } from '../../method';
import { moreLine, partHeading } from '../reportSheet';
import { nameOf, type Page } from './page';

/** Clients that are written one by one. */
const MOST = 10_000;

/** A column of a list: its words, and what it says of a client. */
interface ListColumn {
  readonly head: Parameters<Page['say']>[0];
  readonly format: string;
  of(client: number): number;
}

/** Who changes segment, with both segments and both codes. */
export function moversPart(page: Page): void {
  const { draft, found, inputs, say } = page;
  const { movers, other, before } = found;
  const { scheme, segment } = inputs.classification;
  list(page, movers, {
    title: say('movers'),
    about: say('moversAbout'),
    from: 4,
    columns: [...codes(page), turnover(page)],
    heads: () =>
      draft
        .put(2, 'headText', say('column.before', { scheme: other.name }))
        .put(3, 'headText', say('column.after', { scheme: scheme.name })),
    cells: (client) =>
      [before.segment[client]!, segment[client]!].forEach((stored, k) => {
        const label = SEGMENT_LABELS[stored - 1] ?? 'none';
        draft.put(2 + k, 'text', nameOf(page, label), { swatch: SEGMENT_COLOURS[label] });
      }),
  });
}

/** Who has another code, with both codes and both places in the priority list. */
export function recodedPart(page: Page): void {
  const { recoded } = page.found;
  list(page, recoded, {
    title: page.say('recoded'),
    about: page.say('moversAbout'),
    from: 2,
    columns: [...codes(page), ...ranks(page), turnover(page)],
  });
}

/** Who changes place in the priority list, with both places, the score that each scheme orders by, and the shift. */
export function rerankedPart(page: Page): void {
  const { before, reranked } = page.found;
  const now = page.inputs.classification;
  const shift = (client: number): number =>
    before.rank[client]! > 0 && now.rank[client]! > 0 ? before.rank[client]! - now.rank[client]! : NaN;
  const [scoreBefore, scoreAfter] = [before[scoreInUse(before.scheme)], now[scoreInUse(now.scheme)]];
  list(page, reranked, {
    title: page.say('reranked'),
    about: page.say('rerankedAbout'),
    from: 2,
    columns: [
      ...ranks(page),
      { head: 'column.places', format: SIGNED_AMOUNT, of: shift },
      { head: 'column.scoreBefore', format: MEAN, of: (client) => scoreBefore[client]! || NaN },
      { head: 'column.scoreAfter', format: MEAN, of: (client) => scoreAfter[client]! || NaN },
      turnover(page),
    ],
  });
}

const codes = ({ found: { before }, inputs: { classification } }: Page): ListColumn[] => [
  { head: 'column.codeBefore', format: FOUR_DIGITS, of: (client) => before.code[client]! || NaN },
  { head: 'column.codeAfter', format: FOUR_DIGITS, of: (client) => classification.code[client]! || NaN },
];
const ranks = ({ found: { before }, inputs: { classification } }: Page): ListColumn[] => [
  { head: 'column.rankBefore', format: AMOUNT, of: (client) => before.rank[client]! || NaN },
  { head: 'column.rankAfter', format: AMOUNT, of: (client) => classification.rank[client]! || NaN },
];
const turnover = ({ found }: Page): ListColumn => ({
  head: 'column.turnover',
  format: AMOUNT,
  of: (client) => found.turnover?.[client] ?? NaN,
});

/** A list of clients under its heading; a figure that is not known stays blank. */
function list(
  { columns: width, draft, inputs, language, say }: Page,
  clients: readonly number[],
  part: {
    readonly title: string;
    readonly about: string;
    /** The column that the figures begin in. */
    readonly from: number;
    readonly columns: readonly ListColumn[];
    heads?(): void;
    cells?(client: number): void;
  },
): void {
  const { title, about, from, columns, heads, cells } = part;
  const { names, ids } = inputs.classification.portfolio;
  // That nobody is on it is said at the head of the sheet.
  if (clients.length === 0) return;
  draft.down();
  const shown = clients.slice(0, MOST);
  partHeading(draft, width, title, [about, ...moreLine(shown.length, clients.length, language)]);
  const head = draft.row;
  draft.put(0, 'head', say('column.client')).put(1, 'headText', say('column.id'));
  heads?.();
  columns.forEach(({ head }, k) => draft.put(from + k, 'headFigure', say(head)));
  // Headers that name a scheme take a line more.
  draft.lines(heads ? 3 : 2).down();
  for (const client of shown) {
    draft.client(0, names[client]!).id(1, ids[client]!);
    cells?.(client);
    columns.forEach(({ format, of }, k) => {
      const value = of(client);
      draft.put(from + k, 'figure', Number.isNaN(value) ? '' : value, { numberFormat: format });
    });
    draft.down();
  }
  draft.repeatHead(head);
}
