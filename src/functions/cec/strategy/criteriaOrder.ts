import type { Language } from '../../../locales/words';
import { CRITERION_KEYS, type CriterionKey } from '../../../portfolio';
import { FunctionProblem, type Option, t, whole } from '../../declare';
import { optionProblem, readOption } from '../../declare/readers';
import { type Grid, kindOf } from '../../run/cells';
import { lineOf } from '../../declare/whole';
import { optionsOf } from '../../declare/options';

/** A criterion of the catalogue, or one of the user's own, of which the method has no rule. */
export type OrderedCriterion = CriterionKey | 'other';

const CRITERIA: readonly Option<OrderedCriterion>[] = [
  ...optionsOf<OrderedCriterion>('criterionShort', CRITERION_KEYS),
  { id: 'other', es: 'otro', en: 'other' },
];

/** Four words in one cell, with any of the signs that people put between words. */
const SIGNS = /[;,|/\n]/;

/**
 * Which criterion each digit of a code is: the only way in which a function may know it. Four cells, or one text with
 * the four names; a criterion may stand once, except the user's own ones.
 */
export const criteriaOrder = whole<readonly OrderedCriterion[] | null>(
  {
    name: t('orden', 'order'),
    meaning: t(
      'Los cuatro criterios en el orden de los dígitos, en un texto ("facturación;cuota;impagados;otro") o en cuatro celdas: así se sabe qué dígito es la cuota y cuál los impagados.',
      'The four criteria in the order of the digits, in one text ("turnover;share;unpaid bills;other") or in four cells: that tells which digit is share and which unpaid bills.',
    ),
    unit: 'text',
    byDefault: t('sin orden: no se supone qué es cada dígito', 'no order: nothing is assumed of what each digit is'),
  },
  {
    layout: t('un texto, o una fila o columna de 4 celdas', 'one text, or one row or column of 4 cells'),
    options: CRITERIA,
    defaultValue: null,
    problems: ['orderShape', 'orderTwice', optionProblem(CRITERIA)],
    read: (grid, parameter) => {
      const names = namesIn(grid);
      if (names?.length !== 4) throw new FunctionProblem('orderShape', { parameter });
      const order = names.map((name) => readOption(name, CRITERIA, parameter));
      const known = order.filter((key) => key !== 'other');
      if (new Set(known).size < known.length) throw new FunctionProblem('orderTwice', { parameter });
      return order;
    },
  },
);

function namesIn(grid: Grid): readonly unknown[] | null {
  const line = lineOf(grid);
  const [only] = line ?? [];
  return line?.length === 1 && kindOf(only) === 'text' ? String(only).split(SIGNS) : line;
}

/** The order of a scheme's criteria, by their keys, as a formula says it; what the catalogue does not know is "other". */
export function orderText(keys: readonly string[], language: Language): string {
  return keys
    .map((key, k) => CRITERIA.find(({ id }) => id === key && keys.indexOf(key) === k) ?? CRITERIA.at(-1)!)
    .map((option) => option[language].toLowerCase())
    .join(';');
}
