// What a request that is not valid is answered with: npx tsx errors.ts
import { createClient, ReelwrightError } from 'reelwright-client';

// After 429 the client waits as long as it is asked to, and sends the request again, so often.
const client = createClient({
  baseUrl: process.env.REELWRIGHT_URL ?? 'http://127.0.0.1:8000',
  apiKey: process.env.REELWRIGHT_API_KEY,
  maxRetries: 5,
});

try {
  await client.compose({
    title: 'Wrong in two places',
    clips: [{ video_url: 'beach.mp4', start_time: -1, end_time: 1 }],
  });
} catch (error) {
  if (!(error instanceof ReelwrightError)) throw error;
  // `errorCode` is for programs, `requestId` finds the request in the server's log.
  console.log(`${error.errorCode}, request ${error.requestId}: ${error.message}`);
  for (const [field, problems] of Object.entries(error.fields)) console.log(`${field}: ${problems.join(' ')}`);
  if (error.errorCode === 'RATE_LIMIT_EXCEEDED') console.log(`Come back after ${error.retryAfter} seconds.`);
}
