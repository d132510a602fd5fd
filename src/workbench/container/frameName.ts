import type { HostInformation } from './hostInformation';

/**
 * The page that owns the pane's frame writes the host information into the frame's name: it is there before any
 * script of the frame runs, survives a reload, and can be read from another origin's document in that frame.
 */
const PREFIX = 'cec-host:';

export const frameName = (information: HostInformation): string => PREFIX + JSON.stringify(information);

/** The information in a frame's name; null for a window that the workbench did not open. */
export function readFrameName(name: string): HostInformation | null {
  return name.startsWith(PREFIX) ? (JSON.parse(name.slice(PREFIX.length)) as HostInformation) : null;
}
