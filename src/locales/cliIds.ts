import type { cli } from './es/cli';

/** Why result columns were not made a table. */
export type NoTableReason = keyof typeof cli.result.noTable;
