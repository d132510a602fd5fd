import { once } from 'node:events';
import { parentPort, workerData } from 'node:worker_threads';

/*
 * What a thread of the forecaster starts with: plain JavaScript, for a thread does not read TypeScript as the command line
 * itself does. The first one bundles the work, which costs a third of reading its files one by one, and hands it on.
 */
const { entry, code, other, first, list } = workerData;

async function bundled() {
  const { buildSync } = await import('esbuild');
  const options = { bundle: true, platform: 'node', format: 'esm', target: 'node20', write: false, logLevel: 'silent' };
  const [{ text }] = buildSync({ entryPoints: [entry], ...options }).outputFiles;
  code.postMessage(text);
  return text;
}

const text = first ? await bundled() : (await once(code, 'message'))[0];
code.close();
const { workFor, helpWith } = await import(`data:text/javascript;base64,${Buffer.from(text).toString('base64')}`);
if (first) workFor(parentPort, other, list);
else helpWith(other);
