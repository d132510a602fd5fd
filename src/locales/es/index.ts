import { method } from './method';
import { words } from './words';

export const resources = { words, method };
