// Follows a render by server-sent events: npx tsx watch-progress.ts https://media.example.com/beach.mp4
import { createClient } from 'reelwright-client';

const client = createClient({
  baseUrl: process.env.REELWRIGHT_URL ?? 'http://127.0.0.1:8000',
  apiKey: process.env.REELWRIGHT_API_KEY,
});
const videoUrl = process.argv[2] ?? 'https://media.example.com/beach.mp4';

const { composition_id } = await client.compose({
  title: 'Watched',
  clips: [{ video_url: videoUrl, start_time: 0, end_time: 1 }],
  output: { width: 320, height: 180, fps: 24 },
});

// Comes back by itself where the connection is lost, and ends with the composition.
for await (const event of client.follow(composition_id)) {
  if (event.type === 'progress') console.log(`${event.progress} %, ${event.stage}`);
  if (event.type === 'status') console.log(event.status);
  if (event.type === 'error') console.error(event.error_code, event.error);
}
