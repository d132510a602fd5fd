import type { Univer } from '@univerjs/core';
import { LexerTreeBuilder } from '@univerjs/engine-formula';
import type { Area } from '../model/area';
import { BookBlocks } from './book/bookBlocks';
import { Selections } from './book/selections';
import { Definitions } from './definitions';
import type { EngineName, EngineTable, WorkbookEngine } from './engine';
import { listenToUniver } from './events';

/**
 * The one engine class, in Node and in the browser: what differs is only which plugins Univer was started with. What it
 * does with sheets, cells, lines and blocks stands in `book/`, each upon the one before.
 */
export class UniverEngine extends BookBlocks implements WorkbookEngine {
  private readonly definitions: Definitions;
  private readonly selections: Selections;
  private readonly stopListening: () => void;

  constructor(
    univer: Univer,
    private readonly onDispose: () => void = () => {},
  ) {
    super(univer);
    const { unit, injector, calculation } = this;
    const mutate = (id: string, params: object): void => this.mutate(id, params);
    this.definitions = new Definitions({
      unit,
      injector,
      calculation,
      mutate,
      rewriteFormulas: (change) => this.rewriteFormulas(change),
    });
    this.selections = new Selections({
      unit,
      injector,
      mutate,
      activeSheet: () => this.activeSheet(),
      activate: (sheet) => this.activate(sheet),
      extent: (sheet) => this.extent(sheet),
      grow: (sheet, rows, columns) => this.grow(sheet, rows, columns),
    });
    this.stopListening = listenToUniver(this.commands, unit, {
      own: () => this.own > 0,
      emit: (event) => this.emit(event),
      structureChanged: () => this.calculation.needAll(),
      emptySheetAdded: (name) => this.calculation.needSheet(name),
      activeSheet: () => this.activeSheet(),
      reported: (params) => this.reported.has(params),
    });
  }

  offsetFormula(formula: string, rows: number, columns: number): string {
    return this.injector.get(LexerTreeBuilder).moveFormulaRefOffset(formula, columns, rows);
  }

  soundFormula(formula: string): boolean {
    return typeof this.injector.get(LexerTreeBuilder).treeBuilder(formula, false) !== 'string';
  }

  names(): readonly EngineName[] {
    return this.definitions.names();
  }

  setName(name: EngineName): void {
    this.definitions.setName(name);
  }

  removeName(id: string): void {
    this.definitions.removeName(id);
  }

  setTable(table: EngineTable, oldName?: string): void {
    this.definitions.setTable(table, oldName);
  }

  removeTable(name: string): void {
    this.definitions.removeTable(name);
  }

  renameTableColumn(table: string, from: string, to: string): void {
    this.definitions.renameTableColumn(table, from, to);
  }

  selection(): { sheet: string; area: Area } {
    return this.selections.selection();
  }

  selectedAreas(): readonly Area[] {
    return this.selections.selectedAreas();
  }

  select(sheet: string, ...areas: readonly Area[]): void {
    this.selections.select(sheet, ...areas);
  }

  get unsettled(): boolean {
    return this.calculation.waiting;
  }

  settle(force = false): Promise<void> {
    return this.calculation.settle(force);
  }

  override dispose(): void {
    this.stopListening();
    super.dispose();
    this.onDispose();
  }
}
