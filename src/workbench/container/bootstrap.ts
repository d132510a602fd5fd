import { frameName, readFrameName } from './frameName';
import type { FrameNote, PageNote } from './frameMessages';
import { bridgeMessage, noteMessage, readMessage } from './frameMessages';
import { installContainer } from './nativeHost';
import type { OfficeWindow } from './nativeHost';

/**
 * The script that the workbench's server puts in place of the Office.js script line of the pane's page, just
 * before office.js itself. A page opened on its own, outside the workbench, is left alone: office.js then behaves
 * there as in a plain browser.
 */
declare const window: Window & OfficeWindow;

let information = window.parent === window ? null : readFrameName(window.name);
if (information !== null) {
  const post = (text: string) => window.parent.postMessage(text, '*');
  const sendNote = (note: FrameNote) => {
    if (note.kind === 'settings' && information !== null) {
      // A reload of the frame reads its name again and must find the settings that were saved meanwhile.
      information = { ...information, settings: note.values };
      window.name = frameName(information);
    }
    post(noteMessage(note));
  };
  const container = installContainer(window, information, {
    sendBridge: (text) => post(bridgeMessage(text)),
    sendNote,
  });
  window.addEventListener('message', (event) => {
    if (event.source !== window.parent) return;
    const message = readMessage<PageNote>(event.data);
    if (message === null) return;
    if ('bridge' in message) container.receiveBridge(message.bridge);
    else container.receiveNote(message.note);
  });
  // Excel takes this key before its panes see it; the page, which is another window, has to be told.
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'F6' || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      sendNote({ kind: 'leave', back: event.shiftKey });
    },
    true,
  );
  sendNote({ kind: 'started' });
}
