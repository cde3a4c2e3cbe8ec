import { Injectable } from '@nestjs/common';
import { ShapePipe } from '../validation/shape.pipe';
import { EditQueryDto } from './dto/revision.dto';

/** Lets the query of an edit pass. */
@Injectable()
export class EditQuery extends ShapePipe<EditQueryDto> {
  constructor() {
    super(EditQueryDto);
  }
}
