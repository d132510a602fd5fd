import { handsOutFiles } from '../../src/excel';

/** Where a download can be offered: by what Office says of the platform. */
const scope = globalThis as unknown as { Office?: { context: { platform: string } } };
afterEach(() => delete scope.Office);

test.each([
  ['PC', true],
  ['OfficeOnline', true],
  ['Mac', false],
  ['iOS', false],
  ['Android', false],
])('%s: %s', (platform, offers) => {
  scope.Office = { context: { platform } };
  expect(handsOutFiles()).toBe(offers);
});

test('a browser without Office hands files out', () => {
  expect(handsOutFiles()).toBe(true);
});
