import { OFFICE_JS_URL, withLocalOffice } from '../../../src/workbench/server/paneHtml';

describe('the one Office.js line of a page', () => {
  test.each([
    ['double quotes', `<script type="text/javascript" src="${OFFICE_JS_URL}"></script>`],
    ['single quotes', `<script src='${OFFICE_JS_URL}' ></script>`],
    ['no quotes, as a minified page has it', `<script src=${OFFICE_JS_URL}></script>`],
    ['no quotes and more behind it', `<script src=${OFFICE_JS_URL} async></script>`],
  ])('is replaced with %s', (_how, line) => {
    const html = withLocalOffice(`<head>${line}<script src=app.js></script></head>`, '/boot.js', '/office/');
    expect(html).toContain('<script src="/boot.js"></script>\n<script src="/office/office.js"></script>');
    expect(html).toContain('<script src=app.js></script>');
    expect(html).not.toContain(OFFICE_JS_URL);
  });

  test('another address is left alone', () => {
    const page = `<script src="${OFFICE_JS_URL}x"></script>`;
    expect(withLocalOffice(page, '/boot.js', '/office/')).toBe(page);
  });
});
