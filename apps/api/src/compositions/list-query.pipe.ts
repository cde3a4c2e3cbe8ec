import { Injectable } from '@nestjs/common';
import { ShapePipe } from '../validation/shape.pipe';
import { ListQueryDto } from './dto/list-query.dto';

/** Lets a query string pass that asks for a list in terms we know. */
@Injectable()
export class ListQuery extends ShapePipe<ListQueryDto> {
  constructor() {
    super(ListQueryDto);
  }
}
