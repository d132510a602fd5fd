import type { ExcelHost } from '../host';
import type { CommandInvocation, FrameNote } from './frameMessages';
import type { HostInformation } from './hostInformation';
import { hostInformation } from './hostInformation';
import type { OfficeWindow } from './nativeHost';
import { installContainer } from './nativeHost';

export interface InProcessOptions {
  host: ExcelHost;
  information?: HostInformation;
  onNote?(note: FrameNote): void;
  /** Text of a file of `@microsoft/office-js/dist`, by its name there, e.g. `es-es/office_strings.js`. */
  readScript(name: string): string;
}

export interface InProcessOffice {
  invoke(command: CommandInvocation): void;
  dispose(): void;
}

/** The address that office.js takes its base path from; nothing is ever fetched from it. */
const BASE = 'https://office.test/lib/';

type ScriptWindow = Window & OfficeWindow & { eval(source: string): unknown };

/**
 * Loads the real, unmodified office.js into a jsdom window (jest's environment) in front of a host in the same
 * process. jsdom fetches no scripts: those that the library appends to the page are evaluated from `readScript`
 * instead, in that window's own realm. Afterwards `Office.onReady()` behaves as it does in Excel.
 */
export function loadOfficeInProcess(window: ScriptWindow, options: InProcessOptions): InProcessOffice {
  const { host, readScript } = options;
  const later = (run: () => void) => void window.setTimeout(run, 0);
  const container = installContainer(window, options.information ?? hostInformation(), {
    sendBridge: (text) => later(() => host.receive(text)),
    sendNote: (note) => options.onNote?.(note),
  });
  const stop = host.onSend((text) => later(() => container.receiveBridge(text)));

  const { document } = window;
  const main = document.createElement('script');
  main.setAttribute('src', `${BASE}office.js`);
  document.head.appendChild(main);
  const append = document.head.appendChild.bind(document.head);
  const evaluateAppended = <T extends Node>(node: T): T => {
    const source = (node as unknown as HTMLScriptElement).src ?? '';
    if (!source.startsWith(BASE)) return append(node);
    later(() => {
      window.eval(readScript(source.slice(BASE.length)));
      node.dispatchEvent(new (window as unknown as typeof globalThis).Event('load'));
    });
    return node;
  };
  document.head.appendChild = evaluateAppended;
  window.eval(readScript('office.js'));
  return {
    invoke: (command) => container.receiveNote({ kind: 'command', command }),
    dispose() {
      stop();
      document.head.appendChild = append;
      main.remove();
    },
  };
}
