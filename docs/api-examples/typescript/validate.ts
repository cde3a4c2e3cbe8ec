// Asks what a video would take, and makes nothing: npx tsx validate.ts https://media.example.com/beach.mp4
import { createClient } from 'reelwright-client';

const client = createClient({
  baseUrl: process.env.REELWRIGHT_URL ?? 'http://127.0.0.1:8000',
  apiKey: process.env.REELWRIGHT_API_KEY,
});
const videoUrl = process.argv[2] ?? 'https://media.example.com/beach.mp4';

const { data: plan } = await client.api.POST('/api/v1/compositions/validate', {
  body: {
    title: 'Would it work?',
    clips: [{ video_url: videoUrl, start_time: 0, end_time: 1 }],
    output: { width: 320, height: 180, fps: 24 },
  },
});
console.log(`${plan?.duration} seconds of video, about ${plan?.estimated_seconds} seconds of work`);
for (const { code, message } of plan?.warnings ?? []) console.log(code, message);
