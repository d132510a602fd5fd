import { patchWorkbook } from '../files';
import type { Language } from '../locales';
import { type Classification, openOf, type SchemeDraft, unjudged } from '../method';
import type { PortfolioReading } from '../portfolio';
import { type Inputs, needsCode, type SecondList } from '../tools';
import type { ClientFile } from './clientFile';
import { writeWhole } from './disk';
import { withSnapshots } from './history';
import { listReport } from './listReport';
import type { Lacking, Options } from './options';
import type { WrittenResult } from './result';
import { newPaged } from './resultBeside';
import { emptyAsZero, inCurrencySaid, inUnits } from './schemeWith';
import type { Unfinished } from './schemeFor';
import { sourceSheet } from './sourceSheet';
import { checkSettings, withToolSheets } from './toolSheets';
import { writtenReport } from './writtenReport';

/** What was read, and what its scheme lacks. */
interface Found {
  readonly file: ClientFile;
  readonly reading: PortfolioReading;
  readonly unfinished: Unfinished;
  readonly lists: () => Promise<Pick<Inputs, SecondList>>;
}

/**
 * Writes the reports that use no code, where a table gives no four criteria.
 * @param begun - called once what the tools were told has been taken, before anything is made
 * @returns what was written, in words
 * @throws CliProblem the scheme's refusal, where something was asked for that needs codes; `toolSetting`, `toolChoice`,
 *   `toolValue`, `unitColumn`, `unitNone`; FileProblem
 */
export async function reportsAlone(
  { file, reading, unfinished: { draft, refusal }, lists: read }: Found,
  options: Options,
  { target, today, language }: { readonly target: string; readonly today: string; readonly language: Language },
  begun: () => void,
): Promise<string[]> {
  const possible = withoutCodes(options);
  if (!possible) throw refusal;
  const settled = { ...options, ...possible };
  const classification = uncoded(reading, draft, options);
  const lists = await read();
  const inputs = { classification, observations: reading.observations, place: file.place, date: today, ...lists };
  checkSettings(settled.settings, inputs, language);
  begun();
  const written = resultAsItCame(file, reading);
  const kept = withSnapshots(written.bytes, classification, settled, { purchases: null, today, language });
  const report = withToolSheets(kept.bytes, settled, inputs, language);
  await writeWhole(target, report.bytes);
  const lines = writtenReport({ written, parameters: null, kept, report }, { file, target }, language);
  return [...lines, ...listReport(lists, reading.portfolio, language)];
}

/**
 * What of it is made where a table gives no four criteria; null where something was asked for that needs codes. What
 * `--tool all` alone asks for and needs them is left out, and said.
 */
function withoutCodes(options: Options): Pick<Options, 'tools' | 'byAllAlone' | 'without'> | null {
  const { tools, byAllAlone, without, also, carry } = options;
  const coded = tools.filter(needsCode);
  const asked = [options.export, options.saveScheme, options.compare, options.snapshot, options.backCast];
  const named = asked.some((one) => one !== null) || also.length + carry.length + options.byFamily.length > 0;
  const otherwise = named || options.newSheet || options.byKind || options.output === 'plain';
  if (otherwise || tools.length === coded.length || coded.some((id) => !byAllAlone.includes(id))) return null;
  return {
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

/** The file as it came, a .csv as a workbook, with the texts that were asked to be converted: no column beside its clients. */
function resultAsItCame(file: ClientFile, { layout }: PortfolioReading): WrittenResult {
  const edit = sourceSheet(file);
  const first = file.area.row + (layout.headerRows.at(-1) ?? 0);
  const bytes = file.workbook
    ? patchWorkbook(file.workbook.opened, { sheets: [edit] })
    : newPaged({ ...edit, freeze: { rows: first + 1, columns: 0 } }, first);
  return { bytes, columns: 0, table: null, noTable: null, sheet: null, hidden: { shown: [], kept: [] }, kept: [] };
}
