import { localDesk } from './localDesk';
import type { DeskAnswer, DeskCall, DeskCancel } from './messages';
import { serveDesk } from './serve';

/** What the worker's file starts: a desk of its own, served to the pane. */
const scope = globalThis as unknown as {
  postMessage(message: DeskAnswer, transfer: Transferable[]): void;
  onmessage: ((event: MessageEvent<DeskCall | DeskCancel>) => void) | null;
};
const serve = serveDesk(
  localDesk(() => new Date().toISOString().slice(0, 10)),
  (message, transfer) => scope.postMessage(message, transfer),
);
scope.onmessage = ({ data }) => serve(data);
