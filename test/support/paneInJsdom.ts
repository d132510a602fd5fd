import { act } from 'react';
import { mountPane, type MountedPane } from '../../src/taskpane';
import { localDesk } from '../../src/taskpane/desk/localDesk';
import type { MemoryGateway } from './memoryGateway';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

/** The pane in jsdom over a workbook in memory, and what a user does with it. */
export interface PaneInJsdom {
  readonly pane: MountedPane;
  readonly box: HTMLElement;
  text(): string;
  click(name: string | RegExp): Promise<void>;
  button(name: string | RegExp): HTMLButtonElement;
  /** Chooses or types, and takes it over with Enter. */
  choose(label: string, value: string): Promise<void>;
  field(label: string): HTMLInputElement | HTMLSelectElement;
  settle(ms?: number): Promise<void>;
  close(): Promise<void>;
}

export async function openInJsdom(gateway: MemoryGateway, language: 'es' | 'en' = 'es'): Promise<PaneInJsdom> {
  const box = document.body.appendChild(document.createElement('div'));
  let pane!: MountedPane;
  await act(async () => {
    const desk = localDesk(() => '2026-11-22');
    pane = mountPane(box, { gateway, language, theme: 'light', desk, now: () => Date.UTC(2026, 10, 22, 10, 42) });
    await pane.opened;
  });
  const settle = async (ms = 0): Promise<void> => {
    await act(() => new Promise((resolve) => setTimeout(resolve, ms)));
    for (let k = 0; k < 8; k++) await act(() => new Promise((resolve) => setTimeout(resolve, 0)));
  };
  await settle();
  const told = (element: HTMLElement): string => element.getAttribute('aria-label') ?? element.textContent ?? '';
  const button = (name: string | RegExp): HTMLButtonElement => {
    const all = [...box.querySelectorAll<HTMLButtonElement>('button, a')];
    const found = all.find((each) => (typeof name === 'string' ? told(each) === name : name.test(told(each))));
    if (!found) throw new Error(`No button ${name}; there are: ${all.map(told).join(' | ')}`);
    return found;
  };
  const field = (label: string): HTMLInputElement | HTMLSelectElement => {
    const byLabel = [...box.querySelectorAll('label')].find((each) => each.textContent === label);
    const found = byLabel?.htmlFor
      ? document.getElementById(byLabel.htmlFor)
      : (byLabel?.querySelector('input, select') ?? box.querySelector(`[aria-label="${label}"]`));
    if (!found) throw new Error(`No field ${label}`);
    return found as HTMLInputElement;
  };
  return {
    pane,
    button,
    field,
    settle,
    box,
    // Numbers keep their non-breaking spaces on the screen; tests need not.
    text: () => (box.textContent ?? '').replace(/\u00a0/g, ' '),
    async click(name) {
      await act(async () => button(name).click());
      await settle();
    },
    async choose(label, value) {
      const element = field(label);
      const setter = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(element), 'value')!.set!;
      await act(async () => {
        setter.call(element, value);
        element.dispatchEvent(new Event(element.tagName === 'SELECT' ? 'change' : 'input', { bubbles: true }));
      });
      if (element.tagName === 'INPUT') {
        await act(async () => element.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true })));
      }
      await settle();
    },
    async close() {
      await act(() => pane.unmount());
      box.remove();
    },
  };
}
