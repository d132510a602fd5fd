import { CLIENT_KINDS, type ClientKind } from './portfolio';
import { tokensOf } from './headerWords';

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

const POSITIONS = new Set('debil media medio buena bueno weak medium average strong good fuerte'.split(' '));

/** Whether a text names a competitive position (weak, medium, strong). */
export function isPositionText(text: string): boolean {
  const words = tokensOf(text);
  return words.length === 1 && POSITIONS.has(words[0]!);
}
