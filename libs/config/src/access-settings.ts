import { apiKeys, type BootstrapKey } from './parse-api-keys';
import { flag, integer, text, url } from './parse-value';
import { setting } from './setting';

const rate = integer(1, 10_000_000);

/** Who may call, and how often. */
export const ACCESS_SETTINGS = {
  trustedProxyHops: setting({
    variable: 'TRUSTED_PROXY_HOPS',
    purpose: 'How many reverse proxies stand before the API and may be believed about the client.',
    parse: integer(0, 16),
    fallback: 0,
  }),
  authRequired: setting<boolean | null>({
    variable: 'AUTH_REQUIRED',
    purpose: 'Whether the public API needs a key; without it, it does unless HOST is a loopback address.',
    parse: flag,
    fallback: null,
  }),
  allowUnauthenticated: setting({
    variable: 'ALLOW_UNAUTHENTICATED',
    purpose: 'Whether the API may start although others than this machine reach it and AUTH_REQUIRED is false.',
    parse: flag,
    fallback: false,
  }),
  apiKeys: setting<readonly BootstrapKey[]>({
    variable: 'API_KEYS',
    purpose: 'Keys that are there from the start: name:scope+scope:secret, comma-separated.',
    parse: apiKeys,
    fallback: [],
  }),
  jwtIssuer: setting<string | null>({
    variable: 'JWT_ISSUER',
    purpose: 'Whose JWTs are taken in place of a key, as in their claim `iss`; none without it.',
    parse: url('http', 'https'),
    fallback: null,
  }),
  jwtJwksUrl: setting<string | null>({
    variable: 'JWT_JWKS_URL',
    purpose: 'Where that issuer publishes its keys.',
    parse: url('http', 'https'),
    fallback: null,
  }),
  jwtAudience: setting<string | null>({
    variable: 'JWT_AUDIENCE',
    purpose: 'What has to be in the claim `aud` of a JWT.',
    parse: text,
    fallback: null,
  }),
  rateLimitPublicPerMinute: setting({
    variable: 'RATE_LIMIT_PUBLIC_PER_MINUTE',
    purpose: 'How many requests of `/api/v1` a caller may make in a minute.',
    parse: rate,
    fallback: 60,
  }),
  rateLimitPublicBurst: setting({
    variable: 'RATE_LIMIT_PUBLIC_BURST',
    purpose: 'How many requests of `/api/v1` a caller may make in a second.',
    parse: rate,
    fallback: 10,
  }),
  rateLimitInternalPerMinute: setting({
    variable: 'RATE_LIMIT_INTERNAL_PER_MINUTE',
    purpose: 'How many requests of `/internal` a caller may make in a minute.',
    parse: rate,
    fallback: 1000,
  }),
  rateLimitInternalBurst: setting({
    variable: 'RATE_LIMIT_INTERNAL_BURST',
    purpose: 'How many requests of `/internal` a caller may make in a second.',
    parse: rate,
    fallback: 100,
  }),
  rateLimitRealtimePerMinute: setting({
    variable: 'RATE_LIMIT_REALTIME_PER_MINUTE',
    purpose: 'How many new connections for live progress a caller may make in a minute.',
    parse: rate,
    fallback: 10,
  }),
  rateLimitRealtimeBurst: setting({
    variable: 'RATE_LIMIT_REALTIME_BURST',
    purpose: 'How many new connections for live progress a caller may make in a second.',
    parse: rate,
    fallback: 2,
  }),
  realtimeHeartbeatSeconds: setting({
    variable: 'REALTIME_HEARTBEAT_SECONDS',
    purpose:
      'How often connections for live progress give a sign of life, so that no proxy takes them for idle, and are told ' +
      'what Redis has not delivered.',
    parse: integer(1, 300),
    fallback: 15,
  }),
} as const;

type Values = { readonly [K in keyof typeof ACCESS_SETTINGS]: unknown };

/** What is wrong with settings that are right one by one. */
export function accessProblems({ jwtIssuer, jwtJwksUrl, jwtAudience }: Values): string[] {
  const given = [jwtIssuer, jwtJwksUrl, jwtAudience].filter((value) => value !== null).length;
  if (given === 0 || given === 3) return [];
  return ['JWT_ISSUER, JWT_JWKS_URL and JWT_AUDIENCE must be given together, or none of them.'];
}
