export { bundleWorkbench } from './bundle';
export type { BundleOptions } from './bundle';
export { OFFICE_JS_URL, withLocalOffice } from './paneHtml';
export { officeJsFolder } from './officeJsFolder';
export { startWorkbenchServer } from './server';
export type { WorkbenchServer, WorkbenchServerOptions } from './server';
