import type { CsvFound } from '../../files';
import { connectPaneFrame, frameName, hostInformation, pushVisibility, registerAddinServices } from '../container';
import type { PaneFrame } from '../container';
import { FunctionHost, readFunctionsMetadata } from '../functions';
import type { ExcelHost, MessageRecord, WorkbookDump } from '../host';
import { createHost, dumpWorkbook } from './hostInBrowser';
import type { OpenedFile } from './documents';
import type { Grid } from './grid';
import { goRound } from './goRound';
import { holdInput } from './heldInput';
import { createGrid } from './grid';
import type { AddinManifest, RibbonControl } from './manifest';
import { CellHistory } from './cellHistory';
import { goToPlace, placeOf } from './places';
import { reasonSentence } from './reasonSentence';
import type { WorkbenchSettings } from './settings';
import { inSlices } from './slices';
import type { List, SortRefusal } from './sortList';
import { listAround, sortList } from './sortList';
import { UnsavedChanges } from './unsavedChanges';
import type { Snapshot } from './workbookFile/snapshot';
import { snapshotSteps } from './workbookFile/snapshot';
import { loadSteps } from './workbookFile/loadWorkbook';
import { readSettings, withSettings } from './workbookFile/settingsPart';
import type { SavedWorkbook } from './workbookFile/saveWorkbook';
import { saveWorkbook } from './workbookFile/saveWorkbook';
import { signsOfRegion } from './words';

/** What the page is told of a session. */
export interface SessionEvents {
  onPaneVisible(visible: boolean): void;
  onControlsEnabled(enabled: ReadonlyMap<string, boolean>): void;
  onEditing(editing: boolean): void;
  onCommandRunning(control: string, running: boolean): void;
  /** A command's function is not there in the add-in. */
  onCommandMissing(control: string): void;
  onMessage(record: MessageRecord): void;
  onRefused(what: string): void;
  onSelection(selection: Selection): void;
  onChartsChanged(): void;
}

export interface Selection {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  /** What the Name box shows: the selection's name, or its address. */
  readonly place: string;
  /** The sentence that goes with an error in the active cell. */
  readonly sentence: string | undefined;
}

export interface SessionOptions {
  gridContainer: HTMLElement;
  /** The pane's box; the session puts its frame there. */
  paneContainer: HTMLElement;
  paneTitle: string;
  /** Whether the pane is open from the start; behind a closed one the add-in starts when a formula or a command wants it. */
  paneVisible: boolean;
  settings: WorkbenchSettings;
  manifest: AddinManifest | null;
  file: OpenedFile | null;
  events: SessionEvents;
}

/** Outcome of a command whose function could not be found (`ooeInvalidCallback`). */
const INVALID_CALLBACK = 11101;

/** One opened workbook: its grid, the host over it, the add-in's functions in its cells, the pane beside it. */
export class Session {
  readonly grid: Grid;
  readonly host: ExcelHost;
  private readonly history: CellHistory;
  private functions: FunctionHost | null = null;
  private paneFrame: PaneFrame | null = null;
  private frame: HTMLIFrameElement | null = null;
  private paneVisible: boolean;
  private loadsOnOpen = false;
  private cellEdited = false;
  private paneUsed = false;
  private opened: Snapshot | null = null;
  private changes: UnsavedChanges | null = null;
  private commandId = 0;
  private readonly commands = new Map<string, string>();
  private readonly stops: (() => void)[] = [];

  private constructor(private readonly options: SessionOptions) {
    const { gridContainer, settings, events } = options;
    this.paneVisible = options.paneVisible;
    this.grid = createGrid({
      container: gridContainer,
      language: settings.language,
      signs: signsOfRegion(settings.region),
      dark: settings.theme !== 'light',
    });
    this.host = createHost(this.grid.engine, hostOptions(settings));
    this.grid.giveWayWhile(() => this.host.working);
    this.history = new CellHistory(this.grid.univer.__getInjector(), this.grid.unit, this.host.workbook);
    this.stops.push(() => this.history.dispose());
    this.stops.push(this.host.onMessageLogged(events.onMessage));
    this.stops.push(this.host.workbook.onChange(events.onChartsChanged));
    this.stops.push(this.grid.engine.on((event) => event.kind !== 'selection' || events.onSelection(this.selection())));
    addEventListener('blur', this.noticePaneUsed);
    this.stops.push(() => removeEventListener('blur', this.noticePaneUsed));
    this.stops.push(this.grid.onEditing((editing) => this.editing(editing)));
    registerAddinServices(this.host, {
      isPaneVisible: () => this.paneVisible,
      setPaneVisible: (visible) => this.showPane(visible),
      loadsOnOpen: () => this.loadsOnOpen,
      setLoadsOnOpen: (loads) => void (this.loadsOnOpen = loads),
      updateRibbon: events.onControlsEnabled,
    });
  }

  /** The pane's frame may be another's: all that can be seen of its use is that the focus went into it. */
  private readonly noticePaneUsed = (): void => {
    if (this.frame !== null && document.activeElement === this.frame) this.paneUsed = true;
  };

  /** Whether starting the add-in anew could lose something: what its pane or its commands did since it started. */
  get restartLoses(): boolean {
    return this.paneUsed;
  }

  /** As in Excel: while a cell is edited the add-in is refused, and its commands are out of reach. */
  private editing(on: boolean): void {
    this.cellEdited = on;
    this.host.setEditMode(on);
    this.options.events.onEditing(on);
  }

  /** Starts a session: fills the workbook from the file, registers the functions, loads the pane. */
  static async start(options: SessionOptions): Promise<Session> {
    // Nobody types into a workbook that is still being filled. Held before the grid begins to listen.
    const release = holdInput(options.gridContainer);
    const session = new Session(options);
    try {
      if (options.file !== null) await session.load(options.file);
      session.opened = await inSlices(snapshotSteps(session.host.workbook));
      session.changes = new UnsavedChanges(session.host.workbook);
    } finally {
      release();
    }
    await session.startFunctions();
    // As in Excel, whose sheet is in sight long before anybody opens a pane; here both share a thread.
    await session.grid.drawn();
    if (session.paneVisible) session.startAddin();
    return session;
  }

  private async load({ bytes, workbook }: OpenedFile): Promise<void> {
    const book = this.host.workbook;
    await inSlices(loadSteps(book, workbook));
    await book.engine.settle(true);
    const kept = readSettings(bytes);
    this.keepDocumentSettings(kept.document);
    for (const [name, value] of Object.entries(kept.workbook)) book.settings.set(name, value);
  }

  private keepDocumentSettings(values: Readonly<Record<string, string>>): void {
    const { documentSettings } = this.host.workbook;
    documentSettings.clear();
    for (const [name, value] of Object.entries(values)) documentSettings.set(name, value);
  }

  private async startFunctions(): Promise<void> {
    const functions = this.options.manifest?.functions;
    if (functions == null) return;
    const response = await fetch(functions.metadataUrl);
    if (!response.ok) throw new Error(`${functions.metadataUrl}: ${response.status}`);
    const metadata = readFunctionsMetadata(await response.json());
    const injector = this.grid.univer.__getInjector();
    const onWanted = (): void => this.startAddin();
    this.functions = new FunctionHost(this.host, injector, { metadata, namespace: functions.namespace, onWanted });
    this.grid.tellErrors((sheet, row, column) => this.reasonAt(sheet, row, column));
  }

  /** Starts the add-in where it does not run yet. */
  private startAddin(): void {
    if (this.frame === null) this.loadPane();
  }

  /** Loads the pane into a new frame: a frame takes its name, which carries the host information, only when made. */
  private loadPane(): void {
    const { paneContainer, paneTitle, manifest, settings, events } = this.options;
    this.closePane();
    if (manifest === null) return;
    const information = hostInformation({
      language: settings.region,
      theme: settings.theme,
      apiLevel: settings.apiLevel,
      settings: Object.fromEntries(this.host.workbook.documentSettings),
      paneVisible: this.paneVisible,
      instanceId: crypto.randomUUID(),
    });
    const frame = Object.assign(document.createElement('iframe'), {
      name: frameName(information),
      title: paneTitle,
      src: manifest.paneUrl,
    });
    paneContainer.append(frame);
    this.frame = frame;
    this.paneFrame = connectPaneFrame(frame, this.host, {
      onStarted: () => this.functions?.runtimeRestarted(),
      onSettings: (values) => this.keepDocumentSettings(values),
      onRefused: events.onRefused,
      onLeave: goRound,
      onCommandDone: (id, status) => this.commandDone(id, status),
    });
  }

  private closePane(): void {
    this.paneFrame?.dispose();
    this.frame?.remove();
    this.paneFrame = null;
    this.frame = null;
    this.paneUsed = false;
  }

  /** Takes over other switches. Excel restarts an add-in for these; so does the workbench. */
  applySettings(settings: WorkbenchSettings, manifest: AddinManifest | string): void {
    this.grid.endEditing();
    this.options.settings = settings;
    this.options.manifest = typeof manifest === 'string' ? null : manifest;
    this.host.setOptions(hostOptions(settings));
    this.grid.setLanguage(settings.language, signsOfRegion(settings.region));
    this.grid.api.toggleDarkMode(settings.theme !== 'light');
    if (this.frame !== null || this.paneVisible) this.loadPane();
  }

  run(control: RibbonControl): void {
    if (control.action.kind === 'showPane') return this.showPane(true);
    this.paneUsed = true;
    this.startAddin();
    const id = `${++this.commandId}`;
    this.commands.set(id, control.id);
    this.options.events.onCommandRunning(control.id, true);
    this.paneFrame?.invoke({ id, functionName: control.action.name, event: { source: { id: control.id } } });
  }

  private commandDone(id: string, status: number): void {
    const control = this.commands.get(id);
    if (control === undefined) return;
    this.commands.delete(id);
    this.options.events.onCommandRunning(control, false);
    if (status === INVALID_CALLBACK) this.options.events.onCommandMissing(control);
  }

  showPane(visible: boolean): void {
    if (visible === this.paneVisible) return;
    this.paneVisible = visible;
    this.options.events.onPaneVisible(visible);
    if (visible) this.startAddin();
    pushVisibility(this.host, visible);
  }

  selection(): Selection {
    const { engine } = this.grid;
    const { sheet, area } = engine.selection();
    const sentence = this.reasonAt(sheet, area.row, area.column);
    return {
      sheet: engine.sheet(sheet)?.name ?? '',
      ...area,
      place: placeOf(this.host.workbook, sheet, area),
      sentence,
    };
  }

  /** Why a cell with a function of the add-in shows an error, in the workbench's language. */
  private reasonAt(sheet: string, row: number, column: number): string | undefined {
    const reason = this.functions?.reasonAt(sheet, row, column);
    return reason && reasonSentence(reason, this.options.settings.language);
  }

  /** Goes to a place as the Name box says it; false when there is none. */
  goTo(text: string): boolean {
    const found = goToPlace(this.host.workbook, text);
    this.grid.focus();
    return found;
  }

  /** Sorts the list around the selection by the active cell's column. Returns what was sorted, or why nothing was. */
  async sort(ascending: boolean): Promise<List | SortRefusal> {
    const book = this.host.workbook;
    // Formulas are sorted by what they show.
    await book.engine.settle();
    const list = listAround(book);
    if (list === null) return 'nothing';
    const refusal = this.history.within(list.sheet, list.body, () => sortList(book, list, ascending));
    await book.engine.settle();
    this.grid.focus();
    return refusal ?? list;
  }

  save(): SavedWorkbook {
    this.grid.endEditing();
    const book = this.host.workbook;
    const { bytes, lost } = saveWorkbook(book, { file: this.options.file?.bytes ?? null, snapshot: this.opened! });
    const settings = {
      workbook: Object.fromEntries(book.settings),
      document: Object.fromEntries(book.documentSettings),
    };
    const saved = { bytes: withSettings(bytes, settings), lost };
    this.changes?.saved();
    return saved;
  }

  /** How a .csv was read; null for a workbook. */
  get csv(): CsvFound | null {
    return this.options.file?.csv ?? null;
  }

  /** Whether closing the workbook now would lose anything. */
  get unsaved(): boolean {
    return this.cellEdited || (this.changes?.any ?? false);
  }

  /** The whole workbook as plain data, for comparing it with what it was. */
  dump(): Promise<WorkbookDump> {
    return dumpWorkbook(this.host);
  }

  /** Resolves when every cell with a custom function shows its answer. */
  async functionsSettled(): Promise<void> {
    await this.functions?.settled();
  }

  get functionStatistics() {
    return this.functions?.statistics ?? null;
  }

  dispose(): void {
    this.stops.forEach((stop) => stop());
    this.changes?.dispose();
    this.closePane();
    this.functions?.dispose();
    this.host.dispose();
    this.grid.dispose();
  }
}

/** Milliseconds of the host's work between two turns of the page: each turn also draws the grid, which takes longer. */
const SLICE_MS = 50;

const hostOptions = ({ apiLevel, region }: WorkbenchSettings) => ({
  apiLevel,
  language: region,
  sliceMs: SLICE_MS,
});
