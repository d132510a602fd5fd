import { CLIENT_KINDS, type ClientKind } from '../portfolio';
import { tokensOf } from '../headers/headerWords';

/** What a word of a status column means, where the user has said it. */
export interface KindPair {
  readonly word: string;
  readonly kind: ClientKind;
}

/** Words of a status column in both languages, singular; feminine and plural forms are understood as well. */
const KIND_WORDS: Readonly<Record<ClientKind, string>> = {
  current: 'actual current existing habitual recurrente recurring activo activa active vigente',
  potential:
    'potencial potential prospecto prospecta prospect prospective prospeccion lead candidato candidata candidate objetivo target captar captacion oportunidad opportunity',
  satisfied: 'satisfecho satisfecha satisfied fidelizado fidelizada',
  lost: 'perdido perdida lost inactivo inactiva inactive excliente exclienta former churned cancelado cancelada cancelled canceled cerrado cerrada closed rescindido rescindida lapsed',
};

const WORD_TO_KIND = new Map<string, ClientKind>(
  CLIENT_KINDS.flatMap((kind) => KIND_WORDS[kind].split(' ').map((word): [string, ClientKind] => [word, kind])),
);
const GENERIC = new Set(['cliente', 'clienta', 'customer', 'client']);
/** Beside a noun they say how it is: an active lead is a lead, a satisfied active client is satisfied. */
const QUALIFIERS = new Set(['activo', 'activa', 'active', 'vigente']);
const NOT = new Set(['no', 'non', 'not']);

/** Phrases that say what no word of theirs says alone: "baja" is also a low level of something, "alta" a high one. */
const PHRASES: readonly (readonly [RegExp, ClientKind])[] = [
  [
    /^(?:(?:cliente )?(?:de|dado de|dada de|en|con) )?bajas?(?: (?:por|desde|en|de cliente|voluntari|definitiv|\d).*)?$/,
    'lost',
  ],
  [/^cliente (?:dado |dada )?(?:de |en )?baja(?: .*)?$/, 'lost'],
  [/^(?:cliente )?(?:(?:de|dado de|dada de|en) )?altas?$/, 'current'],
  [/^(?:antigu[oa]s?|anterior(?:es)?) client[ea]s?$/, 'lost'],
  [/^(?:sin actividad|no activity)$/, 'lost'],
  [/^ya no (?:es )?client[ea]$/, 'lost'],
];

/** A word as it is known here: "leads" is lead, "oportunidades" oportunidad, "opportunities" opportunity. */
function known(word: string): string {
  const forms = [word, word.replace(/s$/, ''), word.replace(/es$/, ''), word.replace(/ies$/, 'y')];
  return forms.find((form) => WORD_TO_KIND.has(form) || GENERIC.has(form)) ?? word;
}

/** "Alta" and "baja" alone: a client's registration under a header that says so, else as likely a level of something. */
export const isLevelWord = (text: string): boolean => /^(?:alt|baj)as?$/.test(tokensOf(text).join(' '));

/**
 * The kind that a status text names, as an index into `CLIENT_KINDS`, or -1 where it names none, or may name two.
 * "Cliente potencial" is potential: a telling word goes before "cliente"; "ex cliente" is lost.
 */
export function kindOfText(text: string): number {
  const kind = kindNamed(tokensOf(text));
  return kind === null ? -1 : CLIENT_KINDS.indexOf(kind);
}

function kindNamed(tokens: readonly string[]): ClientKind | null {
  const whole = tokens.join(' ');
  const phrase = PHRASES.find(([pattern]) => pattern.test(whole));
  if (phrase) return phrase[1];
  const words = tokens.map(known);
  if (words[0] === 'ex') return words.length > 1 ? 'lost' : null;
  const not = words.findIndex((word) => NOT.has(word));
  // "No activo" buys no more; "no contactado", "no potencial", "no cliente" may mean anything.
  if (not >= 0) return kindOfWords(words.slice(not + 1)) === 'current' ? 'lost' : null;
  return isGeneric(words) ? 'current' : kindOfWords(words);
}

const isGeneric = (words: readonly string[]): boolean => words.length === 1 && GENERIC.has(words[0]!);

/** The one kind that the words name; null where they name none, or two of which none only qualifies the other. */
function kindOfWords(words: readonly string[]): ClientKind | null {
  const telling = words.flatMap((word) => {
    const kind = WORD_TO_KIND.get(word);
    return kind ? [{ word, kind }] : [];
  });
  const nouns = telling.filter(({ word }) => !QUALIFIERS.has(word));
  const kinds = new Set((nouns.length > 0 ? nouns : telling).map(({ kind }) => kind));
  // Satisfied clients are current ones (method.md §1.14).
  if (kinds.has('satisfied')) kinds.delete('current');
  return kinds.size === 1 ? [...kinds][0]! : null;
}

/** Competitive positions before a client, by their place: weak, medium, strong. */
const POSITION_WORDS = ['debil weak', 'media medio medium average', 'buena bueno good strong fuerte'];
const POSITIONS = new Map(
  POSITION_WORDS.flatMap((words, place) => words.split(' ').map((word): [string, number] => [word, place])),
);

/** The competitive position that a text names: 0 weak, 1 medium, 2 strong; -1 where it names none. */
export function positionOfText(text: string): number {
  const words = tokensOf(text);
  return words.length === 1 ? (POSITIONS.get(words[0]!) ?? -1) : -1;
}
