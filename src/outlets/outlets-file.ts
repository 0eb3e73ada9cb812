import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The outlets that ship with the project. */
export const OUTLETS_FILE = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'data', 'outlets.yaml');
