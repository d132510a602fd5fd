import { later } from '../parts/later';

/** A chunk of its own, with its words: fetched when there is something to report on. */
export const ToolsRow = later(async () => {
  const { ToolsRow: row } = await import(/* webpackChunkName: "tools-row" */ './ToolsRow');
  return row;
});
