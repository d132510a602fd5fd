import { clientsByRank, orderDescending, segmentCode, type Classification } from '../../method';
import type { Language } from '../../locales';
import type { ListChoice, ListColumn } from './wanted';

/** What the list is made from: a classification, and what takes long to work out and is kept while it stands. */
export interface Listed {
  readonly judged: Classification;
  /** NaN without; null where the scheme knows no turnover. */
  readonly turnover: Float64Array | null;
  readonly byName: (language: Language) => Uint32Array;
  readonly searched: (language: Language) => readonly string[];
}

/**
 * The clients that the list shows, in its order: sorted by one column, those alike in it by priority; clients without a
 * value in it last, whichever way it runs. Typed arrays all the way: a hundred thousand clients take milliseconds, save
 * for the first sort by name.
 */
export function clientList(listed: Listed, { by, falling, segment, sought, language }: ListChoice): Uint32Array {
  const order = sorted(listed, by, falling, language);
  const code = segment === null || segment === 'none' ? 0 : segmentCode(segment);
  const segments = listed.judged.segment;
  const inSegment = segment === null ? order : order.filter((client) => segments[client] === code);
  const wanted = plainText(sought, language).trim();
  if (wanted === '') return inSegment;
  const texts = listed.searched(language);
  return inSegment.filter((client) => texts[client]!.includes(wanted));
}

function sorted(
  { judged, turnover, byName }: Listed,
  by: ListColumn,
  falling: boolean,
  language: Language,
): Uint32Array {
  const byRank = clientsByRank(judged.rank);
  switch (by) {
    case 'rank':
      return falling ? orderDescending(byRank, blank(judged.rank)) : byRank;
    case 'client':
      return falling ? byName(language).slice().reverse() : byName(language);
    case 'segment':
      // The segments stand in the text's order of merit.
      return ordered(byRank, blank(judged.segment), falling);
    case 'turnover':
      return ordered(byRank, turnover ?? new Float64Array(byRank.length), falling);
    default:
      return ordered(byRank, blank(judged[by]), falling);
  }
}

/** Stable, and those without a value last either way. */
function ordered(clients: Uint32Array, keys: Float64Array, falling: boolean): Uint32Array {
  return orderDescending(clients, falling ? keys : keys.map((key) => -key));
}

/** Zero is how the method's columns say that there is nothing. */
const blank = (values: ArrayLike<number>): Float64Array => Float64Array.from(values, (value) => value || NaN);

/** All clients by name, or by id where they have none: as people sort names, "C2" before "C10". */
export function clientsByName(names: readonly string[], ids: readonly string[], language: Language): Uint32Array {
  const { compare } = new Intl.Collator(language, { numeric: true, sensitivity: 'base' });
  const words = Array.from(ids, (id, client) => names[client] || id);
  return Uint32Array.from(words.keys()).sort((a, b) => compare(words[a]!, words[b]!) || a - b);
}

/** What a search looks through, client by client. */
export function searchedTexts(names: readonly string[], ids: readonly string[], language: Language): string[] {
  return Array.from(ids, (id, client) => plainText(`${names[client] ?? ''}\n${id}`, language));
}

/** Without capitals and accents. */
const plainText = (text: string, language: Language): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLocaleLowerCase(language);
