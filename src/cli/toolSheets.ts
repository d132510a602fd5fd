import { type OpenedWorkbook, openWorkbook, placeOfName, printSheet, readNotes } from '../files';
import { isMadeFromOther, madeFromName, madeFromOf, sheetAnchors } from '../sheet';
import { inQuotes, isBlankColumn, type Language, type PlacedColumn, wordsOf } from '../locales';
import { type KnownToolColumn, toolColumnWordsOf, toolOfColumn, toolsInTurn } from '../locales/tools/columns';
import { toolRowWords } from '../locales/tools/pane';
import type { ToolColumnId } from '../method';
import {
  type Inputs,
  lackOfTool,
  madeFromNow,
  nameOfTool,
  type OwnLack,
  runTool,
  setTool,
  takenNumbers,
  TOOL_IDS,
  toolColumns,
  withFresh,
  everyField,
  type ToolId,
} from '../tools';
import type { Lacking, Options, ToolSetting } from './options';
import { groupedList, meantBy, nameList } from './nameList';
import { CliProblem } from './problems';

/** Tool sheets in a workbook, and what is to be said of them. */
export interface PrintedTools {
  readonly bytes: Uint8Array;
  readonly sheets: readonly string[];
  /** Earlier sheets that stay beside their new ones, because something that is not ours was in the way. */
  readonly left: readonly string[];
  /** Sheets that rows were put into, because something that is not ours stood below. */
  readonly grown: readonly { readonly sheet: string; readonly count: number }[];
  /** The first finding of each tool's first sheet: its headline. */
  readonly headlines: readonly { readonly tool: ToolId; readonly sentence: string }[];
  /** What tools were told that counts for nothing, a sentence each. */
  readonly unused: readonly { readonly tool: ToolId; readonly sentence: string; readonly options: readonly string[] }[];
  /** What tools lack whose sheets say nothing but that: they were asked for by name. */
  readonly lacking: readonly { readonly tool: ToolId; readonly lack: OwnLack }[];
  /** Tools that have nothing to say, or not what they need, for which no sheet was made. */
  readonly without: readonly Lacking[];
}

/** The workbook with the sheets of these tools, each in the place of the one that an earlier run made, notes kept. */
export function withToolSheets(
  bytes: Uint8Array,
  {
    tools,
    settings,
    byAllAlone = [],
    without: notFed = [],
  }: Pick<Options, 'tools' | 'settings'> & Partial<Pick<Options, 'byAllAlone' | 'without'>>,
  inputs: Omit<Inputs, 'notes'>,
  language: Language,
): PrintedTools {
  const sheets: string[] = [];
  const left: string[] = [];
  const grown: { sheet: string; count: number }[] = [];
  const unused: { tool: ToolId; sentence: string; options: string[] }[] = [];
  const headlines: { tool: ToolId; sentence: string }[] = [];
  const lacking: { tool: ToolId; lack: OwnLack }[] = [];
  let result = openWorkbook(bytes);
  const kept = keptOf(settings, inputs, language);
  const { names } = result;
  const standing = new Set(TOOL_IDS.filter((id) => placeOfName(names, sheetAnchors(id).block)));
  // One that stands from an earlier run is made anew all the same: it would go on saying what it said then.
  const without = byAllAlone.flatMap((tool): Lacking[] => {
    const its = { ...inputs, notes: new Map<string, string>(), kept };
    const lack = standing.has(tool) ? null : lackOfTool(tool, kept[tool], its);
    return lack === null ? [] : [{ tool, lack }];
  });
  const written = tools.filter((id) => !without.some(({ tool }) => tool === id));
  const made = new Set(TOOL_IDS.filter((id) => written.includes(id) || standing.has(id)));
  const given = { ...inputs, notes: new Map<string, string>(), kept, made };
  const outdated = outdatedOf(
    names,
    [...standing].filter((id) => !written.includes(id)),
    given,
  );
  for (const tool of written) {
    const its = { ...inputs, notes: readNotes(result, tool), kept, made, outdated };
    const run = runTool(tool, kept[tool], its, language);
    if (run.lack !== null && !byAllAlone.includes(tool)) lacking.push({ tool, lack: run.lack });
    for (const { sentence, settings: keys, withoutColumn = [] } of run.unused)
      unused.push({
        tool,
        sentence,
        options: [
          ...keys.map((key) => `--set ${tool}.${key}${key.includes('=') ? '' : '=…'}`),
          ...withoutColumn.map((role) => `--list-column ${role}=`),
        ],
      });
    // What it lacks is said with the terminal's own way on.
    const headline = run.lack !== null ? undefined : run.sheets[0]?.sheet.cells.find(({ look }) => look === 'finding');
    if (headline) headlines.push({ tool, sentence: String(headline.value) });
    for (const { id, sheet } of run.sheets) {
      const printed = printSheet(result, id, sheet);
      result = printed.workbook;
      sheets.push(printed.sheet);
      if (printed.left !== null) left.push(printed.left);
      if (printed.rowsInserted > 0) grown.push({ sheet: printed.sheet, count: printed.rowsInserted });
    }
  }
  return { bytes: result.toBytes(), sheets, headlines, left, grown, unused, lacking, without: [...notFed, ...without] };
}

/** Reports that stand in the workbook and were made from something that is another now. */
function outdatedOf(names: OpenedWorkbook['names'], standing: readonly ToolId[], inputs: Inputs): ReadonlySet<string> {
  const outdated = standing.filter((id) => {
    const wanted = madeFromName(id).toLowerCase();
    const { refersTo } = names.find(({ name }) => name.toLowerCase() === wanted) ?? { refersTo: null };
    const was = refersTo === null ? null : madeFromOf(refersTo);
    return was !== null && isMadeFromOther(was, madeFromNow(id, inputs.kept?.[id], inputs));
  });
  return new Set(outdated);
}

/**
 * Columns of tools beside the clients, each tool's with what was told it. One in which no client has anything is left out,
 * unless it stands there from an earlier run: then it is emptied.
 * @returns the columns, and a line for each that is blank: why
 */
export function withToolColumns(
  { columns, standing }: { readonly columns: readonly ToolColumnId[]; readonly standing: readonly ToolColumnId[] },
  settings: readonly ToolSetting[],
  inputs: Omit<Inputs, 'notes'>,
  language: Language,
): { readonly columns: readonly PlacedColumn[]; readonly lines: readonly string[] } {
  const kept = keptOf(settings, inputs, language);
  const its = { ...inputs, notes: new Map<string, string>(), kept };
  const made: PlacedColumn[] = [];
  for (const tool of toolsInTurn(columns)) {
    made.push(...toolColumns(tool, kept[tool], withFresh(its, made), { wanted: columns, language }));
  }
  const say = wordsOf(toolRowWords, language);
  const stands = (column: PlacedColumn['column']): boolean => standing.includes(column as ToolColumnId);
  const lines = columns.flatMap((id) => {
    const column = made.find((each) => each.column === id);
    if (column && !isBlankColumn(column)) return [];
    const { name } = toolColumnWordsOf(id as KnownToolColumn, language);
    const tool = nameOfTool(toolOfColumn(id), language);
    const why = column ? (column.blank ?? say('columns.noFigure')) : say('columns.untold', { name: tool });
    const said = column && stands(id) ? 'columns.standsBlank' : 'columns.leftOut';
    return [`! ${say(said, { column: inQuotes(name, language), why })}`];
  });
  return { columns: made.filter((each) => stands(each.column) || !isBlankColumn(each)), lines };
}

/** Columns that were not made anew because the criteria read what they say, and what renews them. */
export function staysReadLines(columns: readonly ToolColumnId[], language: Language): string[] {
  const say = wordsOf(toolRowWords, language);
  return columns.map((id) => {
    const { name } = toolColumnWordsOf(id as KnownToolColumn, language);
    return `! ${say('columns.staysRead', { column: inQuotes(name, language) })}`;
  });
}

/**
 * Nothing but whether tools take what they were told: asked before any sheet is made.
 * @throws CliProblem `toolSetting`, `toolChoice`, `toolLacks`, `toolMeasured`, `toolValue`
 */
export function checkSettings(
  settings: readonly ToolSetting[],
  inputs: Omit<Inputs, 'notes'>,
  language: Language,
): void {
  keptOf(settings, inputs, language);
}

/** What every tool was told, by its id: one may read what another was told, whether its own sheets are asked for or not. */
export function keptOf(
  settings: readonly ToolSetting[],
  inputs: Omit<Inputs, 'notes'>,
  language: Language,
): Readonly<Record<string, unknown>> {
  const its = { ...inputs, notes: new Map<string, string>() };
  return Object.fromEntries(
    [...new Set(settings.map(({ tool }) => tool))].map((tool) => {
      const theirs = settings.filter((one) => one.tool === tool);
      return [tool, toldSettings(tool, theirs, its, language)];
    }),
  );
}

/** The settings that a tool proposes, with what was told it. @throws CliProblem `toolSetting` for what it does not take */
function toldSettings(tool: ToolId, told: readonly ToolSetting[], inputs: Inputs, language: Language): unknown {
  let settings: unknown = null;
  for (const { key, value } of told) {
    settings = setTool(tool, settings, inputs, { key, value: plainNumber(value) });
    if (settings !== null) continue;
    const groups = everyField(tool, null, inputs, language);
    const fields = groups.flatMap((group) => group.fields);
    if (fields.some(({ offerKey }) => offerKey === key)) {
      throw new CliProblem('toolMeasured', { given: `${tool}.${key}=${value}` });
    }
    const field = fields.find((one) => one.key === key);
    if (field?.kind === 'choice') {
      if (field.lacks) throw new CliProblem('toolLacks', { given: `${tool}.${key}=${value}`, lack: field.lacks });
      const all = field.choices.map((choice) => choice.value || '""');
      const choices = { values: nameList(all, ' | '), meant: meantBy(value, all) };
      throw new CliProblem('toolChoice', { given: `${tool}.${key}=${value}`, ...choices });
    }
    if (field?.kind === 'number') {
      const range = takenNumbers(tool, { settings, field, inputs, typed: 'both' }, language);
      throw new CliProblem('toolValue', { given: `${tool}.${key}=${value}`, range });
    }
    const keys = groupedList(
      groups.map(({ title, fields: its }) => ({ title, names: its.map((one) => ({ name: one.key, is: one.label })) })),
    );
    const all = fields.map((one) => one.key);
    throw new CliProblem('toolSetting', {
      given: `${tool}.${key}=${value}`,
      tool,
      key,
      keys,
      meant: meantBy(key, all),
    });
  }
  return settings;
}

/** A number with a decimal comma or a percent sign as a plain one; every other text as it is. */
function plainNumber(text: string): string {
  const [, number, percent] = /^\s*(-?\d+(?:[.,]\d+)?)\s*(%?)\s*$/.exec(text) ?? [];
  if (number === undefined) return text;
  const value = Number(number.replace(',', '.'));
  return String(percent ? Number((value / 100).toPrecision(12)) : value);
}
