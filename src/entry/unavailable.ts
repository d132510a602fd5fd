/**
 * Why there is no pane, in words that need no library: when Office.js did not load nothing else can be relied on. The
 * sentences are here and not in `locales`, which would make this small file ten times larger.
 */
const SENTENCES = {
  noOffice: {
    es: [
      'Office.js no se ha cargado',
      'Este panel necesita la biblioteca de Microsoft, que llega por Internet. Compruebe la conexión, o que su empresa permita appsforoffice.microsoft.com, y vuelva a abrir el panel desde Excel. El libro está como estaba.',
    ],
    en: [
      'Office.js was not loaded',
      'This pane needs Microsoft’s library, which comes over the Internet. Check the connection, or that your company allows appsforoffice.microsoft.com, and open the pane again from Excel. The workbook is as it was.',
    ],
  },
  notExcel: {
    es: ['Este panel es para Excel', 'Ábralo en Excel: Inicio > Complementos, o la ficha CEC de la cinta.'],
    en: ['This pane is for Excel', 'Open it in Excel: Home > Add-ins, or the CEC tab of the ribbon.'],
  },
  notLoaded: {
    es: [
      'El panel no se ha podido cargar',
      'No hay conexión, o se ha publicado una versión nueva desde que se abrió Excel. El libro está como estaba.',
      'Volver a cargar el panel',
    ],
    en: [
      'The pane could not be loaded',
      'There is no connection, or a new version was published since Excel was opened. The workbook is as it was.',
      'Reload the pane',
    ],
  },
  notSeen: {
    es: ['CEC 4444', 'Haga clic aquí para leer la tabla de clientes.'],
    en: ['CEC 4444', 'Click here to read the client table.'],
  },
} as const;

/** Shows a readable page in place of the pane. */
export function sayUnavailable(why: 'noOffice' | 'notExcel', language: 'es' | 'en'): void {
  say(why, language).setAttribute('role', 'alert');
}

/** The pane itself could not be fetched: a runtime that started for a formula may be older than what the server has. */
export function sayNotLoaded(language: 'es' | 'en'): void {
  const message = say('notLoaded', language);
  message.setAttribute('role', 'alert');
  const button = document.createElement('button');
  button.textContent = SENTENCES.notLoaded[language][2];
  button.onclick = () => location.reload();
  message.append(button);
}

/**
 * What stands in a page that is taken to be out of sight, for the one that is not: a click shows that somebody sees it.
 * @returns how to take it away
 */
export function sayNotSeen(language: 'es' | 'en'): () => void {
  const message = say('notSeen', language);
  message.style.minHeight = '100%';
  return () => message.remove();
}

function say(why: keyof typeof SENTENCES, language: 'es' | 'en'): HTMLElement {
  const [title, text] = SENTENCES[why][language];
  const message = document.createElement('main');
  message.className = 'message';
  const heading = document.createElement('h1');
  heading.style.fontSize = '16px';
  heading.textContent = title;
  const paragraph = document.createElement('p');
  paragraph.textContent = text;
  message.append(heading, paragraph);
  document.documentElement.lang = language;
  document.getElementById('pane')!.replaceChildren(message);
  return message;
}
