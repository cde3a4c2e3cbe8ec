// Uploads a file and makes a video of it: npx tsx upload-asset.ts beach.mp4
import { openAsBlob } from 'node:fs';
import { basename } from 'node:path';
import { createClient } from 'reelwright-client';

const client = createClient({
  baseUrl: process.env.REELWRIGHT_URL ?? 'http://127.0.0.1:8000',
  apiKey: process.env.REELWRIGHT_API_KEY,
});
const path = process.argv[2] ?? 'beach.mp4';

const asset = await client.upload(await openAsBlob(path), basename(path));
console.log(`It is ${asset.url} now, ${asset.kind}.`);

const { composition_id } = await client.compose({
  title: 'Of an asset',
  clips: [{ video_url: asset.url, start_time: 0, end_time: 1 }],
  output: { width: 320, height: 180, fps: 24 },
});
const { status } = await client.waitFor(composition_id);
console.log(status, composition_id);
