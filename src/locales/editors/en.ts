/** Sentences that come with the editors' chunk; the build takes every group named here out of the pane's first load. */
export { about } from '../en/about';
export { choose } from '../en/choose';
export { convert } from '../en/convert';
export { decisions } from '../en/decisions';
export { editing } from '../en/editing';
export { excel } from '../en/excel';
export { families } from '../en/families';
export { meaning } from '../en/meaning';
export { portfolio } from '../en/portfolio';
export { profiles } from '../en/profiles';
export { refused } from '../en/refused';
export { removal } from '../en/removal';
export { report } from '../en/report';
export { trouble } from '../en/trouble';
export { undo } from '../en/undo';
export { unit } from '../en/unit';
export { why } from '../en/why';
