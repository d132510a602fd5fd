import { parseArgs, type ParseArgsConfig } from 'node:util';
import { CliProblem } from './problems';

type Declared = NonNullable<ParseArgsConfig['options']>;
type Parsed<O extends Declared> = ReturnType<typeof parseArgs<{ options: O; allowPositionals: true }>>;

/** What was typed as an option, without its value: `--sheet=Ventas` is `--sheet`. */
const nameOf = (given: string): string => given.split('=')[0]!;

/**
 * Reads a command line's options.
 * @param options which there are
 * @throws CliProblem `unknownOption`, with the nearest name where there is one; `optionWithout` where one lacks its value;
 * `optionWith` where one that takes none has been given one
 */
export function readArguments<O extends Declared>(args: readonly string[], options: O): Parsed<O> {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch {
    throw refusedIn(args, options);
  }
}

/** Which option it is that cannot be understood, and why: Node's own words are English, and say it for programmers. */
function refusedIn(args: readonly string[], options: Declared): CliProblem {
  const names = Object.keys(options).map((name) => `--${name}`);
  for (const [at, given] of args.entries()) {
    if (given === '--') break;
    if (!/^-./.test(given)) continue;
    const option = nameOf(given);
    const declared = option.startsWith('--') ? options[option.slice(2)] : undefined;
    if (!declared) {
      const near = nearest(option, names);
      if (near) return new CliProblem('optionNear', { option, near });
      return new CliProblem('unknownOption', { option, options: names.join(', ') });
    }
    const [isBoolean, hasValue] = [declared.type === 'boolean', given.includes('=')];
    if (isBoolean && hasValue) return new CliProblem('optionWith', { option });
    const next = args[at + 1];
    if (!isBoolean && !hasValue && (next === undefined || /^-./.test(next)))
      return new CliProblem('optionWithout', { option });
  }
  return new CliProblem('unknownOption', { option: args.join(' '), options: names.join(', ') });
}

/**
 * The name that was most likely meant: the one with fewest letters to put in, take out, change or swap, at most a third
 * of what was typed; else one that begins so.
 */
export function nearest(given: string, names: readonly string[]): string | null {
  const typed = given.toLowerCase();
  const [best] = names
    .map((name) => ({ name, changes: changesBetween(typed, name) }))
    .sort((a, b) => a.changes - b.changes);
  if (best && best.changes <= Math.max(1, Math.floor((typed.length - 2) / 3))) return best.name;
  return (typed.length >= 5 && names.find((name) => name.startsWith(typed))) || null;
}

/** Letters to put in, take out, change or swap with their neighbour (optimal string alignment). */
function changesBetween(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, (_, i) => [i, ...new Array<number>(b.length).fill(0)]);
  for (let j = 1; j <= b.length; j++) rows[0]![j] = j;
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      rows[i]![j] = Math.min(
        ...[rows[i - 1]![j]! + 1, rows[i]![j - 1]! + 1, rows[i - 1]![j - 1]! + same],
        ...(swapped ? [rows[i - 2]![j - 2]! + 1] : []),
      );
    }
  }
  return rows[a.length]![b.length]!;
}

/**
 * A value that an option may have.
 * @throws CliProblem `optionValue`, with those that it may have
 */
export function oneOf(value: string, allowed: readonly string[], option: string): void {
  if (allowed.includes(value)) return;
  const near = nearest(value, allowed);
  const values = allowed.join(' | ');
  if (near) throw new CliProblem('optionValueNear', { option, value, values, near });
  throw new CliProblem('optionValue', { option, value, values });
}
