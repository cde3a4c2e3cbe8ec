import { Global, Module, type DynamicModule } from '@nestjs/common';
import type { Settings } from './settings-table';

/** Injection token of the `Settings`. */
export const SETTINGS = Symbol('Settings');

/** Hands the settings, read once at the start, to whoever injects `SETTINGS`. */
@Global()
@Module({})
export class SettingsModule {
  static forRoot(settings: Settings): DynamicModule {
    return {
      module: SettingsModule,
      providers: [{ provide: SETTINGS, useValue: settings }],
      exports: [SETTINGS],
    };
  }
}
