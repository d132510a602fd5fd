import type { about as spanish } from '../es/about';

/** What the menu says of the add-in itself, in English. */
export const about: typeof spanish = {
  version: 'CEC 4444, version {{version}} ({{contents}})',
  contents: 'Hash of the contents of this build: {{contents}}',
  check: 'Check this Excel',
  support: 'When something does not work',
  privacy: 'Privacy',
  exported: 'Take the scheme to another workbook as you like: copy the text, write it on a sheet or save it as a file.',
  toSheet: 'Write on a sheet',
  toFile: 'Save as a file',
  onSheet: 'It is on the new sheet “{{sheet}}”.',
  onSheetAnew: 'The sheet “{{sheet}}” carries this scheme now.',
  sheetLeft: 'The earlier sheet (“{{sheet}}”) stays as it is, because somebody has changed it.',
  showSheet: 'Show it',
  exportedText: 'The scheme as text',
  copy: 'Copy the text',
  copied: 'Copied.',
  copyByHand: 'The text is selected: copy it with Ctrl+C (on the Mac, Cmd+C).',
  paste: 'Or paste the text of a scheme here',
  takePasted: 'Take the pasted text',
  takeSheet: 'Read the sheet in front',
};
