import { runCommand } from './session.mjs';
import { setUp } from './setup/set-up.mjs';

await runCommand(async (session) => {
  await setUp(session, { build: true });
});
