import type { Language } from '../../locales/words';
import type { Parameter } from '../declare';
import { fill, type Localised, t } from '../declare/localised';
import { problemIdOf, type ProblemId } from '../declare/problems';
import { signsOf } from './formulaText';

const WORDS = {
  between: t('de {from} a {to}', 'from {from} to {to}'),
  aboveTo: t('mayor que {above} y hasta {to}', 'above {above}, up to {to}'),
  from: t('{from} o más', '{from} or more'),
  above: t('mayor que {above}', 'above {above}'),
  upTo: t('{to} como mucho', '{to} at most'),
  whole: t('entero', 'whole'),
} as const satisfies Record<string, Localised>;

/** Between which limits the numbers of a parameter lie, as its reader holds them: "de 0 a 1"; '' where it sets none. */
export function rangeText({ problems }: Parameter, language: Language): string {
  const limit = (id: ProblemId): string | undefined => {
    const found = problems.find((problem) => problemIdOf(problem) === id);
    const value = typeof found === 'object' ? found.params['limit'] : undefined;
    return typeof value === 'number' ? signed(value, language) : undefined;
  };
  const [from, above, to] = [limit('belowMinimum'), limit('notAbove'), limit('aboveMaximum')];
  const bounds =
    from !== undefined && to !== undefined
      ? WORDS.between
      : above !== undefined && to !== undefined
        ? WORDS.aboveTo
        : from !== undefined
          ? WORDS.from
          : above !== undefined
            ? WORDS.above
            : to !== undefined
              ? WORDS.upTo
              : null;
  const whole = problems.some((problem) => problemIdOf(problem) === 'notWhole');
  const parts = [...(whole ? [WORDS.whole] : []), ...(bounds ? [bounds] : [])];
  return parts.map((part) => fill(part[language], { from, above, to })).join(', ');
}

const signed = (value: number, language: Language): string => String(value).replace('.', signsOf(language).decimal);
