type Listener = (event: { data: unknown }) => void;

/** One end of a channel within a realm: what is posted arrives at the other end as a task of its own. */
class Port {
  onmessage: Listener | null = null;
  other: Port | null = null;
  private readonly listeners = new Set<Listener>();

  addEventListener(_type: 'message', listener: Listener): void {
    this.listeners.add(listener);
  }
  removeEventListener(_type: 'message', listener: Listener): void {
    this.listeners.delete(listener);
  }
  postMessage(data: unknown): void {
    setTimeout(() => this.other?.receive({ data }), 0);
  }
  start(): void {}
  close(): void {
    this.other = null;
  }
  private receive(event: { data: unknown }): void {
    this.onmessage?.(event);
    for (const listener of [...this.listeners]) listener(event);
  }
}

/** `MessageChannel` as far as code uses it that only wants to yield the thread. */
export class MessageChannel {
  readonly port1 = new Port();
  readonly port2 = new Port();
  constructor() {
    this.port1.other = this.port2;
    this.port2.other = this.port1;
  }
}
