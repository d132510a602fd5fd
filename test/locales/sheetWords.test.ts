import { readdirSync, readFileSync } from 'node:fs';

const FOLDER = 'src/locales/tools';

// Sheets and panels are read by people who have never seen the command line: its own help and messages say its syntax.
test.each(readdirSync(FOLDER))('%s names settings in the pane’s words, not in those of the command line', (file) => {
  const text = readFileSync(`${FOLDER}/${file}`, 'utf8');
  expect(text.match(/--[a-z][a-z-]+|\b[a-z]+\.[a-zA-Z]+=[a-z…]+/g)).toBeNull();
});
