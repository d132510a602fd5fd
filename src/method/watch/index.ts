/** Watching: snapshots of the clients, what changed between two of them, and why (method.md §1.18). */
export { type Cause, type CauseKind, causesBetween } from './causeKinds';
export { codeAlerts } from './codeAlerts';
export { type Alert, ALERTS, alertsOf, compareSnapshots, type SnapshotComparison, UNKNOWN_DELTA } from './compare';
export { type EuroMoves, type LabelMoves } from './euros';
export { type Explanation, explainMoves, isExplained, type NoExplanation, type Reasons, reasonsOf } from './explain';
export { bridged, type Comparable, type Gap, GAP_WAYS, gapsBetween, type GapWay } from './gaps';
export { calledAs, columnsRenamed, yearsMoved } from './calledAs';
export { pairSnapshots, type Paired } from './pairs';
export { type CutChange, cutChanges, schemeBetween } from './schemeBetween';
export {
  headersRead,
  idsTwice,
  type Snapshot,
  SNAPSHOT_KINDS,
  type SnapshotKind,
  type SnapshotMark,
  snapshotOf,
  type StoredColumn,
} from './snapshot';
export { type Outcome, runStored } from './stored';
