import { act } from 'react';
import type * as paneOfAPart from '../../src/taskpane/view/usePane';
import { MemoryGateway, tableOf } from '../support/memoryGateway';
import { openInJsdom, type PaneInJsdom } from '../support/paneInJsdom';
import { WORKED } from './clients';

/** A part asks for the pane once each time it is drawn: so many drawings are counted. */
let drawn = 0;
jest.mock('../../src/taskpane/view/usePane', () => {
  const actual = jest.requireActual<typeof paneOfAPart>('../../src/taskpane/view/usePane');
  return {
    ...actual,
    usePane: () => {
      drawn++;
      return actual.usePane();
    },
  };
});

let pane: PaneInJsdom;
beforeEach(async () => {
  pane = await openInJsdom(new MemoryGateway(tableOf(WORKED)));
});
afterEach(() => pane.close());

/** Parts drawn by a change of the state. */
async function drawnBy(action: Parameters<PaneInJsdom['pane']['context']['store']['dispatch']>[0]): Promise<number> {
  drawn = 0;
  await act(async () => pane.pane.context.store.dispatch(action));
  return drawn;
}

test('a step of progress draws the progress line, and nothing else', async () => {
  const all = await drawnBy({ type: 'workStarted', work: { kind: 'writing', cancel: () => undefined } });
  expect(all).toBeGreaterThan(1);
  expect(await drawnBy({ type: 'workMoved', phase: 'writing', done: 1, total: 4 })).toBe(1);
  expect(await drawnBy({ type: 'workMoved', phase: 'writing', done: 2, total: 4 })).toBe(1);
  const line = pane.box.querySelector('[data-work="writing"]')!;
  expect(line.textContent).toContain('2 de 4');
  expect(line.querySelector('progress')!.value).toBe(2);
  // One thing is not counted: it is under way.
  await drawnBy({ type: 'workMoved', phase: 'formatting', done: 0, total: 1 });
  expect(line.textContent).toBe('Dando formato…Cancelar');
  expect(line.querySelector('progress')!.hasAttribute('value')).toBe(false);
  await act(async () => pane.pane.context.store.dispatch({ type: 'workEnded' }));
  expect(pane.box.querySelector('[data-work]')).toBeNull();
});

test('what a part does not read leaves it alone, and what it reads draws it', async () => {
  const all = await drawnBy({ type: 'languageChosen', language: 'en' });
  expect(all).toBeGreaterThan(10);
  const some = await drawnBy({ type: 'storyTold', story: null });
  expect(some).toBeLessThan(all / 4);
  expect(pane.text()).toContain('Write columns');
});
