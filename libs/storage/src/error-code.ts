/** The `code` of an error of Node or of a system call: `ENOENT`, `ECONNRESET`, `HPE_HEADER_OVERFLOW` … */
export function errorCode(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

/** Whether a system call failed because the file is not there. ENOTDIR: its parent is a file. */
export function isNoSuchFile(error: unknown): boolean {
  const code = errorCode(error);
  return code === 'ENOENT' || code === 'ENOTDIR';
}
