import { benchFiles } from './files';
import { benchFits } from './fits';
import { benchFormulas } from './formulas';
import { benchFunctions } from './functions';
import { benchCertainty, benchMethod } from './method';
import { benchOutputs } from './outputs';
import { benchPane } from './pane';
import { benchRecalculation } from './recalculation';
import { benchReportsInWorkbench } from './reports';
import { benchSheets } from './sheets';
import { benchStart } from './start';
import { benchStarts } from './starts';
import { benchValue } from './value';
import { benchWatch } from './watch';
import { benchWorkbench } from './workbench';

/** `npm run bench [-- name …]`: every bench, or those named. Times are of this machine; take ratios, not times. */
const BENCHES: Readonly<Record<string, () => Promise<void>>> = {
  method: benchMethod,
  files: () => benchFiles(),
  sheets: benchSheets,
  functions: benchFunctions,
  workbench: benchWorkbench,
  formulas: benchFormulas,
  recalculation: () => benchRecalculation(),
  pane: benchPane,
  reports: benchReportsInWorkbench,
  outputs: benchOutputs,
  start: benchStart,
  value: benchValue,
  fits: benchFits,
  starts: benchStarts,
  certainty: benchCertainty,
  watch: benchWatch,
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !Object.hasOwn(BENCHES, name));
if (unknown.length) {
  const usage = `npm run bench [-- ${Object.keys(BENCHES).join(' ')}]`;
  if (asked.includes('--help')) console.log(usage);
  else console.error(`No bench is called ${unknown.join(', ')}.\n${usage}`);
  process.exit(asked.includes('--help') ? 0 : 2);
}
for (const [name, bench] of Object.entries(BENCHES)) if (!asked.length || asked.includes(name)) await bench();
