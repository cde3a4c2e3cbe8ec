import type { Settings } from '@app/config';
import type { Sampler } from '@opentelemetry/sdk-trace-node';

type Sdk = typeof import('@opentelemetry/sdk-trace-node');
type SamplerSettings = Pick<Settings, 'tracesSampler' | 'tracesSamplerArg'>;

/** https://opentelemetry.io/docs/specs/otel/configuration/sdk-environment-variables/#general-sdk-configuration */
export function samplerOf({ tracesSampler, tracesSamplerArg }: SamplerSettings, sdk: Sdk): Sampler {
  switch (tracesSampler) {
    case 'always_on':
      return new sdk.AlwaysOnSampler();
    case 'always_off':
      return new sdk.AlwaysOffSampler();
    case 'traceidratio':
      return new sdk.TraceIdRatioBasedSampler(tracesSamplerArg);
    case 'parentbased_always_on':
      return new sdk.ParentBasedSampler({ root: new sdk.AlwaysOnSampler() });
    case 'parentbased_always_off':
      return new sdk.ParentBasedSampler({ root: new sdk.AlwaysOffSampler() });
    case 'parentbased_traceidratio':
      return new sdk.ParentBasedSampler({ root: new sdk.TraceIdRatioBasedSampler(tracesSamplerArg) });
  }
}
