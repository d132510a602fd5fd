import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { soffice } from '../test/support/libreOffice';
import { checkFile, type Outcome, put } from './check';
import { generatedWorkbook } from './generated';

/**
 * `npm run corpus -- <folder>`, or `-- --generated 200`: every workbook and .csv the whole way, and what differs. Ends
 * with 1 where anything does.
 */
const KINDS = ['.xlsx', '.xlsm', '.csv'];
/** LibreOffice takes seconds for each; of generated ones it sees every so many. */
const EVERY = 20;

const USAGE = 'npm run corpus -- <folder>, or npm run corpus -- --generated <count>';
const args = process.argv.slice(2);
const generated = args[0] === '--generated' && args.length < 3 ? Number(args[1] ?? 200) : 0;
const folder = mkdtempSync(join(tmpdir(), 'cec-corpus-'));
const ends: Record<Outcome['end'], number> = { same: 0, refused: 0, differs: 0 };

async function check(name: string, file: string, recalculate: boolean): Promise<void> {
  let outcome: Outcome;
  try {
    outcome = await checkFile(file, folder, recalculate);
  } catch (error) {
    outcome = { end: 'differs', lines: [error instanceof Error ? (error.stack ?? error.message) : String(error)] };
  }
  ends[outcome.end]++;
  if (outcome.end !== 'same' || !generated) console.log(`${outcome.end.padEnd(8)} ${name}`);
  for (const line of outcome.lines) console.log(`         ${line}`);
}

if (args.includes('--help')) {
  console.log(USAGE);
} else if (!(Number.isInteger(generated) && generated > 0) && (args.length !== 1 || args[0]!.startsWith('-'))) {
  console.error(USAGE);
  process.exitCode = 2;
} else {
  if (!soffice) console.log('Without LibreOffice nothing is recalculated.');
  for (let seed = 1; seed <= generated; seed++) {
    await check(`seed ${seed}`, put(folder, `seed${seed}.xlsx`, generatedWorkbook(seed)), seed % EVERY === 0);
  }
  if (!generated) {
    const files = readdirSync(args[0]!, { recursive: true, encoding: 'utf8' }).filter((name) =>
      KINDS.includes(extname(name).toLowerCase()),
    );
    for (const name of files.sort()) await check(name, join(args[0]!, name), true);
  }
  const all = ends.same + ends.refused + ends.differs;
  console.log(
    `${all} files: ${ends.same} without a difference, ${ends.refused} refused with a sentence, ${ends.differs} with differences.`,
  );
  process.exitCode = ends.differs ? 1 : 0;
}
rmSync(folder, { recursive: true, force: true });
