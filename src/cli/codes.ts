import {
  type Area,
  openWorkbook,
  type OpenedSheet,
  patchWorkbook,
  quoteSheetName,
  readCells,
  writeCsv,
} from '../files';
import { cellAddress } from '../grid';
import { decimalMark, formatList, inQuotes, type Language, translator, wordsOf } from '../locales';
import { type AbsentCode, codesWords, leftOutCodes } from '../locales/tools/codes';
import type { Classification } from '../method';
import { PortfolioProblem, type RawTable } from '../portfolio';
import { carriedCodes, type CarriedCodes, codeTable, type NoCarriedCodes } from '../tools';
import { carryLists, columnBeside } from './carryLists';
import type { ClientFile } from './clientFile';
import { writeWhole } from './disk';
import type { Options } from './options';
import { CliProblem } from './problems';
import { listNamed, nameOfList } from './namedList';
import { asTyped } from './shellQuoting';

/** Ids that a sentence names. */
const MOST_NAMED = 10;

const named = (ids: readonly string[], language: Language): string =>
  formatList(ids.length > MOST_NAMED ? [...ids.slice(0, MOST_NAMED), '…'] : ids, language);

/**
 * Writes id, code, segment, block and discount as CSV, as an ERP or a CRM takes them: separator and decimals as given, else
 * as spreadsheets of the region have them.
 * @returns what to say of it
 */
export async function exportCodes(
  file: string,
  classification: Classification,
  { csv }: Pick<Options, 'csv'>,
  language: Language,
): Promise<string[]> {
  const { header, rows, twice, absent } = codeTable(classification, language);
  const out = leftOut(absent, language);
  if (header.length === 1) return [`! ${wordsOf(codesWords, language)('nothing')}`, ...out];
  const usual = decimalMark(language);
  const separator = csv.separator ?? (usual === ',' ? ';' : ',');
  const decimal = csv.decimal ?? (separator === ',' ? '.' : usual);
  await writeWhole(file, writeCsv([header, ...rows], { separator, decimal }));
  const t = translator(language);
  return [
    t('cli.codes.exported', { file, count: rows.length }),
    ...out,
    ...(twice.length > 0 ? [`! ${t('cli.codes.twice', { count: twice.length, ids: named(twice, language) })}`] : []),
  ];
}

/** What is left out of it because no client has anything there. */
function leftOut(absent: readonly AbsentCode[], language: Language): string[] {
  const sentence = leftOutCodes(absent, language);
  return sentence === null ? [] : [`! ${sentence}`];
}

interface Taken {
  readonly area: Area;
  readonly found: CarriedCodes;
}

/**
 * The list of a sheet that has client codes, and the others that have some, too: only one of them is written beside, and the
 * others are named.
 * @throws CliProblem `carryNone` {sheet}; PortfolioProblem where the only block is no list
 */
function listWithCodes(
  its: OpenedSheet,
  lists: readonly Area[],
  read: (list: RawTable) => CarriedCodes | NoCarriedCodes,
): { readonly taken: Taken; readonly others: readonly Area[] } {
  const all = lists.flatMap((area): Taken[] => {
    try {
      const found = read({ cells: readCells(its, area), firstRow: area.row, firstColumn: area.column });
      return found.idHeader === null ? [] : [{ area, found }];
    } catch (error) {
      // A title beside the lists is none.
      if (error instanceof PortfolioProblem && lists.length > 1) return [];
      throw error;
    }
  });
  const [taken, ...others] = all;
  if (!taken) throw new CliProblem('carryNone', { sheet: its.name });
  return { taken, others: others.map(({ area }) => area) };
}

/**
 * The workbook with code and segment beside the ids of other lists: in new columns right of each, or, with `replace`,
 * in those of an earlier time.
 * @throws CliProblem `noIds`, `carryNone` {sheet}; FileProblem, PortfolioProblem
 */
export function withCarriedCodes(
  bytes: Uint8Array,
  classification: Classification,
  { carry, carryNumbers, replace, export: exported }: Pick<Options, 'carry' | 'carryNumbers' | 'replace' | 'export'>,
  { language, clients }: { readonly language: Language; readonly clients: Pick<ClientFile, 'area' | 'workbook'> },
): { readonly bytes: Uint8Array; readonly lines: readonly string[] } {
  // Before anything is written, the export among it.
  if ((carry.length > 0 || exported !== null) && !classification.portfolio.roles.has('id'))
    throw new CliProblem('noIds');
  const t = translator(language);
  const lines: string[] = [];
  let result = bytes;
  for (const given of carry) {
    const opened = openWorkbook(result);
    const asked = listNamed(given, opened);
    const { header } = asked;
    const its = opened.sheet(asked.sheet);
    const sheet = its.name;
    const lists = carryLists(its, asked.area, clients.workbook?.sheet.name === sheet ? clients.area : null);
    const { taken, others } = listWithCodes(its, lists, (list) =>
      carriedCodes(classification, list, { numbers: carryNumbers, header }, language),
    );
    const { area, found } = taken;
    const { headerRow, columns, changes, absent, rows, matched, unmatched, several, asNumbers, idHeader } = found;
    const first = area.row + headerRow + 1;
    // A plain list of ids has no header, and neither have the columns beside it.
    const top = Math.max(area.row, first - 1);
    const right = columnBeside(its, { ...area, row: top, rowCount: area.row + area.rowCount - top }, columns.length);
    if (matched > 0 && columns.length > 0) {
      const cells = columns.flatMap((column, k) => [
        ...(top < first ? [{ row: top, column: right + k, values: [[column.header]], style: { bold: true } }] : []),
        {
          ...{ row: first, column: right + k, values: { down: column.cells } },
          style: { numberFormat: column.numberFormat },
        },
      ]);
      result = patchWorkbook(result, { sheets: [{ sheet, cells }] });
    }
    if (changes !== null && changes.length > 0 && replace) {
      const cells = changes.map(({ row, column, after }) => ({
        ...{ row: area.row + row, column: area.column + column, values: [[after]] },
      }));
      result = patchWorkbook(result, { sheets: [{ sheet, cells }] });
    }
    const place = quoteSheetName(sheet);
    const said = { sheet: place, matched, rows, header: idHeader };
    if (matched === 0) lines.push(t('cli.codes.carriedNone', said));
    else if (columns.length > 0) {
      const at = `${cellAddress(top, right)}:${cellAddress(first + columns[0]!.cells.length - 1, right + columns.length - 1)}`;
      const headers = formatList(
        columns.map((column) => inQuotes(column.header, language)),
        language,
      );
      lines.push(t('cli.codes.carried', { ...said, at, columns: headers }));
    } else if (changes === null) lines.push(`! ${wordsOf(codesWords, language)('nothing')}`);
    if (matched > 0 && changes?.length === 0) lines.push(t('cli.codes.carriedSame', said));
    else if (changes !== null && matched > 0)
      lines.push(t(replace ? 'cli.codes.carriedAnew' : 'cli.codes.carriedOther', { ...said, count: changes.length }));
    lines.push(...leftOut(absent, language));
    if (others.length > 0) {
      const lists = others.map((other) => nameOfList(sheet, other));
      lines.push(
        `! ${t('cli.codes.otherLists', { sheet: place, lists: formatList(lists, language), option: asTyped('--carry', lists[0]!) })}`,
      );
    }
    if (unmatched.length > 0) {
      const ids = named(unmatched, language);
      lines.push(`! ${t('cli.codes.unmatched', { sheet: place, count: unmatched.length, ids })}`);
    }
    if (several.length > 0) {
      lines.push(`! ${t('cli.codes.several', { count: several.length, ids: named(several, language) })}`);
    }
    if (asNumbers > 0) lines.push(`! ${t('cli.codes.asNumbers', { count: asNumbers })}`);
  }
  return { bytes: result, lines };
}
