import path from 'node:path';
import { root } from '../paths.mjs';

/** The library that makes the commands, compiled: what is drawn is what a worker would render. */
export const mediaProcessing = () =>
  import(path.join(root, 'dist/apps/worker/libs/media-processing/src/index.js')).then((module) => module.default);
