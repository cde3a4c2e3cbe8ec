import { uploadParts, type AssetUpload } from '@app/assets';
import { SETTINGS, type Settings } from '@app/config';
import { ObjectStore } from '@app/storage';
import { Body, Controller, Delete, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiResponse, ApiTags } from '@nestjs/swagger';
import { CallerOf, type Caller } from '../../http/caller';
import { Origin } from '../../http/origin';
import { publicUrl } from '../../http/public-url';
import { UuidParam } from '../../http/uuid-param.pipe';
import { ErrorAnswers } from '../../openapi/error-answers.decorator';
import type { Wire } from '../../openapi/wire';
import { ShapePipe } from '../../validation/shape.pipe';
import { AssetDto } from '../dto/asset.dto';
import { presentAsset } from '../present-asset';
import { PartUploads } from './part-uploads';
import { UploadDto, UploadRequestDto } from './upload.dto';

const UPLOAD_ID = { name: 'upload_id', schema: { type: 'string', format: 'uuid' } } as const;

@ApiTags('Assets')
@Controller('api/v1/assets/uploads')
export class UploadsController {
  constructor(
    private readonly uploads: PartUploads,
    private readonly objects: ObjectStore,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @Post()
  @ApiOperation({
    operationId: 'beginUpload',
    summary: 'Start a multipart upload',
    description:
      'For large files: parts can be sent in parallel and retried one by one. PUT each part to its `url`, then ' +
      'complete the upload. Uploads that are not completed before `expires_at` are deleted.',
  })
  @ApiResponse({ status: 201, description: 'The upload, with a URL for each part.', type: UploadDto })
  @ErrorAnswers('VALIDATION_ERROR', 'PAYLOAD_TOO_LARGE', 'UNSUPPORTED_MEDIA_TYPE')
  async begin(
    @Body(new ShapePipe(UploadRequestDto)) body: UploadRequestDto,
    @CallerOf() caller: Caller,
    @Origin() origin: string,
  ): Promise<Wire<UploadDto>> {
    return this.present(await this.uploads.begin(body, caller), origin);
  }

  @Post(':upload_id/complete')
  @ApiOperation({
    operationId: 'completeUpload',
    summary: 'Complete a multipart upload',
    description:
      'Responds once the file is assembled and inspected. Idempotent: completing an upload again returns the same ' +
      'response.',
  })
  @ApiParam(UPLOAD_ID)
  @ApiResponse({ status: 201, description: 'The asset, ready to be used in compositions.', type: AssetDto })
  @ErrorAnswers('VALIDATION_ERROR', 'NOT_FOUND', 'CONFLICT', 'UNPROCESSABLE_MEDIA')
  async complete(@Param('upload_id', UuidParam) id: string, @CallerOf() caller: Caller): Promise<Wire<AssetDto>> {
    return presentAsset(await this.uploads.complete(id, caller));
  }

  @Delete(':upload_id')
  @HttpCode(204)
  @ApiOperation({
    operationId: 'abortUpload',
    summary: 'Abort a multipart upload',
    description: 'Deletes the parts received so far.',
  })
  @ApiParam(UPLOAD_ID)
  @ApiResponse({ status: 204, description: 'Deleted.' })
  @ErrorAnswers('VALIDATION_ERROR', 'NOT_FOUND')
  async abort(@Param('upload_id', UuidParam) id: string, @CallerOf() caller: Caller): Promise<void> {
    await this.uploads.abort(id, caller);
  }

  private async present({ id, expiresAt, ...upload }: AssetUpload, origin: string): Promise<Wire<UploadDto>> {
    const expiresInSeconds = this.settings.assetUploadSeconds;
    const partBytes = Number(upload.partBytes);
    const parts = uploadParts({ id, sizeBytes: Number(upload.sizeBytes), partBytes });
    const urls = await Promise.all(
      parts.map(({ key, sizeBytes }) => this.objects.signedUploadUrl(key, { sizeBytes, expiresInSeconds })),
    );
    return {
      upload_id: id,
      part_size: partBytes,
      expires_at: expiresAt.toISOString(),
      parts: parts.map(({ number, sizeBytes }, index) => ({
        part_number: number,
        size: sizeBytes,
        url: publicUrl(urls[index] ?? '', { configured: this.settings.publicUrl, origin }),
      })),
    };
  }
}
