import process from 'node:process';

/**
 * `npm run bench [-- name …]`: every bench, or those named. Times are of this machine; take ratios, not times. Each is loaded
 * when its turn comes: what others need would count as memory of one that is run alone.
 */
const BENCHES: Readonly<Record<string, () => Promise<void>>> = {
  method: async () => (await import('./method')).benchMethod(),
  files: async () => (await import('./files')).benchFiles(),
  sheets: async () => (await import('./sheets')).benchSheets(),
  waiting: async () => (await import('./waiting')).benchWaiting(),
  functions: async () => (await import('./functions')).benchFunctions(),
  workbench: async () => (await import('./workbench')).benchWorkbench(),
  formulas: async () => (await import('./formulas')).benchFormulas(),
  recalculation: async () => (await import('./recalculation')).benchRecalculation(),
  pane: async () => (await import('./pane')).benchPane(),
  reports: async () => (await import('./reports')).benchReportsInWorkbench(),
  outputs: async () => (await import('./outputs')).benchOutputs(),
  start: async () => (await import('./start')).benchStart(),
  value: async () => (await import('./value')).benchValue(),
  fits: async () => (await import('./fits')).benchFits(),
  starts: async () => (await import('./starts')).benchStarts(),
  certainty: async () => (await import('./method')).benchCertainty(),
  watch: async () => (await import('./watch')).benchWatch(),
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
