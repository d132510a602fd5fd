import { generateRandomId, mergeWorksheetSnapshotWithDefault } from '@univerjs/core';
import { InsertSheetMutation } from '@univerjs/sheets';
import type { SheetInfo } from '../engine';
import { OpenBook } from './openBook';

/** The sheets of the book as wholes: their order, names, and how they are seen. */
export abstract class BookSheets extends OpenBook {
  sheets(): readonly SheetInfo[] {
    return this.workbook.getSheetOrders().map((id) => this.sheet(id)!);
  }

  sheet(id: string): SheetInfo | undefined {
    const config = this.workbook.getSheetBySheetId(id)?.getConfig();
    return (
      config && {
        id,
        name: config.name,
        hidden: config.hidden === 1,
        tabColor: config.tabColor ?? '',
        gridlines: config.showGridlines !== 0,
        frozenRows: Math.max(0, config.freeze?.ySplit ?? 0),
        frozenColumns: Math.max(0, config.freeze?.xSplit ?? 0),
      }
    );
  }

  addSheet(name: string, index = this.workbook.getSheets().length): string {
    const sheet = mergeWorksheetSnapshotWithDefault({
      ...{ id: generateRandomId(), name, rowCount: 1000, columnCount: 26 },
      ...{ defaultColumnWidth: 64, defaultRowHeight: 20 },
    });
    // Excel stays where the user is; Univer would show the new sheet, and to come back draws the other one anew.
    this.mutate(InsertSheetMutation.id, { index, sheet }, true);
    return sheet.id;
  }

  removeSheet(id: string): void {
    this.change(() => this.book.deleteSheet(id));
  }

  renameSheet(id: string, name: string): void {
    this.change(() => this.facade(id).setName(name));
    this.calculation.needAll();
  }

  moveSheet(id: string, index: number): void {
    this.change(() =>
      this.commands.syncExecuteCommand('sheet.mutation.set-worksheet-order', {
        unitId: this.unit,
        subUnitId: id,
        fromOrder: this.workbook.getSheetOrders().indexOf(id),
        toOrder: index,
      }),
    );
  }

  setSheetHidden(id: string, hidden: boolean): void {
    this.mutate('sheet.mutation.set-worksheet-hidden', { subUnitId: id, hidden: hidden ? 1 : 0 });
  }

  setTabColor(id: string, color: string): void {
    this.mutate('sheet.mutation.set-tab-color', { subUnitId: id, color });
  }

  setGridlines(id: string, shown: boolean): void {
    this.mutate('sheet.mutation.toggle-gridlines', { subUnitId: id, showGridlines: shown ? 1 : 0 });
  }

  setFreeze(id: string, rows: number, columns: number): void {
    this.mutate('sheet.mutation.set-frozen', {
      subUnitId: id,
      startRow: rows > 0 ? rows : -1,
      startColumn: columns > 0 ? columns : -1,
      ySplit: rows,
      xSplit: columns,
      resetScroll: false,
    });
  }

  activeSheet(): string {
    return this.workbook.getActiveSheet().getSheetId();
  }

  activate(id: string): void {
    this.mutate('sheet.operation.set-worksheet-active', { subUnitId: id });
  }
}
