import type { HostClass, HostObject } from './classes';
import { isHostObject, memberName, memberOf } from './classes';
import { HostError } from './errors';
import { load, LOAD, readsCalculated, RETRIEVE } from './load';
import type { References } from './references';
import type { Action, ArgumentInfo, Batch, BatchAnswer, ObjectPath } from './wire';
import { ActionType, PathType } from './wire';

/** What the interpreter needs to know of the world behind the objects. */
export interface Surroundings {
  root: HostObject;
  references: References;
  service(name: string): HostObject | undefined;
  /** Refuses members above the requirement level in force. */
  checkLevel(cls: string, member: string): void;
  /** Calculates formulas that wait; called before calculated properties are read and methods called. */
  settle(): Promise<void>;
  /** Gives the thread away when enough time has passed. */
  breathe(): Promise<void>;
  /** Told of each method and property called, as `Class.member`. */
  called(member: string): void;
}

/** Null objects answer every path below them with themselves; a write or call on one is ItemNotFound. */
const NULL: HostClass = { name: 'NullObject', scalars: {}, navigation: {}, methods: {} };
const nullObject: HostObject = { cls: NULL, self: null };

/** Runs one batch: actions in order, the first failure stops it, what was done before stays done. */
export class Interpreter {
  private readonly resolved = new Map<number, HostObject>();
  private location = '';

  constructor(
    private readonly batch: Batch,
    private readonly around: Surroundings,
  ) {}

  async run(): Promise<BatchAnswer> {
    const answer: BatchAnswer = { Results: [], TraceIds: [] };
    for (let index = 0; index < this.batch.Actions.length; index++) {
      const action = this.batch.Actions[index]!;
      this.location = '';
      try {
        const value = await this.perform(action);
        answer.Results.push({ ActionId: action.Id, Value: value ?? null });
        if (action.ActionType === ActionType.Trace) answer.TraceIds.push(action.Id);
        await this.around.breathe();
      } catch (error) {
        answer.Error = {
          Code: error instanceof HostError ? error.code : 'GeneralException',
          Message: error instanceof Error ? error.message : String(error),
          Location: this.location,
          HttpStatusCode: 400,
          ActionIndex: index,
        };
        if (!(error instanceof HostError) && error instanceof Error) answer.Error.Message += ` ${error.stack ?? ''}`;
        break;
      }
    }
    return answer;
  }

  private async perform(action: Action): Promise<unknown> {
    switch (action.ActionType) {
      case ActionType.Trace:
        return null;
      case ActionType.Instantiate:
        return this.instantiate(await this.object(action.ObjectPathId));
      case ActionType.Method:
        return this.invoke(action);
      case ActionType.SetProperty:
        return this.assign(action);
      case ActionType.Load:
      case ActionType.Retrieve:
        return this.read(action);
      default:
        throw new HostError('NotImplemented', `Action type ${action.ActionType} is not implemented by the workbench`);
    }
  }

  private instantiate(target: HostObject): unknown {
    if (target === nullObject) return null;
    const { cls, self } = target;
    const reference = this.around.references.idOf(target);
    return {
      ...(cls.id ? { [cls.privateId ? '_Id' : 'Id']: cls.id(self) } : {}),
      ...(reference ? { _ReferenceId: reference } : {}),
    };
  }

  private async invoke(action: Action): Promise<unknown> {
    const target = await this.object(action.ObjectPathId);
    const name = memberName(action.Name ?? '');
    if (name === '_KeepReference') {
      if (target !== nullObject) this.around.references.keep(target);
      return null;
    }
    if (name === '_RemoveReference') {
      for (const id of action.ArgumentInfo?.Arguments ?? []) this.around.references.release(String(id));
      return null;
    }
    const result = await this.call(target, name, action.ArgumentInfo);
    return isHostObject(result) ? this.instantiate(result) : result;
  }

  private async assign(action: Action): Promise<null> {
    const target = await this.object(action.ObjectPathId);
    const name = memberOf(target.cls, action.Name ?? '');
    this.at(target, name);
    if (target === nullObject) throw new HostError('ItemNotFound');
    const scalar = target.cls.scalars[name];
    if (!scalar) throw this.missing(target, name);
    if (!scalar.set) throw new HostError('InvalidOperation', `${target.cls.name}.${name} is read-only.`);
    scalar.set(target.self, this.arguments(action.ArgumentInfo)[0]);
    return null;
  }

  private async read(action: Action): Promise<unknown> {
    const target = await this.object(action.ObjectPathId);
    if (target === nullObject) return null;
    const query = action.QueryInfo ?? {};
    this.location = `${target.cls.name}.${query.Select?.[0] ?? 'load'}`;
    for (const name of query.Select ?? []) {
      const member = name.split('/')[0]!;
      if (member in target.cls.scalars) this.around.checkLevel(target.cls.name, member);
    }
    if (readsCalculated(target, query)) await this.around.settle();
    return load(target, query, action.ActionType === ActionType.Retrieve ? RETRIEVE : LOAD);
  }

  private async call(target: HostObject, name: string, info?: ArgumentInfo): Promise<unknown> {
    this.at(target, name);
    if (target === nullObject) throw new HostError('ItemNotFound');
    const method = target.cls.methods[name];
    if (!method) throw this.missing(target, name);
    if (target.cls.settles?.includes(name)) await this.around.settle();
    return method(target.self, ...(this.arguments(info) as never[]));
  }

  private at(target: HostObject, member: string): void {
    this.location = `${target.cls.name}.${member}`;
    this.around.called(this.location);
    if (target !== nullObject) this.around.checkLevel(target.cls.name, member);
  }

  private missing(target: HostObject, member: string): HostError {
    return new HostError('ApiNotFound', `${target.cls.name}.${member} is not implemented by the workbench`);
  }

  /** Replaces object paths among arguments by the objects they lead to; they were instantiated before. */
  private arguments(info?: ArgumentInfo): unknown[] {
    const swap = (value: unknown, referenced: unknown): unknown => {
      if (Array.isArray(value)) {
        return Array.isArray(referenced)
          ? value.map((inner, i) => swap(inner, referenced[i]))
          : value.map((v) => inside(v));
      }
      return typeof referenced === 'number' && referenced > 0 ? this.ready(referenced) : inside(value);
    };
    const inside = (value: unknown): unknown => {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
      const path = (value as { _ObjectPathId?: number })._ObjectPathId;
      if (typeof path === 'number') return this.ready(path);
      return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, inside(inner)]));
    };
    const referenced = info?.ReferencedObjectPathIds;
    return (info?.Arguments ?? []).map((value, i) =>
      swap(value, Array.isArray(referenced) ? referenced[i] : undefined),
    );
  }

  private ready(pathId: number): HostObject {
    const object = this.resolved.get(pathId);
    if (!object || object === nullObject)
      throw new HostError('InvalidArgument', 'An argument is an object that does not exist.');
    return object;
  }

  private async object(pathId: number): Promise<HostObject> {
    const known = this.resolved.get(pathId);
    if (known) return known;
    const path = this.batch.ObjectPaths[pathId];
    if (!path) throw new HostError('InvalidObjectPath', `Object path ${pathId} is not part of the request.`);
    const object = await this.follow(path);
    this.resolved.set(pathId, object);
    return object;
  }

  private async follow(path: ObjectPath): Promise<HostObject> {
    const name = memberName(path.Name ?? '');
    switch (path.ObjectPathType) {
      case PathType.Root:
        return this.around.root;
      case PathType.Null:
        return nullObject;
      case PathType.Reference: {
        const kept = this.around.references.get(path.Name ?? '');
        if (!kept)
          throw new HostError('InvalidReference', 'The object path refers to an object that is not tracked any more.');
        return kept;
      }
      case PathType.Service: {
        const service = this.around.service(path.Name ?? '');
        if (!service) throw new HostError('ApiNotFound', `${path.Name} is not implemented by the workbench`);
        return service;
      }
      case PathType.Property:
      case PathType.Indexer:
      case PathType.Method:
        return this.from(await this.object(path.ParentObjectPathId ?? 0), path, name);
    }
  }

  /** What a member of an object gives. */
  private async from(parent: HostObject, path: ObjectPath, name: string): Promise<HostObject> {
    if (parent === nullObject) return nullObject;
    if (path.ObjectPathType === PathType.Property) {
      this.at(parent, name);
      const navigation = parent.cls.navigation[name];
      if (!navigation) throw this.missing(parent, name);
      return navigation(parent.self) ?? nullObject;
    }
    if (path.ObjectPathType === PathType.Indexer) {
      this.at(parent, 'getItem');
      if (!parent.cls.item) throw this.missing(parent, 'getItem');
      return parent.cls.item(parent.self, this.arguments(path.ArgumentInfo)[0] as string | number);
    }
    const result = await this.call(parent, name, path.ArgumentInfo);
    if (result === null || result === undefined) return nullObject;
    if (!isHostObject(result)) throw new HostError('GeneralException', `${parent.cls.name}.${name} gave no object.`);
    return result;
  }
}
