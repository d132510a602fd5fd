import { blockTold } from './salesBlock';
import { highTurnover } from './highTurnover';
import { isCalendarDay, WRITTEN_ORDERS, type DecimalMark, type WrittenOrder } from '../portfolio';
import { type Language, type NumberSigns, signsOfTag } from '../locales';
import { listNeeded, listTaken, REPORT_TOOLS, TOOL_IDS, type ToolId } from '../tools';
import { oneOf, parseLine } from './parseLine';
import { CliProblem } from './problems';
import {
  columnUnit,
  criteriaGiven,
  csvGiven,
  emptyColumn,
  kindWord,
  listColumns,
  notBoth,
  roleColumn,
  toolSetting,
} from './optionValues';
import { FAMILY_USES, type Options } from './options';

const OPTIONS = {
  sheet: { type: 'string' },
  range: { type: 'string' },
  scheme: { type: 'string' },
  preset: { type: 'string' },
  criteria: { type: 'string' },
  criterion: { type: 'string', multiple: true },
  share: { type: 'string' },
  date: { type: 'string' },
  out: { type: 'string' },
  'save-scheme': { type: 'string' },
  empty: { type: 'string', multiple: true },
  'convert-text': { type: 'boolean' },
  unit: { type: 'string', multiple: true },
  column: { type: 'string', multiple: true },
  'family-map': { type: 'string' },
  kind: { type: 'string', multiple: true },
  'by-family': { type: 'string', multiple: true },
  'by-kind': { type: 'boolean' },
  'high-turnover': { type: 'string' },
  block: { type: 'string' },
  'latest-year': { type: 'boolean' },
  compare: { type: 'string' },
  output: { type: 'string' },
  lapsed: { type: 'string' },
  currency: { type: 'string' },
  'new-sheet': { type: 'boolean' },
  replace: { type: 'boolean' },
  force: { type: 'boolean' },
  separator: { type: 'string' },
  decimal: { type: 'string' },
  encoding: { type: 'string' },
  also: { type: 'string', multiple: true },
  export: { type: 'string' },
  carry: { type: 'string', multiple: true },
  'carry-numbers': { type: 'boolean' },
  report: { type: 'boolean' },
  tool: { type: 'string', multiple: true },
  set: { type: 'string', multiple: true },
  purchases: { type: 'string' },
  relations: { type: 'string' },
  contracts: { type: 'string' },
  'list-column': { type: 'string', multiple: true },
  'list-dates': { type: 'string' },
  'list-decimal': { type: 'string' },
  'list-numbers': { type: 'boolean' },
  'list-currency': { type: 'string' },
  history: { type: 'string' },
  snapshot: { type: 'string' },
  'back-cast': { type: 'string' },
  'free-orders': { type: 'boolean' },
  'sum-purchases': { type: 'boolean' },
  lang: { type: 'string' },
  help: { type: 'boolean' },
} as const;

/** The language asked for, found before anything else so that every error can be said in it. Spanish by default. */
export function languageAsked(args: readonly string[]): Language {
  return /^en(?:-|$)/i.test(tagAsked(args)) ? 'en' : 'es';
}

/** The signs of the region in `--lang es-MX`; null where a language alone is asked for, or none. */
export const signsAsked = (args: readonly string[]): NumberSigns | null => signsOfTag(tagAsked(args));

function tagAsked(args: readonly string[]): string {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  if (at < 0) return '';
  return (args[at]!.includes('=') ? args[at]!.slice(args[at]!.indexOf('=') + 1) : args[at + 1]) ?? '';
}

/** Spanish or English, alone or of a region. @throws CliProblem */
function checkLanguage(tag: string): void {
  if (!/^(?:es|en)(?:-|$)/i.test(tag) || (tag.includes('-') && signsOfTag(tag) === null))
    oneOf(tag, ['es', 'en', 'es-MX', 'en-ZA'], '--lang');
}

/**
 * Reads the command line.
 * @returns null when help was asked for
 * @throws CliProblem with exit code 2 when it cannot be understood
 */
export function readOptions(args: readonly string[]): Options | null {
  const { values, positionals } = parseLine(args, OPTIONS);
  if (values.help) return null;
  if (values.lang !== undefined) checkLanguage(values.lang);
  if (values.preset !== undefined) oneOf(values.preset, ['it-company'], '--preset');
  if (values.scheme && values.preset) throw notBoth('--scheme', '--preset');
  if (values.lapsed !== undefined) oneOf(values.lapsed, ['lost'], '--lapsed');
  for (const use of values['by-family'] ?? []) oneOf(use, FAMILY_USES, '--by-family');
  for (const tool of values.tool ?? []) oneOf(tool, [...TOOL_IDS, 'all'], '--tool');
  if (values['list-dates'] !== undefined) oneOf(values['list-dates'], WRITTEN_ORDERS, '--list-dates');
  if (values['list-decimal'] !== undefined) oneOf(values['list-decimal'], [',', '.'], '--list-decimal');
  if (values.output !== undefined) oneOf(values.output, ['values', 'plain'], '--output');
  // Beside their clients only: sorted on a sheet of their own, formulas would follow their places, not their clients.
  if (values.output === 'plain' && values['new-sheet']) throw notBoth('--output plain', '--new-sheet');
  const criteria = criteriaGiven(values.criteria, values.criterion);
  if (criteria && (values.scheme || values.preset))
    throw notBoth(
      values.criteria === undefined ? '--criterion' : '--criteria',
      values.scheme ? '--scheme' : '--preset',
    );
  if (values.date !== undefined && !isCalendarDay(values.date)) {
    throw new CliProblem('date', { given: values.date });
  }
  if (values.snapshot !== undefined && values.snapshot !== 'today' && !isCalendarDay(values.snapshot)) {
    throw new CliProblem('date', { given: values.snapshot });
  }
  if (values['back-cast'] !== undefined) {
    oneOf(values['back-cast'], ['blank', 'hold'], '--back-cast');
    if (values.purchases === undefined && !values['sum-purchases']) throw new CliProblem('purchasesNone');
  }
  const [input, ...more] = positionals;
  if (!input) throw new CliProblem('noFile');
  if (more.length) throw new CliProblem('manyFiles', { files: more.join(', ') });
  const settings = (values.set ?? []).map(toolSetting);
  /** Whether what a tool works on besides the clients was given; null where it needs nothing else. */
  const feeds = (id: ToolId): boolean | null => {
    if (id === 'schemes') return values.compare !== undefined;
    const list = listNeeded(id);
    if (list) return values[list] !== undefined;
    const taken = listTaken(id);
    return taken && values[taken] !== undefined ? true : null;
  };
  const all = values.tool?.includes('all') ?? false;
  /** What `all` lacks: the list that the client table is made from is at hand for it too. */
  const lacks = (id: ToolId): boolean =>
    feeds(id) === false && !(values['sum-purchases'] && listNeeded(id) === 'purchases');
  /** Whether a tool was asked for itself, by its name or by what was given or told to it. */
  const isNamed = (id: ToolId): boolean =>
    (values.report && REPORT_TOOLS.includes(id)) ||
    values.tool?.includes(id) ||
    feeds(id) === true ||
    settings.some(({ tool }) => tool === id);
  return {
    input,
    sheet: values.sheet ?? null,
    range: values.range ?? null,
    scheme: values.scheme ?? null,
    preset: values.preset ? 'it-company' : null,
    criteria,
    share: values.share ?? null,
    date: values.date ?? null,
    out: values.out ?? null,
    saveScheme: values['save-scheme'] ?? null,
    emptyIsZero: (values.empty ?? []).map(emptyColumn),
    convertText: values['convert-text'] ?? false,
    units: Object.fromEntries((values.unit ?? []).map(columnUnit)),
    columns: Object.fromEntries((values.column ?? []).map(roleColumn)),
    familyMap: values['family-map'] ?? null,
    kinds: (values.kind ?? []).map(kindWord),
    byFamily: FAMILY_USES.filter((use) => values['by-family']?.includes(use)),
    byKind: values['by-kind'] ?? false,
    highTurnover: values['high-turnover'] === undefined ? null : highTurnover(values['high-turnover']),
    block: values.block === undefined ? null : blockTold(values.block),
    latestYear: values['latest-year'] ?? false,
    compare: values.compare ?? null,
    output: values.output === 'plain' ? 'plain' : 'values',
    lapsedAsLost: values.lapsed === 'lost',
    currency: values.currency?.trim() ?? null,
    newSheet: values['new-sheet'] ?? false,
    replace: values.replace ?? false,
    force: values.force ?? false,
    csv: csvGiven(values),
    also: values.also ?? [],
    export: values.export ?? null,
    carry: values.carry ?? [],
    carryNumbers: values['carry-numbers'] ?? false,
    tools: TOOL_IDS.filter((id) => isNamed(id) || (all && !lacks(id))),
    byAllAlone: all ? TOOL_IDS.filter((id) => !isNamed(id) && !lacks(id)) : [],
    without: TOOL_IDS.flatMap((tool) =>
      all && !isNamed(tool) && lacks(tool) ? [{ tool, lack: listNeeded(tool) ?? 'otherScheme' }] : [],
    ),
    settings,
    purchases: values.purchases ?? null,
    relations: values.relations ?? null,
    contracts: values.contracts ?? null,
    listColumns: listColumns(values['list-column'] ?? [], languageAsked(args)),
    listDates: (values['list-dates'] as WrittenOrder | undefined) ?? null,
    listDecimal: (values['list-decimal'] as DecimalMark | undefined) ?? null,
    listCurrency: values['list-currency']?.trim() ?? null,
    history: values.history ?? null,
    snapshot: values.snapshot ?? null,
    backCast: (values['back-cast'] as Options['backCast']) ?? null,
    freeOrders: values['free-orders'] ?? false,
    listNumbers: values['list-numbers'] ?? false,
    sumPurchases: values['sum-purchases'] ?? false,
  };
}
