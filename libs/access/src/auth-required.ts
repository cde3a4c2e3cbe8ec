import { BlockList, isIP } from 'node:net';
import type { Settings } from '@app/config';

type BindSettings = Pick<Settings, 'host' | 'authRequired' | 'allowUnauthenticated'>;

const LOOPBACK = new BlockList();
LOOPBACK.addSubnet('127.0.0.0', 8, 'ipv4');
LOOPBACK.addAddress('::1', 'ipv6');

/** Whether the public API needs a key: as the operator says, else wherever others than this machine reach it. */
export function isAuthRequired({ host, authRequired }: BindSettings): boolean {
  return authRequired ?? !isLoopback(host);
}

/** @throws {Error} when anyone on the network could use the API, and nobody said that this is meant */
export function refuseOpenBind(settings: BindSettings): void {
  if (isAuthRequired(settings) || isLoopback(settings.host) || settings.allowUnauthenticated) return;
  throw new Error(
    `HOST is ${settings.host} and AUTH_REQUIRED is false: anyone who reaches this machine could use the API. ` +
      'Set AUTH_REQUIRED=true and make a key with `npm run keys -- create`, or say that it is meant with ' +
      'ALLOW_UNAUTHENTICATED=true.',
  );
}

function isLoopback(host: string): boolean {
  const family = isIP(host);
  return family === 0 ? host.toLowerCase() === 'localhost' : LOOPBACK.check(host, family === 4 ? 'ipv4' : 'ipv6');
}
