import { runCommand } from './session.mjs';
import { documentCompositions } from './docs/document-compositions.mjs';
import { documentSettings } from './docs/document-settings.mjs';
import { documentTransitions } from './docs/document-transitions.mjs';
import { setUp } from './setup/set-up.mjs';

/** Names of pictures in docs/images, where only those are to be drawn again; `transitions` and `settings` are two more. */
const only = process.argv.slice(2);
const isWanted = (name) => only.length === 0 || only.includes(name);
const pictures = only.filter((name) => name !== 'transitions' && name !== 'settings');

await runCommand(async (session) => {
  const tools = await setUp(session, { tools: ['ffmpeg', 'ffprobe'], build: true });
