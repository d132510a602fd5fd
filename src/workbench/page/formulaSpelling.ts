/**
 * Formulas in the spelling of Spanish Excel: `;` between arguments, a decimal comma, `\` between the columns of an array, its
 * own names of functions, errors and parts of tables. Typed ones come to the engine's English, and are shown so again.
 */
import { errorNamed } from '../../locales';
import { englishFunction, spanishFunction } from './functionNames';

type DecimalMark = ',' | '.';

/** What a formula is made of, as far as its spelling goes. */
type Token =
  | { readonly kind: 'as is' | 'word' | 'error' | 'part'; readonly text: string }
  /** Figures with whatever marks the decimals. */
  | { readonly kind: 'number'; readonly text: string }
  /** What parts arguments, or the cells of an array. */
  | { readonly kind: 'sign'; readonly text: string; readonly inArray: boolean };

const NUMBER: Readonly<Record<DecimalMark, RegExp>> = {
  ',': /(\d+(,\d+)*|,\d+(,\d+)*|\d*\.\d+)(e[+-]?\d+)?/iy,
  '.': /(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?/iy,
};
const SIGNS = ',;\\';
const TEXT = /"(?:[^"]|"")*"?|'(?:[^']|'')*'?/y;
/** Names of functions, cells and ranges, and a sheet's with its mark. */
const WORD = /[\p{L}_$][\p{L}\p{N}_.$?]*!?/uy;
const ERROR = /#[¡¿]?(?:N\/[AD]|[A-Z][A-Z_/0]*[!?]?)/iy;
/** A part of a table: the headers, the data, this row. */
const PART = /#[^\][]+/y;

function tokensOf(formula: string, mark: DecimalMark): Token[] {
  const tokens: Token[] = [];
  let depth = 0;
  let inArray = false;
  const matchAt = (pattern: RegExp, at: number): string | null => {
    pattern.lastIndex = at;
    return pattern.exec(formula)?.[0] ?? null;
  };
  for (let at = 0; at < formula.length;) {
    const sign = formula[at]!;
    let token: Token;
    const text = matchAt(TEXT, at);
    const word = depth === 0 ? matchAt(WORD, at) : null;
    const error = sign === '#' ? matchAt(depth === 0 ? ERROR : PART, at) : null;
    const before = tokens.at(-1);
    // A comma after a name, a bracket or another comma is none of a number's: "A1,5".
    const mayBegin = sign !== ',' || before === undefined || !/[\p{L}\p{N}_)\]}"'!,]$/u.test(before.text);
    const figures = depth === 0 && mayBegin ? matchAt(NUMBER[mark], at) : null;
    if (text !== null && (depth === 0 || sign === '"')) token = { kind: 'as is', text };
    else if (word !== null) token = { kind: 'word', text: word };
    else if (error !== null) token = { kind: depth === 0 ? 'error' : 'part', text: error };
    else if (figures !== null && figures !== '') token = { kind: 'number', text: figures };
    else {
      if (sign === '[') depth++;
      else if (sign === ']') depth = Math.max(0, depth - 1);
      else if (depth === 0 && sign === '{') inArray = true;
      else if (depth === 0 && sign === '}') inArray = false;
      // Between the parts of a reference into a table: T[[#All],[Sales]].
      const parts = depth === 0 || (depth === 1 && formula[at - 1] === ']');
      token = parts && SIGNS.includes(sign) ? { kind: 'sign', text: sign, inArray } : { kind: 'as is', text: sign };
    }
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

const TRUTHS: readonly (readonly [string, string])[] = [
  ['TRUE', 'VERDADERO'],
  ['FALSE', 'FALSO'],
];
const PARTS: readonly (readonly [string, string])[] = [
  ['#All', '#Todo'],
  ['#Headers', '#Encabezados'],
  ['#Data', '#Datos'],
  ['#Totals', '#Totales'],
  ['#This Row', '#Esta fila'],
];
/** The word of the other language; the same where it is none of these. */
const inEnglish = (pairs: typeof PARTS, text: string): string =>
  pairs.find(([, spanish]) => spanish.toUpperCase() === text.trim().toUpperCase())?.[0] ?? text;
const inSpanish = (pairs: typeof PARTS, text: string): string =>
  pairs.find(([english]) => english.toUpperCase() === text.trim().toUpperCase())?.[1] ?? text;

const isArgumentSign = (token: Token): boolean =>
  token.kind === 'sign' && ((token.text === ';' && !token.inArray) || token.text === '\\');

/**
 * Whether what is typed can be no Spanish: without a `;` between arguments or a `\`, it has a decimal point, or a comma that
 * marks no decimals. Excel would refuse it; the workbench takes it as English.
 */
function isEnglish(tokens: readonly Token[]): boolean {
  if (tokens.some(isArgumentSign)) return false;
  return tokens.some(
    ({ kind, text }) =>
      (kind === 'sign' && text === ',') || (kind === 'number' && (text.includes('.') || text.split(',').length > 2)),
  );
}

/** A formula typed where Spanish is spoken, as the engine takes it; what is English, or is not finished, as it is. */
export function formulaFromSpanish(typed: string): string {
  const tokens = tokensOf(typed, ',');
  // Left in the middle of an argument, by a click on a cell: better refused than worked out without it.
  const isUnfinished = /;\s*\)?\s*$/.test(typed);
  const oddNumber = tokens.some(({ kind, text }) => kind === 'number' && text.split(',').length > 2);
  if (oddNumber || isUnfinished || isEnglish(tokens)) return typed;
  return tokens
    .map((token, k) => {
      const isCalled = tokens[k + 1]?.text === '(';
      switch (token.kind) {
        case 'word':
          if (isCalled) return englishFunction(token.text);
          return inEnglish(TRUTHS, token.text);
        case 'error':
          return errorNamed(token.text, 'en');
        case 'part':
          return inEnglish(PARTS, token.text);
        default:
          return englishSign(token);
      }
    })
    .join('');
}

const englishSign = (token: Token): string => {
  if (token.kind === 'number') return token.text.replace(',', '.');
  return isArgumentSign(token) ? ',' : token.text;
};

/**
 * The signs of a formula that is typed in Spanish as English has them, everything else as it is: as long as what is typed, so
 * that places in the one are places in the other. What is English stays as it is.
 */
export function withEnglishSigns(typed: string): string {
  const tokens = tokensOf(typed, ',');
  return isEnglish(tokens) ? typed : tokens.map(englishSign).join('');
}

/** A formula of the engine as Spanish Excel shows it. */
export function formulaInSpanish(formula: string): string {
  const tokens = tokensOf(formula, '.');
  return tokens
    .map((token, k) => {
      switch (token.kind) {
        case 'word':
          if (tokens[k + 1]?.text === '(') return spanishFunction(token.text);
          return inSpanish(TRUTHS, token.text);
        case 'number':
          return token.text.replace('.', ',');
        case 'sign':
          if (token.text !== ',') return token.text;
          return token.inArray ? '\\' : ';';
        case 'error':
          return errorNamed(token.text, 'es');
        case 'part':
          return inSpanish(PARTS, token.text);
        default:
          return token.text;
      }
    })
    .join('');
}
