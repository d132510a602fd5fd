/** What the ribbon's buttons act on; the pane may have to be fetched first. */
export interface RibbonControls {
  /** Brings the pane to the front. */
  showPane(): Promise<void>;
  /** Does one of the pane's commands, in its sight. */
  inPane(command: PaneCommandId): Promise<void>;
  /** Opens the help pages in a browser. */
  help(): void | Promise<void>;
}

type RibbonCommand = (controls: RibbonControls) => void | Promise<void>;

/** A command of the pane: what changes the workbook shows the pane first, where progress, Cancel and errors are. */
const inPane =
  (command: PaneCommandId): RibbonCommand =>
  async (controls) => {
    await controls.showPane();
    await controls.inPane(command);
  };

/** The pane's commands that have a button on the ribbon; `pane.ts` has each of them. */
export const PANE_COMMANDS = ['classifyAgain', 'undoLastWrite'] as const;
export type PaneCommandId = (typeof PANE_COMMANDS)[number];

/**
 * The ribbon's buttons that run code, by their `FunctionName` in manifest.xml. *Open pane* needs none: Excel does it.
 */
export const RIBBON_COMMANDS: Readonly<Record<string, RibbonCommand>> = {
  ...Object.fromEntries(PANE_COMMANDS.map((id) => [id, inPane(id)])),
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
