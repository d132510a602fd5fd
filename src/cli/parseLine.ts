import { parseArgs, type ParseArgsConfig } from 'node:util';
import { nameList } from './nameList';
import { nearest } from './nearest';
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
export function parseLine<O extends Declared>(args: readonly string[], options: O): Parsed<O> {
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
      return new CliProblem('unknownOption', { option, options: nameList(names) });
    }
    const [isBoolean, hasValue] = [declared.type === 'boolean', given.includes('=')];
    if (isBoolean && hasValue) return new CliProblem('optionWith', { option });
    const next = args[at + 1];
    if (!isBoolean && !hasValue && (next === undefined || /^-./.test(next)))
      return new CliProblem('optionWithout', { option });
  }
  return new CliProblem('unknownOption', { option: args.join(' '), options: nameList(names) });
}

/**
 * A value that an option may have.
 * @throws CliProblem `optionValue`, with those that it may have
 */
export function oneOf(value: string, allowed: readonly string[], option: string): void {
  if (allowed.includes(value)) return;
  const near = nearest(value, allowed);
  const values = nameList(allowed, ' | ');
  if (near) throw new CliProblem('optionValueNear', { option, value, values, near });
  throw new CliProblem('optionValue', { option, value, values });
}
