import { criterionName, formatDate, formatList, type Language, translator, wordsOf } from '../../locales';
import { watchingWords } from '../../locales/tools/watching';
import { watchingWhyWords } from '../../locales/tools/watchingWhy';
import {
  type Cause,
  type Criterion,
  isExplained,
  reasonsOf,
  type Scheme,
  SEGMENT_LABELS,
  type Snapshot,
  type SnapshotComparison,
  type StoredColumn,
} from '../../method';
import { CLIENT_KINDS } from '../../portfolio';
import { moneyText } from '../currency';
import type { Inputs } from '../tool';
import { figureTexts, figuresOf } from './figureText';

const sayOf = (language: Language) => wordsOf(watchingWhyWords, language);

/** What a cause is called on sheets: own data by their criterion and column. */
export function causeName(
  { kind, column, criterion }: Cause,
  schemes: readonly (Scheme | null)[],
  language: Language,
): string {
  const say = sayOf(language);
  if (kind !== 'own') return say(`cause.${kind}`);
  const known = criterion === null ? undefined : criterionOf(criterion, schemes);
  const name = known && criterionName(known, language);
  return name === undefined || name === column
    ? say('cause.own', { column: column! })
    : say('cause.ownCriterion', { criterion: name, column: column! });
}

function criterionOf(key: string, schemes: readonly (Scheme | null)[]): Criterion | undefined {
  for (const scheme of schemes) {
    for (const { criteria } of scheme?.profiles ?? []) {
      const found = criteria.find((one) => one.key === key);
      if (found) return found;
    }
  }
  return undefined;
}

/** A segment by its stored code, in the language's own words. */
export function segmentWord(code: number, language: Language): string {
  const label = SEGMENT_LABELS[code - 1];
  return label ? translator(language)(`words.segment.${label}`) : wordsOf(watchingWords, language)('noSegment');
}

/** The digits that a client has, with a dash for each that is not known; '' where it has none. */
export function partialCode({ digits }: Snapshot, client: number): string {
  const known = digits.map((column) => column[client]!);
  return known.some((digit) => digit > 0) ? known.map((digit) => digit || '–').join('') : '';
}

/** Says why clients moved, one sentence each (method.md §1.18c). */
export function whySayer(
  comparison: SnapshotComparison,
  inputs: Pick<Inputs, 'classification'>,
  language: Language,
): (client: number) => string {
  const { before, after, paired, explanation } = comparison;
  const say = sayOf(language);
  const places = isExplained(explanation) ? new Map(Array.from(explanation.after, (client, k) => [client, k])) : null;
  const codeText = (snapshot: Snapshot, client: number): string =>
    partialCode(snapshot, client) || say('why.codeBlank');
  return (client) => {
    const former = paired.places[client]!;
    const segments = {
      from: segmentWord(before.segment[former]!, language),
      to: segmentWord(after.segment[client]!, language),
    };
    const codes = { from: codeText(before, former), to: codeText(after, client) };
    const bySegment = before.segment[former] !== after.segment[client];
    const change = bySegment ? segments : codes;
    if (!isExplained(explanation)) return say('why.unknown', change);
    const k = places!.get(client);
    if (k === undefined) return say('why.unexplained');
    const causesOf = (of: 'segment' | 'code') => {
      const { forward, reverse, joint } = reasonsOf(explanation, k, of);
      const all = joint === null ? forward : [...new Set([...forward, ...reverse])].sort((a, b) => a - b);
      return { all, joint };
    };
    const listed = (which: readonly number[]): string =>
      formatList(
        which.map((c) => causeText({ comparison, inputs }, explanation.causes[c]!, { client, former }, language)),
        language,
      );
    const { all, joint } = causesOf(bySegment ? 'segment' : 'code');
    const together = joint === 'either' ? 'either' : all.length > 2 ? 'bothMany' : 'both';
    const causes = joint === null ? listed(all) : say(`why.${together}`, { causes: listed(all) });
    const first = say(bySegment ? 'why.segment' : 'why.code', { ...change, causes });
    // A segment may rise while digits fall, by something else: that is the other half of the move.
    const more = bySegment && codes.from !== codes.to ? causesOf('code').all.filter((c) => !all.includes(c)) : [];
    return more.length === 0 ? first : `${first} ${say('why.codeToo', { ...codes, causes: listed(more) })}`;
  };
}

/** Says of clients whose turnover fell to half or less how much it was and is; '' of all others. */
function halvedSayer(
  { before, after, paired, halved }: SnapshotComparison,
  inputs: Pick<Inputs, 'classification'>,
  language: Language,
): (client: number) => string {
  const those = new Set(halved);
  const say = sayOf(language);
  return (client) => {
    if (!those.has(client)) return '';
    const [was, is] = [before.turnover[paired.places[client]!]!, after.turnover[client]!];
    const [from, to] = [was, is].map((amount) => moneyText(amount, inputs, language)) as [string, string];
    return say('why.halved', { from: ofWindow(from, before, language), to: ofWindow(to, after, language) });
  };
}

/** What is to be known of clients besides their moves: sales that are blocked since, and turnover of half or less; '' of all others. */
export function besidesSayer(
  comparison: SnapshotComparison,
  inputs: Pick<Inputs, 'classification'>,
  language: Language,
): (client: number) => string {
  const blocked = new Set(comparison.blocked);
  const halved = halvedSayer(comparison, inputs, language);
  const stopped = sayOf(language)('why.blocked');
  return (client) => [blocked.has(client) ? stopped : '', halved(client)].filter((text) => text !== '').join(' ');
}

/** What is compared, and the clients whose table says the currency. */
interface Of {
  readonly comparison: SnapshotComparison;
  readonly inputs: Pick<Inputs, 'classification'>;
}

/** One cause as it met one client. */
function causeText(
  { comparison: { before, after, schemeChanged }, inputs }: Of,
  { kind, column }: Cause,
  { client, former }: { readonly client: number; readonly former: number },
  language: Language,
): string {
  const say = sayOf(language);
  switch (kind) {
    case 'own':
      return figureText(
        column!,
        [valueOf(before.columns.get(column!), former), valueOf(after.columns.get(column!), client)],
        ([was, is]) => {
          const figures = figuresOf(column!, [after.scheme, before.scheme]);
          const known = [was, is].filter((value) => !Number.isNaN(value));
          const [first = '', last = first] = figureTexts(known, figures, inputs, language);
          return isOfList(column!, [after.scheme, before.scheme])
            ? [ofWindow(first, before, language), ofWindow(last, after, language)]
            : [first, last];
        },
        language,
      );
    case 'correction':
      return say('why.correction', { date: formatDate(before.date, language) });
    case 'time':
      return say('why.time', { date: formatDate(after.scheme?.referenceDate ?? after.date, language) });
    case 'place':
      return placeText(
        { kind: before.kinds[former]!, family: before.families[former]! },
        { kind: after.kinds[client]!, family: after.families[client]! },
        language,
      );
    case 'agreed': {
      const agreed = after.decided[client]!;
      return agreed
        ? say('why.agreed', { to: segmentWord(agreed, language) })
        : say('why.agreedNoMore', { from: segmentWord(before.decided[former]!, language) });
    }
    case 'rules':
      return schemeChanged ? say('why.scheme', { name: after.scheme?.name ?? after.schemeId }) : say('why.rules');
    default:
      return say(`why.${kind}`);
  }
}

/** What a list says of a time; all else a back-cast snapshot holds at its value of another day, or leaves blank. */
const OF_LIST: readonly string[] = ['turnover', 'orders', 'families'];

/** Whether a column is read for something that a list of purchases says of its months. */
const isOfList = (column: string, schemes: readonly (Scheme | null)[]): boolean =>
  schemes.some((scheme) => {
    const { turnover = null } = scheme?.segmentation ?? {};
    const read = [
      ...(scheme?.profiles ?? []).flatMap(({ criteria }) => criteria.map(({ key, source }) => ({ key, source }))),
      ...(turnover ? [{ key: 'turnover', source: turnover }] : []),
    ];
    return read.some(
      ({ key, source }) =>
        (source.kind === 'column' && source.header === column && OF_LIST.includes(key)) ||
        (source.kind === 'share' && source.ours.header === column) ||
        ((source.kind === 'sum' || source.kind === 'count') && source.columns.some(({ header }) => header === column)),
    );
  });

/**
 * A figure with the months that it is of, where its snapshot was made from a list: the table's header speaks of another time
 * ("Sales 2025" of the twelve months to 30/09/2025).
 */
function ofWindow(figure: string, { kind, months, date }: Snapshot, language: Language): string {
  if (kind !== 'backcast' || months === null) return figure;
  return sayOf(language)('why.window', { figure, months, date: formatDate(date, language) });
}

const valueOf = (column: StoredColumn | undefined, place: number): number => column?.values[place] ?? NaN;

function figureText(
  column: string,
  [was, is]: readonly [number, number],
  texts: (values: readonly [number, number]) => readonly [string, string],
  language: Language,
): string {
  const say = sayOf(language);
  if (Number.isNaN(was) && Number.isNaN(is)) return say('why.other', { column });
  const [from, to] = texts([was, is]);
  if (Number.isNaN(was)) return say('why.came', { column, to });
  if (Number.isNaN(is)) return say('why.went', { column, from });
  return say(is > was ? 'why.rose' : 'why.fell', { column, from, to });
}

interface Place {
  readonly kind: number;
  readonly family: string;
}

function placeText(was: Place, is: Place, language: Language): string {
  const say = sayOf(language);
  const t = translator(language);
  const kind = (code: number): string => t(`words.kind.${CLIENT_KINDS[code]!}`);
  const family = (name: string): string => name || say('why.noFamily');
  return formatList(
    [
      ...(was.kind === is.kind ? [] : [say('why.kind', { from: kind(was.kind), to: kind(is.kind) })]),
      ...(was.family === is.family ? [] : [say('why.family', { from: family(was.family), to: family(is.family) })]),
    ],
    language,
  );
}
