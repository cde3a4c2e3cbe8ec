import type { Problem } from '@app/compositions';
import type { Settings } from '@app/config';
import { isForbiddenHost, parseAllowedHosts } from '@app/storage';

export type CallbackCheck = (callbackUrl: string | null) => Problem[];

const path = 'callback_url';

/** Why a well-formed `callback_url` is not allowed. */
export function checkCallbacksBy({
  webhookSecret,
  webhookAllowedHosts,
}: Pick<Settings, 'webhookSecret' | 'webhookAllowedHosts'>): CallbackCheck {
  const allowedHosts = parseAllowedHosts(webhookAllowedHosts);
  return (callbackUrl) => {
    if (callbackUrl === null) return [];
    if (!webhookSecret) {
      const message = 'callback_url needs a key to sign with, which the operator of this server has not set';
      return [{ path, message: `${message} (WEBHOOK_SECRET). Leave it out, and poll the status instead.` }];
    }
    const url = new URL(callbackUrl);
    if (!isForbiddenHost(url, allowedHosts)) return [];
    const message = `callback_url must lead to the public internet, or to a host that the operator of this server`;
    return [{ path, message: `${message} allows (WEBHOOK_ALLOWED_HOSTS); ${url.hostname} is neither.` }];
  };
}
