/** What opening the help needs of the pane. */
export interface HelpPlaces {
  /** Shows the pane with its menu open, where the help is a link. */
  showLink(): Promise<void>;
}

/** Part of the window that the dialog takes, in per cent. */
const DIALOG = { height: 80, width: 50, displayInIframe: true } as const;

/**
 * Opens a help page from the ribbon. A ribbon's command is no click inside the page, so that browsers block a window
 * that it opens (office-js#1548): the system's browser where Office opens it, a dialog of Excel's where it has them, and
 * otherwise the pane with a link to click.
 */
export async function openHelp(address: string, { showLink }: HelpPlaces): Promise<void> {
  const { requirements } = Office.context;
  if (requirements.isSetSupported('OpenBrowserWindowApi', '1.1')) {
    Office.context.ui.openBrowserWindow(address);
    return;
  }
  if (requirements.isSetSupported('DialogApi', '1.1')) {
    const opened = await new Promise<boolean>((resolve) =>
      Office.context.ui.displayDialogAsync(address, DIALOG, ({ status }) =>
        resolve(status === Office.AsyncResultStatus.Succeeded),
      ),
    );
    if (opened) return;
  }
  await showLink();
}
