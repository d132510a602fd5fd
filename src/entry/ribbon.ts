import type { PaneContext } from '../taskpane';

/** A command of the pane, which is fetched with it. */
export type PaneCommand = () => Promise<(context: PaneContext) => Promise<void>>;

/** What the ribbon's buttons act on; the pane may have to be fetched first. */
export interface RibbonControls {
  /** Brings the pane to the front. */
  showPane(): Promise<void>;
  /** Does one of the pane's commands, in its sight. */
  inPane(command: PaneCommand): Promise<void>;
  /** Opens the help pages in a browser. */
  help(): void | Promise<void>;
}

type RibbonCommand = (controls: RibbonControls) => void | Promise<void>;

/** A command of the pane: what changes the workbook shows the pane first, where progress, Cancel and errors are. */
const inPane =
  (command: PaneCommand): RibbonCommand =>
  async (controls) => {
    await controls.showPane();
    await controls.inPane(command);
  };

/**
 * The ribbon's buttons that run code, by their `FunctionName` in manifest.xml. *Open pane* needs none: Excel does it.
 */
export const RIBBON_COMMANDS: Readonly<Record<string, RibbonCommand>> = {
  classifyAgain: inPane(async () => (await import(/* webpackChunkName: "pane" */ '../taskpane')).classifyAgain),
  undoLastWrite: inPane(async () => (await import(/* webpackChunkName: "pane" */ '../taskpane')).undo),
  openHelp: (controls) => controls.help(),
};

/** Where Office looks commands up: `Office.actions`. */
interface ActionRegistry {
  associate(id: string, run: (event: { completed(): void }) => void): void;
}

/**
 * Makes the ribbon's buttons run. Excel greys a button out until its event is completed, so that it is, however the
 * command ends; what went wrong is told by the pane.
 */
export function associateRibbon(actions: ActionRegistry, controls: RibbonControls): void {
  for (const [id, run] of Object.entries(RIBBON_COMMANDS)) {
    actions.associate(id, (event) => {
      void Promise.resolve()
        .then(() => run(controls))
        .catch(() => undefined)
        .finally(() => event.completed());
    });
  }
}
