/** Sentences that come with the editors' chunk; the build takes every group named here out of the pane's first load. */
export { about } from '../es/about';
export { choose } from '../es/choose';
export { convert } from '../es/convert';
export { decisions } from '../es/decisions';
export { editing } from '../es/editing';
export { excel } from '../es/excel';
export { families } from '../es/families';
export { meaning } from '../es/meaning';
export { portfolio } from '../es/portfolio';
export { profiles } from '../es/profiles';
export { refused } from '../es/refused';
export { removal } from '../es/removal';
export { report } from '../es/report';
export { trouble } from '../es/trouble';
export { undo } from '../es/undo';
export { unit } from '../es/unit';
export { why } from '../es/why';
