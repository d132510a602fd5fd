import { kindOf } from '../run/cells';
import { type Localised, t } from './localised';
import type { EachParameter, MissingRule, ParameterTexts } from './parameters';
import { FunctionProblem, type PossibleProblem } from './problems';
import {
  numberProblems,
  type NumberRule,
  optionProblem,
  type Option,
  readNumber,
  readOption,
  readTruth,
} from './readers';

/** Everything of an element-wise parameter but its texts. */
export type Each<T> = Omit<EachParameter<T>, keyof ParameterTexts | 'shape' | 'optional' | 'layout'> & {
  readonly layout?: Localised;
};

/** A parameter that is taken element by element, by a reader of its own. */
export function each<T>(texts: ParameterTexts, rest: Each<T>): EachParameter<T> {
  return { shape: 'each', optional: 'defaultValue' in rest, layout: null, ...texts, ...rest };
}

const missingProblem = (missing: MissingRule): PossibleProblem[] =>
  missing === '#N/A' ? ['missing'] : missing === '#DIV/0!' ? ['zeroDenominator'] : [];

/** A number per element; an empty one is #N/A unless said otherwise. */
export function number(
  texts: ParameterTexts,
  rule: NumberRule = {},
  missing: Exclude<MissingRule, 'value'> = '#N/A',
): EachParameter<number> {
  return each(texts, {
    missing,
    problems: [...missingProblem(missing), ...numberProblems(rule)],
    read: (cell, parameter) => readNumber(cell, rule, parameter),
  });
}

/** A number per element that may be left out; an empty one is the default. */
export function optionalNumber<D extends number | null>(
  texts: ParameterTexts & { readonly byDefault: Localised },
  defaultValue: D,
  rule: NumberRule = {},
): EachParameter<number | D> {
  return each<number | D>(texts, {
    missing: 'value',
    missingValue: defaultValue,
    defaultValue,
    problems: numberProblems(rule),
    read: (cell, parameter) => readNumber(cell, rule, parameter),
  });
}

/** TRUE or FALSE per element; FALSE where empty. */
export function truth(texts: ParameterTexts & { readonly byDefault: Localised }): EachParameter<boolean> {
  return each(texts, {
    missing: 'value',
    missingValue: false,
    defaultValue: false,
    problems: ['notTruth'],
    read: readTruth,
  });
}

/** A word per element, in either language; '' gives an empty result. */
export function word<T extends string>(texts: ParameterTexts, options: readonly Option<T>[]): EachParameter<T> {
  return each(texts, {
    missing: 'blank',
    options,
    problems: [optionProblem(options)],
    read: (cell, parameter) => readOption(cell, options, parameter),
  });
}

/** A word per element that may be left out. */
export function optionalWord<T extends string>(
  texts: ParameterTexts & { readonly byDefault: Localised },
  options: readonly Option<T>[],
): EachParameter<T | null> {
  return each<T | null>(texts, {
    missing: 'value',
    missingValue: null,
    defaultValue: null,
    options,
    problems: [optionProblem(options)],
    read: (cell, parameter) => readOption(cell, options, parameter),
  });
}

/** A row of so many numbers per element: one client's values. An empty one among them follows the rule. */
export function row(
  texts: ParameterTexts,
  count: number,
  rule: NumberRule = {},
  missing: '#N/A' | 'blank' = '#N/A',
): EachParameter<readonly number[]> {
  return each<readonly number[]>(texts, {
    missing,
    layout: t(`${count} columnas, una fila por cliente`, `${count} columns, one row per client`),
    problems: [...missingProblem(missing), ...numberProblems(rule), { id: 'rowsShape', params: { count } }],
    elements: (grid, parameter) => {
      if (grid[0]!.length !== count) throw new FunctionProblem('rowsShape', { parameter, count });
      return grid.map((cells) => [cells]);
    },
    isEmpty: (cells) => (cells as readonly unknown[]).some((cell) => kindOf(cell) === 'empty'),
    read: (cells, parameter) => (cells as readonly unknown[]).map((cell) => readNumber(cell, rule, parameter)),
  });
}
