import { runCommand } from './session.mjs';
import { documentCompositions } from './docs/document-compositions.mjs';
import { documentMetrics } from './docs/document-metrics.mjs';
import { documentOpenApi } from './docs/document-openapi.mjs';
import { documentSettings } from './docs/document-settings.mjs';
import { documentTransitions } from './docs/document-transitions.mjs';
import { setUp } from './setup/set-up.mjs';

/** What else there is to write than the pictures in docs/images. */
const OTHERS = ['metrics', 'openapi', 'settings', 'transitions'];

/** Names of pictures or of others, where only those are to be made again. */
const only = process.argv.slice(2);
const isWanted = (name) => only.length === 0 || only.includes(name);
const pictures = only.filter((name) => !OTHERS.includes(name));

await runCommand(async (session) => {
  const tools = await setUp(session, { tools: ['ffmpeg', 'ffprobe'], build: true });
  if (isWanted('metrics')) await documentMetrics();
  if (isWanted('openapi')) await documentOpenApi();
  if (isWanted('settings')) await documentSettings();
  if (isWanted('transitions')) await documentTransitions({ tools, signal: session.signal });
  if (only.length === 0 || pictures.length > 0) await documentCompositions(session, pictures);
});
