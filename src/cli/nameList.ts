import { nearest } from './nearest';

/** Names that have room in the sentence itself. */
const IN_LINE = 6;
/** Names of a group that are told; more may be the same for every crossing of two lists. */
const MOST_OF_GROUP = 24;

/** Names there are, as a sentence ends with them: a few in its line with a full stop, many below it, one a line. */
export const nameList = (names: readonly string[], between = ', '): string =>
  names.length <= IN_LINE ? ` ${names.join(between) || '–'}.` : `\n${names.map((name) => `  ${name}`).join('\n')}`;

/** A name and what it is. */
export interface NamedThing {
  readonly name: string;
  readonly is: string;
}

/** Names below their groups' titles, one a line, each with what it is. */
export function groupedList(
  groups: readonly { readonly title: string; readonly names: readonly NamedThing[] }[],
): string {
  const filled = groups.filter(({ names }) => names.length > 0);
  if (filled.length === 0) return ' –.';
  const lines = filled.flatMap(({ title, names }) => {
    const told = names.slice(0, MOST_OF_GROUP);
    const width = Math.max(...told.map(({ name }) => name.length));
    return [
      ...(title === '' ? [] : [`  ${title}`]),
      ...told.map(({ name, is }) => `    ${name.padEnd(width)}  ${is}`.trimEnd()),
      ...(names.length > told.length ? ['    …'] : []),
    ];
  });
  return `\n${lines.join('\n')}`;
}

/** What was probably meant by a name that there is not, for a refusal to ask; '' where nothing is near. */
export const meantBy = (given: string, names: readonly string[]): string => nearest(given, names) ?? '';
