/** A URL that `npm test` puts into the environment. Throws when a test is run without it. */
export function environmentUrl(variable: 'DATABASE_URL' | 'REDIS_URL'): string {
  const url = process.env[variable];
  if (!url) throw new Error(`${variable} is not set; run the tests with \`npm test\`, which starts the servers`);
  return url;
}
