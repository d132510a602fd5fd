import { AMOUNT, PERCENT } from '../numberFormats';
import { type Area, cellArea } from '../../grid';
import {
  formatList,
  formatNumber,
  formatPercent,
  inQuotes,
  type Language,
  segmentName,
  translator,
} from '../../locales';
import { supplyWords } from '../../locales/tools/supply';
import { BLOCK_COLOUR, digitOfCriterion, SEGMENT_COLOURS, SEGMENT_LABELS } from '../../method';
import type { Sheet, SheetDraft } from '../../sheet';
import { moneyText, moneyWords } from '../currency';
import { leftOutLine, moreLine, partHeading, reportSheet } from '../reportSheet';
import type { Inputs } from '../tool';
import type { Supply } from './compute';

const WIDTHS = [24, 16, 26, 24, 24, 24];
const COLUMNS = WIDTHS.length;
/** Of the list with discounts, and of that without: turnover closes up to the block. */
const LIST_WIDTHS = [16, 38, 15, 13, 13, 14, 13, 13, 24];
const PLAIN_WIDTHS = [16, 38, 15, 13, 13, 14, 24];
/** Clients that are written one by one. */
const MOST_CLIENTS = 20_000;
/** Names for other sheets of the workbook: ids that may be supplied, and the whole list, ids first. */
const SUPPLY_NAMES = { ids: 'CEC_supply_ids', list: 'CEC_supply_list', pick: 'CEC_supply_try' } as const;
/**
 * Column of the discount within the list, from 1, as a look-up counts. The list's name spans it while discounts are off too:
 * a formula of the user's that looks a discount up finds none, instead of failing.
 */
const DISCOUNT_COLUMN = 8;
/** What is chosen from the list stays a text: else Excel makes a number of "000123". */
const TEXT = '@';

interface Page {
  readonly draft: SheetDraft;
  readonly supply: Supply;
  readonly inputs: Inputs;
  readonly language: Language;
  readonly say: ReturnType<typeof sayOf>;
  /** The criterion that discounts follow, in a word. */
  readonly criterion: string;
}

const givesDiscounts = ({ inputs }: Pick<Page, 'inputs'>): boolean =>
  inputs.classification.scheme.rules.discount.enabled;

const sayOf = (inputs: Inputs, language: Language) => moneyWords(supplyWords, inputs, language);

/** Whom not to sell to, the discount table, and how to validate orders with the list of clients. */
export function supplySheet(supply: Supply, inputs: Inputs, language: Language): Sheet {
  const say = sayOf(inputs, language);
  const frame = { name: say('name'), title: say('title'), widths: WIDTHS, columns: COLUMNS };
  return reportSheet(frame, inputs, language, (draft) => {
    const page = pageOf(draft, supply, inputs, language);
    blockPart(page);
    discountPart(page);
    draft.down();
    usePart(page);
  });
}

/** Every client with its block and discount, below a cell that looks one up; what other sheets validate with. */
export function supplyListSheet(supply: Supply, inputs: Inputs, language: Language): Sheet {
  const say = sayOf(inputs, language);
  const widths = givesDiscounts({ inputs }) ? LIST_WIDTHS : PLAIN_WIDTHS;
  const frame = { name: say('list.name'), title: say('list.title'), widths, columns: widths.length };
  return reportSheet(frame, inputs, language, (draft) => listPart(pageOf(draft, supply, inputs, language)));
}

const pageOf = (draft: SheetDraft, supply: Supply, inputs: Inputs, language: Language): Page => {
  const { by } = inputs.classification.scheme.rules.discount;
  const criterion = translator(language)(`words.criterionShort.${by}`).toLowerCase();
  return { draft, supply, inputs, language, say: sayOf(inputs, language), criterion };
};

function blockPart({ draft, supply, inputs, language, say }: Page): void {
  const { block, blocked, blockedTurnover } = supply;
  const turnover = blockedTurnover === null ? '' : moneyText(blockedTurnover, inputs, language);
  const finding =
    block !== 'on'
      ? say(block === 'unknown' && supply.ofArrears.length > 0 ? 'block.unstated' : `block.${block}`)
      : blocked === 0
        ? say('block.none')
        : say(blockedTurnover === null ? 'block.findingPlain' : 'block.finding', { count: blocked, turnover });
  partHeading(draft, COLUMNS, finding, blockAbout(supply, inputs, language));
}

/** What blocks, or what it would take. */
function blockAbout({ block, ofArrears }: Supply, inputs: Inputs, language: Language): string[] {
  const say = sayOf(inputs, language);
  const { threshold, measure, bands, source } = inputs.classification.scheme.rules.block;
  if (block === 'off') return [];
  if (block === 'unknown') {
    const columns = formatList(
      ofArrears.map((header) => inQuotes(header, language)),
      language,
    );
    return [ofArrears.length > 0 ? say('block.aboutArrears', { columns }) : say('block.aboutUnknown')];
  }
  if (measure === undefined || !source || bands.cuts === 'propose')
    return [say(threshold > 1 ? 'block.about' : 'block.aboutLowest', { threshold })];
  const above = formatNumber(bands.cuts[3 - threshold]!, 'number', language);
  return [say(`block.beyond.${measure}`, { above, column: source.header })];
}

function discountPart({ draft, supply, inputs, language, say, criterion }: Page): void {
  const { scheme } = inputs.classification;
  const { enabled } = scheme.rules.discount;
  const segments = formatList(
    supply.without.map((segment) => segmentName(segment, scheme, language)),
    language,
  );
  const finding = !enabled
    ? say('discount.off')
    : supply.mean === null
      ? say('discount.findingPlain', { criterion })
      : say('discount.finding', { criterion, mean: formatPercent(supply.mean, language) });
  const about = !enabled
    ? say('discount.offAbout')
    : segments
      ? say('discount.about', { segments })
      : say('discount.aboutAll');
  partHeading(draft, COLUMNS, finding, enabled ? [about, say('discount.levels')] : [about]);
  draft.put(0, 'head', say('discount.digit', { criterion })).put(1, 'headFigure', say('discount.rate'));
  if (enabled) draft.put(2, 'headFigure', say('discount.clients')).put(3, 'headFigure', say('discount.turnover'));
  draft.lines(2).down();
  for (const { digit, rate, clients, turnover } of supply.lines) {
    draft.put(0, 'centred', digit).put(1, 'figure', rate, { numberFormat: PERCENT });
    if (enabled) draft.line(2, 'figure', [clients, turnover ?? ''], { numberFormat: AMOUNT });
    draft.down();
  }
  // So that the column adds up to all clients.
  for (const { why, clients, turnover } of supply.others) {
    draft.put(0, 'label', say(`discount.others.${why}`)).line(2, 'figure', [clients, turnover ?? ''], {
      numberFormat: AMOUNT,
    });
    draft.lines(2).down();
  }
}

/** How the lists are used on other sheets. */
function usePart({ draft, supply, inputs, language, say }: Page): void {
  const separator = say('use.separator');
  const list = ['A2', SUPPLY_NAMES.list, DISCOUNT_COLUMN, say('use.false')].join(separator);
  partHeading(draft, COLUMNS, say('use.finding'), [
    say('use.list', { formula: `=${SUPPLY_NAMES.ids}` }),
    ...(givesDiscounts({ inputs }) ? [say('use.lookUp', { formula: `=${say('use.lookUpName')}(${list})` })] : []),
    say('use.text'),
    ...(givesDiscounts({ inputs }) && language === 'es' ? [say('use.regional')] : []),
    ...(supply.twice > 0 ? [say('list.twice', { count: supply.twice })] : []),
  ]);
}

const segmentText = ({ inputs, language }: Pick<Page, 'inputs' | 'language'>, client: number): string => {
  const { segment, scheme } = inputs.classification;
  const label = SEGMENT_LABELS[segment[client]! - 1];
  return label ? segmentName(label, scheme, language) : translator(language)('words.segments.none');
};

/** The list, with the cell above it that looks a client up. Gives the row of its head. */
function listPart(page: Page): number {
  const { draft, supply, say, criterion, inputs, language } = page;
  const gives = givesDiscounts(page);
  const columns = (gives ? LIST_WIDTHS : PLAIN_WIDTHS).length;
  const discounts = [say('column.digit', { criterion }), say('column.discount')];
  const { size, ids } = inputs.classification.portfolio;
  const shown = supply.order.slice(0, MOST_CLIENTS);
  const supplied = Math.min(supply.supplied, shown.length);
  const about = gives ? [] : [...leftOutLine(discounts, language), say('discount.offAbout')];
  partHeading(draft, columns, say('list.finding', { count: size }), [
    ...moreLine(shown.length, size, language),
    ...about,
  ]);
  const lookUp = draft.row;
  if (supplied > 0) draft.down(2);
  const head = draft.row;
  draft
    .put(0, 'head', say('column.id'))
    .put(1, 'headText', say('column.client'))
    .put(2, 'headText', say('column.segment'));
  const { measure, source } = inputs.classification.scheme.rules.block;
  const ofBills = measure === undefined;
  draft.put(3, 'headFigure', ofBills ? say('column.unpaid') : (source?.header ?? say('column.unpaid')));
  draft.put(4, 'headFigure', say(ofBills ? 'column.unpaidDigit' : 'column.blockDigit'));
  draft.put(5, 'headText', say('column.sale'));
  if (gives) draft.line(6, 'headFigure', discounts);
  draft
    .put(columns - 1, 'headFigure', say('column.turnover'))
    .lines(2)
    .down();
  const rows = (rowCount: number, columnCount: number): Area => ({ row: draft.row, column: 0, rowCount, columnCount });
  if (shown.length > 0) draft.name(SUPPLY_NAMES.list, rows(shown.length, Math.max(columns, DISCOUNT_COLUMN)));
  if (supplied > 0) {
    draft.name(SUPPLY_NAMES.ids, rows(supplied, 1)).name(SUPPLY_NAMES.pick, cellArea(lookUp, 0));
    const first = supply.order[0]!;
    draft.put(0, 'input', ids[first]!, { row: lookUp, numberFormat: TEXT, choices: rows(supplied, 1) });
    lookedUp(page, lookUp, first);
  }
  for (const client of shown) clientLine(page, client);
  return head;
}

/** What the list says of the client whose code stands at the beginning of the row. */
function lookedUp(page: Page, row: number, first: number): void {
  const { draft, supply, inputs, say } = page;
  const find = (column: number): string => `VLOOKUP(${SUPPLY_NAMES.pick},${SUPPLY_NAMES.list},${column},FALSE)`;
  const text = (column: number): string => `IFERROR(${find(column)}&"","")`;
  draft.put(1, 'text', inputs.classification.portfolio.names[first]!, { row, formula: text(2) });
  draft.put(2, 'text', segmentText(page, first), { row, formula: text(3) });
  draft.put(5, 'text', '', { row, formula: text(6) });
  if (!givesDiscounts(page)) return void draft.at(row, 6, 'note', say('use.try'));
  const discount = supply.discount[first]!;
  draft.put(7, 'figure', Number.isNaN(discount) ? '' : discount, {
    row,
    formula: `IFERROR(IF(${find(DISCOUNT_COLUMN)}="","",${find(DISCOUNT_COLUMN)}),"")`,
    numberFormat: PERCENT,
  });
  draft.at(row, 8, 'note', say('use.try'));
}

function clientLine(page: Page, client: number): void {
  const { draft, supply, inputs, language } = page;
  const { classification } = inputs;
  const { portfolio, segment, blocked, scheme } = classification;
  const { unpaid, discount, turnover } = supply;
  const known = (value: number | undefined): number | '' => (value === undefined || Number.isNaN(value) ? '' : value);
  const label = segment[client] === 0 ? 'none' : SEGMENT_LABELS[segment[client]! - 1]!;
  const word = blocked[client] ? translator(language)('words.blocked.block') : '';
  draft.id(0, portfolio.ids[client]!).client(1, portfolio.names[client]!);
  draft.put(2, 'text', segmentText(page, client), label === 'none' ? {} : { swatch: SEGMENT_COLOURS[label] });
  draft.put(3, 'figure', known(unpaid?.values[client]), { numberFormat: AMOUNT });
  draft.put(4, 'figure', unpaid?.digits[client] || '');
  draft.put(5, 'text', word, blocked[client] ? { swatch: BLOCK_COLOUR } : {});
  const gives = givesDiscounts(page);
  if (gives) {
    draft.put(6, 'figure', digitOfCriterion(classification, scheme.rules.discount.by, client) || '');
    draft.put(7, 'figure', known(discount[client]), { numberFormat: PERCENT });
  }
  draft.put(gives ? 8 : 6, 'figure', known(turnover?.[client]), { numberFormat: AMOUNT }).down();
}
