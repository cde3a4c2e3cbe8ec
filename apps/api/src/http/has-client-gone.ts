/** Whether a response could not be sent because the client has disconnected. */
export function hasClientGone(error: Error): boolean {
  const code = 'code' in error ? error.code : undefined;
  return code === 'ECONNABORTED' || code === 'EPIPE' || code === 'ECONNRESET' || code === 'ERR_STREAM_PREMATURE_CLOSE';
}
