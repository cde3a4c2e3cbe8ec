import { ApiKey, ApiKeyStore } from '@app/access';
import { readEnvironmentOrExit } from '@app/config';
import { dataSourceOptions } from '@app/database';
import { DataSource } from 'typeorm';
import { parseKeysCommand, USAGE } from './keys/parse-keys-command';
import { runKeysCommand } from './keys/run-keys-command';

/** Entry point of the key management: creates, lists and revokes keys. */
async function keys(): Promise<void> {
  const command = parseKeysCommand(process.argv.slice(2), new Date());
  const database = await new DataSource(dataSourceOptions(readEnvironmentOrExit().databaseUrl, [ApiKey])).initialize();
  try {
    process.stdout.write(`${await runKeysCommand(new ApiKeyStore(database), command)}\n`);
  } finally {
    await database.destroy();
  }
}

keys().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}\n`);
  process.exitCode = 1;
});
