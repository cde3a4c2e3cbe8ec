import { runCommand } from './session.mjs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { root } from './paths.mjs';
import { runGroup } from './process/run-group.mjs';

/** Sends many requests of every kind to the API: `--requests`, `--seed`, and `--case` to send one of them again. */
await runCommand(({ signal }) => {
  const { values } = parseArgs({
    options: {
      requests: { type: 'string', default: '20000' },
      seed: { type: 'string', default: String(Math.floor(Math.random() * 2 ** 31)) },
      case: { type: 'string' },
    },
  });
  console.log(`${values.case === undefined ? values.requests : 'One'} with seed ${values.seed}`);
  const env = {
    ...process.env,
    FUZZ_REQUESTS: values.requests,
    FUZZ_SEED: values.seed,
    ...(values.case !== undefined && { FUZZ_CASE: values.case }),
  };
  return runGroup([path.join(root, 'scripts/test.mjs'), '--testPathPatterns', 'medium/fuzz'], { env, signal });
});
