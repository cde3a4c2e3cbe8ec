export { readAllowedHost, type AllowedHost } from './allowed-host';
export type { BootstrapKey } from './parse-api-keys';
export { InvalidSettings, parseSettings } from './parse-settings';
export { environmentOfPrograms, readEnvironmentOrExit } from './read-environment';
export { SETTINGS_TABLE, type Settings } from './settings-table';
export { SETTINGS, SettingsModule } from './settings.module';
export { usableCores } from './usable-cores';
