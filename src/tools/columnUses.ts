import { formatList, inQuotes, type Language, wordsOf } from '../locales';
import { columnUseWords } from '../locales/tools/columnUses';
import { columnSource, columnsRead, usualDirection } from '../method';
import {
  ARREARS,
  arrearsColumn,
  canBeFamilies,
  familyRun,
  isOwnColumn,
  momentsOf,
  numberColumns,
  type Portfolio,
  type TextColumn,
} from '../portfolio';
import { TOOL_IDS, TOOLS, type ToolId } from './list';
import { consentAnswers } from './policy/settings';
import type { Inputs, ToolField } from './tool';

/** One thing that a column is good for: what it is, and that in few words. */
interface Use {
  readonly is: ToolId | MethodUse;
  readonly said: string;
}

/** Columns that the code does not read, and what reads them or could. */
export interface ColumnUse {
  readonly headers: readonly string[];
  /** Empty: nothing that the add-in knows takes them. */
  readonly uses: readonly Use[];
}

/** What a tool can be told, with what it has been told or proposes. */
type FieldsOf = (id: ToolId) => readonly ToolField[];

/**
 * What the user's columns that the scheme does not read are good for: the fields of reports that propose them, the sales block,
 * client families, criteria. Columns that are good for the same stand together; those of no use come last.
 */
export function columnUses(inputs: Inputs, fieldsOf: FieldsOf, language: Language): ColumnUse[] {
  const { portfolio, scheme } = inputs.classification;
  const fields = TOOL_IDS.map((id) => ({ id, fields: fieldsOf(id).filter(isOfColumns) }));
  const say = wordsOf(columnUseWords, language);
  const run = familyRun(portfolio).map(({ header }) => header);
  const read = new Set(columnsRead(scheme).map(({ header }) => header));
  const uses = new Map<string, Use[]>();
  for (const header of otherHeaders(portfolio, read)) {
    const ofTools = fields.flatMap(({ id, fields: own }) => {
      const names = own.filter(({ value }) => value === header).map(({ label }) => label);
      return names.length > 0
        ? [{ is: id, said: say('tool', { tool: TOOLS[id].words[language].name, fields: formatList(names, language) }) }]
        : [];
    });
    uses.set(header, [...ofTools, ...ofMethod(portfolio, header, run).map((is) => ({ is, said: say(is) }))]);
  }
  const together = new Map<string, ColumnUse>();
  for (const [header, its] of uses) {
    const key = its.map(({ said }) => said).join('\n');
    const before = together.get(key);
    together.set(key, { headers: [...(before?.headers ?? []), header], uses: its });
  }
  return [...together.values()].sort((a, b) => Number(a.uses.length === 0) - Number(b.uses.length === 0));
}

/**
 * A line of them: the columns, and what they are good for.
 * @param how the option with which a column is taken for that, where there is one to say
 */
export function columnUseLine(
  { headers, uses }: ColumnUse,
  language: Language,
  how: (use: ToolId | MethodUse, header: string) => string | null = () => null,
): string {
  const columns = formatList(
    headers.map((header) => inQuotes(header, language)),
    language,
  );
  const say = wordsOf(columnUseWords, language);
  const said = uses.map((use) => {
    const option = how(use.is, headers[0]!);
    return option === null ? use.said : `${use.said}: ${option}`;
  });
  return `${columns}: ${said.length > 0 ? said.join('; ') : say('none')}`;
}

/** Columns are offered by their headers, which are their own words. */
const isOfColumns = (field: ToolField): field is ToolField & { readonly kind: 'choice' } =>
  field.kind === 'choice' &&
  field.choices.some(({ value, label }) => value !== '' && value === label && value === field.value);

/** The user's columns that play no role and that the scheme does not read. */
function otherHeaders(portfolio: Portfolio, read: ReadonlySet<string>): string[] {
  const playing = new Set([...portfolio.roles.values()]);
  return portfolio.columns.flatMap(({ header, sourceColumn }, index) =>
    sourceColumn < 0 || playing.has(index) || read.has(header) || isOwnColumn(portfolio.columns, header)
      ? []
      : [header],
  );
}

const saysYesOrNo = (column: TextColumn): boolean =>
  consentAnswers(column).every((answer, i) => answer > 0 || column.values[i] === '');

export type MethodUse = 'blockDays' | 'blockAmount' | 'families' | 'count' | 'low' | 'high' | 'years';

function ofMethod(portfolio: Portfolio, header: string, run: readonly string[]): MethodUse[] {
  const column = portfolio.columns.find((one) => one.header === header)!;
  // A yes or no is a consent, and no family.
  if (column.kind === 'text') return canBeFamilies(column) && !saysYesOrNo(column) ? ['families'] : [];
  if (!numberColumns(portfolio).includes(column)) return [];
  if (run.includes(header)) return ['count'];
  if (momentsOf(column) !== null) return ['years'];
  const measure = ARREARS.find((one) => arrearsColumn(portfolio, one)?.header === header);
  const block: MethodUse[] = measure === 'days' ? ['blockDays'] : measure === 'amount' ? ['blockAmount'] : [];
  return [...block, usualDirection(columnSource(header)) === 'low' ? 'low' : 'high'];
}
