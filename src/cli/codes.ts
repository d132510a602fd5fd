import { areaToRead, openWorkbook, patchWorkbook, quoteSheetName, readCells, writeCsv } from '../files';
import { cellAddress } from '../grid';
import { formatList, inQuotes, type Language, translator, wordsOf } from '../locales';
import { type AbsentCode, codesWords, leftOutCodes } from '../locales/tools/codes';
import type { Classification } from '../method';
import { carriedCodes, codeTable } from '../tools';
import { writeWhole } from './disk';
import type { Options } from './options';
import { CliProblem } from './problems';

/** Ids that a sentence names. */
const MOST_NAMED = 10;

const named = (ids: readonly string[], language: Language): string =>
  formatList(ids.length > MOST_NAMED ? [...ids.slice(0, MOST_NAMED), '…'] : ids, language);

/**
 * Writes id, code, segment, block and discount as CSV, as an ERP or a CRM takes them: separator and decimals as given, else
 * as the language has them in spreadsheets.
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
  const separator = csv.separator ?? (language === 'es' ? ';' : ',');
  const decimal = csv.decimal ?? (language === 'es' && separator !== ',' ? ',' : '.');
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

/** `SHEET`, or `SHEET!HEADER` where the ids are in a column that is not found. */
function listNamed(
  given: string,
  { sheets }: ReturnType<typeof openWorkbook>,
): { readonly sheet: string; readonly header: string | null } {
  if (sheets.some(({ name }) => name.toLowerCase() === given.toLowerCase())) return { sheet: given, header: null };
  const [, sheet = given, header = null] = /^(.+?)!(.+)$/.exec(given) ?? [];
  return { sheet, header };
}

/**
 * The workbook with code and segment beside the ids of other sheets: in new columns right of each list, or, with `replace`,
 * in those of an earlier time.
 * @throws CliProblem `noIds`, `carryNone` {sheet}; FileProblem, PortfolioProblem
 */
export function withCarriedCodes(
  bytes: Uint8Array,
  classification: Classification,
  { carry, carryNumbers, replace, export: exported }: Pick<Options, 'carry' | 'carryNumbers' | 'replace' | 'export'>,
  language: Language,
): { readonly bytes: Uint8Array; readonly lines: readonly string[] } {
  // Before anything is written, the export among it.
  if ((carry.length > 0 || exported !== null) && !classification.portfolio.roles.has('id'))
    throw new CliProblem('noIds');
  const t = translator(language);
  const lines: string[] = [];
  let result = bytes;
  for (const given of carry) {
    const { sheet, header } = listNamed(given, openWorkbook(result));
    const opened = openWorkbook(result);
    const its = opened.sheet(sheet);
    const area = areaToRead(its);
    const list = { cells: readCells(its, area), firstRow: area.row, firstColumn: area.column };
    const found = carriedCodes(classification, list, { numbers: carryNumbers, header }, language);
    if (!found) throw new CliProblem('carryNone', { sheet });
    const { headerRow, columns, changes, absent, rows, matched, unmatched, several, asNumbers, idHeader } = found;
    const top = area.row + headerRow;
    const right = area.column + area.columnCount;
    if (matched > 0 && columns.length > 0) {
      const cells = columns.flatMap((column, k) => [
        { row: top, column: right + k, values: [[column.header]], style: { bold: true } },
        {
          ...{ row: top + 1, column: right + k, values: { down: column.cells } },
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
      const at = `${cellAddress(top, right)}:${cellAddress(top + columns[0]!.cells.length, right + columns.length - 1)}`;
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
