import { historyWorkbook, networkWorkbook, purchasesWorkbook, sampleWorkbook } from '../files';
import { type Language, translator } from '../locales';
import { oneOf, parseLine } from './parseLine';
import { freeName, isThere, writeWhole } from './disk';
import { CliProblem, EXIT_CODES } from './problems';

const OPTIONS = {
  network: { type: 'boolean' },
  purchases: { type: 'boolean' },
  'history-template': { type: 'boolean' },
  force: { type: 'boolean' },
  lang: { type: 'string' },
  help: { type: 'boolean' },
} as const;
const LANGUAGES: readonly string[] = ['es', 'en'];
/** What can be written, into which file where none is named. */
const OWN = {
  clients: 'out/clientes.xlsx',
  purchases: 'out/compras.xlsx',
  network: 'out/red.xlsx',
  template: 'out/historico.xlsx',
} as const;
const MOST_CLIENTS = 1_000_000;

/** Which sample to write where. */
interface SampleAsked {
  readonly kind: keyof typeof OWN;
  readonly file: string;
  readonly force: boolean;
  readonly language: Language;
  readonly clients: number | null;
  readonly seed: number | null;
}

/** What a run needs of the world; `year` is the last of the years that the table for historic data asks for. */
interface SampleStreams {
  readonly out: (line: string) => void;
  readonly error: (line: string) => void;
  readonly year: number;
}

/**
 * `npm run sample`: writes the sample portfolio, the example of network value or the table for historic data. Never
 * throws for what was typed: every refusal is one sentence on the error stream and an exit code (see `EXIT_CODES`).
 */
export async function runSample(args: readonly string[], { out, error, year }: SampleStreams): Promise<number> {
  const t = translator(args.includes('en') || args.includes('--lang=en') ? 'en' : 'es');
  try {
    const asked = readAsked(args);
    if (!asked) {
      out(t('cli.sample.usage'));
      return EXIT_CODES.done;
    }
    const target = await targetOf(asked);
    await writeWhole(target, bytesOf(asked, year));
    out(target);
    return EXIT_CODES.done;
  } catch (thrown) {
    if (!(thrown instanceof CliProblem)) throw thrown;
    error(t(`cli.problem.${thrown.id}`, thrown.params));
    return thrown.exitCode;
  }
}

/**
 * A file that is there already stays: the sample is made over its own of before only, and a table for historic data,
 * which may be full of somebody's data by now, gets a name with a number.
 */
async function targetOf({ kind, file, force }: SampleAsked): Promise<string> {
  if (kind === 'template') return freeName(file);
  if (!force && file !== OWN[kind] && (await isThere(file))) throw new CliProblem('sampleExists', { file });
  return file;
}

function bytesOf({ kind, language, clients, seed }: SampleAsked, year: number): Uint8Array {
  if (kind === 'template') return historyWorkbook(language, year);
  if (kind === 'network') return networkWorkbook(language);
  const options = { language, ...(clients === null ? {} : { clients }), ...(seed === null ? {} : { seed }) };
  return kind === 'purchases' ? purchasesWorkbook(options) : sampleWorkbook(options);
}

/** @returns null when help was asked for. @throws CliProblem with exit code 2 when it cannot be understood */
function readAsked(args: readonly string[]): SampleAsked | null {
  const { values, positionals } = parseLine(args, OPTIONS);
  if (values.help) return null;
  const [one, other] = (['network', 'purchases', 'history-template'] as const).filter((option) => values[option]);
  if (other) throw new CliProblem('notBoth', { one: `--${one}`, other: `--${other}` });
  const kind = one === 'history-template' ? 'template' : (one ?? 'clients');
  const [file = OWN[kind], asked = values.lang ?? 'es', clients, seed] = positionals;
  const tooMany = positionals.slice(kind === 'clients' || kind === 'purchases' ? 4 : 2);
  if (tooMany.length) throw new CliProblem('tooMuch', { given: tooMany.join(' ') });
  if (!file.toLowerCase().endsWith('.xlsx')) throw new CliProblem('extension', { extension: '.xlsx', file });
  oneOf(asked, LANGUAGES, '--lang');
  return {
    ...{ kind, file, force: values.force ?? false, language: asked as Language },
    clients: clients === undefined ? null : wholeNumber(clients, 1, MOST_CLIENTS),
    seed: seed === undefined ? null : wholeNumber(seed, 0, Number.MAX_SAFE_INTEGER),
  };
}

function wholeNumber(given: string, least: number, most: number): number {
  const number = Number(given);
  if (!Number.isInteger(number) || number < least || number > most)
    throw new CliProblem('wholeNumber', { given, least: String(least), most: String(most) });
  return number;
}
