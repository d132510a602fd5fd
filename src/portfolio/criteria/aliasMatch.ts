import { ALIASES, EXCLUDED_WORDS } from './aliases';
import {
  COMMON_HEADERS,
  MARK_HEADERS,
  END_HEADERS,
  FIGURE_HEADERS,
  type FigureHeader,
  DIGIT_WORDS,
  OWN_HEADERS,
  SINCE_ALIASES,
  TOOL_HEADERS,
} from '../headers/knownHeaders';
import { headerWords, normaliseHeader, stem, tokensOf, type HeaderWords } from '../headers/headerWords';
import { COLUMN_ROLES, type ColumnRole } from './roles';

interface Alias {
  readonly text: string;
  readonly words: readonly string[];
  readonly fillers: readonly string[];
  readonly number: 'any' | 'plural' | 'singular';
  readonly rank: number;
}

function compile(phrase: string, rank: number): Alias {
  const mark = phrase[0];
  const text = mark === '+' || mark === '1' ? phrase.slice(1) : phrase;
  const { words, fillers } = headerWords(text);
  return { text, words, fillers, number: mark === '+' ? 'plural' : mark === '1' ? 'singular' : 'any', rank };
}

const COMPILED = new Map<ColumnRole, readonly Alias[]>(COLUMN_ROLES.map((role) => [role, ALIASES[role].map(compile)]));
const EXCLUDED = new Map<ColumnRole, ReadonlySet<string>>(
  COLUMN_ROLES.map((role) => [role, new Set(tokensOf(EXCLUDED_WORDS[role] ?? '').map(stem))]),
);
const LITTLE = new Set('a al de del el la en of the on at'.split(' '));
const tellingTokens = (text: string): string[] => tokensOf(text).filter((token) => !LITTLE.has(token));
const SINCE = SINCE_ALIASES.map((text) => new Set(tellingTokens(text)));

/** Words that may stand beside the name of any number of a client without changing what it is. */
const HARMLESS = new Set(['client', 'customer', 'nuestra', 'nuestro', 'our']);
/** Below this share of explained words a header is about something else. */
const LEAST_COVERAGE = 0.5;

/** A header that names a role: by which alias, and how much of the header the alias explains (0.5 … 1). */
export interface AliasHit {
  readonly alias: string;
  readonly coverage: number;
  /** Place of the alias in its list; lower is plainer. */
  readonly rank: number;
  readonly wordCount: number;
}

/** The best alias of the role that a header contains, or null; excluded words and ratios ("per employee") refuse. */
export function aliasHit(header: HeaderWords, role: ColumnRole): AliasHit | null {
  const excluded = EXCLUDED.get(role)!;
  let best: AliasHit | null = null;
  for (const alias of COMPILED.get(role)!) {
    const hit = tryAlias(header, alias, role, excluded);
    if (hit && (best === null || hit.coverage > best.coverage + 1e-9)) best = hit;
  }
  return best;
}

function tryAlias(header: HeaderWords, alias: Alias, role: ColumnRole, excluded: ReadonlySet<string>): AliasHit | null {
  if (alias.number === 'plural' && !header.counts) return null;
  if (alias.number === 'singular' && (header.counts || header.words.length > 1)) return null;
  if (!alias.words.every((word) => header.words.includes(word))) return null;
  if (alias.words.length === 0 && (header.words.length > 0 || alias.fillers.length === 0)) return null;
  if (!alias.fillers.every((word) => header.fillers.includes(word) || isCounter(word))) return null;
  if (alias.words.length === 0 && !alias.fillers.some((word) => header.fillers.includes(word))) return null;
  const rest = header.words.filter((word) => !alias.words.includes(word));
  if (rest.some((word) => excluded.has(word))) return null;
  const described = role === 'id' || role === 'name' || role === 'kind' || role === 'family';
  if (header.ratio && !described) return null;
  const strange = described ? rest : rest.filter((word) => !HARMLESS.has(word));
  const known = Math.max(1, alias.words.length);
  const coverage = known / (known + strange.length);
  if (coverage < LEAST_COVERAGE) return null;
  return { alias: alias.text, coverage, rank: alias.rank, wordCount: alias.words.length };
}

const isCounter = (filler: string): boolean => /^(?:numero|num|nro|no|n|nr|number|count|cantidad)$/.test(filler);

/** The role that a text names and nothing but it ("share of wallet"); null where it is no name of a role. */
export function roleNamed(text: string): ColumnRole | null {
  const words = headerWords(text);
  return COLUMN_ROLES.find((role) => (aliasHit(words, role)?.coverage ?? 0) === 1) ?? null;
}

/** Whether a header names any role plainly: evidence for a header row. */
export function isAliasedHeader(text: string): boolean {
  if (text.length > 60) return false;
  const header = headerWords(text);
  return COLUMN_ROLES.some((role) => (aliasHit(header, role)?.coverage ?? 0) > 0.6);
}

/** Words of a group that make another figure of what stands below it: somebody else's, or none that was measured. */
const OF_OTHERS = new Set(tokensOf('sector competidores competitors benchmark mercado market grupo group').map(stem));

const BY_FAMILY =
  / (?:por|by|per) (?:familias?|famil(?:y|ies)|productos?|products?|lineas?|lines?|categorias?|categor(?:y|ies)|gamas?)\b.*/;

/** Whether a group of columns is the clients' turnover by family: "Ventas 2026 por familia". */
function isTurnoverByFamily(group: string): boolean {
  const text = normaliseHeader(group);
  const whole = text.replace(BY_FAMILY, '');
  return whole !== text && aliasHit(headerWords(whole), 'turnover')?.coverage === 1;
}

/** What stands between a group's header and the label below it, where the two are joined. */
export const BELOW = ' / ';

/** The label of a joined header below turnover by family: "Imagen" of "Ventas por familia / Imagen"; null for any other. */
export function labelOfFamily(header: string): string | null {
  const at = header.indexOf(BELOW);
  return at > 0 && isTurnoverByFamily(header.slice(0, at)) ? header.slice(at + BELOW.length) : null;
}

/**
 * Whether a label below a group's ("Ventas y rentabilidad" over "Margen %") is a whole header by itself: it names a role, or
 * since when, and the group neither says a period nor makes another figure of it ("Año anterior", "Presupuesto"). Below the
 * clients' turnover by family it is one where it names no role.
 */
export function standsAlone(label: string, group: string): boolean {
  const own = headerWords(label);
  const named = COLUMN_ROLES.filter((role) => (aliasHit(own, role)?.coverage ?? 0) > 0.6);
  if (isTurnoverByFamily(group)) return named.length === 0 && !isSinceHeader(label);
  const { words, period, percent, ratio } = headerWords(group);
  const other = new Set([...OF_OTHERS, ...EXCLUDED.get('turnover')!]);
  if (period !== 'none' || percent || ratio || words.some((word) => other.has(word))) return false;
  if (isSinceHeader(label)) return true;
  return (
    own.words.length > 0 &&
    named.length > 0 &&
    !named.some((role) => words.some((word) => EXCLUDED.get(role)!.has(word)))
  );
}

/** Whether a header says since when somebody is a client ("Cliente desde", "First order"). */
export function isSinceHeader(text: string): boolean {
  const tokens = new Set(tellingTokens(text));
  return SINCE.some((words) => {
    // A lone word is too little to say it beside another: "Desde almacén".
    const more = words.size > 1 || words.has('alta') ? 1 : 0;
    return [...words].every((word) => tokens.has(word)) && tokens.size <= words.size + more;
  });
}

/** Whether a header names the day on which a contract or a relation ends ("Contract end", "Fecha de baja"). */
export function isEndHeader(text: string): boolean {
  return END_HEADERS.test(normaliseHeader(text));
}

const OF_TOOLS = new Set(TOOL_HEADERS);
const OWN_EXACT = new Set(OWN_HEADERS.filter((header) => !header.endsWith('*')));
const OWN_PREFIXES = OWN_HEADERS.filter((header) => header.endsWith(' *')).map((header) => header.slice(0, -2));

/** Whether a header is one that the add-in writes over its results, also with " (2)" behind it. */
export function isOwnHeader(text: string): boolean {
  const plain = withoutNumber(text);
  if (OF_TOOLS.has(toolName(plain))) return true;
  const header = normaliseHeader(plain);
  return OWN_EXACT.has(header) || OWN_PREFIXES.some((prefix) => header === prefix || header.startsWith(`${prefix} `));
}

/** Whether a header says that digits stand below it ("Dígito Impagados"): of what it names they are not the figures. */
export const isDigitHeader = (text: string): boolean =>
  DIGIT_WORDS.some((word) => normaliseHeader(text).startsWith(`${word} `));

/** So many of our headers in a row are a result of ours, also where the one that marks it was taken away. */
const WHOLE_SET = 3;

/** Whether a header is one that nobody but us writes. */
function isMark(header: string): boolean {
  const plain = withoutNumber(header);
  return MARK_HEADERS.has(normaliseHeader(plain)) || OF_TOOLS.has(toolName(plain));
}

/**
 * Which of a table's headers, from left to right, stand over results of ours. One that many a list has of its own
 * ("Segmento", "Remarks", "Fidelidad %") is the user's, unless it stands to the right of one that is ours. In a table
 * without our mark ("Código CEC") so is any other ("Clase ABC", "Puntuación total", "Dígito de control"), unless several
 * of ours stand in a row.
 */
export function ownAmong(headers: readonly string[]): boolean[] {
  let follows = false;
  const like = headers.map((header) => {
    const headed = isOwnHeader(header);
    follows = headed && (follows || !COMMON_HEADERS.has(normaliseHeader(withoutNumber(header))));
    return follows;
  });
  if (headers.some(isMark)) return like;
  const own = like.slice();
  for (let from = 0; from < own.length; from++) {
    if (!own[from]) continue;
    let to = from;
    while (own[to]) to++;
    if (to - from < WHOLE_SET) own.fill(false, from, to);
    from = to;
  }
  return own;
}

const ownOf = new WeakMap<readonly { readonly header: string }[], ReadonlySet<string>>();

/** Whether a column of a table is a result of ours, told by its header and those beside it (`ownAmong`). */
export function isOwnColumn(columns: readonly { readonly header: string }[], header: string): boolean {
  let own = ownOf.get(columns);
  if (!own) {
    const found = ownAmong(columns.map((column) => column.header));
    ownOf.set(columns, (own = new Set(columns.flatMap((column, k) => (found[k] ? [column.header] : [])))));
  }
  return own.has(header);
}

const FIGURES = new Map(
  FIGURE_HEADERS.flatMap((figure) => figure.names.map((name) => [normaliseHeader(name), figure] as const)),
);

/** The tool's column of figures which may be chosen as a criterion that a header is of; undefined for every other header. */
export function figureHeader(text: string): FigureHeader | undefined {
  return FIGURES.get(toolName(withoutNumber(text)));
}

/**
 * Whether a header is one that a tool writes over figures which may be chosen as a criterion, and by which cuts they are
 * read: 1, 2 and 3 for ready digits, null where the clients give the cuts; undefined for every other header.
 */
export const ownCriterionCuts = (text: string): FigureHeader['cuts'] | undefined => figureHeader(text)?.cuts;

const withoutNumber = (text: string): string => text.replace(/\s*\(\d+\)\s*$/, '').trim();

/** What stands before the brackets of a tool's header, normalised; '' where there are none. */
const toolName = (header: string): string => normaliseHeader(/^([^()]+?)\s*\(.+\)$/.exec(header)?.[1] ?? '');
