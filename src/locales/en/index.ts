import { cli } from './cli';
import { excel } from './excel';
import { files } from './files';
import { finder } from './finder';
import { method } from './method';
import { pane } from './pane';
import { portfolio } from './portfolio';
import { sheet } from './sheet';
import { words } from './words';

export const resources = { words, method, portfolio, files, finder, cli, excel, pane, sheet };
