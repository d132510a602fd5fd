import { RIBBON_COMMANDS, type RibbonControls } from './ribbonCommands';

/** Where Office looks commands up: `Office.actions`. */
export interface ActionRegistry {
  associate(id: string, run: (event: { completed(): void }) => void): void;
}

/**
 * Makes the ribbon's buttons run. Excel greys a button out until its event is completed, so that it is, however the
 * command ends; what went wrong is told by the pane.
 */
export function associateRibbon(actions: ActionRegistry, controls: RibbonControls): void {
  for (const { id, run } of RIBBON_COMMANDS) {
    actions.associate(id, (event) => {
      Promise.resolve()
        .then(() => run(controls))
        .catch(() => undefined)
        .finally(() => event.completed());
    });
  }
}
