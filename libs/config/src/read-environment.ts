import { InvalidSettings, parseSettings } from './parse-settings';
import type { Settings } from './settings-table';

/**
 * The settings of this process; the one place that reads the environment. Where they are not usable, what is wrong goes
 * to standard error, and the process ends with code 1.
 */
export function readEnvironmentOrExit(): Settings {
  try {
    return parseSettings(process.env);
  } catch (error) {
    if (!(error instanceof InvalidSettings)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  }
}

/** The environment of a program that this process starts: its own, and some variables more. */
export function extendEnvironment(variables: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  return { ...process.env, ...variables };
}
