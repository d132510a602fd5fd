/** Shapes of the wire (office-js-protocol.md §3), as the client sends them and as it consumes them. */

export enum ActionType {
  Instantiate = 1,
  Load = 2,
  Method = 3,
  SetProperty = 4,
  Trace = 5,
  LoadRecursive = 6,
  Retrieve = 7,
  EnsureUnchanged = 8,
  Update = 9,
}

export enum PathType {
  Root = 1,
  Service = 2,
  Method = 3,
  Property = 4,
  Indexer = 5,
  Reference = 6,
  Null = 7,
}

/** Request flag: wait until the user has finished editing a cell. */
export const DELAY_FOR_CELL_EDIT = 64;

export interface ArgumentInfo {
  Arguments?: unknown[];
  ReferencedObjectPathIds?: unknown;
}

export interface Query {
  Select?: string[];
  Expand?: string[];
  Top?: number;
  Skip?: number;
}

export interface Action {
  Id: number;
  ActionType: ActionType;
  Name?: string;
  ObjectPathId: number;
  ArgumentInfo?: ArgumentInfo;
  QueryInfo?: Query;
}

export interface ObjectPath {
  Id: number;
  ObjectPathType: PathType;
  Name?: string;
  ParentObjectPathId?: number;
  ArgumentInfo?: ArgumentInfo;
}

export interface Batch {
  Actions: Action[];
  ObjectPaths: Record<string, ObjectPath>;
}

export interface ActionResult {
  ActionId: number;
  Value: unknown;
}

export interface BatchError {
  Code: string;
  Message: string;
  Location: string;
  HttpStatusCode?: number;
  ActionIndex?: number;
}

export interface BatchAnswer {
  Results: ActionResult[];
  TraceIds: number[];
  Error?: BatchError;
}
