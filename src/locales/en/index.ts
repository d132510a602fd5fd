import { cli } from './cli';
import { files } from './files';
import { method } from './method';
import { portfolio } from './portfolio';
import { words } from './words';

export const resources = { words, method, portfolio, files, cli };
