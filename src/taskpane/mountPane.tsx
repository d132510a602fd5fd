import type { Theme } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';
import { handsOutFiles, type WorkbookGateway } from '../excel';
import type { Language } from '../locales';
import { keepJudged, openTable, watchSheet, type PaneContext } from './commands';
import { readBuildInfo } from './buildInfo';
import { openDesk, type Desk } from './desk';
import { openTextFile, saveTextFile } from './files';
import { initialState } from './model/state';
import { createStore } from './model/store';
import { pageSight, type Sight } from './sight';
import { LIGHT, themeOf, type ThemeName } from './theme';
import { App } from './view/App';
import { PaneProvider } from './view/usePane';

export interface PaneOptions {
  readonly gateway: WorkbookGateway;
  readonly language: Language;
  readonly theme: ThemeName;
  /** Where the portfolio lies; a worker of our own unless given. */
  readonly desk?: Desk;
  /** Whether the pane is in sight; told by the page unless given. */
  readonly sight?: Sight;
  now?(): number;
}

/** The pane at work: what the ribbon drives, too. */
export interface MountedPane {
  readonly context: PaneContext;
  setTheme(theme: ThemeName): void;
  /** Resolves when the first reading is over, however it went. */
  readonly opened: Promise<void>;
  unmount(): Promise<void>;
}

/** Draws the pane into an element and reads the table at the selection. */
export function mountPane(element: Element, options: PaneOptions): MountedPane {
  const store = createStore(initialState(options.language));
  const context: PaneContext = {
    gateway: options.gateway,
    desk: options.desk ?? openDesk(),
    store,
    now: options.now ?? (() => Date.now()),
    sight: options.sight ?? pageSight,
    // Short: it is a part of every name of the scheme's parameters sheet, which people read.
    newId: () => crypto.randomUUID().slice(0, 8),
    saveFile: handsOutFiles() ? saveTextFile : null,
    openFile: openTextFile,
    buildInfo: readBuildInfo,
  };
  const root = createRoot(element);
  const paint = (colours: Theme): void =>
    root.render(
      <PaneProvider value={context}>
        <App colours={colours} />
      </PaneProvider>,
    );
  let wanted = options.theme;
  const draw = (theme: ThemeName): void => {
    wanted = theme;
    if (theme === 'light') paint(LIGHT);
    // Never in the wrong colours first: what cannot be fetched is drawn in the light ones.
    else
      void themeOf(theme).then(
        (colours) => wanted === theme && paint(colours),
        () => paint(LIGHT),
      );
  };
  draw(options.theme);
  const stopJudging = keepJudged(context);
  const opened = openTable(context);
  // Without events the refresh button still does; a host that refuses them is no reason to show an error.
  const watching = watchSheet(context).catch(() => async () => undefined);
  return {
    context,
    setTheme: draw,
    opened,
    async unmount() {
      stopJudging();
      await (
        await watching
      )();
      root.unmount();
    },
  };
}
