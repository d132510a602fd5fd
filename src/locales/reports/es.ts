/**
 * Sentences that reports repeat of the reading and of what was refused, besides the words of their tools; the pane's worker
 * fetches them with the tools.
 */
export { portfolio } from '../es/portfolio';
export { refused } from '../es/refused';
export { unit } from '../es/unit';
export { why } from '../es/why';
