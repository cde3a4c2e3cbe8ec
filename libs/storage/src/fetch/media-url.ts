import { parseUrl } from '@app/contracts';
import { unusableLink } from './download-faults';

/**
 * Parses a URL from a user or a redirect. The URL parser normalises every spelling of a host: `0x7f.1`, `2130706433`
 * and `１２７.0.0.1` all come out as `127.0.0.1`.
 *
 * @throws Fault if it is not http or https, or contains a user name or password.
 */
export function parseMediaUrl(text: string, base?: URL): URL {
  const url = parseUrl(text, base);
  if (!url) throw unusableLink('The link is not a valid URL. Check it.');
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw unusableLink(`Links with ${url.protocol} are not supported. Give one that begins with https:// or http://.`);
  }
  if (url.username !== '' || url.password !== '') {
    throw unusableLink(`The link to ${url.hostname} contains a user name or password. Give one without.`);
  }
  url.hash = '';
  return url;
}
