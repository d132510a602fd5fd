import {
  CLIENT_KINDS,
  type ClientKind,
  COLUMN_ROLES,
  type ColumnRole,
  type ColumnUnit,
  isCalendarDay,
  type KindPair,
  WRITTEN_ORDERS,
  type DecimalMark,
  type WrittenOrder,
} from '../portfolio';
import type { CsvGiven } from '../files';
import { LANGUAGES, type Language } from '../locales';
import { secondListWords } from '../locales/tools/secondLists';
import { type Lack, listNeeded, listTaken, REPORT_TOOLS, type SecondList, TOOL_IDS, type ToolId } from '../tools';
import { CONTRACT_ROLES, PURCHASE_ROLES, RELATION_ROLES } from '../value';
import { oneOf, readArguments } from './arguments';
import { groupedList, meantBy, nameList } from './nameList';
import { CliProblem } from './problems';

/** What can compare each client family with itself. */
const FAMILY_USES = ['segments', 'criteria'] as const;
export type FamilyUse = (typeof FAMILY_USES)[number];

/** One value told to a tool: `--set value.retention=0.85`. */
export interface ToolSetting {
  readonly tool: ToolId;
  readonly key: string;
  readonly value: string;
}

/** A tool that is left out, and what it lacks: what it works on, or the four criteria that codes come from. */
export interface Lacking {
  readonly tool: ToolId;
  readonly lack: Lack | 'criteria';
}

/** What was asked for on the command line. */
export interface Options {
  readonly input: string;
  readonly sheet: string | null;
  readonly range: string | null;
  readonly scheme: string | null;
  readonly preset: 'it-company' | null;
  /** The four criteria by name, as typed; null: proposed. */
  readonly criteria: readonly string[] | null;
  /** Where the share of customer is taken from: a column, one by another, or an estimate; null: as the scheme says. */
  readonly share: string | null;
  /** ISO date up to which years are counted; null: as the table says. */
  readonly date: string | null;
  readonly out: string | null;
  readonly saveScheme: string | null;
  readonly emptyIsZero: readonly string[];
  /** Numbers and dates that stand as text are converted in the result. */
  readonly convertText: boolean;
  /** By header: how the numbers of a column of shares, margins or growth are written. */
  readonly units: Readonly<Record<string, ColumnUnit>>;
  readonly columns: Readonly<Partial<Record<ColumnRole, string>>>;
  /** The mapping sheet of families, as `SHEET` of the file itself or `FILE[!SHEET]`; null: none. */
  readonly familyMap: string | null;
  /** What words of the column of situations mean. */
  readonly kinds: readonly KindPair[];
  /** What compares each client family with itself: the turnover of the segments, the criteria. */
  readonly byFamily: readonly FamilyUse[];
  /** A scheme file whose results on the same clients are compared with those in force. */
  readonly compare: string | null;
  /** Potential, satisfied and lost clients are judged by profiles of their own. */
  readonly byKind: boolean;
  /** `plain`: formulas that need no add-in, with a parameters sheet. */
  readonly output: 'values' | 'plain';
  /** Clients who bought in the period before and buy nothing now count as lost. */
  readonly lapsedAsLost: boolean;
  /** The currency of the turnover; '' for none, null: as the table says. */
  readonly currency: string | null;
  readonly newSheet: boolean;
  readonly replace: boolean;
  readonly force: boolean;
  readonly csv: CsvGiven;
  /** Result columns that are written beside the usual ones, as typed: their ids, or their headers in either language. */
  readonly also: readonly string[];
  /** The .csv of code and segment by id for another system; null: none. */
  readonly export: string | null;
  /** Sheets of the workbook beside whose ids code and segment are written, and whether zeros in front mean nothing. */
  readonly carry: readonly string[];
  readonly carryNumbers: boolean;
  /** Tools whose sheets are written beside the columns. */
  readonly tools: readonly ToolId[];
  /** Those of them that `--tool all` alone asks for: without anything to say they are left out. */
  readonly byAllAlone: readonly ToolId[];
  /** Tools that `--tool all` leaves out, because what they need was not given. */
  readonly without: readonly Lacking[];
  /** What was told to them; a tool that is told something is asked for. */
  readonly settings: readonly ToolSetting[];
  /** The purchase list, as `FILE` or `FILE!SHEET`; null: none. */
  readonly purchases: string | null;
  /** The list of who influences whom, as `FILE` or `FILE!SHEET`; null: none. */
  readonly relations: string | null;
  /** The list of contracts, as `FILE` or `FILE!SHEET`; null: none. */
  readonly contracts: string | null;
  /** Headers of those lists by what they are, where somebody has said it. */
  readonly listColumns: Readonly<Record<SecondList, Readonly<Record<string, string>>>>;
  /** ISO date of the snapshot that is appended to the history; null: none. */
  readonly snapshot: string | null;
  /**
   * Snapshots of the purchase list's quarters are appended to the history; `hold`: what the list does not say stays at today's
   * value.
   */
  readonly backCast: 'blank' | 'hold' | null;
  /** Order of day and month in dates of these lists that stand as text; null: the one that they prove. */
  readonly listDates: WrittenOrder | null;
  /** Decimal mark of their amounts that stand as text; null: the one that they prove. */
  readonly listDecimal: DecimalMark | null;
  /** The currency of their amounts that is worked on, '' for lines that say none; null: that of most lines. */
  readonly listCurrency: string | null;
  /** Purchases of 0 count as purchases. */
  readonly freeOrders: boolean;
  /** The file is a purchase list: the client table is made from it, a row a client, on a new sheet. */
  readonly sumPurchases: boolean;
}

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
  'list-currency': { type: 'string' },
  snapshot: { type: 'string' },
  'back-cast': { type: 'string' },
  'free-orders': { type: 'boolean' },
  'sum-purchases': { type: 'boolean' },
  lang: { type: 'string' },
  help: { type: 'boolean' },
} as const;

const SEPARATORS: Readonly<Record<string, NonNullable<CsvGiven['separator']>>> = {
  ',': ',',
  ';': ';',
  tab: '\t',
  '\t': '\t',
  '|': '|',
};

/** The language asked for, found before anything else so that every error can be said in it. Spanish by default. */
export function languageAsked(args: readonly string[]): Language {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const value = args[at]?.includes('=') ? args[at].slice(args[at].indexOf('=') + 1) : args[at + 1];
  return at >= 0 && value === 'en' ? 'en' : 'es';
}

/**
 * Reads the command line.
 * @returns null when help was asked for
 * @throws CliProblem with exit code 2 when it cannot be understood
 */
export function readOptions(args: readonly string[]): Options | null {
  const { values, positionals } = readArguments(args, OPTIONS);
  if (values.help) return null;
  if (values.lang !== undefined) oneOf(values.lang, ['es', 'en'], '--lang');
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
    snapshot: values.snapshot ?? null,
    backCast: (values['back-cast'] as Options['backCast']) ?? null,
    freeOrders: values['free-orders'] ?? false,
    sumPurchases: values['sum-purchases'] ?? false,
  };
}

/** Two options that say different things of the same. */
const notBoth = (one: string, other: string): CliProblem => new CliProblem('notBoth', { one, other });

/** Four names, from `--criteria` as a line of CSV or from `--criterion` four times; null where neither was given. */
function criteriaGiven(line: string | undefined, single: readonly string[] | undefined): readonly string[] | null {
  if (line === undefined && single === undefined) return null;
  if (line !== undefined && single !== undefined) throw notBoth('--criteria', '--criterion');
  const names = (line === undefined ? single! : fieldsOf(line)).map((name) => name.trim());
  if (names.length !== 4 || names.includes('')) {
    const given = names.join(' | ');
    throw new CliProblem('fourNames', { count: String(names.length), given });
  }
  return names;
}

/** The fields of one line of CSV: a field with a comma stands in double quotes, a quote within it is doubled. */
function fieldsOf(line: string): string[] {
  return [...line.matchAll(/(?:^|,)\s*(?:"((?:[^"]|"")*)"\s*(?=,|$)|([^,]*))/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
  );
}

function emptyColumn(given: string): string {
  const [, header] = /^(.+)=zero$/.exec(given) ?? [];
  if (!header) throw new CliProblem('empty', { given });
  return header;
}

const UNITS: Readonly<Record<string, ColumnUnit>> = { fraction: 'fraction', '0-100': 'percent', number: 'number' };

function columnUnit(given: string): [string, ColumnUnit] {
  const [, header, unit = ''] = /^(.+)=([^=]+)$/.exec(given) ?? [];
  if (!header || !Object.hasOwn(UNITS, unit)) {
    throw new CliProblem('unit', { given, units: Object.keys(UNITS).join(' | ') });
  }
  return [header, UNITS[unit]!];
}

function toolSetting(given: string): ToolSetting {
  const [, tool, key, value] = /^(\w+)\.([^=]+)=(.*)$/.exec(given) ?? [];
  if (key === undefined || value === undefined || !(TOOL_IDS as readonly (string | undefined)[]).includes(tool)) {
    const [typed = ''] = given.split('.');
    const meant = (TOOL_IDS as readonly string[]).includes(typed) ? '' : meantBy(typed, TOOL_IDS);
    throw new CliProblem('toolGiven', { given, tools: nameList(TOOL_IDS), meant });
  }
  return { tool: tool as ToolId, key, value };
}

const LIST_ROLES: Readonly<Record<SecondList, readonly string[]>> = {
  purchases: PURCHASE_ROLES,
  relations: RELATION_ROLES,
  contracts: CONTRACT_ROLES,
};

/** What the pane calls a role. */
const roleIn = (role: string, language: Language): string =>
  (secondListWords[language].role as Readonly<Record<string, string>>)[role]!;
/** The names of a role in either language: what is typed is what was read somewhere. */
const roleNames = (role: string): string[] => LANGUAGES.map((language) => roleIn(role, language));

/** `LIST.ROLE=HEADER`, as often as it was given. */
function listColumns(given: readonly string[], language: Language): Options['listColumns'] {
  const told: Record<SecondList, Record<string, string>> = { purchases: {}, relations: {}, contracts: {} };
  for (const one of given) {
    const [, list, named = '', header] = /^(\w+)\.([^=]+)=(.*)$/.exec(one) ?? [];
    const roles = Object.hasOwn(LIST_ROLES, list ?? '') ? LIST_ROLES[list as SecondList] : [];
    const role = roles.find((each) => each === named || roleNames(each).includes(named.trim().toLowerCase()));
    if (role === undefined) {
      const names = Object.entries(LIST_ROLES).flatMap(([name, all]) =>
        all.map((each) => ({ name: `${name}.${each}`, is: roleIn(each, language) })),
      );
      const meant = meantBy(
        one.split('=')[0]!,
        names.map(({ name }) => name),
      );
      throw new CliProblem('listColumn', { given: one, roles: groupedList([{ title: '', names }]), meant });
    }
    told[list as SecondList][role] = header!;
  }
  return told;
}

function kindWord(given: string): KindPair {
  const [, word, kind = ''] = /^(.+)=([^=]+)$/.exec(given) ?? [];
  if (!word?.trim() || !(CLIENT_KINDS as readonly string[]).includes(kind.trim())) {
    throw new CliProblem('kindGiven', { given, kinds: CLIENT_KINDS.join(' | ') });
  }
  return { word: word.trim(), kind: kind.trim() as ClientKind };
}

function roleColumn(given: string): [ColumnRole, string] {
  const [, role, header] = /^([A-Za-z]+)=(.+)$/.exec(given) ?? [];
  if (!header || !(COLUMN_ROLES as readonly string[]).includes(role!)) {
    const meant = meantBy(given.split('=')[0]!, COLUMN_ROLES);
    throw new CliProblem('column', { given, roles: nameList(COLUMN_ROLES), meant });
  }
  return [role as ColumnRole, header];
}

function csvGiven({ separator, decimal, encoding }: Readonly<Record<string, unknown>>): CsvGiven {
  if (separator !== undefined && !Object.hasOwn(SEPARATORS, separator as string))
    throw new CliProblem('optionValue', { option: '--separator', value: String(separator), values: ' , ; tab "|".' });
  if (decimal !== undefined) oneOf(decimal as string, [',', '.'], '--decimal');
  const encodings = ['utf-8', 'utf-8-bom', 'utf-16le', 'utf-16be', 'windows-1252'];
  if (encoding !== undefined) oneOf((encoding as string).toLowerCase(), encodings, '--encoding');
  return {
    ...(separator === undefined ? {} : { separator: SEPARATORS[separator as string]! }),
    ...(decimal === undefined ? {} : { decimal: decimal as ',' | '.' }),
    ...(encoding === undefined
      ? {}
      : { encoding: (encoding as string).toLowerCase() as NonNullable<CsvGiven['encoding']> }),
  };
}
