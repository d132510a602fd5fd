import { agreed } from './agreed';
import { block } from './block';
import { cli } from './cli';
import { excel } from './excel';
import { files } from './files';
import { finder } from './finder';
import { method } from './method';
import { outputs } from './outputs';
import { pane } from './pane';
import { portfolio } from './portfolio';
import { sheet } from './sheet';
import { trouble } from './trouble';
import { why } from './why';
import { words } from './words';

export const resources = {
  words,
  method,
  portfolio,
  files,
  cli,
  excel,
  pane,
  sheet,
  agreed,
  block,
  finder,
  outputs,
  trouble,
  why,
};
