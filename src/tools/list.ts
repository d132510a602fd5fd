import { certainty } from './certainty';
import { contracts } from './contracts';
import { decisions } from './decisions';
import { families } from './families';
import { guideTool } from './guide';
import { matrices } from './matrices';
import { network } from './network';
import { overview } from './overview';
import { policy } from './policy';
import { profitability } from './profitability';
import { purchases } from './purchases';
import { schemes } from './schemes';
import { supply } from './supply';
import { value } from './value';
import { watching } from './watching';
import type { Tool } from './tool';

/** Every tool but the guide, which names them, in the order in which they are offered. */
const NAMED = {
  overview,
  matrices,
  policy,
  supply,
  value,
  purchases,
  schemes,
  certainty,
  watching,
  decisions,
  profitability,
  families,
  contracts,
  network,
};
const ALL = { ...NAMED, guide: guideTool((id, language) => NAMED[id].words[language].name) };

/** Ids stand in workbooks and on command lines, and never change. */
export type ToolId = keyof typeof ALL;
export const TOOL_IDS = Object.keys(ALL) as readonly ToolId[];

/** Every tool by its id. What settings and results it has is its own matter. */
export const TOOLS = ALL as unknown as Readonly<Record<ToolId, Tool<never, never>>>;

/** What `--report` writes: the portfolio as a whole. Other tools are asked for by name. */
export const REPORT_TOOLS: readonly ToolId[] = ['overview', 'matrices'];
