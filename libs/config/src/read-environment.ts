import { InvalidSettings, parseSettings } from './parse-settings';
import { SETTINGS_TABLE, type Settings } from './settings-table';

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

const OURS = new Set<string>(Object.values(SETTINGS_TABLE).map(({ variable }) => variable));
/** Read by libraries of ours: credentials and addresses, too. */
const OF_LIBRARIES = /^(?:AWS|OTEL|PG)/;

/**
 * The environment of a program that this process starts: what the machine says, and some variables more. Our settings are
 * not in it. Programs read files of strangers, and whoever breaks one is to find no secret there.
 */
export function environmentOfPrograms(variables: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  const others = Object.entries(process.env).filter(([name]) => !OURS.has(name) && !OF_LIBRARIES.test(name));
  return { ...Object.fromEntries(others), ...variables };
}
