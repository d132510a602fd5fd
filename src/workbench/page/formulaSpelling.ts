/**
 * Formulas typed in the spelling of Spanish Excel: `;` between arguments, a decimal comma, `\` between the columns of an
 * array, VERDADERO and FALSO. Names of functions stay as they are.
 */

/** What a formula is made of, as far as its spelling goes. */
type Token =
  | { readonly kind: 'as is'; readonly text: string }
  | { readonly kind: 'word'; readonly text: string }
  /** Figures with whatever marks the decimals. */
  | { readonly kind: 'number'; readonly text: string }
  /** What parts arguments, or the cells of an array. */
  | { readonly kind: 'sign'; readonly text: string; readonly inArray: boolean };

const NUMBER = /(\d+(,\d+)*|,\d+(,\d+)*|\d*\.\d+)(e[+-]?\d+)?/iy;
const SIGNS = ',;\\';
const TEXT = /"(?:[^"]|"")*"?|'(?:[^']|'')*'?/y;
/** Names of functions, cells and ranges, and a sheet's with its mark. */
const WORD = /[\p{L}_$][\p{L}\p{N}_.$?]*!?/uy;

function tokensOf(formula: string): Token[] {
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
    const before = tokens.at(-1);
    // A comma after a name, a bracket or another comma is none of a number's: "A1,5".
    const mayBegin = sign !== ',' || before === undefined || !/[\p{L}\p{N}_)\]}"'!,]$/u.test(before.text);
    const figures = depth === 0 && mayBegin ? matchAt(NUMBER, at) : null;
    if (text !== null && (depth === 0 || sign === '"')) token = { kind: 'as is', text };
    else if (word !== null) token = { kind: 'word', text: word };
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

const TRUTHS: Readonly<Record<string, string>> = { VERDADERO: 'TRUE', FALSO: 'FALSE' };

/**
 * A formula typed where Spanish is spoken, as the engine takes it. Only `;` between arguments, or `\`, says that it is Spanish:
 * without them `=ROUND(2,5)` may be English, the spelling in which the grid shows formulas, and is taken as it is.
 */
export function formulaFromSpanish(typed: string): string {
  const tokens = tokensOf(typed);
  const isSpanish = tokens.some(
    (token) => token.kind === 'sign' && ((token.text === ';' && !token.inArray) || token.text === '\\'),
  );
  // Left in the middle of an argument, by a click on a cell: better refused than worked out without it.
  const isUnfinished = /;\s*\)?\s*$/.test(typed);
  const oddNumber = tokens.some(({ kind, text }) => kind === 'number' && text.split(',').length > 2);
  if (oddNumber || isUnfinished || !isSpanish) return typed;
  return tokens
    .map((token, k) => {
      if (token.kind === 'number') return token.text.replace(',', '.');
      if (token.kind === 'word')
        return tokens[k + 1]?.text === '(' ? token.text : (TRUTHS[token.text.toUpperCase()] ?? token.text);
      if (token.kind !== 'sign') return token.text;
      return token.text === '\\' || (token.text === ';' && !token.inArray) ? ',' : token.text;
    })
    .join('');
}
