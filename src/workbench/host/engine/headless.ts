import type { Plugin, PluginCtor } from '@univerjs/core';
import { LocaleService, LocaleType, LogLevel, Univer, UniverInstanceType } from '@univerjs/core';
import { UniverSheetsNodeCorePreset } from '@univerjs/preset-sheets-node-core';
import type { WorkbookEngine } from './engine';
import { emptyWorkbook } from './emptyWorkbook';
import { UniverEngine } from './univer';

/** Starts Univer without a screen, with an empty workbook of one sheet, `Sheet1`. */
export async function createHeadlessEngine(): Promise<WorkbookEngine> {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
    logLevel: LogLevel.SILENT,
  });
  for (const entry of UniverSheetsNodeCorePreset({}).plugins) {
    if (Array.isArray(entry)) univer.registerPlugin(entry[0], entry[1]);
    else univer.registerPlugin(entry as PluginCtor<Plugin>);
  }
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, emptyWorkbook());
  const words = univer.__getInjector().get(LocaleService);
  return new UniverEngine(univer, () => {
    univer.dispose();
    // A progress line that Univer has put off by a second asks for its words after the end, and would throw.
    words.t = ((key: string) => key) as typeof words.t;
  });
}
