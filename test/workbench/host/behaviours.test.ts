import { createHeadlessEngine, createHost } from '../../../src/workbench/host';
import { loadOfficeJsInNode } from '../support/officeJs';
import { behaviours } from './behaviours';

describe('the stand-in host, headless', () => {
  test.each(behaviours.map((behaviour) => [behaviour.name, behaviour] as const))('%s', async (_name, behaviour) => {
    const host = createHost(await createHeadlessEngine());
    try {
      await behaviour.run({ host, ...loadOfficeJsInNode(host) });
    } finally {
      host.dispose();
      host.workbook.engine.dispose();
    }
  });
});
