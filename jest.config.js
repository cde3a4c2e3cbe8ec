// Three tiers: small tests stand beside the code and touch nothing outside the process; medium tests use real
// PostgreSQL, Redis and ffmpeg; e2e tests speak HTTP to the built api and worker. `npm test` runs all three, and
// `npm run test:deploy` the fourth, which takes minutes.
const { compilerOptions } = require('./tsconfig.json');

const aliases = Object.fromEntries(
  Object.entries(compilerOptions.paths).map(([name, [target]]) => [`^${name}$`, `<rootDir>/${target}`]),
);

// Packages that are ES modules only, which Jest cannot require as they are.
const ES_MODULES = ['jose'];

const base = {
  rootDir: __dirname,
  testEnvironment: 'node',
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.data/', '<rootDir>/.tools/'],
  moduleNameMapper: aliases,
  transformIgnorePatterns: [`/node_modules/(?!(${ES_MODULES.join('|')})/)`],
  transform: {
    '^.+\\.[jt]s$': [
      '@swc/jest',
      {
        ...require('./scripts/swc.json'),
        sourceMaps: 'inline',
      },
    ],
  },
};

module.exports = {
  // A limit for what hangs, not a measure of what is slow.
  testTimeout: 120_000,
  projects: [
    { ...base, displayName: 'small', testMatch: ['<rootDir>/{apps,libs}/**/*.spec.ts'] },
    { ...base, displayName: 'medium', testMatch: ['<rootDir>/test/medium/**/*.spec.ts'] },
    { ...base, displayName: 'e2e', testMatch: ['<rootDir>/test/e2e/**/*.spec.ts'] },
    { ...base, displayName: 'deploy', testMatch: ['<rootDir>/test/deploy/**/*.spec.ts'] },
  ],
};
