import { apiKeys, type BootstrapKey } from './parse-api-keys';
import { flag, integer, text, url } from './parse-value';
import { setting } from './setting';

const rate = integer(1, 10_000_000);

/** Who may call, and how often. */
export const ACCESS_SETTINGS = {
  trustedProxyHops: setting({
    variable: 'TRUSTED_PROXY_HOPS',
    purpose: 'Number of reverse proxies in front of the API whose X-Forwarded-* headers are trusted.',
    parse: integer(0, 16),
    fallback: 0,
  }),
  authRequired: setting<boolean | null>({
    variable: 'AUTH_REQUIRED',
    purpose: 'Whether `/api/v1` requires an API key. Unset: required unless HOST is a loopback address.',
    parse: flag,
    fallback: null,
  }),
  allowUnauthenticated: setting({
    variable: 'ALLOW_UNAUTHENTICATED',
    purpose: 'Lets the API start with AUTH_REQUIRED=false although HOST is reachable from other machines.',
    parse: flag,
    fallback: false,
  }),
  apiKeys: setting<readonly BootstrapKey[]>({
    variable: 'API_KEYS',
    purpose: 'Predefined API keys, comma-separated, each as name:scope+scope:secret.',
    parse: apiKeys,
    fallback: [],
  }),
  jwtIssuer: setting<string | null>({
    variable: 'JWT_ISSUER',
    purpose: 'Issuer (`iss` claim) whose JWTs are accepted in place of a key. Unset: no JWTs.',
    parse: url('http', 'https'),
    fallback: null,
  }),
  jwtJwksUrl: setting<string | null>({
    variable: 'JWT_JWKS_URL',
    purpose: "URL of that issuer's JWKS.",
    parse: url('http', 'https'),
    fallback: null,
  }),
  jwtAudience: setting<string | null>({
    variable: 'JWT_AUDIENCE',
    purpose: 'Required `aud` claim of JWTs.',
    parse: text,
    fallback: null,
  }),
  rateLimitPublicPerMinute: setting({
    variable: 'RATE_LIMIT_PUBLIC_PER_MINUTE',
    purpose: 'Requests per minute to `/api/v1`, per caller.',
    parse: rate,
    fallback: 60,
  }),
  rateLimitPublicBurst: setting({
    variable: 'RATE_LIMIT_PUBLIC_BURST',
    purpose: 'Requests per second to `/api/v1`, per caller.',
    parse: rate,
    fallback: 10,
  }),
  rateLimitInternalPerMinute: setting({
    variable: 'RATE_LIMIT_INTERNAL_PER_MINUTE',
    purpose: 'Requests per minute to `/internal`, per caller.',
    parse: rate,
    fallback: 1000,
  }),
  rateLimitInternalBurst: setting({
    variable: 'RATE_LIMIT_INTERNAL_BURST',
    purpose: 'Requests per second to `/internal`, per caller.',
    parse: rate,
    fallback: 100,
  }),
  rateLimitRealtimePerMinute: setting({
    variable: 'RATE_LIMIT_REALTIME_PER_MINUTE',
    purpose: 'New realtime connections per minute, per caller.',
    parse: rate,
    fallback: 10,
  }),
  rateLimitRealtimeBurst: setting({
    variable: 'RATE_LIMIT_REALTIME_BURST',
    purpose: 'New realtime connections per second, per caller.',
    parse: rate,
    fallback: 2,
  }),
  realtimeHeartbeatSeconds: setting({
    variable: 'REALTIME_HEARTBEAT_SECONDS',
    purpose:
      'Interval of heartbeats on realtime connections, which keep proxies from closing them; events that Redis lost are ' +
      'delivered then, too.',
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
