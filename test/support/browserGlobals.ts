import { deserialize, serialize } from 'node:v8';
import { TextDecoder, TextEncoder } from 'node:util';

/** What every browser has and jsdom has not, for tests of the pane. */
const missing = {
  structuredClone: (value: unknown): unknown => deserialize(serialize(value)),
  TextEncoder,
  TextDecoder,
  ResizeObserver: class {
    observe(): void {}
    unobserve(): void {}
    disconnect(): void {}
  },
};
for (const [name, value] of Object.entries(missing)) {
  if (!(name in globalThis)) Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
}
let ids = 0;
if (typeof crypto.randomUUID !== 'function') {
  Object.defineProperty(crypto, 'randomUUID', {
    value: () => `00000000-0000-4000-8000-${String(++ids).padStart(12, '0')}`,
  });
}
/** jsdom lays nothing out, and reading a thousand of Fluent's style rules takes it seconds. */
CSSStyleSheet.prototype.insertRule = () => 0;
