// Normalises a clip and is called back, on the port of the second argument:
// npx tsx process-clips.ts https://media.example.com/beach.mp4 http://127.0.0.1:9000
//
// The key needs the scope `internal`, the server WEBHOOK_SECRET, and this address in WEBHOOK_ALLOWED_HOSTS.
import { createServer, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { createClient, type components } from 'reelwright-client';
import { Webhook } from 'standardwebhooks';

type ClipJob = components['schemas']['ClipJobCallbackDto'];

const client = createClient({
  baseUrl: process.env.REELWRIGHT_URL ?? 'http://127.0.0.1:8000',
  apiKey: process.env.REELWRIGHT_API_KEY,
});
const videoUrl = process.argv[2] ?? 'https://media.example.com/beach.mp4';
const ownAddress = process.argv[3] ?? 'http://127.0.0.1:9000';
const webhook = new Webhook(process.env.REELWRIGHT_WEBHOOK_SECRET ?? '');

const receiver = createServer((request, response) => {
  jobIn(request).then(
    (job) => {
      response.writeHead(204).end();
      receiver.close();
      console.log('Genuine:', job.status);
      for (const { processed_url, thumbnails } of job.clips) console.log(processed_url, thumbnails);
    },
    () => response.writeHead(401).end(),
  );
}).listen(Number(new URL(ownAddress).port));

/** Throws unless it is signed. The signature is of the body as it came: check first, then read the JSON. */
async function jobIn(request: IncomingMessage): Promise<ClipJob> {
  return webhook.verify(await text(request), request.headers as Record<string, string>) as ClipJob;
}

await client.api.POST('/internal/v1/process-clips', {
  body: {
    clips: [{ clip_url: videoUrl, operations: ['normalize', 'thumbnail'] }],
    options: { target_resolution: '320x180' },
    callback_url: `${ownAddress}/clips`,
  },
});
