import { patchWorkbook } from '../files';
import { translator } from '../locales';
import { toolOfColumn } from '../locales/tools/columns';
import {
  type Classification,
  isToolColumn,
  observationsFor,
  openOf,
  type SchemeDraft,
  type ToolColumnId,
  unjudged,
} from '../method';
import type { PortfolioReading } from '../portfolio';
import { type Inputs, needsCode, needsPurchases, type SecondList, type StandingHistory } from '../tools';
import type { ClientFile } from './clientFile';
import { writeWhole } from './disk';
import { withSnapshots } from './history';
import { listReport } from './listReport';
import { toolColumnNamed } from './askedColumns';
import type { Lacking, Options } from './options';
import { ownColumns } from './ownColumns';
import { CliProblem } from './problems';
import type { WrittenResult } from './result';
import { newPaged, resultBeside } from './resultBeside';
import { emptyAsZero, inCurrencySaid, inUnits } from './schemeWith';
import type { Unfinished } from './schemeFor';
import { sourceSheet } from './sourceSheet';
import { toolsOf } from './forecaster/ahead';
import type { Run } from './run';
import { keptOf, withToolColumns, withToolSheets } from './toolSheets';
import { writtenReport } from './writtenReport';

/** What was read, and what its scheme lacks. */
interface Found {
  readonly file: ClientFile;
  readonly reading: PortfolioReading;
  readonly unfinished: Unfinished;
  readonly former: StandingHistory | null;
  readonly lists: () => Promise<Pick<Inputs, SecondList>>;
}

/**
 * Writes the reports and the columns of tools that use no code, where a table gives no four criteria.
 * @param begun - called once what the tools were told has been taken, before anything is made
 * @returns what was written, in words
 * @throws CliProblem the scheme's refusal, where something was asked for that needs codes; `toolSetting`, `toolChoice`,
 *   `toolValue`, `unitColumn`, `unitNone`, `purchasesNone`, `classified`, `occupied`; FileProblem
 */
export async function reportsAlone(
  { file, reading, former, unfinished: { draft, refusal }, lists: read }: Found,
  options: Options,
  run: Run,
  begun: () => void,
): Promise<string[]> {
  const { target, today, language, ahead } = run;
  const possible = withoutCodes(options);
  if (!possible) throw refusal;
  const settled = { ...options, ...possible };
  const classification = uncoded(reading, draft, options);
  const lists = await read();
  const inputs = {
    classification,
    observations: observationsFor(reading, openOf(draft)),
    place: file.place,
    date: today,
    ...lists,
  };
  const standing = standingOf(file, reading, classification);
  const columns = columnsFor(possible.asked, standing, options);
  if (options.purchases === null && columns.map(toolOfColumn).some(needsPurchases))
    throw new CliProblem('purchasesNone');
  const forecasts = (): void => run.progress(`${translator(language)('cli.phase.forecasting')}…`);
  const told = (): Readonly<Record<string, unknown>> => keptOf(settled.settings, inputs, language);
  ahead.begin([...settled.tools, ...toolsOf(columns)], told, inputs);
  await ahead.arrived(toolsOf(columns), forecasts);
  // Settings are tried even where no column is to be made.
  const besides = withToolColumns({ columns, standing }, settled.settings, inputs, language);
  const { scheme, rank } = classification;
  const request = { file, reading, columns: besides.columns, scheme, rank, language, replace: options.replace };
  const beside = besides.columns.length > 0 ? resultBeside({ ...request, coded: false, formulas: null }) : null;
  begun();
  const written = beside ?? resultAsItCame(file, reading);
  const kept = withSnapshots(written.bytes, classification, settled, { purchases: null, former, today, language });
  await ahead.arrived(settled.tools, forecasts);
  const report = withToolSheets(kept.bytes, settled, inputs, language);
  await writeWhole(target, report.bytes);
  const lines = writtenReport({ written, parameters: null, kept, report }, { file, target }, language);
  return [...lines, ...listReport(lists, reading.portfolio, language), ...besides.lines];
}

/** What is made without codes, and the columns of tools that were asked for beside it. */
interface WithoutCodes extends Pick<Options, 'tools' | 'byAllAlone' | 'without'> {
  readonly asked: readonly ToolColumnId[];
}

/**
 * What of it is made where a table gives no four criteria; null where something was asked for that needs codes. What
 * `--tool all` alone asks for and needs them is left out, and said.
 */
function withoutCodes(options: Options): WithoutCodes | null {
  const { tools, byAllAlone, without, also, carry } = options;
  const coded = tools.filter(needsCode);
  const asked = [options.export, options.saveScheme, options.compare, options.snapshot, options.backCast];
  const named = asked.some((one) => one !== null) || carry.length + options.byFamily.length > 0;
  const otherwise = named || options.newSheet || options.byKind || options.output === 'plain';
  const columns = also.flatMap((given) => toolColumnNamed(given) ?? []).filter((id) => !needsCode(toolOfColumn(id)));
  const nothing = tools.length === coded.length && columns.length === 0;
  const needs = columns.length < also.length || coded.some((id) => !byAllAlone.includes(id));
  if (otherwise || nothing || needs) return null;
  return {
    asked: columns,
    tools: tools.filter((id) => !needsCode(id)),
    byAllAlone: byAllAlone.filter((id) => !needsCode(id)),
    without: [...without, ...coded.map((tool): Lacking => ({ tool, lack: 'criteria' }))],
  };
}

/**
 * The clients of a table that gives no four criteria, with what was told of its cells.
 * @throws CliProblem `unitColumn`, `unitNone`
 */
function uncoded(
  { portfolio }: PortfolioReading,
  draft: SchemeDraft,
  options: Pick<Options, 'units' | 'lapsedAsLost' | 'emptyIsZero' | 'currency'>,
): Classification {
  const { scheme } = unjudged(portfolio, openOf(draft));
  const told = inCurrencySaid(inUnits(emptyAsZero(scheme, options.emptyIsZero), options.units), options);
  return unjudged(portfolio, options.lapsedAsLost ? { ...told, lapsed: 'lost' } : told);
}

/** Columns of tools that need no code and stand beside the clients from an earlier run. */
const standingOf = (file: ClientFile, reading: PortfolioReading, { scheme }: Classification): ToolColumnId[] =>
  ownColumns(file, reading, scheme).own.flatMap(({ is, renamed }) =>
    !renamed && isToolColumn(is) && !needsCode(toolOfColumn(is)) ? [is] : [],
  );

/** The columns to be written: those asked for, and with `--replace` those of an earlier run whose list is at hand. */
function columnsFor(
  asked: readonly ToolColumnId[],
  standing: readonly ToolColumnId[],
  { replace, purchases }: Options,
): ToolColumnId[] {
  const renewed = standing.filter((id) => purchases !== null || !needsPurchases(toolOfColumn(id)));
  return [...new Set([...asked, ...(replace ? renewed : [])])];
}

/** The file as it came, a .csv as a workbook, with the texts that were asked to be converted: no column beside its clients. */
function resultAsItCame(file: ClientFile, { layout }: PortfolioReading): WrittenResult {
  const edit = sourceSheet(file);
  const first = file.area.row + (layout.headerRows.at(-1) ?? 0);
  const bytes = file.workbook
    ? patchWorkbook(file.workbook.opened, { sheets: [edit] })
    : newPaged({ ...edit, freeze: { rows: first + 1, columns: 0 } }, first);
  return { bytes, columns: 0, table: null, noTable: null, sheet: null, hidden: { shown: [], kept: [] }, kept: [] };
}
