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
    summary: 'Find out whether a composition can be made, and what that takes',
    description:
      'Takes the body of `POST /api/v1/compositions` and plans it as that would, but makes nothing: sources are fetched ' +
      '(and kept, so composing does not fetch them again), looked at, and cut into segments. What cannot be made is ' +
      'refused, in the request with VALIDATION_ERROR, in a source with UNPROCESSABLE_MEDIA, which names it. How long it ' +
      'may take is set by the operator (`VALIDATE_SECONDS`); beyond that it is SERVICE_UNAVAILABLE.',
  })
  @ApiBody(COMPOSITION_BODY)
  @ApiResponse({ status: 200, description: 'It can be made.', type: CompositionPlanDto })
  @ErrorAnswers('VALIDATION_ERROR', 'PAYLOAD_TOO_LARGE', 'UNSUPPORTED_MEDIA_TYPE', 'UNPROCESSABLE_MEDIA')
  async validate(
    @SentBody(CompositionBody) spec: CompositionSpec,
    @CallerOf() caller: Caller,
  ): Promise<Wire<CompositionPlanDto>> {
    return presentPlan(await this.validations.validate(spec, caller));
  }
}
