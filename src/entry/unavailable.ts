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
} as const;

/** Shows a readable page in place of the pane. */
export function sayUnavailable(why: keyof typeof SENTENCES, language: 'es' | 'en'): void {
  const [title, text] = SENTENCES[why][language];
  const message = document.createElement('main');
  message.className = 'message';
  message.setAttribute('role', 'alert');
  const heading = document.createElement('h1');
  heading.style.fontSize = '16px';
  heading.textContent = title;
  const paragraph = document.createElement('p');
  paragraph.textContent = text;
  message.append(heading, paragraph);
  document.documentElement.lang = language;
  document.getElementById('pane')!.replaceChildren(message);
}
