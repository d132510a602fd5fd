import type { EngineEvent, WorkbookModel } from '../host';

/** Events of the engine after which a saved file is another; a new result of a formula or a selection makes none. */
const CHANGES: ReadonlySet<EngineEvent['kind']> = new Set([
  'cells',
  'styles',
  'shift',
  'sheetAdded',
  'sheetDeleted',
  'sheetRenamed',
  'sheetMoved',
  'sheetHidden',
]);

/** Whether a workbook has been changed since it was opened or last saved. */
export class UnsavedChanges {
  private touched = false;
  private settings: string;
  private readonly stops: readonly (() => void)[];

  constructor(private readonly book: WorkbookModel) {
    this.settings = settingsText(book);
    this.stops = [
      book.engine.on(({ kind }) => void (this.touched ||= CHANGES.has(kind))),
      book.onChange(() => void (this.touched = true)),
    ];
  }

  /** Settings tell nobody when they change: an add-in may have stored something without touching a cell. */
  get any(): boolean {
    return this.touched || settingsText(this.book) !== this.settings;
  }

  saved(): void {
    this.touched = false;
    this.settings = settingsText(this.book);
  }

  dispose(): void {
    this.stops.forEach((stop) => stop());
  }
}

const settingsText = ({ settings, documentSettings }: WorkbookModel): string =>
  JSON.stringify([[...settings], [...documentSettings]]);
