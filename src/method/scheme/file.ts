import * as v from 'valibot';
import { MethodProblem } from '../problems';
import { migrated } from './migrations';
import type { Scheme } from './model';
import { damaged, parseScheme, parseWith } from './validation';

/** Version of the JSON written today; older files are migrated, newer ones refused with their version. */
const SCHEME_VERSION = 2;
const FORMAT = 'cec4444/scheme';

const envelope = v.object({ format: v.string(), version: v.pipe(v.number(), v.integer()), scheme: v.unknown() });

/** A scheme as the text of a file: stable order, two spaces, a final line break. */
export function schemeToJson(scheme: Scheme): string {
  return `${JSON.stringify({ format: FORMAT, version: SCHEME_VERSION, scheme }, null, 2)}\n`;
}

/**
 * The text of a scheme where other words stand around it: copied from a sheet, or out of a message.
 * @returns null where there is none
 */
export function schemeJsonIn(text: string): string | null {
  for (let from = text.indexOf('{'); from >= 0; from = text.indexOf('{', from + 1)) {
    const json = objectAt(text, from);
    if (json?.includes(FORMAT)) return json;
  }
  return null;
}

/** From an opening brace to its closing one; braces in strings count for nothing. */
function objectAt(text: string, from: number): string | null {
  let depth = 0;
  let quoted = false;
  for (let at = from; at < text.length; at++) {
    const sign = text[at];
    if (quoted) {
      if (sign === '\\') at++;
      else if (sign === '"') quoted = false;
    } else if (sign === '"') quoted = true;
    else if (sign === '{') depth++;
    else if (sign === '}' && --depth === 0) return text.slice(from, at + 1);
  }
  return null;
}

/**
 * A scheme from the text of a file.
 * @throws MethodProblem `schemeNotJson`, `schemeFormat`, `schemeTooNew`, `schemeDamaged` with the path
 */
export function schemeFromJson(json: string): Scheme {
  let data: unknown;
  try {
    data = JSON.parse(json.replace(/^\uFEFF/, ''));
  } catch {
    throw new MethodProblem('schemeNotJson');
  }
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    throw damaged('(file)', 'an object with format, version and scheme', data);
  }
  const { format, version, scheme } = parseWith(envelope, data, '');
  if (format !== FORMAT) throw new MethodProblem('schemeFormat', { format });
  if (version > SCHEME_VERSION) throw new MethodProblem('schemeTooNew', { version, known: SCHEME_VERSION });
  if (version < 1) throw damaged('version', 'a version from 1', version);
  return parseScheme(migrated('scheme', scheme, { from: version, to: SCHEME_VERSION }), 'scheme');
}
