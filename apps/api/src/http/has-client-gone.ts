/** Whether an answer could not be sent because nobody waits for it any more. */
export function hasClientGone(error: Error): boolean {
  const code = 'code' in error ? error.code : undefined;
  return code === 'ECONNABORTED' || code === 'EPIPE' || code === 'ECONNRESET' || code === 'ERR_STREAM_PREMATURE_CLOSE';
}
