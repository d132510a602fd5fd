import { parseArgs } from 'node:util';
import { networkWorkbook, sampleWorkbook } from '../files';
import { type Language, translator } from '../locales';
import { isThere, writeWhole } from './disk';
import { CliProblem, EXIT_CODES } from './problems';

const OPTIONS = {
  network: { type: 'boolean' },
  force: { type: 'boolean' },
  lang: { type: 'string' },
  help: { type: 'boolean' },
} as const;
const LANGUAGES: readonly string[] = ['es', 'en'];
/** The files that it writes by itself, and over again. */
const OWN = { clients: 'out/clientes.xlsx', network: 'out/red.xlsx' } as const;
const MOST_CLIENTS = 1_000_000;

/** Which sample to write where. */
interface SampleAsked {
  readonly file: string;
  readonly network: boolean;
  readonly force: boolean;
  readonly language: Language;
  readonly clients: number | null;
  readonly seed: number | null;
}

/**
 * `npm run sample`: writes the sample portfolio, or the example of network value. Never throws: every refusal is one
 * sentence on the error stream and an exit code (see `EXIT_CODES`). A file that is there already stays, unless it is the
 * sample that it writes by itself.
 */
export async function runSample(
  args: readonly string[],
  { out, error }: { readonly out: (line: string) => void; readonly error: (line: string) => void },
): Promise<number> {
  const t = translator(args.includes('en') || args.includes('--lang=en') ? 'en' : 'es');
  try {
    const asked = readAsked(args);
    if (!asked) {
      out(t('cli.sample.usage'));
      return EXIT_CODES.done;
    }
    const { file, network, force, language, clients, seed } = asked;
    if (!force && !Object.values<string>(OWN).includes(file) && (await isThere(file))) {
      throw new CliProblem('sampleExists', { file });
    }
    const bytes = network
      ? networkWorkbook(language)
      : sampleWorkbook({ language, ...(clients === null ? {} : { clients }), ...(seed === null ? {} : { seed }) });
    await writeWhole(file, bytes);
    out(file);
    return EXIT_CODES.done;
  } catch (thrown) {
    if (!(thrown instanceof CliProblem)) throw thrown;
    error(t(`cli.problem.${thrown.id}`, thrown.params));
    return thrown.exitCode;
  }
}

/** @returns null when help was asked for. @throws CliProblem with exit code 2 when it cannot be understood */
function readAsked(args: readonly string[]): SampleAsked | null {
  const { values, positionals } = parsed(args);
  if (values.help) return null;
  const network = values.network ?? false;
  const [file = network ? OWN.network : OWN.clients, asked = values.lang ?? 'es', clients, seed, ...more] = positionals;
  const most = network ? 2 : 4;
  const tooMany = [...(network ? [clients, seed] : []), ...more].filter((one) => one !== undefined);
  if (tooMany.length) throw refused(`${tooMany.join(' ')} (${positionals.length} > ${most})`);
  if (!file.toLowerCase().endsWith('.xlsx')) throw new CliProblem('extension', { extension: '.xlsx', file });
  if (!LANGUAGES.includes(asked)) throw refused(`${asked} (${LANGUAGES.join(' | ')})`);
  return {
    ...{ file, network, force: values.force ?? false, language: asked as Language },
    clients: clients === undefined ? null : wholeNumber(clients, 1, MOST_CLIENTS),
    seed: seed === undefined ? null : wholeNumber(seed, 0, Number.MAX_SAFE_INTEGER),
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (thrown) {
    throw refused(thrown instanceof Error ? thrown.message.split('.')[0]! : String(thrown));
  }
}

function wholeNumber(given: string, least: number, most: number): number {
  const number = Number(given);
  if (!Number.isInteger(number) || number < least || number > most) throw refused(`${given} (${least}–${most})`);
  return number;
}

const refused = (message: string): CliProblem => new CliProblem('option', { message });
