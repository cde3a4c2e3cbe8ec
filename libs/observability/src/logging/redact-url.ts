const SECRET_PARAMETER = /sign|sig$|secret|token|ticket|password|credential|key/i;

/** The path and query of a request as they may stand in a log: what grants access is masked. */
export function redactUrl(url: string): string {
  const question = url.indexOf('?');
  return question < 0 ? url : url.slice(0, question) + redactQuery(url.slice(question));
}

/** @param query from its question mark on */
export function redactQuery(query: string): string {
  const parameters = query
    .slice(1)
    .split('&')
    .map((pair) => {
      const [name = ''] = pair.split('=', 1);
      return SECRET_PARAMETER.test(name) ? `${name}=***` : pair;
    });
  return `?${parameters.join('&')}`;
}
