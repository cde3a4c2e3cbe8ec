import { Module, type DynamicModule, type FactoryProvider, type ModuleMetadata } from '@nestjs/common';
import { TerminusModule } from '@nestjs/terminus';
import { MetricsModule } from '../metrics/metrics.module';
import { DEPENDENCY_CHECKS, type DependencyCheck } from './dependency-check';
import { HealthReporter } from './health-reporter';
import { MeasureHealth } from './measure-health';
import { ProbesController } from './probes.controller';

interface HealthOptions<Dependencies extends unknown[]> {
  /** Modules that what is injected comes from. */
  readonly imports?: NonNullable<ModuleMetadata['imports']>;
  readonly inject: NonNullable<FactoryProvider['inject']>;
  readonly useFactory: (...dependencies: Dependencies) => readonly DependencyCheck[];
}

/** Serves `/health/live` and `/health/ready`, measures the same, and gives others the `HealthReporter`. */
@Module({})
export class HealthModule {
  static forRoot<Dependencies extends unknown[]>(options: HealthOptions<Dependencies>): DynamicModule {
    return {
      module: HealthModule,
      // The reporter logs what it finds out; Terminus would repeat it at every probe.
      imports: [TerminusModule.forRoot({ logger: false }), MetricsModule, ...(options.imports ?? [])],
      controllers: [ProbesController],
      providers: [
        HealthReporter,
        MeasureHealth,
        { provide: DEPENDENCY_CHECKS, inject: [...options.inject], useFactory: options.useFactory },
      ],
      exports: [HealthReporter],
    };
  }
}
