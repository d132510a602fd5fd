import { HostError } from './errors';
import levels from './levels.json';

/** Requirement level of members by class, read from @types/office-js by scripts; members absent from it are 1.1. */
const LEVELS: Readonly<Record<string, Readonly<Record<string, number>>>> = levels;

/** Refuses a member that the chosen ExcelApi level does not have yet. */
export function checkLevel(cls: string, member: string, apiLevel: string): void {
  const needed = LEVELS[cls]?.[member];
  if (needed !== undefined && needed > Number(apiLevel.split('.')[1] ?? 0)) {
    throw new HostError('ApiNotFound', `${cls}.${member} needs ExcelApi 1.${needed}; the host has ${apiLevel}.`);
  }
}
