import type { about as spanish } from '../es/about';

/** What the menu says of the add-in itself, in English. */
export const about: typeof spanish = {
  version: 'CEC 4444, version {{version}} ({{contents}})',
  contents: 'Hash of the contents of this build: {{contents}}',
  check: 'Check this Excel',
  support: 'When something does not work',
  privacy: 'Privacy',
  exported: 'Where Excel has given you no file (on the Mac it does not), copy this text and keep it where you like.',
  exportedText: 'The scheme as text',
  copy: 'Copy the text',
  copied: 'Copied.',
  copyByHand: 'The text is selected: copy it with Ctrl+C (on the Mac, Cmd+C).',
  paste: 'Or paste the text of a scheme here',
  takePasted: 'Take the pasted text',
};
