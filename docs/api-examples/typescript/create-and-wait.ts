// Makes a video and saves it: npx tsx create-and-wait.ts https://media.example.com/beach.mp4
import { writeFile } from 'node:fs/promises';
import { createClient } from 'reelwright-client';

const client = createClient({
  baseUrl: process.env.REELWRIGHT_URL ?? 'http://127.0.0.1:8000',
  apiKey: process.env.REELWRIGHT_API_KEY,
});
const videoUrl = process.argv[2] ?? 'https://media.example.com/beach.mp4';

const { composition_id } = await client.compose({
  title: 'A second at the sea',
  clips: [{ video_url: videoUrl, start_time: 0, end_time: 1 }],
  output: { width: 320, height: 180, fps: 24 },
});
const { status, error } = await client.waitFor(composition_id);
if (status !== 'completed') throw new Error(`It ${status}: ${error?.message}`);

// The link needs no key.
const { download_url, duration } = await client.download(composition_id);
const file = await fetch(download_url);
await writeFile(`${composition_id}.mp4`, new Uint8Array(await file.arrayBuffer()));
console.log(`Saved ${composition_id}.mp4, ${duration} seconds`);
