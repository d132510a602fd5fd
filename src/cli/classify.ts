import { extname } from 'node:path';
import { translator, writeNumbersWith } from '../locales';
import { classify, observationsFor, type Scheme, schemeToJson } from '../method';
import { askedColumns } from './askedColumns';
import { besideColumns } from './besideColumns';
import { type ClientTable, readClientTable } from './clientTable';
import { exportCodes } from './codes';
import { columnUseLines } from './columnUseLines';
import { checkTarget, writeWhole } from './disk';
import { aheadOn } from './forecaster/ahead';
import { type Threads, threadsBeside, threadsForList } from './forecaster/threads';
import { listReport } from './listReport';
import type { Options } from './options';
import { CliProblem, EXIT_CODES } from './problems';
import { observationLine } from './readingReport';
import { languageAsked, readOptions, signsAsked } from './readOptions';
import { elsewhere, isKnown, type Progress, sentenceOf } from './refusals';
import { resultReport } from './resultReport';
import type { Run } from './run';
import { isUnfinished, putAside, schemeFor, type Unfinished } from './schemeFor';
import { asideLines, schemeReport, type SchemeOrigin } from './schemeReport';
import { emptyHeaders, kindsWithout } from './schemeWith';
import { beginLists, checkOfHistory, columnsOfTools, inputsOf, listsOf, type ToolInputs } from './toolInputs';
import { toldScheme } from './toldScheme';
import { staysReadLines } from './toolSheets';
import { reportsAlone } from './withoutCodes';
import { writeResult } from './writeResult';

/** Where the command line writes: what it says, and how far long work has come. */
export interface Streams {
  readonly out: (line: string) => void;
  readonly progress: (line: string) => void;
  readonly error: (line: string) => void;
  /** ISO date, for weights that hold until a day. */
  readonly today: string;
}

/**
 * `npm run classify`: a client table in, a workbook with the result columns out. Never throws: every refusal is one
 * sentence on the error stream and an exit code (see `EXIT_CODES`).
 * @param early threads that have begun with the purchase list; they are stopped in the end
 */
export async function runClassify(
  args: readonly string[],
  streams: Streams,
  early: Threads | null = null,
): Promise<number> {
  const language = languageAsked(args);
  writeNumbersWith(signsAsked(args));
  const context: Progress = { file: null, reading: null };
  let threads = early;
  try {
    const options = readOptions(args);
    if (options) {
      threads ??= threadsForList(options.purchases);
      if (options.sumPurchases) threads ??= threadsBeside(options.input);
      const ahead = aheadOn(threads);
      const { out, progress, today } = streams;
      const say = (lines: readonly string[]): void => lines.forEach(out);
      await classifyFile(options, { language, today, say, progress, context, ahead, target: await targetOf(options) });
    } else streams.out(translator(language)('cli.usage'));
    return EXIT_CODES.done;
  } catch (error) {
    streams.error([sentenceOf(error, language, context), ...elsewhere(error, language, context)].join(' '));
    return error instanceof CliProblem ? error.exitCode : isKnown(error) ? EXIT_CODES.input : EXIT_CODES.unexpected;
  } finally {
    threads?.stop();
  }
}

/** Reads, judges, writes; says at each step what it found. Refusals are thrown, and nothing is written then. */
async function classifyFile(asked: Options, run: Run): Promise<void> {
  const { language, today } = run;
  const clients = await readClientTable(asked, run);
  const { options, reading } = clients;
  beginLists(options, reading, run);
  run.progress(`${translator(language)('cli.phase.classifying')}…`);
  const emptyIsZero = emptyHeaders(options.emptyIsZero, reading.portfolio);
  const chosen = schemeFor(options, clients.given, reading.portfolio, { language, today, emptyIsZero });
  if (isUnfinished(chosen)) return withoutCodes({ ...clients, options: { ...options, emptyIsZero } }, chosen, run);
  const told = toldScheme(chosen, emptyIsZero, clients, language);
  const classification = classify(reading.portfolio, told.scheme);
  const wanted = askedColumns(classification, options.also, language);
  const inputs = await inputsOf(clients, classification, run);
  const beside = besideColumns(wanted.tools, clients, classification);
  const made = await columnsOfTools(beside, clients, inputs, run);
  checkOfHistory(clients, inputs, run);
  // Said once what the tools were told has been taken: nobody looks for a refusal below a whole classification.
  run.say(judgedReport(clients, inputs, { before: told.before, emptyIsZero }, run));
  run.progress(`${translator(language)('cli.phase.writing')} ${run.target}…`);
  const columns = { asked: wanted.columns, made: made.columns };
  const { lines, carried } = await writeResult(clients, inputs, columns, run);
  run.say([...lines, ...listReport(inputs, reading.portfolio, language), ...made.lines]);
  run.say(staysReadLines(beside.stayRead, language));
  run.say(carried);
  if (options.export !== null) run.say(await exportCodes(options.export, classification, options, language));
  if (options.saveScheme) {
    await writeWhole(options.saveScheme, schemeToJson(classification.scheme));
    run.say([translator(language)('cli.scheme.saved', { file: options.saveScheme })]);
  }
}

/** What can be made where four criteria are not recognised: what uses no codes. @throws CliProblem the scheme's refusal */
async function withoutCodes(
  { options, file, reading, former }: ClientTable,
  unfinished: Unfinished,
  run: Run,
): Promise<void> {
  const { language, context } = run;
  const lists = (): ReturnType<typeof listsOf> => listsOf(options, reading, run);
  const lines = await reportsAlone({ file, reading, former, unfinished, lists }, options, run, () =>
    run.say(['', `! ${translator(language)('cli.result.noCodes')}`, sentenceOf(unfinished.refusal, language, context)]),
  );
  run.say(lines);
}

/** What was judged, and by what. */
function judgedReport(
  { options, file, reading, given }: ClientTable,
  inputs: ToolInputs,
  { before, emptyIsZero }: { readonly before: Scheme; readonly emptyIsZero: readonly string[] },
  { language, today }: Run,
): string[] {
  const { classification } = inputs;
  const { scheme } = classification;
  const { firstRow } = file.table;
  const ofChosen = observationsFor({ observations: [], besides: reading.besides }, scheme);
  const aside = putAside(options, given, reading.portfolio, { today, emptyIsZero });
  return [
    ...(ofChosen.length ? ['', ...ofChosen.map((said) => observationLine(said, firstRow, language))] : []),
    '',
    ...schemeReport(classification, originOf(options), firstRow, { today, language }),
    ...columnUseLines({ ...inputs, notes: new Map() }, language),
    ...asideLines(aside, language),
    ...(options.byKind ? kindsWithout(before, scheme, reading.portfolio, language) : []),
    '',
    ...resultReport(classification, file, language),
  ];
}

/** Where the result goes; checked before anything is read, so that nobody waits for a refusal. */
async function targetOf({ input, out, saveScheme, export: csv, force }: Options): Promise<string> {
  const extension = extname(input);
  const written = extension.toLowerCase() === '.xlsm' ? '.xlsm' : '.xlsx';
  const target = out ?? `${input.slice(0, input.length - extension.length)}-CEC${written}`;
  if (extname(target).toLowerCase() !== written)
    throw new CliProblem('extension', { extension: written, file: target });
  await checkTarget(target, input, force);
  if (saveScheme) await checkTarget(saveScheme, input, force);
  if (csv !== null) await checkTarget(csv, input, force);
  return target;
}

/** Where the scheme in force comes from, for its report. */
function originOf({ scheme, criteria }: Options): SchemeOrigin {
  return scheme !== null ? 'given' : criteria ? 'chosen' : 'proposed';
}
