import type { CliProblemId } from '../locales';

/** Exit codes: a script can tell what went wrong without reading the sentence. */
export const EXIT_CODES = { done: 0, input: 1, usage: 2, exists: 3, unexpected: 4 } as const;
export type ExitReason = Exclude<keyof typeof EXIT_CODES, 'done'>;

/** What the command line itself refuses; the sentence is `cli.problem.<id>`. */
export class CliProblem extends Error {
  constructor(
    readonly id: CliProblemId,
    readonly params: Readonly<Record<string, string>> = {},
    readonly reason: ExitReason = 'input',
  ) {
    super(id);
  }
}
