import { AMOUNT, CENTS, PERCENT, SIGNED_CENTS, SIGNED_PERCENT } from '../numberFormats';
import { cellArea } from '../../grid';
import {
  criterionName,
  formatCount,
  formatList,
  formatNumber,
  formatPercent,
  type Language,
  segmentName,
  unitOf,
  wordsOf,
} from '../../locales';
import { certaintyWords } from '../../locales/tools/certainty';
import { clientsByRank, SEGMENT_COLOURS, SEGMENT_LABELS, SEGMENTS, type Unit } from '../../method';
import { linesIn, type Sheet, type SheetDraft, shortName } from '../../sheet';
import { moneyWords } from '../currency';
import { headingsOf, partHeading, reportSheet } from '../reportSheet';
import type { Inputs } from '../tool';
import { type Certainty, type Limit, LIMITS } from './compute';
import type { CertaintySettings } from './settings';

const WIDTHS = [44, 18, 18, 18, 20, 20, 2, 18, 10, 10];
/** Columns that are read; beyond them stand the chart's own figures. */
const COLUMNS = 6;
const CHART_DATA = 7;
/** Rows of the chart of so many bars. */
const chartRows = (bars: number): number => 4 + bars;
/** Clients whom the first sheet names, and how near in turnover its finding counts. */
const NEAREST = 20;
const NEAR_TURNOVER = 0.1;
/** Clients that are written one by one. */
const MOST_CLIENTS = 20_000;
const BELOW_COLOUR = '#8CC4BF';
const ABOVE_COLOUR = '#0B5A5E';

interface Page {
  readonly draft: SheetDraft;
  readonly certainty: Certainty;
  readonly inputs: Inputs;
  readonly language: Language;
  readonly say: ReturnType<typeof sayOf>;
}

const sayOf = (inputs: Pick<Inputs, 'classification'>, language: Language) =>
  moneyWords(certaintyWords, inputs, language);

/** Who sits on which limit, whom the least turnover moves, and how likely segments are. */
export function certaintySheet(
  certainty: Certainty,
  inputs: Inputs,
  settings: CertaintySettings,
  language: Language,
): Sheet {
  const say = sayOf(inputs, language);
  const frame = { name: say('name'), title: say('title'), widths: WIDTHS, columns: COLUMNS, ofSegments: true } as const;
  return reportSheet(frame, inputs, language, (draft) => {
    const page: Page = { draft, certainty, inputs, language, say };
    limitsPart(page, settings);
    draft.down();
    nearestPart(page);
    surePart(page, settings);
  });
}

/** What a limit is called: its criterion, or what it parts segments by. @param short where there is little room */
export function limitName(
  limit: Limit,
  { scheme }: Inputs['classification'],
  language: Language,
  short = false,
): string {
  if (limit === 'turnover' || limit === 'share') return wordsOf(certaintyWords, language)(`limits.${limit}`);
  const k = Number(limit.slice(-1)) - 1;
  const names = scheme.profiles.map(({ criteria }) => criterionName(criteria[k]!, language, short));
  return new Set(names).size === 1 ? names[0]! : `${k + 1}: ${[...new Set(names)].join(' / ')}`;
}

const heading = headingsOf(COLUMNS);

function limitsPart(page: Page, { near, counts }: CertaintySettings): void {
  const { draft, certainty, inputs, language, say } = page;
  const { clients, lines, leftOut } = certainty;
  const params = { count: clients, near: formatPercent(near, language) };
  const sum = lines.reduce((all, { below, above }) => all + below + above, 0);
  const names = leftOut.map((limit) => limitName(limit, inputs.classification, language));
  const about = [
    say('limits.about'),
    ...(sum > clients ? [say('limits.several', { sum })] : []),
    ...(counts || names.length === 0 ? [] : [say('limits.noCounts', { criteria: formatList(names, language) })]),
  ];
  heading(page, clients === 0 ? say('limits.none', params) : say('limits.finding', params), about);
  draft.put(0, 'head', say('limits.limit')).put(1, 'headFigure', say('limits.below'));
  draft.put(2, 'headFigure', say('limits.above')).put(3, 'headFigure', say('limits.clients')).lines(2).down();
  const top = draft.row;
  for (const { limit, below, above } of lines) {
    draft.put(0, 'label', limitName(limit, inputs.classification, language));
    draft.put(1, 'figure', below, { numberFormat: AMOUNT }).put(2, 'figure', above, { numberFormat: AMOUNT });
    draft.put(3, 'figure', below + above, { numberFormat: AMOUNT }).down();
  }
  draft.down();
  if (clients > 0) limitsChart(page, top);
}

function limitsChart({ draft, certainty, inputs, language, say }: Page, top: number): void {
  const { lines } = certainty;
  const sides = ['below', 'above'] as const;
  lines.forEach((line, k) => {
    const name = shortName(limitName(line.limit, inputs.classification, language), 34);
    draft.at(top + k, CHART_DATA, 'chartData', name);
    sides.forEach((side, s) => draft.at(top + k, CHART_DATA + 1 + s, 'chartData', line[side]));
  });
  const rows = { rowCount: lines.length };
  draft.chart(
    {
      id: 'CEC_certainty_limits',
      kind: 'stackedBar',
      title: say('limits.chart'),
      description: say('limits.description'),
      series: sides.map((side, s) => {
        draft.at(top - 1, CHART_DATA + 1 + s, 'chartHead', say(`limits.${side}`));
        return {
          name: say(`limits.${side}`),
          categories: { ...cellArea(top, CHART_DATA), ...rows },
          values: { ...cellArea(top, CHART_DATA + 1 + s), ...rows },
          color: side === 'below' ? BELOW_COLOUR : ABOVE_COLOUR,
        };
      }),
      categoryAxis: { reversed: true },
      // The title says what is counted; said once more below the axis it would take the room of a bar's name, as a legend there.
      valueAxis: { numberFormat: '0', min: 0 },
      legend: 'right',
    },
    0,
    COLUMNS,
    chartRows(lines.length),
  );
}

/** Clients by the part of their turnover that parts them from another segment, the nearest first. */
function nearestPart(page: Page): void {
  const { draft, certainty, inputs, language, say } = page;
  const { portfolio, agreement, scheme } = inputs.classification;
  const { change, to, turnover } = certainty.segments;
  const moves: { client: number; by: number; to: number; part: number }[] = [];
  for (let i = 0; i < portfolio.size; i++) {
    for (const move of ['turnoverUp', 'turnoverDown'] as const) {
      const by = change[move][i]!;
      if (!Number.isNaN(by) && turnover[i]! > 0) {
        moves.push({ client: i, by, to: to[move][i]!, part: Math.abs(by) / turnover[i]! });
      }
    }
  }
  moves.sort((a, b) => a.part - b.part || a.client - b.client);
  const close = new Set(moves.filter(({ part }) => part <= NEAR_TURNOVER).map(({ client }) => client)).size;
  const shown = moves.slice(0, NEAREST);
  const most = shown.at(-1)?.part ?? 0;
  const part = (each: number): string => formatPercent(each, language);
  const further = most > NEAR_TURNOVER ? say('moves.further', { most: part(most) }) : '';
  const params = { count: close, part: part(NEAR_TURNOVER), further, least: part(moves[0]?.part ?? 0) };
  const about = [say('moves.about'), ...(agreement ? [say('moves.computed')] : [])];
  if (moves.length === 0) return heading(page, say('moves.none'));
  heading(page, say(close === 0 ? 'moves.findingNone' : 'moves.finding', params), about);
  draft.put(0, 'head', say('column.client')).put(1, 'headText', say('column.segment'));
  draft.put(2, 'headFigure', say('column.turnover')).put(3, 'headFigure', say('column.change'));
  draft.put(4, 'headFigure', '%').put(5, 'headText', say('column.to')).down();
  const head = draft.row - 1;
  for (const { client, by, to: code, part } of shown) {
    draft.client(0, portfolio.names[client]!);
    putSegment(draft, 1, inputs.classification.computed[client]!, { scheme, language });
    draft
      .put(2, 'figure', turnover[client]!, { numberFormat: CENTS })
      .put(3, 'figure', by, { numberFormat: SIGNED_CENTS });
    draft.put(4, 'figure', Math.sign(by) * part, { numberFormat: SIGNED_PERCENT });
    putSegment(draft, 5, code, { scheme, language });
    draft.down();
  }
  draft.repeatHead(head).down();
}

const SIGNED_POINTS = '+0.00%;-0.00%;0%';
const SIGNED_COUNT = '+0;-0;0';
const FORMATS: Partial<Record<Unit, string>> = { fraction: SIGNED_POINTS };

function putSegment(
  draft: SheetDraft,
  column: number,
  code: number,
  { scheme, language }: { readonly scheme: Inputs['classification']['scheme']; readonly language: Language },
): void {
  const label = SEGMENT_LABELS[code - 1];
  draft.put(
    column,
    'text',
    label ? segmentName(label, scheme, language) : '',
    label ? { swatch: SEGMENT_COLOURS[label] } : {},
  );
}

function surePart(page: Page, { errors }: CertaintySettings): void {
  const { certainty, say, language } = page;
  const { estimated, doubtful } = certainty;
  if (!estimated || doubtful === null) {
    return heading(page, say('sure.known'), [say('sure.knownAbout')]);
  }
  const error = formatNumber(errors[estimated.by], 'number', language);
  heading(page, say('sure.finding', { count: doubtful }), [
    say('sure.clients', { count: estimated.count }),
    ...(estimated.above > 0 ? [say('sure.impossible', { count: estimated.above })] : []),
    say('sure.about', { estimate: say(`form.${estimated.by}`), error }),
  ]);
}

/** A list of all clients, by priority: their smallest changes, in columns that `head` and `line` lay out. */
function listSheet(
  certainty: Certainty,
  inputs: Inputs,
  language: Language,
  { name, finding, widths, lists, head, line }: ListFrame,
): Sheet {
  const say = sayOf(inputs, language);
  const frame = { name, title: name, widths, columns: widths.length, ofSegments: true } as const;
  return reportSheet(frame, inputs, language, (draft) => {
    const { portfolio, rank, agreement } = inputs.classification;
    const listed = [...clientsByRank(rank)].filter((client) => lists?.(client) ?? true);
    const order = listed.slice(0, MOST_CLIENTS);
    const shown = { shown: formatCount(order.length, language), clients: formatCount(listed.length, language) };
    partHeading(draft, widths.length, finding, [
      say('list.about'),
      ...(agreement ? [say('moves.computed')] : []),
      ...(order.length < listed.length ? [say('list.more', shown)] : []),
    ]);
    if (order.length === 0) return;
    const headRow = draft.row;
    const page: Page = { draft, certainty, inputs, language, say };
    draft.put(0, 'head', say('column.id')).put(1, 'headText', say('column.client'));
    head(page);
    draft.lines(3).down();
    for (const client of order) {
      draft.id(0, portfolio.ids[client]!).client(1, portfolio.names[client]!);
      line(page, client);
      draft.down();
    }
    return headRow;
  });
}

interface ListFrame {
  readonly name: string;
  readonly finding: string;
  readonly widths: readonly number[];
  /** Who is on it; everybody. */
  lists?(client: number): boolean;
  head(page: Page): void;
  line(page: Page, client: number): void;
}

/** Characters of the column that names the limits a client is on. */
const LIMIT_WIDTH = 24;
const LISTED_MOVES = ['turnoverUp', 'turnoverDown', 'shareUp', 'shareDown'] as const;
const known = (value: number): number | '' => (Number.isNaN(value) ? '' : value);

/** Every client with the smallest changes of its segment, and the probability of each where shares are estimates. */
export function certaintyListSheet(certainty: Certainty, inputs: Inputs, language: Language): Sheet {
  const say = sayOf(inputs, language);
  const { computed, portfolio } = inputs.classification;
  // Without segments a line would say nothing of who is on no limit.
  const segmented = computed.some((code) => code >= 1 && code <= SEGMENTS.length);
  const chances = certainty.probability ? [...SEGMENTS.map(() => 12), 18] : [];
  return listSheet(certainty, inputs, language, {
    name: say('listName'),
    finding: segmented
      ? say('list.finding', { count: portfolio.size })
      : say('list.onLimit', { count: certainty.clients }),
    ...(segmented ? {} : { lists: (client: number) => certainty.onLimit[client] !== 0 }),
    widths: [12, 26, 13, LIMIT_WIDTH, 15, 13, 15, 13, 10, 13, 10, 13, ...chances],
    head: segmentHead,
    line: segmentLine,
  });
}

function segmentHead({ draft, certainty, inputs, language, say }: Page): void {
  const { scheme } = inputs.classification;
  draft.put(2, 'headText', say('column.segment')).put(3, 'headText', say('column.limit'));
  LISTED_MOVES.forEach((move, k) =>
    draft.put(4 + 2 * k, 'headFigure', say(`column.${move}`)).put(5 + 2 * k, 'headText', say('column.to')),
  );
  if (!certainty.probability) return;
  SEGMENTS.forEach((segment, k) =>
    draft.put(12 + k, 'headFigure', say('column.probability', { segment: segmentName(segment, scheme, language) })),
  );
  draft.put(12 + SEGMENTS.length, 'headText', say('column.estimate'));
}

function segmentLine({ draft, certainty, inputs, language, say }: Page, client: number): void {
  const { computed, scheme } = inputs.classification;
  const { segments, onLimit, probability, estimated } = certainty;
  const limits = LIMITS.filter((_, k) => onLimit[client]! & (1 << k));
  putSegment(draft, 2, computed[client]!, { scheme, language });
  const said = limits.map((limit) => limitName(limit, inputs.classification, language)).join(', ');
  draft.put(3, 'wrapped', said);
  LISTED_MOVES.forEach((move, k) => {
    const numberFormat = k < 2 ? SIGNED_CENTS : SIGNED_POINTS;
    // From a share that cannot be, no step leads to another segment.
    if (k >= 2 && estimated?.impossible[client]) return;
    draft.put(4 + 2 * k, 'figure', known(segments.change[move][client]!), { numberFormat });
    putSegment(draft, 5 + 2 * k, segments.to[move][client]!, { scheme, language });
  });
  probability?.forEach((column, k) => draft.put(12 + k, 'figure', known(column[client]!), { numberFormat: PERCENT }));
  if (estimated && !Number.isNaN(segments.share[client]!)) {
    const told = estimated.impossible[client]
      ? say('column.impossible')
      : estimated.clients[client]
        ? say(`form.${estimated.by}`)
        : say('column.knownShare');
    draft.put(12 + SEGMENTS.length, 'wrapped', told);
  }
  draft.lines(linesIn(said, LIMIT_WIDTH));
}

/** Every client with the smallest change of each criterion, up and down, that gives it another digit. */
export function certaintyDigitSheet(certainty: Certainty, inputs: Inputs, language: Language): Sheet {
  const say = sayOf(inputs, language);
  return listSheet(certainty, inputs, language, {
    name: say('digitName'),
    finding: say('list.digits', { count: inputs.classification.portfolio.size }),
    widths: [11, 30, 9, ...new Array<number>(8).fill(17)],
    head: digitHead,
    line: digitLine,
  });
}

function digitHead({ draft, inputs, language, say }: Page): void {
  draft.put(2, 'headFigure', say('column.code'));
  LIMITS.slice(0, 4).forEach((limit, k) => {
    const criterion = limitName(limit, inputs.classification, language, true);
    draft.put(3 + 2 * k, 'headFigure', say('column.up', { criterion }));
    draft.put(4 + 2 * k, 'headFigure', say('column.down', { criterion }));
  });
}

function digitLine({ draft, certainty, inputs }: Page, client: number): void {
  const { code, scheme, profiles } = inputs.classification;
  draft.put(2, 'figure', code[client] || '');
  scheme.profiles[profiles[client]!]!.criteria.forEach((criterion, k) => {
    const whole = certainty.digits.perOne[profiles[client]!]![k] === 1;
    const numberFormat = whole ? SIGNED_COUNT : (FORMATS[unitOf(criterion)] ?? SIGNED_CENTS);
    draft.put(3 + 2 * k, 'figure', known(certainty.digits.up[k]![client]!), { numberFormat });
    draft.put(4 + 2 * k, 'figure', known(certainty.digits.down[k]![client]!), { numberFormat });
  });
}
