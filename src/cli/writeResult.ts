import { columnsForFormulas, formulaWords, type PlacedColumn, resultColumns } from '../locales';
import { type FormulaTable, type OutputColumn, plainFormulas } from '../method';
import type { ClientTable } from './clientTable';
import { withCarriedCodes } from './codes';
import { writeWhole } from './disk';
import { withSnapshots } from './history';
import { withParameters } from './parametersEdit';
import { resultBeside } from './resultBeside';
import { resultOnNewSheet } from './resultOnNewSheet';
import type { Run } from './run';
import { forecasting, settingsOf, type ToolInputs } from './toolInputs';
import { withToolSheets } from './toolSheets';
import { writtenReport } from './writtenReport';

/**
 * Writes the columns, the parameters sheet, snapshots, reports and carried codes into the result.
 * @returns what was written, in words
 */
export async function writeResult(
  { options, file, reading, former }: ClientTable,
  inputs: ToolInputs,
  columns: { readonly asked: readonly OutputColumn[]; readonly made: readonly PlacedColumn[] },
  run: Run,
): Promise<{ readonly lines: readonly string[]; readonly carried: readonly string[] }> {
  const { language, today, target } = run;
  const { classification } = inputs;
  const { scheme, rank } = classification;
  const plain = options.output === 'plain';
  const columnsIn = plain ? columnsForFormulas : resultColumns;
  const request = {
    ...{ file, reading, scheme, rank, language },
    columns: [...columnsIn(classification, columns.asked, language), ...columns.made],
    replace: options.replace,
    coded: true,
    formulas: plain
      ? (places: FormulaTable) => plainFormulas(scheme, columns.asked, places, formulaWords(scheme, language))
      : null,
  };
  const written = options.newSheet ? resultOnNewSheet(request) : resultBeside(request);
  const parameters = plain ? withParameters(written.bytes, scheme, language) : null;
  const remembered = { purchases: inputs.purchases ?? null, former, today, language };
  const kept = withSnapshots(parameters?.bytes ?? written.bytes, classification, options, remembered);
  await run.ahead.arrived(options.tools, forecasting(run));
  const told = { ...options, settings: settingsOf(options) };
  const report = withToolSheets(kept.bytes, told, { ...inputs, history: kept.history }, language);
  const carried = withCarriedCodes(report.bytes, classification, options, { language, clients: file });
  await writeWhole(target, carried.bytes);
  return {
    lines: writtenReport({ written, parameters, kept, report }, { file, target }, language),
    carried: carried.lines,
  };
}
