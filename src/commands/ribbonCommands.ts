/** What ribbon buttons act on; given by the entry, because the pane may have to be loaded first. */
export interface RibbonControls {
  /** Brings the pane to the front. */
  showPane(): Promise<void>;
  /** Reads the table last written beside and writes its columns again, in the pane's sight. */
  classifyAgain(): Promise<void>;
  /** Takes the last write back. */
  undo(): Promise<void>;
  /** Opens the help pages in a browser. */
  help(): void | Promise<void>;
}

/** A ribbon button that runs code. */
export interface RibbonCommand {
  /** `FunctionName` in manifest.xml. */
  readonly id: string;
  run(controls: RibbonControls): void | Promise<void>;
}

/**
 * The ribbon's commands. Those that change the workbook show the pane first: progress, Cancel and errors are there, and
 * nothing is ever changed where the user cannot see what happens. *Open pane* needs no code: Excel does it.
 */
export const RIBBON_COMMANDS: readonly RibbonCommand[] = [
  {
    id: 'classifyAgain',
    async run(controls) {
      await controls.showPane();
      await controls.classifyAgain();
    },
  },
  {
    id: 'undoLastWrite',
    async run(controls) {
      await controls.showPane();
      await controls.undo();
    },
  },
  { id: 'openHelp', run: (controls) => controls.help() },
];
