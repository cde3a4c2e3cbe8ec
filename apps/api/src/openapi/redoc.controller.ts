import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Controller, Get, Header } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';

/** ReDoc's menu shows a logo from its vendor's CDN; it is hidden if it cannot be loaded. */
const VENDOR_LOGO = 'https://cdn.redoc.ly/redoc/logo-mini.svg';
const NO_IMAGE = 'data:,';

/** Copied here by the build, see nest-cli.json: the package and its dependencies need not be installed at runtime. */
const BUILT_IN = join(__dirname, 'redoc', 'redoc.standalone.js');

const PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Reelwright API</title>
    <link rel="icon" href="data:," />
    <style>body { margin: 0; padding: 0; }</style>
  </head>
  <body>
    <redoc spec-url="/openapi.json"></redoc>
    <script src="/redoc/redoc.standalone.js"></script>
  </body>
</html>
`;

/** ReDoc, served by us. */
@ApiExcludeController()
@Controller('redoc')
export class RedocController {
  private bundle: Promise<string> | undefined;

  @Get()
  @Header('Content-Type', 'text/html; charset=utf-8')
  page(): string {
    return PAGE;
  }

  @Get('redoc.standalone.js')
  @Header('Content-Type', 'text/javascript; charset=utf-8')
  @Header('Cache-Control', 'public, max-age=3600')
  script(): Promise<string> {
    this.bundle ??= readBundle();
    return this.bundle;
  }
}

async function readBundle(): Promise<string> {
  const path = existsSync(BUILT_IN) ? BUILT_IN : require.resolve('redoc/bundles/redoc.standalone.js');
  const source = await readFile(path, 'utf8');
  return source.replaceAll(VENDOR_LOGO, NO_IMAGE);
}
