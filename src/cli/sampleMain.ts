import { writeWhole } from './disk';
import { sampleWorkbook } from '../files';

/* `npm run sample -- FILE [es|en] [clients] [seed]`: writes the sample portfolio, over an earlier sample. */
const [file = 'out/clientes.xlsx', language, clients, seed] = process.argv.slice(2);
await writeWhole(
  file,
  sampleWorkbook({
    language: language === 'en' ? 'en' : 'es',
    ...(clients ? { clients: Number(clients) } : {}),
    ...(seed ? { seed: Number(seed) } : {}),
  }),
);
process.stdout.write(`${file}\n`);
