import { holdInput } from '../../../src/workbench/page/heldInput';

const page = (): { grid: HTMLElement; editor: HTMLElement; nameBox: HTMLElement; heard: string[] } => {
  document.body.innerHTML = '<div id="grid"><div id="editor" tabindex="0"></div></div><input id="name-box" />';
  const [grid, editor, nameBox] = ['grid', 'editor', 'name-box'].map((id) => document.getElementById(id)!);
  const heard: string[] = [];
  for (const type of ['keydown', 'pointerdown', 'paste']) {
    document.addEventListener(type, (event) => heard.push(`${type} in ${(event.target as Element).id}`));
  }
  return { grid: grid!, editor: editor!, nameBox: nameBox!, heard };
};
const does = (element: HTMLElement, type: string): boolean =>
  element.dispatchEvent(new Event(type, { bubbles: true, cancelable: true }));

test('what is done by hand inside waits until it is let go of, and what is outside goes on', () => {
  const { grid, editor, nameBox, heard } = page();
  const release = holdInput(grid);
  expect(grid.getAttribute('aria-busy')).toBe('true');
  for (const type of ['keydown', 'pointerdown', 'paste']) expect(does(editor, type)).toBe(false);
  expect(does(nameBox, 'keydown')).toBe(true);
  expect(heard).toEqual(['keydown in name-box']);

  release();
  expect(grid.hasAttribute('aria-busy')).toBe(false);
  expect(does(editor, 'keydown')).toBe(true);
  expect(heard).toEqual(['keydown in name-box', 'keydown in editor']);
});

test('an editor made meanwhile is never in an inert subtree: Chromium would refuse text in it for good', () => {
  const { grid } = page();
  const release = holdInput(grid);
  expect(grid.hasAttribute('inert')).toBe(false);
  release();
});
