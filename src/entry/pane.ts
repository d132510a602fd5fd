import { excelGateway } from '../excel';
import { languageOf, type Language } from '../locales';
import { sampleTable } from '../portfolio';
import { classifyAgain, mountPane, undo } from '../taskpane';
import { followTheme } from './hostTheme';

/** The pane at work, as the ribbon drives it. */
export interface WorkingPane {
  classifyAgain(): Promise<void>;
  undo(): Promise<void>;
  help(): void;
}

/** Draws the pane for the workbook that is open, in the host's language and colours. */
export function openPane(element: Element): WorkingPane {
  const theme = followTheme((name) => pane.setTheme(name));
  const pane = mountPane(element, {
    gateway: excelGateway({ sample: sampleCells }),
    language: languageOf(Office.context.displayLanguage),
    theme,
  });
  const { context } = pane;
  return {
    async classifyAgain() {
      await pane.opened;
      await classifyAgain(context);
    },
    async undo() {
      await pane.opened;
      await undo(context);
    },
    help: () => {
      const address = new URL(`help/${context.store.get().language}/index.html`, location.href).href;
      if (Office.context.requirements.isSetSupported('OpenBrowserWindowApi', '1.1'))
        Office.context.ui.openBrowserWindow(address);
      else window.open(address, '_blank', 'noreferrer');
    },
  };
}

/** The sample's table without the title rows above it: on its own sheet it becomes an Excel table. */
function sampleCells(language: Language): readonly (readonly unknown[])[] {
  const { cells, headerRow } = sampleTable({ language });
  return cells.slice(headerRow);
}
