import type { OpenAPIObject } from '@nestjs/swagger';
import { readFile } from 'node:fs/promises';
import { startApi, type RunningApi } from './start-api';

type Operation = NonNullable<OpenAPIObject['paths'][string]['get']>;

describe('the documentation', () => {
  let api: RunningApi;
  let document: OpenAPIObject;
  beforeAll(async () => {
    api = await startApi();
    document = (await (await fetch(`${api.origin}/openapi.json`)).json()) as OpenAPIObject;
  });
  afterAll(async () => {
    await api.stop();
  });

  const operations = (): [string, Operation][] =>
    Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]): [string, Operation] => [
        `${method} ${path}`,
        operation as Operation,
      ]),
    );

  it('knows every endpoint', () => {
    expect(operations().map(([name]) => name)).toEqual([
      'post /api/v1/realtime/tickets',
      'post /api/v1/compositions',
      'get /api/v1/compositions',
      'get /api/v1/compositions/{composition_id}',
      'delete /api/v1/compositions/{composition_id}',
      'put /api/v1/compositions/{composition_id}',
      'patch /api/v1/compositions/{composition_id}',
      'post /api/v1/compositions/validate',
      'get /api/v1/compositions/{composition_id}/download',
      'get /api/v1/compositions/{composition_id}/metadata',
      'get /api/v1/compositions/{composition_id}/poster.jpg',
      'get /api/v1/compositions/{composition_id}/revisions',
      'post /api/v1/compositions/{composition_id}/cancel',
      'post /api/v1/compositions/{composition_id}/retry',
      'get /api/v1/compositions/{composition_id}/preview.m3u8',
      'get /api/v1/jobs',
      'get /api/v1/jobs/{job_id}',
      'delete /api/v1/jobs/{job_id}',
      'post /api/v1/assets/uploads',
      'post /api/v1/assets/uploads/{upload_id}/complete',
      'delete /api/v1/assets/uploads/{upload_id}',
      'put /uploads/{key}',
      'post /api/v1/assets',
      'get /api/v1/assets',
      'get /api/v1/assets/{asset_id}',
      'delete /api/v1/assets/{asset_id}',
      'post /api/v1/probe',
      'post /internal/v1/process-clips',
      'get /internal/v1/jobs/{job_id}',
      'delete /internal/v1/jobs/{job_id}',
      'post /internal/v1/jobs/{job_id}/cancel',
      'get /internal/v1/webhooks/deliveries',
      'get /internal/v1/webhooks/deliveries/{delivery_id}',
      'post /internal/v1/webhooks/deliveries/{delivery_id}/replay',
      'get /files/{key}',
      'get /downloads/{token}/preview/{name}',
      'get /downloads/{token}/{path}',
      'get /api/v1/compositions/{composition_id}/events',
      'get /api/v1/health',
      'get /api/v1/health/detailed',
      'get /metrics',
      'get /health/live',
      'get /health/ready',
    ]);
  });

  it('is the one that is kept with the source', async () => {
    expect(document).toEqual(JSON.parse(await readFile('docs/openapi.json', 'utf8')));
  });

  it('says of every field what it is, and shows one', () => {
    const fields = Object.entries(document.components?.schemas ?? {}).flatMap(([name, schema]) =>
      Object.entries('$ref' in schema ? {} : (schema.properties ?? {})).map(([field, shape]) => ({
        field: `${name}.${field}`,
        shape: shape as Record<string, unknown>,
      })),
    );
    const isShown = ({ type, ...shape }: Record<string, unknown>): boolean =>
      ['example', 'default', 'enum', '$ref', 'items', 'allOf', 'oneOf'].some((word) => word in shape) ||
      String(type).startsWith('boolean');
    const poor = fields.filter(({ shape }) => !('description' in shape || '$ref' in shape) || !isShown(shape));
    expect(fields.length).toBeGreaterThan(200);
    expect(poor.map(({ field }) => field)).toEqual([]);
  });

  it('names every operation, and no two the same', () => {
    const names = operations().map(([, { operationId }]) => operationId);
    expect(names.filter((name) => !/^[a-z]+[A-Za-z]*$/.test(name ?? ''))).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  });

  it('shows an example of every error', () => {
    const examples = document.components?.examples ?? {};
    for (const [name, { responses }] of operations()) {
      const shown = JSON.stringify(responses).match(/#\/components\/examples\/\w+/g) ?? [];
      expect([name, shown.filter((reference) => !(reference.replace(/.*\//, '') in examples))]).toEqual([name, []]);
      expect(shown.length).toBeGreaterThan(0);
    }
  });

  it('says what is posted to those who want to be called back', () => {
    const [, create] = operations().find(([name]) => name === 'post /api/v1/compositions') ?? [];
    expect(create).toMatchObject({
      callbacks: { ended: { '{$request.body#/callback_url}': { post: { requestBody: { required: true } } } } },
    });
    expect(document.components?.schemas).toHaveProperty('CompositionCallbackDto.properties.download_url');
  });

  it('gives every error the one envelope', () => {
    const errors = operations()
      .filter(([name]) => !name.includes('/health'))
      .flatMap(([name, { responses }]) =>
        Object.entries(responses)
          .filter(([status]) => Number(status) >= 400)
          .map(([status, response]) => ({ name, status, schema: schemaOf(response) })),
      );
    expect(errors.length).toBeGreaterThan(20);
    expect(errors.filter(({ schema }) => schema !== '#/components/schemas/ErrorEnvelopeDto')).toEqual([]);
  });

  it('says what needs a key, and how callers are turned away', () => {
    for (const [name, { security, responses }] of operations()) {
      const isDetailed = name.endsWith('/health/detailed');
      const isGuarded = / \/(api|internal)\/v1\//.test(name) && (isDetailed || !name.includes('/health'));
      expect(`${name} ${security?.length === 0}`).toBe(`${name} ${!isGuarded}`);
      if (isGuarded)
        expect(Object.keys(responses)).toEqual(expect.arrayContaining(['401', '403', ...(isDetailed ? [] : ['429'])]));
    }
    const limited = document.paths['/api/v1/compositions']?.get?.responses;
    expect(JSON.stringify(limited?.['200'])).toContain('X-RateLimit-Remaining');
    expect(JSON.stringify(limited?.['429'])).toContain('Retry-After');
    expect(document.components?.securitySchemes).toMatchObject({
      ApiKey: { in: 'header', name: 'X-API-Key' },
      Bearer: { scheme: 'bearer' },
    });
  });

  it('gives every answer with a body a type', () => {
    const untyped = operations()
      .filter(([name]) => /compositions|assets|probe|tickets|internal/.test(name) && !name.startsWith('delete'))
      .filter(([, { responses }]) => {
        const success = Object.entries(responses).find(([status]) => status.startsWith('2'))?.[1];
        return schemaOf(success) === undefined && !isFile(success);
      });
    expect(untyped).toEqual([]);
  });

  it('refers to nothing that it does not define', () => {
    const references = [...JSON.stringify(document).matchAll(/"\$ref":"#\/components\/schemas\/(\w*)"/g)];
    expect(references.length).toBeGreaterThan(10);
    const missing = references.map(([, name = '']) => name).filter((name) => !document.components?.schemas?.[name]);
    expect(missing).toEqual([]);
  });

  it('says of each field of a request what it may hold', () => {
    const schema = JSON.stringify(document.components?.schemas?.TextOverlayDto);
    expect(schema).toContain('"maxLength":500');
    expect(schema).toContain('"bottom-center"');
    expect(schema).toContain('"minimum":12');
    const request = JSON.stringify(document.components?.schemas?.CompositionRequestDto);
    expect(request).toContain('#/components/schemas/TextOverlayDto');
    expect(request).toContain('#/components/schemas/ImageOverlayDto');
  });

  it.each(['/docs', '/docs/', '/redoc'])('loads nothing from elsewhere: %s', async (path) => {
    const response = await fetch(api.origin + path);
    const html = await response.text();
    const loaded = [...html.matchAll(/<(?:script|link|img)[^>]*(?:src|href)="([^"]*)"/g)].map(([, url = '']) => url);
    expect(loaded.length).toBeGreaterThan(0);
    for (const url of loaded.filter((one) => !one.startsWith('data:'))) {
      const asset = new URL(url, api.origin + path);
      expect(asset.origin).toBe(api.origin);
      expect((await fetch(asset)).status).toBe(200);
    }
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  it('has taken the address of its maker’s logo out of ReDoc', async () => {
    const script = await (await fetch(`${api.origin}/redoc/redoc.standalone.js`)).text();
    expect(script.length).toBeGreaterThan(500_000);
    expect(script).not.toContain('cdn.redoc.ly');
  });
});

function schemaOf(response: unknown): unknown {
  const content = (response as { content?: Record<string, { schema?: { $ref?: string } }> } | undefined)?.content;
  return content?.['application/json']?.schema?.$ref;
}

function isFile(response: unknown): boolean {
  const { content = {} } = response as { content?: Record<string, { schema?: { type?: string } }> };
  return Object.entries(content).some(([type, { schema }]) => type !== 'application/json' && schema?.type === 'string');
}
