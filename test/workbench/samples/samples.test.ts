import { createHeadlessEngine, createHost } from '../../../src/workbench/host';
import { loadOfficeJsInNode } from '../support/officeJs';
import { samples } from '.';

describe('samples of the kind in the documentation, headless', () => {
  test('are at least forty', () => expect(samples.length).toBeGreaterThanOrEqual(40));

  test.each(samples.map((sample) => [sample.page, sample.name, sample] as const))(
    '%s: %s',
    async (_page, _name, sample) => {
      const host = createHost(await createHeadlessEngine());
      try {
        await sample.run({ host, ...loadOfficeJsInNode(host, { strict: true }) });
      } finally {
        host.dispose();
        host.workbook.engine.dispose();
      }
    },
  );
});
