import { createRoot } from 'react-dom/client';
import { createGrid } from './grid';
import { createHost } from './hostInBrowser';
import type { AddinManifest } from './manifest';
import { readManifest } from './manifest';
import type { Session } from './session';
import { loadSettings } from './settings';
import { Workbench } from './Workbench';
import './workbench.css';
import type { Language } from './words';
import { OFFICE_LOCALE, WORDS } from './words';

declare global {
  interface Window {
    /** The running session, for tests and the browser's console. */
    workbench?: Session;
    /** The page's way to make a grid and a host over it, for tests that need a workbook of their own. */
    workbenchParts?: { createGrid: typeof createGrid; createHost: typeof createHost };
  }
}

/** An address of the manifest (`https://host/base/file`) as the workbench serves it (`/pane/file`). */
function localAddress(paneBase: string) {
  return (url: string): string => {
    const base = url.replace(/[^/]*$/, '');
    const root = new URL(base || 'https://localhost/').origin + '/';
    return paneBase + url.slice(url.startsWith(root) ? root.length : 0);
  };
}

async function start(): Promise<void> {
  const search = new URLSearchParams(location.search);
  window.workbenchParts = { createGrid, createHost };
  // The pane may be served from another origin: messages are text, nothing else is shared.
  const paneBase = search.get('pane') ?? '/pane/';
  const response = await fetch('/manifest.xml');
  const xml = response.ok ? await response.text() : null;
  const known = new Map<Language, AddinManifest | string>();
  const manifestIn = (language: Language): AddinManifest | string => {
    const before = known.get(language);
    if (before !== undefined) return before;
    const read = tryRead(xml, language, paneBase);
    known.set(language, read);
    return read;
  };
  const initial = loadSettings(location.search);
  const blank = search.get('open') === 'blank';
  createRoot(document.getElementById('root')!).render(
    <Workbench
      initial={initial}
      manifestIn={manifestIn}
      first={
        blank
          ? { kind: 'blank', name: '' }
          : { kind: 'sample', name: WORDS[initial.language].sampleName, language: initial.language }
      }
      onSession={(session) => void (window.workbench = session)}
    />,
  );
}

function tryRead(xml: string | null, language: Language, paneBase: string): AddinManifest | string {
  if (xml === null) return 'manifest.xml';
  try {
    return readManifest(xml, OFFICE_LOCALE[language], localAddress(paneBase));
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

void start();
