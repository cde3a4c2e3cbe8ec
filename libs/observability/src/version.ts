import { version } from '../../../package.json';

/** The version of Reelwright that runs. */
export const VERSION: string = version;
