import type { Plugin, PluginCtor } from '@univerjs/core';
import {
  LifecycleService,
  LifecycleStages,
  LocaleType,
  LogLevel,
  mergeLocales,
  Univer,
  UniverInstanceType,
} from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { IRenderManagerService } from '@univerjs/engine-render';
import { SheetsSelectionsService } from '@univerjs/sheets';
import { SheetRenderController } from '@univerjs/sheets-ui';
import { defaultTheme } from '@univerjs/themes';
import { ILayoutService } from '@univerjs/ui';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import conditionalEn from '@univerjs/preset-sheets-conditional-formatting/locales/en-US';
import conditionalEs from '@univerjs/preset-sheets-conditional-formatting/locales/es-ES';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import coreEn from '@univerjs/preset-sheets-core/locales/en-US';
import coreEs from '@univerjs/preset-sheets-core/locales/es-ES';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import validationEn from '@univerjs/preset-sheets-data-validation/locales/en-US';
import validationEs from '@univerjs/preset-sheets-data-validation/locales/es-ES';
import { UniverSheetsTablePreset, UniverSheetsTableUIPlugin } from '@univerjs/preset-sheets-table';
import tableEn from '@univerjs/preset-sheets-table/locales/en-US';
import tableEs from '@univerjs/preset-sheets-table/locales/es-ES';
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-conditional-formatting/lib/index.css';
import '@univerjs/preset-sheets-data-validation/lib/index.css';
import '@univerjs/preset-sheets-table/lib/index.css';
import type { Area, WorkbookEngine } from '../host';
import type { Shift } from '../host/model/shift';
import { editedText, endCellEditing, onCellEditing } from './cellEditing';
import { givingWay } from './drawing';
import { emptyWorkbook, UniverEngine } from './hostInBrowser';
import { type ReasonAt, tellErrorsUnderPointer } from './errorsUnderPointer';
import { registerCompletion } from './formulaCompletion';
import { markNumbersAsText } from './numbersAsText';
import { registerSeparators } from './separators';
import { passSheetsOutOfSight } from './sheetsOutOfSight';
import { passSheetsWithoutRules } from './sheetsWithoutRules';
import type { Language } from './words';

export interface Grid {
  readonly univer: Univer;
  readonly api: FUniver;
  readonly engine: WorkbookEngine;
  /** Univer's id of the workbook. */
  readonly unit: string;
  /** Resolves once the sheet has been drawn for the first time: Univer takes its time to begin. */
  drawn(): Promise<void>;
  /** Tells when a cell goes into edit mode and when it has left it; returns the way to stop listening. */
  onEditing(listener: (editing: boolean) => void): () => void;
  /** The language of Univer's own words, and the one whose separators cells have. */
  setLanguage(language: Language, signs: Language): void;
  /** Has the box beside an error under the pointer say why it is there, where somebody knows. */
  tellErrors(reasonAt: ReasonAt): void;
  /** Draws seldom while somebody else wants the thread. */
  giveWayWhile(busy: () => boolean): void;
  /** Gives the cells the keyboard. */
  focus(): void;
  /** Takes over what is being typed into a cell. */
  endEditing(): void;
  /** What is being typed into a cell, as it stands there; an empty text where none is edited. */
  editedText(): string;
  dispose(): void;
}

export interface GridOptions {
  container: HTMLElement;
  language: Language;
  /** The language whose separators cells have. */
  signs: Language;
  dark: boolean;
}

const LOCALES = { en: LocaleType.EN_US, es: LocaleType.ES_ES } as const;

/** The engine with its grid in sight: what an add-in selects is scrolled into view, as in Excel. */
class GridEngine extends UniverEngine {
  /** Formula bar and sums show what is selected; Univer looks again after writes, not after cells came or went. */
  override shift(shift: Shift): void {
    super.shift(shift);
    const selections = this.univer.__getInjector().get(SheetsSelectionsService);
    // Cells, unlike whole lines, are moved a turn later. Selecting by command would tell the add-in.
    setTimeout(() => selections.setSelections([...selections.getCurrentSelections()]));
  }

  override select(sheet: string, ...areas: readonly Area[]): void {
    super.select(sheet, ...areas);
    const [first] = areas;
    const shown = this.api.getActiveWorkbook()?.getActiveSheet();
    const visible = shown?.getVisibleRange();
    if (!first || !shown || !visible) return;
    const { row, column } = first;
    const inSight =
      row >= visible.startRow && row < visible.endRow && column >= visible.startColumn && column < visible.endColumn;
    if (!inSight) shown.scrollToCell(row, column);
  }
}

/** Univer keeps values by workbook id in caches that all its instances share: every workbook needs its own. */
let made = 0;

/**
 * Univer with its grid, formula bar and sheet tabs, over an empty workbook: the same engine class that runs headless
 * in Node. (What `createUniver` of `@univerjs/presets` does, without the paid packages that package drags in.)
 */
export function createGrid({ container, language, signs, dark }: GridOptions): Grid {
  const univer = new Univer({
    theme: defaultTheme,
    darkMode: dark,
    locale: LOCALES[language],
    locales: {
      [LocaleType.EN_US]: mergeLocales(coreEn, conditionalEn, validationEn, tableEn),
      [LocaleType.ES_ES]: mergeLocales(coreEs, conditionalEs, validationEs, tableEs),
    },
    logLevel: LogLevel.ERROR,
  });
  const presets = [
    UniverSheetsCorePreset({ container, header: true, toolbar: false, footer: { menus: false } }),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsDataValidationPreset(),
    UniverSheetsTablePreset(),
  ];
  for (const entry of presets.flatMap(({ plugins }) => plugins as unknown[])) {
    // Tables are the host's; Univer's marks for its own would look at the sheet, and have it drawn, after every change.
    if (entry === UniverSheetsTableUIPlugin) univer.registerPlugin(UniverSheetsTableUIPlugin, { hideAnchor: true });
    else if (Array.isArray(entry)) univer.registerPlugin(entry[0] as PluginCtor<Plugin>, entry[1] as never);
    else univer.registerPlugin(entry as PluginCtor<Plugin>);
  }
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, { ...emptyWorkbook(), id: `workbook-${++made}` });
  const engine = new GridEngine(univer);
  markNumbersAsText(univer.__getInjector());
  passSheetsWithoutRules(univer.__getInjector());
  const separators = registerSeparators(univer.__getInjector(), signs);
  const stopCompletion = registerCompletion(univer.__getInjector(), separators.isSpanish);
  const lifecycle = univer.__getInjector().get(LifecycleService);
  return {
    univer,
    api: engine.api,
    engine,
    unit: engine.unit,
    async drawn() {
      await lifecycle.onStage(LifecycleStages.Rendered);
      // The first frame draws, the second comes when that has been shown.
      await nextFrame();
      await nextFrame();
    },
    onEditing: (listener) => onCellEditing(univer.__getInjector(), listener),
    setLanguage: (next, signs) => {
      univer.setLocale(LOCALES[next]);
      separators.setLanguage(signs);
    },
    tellErrors: (reasonAt) => tellErrorsUnderPointer(univer.__getInjector(), reasonAt),
    giveWayWhile(busy) {
      const begin = (): void => {
        const drawing = univer.__getInjector().get(IRenderManagerService).getRenderById(engine.unit);
        if (!drawing) return;
        const { scene } = drawing;
        // The loop that draws asks it at every frame of the screen; what has not changed is not drawn.
        scene.render = givingWay(scene.render.bind(scene), busy);
        passSheetsOutOfSight(drawing.with(SheetRenderController), () => engine.activeSheet());
      };
      // Before the first drawing there is nothing to draw with; a workbook may be closed before it comes.
      void lifecycle.onStage(LifecycleStages.Rendered).then(begin, () => undefined);
    },
    focus: () => univer.__getInjector().get(ILayoutService).focus(),
    endEditing: () => endCellEditing(univer.__getInjector()),
    editedText: () => editedText(univer.__getInjector()),
    dispose: () => {
      stopCompletion();
      separators.dispose();
      engine.dispose();
    },
  };
}

/** The page's next frame; a page out of sight gets none and is not waited for. */
function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, 500);
    requestAnimationFrame(() => {
      clearTimeout(timer);
      resolve();
    });
  });
}
