/**
 * Stands in the add-in's bundle for the sentences that only the command line says (`locales/…/cli`, `files`): the pane
 * has no files and no command line, and every kilobyte before its first paint counts.
 */
export const cli = {};
export const files = {};
