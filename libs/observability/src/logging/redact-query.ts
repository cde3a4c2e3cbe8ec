const SECRET_PARAMETER = /sign|sig$|secret|token|ticket|password|credential|key/i;

/**
 * The query of an address as it may stand in a log: what grants access is masked.
 *
 * @param query from its question mark on
 */
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
