import path from 'node:path';

/** The clone, wherever the command was started from. */
export const root = path.resolve(import.meta.dirname, '..');

/** Programs that we unpacked because the machine lacks them. */
export const toolsDir = path.join(root, '.tools');

/** Everything embedded lives below it: servers, objects, logs. A relative DATA_DIR counts from the clone. */
export const dataDir = () => path.resolve(root, process.env.DATA_DIR || '.data');

/** What is installed in the clone: `inNodeModules('jest', 'bin', 'jest.js')`. */
export const inNodeModules = (...parts) => path.join(root, 'node_modules', ...parts);
