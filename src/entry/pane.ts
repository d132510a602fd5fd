import { excelGateway } from '../excel';
import { languageOf, type Language } from '../locales';
import { mountPane, type Sight } from '../taskpane';
import { followTheme } from './hostTheme';
import type { PaneCommand } from './ribbon';

/** The pane at work, as the ribbon drives it. */
export interface WorkingPane {
  /** Does a command of the ribbon's, once the table is read. */
  run(command: PaneCommand): Promise<void>;
  /** Opens the menu, where the help is a link: a click that opens a window. */
  showMenu(): void;
}

/** Draws the pane for the workbook that is open, in the host's language and colours. */
export function openPane(element: Element, sight: Sight): WorkingPane {
  const theme = followTheme((name) => pane.setTheme(name));
  const pane = mountPane(element, {
    gateway: excelGateway({ sample }),
    language: languageOf(Office.context.displayLanguage),
    theme,
    sight,
  });
  const { context } = pane;
  return {
    async run(command) {
      await pane.opened;
      const run = await command();
      await run(context);
    },
    showMenu: () => context.store.dispatch({ type: 'screenChanged', screen: { schemes: true } }),
  };
}

/** The sample, fetched when somebody asks for it: most never do. */
async function sample(language: Language): Promise<readonly (readonly unknown[])[]> {
  const { sampleCells } = await import(/* webpackChunkName: "sample" */ './sample');
  return sampleCells(language);
}
