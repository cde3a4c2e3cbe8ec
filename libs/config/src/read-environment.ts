import { InvalidSettings, parseSettings } from './parse-settings';
import type { Settings } from './settings-table';

/** The settings of this process. The one place that reads the environment. Throws `InvalidSettings`. */
export function readEnvironment(): Settings {
  return parseSettings(process.env);
}

/** The same for a program's first line: what is wrong goes to standard error, and the process ends with code 1. */
export function readEnvironmentOrExit(): Settings {
  try {
    return readEnvironment();
  } catch (error) {
    if (!(error instanceof InvalidSettings)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  }
}
