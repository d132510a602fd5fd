import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** LibreOffice's program where this machine has it; null where not: tests that need it say that they are left out. */
export const soffice = findSoffice();
if (!soffice) process.stdout.write('Tests that recalculate with LibreOffice are left out: soffice is not here.\n');

function findSoffice(): string | null {
  for (const name of ['soffice', 'libreoffice']) {
    try {
      execFileSync(name, ['--version'], { stdio: 'ignore' });
      return name;
    } catch {
      // Not this one.
    }
  }
  return null;
}

/** Every formula is worked out anew on loading, whatever result stands beside it in the file. */
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/**
 * Opens a workbook in LibreOffice, works out every formula, and saves it again as .xlsx.
 * @param folder a temporary folder, for its profile and the result
 * @param patience milliseconds after which it is given up
 * @returns the saved file
 */
export function recalculated(file: string, folder: string, patience = 240_000): string {
  const profile = join(folder, 'profile');
  const out = join(folder, 'recalculated');
  mkdirSync(join(profile, 'user'), { recursive: true });
  writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), ALWAYS_RECALCULATE);
  execFileSync(
    soffice!,
    [
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
      ...['--headless', '--norestore', '--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', out, file],
    ],
    { stdio: 'ignore', timeout: patience },
  );
  return join(out, basename(file));
}
