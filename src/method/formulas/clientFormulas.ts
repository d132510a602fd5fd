import { type CLIENT_KINDS, wordKey } from '../../portfolio';
import type { Profile } from '../scheme/model';
import type { FormulaContext } from './context';
import { perProfile, quoted } from './excelText';
import { resultCell, sourceCell } from './formulaTable';

/** Kinds as numbers in formulas. */
export const KIND_NUMBER = { current: 1, potential: 2, satisfied: 3, lost: 4 } as const satisfies Record<
  (typeof CLIENT_KINDS)[number],
  number
>;

/**
 * The client's kind as a number, by the words that the table uses for it; any other word is a current client, as
 * reading has it. The words stand in the formula: they are the table's, for a scheme may judge several tables, and those of
 * which the user has said what they mean, though nobody has them yet. Null where the table has no such column.
 */
export function kindFormula({ scheme, table }: FormulaContext): string | null {
  const lapsed = scheme.lapsed === 'lost' ? lapsedFormula(table) : null;
  const active = (kind: 'current' | 'satisfied'): string =>
    lapsed === null ? String(KIND_NUMBER[kind]) : `IF(${lapsed},${KIND_NUMBER.lost},${KIND_NUMBER[kind]})`;
  if (table.kind === null) return lapsed && active('current');
  const cell = sourceCell(table, table.kind);
  const there = new Set(table.kinds.map(({ text }) => wordKey(text)));
  const told = (scheme.readAs?.kinds ?? []).filter(({ word }) => !there.has(wordKey(word)));
  const chosen = (['potential', 'satisfied', 'lost'] as const).reduceRight((otherwise, kind) => {
    const words = [
      ...table.kinds.filter((word) => word.kind === kind).map(({ text }) => `${cell}=${quoted(text)}`),
      ...told.filter((word) => word.kind === kind).map(({ word }) => `TRIM(${cell})=${quoted(wordKey(word))}`),
    ];
    if (words.length === 0) return otherwise;
    const condition = words.length === 1 ? words[0]! : `OR(${words.join(',')})`;
    return `IF(${condition},${kind === 'satisfied' ? active(kind) : KIND_NUMBER[kind]},${otherwise})`;
  }, active('current'));
  return `IFERROR(${chosen},${KIND_NUMBER.current})`;
}

/** Whether a client bought in the period before and buys nothing now, both being known; null without both columns. */
function lapsedFormula(table: FormulaContext['table']): string | null {
  const cellOf = (wanted: string): string | null => {
    const header = [...table.roles].find(([, role]) => role === wanted)?.[0];
    return header !== undefined && table.sources.has(header) ? sourceCell(table, header) : null;
  };
  const [before, now] = [cellOf('previousTurnover'), cellOf('turnover')];
  if (before === null || now === null) return null;
  return `IF(ISNUMBER(${before}),IF(ISNUMBER(${now}),IF(${before}>0,${now}<=0,FALSE),FALSE),FALSE)`;
}

/**
 * The number of the profile that judges the client: (family, kind) → (family, *) → (*, kind) → default; a satisfied
 * client without a profile of its own is a current one (method.md §1.14).
 */
export function profileNumberFormula(context: FormulaContext): string {
  const { scheme } = context;
  const ordered = scheme.profiles
    .map((profile, p) => ({ profile, p, rank: specificity(profile) }))
    .sort((a, b) => a.rank - b.rank);
  return ordered.reduceRight((otherwise, { profile, p }) => {
    const condition = appliesTo(profile, context);
    return condition === null ? String(p + 1) : `IF(${condition},${p + 1},${otherwise})`;
  }, '');
}

/** An expression per profile, chosen by the client's profile number. */
export function byProfile(context: FormulaContext, make: (profile: Profile, p: number) => string): string {
  return perProfile(() => resultCell(context.table, 'profileNumber'), context.scheme.profiles.map(make));
}

/** The client's family: its column's word, or what the mapping sheet says of it. */
export function familyFormula({ scheme, table }: FormulaContext, header: string): string {
  const cell = sourceCell(table, header);
  const { familyMap } = scheme;
  if (!familyMap) return cell;
  const families = [...new Set(familyMap.map(({ family }) => family))];
  const value = `TRIM(${cell})`;
  const chosen = families.reduceRight((otherwise, family) => {
    const words = familyMap
      .filter((pair) => pair.family === family)
      .map((pair) => `${value}=${quoted(wordKey(pair.value))}`);
    return `IF(${words.length === 1 ? words[0]! : `OR(${words.join(',')})`},${quoted(family)},${otherwise})`;
  }, '""');
  return `IFERROR(${chosen},"")`;
}

function specificity({ family, kind }: Profile): number {
  if (family !== null) return kind === 'satisfied' ? 0 : kind !== null ? 1 : 2;
  return kind === 'satisfied' ? 3 : kind !== null ? 4 : 5;
}

/** Null where the profile is for everybody. */
function appliesTo({ family, kind }: Profile, context: FormulaContext): string | null {
  const { table } = context;
  const conditions: string[] = [];
  if (family !== null) {
    conditions.push(
      table.family === null ? 'FALSE' : `EXACT(${familyFormula(context, table.family)},${quoted(family)})`,
    );
  }
  if (kind !== null) {
    const number = kindFormula(context) ?? String(KIND_NUMBER.current);
    conditions.push(
      kind === 'current'
        ? `OR(${number}=${KIND_NUMBER.current},${number}=${KIND_NUMBER.satisfied})`
        : `${number}=${KIND_NUMBER[kind]}`,
    );
  }
  if (!conditions.length) return null;
  return conditions.length === 1 ? conditions[0]! : `AND(${conditions.join(',')})`;
}
