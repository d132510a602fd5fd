import { columnHeader, type Language, LANGUAGES } from '../locales';
import {
  type Classification,
  defaultColumns,
  MATRIX_KEYS,
  OUTPUT_COLUMNS,
  type OutputColumn,
  possibleColumns,
  type Scheme,
  STRATEGIES,
  toldMatrices,
  type ToolColumnId,
} from '../method';
import { TOOL_COLUMNS, toolColumnNames, toolColumnWordsOf } from '../locales/tools/columns';
import type { Portfolio } from '../portfolio';
import type { ToolSetting } from './options';
import { meantBy, nameList } from './nameList';
import { CliProblem } from './problems';

/** Columns to be written beside the clients. */
export interface AskedColumns {
  /** Of the classification. */
  readonly columns: readonly OutputColumn[];
  /** Of tools. */
  readonly tools: readonly ToolColumnId[];
}

const key = (text: string): string => text.trim().toLowerCase();

/** The tool's column that is called so: its id, or its name in either language; undefined: none. */
export const toolColumnNamed = (given: string): ToolColumnId | undefined =>
  TOOL_COLUMNS.find((column) => [column, ...toolColumnNames(column)].some((name) => key(name) === key(given)));

/**
 * The columns to be written: the usual ones, and those that were asked for by id or by header.
 * @throws CliProblem `also`
 */
export function askedColumns(
  { scheme, agreement }: Classification,
  also: readonly string[],
  language: Language,
): AskedColumns {
  const possible = possibleColumns(scheme, agreement !== null);
  const asked = new Set<OutputColumn>(defaultColumns(scheme, (agreement?.count ?? 0) > 0));
  const tools = new Set<ToolColumnId>();
  for (const given of also) {
    const ofTool = toolColumnNamed(given);
    if (ofTool) {
      tools.add(ofTool);
      continue;
    }
    const names = (column: OutputColumn): string[] => [
      column,
      ...LANGUAGES.map((each) => columnHeader(column, scheme, each)),
    ];
    const found = possible.find((column) => names(column).some((name) => key(name) === key(given)));
    if (!found) {
      const columns = possible
        .filter((column) => !asked.has(column))
        .map((each) => columnHeader(each, scheme, language))
        .concat(TOOL_COLUMNS.map((each) => toolColumnWordsOf(each, language).name));
      throw new CliProblem('also', { given, columns: nameList(columns), meant: meantBy(given, columns) });
    }
    asked.add(found);
  }
  return { columns: OUTPUT_COLUMNS.filter((column) => asked.has(column)), tools: [...tools] };
}

/**
 * The scheme with what was told about its strategy matrices, which are the scheme's own.
 * @throws CliProblem `toolSetting`, `toolChoice`
 */
export function withToldMatrices(scheme: Scheme, told: readonly ToolSetting[], { columns }: Portfolio): Scheme {
  return told
    .filter(({ tool }) => tool === 'matrices')
    .reduce((changed, { key, value }) => {
      const given = `matrices.${key}=${value}`;
      const headers = columns.filter(({ kind }) => kind === 'text').map(({ header }) => header);
      if (key === 'positionColumn' && value !== '' && !headers.includes(value)) {
        throw new CliProblem('toolChoice', { given, values: nameList(headers), meant: meantBy(value, headers) });
      }
      const next = toldMatrices(changed, key, value);
      if (next) return next;
      const isCell = /^(position|volumeShare)\./.test(key) && !(STRATEGIES as readonly string[]).includes(value);
      if (isCell) {
        const meant = meantBy(value, STRATEGIES);
        throw new CliProblem('toolChoice', { given, values: nameList(STRATEGIES, ' | '), meant });
      }
      throw new CliProblem('toolSetting', {
        given,
        tool: 'matrices',
        key,
        keys: nameList(MATRIX_KEYS),
        meant: meantBy(key, MATRIX_KEYS),
      });
    }, scheme);
}
