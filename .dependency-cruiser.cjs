// The direction of the architecture, held by a machine: apps -> libs (through each lib's index), never back.
const pure =
  '^libs/(compositions/src/(spec|timeline|planning)|media-processing/src/(commands|fingerprint|segments|media-info|time))/';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    { name: 'libs-never-import-apps', severity: 'error', from: { path: '^libs/' }, to: { path: '^apps/' } },
    {
      name: 'apps-stand-apart',
      severity: 'error',
      from: { path: '^apps/([^/]+)/' },
      to: { path: '^apps/', pathNot: '^apps/$1/' },
    },
    {
      name: 'libs-through-their-index',
      severity: 'error',
      from: { path: '^(apps|libs)/([^/]+)/' },
      to: { path: '^libs/([^/]+)/src/.+', pathNot: ['^libs/$2/', '^libs/[^/]+/src/index\\.ts$'] },
    },
    {
      name: 'media-processing-knows-no-compositions',
      severity: 'error',
      from: { path: '^libs/media-processing/' },
      to: { path: '^libs/(assets|compositions|database|queueing|notifications|storage)/' },
    },
    {
      name: 'pure-folders-stay-pure',
      comment: 'Everything up to a command is a function of its arguments: no framework, no file system, no processes.',
      severity: 'error',
      from: { path: pure, pathNot: '\\.spec\\.ts$' },
      to: { path: '^(node:)?(fs|child_process|net|http|https|timers)|node_modules/(@nestjs|typeorm|bull|ioredis)/' },
    },
    {
      name: 'one-folder-spawns-processes',
      severity: 'error',
      from: { path: '^(apps|libs)/', pathNot: '^libs/(media-processing/src/process|testing)/' },
      to: { path: '^(node:)?child_process$' },
    },
    {
      name: 'bull-stays-behind-queueing',
      severity: 'error',
      from: { path: '^(apps|libs)/', pathNot: '^libs/queueing/' },
      to: { path: 'node_modules/(bull|@nestjs/bull)/' },
    },
    {
      name: 'testing-is-for-tests',
      severity: 'error',
      from: { path: '^(apps|libs)/', pathNot: ['\\.spec\\.ts$', '^libs/testing/'] },
      to: { path: '^libs/testing/' },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|node_modules)/' },
  },
};
