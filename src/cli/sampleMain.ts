import { historyWorkbook, networkWorkbook, sampleWorkbook } from '../files';
import { freeName, writeWhole } from './disk';

/*
 * `npm run sample -- FILE [es|en] [clients] [seed]`: writes the sample portfolio, over an earlier sample.
 * `npm run sample -- --network FILE [es|en]`: writes the example of network value.
 * `npm run sample -- --history-template FILE [es|en]`: writes the table for historic data, to be filled in. A file of
 * that name may be full of somebody's data by now: it stays, and the new one is numbered.
 */
const given = process.argv.slice(2);
const network = given.includes('--network');
const template = given.includes('--history-template');
const usual = template ? 'out/historico.xlsx' : network ? 'out/red.xlsx' : 'out/clientes.xlsx';
const [file = usual, asked, clients, seed] = given.filter((one) => one !== '--network' && one !== '--history-template');
const language = asked === 'en' ? 'en' : 'es';
const bytes = template
  ? historyWorkbook(language, new Date().getFullYear())
  : network
    ? networkWorkbook(language)
    : sampleWorkbook({
        language,
        ...(clients ? { clients: Number(clients) } : {}),
        ...(seed ? { seed: Number(seed) } : {}),
      });
const target = template ? await freeName(file) : file;
await writeWhole(target, bytes);
process.stdout.write(`${target}\n`);
