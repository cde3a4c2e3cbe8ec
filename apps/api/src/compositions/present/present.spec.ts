import { Composition, Render, type RenderOutput, type RenderPictures, type SourceFile } from '@app/compositions';
import { presentAccepted, presentComposition, presentListItem } from './present-composition';
import { presentDownload } from './present-download';
import { presentMetadata } from './present-metadata';
import { presentRevisionAccepted, presentRevisions } from './present-revisions';

const at = (second: number): Date => new Date(Date.UTC(2025, 0, 1, 0, 0, second));

const spec = { title: 'T', clips: [{ video_url: 'https://a.example/a.mp4', start_time: 0, end_time: 10 }] };

const composition = (change: Partial<Composition> = {}): Composition =>
  Object.assign(new Composition(), {
    id: 'c',
    ownerId: null,
    title: 'T',
    status: 'queued',
    stage: null,
    progress: 0,
    spec,
    durationSeconds: 10,
    priority: 5,
    renderId: 'r',
    revision: 1,
    eventSeq: 1,
    error: null,
    createdAt: at(0),
    updatedAt: at(1),
    completedAt: null,
    ...change,
  });

const render = (change: Partial<Render> = {}): Render =>
  Object.assign(new Render(), {
    id: 'r',
    compositionId: 'c',
    revision: 1,
    spec,
    outcome: null,
    sources: null,
    plan: null,
    warnings: [],
    output: null,
    cpuSeconds: 0,
    peakMemoryBytes: '0',
    ffmpegVersion: null,
    createdAt: at(0),
    startedAt: null,
    plannedAt: null,
    estimatedSeconds: null,
    finishedAt: null,
    ...change,
  });

const video: SourceFile = {
  sourceId: 'f00',
  url: 'https://a.example/a.mp4',
  sizeBytes: 1000,
  media: {
    container: 'mov,mp4',
    durationUs: 15_500_000,
    sizeBytes: 1000,
    bitRate: 516,
    video: {
      streamIndex: 0,
      codec: 'h264',
      displayWidth: 1080,
      displayHeight: 1920,
      rotationDegrees: 90,
      isMirrored: false,
      orientationFrom: 'display-matrix',
      frameRate: { num: 30, den: 1 },
      isVariableRate: false,
      firstField: null,
      pixelFormat: 'yuv420p',
      hasAlpha: false,
      colour: { range: null, matrix: null, primaries: null, transfer: null },
      hdr: null,
      startUs: 0,
      durationUs: 15_500_000,
      bitRate: null,
    },
    audio: null,
  },
};

const music: SourceFile = {
  sourceId: 'f01',
  url: 'https://a.example/a.mp3',
  sizeBytes: 500,
  media: {
    container: 'mp3',
    durationUs: 3_000_000,
    sizeBytes: 500,
    bitRate: null,
    video: null,
    audio: { streamIndex: 0, codec: 'mp3', sampleRate: 44_100, channels: 2, startUs: 0, durationUs: 3_000_000 },
  },
};

const output: RenderOutput = {
  key: 'outputs/c/r.mp4',
  sizeBytes: 2000,
  durationSeconds: 10,
  width: 1920,
  height: 1080,
  frameRate: '30',
  codec: 'h264',
  bitRate: 1600,
};

const plan = {
  profile: { encoder: 'h264_qsv' },
  segments: [{ kind: 'encode' }, { kind: 'generate' }, { kind: 'copy' }],
} as unknown as NonNullable<Render['plan']>;

describe('a composition that waits', () => {
  const view = {
    composition: composition(),
    render: render(),
    served: null,
    outputUrl: null,
    previewUrl: 'https://here/p.m3u8',
    now: at(5),
  };

  it('is accepted', () => {
    expect(presentAccepted(composition())).toEqual({
      composition_id: 'c',
      status: 'queued',
      title: 'T',
      created_at: '2025-01-01T00:00:00.000Z',
      job_id: 'r',
    });
  });

  it('is listed', () => {
    expect(presentListItem(composition())).toEqual({
      composition_id: 'c',
      title: 'T',
      status: 'queued',
      progress: 0,
      created_at: '2025-01-01T00:00:00.000Z',
      completed_at: null,
      duration: 10,
    });
  });

  it("gives back what is the client's own", () => {
    const asked = composition({ spec: { ...spec, metadata: { order: 4711 } } });
    expect(presentComposition({ ...view, composition: asked }).client_metadata).toEqual({ order: 4711 });
  });

  it('knows nothing of its files yet', () => {
    expect(presentComposition(view)).toEqual({
      composition_id: 'c',
      title: 'T',
      status: 'queued',
      progress: 0,
      stage: null,
      eta_seconds: null,
      created_at: '2025-01-01T00:00:00.000Z',
      updated_at: '2025-01-01T00:00:01.000Z',
      completed_at: null,
      revision: 1,
      preview_url: 'https://here/p.m3u8',
      config: spec,
      client_metadata: null,
      metadata: { input_files: [], output_file: null, estimated_duration: 10 },
      resource_usage: { processing_time_seconds: null, cpu_time_seconds: 0, memory_peak_mb: 0 },
      error: null,
      warnings: [],
    });
    expect(presentMetadata({ ...view, folderUrl: null, plan: null, cachedSegments: new Set() })).toEqual({
      composition_id: 'c',
      input_files: [],
      output_file: null,
      processing_stats: {
        start_time: null,
        end_time: null,
        duration_seconds: null,
        ffmpeg_version: null,
        segments: null,
        encoder: null,
        realtime_factor: null,
        estimate: null,
      },
    });
  });
});

describe('a composition that is processed', () => {
  it('tells its stage, and when it will be done', () => {
    const view = presentComposition({
      composition: composition({ status: 'processing', stage: 'encoding', progress: 25 }),
      render: render({
        startedAt: at(10),
        sources: [video, music],
        cpuSeconds: 2.4 + 0.1 + 0.0000004,
        peakMemoryBytes: '312512345',
      }),
      served: null,
      outputUrl: null,
      previewUrl: null,
      now: at(20),
    });
    expect(view).toMatchObject({ stage: 'encoding', progress: 25, eta_seconds: 30 });
    expect(view.metadata.input_files).toEqual([
      { url: 'https://a.example/a.mp4', size: 1000, duration: 15.5, resolution: '1080x1920' },
      { url: 'https://a.example/a.mp3', size: 500, duration: 3, resolution: null },
    ]);
    expect(view.resource_usage).toEqual({ processing_time_seconds: 10, cpu_time_seconds: 2.5, memory_peak_mb: 312.5 });
  });
});

describe('a composition that failed', () => {
  it('tells why, and no longer when it will be done', () => {
    const error = { code: 'INVALID_MEDIA', message: 'No.', retryable: false, asset: 'clips.0' } as const;
    const view = presentComposition({
      composition: composition({ status: 'failed', progress: 40, error }),
      render: render({ startedAt: at(10), finishedAt: at(12) }),
      served: null,
      outputUrl: null,
      previewUrl: null,
      now: at(99),
    });
    expect(view).toMatchObject({ error, eta_seconds: null, resource_usage: { processing_time_seconds: 2 } });
  });
});

describe('a composition that is completed', () => {
  const completed = composition({ status: 'completed', progress: 100, completedAt: at(15) });
  const done = render({
    sources: [video, music],
    plan,
    output,
    startedAt: at(10),
    plannedAt: at(11),
    estimatedSeconds: 2,
    outcome: 'completed',
    finishedAt: at(14),
    ffmpegVersion: '5.1.9',
  });
  const file = {
    url: 'https://here/files/x',
    size: 2000,
    duration: 10,
    resolution: '1920x1080',
    codec: 'h264',
    bitrate: 1600,
    fps: 30,
  };

  it('shows its file', () => {
    const links = { outputUrl: file.url, previewUrl: null };
    const view = presentComposition({ composition: completed, render: done, served: done, ...links, now: at(20) });
    expect(view.metadata.output_file).toEqual(file);
    expect(view.completed_at).toBe('2025-01-01T00:00:15.000Z');
  });

  it('shows the file that there was, while it is rendered anew', () => {
    const anew = composition({ renderId: 's', revision: 2 });
    const links = { outputUrl: file.url, previewUrl: null };
    const view = { composition: anew, render: render({ id: 's', revision: 2 }), served: done, ...links };
    expect(presentComposition({ ...view, now: at(20) })).toMatchObject({
      status: 'queued',
      revision: 2,
      metadata: { input_files: [], output_file: file },
    });
  });

  it('shows what went in, what came out, and how it went', () => {
    const made = { composition: completed, render: done, outputUrl: file.url, folderUrl: null };
    expect(presentMetadata({ ...made, plan, cachedSegments: new Set([0]) })).toEqual({
      composition_id: 'c',
      input_files: [
        expect.objectContaining({ codec: 'h264', bitrate: 516 }),
        expect.objectContaining({ codec: 'mp3', bitrate: null, resolution: null }),
      ],
      output_file: { ...file, poster_url: null, thumbnails: [], sprite: null },
      processing_stats: {
        start_time: '2025-01-01T00:00:10.000Z',
        end_time: '2025-01-01T00:00:14.000Z',
        duration_seconds: 4,
        ffmpeg_version: '5.1.9',
        segments: { total: 3, encoded: 1, copied: 1, cached: 1 },
        encoder: 'h264_qsv',
        realtime_factor: 2.5,
        estimate: { estimated_seconds: 2, actual_seconds: 3, error_percent: 50 },
      },
    });
  });

  it('shows where the pictures out of it are', () => {
    const pictures: RenderPictures = {
      poster: 'poster.jpg',
      thumbnails: [{ timeSeconds: 2.5, name: 'thumbnails/00000.jpg' }],
      sprite: { sheets: ['sprites/00000.jpg'], captions: 'sprites/thumbnails.vtt' },
    };
    const folderUrl = 'https://here/downloads/token/';
    const view = presentMetadata({
      composition: completed,
      render: render({ output: { ...output, folder: 'outputs/c/r/', pictures } }),
      plan,
      outputUrl: file.url,
      folderUrl,
      cachedSegments: new Set(),
    });
    expect(view.output_file).toEqual({
      ...file,
      poster_url: `${folderUrl}poster.jpg`,
      thumbnails: [{ time: 2.5, url: `${folderUrl}thumbnails/00000.jpg` }],
      sprite: { image_urls: [`${folderUrl}sprites/00000.jpg`], vtt_url: `${folderUrl}sprites/thumbnails.vtt` },
    });
  });

  it('can be downloaded', () => {
    const link = { url: 'https://here/files/x', expiresAt: at(30) };
    expect(presentDownload({ composition: completed, output, link })).toEqual({
      composition_id: 'c',
      download_url: 'https://here/files/x',
      file_size: 2000,
      duration: 10,
      resolution: '1920x1080',
      format: 'mp4',
      expires_at: '2025-01-01T00:00:30.000Z',
    });
  });
});

describe('a composition that was edited', () => {
  const edited = composition({ status: 'processing', renderId: 't', revision: 3 });

  it('tells its revision', () => {
    expect(presentRevisionAccepted(edited)).toEqual({ ...presentAccepted(edited), revision: 3 });
  });

  it('tells how each of them ended', () => {
    const renders = [
      render({ id: 't', revision: 3 }),
      render({ id: 's', revision: 2, outcome: 'failed', finishedAt: at(9) }),
      render({ id: 'r', revision: 1, outcome: 'completed', output, finishedAt: at(4) }),
      render({ id: 'q', revision: 0, outcome: 'completed', finishedAt: at(2) }),
    ];
    const { revisions } = presentRevisions(edited, renders);
    expect(revisions.map(({ revision, status, served }) => `${revision} ${status} ${String(served)}`)).toEqual([
      '3 processing false',
      '2 failed false',
      '1 completed true',
      '0 completed false',
    ]);
    expect(revisions[1]).toMatchObject({ job_id: 's', ended_at: '2025-01-01T00:00:09.000Z', config: spec });
  });
});
