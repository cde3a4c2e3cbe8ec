import { runCommand } from './session.mjs';
import { documentCompositions } from './docs/document-compositions.mjs';
import { documentTransitions } from './docs/document-transitions.mjs';
import { setUp } from './setup/set-up.mjs';

/** Names of pictures in docs/images, where only those are to be drawn again; `transitions` is one more. */
const only = process.argv.slice(2);

await runCommand(async (session) => {
  const tools = await setUp(session, { tools: ['ffmpeg', 'ffprobe'], build: true });
  if (only.length === 0 || only.includes('transitions')) {
    await documentTransitions({ tools, signal: session.signal });
  }
  if (only.join() !== 'transitions') await documentCompositions(session, only);
});
