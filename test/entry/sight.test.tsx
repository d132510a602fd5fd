import { paneSight, type PaneSight } from '../../src/entry/sight';

/** The page on the screen, as the browser tells it. */
let draw: (drawn: boolean) => void;
let visibility: DocumentVisibilityState;
Object.defineProperty(document, 'visibilityState', { get: () => visibility });
let sight: PaneSight;
let seen: number;
beforeEach(() => {
  visibility = 'visible';
  Object.assign(globalThis, {
    IntersectionObserver: class {
      constructor(told: (entries: readonly unknown[]) => void) {
        draw = (drawn) => told([{ isIntersecting: drawn, boundingClientRect: { width: drawn ? 350 : 0 } }]);
      }
      observe(): void {}
    },
  });
  sight = paneSight(document);
  seen = 0;
  void sight.seen().then(() => (seen = 1));
});
const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

test('where Excel says nothing, once its page is drawn on the screen', async () => {
  sight.told('Unknown');
  sight.told(undefined);
  expect(sight.now()).toBe(false);
  draw(false);
  visibility = 'hidden';
  draw(true);
  await settle();
  expect([sight.now(), seen]).toEqual([false, 0]);
  visibility = 'visible';
  document.dispatchEvent(new Event('visibilitychange'));
  await settle();
  expect([sight.now(), seen]).toEqual([true, 1]);
});

test('Excel’s word goes before what the page seems to be', async () => {
  sight.told('Hidden');
  draw(true);
  await settle();
  expect([sight.now(), seen]).toEqual([false, 0]);
  let shown = 0;
  const stop = sight.onSeen(() => shown++);
  sight.told('Taskpane');
  sight.told('Taskpane');
  await settle();
  expect([sight.now(), seen, shown]).toEqual([true, 1, 1]);
  sight.told('Hidden');
  expect(sight.now()).toBe(false);
  sight.told('Taskpane');
  stop();
  sight.told('Hidden');
  sight.told('Taskpane');
  expect(shown).toBe(2);
});

test('a page that comes onto the screen after Excel’s word is in sight, whether or not Excel says so', async () => {
  sight.told('Hidden');
  draw(false);
  draw(true);
  await settle();
  expect([sight.now(), seen]).toEqual([true, 1]);
});

test.each(['pointerdown', 'keydown'])(
  '%s: whoever does that sees it, whatever Excel and the page say',
  async (touch) => {
    sight.told('Hidden');
    visibility = 'hidden';
    draw(false);
    document.body.dispatchEvent(new Event(touch, { bubbles: true }));
    await settle();
    expect([sight.now(), seen]).toEqual([true, 1]);
  },
);
