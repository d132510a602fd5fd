/**
 * Stands in the add-in's bundle for the sentences that only the command line says (`locales/…/cli`, `files`), and for
 * those of parts that bring their own when they are fetched (the finder, the editors): every kilobyte before the pane's
 * first paint counts.
 */
export const about = {};
export const checks = {};
export const choose = {};
export const cli = {};
export const convert = {};
export const decisions = {};
export const editing = {};
export const excel = {};
export const families = {};
export const files = {};
export const finder = {};
export const meaning = {};
export const profiles = {};
export const removal = {};
export const report = {};
export const trouble = {};
export const undo = {};
export const unit = {};
export const why = {};
