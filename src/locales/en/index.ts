import { about } from './about';
import { salesBlock } from './salesBlock';
import { checks } from './checks';
import { choose } from './choose';
import { cli } from './cli';
import { clientList } from './clientList';
import { convert } from './convert';
import { criterion } from './criterion';
import { decisions } from './decisions';
import { editing } from './editing';
import { excel } from './excel';
import { families } from './families';
import { files } from './files';
import { finder } from './finder';
import { meaning } from './meaning';
import { menu } from './menu';
import { method } from './method';
import { outputs } from './outputs';
import { pane } from './pane';
import { portfolio } from './portfolio';
import { profiles } from './profiles';
import { refused } from './refused';
import { removal } from './removal';
import { report } from './report';
import { sheet } from './sheet';
import { trouble } from './trouble';
import { undo } from './undo';
import { unit } from './unit';
import { why } from './why';
import { words } from './words';
import { writing } from './writing';

export const resources = {
  about,
  words,
  meaning,
  method,
  portfolio,
  profiles,
  files,
  cli,
  convert,
  editing,
  excel,
  families,
  pane,
  refused,
  removal,
  report,
  sheet,
  checks,
  writing,
  menu,
  criterion,
  clientList,
  choose,
  salesBlock,
  decisions,
  finder,
  outputs,
  trouble,
  undo,
  unit,
  why,
};
