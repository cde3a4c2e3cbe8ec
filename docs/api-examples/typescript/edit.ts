// Changes a finished video: npx tsx edit.ts https://media.example.com/beach.mp4
import { createClient } from 'reelwright-client';

const client = createClient({
  baseUrl: process.env.REELWRIGHT_URL ?? 'http://127.0.0.1:8000',
  apiKey: process.env.REELWRIGHT_API_KEY,
});
const videoUrl = process.argv[2] ?? 'https://media.example.com/beach.mp4';

const { composition_id } = await client.compose({
  title: 'First cut',
  clips: [{ video_url: videoUrl, start_time: 0, end_time: 1 }],
  overlays: [{ text: 'One', position: 'center', start_time: 0, end_time: 0.5 }],
  output: { width: 320, height: 180, fps: 24 },
});
await client.waitFor(composition_id);

// Only what it touches is rendered again, and the first video can be downloaded until the second is there.
await client.edit(composition_id, {
  title: 'Second cut',
  overlays: [{ text: 'Two', position: 'center', start_time: 0, end_time: 0.5 }],
});
const { status, title } = await client.waitFor(composition_id);
console.log(`${status}: ${title}`);
