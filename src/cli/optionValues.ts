import {
  CLIENT_KINDS,
  type ClientKind,
  COLUMN_ROLES,
  type ColumnRole,
  type ColumnUnit,
  type KindPair,
} from '../portfolio';
import type { CsvGiven } from '../files';
import { LANGUAGES, type Language } from '../locales';
import { secondListWords } from '../locales/tools/secondLists';
import { type SecondList, TOOL_IDS, type ToolId } from '../tools';
import { CONTRACT_ROLES, PURCHASE_ROLES, RELATION_ROLES } from '../value';
import { oneOf } from './parseLine';
import { groupedList, meantBy, nameList } from './nameList';
import { CliProblem } from './problems';
import type { Options, ToolSetting } from './options';

const SEPARATORS: Readonly<Record<string, NonNullable<CsvGiven['separator']>>> = {
  ',': ',',
  ';': ';',
  tab: '\t',
  '\t': '\t',
  '|': '|',
};

/** Two options that say different things of the same. */
export const notBoth = (one: string, other: string): CliProblem => new CliProblem('notBoth', { one, other });

/** Four names, from `--criteria` as a line of CSV or from `--criterion` four times; null where neither was given. */
export function criteriaGiven(
  line: string | undefined,
  single: readonly string[] | undefined,
): readonly string[] | null {
  if (line === undefined && single === undefined) return null;
  if (line !== undefined && single !== undefined) throw notBoth('--criteria', '--criterion');
  const names = (line === undefined ? single! : fieldsOf(line)).map((name) => name.trim());
  if (names.length !== 4 || names.includes('')) {
    const given = names.join(' | ');
    throw new CliProblem('fourNames', { count: String(names.length), given });
  }
  return names;
}

/** The fields of one line of CSV: a field with a comma stands in double quotes, a quote within it is doubled. */
function fieldsOf(line: string): string[] {
  return [...line.matchAll(/(?:^|,)\s*(?:"((?:[^"]|"")*)"\s*(?=,|$)|([^,]*))/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
  );
}

/** `HEADER=zero`: whose empty cells are zeros. */
export function emptyColumn(given: string): string {
  const [, header] = /^(.+)=zero$/.exec(given) ?? [];
  if (!header) throw new CliProblem('empty', { given });
  return header;
}

const UNITS: Readonly<Record<string, ColumnUnit>> = { fraction: 'fraction', '0-100': 'percent', number: 'number' };

/** `HEADER=UNIT`. */
export function columnUnit(given: string): [string, ColumnUnit] {
  const [, header, unit = ''] = /^(.+)=([^=]+)$/.exec(given) ?? [];
  if (!header || !Object.hasOwn(UNITS, unit)) {
    throw new CliProblem('unit', { given, units: Object.keys(UNITS).join(' | ') });
  }
  return [header, UNITS[unit]!];
}

/** `TOOL.KEY=VALUE`. */
export function toolSetting(given: string): ToolSetting {
  const [, tool, key, value] = /^(\w+)\.([^=]+)=(.*)$/.exec(given) ?? [];
  if (key === undefined || value === undefined || !(TOOL_IDS as readonly (string | undefined)[]).includes(tool)) {
    const [typed = ''] = given.split('.');
    const meant = (TOOL_IDS as readonly string[]).includes(typed) ? '' : meantBy(typed, TOOL_IDS);
    throw new CliProblem('toolGiven', { given, tools: nameList(TOOL_IDS), meant });
  }
  return { tool: tool as ToolId, key, value };
}

const LIST_ROLES: Readonly<Record<SecondList, readonly string[]>> = {
  purchases: PURCHASE_ROLES,
  relations: RELATION_ROLES,
  contracts: CONTRACT_ROLES,
};

/** What the pane calls a role. */
const roleIn = (role: string, language: Language): string =>
  (secondListWords[language].role as Readonly<Record<string, string>>)[role]!;
/** The names of a role in either language: what is typed is what was read somewhere. */
const roleNames = (role: string): string[] => LANGUAGES.map((language) => roleIn(role, language));

/** `LIST.ROLE=HEADER`, as often as it was given. */
export function listColumns(given: readonly string[], language: Language): Options['listColumns'] {
  const told: Record<SecondList, Record<string, string>> = { purchases: {}, relations: {}, contracts: {} };
  for (const one of given) {
    const [, list, named = '', header] = /^(\w+)\.([^=]+)=(.*)$/.exec(one) ?? [];
    const roles = Object.hasOwn(LIST_ROLES, list ?? '') ? LIST_ROLES[list as SecondList] : [];
    const role = roles.find((each) => each === named || roleNames(each).includes(named.trim().toLowerCase()));
    if (role === undefined) {
      const names = Object.entries(LIST_ROLES).flatMap(([name, all]) =>
        all.map((each) => ({ name: `${name}.${each}`, is: roleIn(each, language) })),
      );
      const meant = meantBy(
        one.split('=')[0]!,
        names.map(({ name }) => name),
      );
      throw new CliProblem('listColumn', { given: one, roles: groupedList([{ title: '', names }]), meant });
    }
    told[list as SecondList][role] = header!;
  }
  return told;
}

/** `WORD=KIND`, of the column of situations. */
export function kindWord(given: string): KindPair {
  const [, word, kind = ''] = /^(.+)=([^=]+)$/s.exec(given) ?? [];
  if (!word?.trim() || !(CLIENT_KINDS as readonly string[]).includes(kind.trim())) {
    throw new CliProblem('kindGiven', { given, kinds: CLIENT_KINDS.join(' | ') });
  }
  return { word: word.trim(), kind: kind.trim() as ClientKind };
}

/** `ROLE=HEADER`. */
export function roleColumn(given: string): [ColumnRole, string] {
  const [, role, header] = /^([A-Za-z]+)=(.+)$/.exec(given) ?? [];
  if (!header || !(COLUMN_ROLES as readonly string[]).includes(role!)) {
    const meant = meantBy(given.split('=')[0]!, COLUMN_ROLES);
    throw new CliProblem('column', { given, roles: nameList(COLUMN_ROLES), meant });
  }
  return [role as ColumnRole, header];
}

/** How a .csv is written, as far as it was said. */
export function csvGiven({ separator, decimal, encoding }: Readonly<Record<string, unknown>>): CsvGiven {
  if (separator !== undefined && !Object.hasOwn(SEPARATORS, separator as string))
    throw new CliProblem('optionValue', { option: '--separator', value: String(separator), values: ' , ; tab "|".' });
  if (decimal !== undefined) oneOf(decimal as string, [',', '.'], '--decimal');
  const encodings = ['utf-8', 'utf-8-bom', 'utf-16le', 'utf-16be', 'windows-1252'];
  if (encoding !== undefined) oneOf((encoding as string).toLowerCase(), encodings, '--encoding');
  return {
    ...(separator === undefined ? {} : { separator: SEPARATORS[separator as string]! }),
    ...(decimal === undefined ? {} : { decimal: decimal as ',' | '.' }),
    ...(encoding === undefined
      ? {}
      : { encoding: (encoding as string).toLowerCase() as NonNullable<CsvGiven['encoding']> }),
  };
}
