import { DeliveryLog, Webhooks } from '@app/notifications';
import { Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiResponse, ApiTags } from '@nestjs/swagger';
import { conflict, notFound } from '../http/api-error';
import { CallerOf, type Caller } from '../http/caller';
import { toPage } from '../http/page-query.dto';
import { UuidParam } from '../http/uuid-param.pipe';
import { ErrorAnswers } from '../openapi/error-answers.decorator';
import type { Wire } from '../openapi/wire';
import { ShapePipe } from '../validation/shape.pipe';
import { DeliveryListQueryDto } from './dto/delivery-list-query.dto';
import { DeliveryDto, DeliveryListDto } from './dto/delivery.dto';
import { presentDelivery } from './present-delivery';

@ApiTags('Internal')
@Controller('internal/v1/webhooks/deliveries')
export class DeliveriesController {
  constructor(
    private readonly log: DeliveryLog,
    private readonly webhooks: Webhooks,
  ) {}

  @Get()
  @ApiOperation({
    operationId: 'listDeliveries',
    summary: 'List callback deliveries',
    description: 'Each with its delivery attempts.',
  })
  @ApiResponse({ status: 200, description: 'One page of the list.', type: DeliveryListDto })
  @ErrorAnswers('VALIDATION_ERROR')
  async list(
    @Query(new ShapePipe(DeliveryListQueryDto)) query: DeliveryListQueryDto,
    @CallerOf() { sees: owner }: Caller,
  ): Promise<Wire<DeliveryListDto>> {
    const page = toPage(query);
    const { deliveries, total } = await this.log.list({
      ...page,
      owner,
      ...(query.status === undefined ? {} : { status: query.status }),
      ...(query.subject_id === undefined ? {} : { subjectId: query.subject_id }),
    });
    const has_more = page.offset + deliveries.length < total;
    return { deliveries: deliveries.map(presentDelivery), total, ...page, has_more };
  }

  @Get(':delivery_id')
  @ApiOperation({ operationId: 'getDelivery', summary: 'Get a callback delivery' })
  @ApiParam({ name: 'delivery_id', schema: { type: 'string', format: 'uuid' } })
  @ApiResponse({ status: 200, description: 'The current state.', type: DeliveryDto })
  @ErrorAnswers('VALIDATION_ERROR', 'NOT_FOUND')
  async get(@Param('delivery_id', UuidParam) id: string, @CallerOf() { sees }: Caller): Promise<Wire<DeliveryDto>> {
    const delivery = await this.log.find(id, sees);
    if (!delivery) throw noSuchDelivery(id);
    return presentDelivery(delivery);
  }

  @Post(':delivery_id/replay')
  @HttpCode(202)
  @ApiOperation({
    operationId: 'replayDelivery',
    summary: 'Replay a callback',
    description: 'Sends the same message again, with the same `webhook-id` and a new retry schedule.',
  })
  @ApiParam({ name: 'delivery_id', schema: { type: 'string', format: 'uuid' } })
  @ApiResponse({ status: 202, description: 'The delivery is scheduled.', type: DeliveryDto })
  @ErrorAnswers('VALIDATION_ERROR', 'NOT_FOUND', 'CONFLICT')
  async replay(@Param('delivery_id', UuidParam) id: string, @CallerOf() caller: Caller): Promise<Wire<DeliveryDto>> {
    const outcome = await this.webhooks.replay(id, caller.sees);
    if (outcome === 'not-found') throw noSuchDelivery(id);
    if (outcome === 'pending') throw conflict('The callback is still being delivered; wait for the end of that.');
    return this.get(id, caller);
  }
}

function noSuchDelivery(id: string): Error {
  return notFound(`There is no callback ${id}.`);
}
