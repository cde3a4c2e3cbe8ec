import { runCommand } from './session.mjs';
import fs from 'node:fs';
import path from 'node:path';
import { loadDotEnv } from './dot-env.mjs';
import { Failure } from './failure.mjs';
import { makeBaseImage } from './image/base-image.mjs';
import { buildImages, IMAGES } from './image/build-images.mjs';
import { writeBuildSecrets } from './image/build-secrets.mjs';
import { openBuildah } from './image/buildah.mjs';
import { checkCaching } from './image/check-caching.mjs';
import { checkContents } from './image/check-contents.mjs';
import { checkHistory } from './image/check-history.mjs';
import { checkManifests } from './image/check-manifests.mjs';
import { openContainer } from './image/container.mjs';
import { measureImages } from './image/measure-images.mjs';
import { checkPrerequisites } from './image/prerequisites.mjs';
import { tryImages } from './image/try-images.mjs';
import { dataDir } from './paths.mjs';
import { secondsSince } from './seconds.mjs';
import { takeLock } from './setup/lock.mjs';
import { setUp } from './setup/set-up.mjs';
import { isTool } from './stack/environment.mjs';

await runCommand(async (session) => {
  loadDotEnv(isTool);
  checkPrerequisites();
  const startedAtMs = Date.now();
  const folder = path.join(dataDir(), 'image');
  const tools = await setUp(session, { tools: ['redis-server'] });
  const onWait = (pid) => console.log(`Waiting for the images that process ${pid} builds`);
  session.atEnd(await takeLock(`${folder}.lock`, { signal: session.signal, onWait }));
  session.atEnd(() => fs.rmSync(folder, { recursive: true, force: true }));
  fs.mkdirSync(folder, { recursive: true });

  const buildah = await openBuildah(session, folder);
  const secrets = await writeBuildSecrets(session, folder);
  const { signal } = session;
  const baseImage = await makeBaseImage(buildah, { folder, signal });
  const build = { baseImage, secrets, signal };
  await buildImages(buildah, build);

  const containers = {};
  for (const name of Object.keys(IMAGES)) containers[name] = await openContainer(buildah, { name, folder });
  const problems = [
    ...Object.values(containers).flatMap(({ name, root }) => checkContents(root).map((text) => `${name}: ${text}`)),
    ...checkManifests(containers),
    ...(await checkHistory(buildah, secrets)),
    ...(await checkCaching(buildah, { ...build, folder })),
  ];
  if (problems.length > 0) throw new Failure(problems.join('\n'));
  console.log(
    'Nothing is in them that should not be, manifests agree, and a change of the source installs nothing anew',
  );

  await tryImages(session, { containers, folder, redisServer: tools['redis-server'] });
  console.log(`\n${await measureImages(containers)}\n\nThe images are good (${secondsSince(startedAtMs)})`);
});
