import { decodeText } from './encoding';
import { declaredSeparator, findSeparator, splitFields } from './separator';

/** The fields of a text file as they stand, line by line: for lists too long to look at every cell twice. */
export function readFields(bytes: Uint8Array): string[][] {
  const { text } = decodeText(bytes);
  const declared = declaredSeparator(text);
  const rest = declared?.rest ?? text;
  return splitFields(rest, declared?.separator ?? findSeparator(rest, '"'), '"').rows;
}
