import { Controller, HttpCode, Post } from '@nestjs/common';
import type { CompositionSpec } from '@app/compositions';
import { ApiBody, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { CallerOf, type Caller } from '../http/caller';
import { SentBody } from '../http/sent-body';
import { ErrorAnswers } from '../openapi/error-answers.decorator';
import type { Wire } from '../openapi/wire';
import { CompositionBody } from './composition-body.pipe';
import { COMPOSITION_BODY } from './dto/composition-body';
import { CompositionPlanDto } from './dto/composition-plan.dto';
import { presentPlan } from './present/present-plan';
import { Validations } from './validations';

@ApiTags('Compositions')
@Controller('api/v1/compositions')
export class ValidationController {
  constructor(private readonly validations: Validations) {}

  @Post('validate')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'validateComposition',
    summary: 'Validate a composition and estimate its render',
    description:
      'A dry run: takes the body of `POST /api/v1/compositions` and plans the render without starting it. Sources ' +
      'are fetched (and cached, so that the render does not fetch them again), probed, and divided into segments. ' +
      'An invalid request is a VALIDATION_ERROR; an unusable source is UNPROCESSABLE_MEDIA and is named in the ' +
      'message. The operator limits the time this may take (`VALIDATE_SECONDS`); beyond it, the response is ' +
      'SERVICE_UNAVAILABLE.',
  })
  @ApiBody(COMPOSITION_BODY)
  @ApiResponse({ status: 200, description: 'The composition can be rendered.', type: CompositionPlanDto })
  @ErrorAnswers('VALIDATION_ERROR', 'PAYLOAD_TOO_LARGE', 'UNSUPPORTED_MEDIA_TYPE', 'UNPROCESSABLE_MEDIA')
  async validate(
    @SentBody(CompositionBody) spec: CompositionSpec,
    @CallerOf() caller: Caller,
  ): Promise<Wire<CompositionPlanDto>> {
    return presentPlan(await this.validations.validate(spec, caller));
  }
}
