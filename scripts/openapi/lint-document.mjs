import { inNodeModules } from '../paths.mjs';
import { attempt } from '../process/run.mjs';

/** It would else ask npm for newer versions of itself, and send what it is used for. */
const QUIET = { REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' };

/**
 * What Redocly's recommended rules find in a document.
 *
 * @param {string} file
 * @returns {Promise<string[]>} a line for each problem, warnings too
 */
export async function lintDocument(file) {
  const redocly = inNodeModules('@redocly/cli/bin/cli.js');
  const args = [redocly, 'lint', file, '--config', 'redocly.yaml', '--format', 'json'];
  const { stdout, all } = await attempt(process.execPath, args, { env: { ...process.env, ...QUIET } });
  const start = stdout.indexOf('{');
  if (start < 0) return [`Redocly could not look at it:\n${all.trim()}`];
  const { problems } = JSON.parse(stdout.slice(start));
  return problems.map(
    ({ severity, ruleId, message, location }) => `${severity} ${ruleId} at ${location[0]?.pointer}: ${message}`,
  );
}
