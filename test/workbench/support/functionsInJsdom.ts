/// <reference types="custom-functions-runtime" />
import { associateFunctions, functionsMetadata } from '../../../src/functions';
import { registerAddinServices } from '../../../src/workbench/container';
import { FunctionHost, readFunctionsMetadata } from '../../../src/workbench/functions';
import { createHeadlessEngine, createHost, type ExcelHost } from '../../../src/workbench/host';
import { officeInJsdom } from './inProcessOffice';

/** A headless workbook whose cells know custom functions, behind Office.js and its runtime in jsdom. */
export interface FunctionsInJsdom {
  readonly host: ExcelHost;
  readonly functions: FunctionHost;
  /** Lets go of the functions and registers them anew, `meanwhile` in between: as a file opens before its add-in is known. */
  registerAfter(meanwhile: () => Promise<void>): Promise<FunctionHost>;
  close(): void;
}

/**
 * @param metadata functions as an add-in's JSON describes them
 * @param associate gives the runtime what to call; run before Office is ready, as an add-in does
 */
export async function functionsInJsdom(metadata: unknown, associate: () => void): Promise<FunctionsInJsdom> {
  const engine = await createHeadlessEngine();
  const host = createHost(engine);
  registerAddinServices(host, {
    isPaneVisible: () => true,
    setPaneVisible: () => {},
    loadsOnOpen: () => false,
    setLoadsOnOpen: () => {},
    updateRibbon: () => {},
  });
  const register = (runtimeReady = false): FunctionHost =>
    new FunctionHost(host, engine.univer.__getInjector(), {
      metadata: readFunctionsMetadata(metadata as Parameters<typeof readFunctionsMetadata>[0]),
      namespace: 'CEC',
      runtimeReady,
    });
  let functions = register();
  officeInJsdom(host);
  associate();
  await Office.onReady();
  return {
    host,
    get functions() {
      return functions;
    },
    registerAfter: async (meanwhile) => {
      functions.dispose();
      await meanwhile();
      return (functions = register(true));
    },
    close: () => {
      functions.dispose();
      host.dispose();
    },
  };
}

/** The same with the add-in's own functions, `=CEC.…`. */
export function addinFunctionsInJsdom(): Promise<FunctionsInJsdom> {
  const metadata: unknown = JSON.parse(JSON.stringify(functionsMetadata('en', 'https://example.com')));
  return functionsInJsdom(metadata, () => {
    const registry = { associate: CustomFunctions.associate.bind(CustomFunctions) };
    associateFunctions(
      registry as Parameters<typeof associateFunctions>[0],
      () => CustomFunctions.Error,
      () => 'en',
    );
  });
}
