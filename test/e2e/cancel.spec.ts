// A composition that is cancelled while ffmpeg works on it: that stops, whatever it is doing.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { eventually } from '@app/testing';
import type { CompositionBody } from './stack/api-client';
import { startStack, type Stack } from './stack/start-stack';

describe('a composition that is cancelled', () => {
  let stack: Stack;
  beforeAll(async () => {
    stack = await startStack({ workers: 1, environment: { LEASE_SECONDS: '20' } });
  });
  afterAll(() => stack.stop());

  /** How many programs of the stack encode: what they write lies in its folder. */
  const encoders = async (): Promise<number> => {
    const { stdout } = await promisify(execFile)('ps', ['-A', '-o', 'args=']);
    return stdout.split('\n').filter((line) => /^\S*ffmpeg .*segment\.mp4/.test(line) && line.includes(stack.folder))
      .length;
  };

  it('has no ffmpeg left within five seconds', async () => {
    const source = ['-f', 'lavfi', '-i', 'testsrc2=size=1280x720:rate=30:duration=5'] as const;
    const clip = { video_url: await stack.media.make('source.mp4', ...source), start_time: 0, end_time: 300 };
    const id = await stack.api.compose({
      title: 'Long, large and good',
      clips: [{ ...clip, underrun: 'loop' }],
      overlays: [{ text: 'All the time', position: 'center', start_time: 0, end_time: 300 }],
      output: { resolution: '1440p', quality: 'high' },
    });
    await eventually('ffmpeg to encode', async () => (await encoders()) > 0);
    const began = performance.now();
    const { status } = await stack.api.call<CompositionBody>('POST', `/api/v1/compositions/${id}/cancel`);
    expect(status).toBe(202);
    await eventually('ffmpeg to end', async () => (await encoders()) === 0);
    expect(performance.now() - began).toBeLessThan(5000);
  });
});
