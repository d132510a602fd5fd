import { associateFunctions, type FunctionsError, type FunctionsRegistry } from '../functions';
import { hostLanguage, languageOf } from './language';
import { lazily } from './lazily';
import { openHelp } from './openHelp';
import { associateRibbon } from './ribbon';
import { paneSight } from './sight';
import { sayNotLoaded, sayNotSeen, sayUnavailable } from './unavailable';

/**
 * The add-in's start. Functions and ribbon buttons are associated first, in this small file: cells may be waiting for
 * them. The pane, many times larger, is fetched at the same time where the page is on the screen, and drawn when Office
 * is ready. Excel starts the add-in for a formula, too, behind a pane that nobody has opened: then nothing is asked of
 * the workbook until it is opened, or a command comes.
 */
const pane = lazily(() => import(/* webpackChunkName: "pane" */ './pane'));

type Runtime = FunctionsRegistry & { readonly Error: FunctionsError };

function start(): void {
  if (typeof Office === 'undefined') {
    sayUnavailable('noOffice', languageOf(navigator.language));
    return;
  }
  if (typeof CustomFunctions !== 'undefined') {
    const runtime = (): Runtime => CustomFunctions as unknown as Runtime;
    associateFunctions(runtime(), () => runtime().Error, hostLanguage);
    // For the browser's profiler and our bench: cells wait for nothing else.
    performance.mark('cec functions');
  }
  const ready = Office.onReady();
  const sight = paneSight(document);
  const working = lazily(async () => {
    await ready;
    const { openPane } = await pane().catch((error: unknown) => {
      sayNotLoaded(hostLanguage());
      throw error;
    });
    return openPane(document.getElementById('pane')!, sight);
  });
  associateRibbon(Office.actions, {
    showPane: () => Office.addin.showAsTaskpane(),
    inPane: async (command) => (await working()).run(command),
    help: () =>
      openHelp(new URL(`help/${hostLanguage()}/index.html`, location.href).href, {
        async showLink() {
          await Office.addin.showAsTaskpane();
          (await working()).showMenu();
        },
      }),
  });
  if (document.visibilityState === 'visible' && innerWidth > 0) void pane();
  void ready.then(async ({ host, addin }: Ready) => {
    performance.mark('cec ready');
    if (host !== Office.HostType.Excel) return sayUnavailable('notExcel', hostLanguage());
    sight.told(addin?.visibilityMode);
    // Nobody waits for it: where Excel does not tell, the page itself can be looked at.
    void Promise.resolve(Office.addin)
      .then((ours) => ours.onVisibilityModeChanged(({ visibilityMode }) => sight.told(visibilityMode)))
      .catch(() => undefined);
    const unsaid = sight.now() ? () => undefined : sayNotSeen(hostLanguage());
    await sight.seen();
    unsaid();
    // What went wrong stands in the page.
    await working().catch(() => undefined);
  });
}

/** What Office tells when it is ready: with a shared runtime also how its pane stands (not in Microsoft's types). */
interface Ready {
  readonly host: Office.HostType;
  readonly addin?: { readonly visibilityMode?: string } | null;
}

start();
