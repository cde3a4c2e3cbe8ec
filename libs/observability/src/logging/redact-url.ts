const SECRET_PARAMETER = /sign|secret|token|ticket|password|credential|key/i;

/** The path and query of a request as they may stand in a log: what grants access is masked. */
export function redactUrl(url: string): string {
  const question = url.indexOf('?');
  if (question < 0) return url;
  const query = url
    .slice(question + 1)
    .split('&')
    .map((pair) => {
      const [name = ''] = pair.split('=', 1);
      return SECRET_PARAMETER.test(name) ? `${name}=***` : pair;
    });
  return `${url.slice(0, question)}?${query.join('&')}`;
}
