import { columnRuns } from '../grid';
import { formatList, type Language, translator } from '../locales';
import { nameOfTool } from '../tools';
import type { ClientFile } from './clientFile';
import type { withSnapshots } from './history';
import type { withParameters } from './parametersEdit';
import type { resultBeside } from './resultBeside';
import type { resultOnNewSheet } from './resultOnNewSheet';
import type { withToolSheets } from './toolSheets';

/** What was put into the file, step by step. */
interface Written {
  readonly written: ReturnType<typeof resultBeside | typeof resultOnNewSheet>;
  readonly parameters: ReturnType<typeof withParameters> | null;
  readonly kept: ReturnType<typeof withSnapshots>;
  readonly report: ReturnType<typeof withToolSheets>;
}

/** What was written where, and what of the user's was left as it was or stands in the way of seeing it. */
export function writtenReport(
  { written, parameters, kept, report }: Written,
  { file, target }: { readonly file: ClientFile; readonly target: string },
  language: Language,
): string[] {
  const t = translator(language);
  const lines = [''];
  const { sheet, table, noTable } = written;
  const params = { file: target, columns: written.columns, place: file.place };
  if (sheet !== null) lines.push(t('cli.result.writtenSheet', { ...params, sheet }));
  else lines.push(t(written.columns > 0 ? 'cli.result.written' : 'cli.result.writtenAlone', params));
  if (parameters) lines.push(t('cli.result.parameters', { sheet: parameters.sheet }));
  for (const { sheet, rows } of kept.written) lines.push(t('cli.result.appended', { sheet, count: rows }));
  for (const warning of kept.warnings) lines.push(`! ${warning}`);
  if (report.sheets.length) {
    lines.push(t('cli.result.sheets', { count: report.sheets.length, sheets: formatList(report.sheets, language) }));
    for (const params of report.grown) lines.push(t('cli.result.rowsInserted', params));
    for (const sheet of report.left) lines.push(`! ${t('cli.result.sheetLeft', { sheet })}`);
  }
  if (report.headlines.length) {
    lines.push('', `${t('cli.result.headlines')}:`);
    for (const { tool, sentence } of report.headlines) lines.push(`  ${nameOfTool(tool, language)}: ${sentence}`);
    lines.push('');
  }
  for (const { tool, lack } of report.lacking)
    lines.push(`! ${nameOfTool(tool, language)}: ${t(`cli.lacks.${lack}`)}.`);
  for (const { tool, sentence, options } of report.unused) {
    lines.push(`! ${nameOfTool(tool, language)}: ${sentence}`);
    const said = { count: options.length, options: formatList(options, language) };
    if (options.length) lines.push(`  ${t('cli.result.settings', said)}`);
  }
  if (report.without.length) {
    lines.push(`${t('cli.lacks.title', { count: report.without.length })}:`);
    for (const { tool, lack } of report.without)
      lines.push(`  ${nameOfTool(tool, language)} (${tool}): ${t(`cli.lacks.${lack}`)}`);
  }
  if (sheet === null && table && !file.workbook?.table) lines.push(t('cli.result.asTable', { table }));
  if (noTable) lines.push(t(`cli.result.noTable.${noTable}`));
  for (const { header, column, besides } of written.kept) {
    const params = { header, column: columnRuns([column]), besides };
    lines.push(`! ${t(besides === null ? 'cli.result.usersColumn.alone' : 'cli.result.usersColumn.besides', params)}`);
  }
  if (file.workbook?.sheet.isProtected && sheet === null) {
    lines.push(`! ${t('cli.result.protectedSheet', { sheet: file.workbook.sheet.name })}`);
  }
  if (file.workbook?.opened.isStructureLocked && (sheet ?? parameters)) {
    lines.push(`! ${t('cli.result.lockedStructure', { sheet: sheet ?? parameters!.sheet })}`);
  }
  for (const [kind, hidden] of Object.entries(written.hidden) as [keyof typeof written.hidden, number[]][]) {
    if (hidden.length) lines.push(`! ${t(`cli.result.hiddenColumns.${kind}`, { columns: columnRuns(hidden) })}`);
  }
  return lines;
}
