import { accessProblems } from './access-settings';
import { Refusal } from './parse-value';
import { SETTINGS_TABLE, type Settings } from './settings-table';
import { storageProblems } from './storage-settings';

/** Every problem of the environment at once. */
export class InvalidSettings extends Error {
  constructor(readonly problems: readonly string[]) {
    super(`The settings are not usable:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`);
    this.name = 'InvalidSettings';
  }
}

/** Reads all settings from `environment`; an empty variable counts as not given. Throws `InvalidSettings`. */
export function parseSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const problems: string[] = [];
  const values = Object.entries(SETTINGS_TABLE).map(([key, definition]) => {
    const given = environment[definition.variable];
    if (given === undefined || given === '') {
      if (!('fallback' in definition)) problems.push(`${definition.variable} is missing. ${definition.purpose}`);
      return [key, 'fallback' in definition ? definition.fallback : undefined];
    }
    const value = definition.parse(given);
    if (value instanceof Refusal) problems.push(`${definition.variable} must be ${value.allowed}.`);
    return [key, value];
  });
  const settings = Object.fromEntries(values) as Settings;
  problems.push(...storageProblems(settings), ...accessProblems(settings));
  if (problems.length > 0) throw new InvalidSettings(problems);
  return settings;
}
