import { addAgreedColumns, removeAgreedColumns, type AgreedColumns } from './agreedColumns';
import { addressOf } from './area';
import { ExcelProblem, type ClientTable, type LongWork, type TablePlace, type WorkbookGateway } from './gateway';
import { readFormula, takeFormulaBack } from './formulaCell';
import { insertFormula, runsFunctions } from './insertFormula';
import type { LastRun } from './lastRun';
import { locateBinding, locateSelection } from './locate';
import { locateBelow } from './locateBelow';
import { readNamedCells, selectNamedCell } from './namedCells';
import { asTouched } from './problems';
import { readTable } from './readTable';
import { putSample, removeSheet, sampleSheetName, type SampleCells } from './sampleSheet';
import { selectColumns } from './selectColumns';
import { selectRows } from './selectRows';
import { inExcel, type Session, type SessionOptions } from './session';
import { readState, saveState } from './state';
import { undo } from './undo';
import { watch } from './watch';
import { write, type Written } from './write';

export interface GatewayOptions {
  /** Where the sample's cells come from. */
  readonly sample?: SampleCells;
  /** Milliseconds without an answer after which Excel counts as gone. */
  readonly stallMs?: number;
  /** Whether this Excel runs custom functions; asked of Office unless told otherwise. */
  readonly functions?: () => boolean;
  /** The time, for "written at"; the machine's unless told otherwise. */
  readonly now?: () => number;
}

const addressOn = ({ sheetId, address }: TablePlace): string => sheetId + address;

/** The workbook that is open in Excel. Commands run one after the other, in the order in which they were given. */
export function excelGateway({
  sample,
  stallMs,
  functions = runsFunctions,
  now = Date.now,
}: GatewayOptions = {}): WorkbookGateway {
  let last: (Written & { readonly at: number }) | null = null;
  /** Columns for agreed segments that were added after the last write. */
  let agreed: (AgreedColumns & { readonly at: number }) | null = null;
  /** A write of this session was taken back: of those before nothing is known any more. */
  let taken = false;
  let turn: Promise<unknown> = Promise.resolve();
  let writing = false;
  const runs = new Map<string, LastRun>();
  /** Single cells just written, whose event comes after the command is over and tells nobody anything. */
  const untold = new Set<string>();
  /** What was selected with rows taken in: no choice of the user's, so it grows as the list does. */
  let wider = '';

  const inTurn = <T>(command: () => Promise<T>): Promise<T> => {
    const done = turn.then(command, command);
    turn = done.catch(() => undefined);
    return done;
  };
  const changing = <T>(command: () => Promise<T>): Promise<T> =>
    inTurn(async () => {
      writing = true;
      try {
        return await command();
      } finally {
        writing = false;
      }
    });
  const readBelow = async (context: Session, place: TablePlace, rows: number): Promise<ClientTable> => {
    const located = await locateBelow(context, place, rows);
    wider = addressOn(located.place);
    return readTable(context, located);
  };
  const options = (work: LongWork = {}): SessionOptions => ({ ...work, ...(stallMs === undefined ? {} : { stallMs }) });

  return {
    findClientTable: (work) =>
      inTurn(() =>
        inExcel(async (context) => {
          const located = await locateSelection(context);
          const { place, area } = located;
          const grows = place.found === 'selection' && addressOn(place) === wider;
          return grows ? readBelow(context, place, area.rows) : readTable(context, located);
        }, options(work)),
      ),

    readWithBelow: (place, rows, work) =>
      inTurn(() => inExcel((context) => readBelow(context, place, rows), options(work))),

    readBoundTable: (bindingId, work) =>
      inTurn(() =>
        inExcel(async (context) => readTable(context, await locateBinding(context, bindingId)), options(work)),
      ),

    readState: () => inTurn(() => inExcel(readState, options())),

    saveState: (state) => changing(() => inExcel((context) => saveState(context, state), options())),

    writeColumns: (request, work = {}) =>
      changing(async () => {
        const written = await write(request, work, runs, stallMs);
        last = { ...written, at: now() };
        agreed = null;
        runs.set(written.report.bindingId, written.plan.runAfter);
        return written.report;
      }),

    addAgreedColumns: (request, work = {}) =>
      changing(async () => {
        const added = await addAgreedColumns(request, work, stallMs);
        agreed = { ...added, at: now() };
        return added.report;
      }),

    undoable() {
      if (agreed) return { ...agreed.report, at: agreed.at };
      if (!last) return null;
      const { address, sheetName, rows } = last.report;
      return { address, sheetName, rows, at: last.at };
    },

    undoLastWrite: (work = {}) =>
      changing(async () => {
        if (agreed) {
          await removeAgreedColumns(agreed, work, stallMs);
          const { rows } = agreed.report;
          agreed = null;
          return { rows };
        }
        if (!last) throw new ExcelProblem('nothingToUndo', taken ? { reason: 'taken' } : {});
        const { report, plan } = last;
        const parametersLeft = await undo(last, work, stallMs);
        last = null;
        taken = true;
        if (plan.runBefore) runs.set(report.bindingId, plan.runBefore);
        else runs.delete(report.bindingId);
        return { rows: report.rows, parametersLeft };
      }),

    selectRows: (place, rows) => inTurn(() => inExcel((context) => selectRows(context, place, rows), options())),

    readParameters: (names) => inTurn(() => inExcel((context) => readNamedCells(context, names), options())),

    selectNamed: (name) => inTurn(() => inExcel((context) => selectNamedCell(context, name), options())),

    selectColumns: (bindingId) => inTurn(() => inExcel((context) => selectColumns(context, bindingId), options())),

    insertSample: (language) =>
      changing(async () => {
        if (!sample) throw new ExcelProblem('other', { message: 'no sample was given' });
        const cells = await sample(language);
        const name = await inExcel((context) => sampleSheetName(context, language), options());
        try {
          return await inExcel(async (context) => readTable(context, await putSample(context, name, cells)), options());
        } catch (error) {
          const back = inExcel((context) => removeSheet(context, name), { ...options(), waitForCellEdit: true });
          await back.catch(() => {
            throw asTouched(error as ExcelProblem);
          });
          throw error;
        }
      }),

    insertFormula: (request) =>
      changing(async () => {
        const cell = await insertFormula(request, options(), functions);
        const key = `${cell.cell.sheetId}!${addressOf(cell.cell)}`;
        untold.add(key);
        return {
          sheetName: cell.sheetName,
          address: addressOf(cell.cell),
          local: cell.local,
          read: () => inTurn(() => inExcel((context) => readFormula(context, cell), options())),
          takeBack: () =>
            changing(async () => {
              await inExcel((context) => takeFormulaBack(context, cell, cell.formula), options());
              untold.add(key);
            }),
        };
      }),

    watch: (onChange) =>
      watch(onChange, (sheetId, address) => {
        const known = untold.delete(`${sheetId}!${address}`);
        return known || writing;
      }),
  };
}
