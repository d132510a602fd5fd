/** Where Office.js comes from; Microsoft demands that production pages load it from there and nowhere else. */
const MICROSOFT = 'https://appsforoffice.microsoft.com';

/**
 * The pane's Content-Security-Policy: what it may load and whom it may ask. No code within the page and no evaluated
 * text; nobody is asked but the add-in's own address and Microsoft's library. Styles within the page are allowed, because
 * Office.js for the web and the components' styles put some in (office-js#1687). The frame is one that Office.js for the
 * web makes to check whether its host is trusted.
 * @param {{development: boolean}} options the development server talks to its page over a socket
 */
export const panePolicy = ({ development }) =>
  Object.entries({
    'default-src': "'none'",
    'script-src': `'self' ${MICROSOFT}`,
    'style-src': "'self' 'unsafe-inline'",
    'img-src': "'self' data:",
    'font-src': "'self' data:",
    'connect-src': `'self' ${MICROSOFT}${development ? ' wss://localhost:3443 ws://localhost:3443' : ''}`,
    'worker-src': "'self'",
    'frame-src': MICROSOFT,
    'base-uri': "'none'",
    'form-action': "'none'",
  })
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; ');
