// Stops a render and takes it up again: npx tsx cancel-and-retry.ts https://media.example.com/beach.mp4
import { createClient } from 'reelwright-client';

const client = createClient({
  baseUrl: process.env.REELWRIGHT_URL ?? 'http://127.0.0.1:8000',
  apiKey: process.env.REELWRIGHT_API_KEY,
});
const videoUrl = process.argv[2] ?? 'https://media.example.com/beach.mp4';

const { composition_id } = await client.compose({
  title: 'On second thoughts',
  clips: [{ video_url: videoUrl, start_time: 0, end_time: 1 }],
  output: { width: 320, height: 180, fps: 24 },
});
const params = { path: { composition_id } };

// A ReelwrightError, 409, where it has ended already.
const cancelled = await client.api.POST('/api/v1/compositions/{composition_id}/cancel', { params });
console.log('Now', cancelled.data?.status);

// What was finished before is not done again.
const retried = await client.api.POST('/api/v1/compositions/{composition_id}/retry', { params });
console.log('Now', retried.data?.status);
const { status } = await client.waitFor(composition_id);
console.log(status, composition_id);
