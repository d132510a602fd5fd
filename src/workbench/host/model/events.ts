import type { Area } from './area';
import { address, joined } from './area';

/** Numbers of the event types that the client registers for (its own `eventType` fields). */
export const EVENT = {
  selectionChanged: 2,
  sheetChanged: 10,
  sheetActivated: 11,
  sheetDeactivated: 12,
  sheetAdded: 13,
  sheetSelectionChanged: 14,
  sheetDeleted: 15,
  sheetCalculated: 16,
  sheetFormatChanged: 18,
  columnSorted: 20,
  rowSorted: 19,
  rowHiddenChanged: 22,
  formulaChanged: 23,
  protectionChanged: 24,
  nameChanged: 25,
  visibilityChanged: 26,
  sheetMoved: 27,
  chartAdded: 50,
  chartActivated: 51,
  chartDeactivated: 52,
  chartDeleted: 53,
  tableSelectionChanged: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
  workbookActivated: 2203,
} as const;
export type EventType = (typeof EVENT)[keyof typeof EVENT];

/** Category of object-model events among host messages. */
const CATEGORY = 65536;
/** Target on which handlers of collections listen. */
export const WORKBOOK_TARGET = 'Workbook';

export interface ChangeDetails {
  valueBefore: unknown;
  valueAfter: unknown;
  valueTypeBefore: string;
  valueTypeAfter: string;
}

/** A change of cells before it is told: pieces of one chunked write are joined to one. */
interface PendingChange {
  sheet: string;
  area: Area;
  changeType: string;
  triggerSource: string;
  shiftDirection: string;
  details: ChangeDetails | undefined;
}

export interface Change extends PendingChange {
  address: string;
}

/** Collects what happened until it may be told, and tells only what someone listens to. */
export class EventQueue {
  enabled = true;
  private readonly listening = new Map<string, number>();
  private readonly entries: HostEntry[] = [];
  private readonly changes: PendingChange[] = [];
  private lastId = 0;

  constructor(
    /** Turns a joined change into events (sheet, collection, tables). */
    private readonly tell: (change: Change) => void,
    /** Called when something waits. */
    private readonly onPending: () => void,
  ) {}

  register(type: EventType, target: string): void {
    const key = `${type}|${target}`;
    this.listening.set(key, (this.listening.get(key) ?? 0) + 1);
  }

  unregister(type: EventType, target: string): void {
    const key = `${type}|${target}`;
    const left = (this.listening.get(key) ?? 0) - 1;
    if (left > 0) this.listening.set(key, left);
    else this.listening.delete(key);
  }

  /** Queues one event. `workbook.onSelectionChanged` registers nothing with the host: it is always told. */
  raise(type: EventType, target: string, payload: object): void {
    if (!this.enabled) return;
    const always = type === EVENT.selectionChanged;
    if (!always && !this.listening.has(`${type}|${target}`)) return;
    this.entries.push([CATEGORY, type, target, JSON.stringify(payload), ++this.lastId]);
    this.onPending();
  }

  changed(change: PendingChange): void {
    if (!this.enabled) return;
    const last = this.changes[this.changes.length - 1];
    const same =
      last &&
      last.sheet === change.sheet &&
      last.changeType === 'RangeEdited' &&
      change.changeType === 'RangeEdited' &&
      last.triggerSource === change.triggerSource;
    const together = same ? joined(last.area, change.area) : null;
    if (last && together) {
      last.area = together;
      if (together.rows * together.columns > 1) last.details = undefined;
      else if (last.details && change.details) {
        const { valueAfter, valueTypeAfter } = change.details;
        last.details = { ...last.details, valueAfter, valueTypeAfter };
      }
    } else this.changes.push({ ...change });
    this.onPending();
  }

  /** Everything that waits, to be sent. */
  drain(): HostEntry[] {
    for (const change of this.changes.splice(0)) this.tell({ ...change, address: address(change.area) });
    return this.entries.splice(0);
  }
}

/** A host push: category, type, target id, message as JSON text, message id (office-js-protocol.md §3). */
export type HostEntry = readonly [category: number, type: number, targetId: string, messageJson: string, id: number];
