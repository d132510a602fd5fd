import { bundleForTests } from './workbench';

/** Jest's global set-up of the browser tests: one bundle for the whole run. */
export default async function bundleOnce(): Promise<void> {
  await bundleForTests();
}
