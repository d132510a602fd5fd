import type { BuildInfo } from './commands';

/** Asks the add-in's own address which build it serves; null where it does not say (`build.json`). */
export async function readBuildInfo(): Promise<BuildInfo | null> {
  try {
    const answer = await fetch(new URL('build.json', document.baseURI), { cache: 'no-cache' });
    const { version, contents } = (await answer.json()) as Partial<BuildInfo>;
    return version && contents ? { version, contents } : null;
  } catch {
    return null;
  }
}
