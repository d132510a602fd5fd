import { reportAboutIn } from '../../src/locales/tools/reportAbout';

test.each([
  [
    '1,260 clients from Clients!A1:AD1260 · scheme “General scheme (2)” · 28/11/2026',
    '1.260 clientes de Clients!A1:AD1260 · modelo «Modelo general (2)» · 28/11/2026',
  ],
  ['One client from T · scheme “Mine · 2026” · 01/02/2026', 'Un cliente de T · modelo «Mine · 2026» · 01/02/2026'],
])('a report’s line below its title, %s, is said in the pane’s language', (english, spanish) => {
  expect(reportAboutIn(english, 'es')).toBe(spanish);
  expect(reportAboutIn(spanish, 'en')).toBe(english);
  expect(reportAboutIn(spanish, 'es')).toBe(spanish);
});

test('a line of another kind stays as it is', () => {
  expect(reportAboutIn('De 01/08/2026 a 22/11/2026', 'en')).toBe('De 01/08/2026 a 22/11/2026');
});
