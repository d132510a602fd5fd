import type { cli } from './es/cli';

/** Ids of what the command line itself refuses. */
export type CliProblemId = keyof typeof cli.problem;
/** Why result columns were not made a table. */
export type NoTableReason = keyof typeof cli.result.noTable;
