export { associateRibbon, type ActionRegistry } from './associateRibbon';
export { RIBBON_COMMANDS, type RibbonCommand, type RibbonControls } from './ribbonCommands';
