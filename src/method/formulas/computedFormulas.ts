import { LAST_SERIAL, LAST_YEAR, FIRST_YEAR, type MissingReason } from '../../portfolio';
import type { FormulaWords } from './formulaWords';
import { quoted } from './excelText';
import { ROW } from './formulaTable';
import { allHold, type CellContext, type ColumnCells, inBrackets, type ValueFormula } from './valueParts';

/** Sums and differences are rounded as `withoutSumNoise` rounds them. */
export const SUM_DECIMALS = 6;

/** Cells of the row that stand side by side and are read alike, or a single one. */
type Run = readonly [ColumnCells, ...ColumnCells[]];

/** Sum of several cells of a row, or how many are above zero. All must hold numbers; the gravest lack is said. */
export function severalFormula(
  kind: 'sum' | 'count',
  cells: readonly ColumnCells[],
  words: Pick<FormulaWords, 'reason'>,
): ValueFormula {
  const runs = runsOf(cells);
  const parts = runs.map((run) => partOf(kind, run));
  return {
    valid: runs.length === 1 ? validRun(runs[0]!) : `AND(${runs.map(validRun).join(',')})`,
    value: kind === 'sum' ? `ROUND(SUM(${parts.join(',')}),${SUM_DECIMALS})` : parts.join('+'),
    reason: gravestReason(runs, words),
  };
}

/** Cells side by side, in the order of the sheet, so that a formula for many families stays short. */
function runsOf(cells: readonly ColumnCells[]): Run[] {
  const runs: [ColumnCells, ...ColumnCells[]][] = [];
  const sorted = [...cells].sort((a, b) => columnNumber(a.letters) - columnNumber(b.letters));
  for (const cell of sorted) {
    const last = runs.at(-1);
    const before = last?.at(-1);
    const joins =
      before !== undefined &&
      [before, cell].every(({ isPlain, conditions }) => isPlain && conditions.length === 0) &&
      before.empty === cell.empty &&
      columnNumber(cell.letters) === columnNumber(before.letters) + 1;
    if (joins) last!.push(cell);
    else runs.push([cell]);
  }
  return runs;
}

function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}

const range = (run: Run): string => `${run[0].letters}${ROW}:${run.at(-1)!.letters}${ROW}`;

/** Whether every cell of the run holds a number, or is empty where empty means zero; never an error. */
function validRun(run: Run): string {
  const [only] = run;
  if (run.length === 1) {
    const isNumber = `ISNUMBER(${only.content})`;
    return only.conditions.length ? `IF(${isNumber},${allHold(only.conditions)},FALSE)` : isNumber;
  }
  const numbers = `COUNT(${range(run)})`;
  if (only.empty === 'missing') return `${numbers}=${run.length}`;
  return `IFERROR(${numbers}+SUMPRODUCT(--(TRIM(${range(run)})=""))=${run.length},FALSE)`;
}

function partOf(kind: 'sum' | 'count', run: Run): string {
  if (run.length > 1) return kind === 'sum' ? range(run) : `COUNTIF(${range(run)},">0")`;
  return kind === 'sum' ? run[0].value : `(${run[0].value}>0)`;
}

/** As `resolveSource` has it: errors first, then truth values, texts, what the meaning excludes, empty cells. */
function gravestReason(runs: readonly Run[], words: Pick<FormulaWords, 'reason'>): string {
  const any = (test: (run: Run) => string): string =>
    runs.length === 1 ? test(runs[0]!) : `OR(${runs.map(test).join(',')})`;
  const many = (run: Run, cell: string, row: string): string => (run.length === 1 ? cell : `SUMPRODUCT(${row})>0`);
  const tests: [MissingReason, string][] = [
    ['error', any((run) => many(run, `ISERROR(${run[0].cell})`, `--ISERROR(${range(run)})`))],
    ['boolean', any((run) => many(run, `ISLOGICAL(${run[0].cell})`, `--ISLOGICAL(${range(run)})`))],
    [
      'text',
      any((run) =>
        many(
          run,
          `AND(ISTEXT(${run[0].cell}),TRIM(${run[0].cell})<>"")`,
          `ISTEXT(${range(run)})*(TRIM(${range(run)})<>"")`,
        ),
      ),
    ],
  ];
  for (const reason of ['notWhole', 'outOfRange'] as const) {
    const broken = runs.flatMap(([{ content, conditions }]) =>
      conditions
        .filter((condition) => condition.reason === reason)
        .map(({ holds }) => `IF(ISNUMBER(${content}),NOT(${holds}),FALSE)`),
    );
    if (broken.length) tests.push([reason, broken.length === 1 ? broken[0]! : `OR(${broken.join(',')})`]);
  }
  return tests.reduceRight(
    (otherwise, [reason, test]) => `IF(${test},${quoted(words.reason(reason))},${otherwise})`,
    quoted(words.reason('empty')),
  );
}

/**
 * Years from a date, or from a calendar year, to the scheme's reference date (`yearsBetween`). While the parameters
 * sheet has no such date there are none.
 */
export function yearsFormula(
  { valid, value: since, reason }: ValueFormula,
  holds: 'dates' | 'years',
  { names, words }: CellContext,
): ValueFormula {
  const now = names.scheme('referenceDay');
  const isYear = `${since}>=${FIRST_YEAR},${since}<=${LAST_YEAR},INT(${since})=${since},${since}<=YEAR(${now})`;
  const isDate = `${since}>${LAST_YEAR},${since}<${LAST_SERIAL + 1},INT(${since})<=${now}`;
  const day = `DATE(YEAR(${now}),MONTH(${since}),DAY(${since}))`;
  const outside = quoted(words.reason('outOfRange'));
  return {
    valid: `IF(ISNUMBER(${now}),IF(${valid},AND(${holds === 'years' ? isYear : isDate}),FALSE),FALSE)`,
    value: holds === 'years' ? `YEAR(${now})-${inBrackets(since)}` : `YEAR(${now})-YEAR(${since})+(${now}-${day})/366`,
    reason: `IF(${valid},${outside},${reason})`,
  };
}
