import { networkWorkbook, sampleWorkbook } from '../files';
import { writeWhole } from './disk';

/*
 * `npm run sample -- FILE [es|en] [clients] [seed]`: writes the sample portfolio, over an earlier sample.
 * `npm run sample -- --network FILE [es|en]`: writes the example of network value.
 */
const given = process.argv.slice(2);
const [file = given[0] === '--network' ? 'out/red.xlsx' : 'out/clientes.xlsx', asked, clients, seed] = given.filter(
  (one) => one !== '--network',
);
const language = asked === 'en' ? 'en' : 'es';
const bytes = given.includes('--network')
  ? networkWorkbook(language)
  : sampleWorkbook({
      language,
      ...(clients ? { clients: Number(clients) } : {}),
      ...(seed ? { seed: Number(seed) } : {}),
    });
await writeWhole(file, bytes);
process.stdout.write(`${file}\n`);
