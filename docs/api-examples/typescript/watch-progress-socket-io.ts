// Follows a render over Socket.IO: npx tsx watch-progress-socket-io.ts https://media.example.com/beach.mp4
import { createClient, type CompositionEvent } from 'reelwright-client';
import { io } from 'socket.io-client';

const baseUrl = process.env.REELWRIGHT_URL ?? 'http://127.0.0.1:8000';
const apiKey = process.env.REELWRIGHT_API_KEY;
const client = createClient({ baseUrl, apiKey });
const videoUrl = process.argv[2] ?? 'https://media.example.com/beach.mp4';

const { composition_id } = await client.compose({
  title: 'Watched',
  clips: [{ video_url: videoUrl, start_time: 0, end_time: 1 }],
  output: { width: 320, height: 180, fps: 24 },
});

const socket = io(`${baseUrl}/compositions`, { transports: ['websocket'], auth: { api_key: apiKey } });
let lastSeq = 0;

function show(event: CompositionEvent): void {
  lastSeq = event.seq;
  if (event.type === 'progress') console.log(`${event.progress} %, ${event.stage}`);
  if (event.type === 'error') console.error(event.error_code, event.error);
  if (event.type !== 'status') return;
  console.log(event.status);
  if (['completed', 'failed', 'cancelled'].includes(event.status)) socket.disconnect();
}
for (const type of ['progress', 'status', 'error']) socket.on(type, show);

// Also after a lost connection: what was missed is sent again.
socket.on('connect', () => socket.emit('subscribe', { composition_id, after_seq: lastSeq }));
socket.on('connect_error', ({ message }) => {
  console.error(message);
});
