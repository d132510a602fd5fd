import { hostLanguage } from '../../src/entry/language';

/** What the entry finds in the global scope. */
const scope = globalThis as unknown as { Office?: { context?: { displayLanguage?: string } } };
const before = Object.getOwnPropertyDescriptor(globalThis, 'navigator');
const browserSpeaks = (language: string): void => {
  Object.defineProperty(globalThis, 'navigator', { value: { language }, configurable: true });
};
afterEach(() => {
  delete scope.Office;
  if (before) Object.defineProperty(globalThis, 'navigator', before);
});

test('the language of Excel counts, not that of the browser', () => {
  browserSpeaks('en-GB');
  scope.Office = { context: { displayLanguage: 'es-AR' } };
  expect(hostLanguage()).toBe('es');
  browserSpeaks('es-ES');
  scope.Office = { context: { displayLanguage: 'fr-FR' } };
  expect(hostLanguage()).toBe('en');
});

test('until Office knows its host, and where the host tells none, the browser’s', () => {
  browserSpeaks('es-MX');
  scope.Office = {};
  expect(hostLanguage()).toBe('es');
  scope.Office = { context: {} };
  expect(hostLanguage()).toBe('es');
});
