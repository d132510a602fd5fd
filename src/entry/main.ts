import { associateRibbon } from '../commands';
import { associateFunctions, type FunctionsError, type FunctionsRegistry } from '../functions';
import { hostLanguage, languageOf } from './language';
import { lazily } from './lazily';
import { openHelp } from './openHelp';
import { sayUnavailable } from './unavailable';

/**
 * The add-in's start. Functions and ribbon buttons are associated first, in this small file: cells may be waiting for
 * them. The pane, many times larger, is fetched at the same time and drawn when Office is ready.
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
  const working = lazily(async () => {
    await ready;
    const { openPane } = await pane();
    return openPane(document.getElementById('pane')!);
  });
  associateRibbon(Office.actions, {
    showPane: () => Office.addin.showAsTaskpane(),
    classifyAgain: async () => (await working()).classifyAgain(),
    undo: async () => (await working()).undo(),
    help: () =>
      openHelp(new URL(`help/${hostLanguage()}/index.html`, location.href).href, {
        async showLink() {
          await Office.addin.showAsTaskpane();
          (await working()).showMenu();
        },
      }),
  });
  void pane();
  void ready.then(({ host }) => {
    performance.mark('cec ready');
    if (host !== Office.HostType.Excel) sayUnavailable('notExcel', hostLanguage());
    else void working();
  });
}

start();
