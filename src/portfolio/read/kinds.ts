import { CLIENT_KINDS, type ClientKind } from '../portfolio';
import { tokensOf } from '../headers/headerWords';

/** Words of a status column in both languages, singular; feminine and plural forms are understood as well. */
const KIND_WORDS: Readonly<Record<ClientKind, string>> = {
  current: 'actual activo activa active current vigente existing habitual cliente customer client',
  potential: 'potencial potential prospecto prospect prospecta lead candidato candidata objetivo target',
  satisfied: 'satisfecho satisfecha satisfied',
  lost: 'perdido perdida lost inactivo inactiva inactive baja excliente former churned antiguo antigua cancelado cancelled closed cerrado',
};

const WORD_TO_KIND = new Map<string, number>(
  CLIENT_KINDS.flatMap((kind, code) => KIND_WORDS[kind].split(' ').map((word): [string, number] => [word, code])),
);
const GENERIC = new Set(['cliente', 'customer', 'client']);

/**
 * The kind that a status text names, as an index into `CLIENT_KINDS`, or -1 where it names none.
 * "Cliente potencial" is potential: a telling word goes before "cliente"; "ex cliente" is lost.
 */
export function kindOfText(text: string): number {
  const words = tokensOf(text).map((word) => (word.length > 4 ? word.replace(/e?s$/, '') : word));
  if (words[0] === 'ex' || words[0] === 'no') {
    return words.length > 1 ? CLIENT_KINDS.indexOf('lost') : -1;
  }
  let generic = -1;
  for (const word of words) {
    const code = WORD_TO_KIND.get(word) ?? WORD_TO_KIND.get(`${word}e`);
    if (code === undefined) continue;
    if (!GENERIC.has(word)) return code;
    generic = code;
  }
  return words.length === 1 ? generic : -1;
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
