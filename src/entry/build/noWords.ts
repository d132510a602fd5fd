/**
 * Stands in the add-in's bundle for the sentences that only the command line says (`locales/…/cli`, `files`), and for
 * those of parts that bring their own when they are first opened (`finder`): every kilobyte before the pane's first
 * paint counts.
 */
export const cli = {};
export const files = {};
export const finder = {};
