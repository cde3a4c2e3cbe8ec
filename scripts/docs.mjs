import { runCommand } from './session.mjs';
import { documentTransitions } from './docs/document-transitions.mjs';
import { setUp } from './setup/set-up.mjs';

await runCommand(async (session) => {
  const tools = await setUp(session, { tools: ['ffmpeg', 'ffprobe'], build: true });
  await documentTransitions({ tools, signal: session.signal });
});
