import type { Declaration } from './declaration';
import type { Localised } from './localised';
import { FunctionProblem, type ProblemId, type ProblemParams } from './problems';

/** The names of the parameters that a declaration holds to answer for a problem: "antes / ahora"; null where none does. */
export function blamedFor({ parameters, blames }: Declaration, id: ProblemId): Localised | null {
  const names = (blames?.[id] ?? []).map((key) => parameters[key]!.name);
  if (names.length === 0) return null;
  return { es: names.map(({ es }) => es).join(' / '), en: names.map(({ en }) => en).join(' / ') };
}

/** The same problem with the name of the parameter that it is about, unless it carries one or is a fault of ours. */
export function about(problem: FunctionProblem, parameter: Localised | null): FunctionProblem {
  const params: ProblemParams = problem.params;
  if (parameter === null || 'parameter' in params || problem.id === 'unexpected') return problem;
  return new FunctionProblem(problem.id as never, { ...params, parameter } as never);
}
