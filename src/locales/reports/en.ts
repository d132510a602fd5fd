/**
 * Sentences that reports repeat of the reading and of what was refused, besides the words of their tools; the pane's worker
 * fetches them with the tools.
 */
export { portfolio } from '../en/portfolio';
export { refused } from '../en/refused';
export { unit } from '../en/unit';
export { why } from '../en/why';
