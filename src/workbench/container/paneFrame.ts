import type { ExcelHost } from '../host';
import type { CommandInvocation, FrameNote, PageNote } from './frameMessages';
import { bridgeMessage, noteMessage, readMessage } from './frameMessages';

export interface PaneFrameEvents {
  /** A new document started in the frame: whatever the last one registered is gone. */
  onStarted?(): void;
  onSettings?(values: Readonly<Record<string, string>>): void;
  onCommandDone?(id: string, status: number): void;
  onCommandsReady?(): void;
  onRefused?(what: string): void;
  /** The keyboard wants out of the pane. */
  onLeave?(back: boolean): void;
}

export interface PaneFrame {
  /** Runs a ribbon command's function in the add-in; kept until the add-in listens. */
  invoke(command: CommandInvocation): void;
  dispose(): void;
}

/** Connects a pane's frame with the host: text in both directions, nothing else. */
export function connectPaneFrame(frame: HTMLIFrameElement, host: ExcelHost, events: PaneFrameEvents): PaneFrame {
  const page = frame.ownerDocument.defaultView!;
  const post = (text: string) => frame.contentWindow?.postMessage(text, '*');
  const stopSending = host.onSend((text) => post(bridgeMessage(text)));
  const handlers: { [Kind in FrameNote['kind']]: (note: Extract<FrameNote, { kind: Kind }>) => void } = {
    started: () => events.onStarted?.(),
    commandsReady: () => events.onCommandsReady?.(),
    commandDone: ({ id, status }) => events.onCommandDone?.(id, status),
    settings: ({ values }) => events.onSettings?.(values),
    refused: ({ what }) => events.onRefused?.(what),
    leave: ({ back }) => events.onLeave?.(back),
  };
  const receive = (event: MessageEvent) => {
    if (event.source !== frame.contentWindow) return;
    const message = readMessage<FrameNote>(event.data);
    if (message === null) return;
    if ('bridge' in message) host.receive(message.bridge);
    else (handlers[message.note.kind] as (note: FrameNote) => void)(message.note);
  };
  page.addEventListener('message', receive);
  return {
    invoke: (command) => post(noteMessage({ kind: 'command', command } satisfies PageNote)),
    dispose() {
      page.removeEventListener('message', receive);
      stopSending();
    },
  };
}
