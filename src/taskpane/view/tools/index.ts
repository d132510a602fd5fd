import { lazy } from 'react';

/** A chunk of its own, with its words: fetched when there is something to report on. */
export const ToolsRow = lazy(async () => {
  const { ToolsRow: row } = await import(/* webpackChunkName: "tools-row" */ './ToolsRow');
  return { default: row };
});
