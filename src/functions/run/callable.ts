import type { Language } from '../../locales/words';
import type { Declaration } from '../declare/declaration';
import { about, blamedFor } from '../declare/blamed';
import { FunctionProblem } from '../declare/problems';
import { type Answer, answerOf } from './answer';
import { gridOf, isAllEmpty } from './cells';
import { Memo } from './memo';
import { errorOf, type ErrorMaker } from './outcome';

/** The surroundings of a call: how errors are made, and in which language they speak. */
export interface CallContext {
  readonly makeError: ErrorMaker;
  /** Asked at every call: Excel's language is known only after the functions were associated. */
  readonly language: () => Language;
}

/** Excel takes no more than this from a function (excel-limits.md §2). */
const ANSWER_LIMIT = 5 * 1024 * 1024;
/** Below so many cells no answer can reach the limit: a cell's text holds 32,767 characters at most. */
const CELLS_NEVER_TOO_LARGE = 150;

export type CustomFunction = (...given: unknown[]) => unknown;

/**
 * The function that Excel calls: arguments in the declared order, then the invocation, which is not looked at. It
 * gives a grid; a single error of ours is thrown, because only then does Excel show its sentence; errors among several
 * cells, and errors passed on, are given as items.
 */
export function callable(declaration: Declaration, { makeError, language }: CallContext): CustomFunction {
  const count = Object.keys(declaration.parameters).length;
  const readers = Object.values(declaration.parameters).flatMap((parameter, k) =>
    parameter.shape === 'choice' && parameter.byReader ? [k] : [],
  );
  const memo = new Memo<Answer>();
  const spoken = (problem: FunctionProblem): unknown =>
    errorOf(about(problem, blamedFor(declaration, problem.id)), language(), makeError);
  const give = (answer: Answer): unknown => {
    const only = answer.length === 1 && answer[0]!.length === 1 ? answer[0]![0] : null;
    if (only instanceof FunctionProblem) throw spoken(only);
    return answer.map((cells) => cells.map((place) => (place instanceof FunctionProblem ? spoken(place) : place)));
  };
  return (...given) => {
    const args = Array.from({ length: count }, (_, k) => given[k] ?? null);
    for (const k of readers) {
      const grid = gridOf(args[k]);
      if (!grid || isAllEmpty(grid)) args[k] = language();
    }
    const key = JSON.stringify(args);
    const known = memo.get(key);
    if (known) return give(known);
    const remember = (answer: Answer): unknown => {
      const fitting = withinLimit(answer);
      if (!isAccident(fitting)) memo.set(key, fitting);
      return give(fitting);
    };
    const answer = answerOf(declaration, args);
    return answer instanceof Promise ? answer.then(remember) : remember(answer);
  };
}

function withinLimit(answer: Answer): Answer {
  if (answer.length * (answer[0]?.length ?? 0) <= CELLS_NEVER_TOO_LARGE) return answer;
  return JSON.stringify(answer).length > ANSWER_LIMIT ? [[new FunctionProblem('tooLarge')]] : answer;
}

/** Not remembered: what failed for a reason that may pass, such as a part of the add-in that could not be loaded. */
function isAccident([cells]: Answer): boolean {
  const [place] = cells ?? [];
  return place instanceof FunctionProblem && place.id === 'unexpected';
}
