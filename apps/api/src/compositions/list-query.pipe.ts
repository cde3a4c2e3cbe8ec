import { Injectable, type PipeTransform } from '@nestjs/common';
import { invalidRequest } from '../http/api-error';
import { findShapeProblems } from '../validation/find-shape-problems';
import { ListQueryDto } from './dto/list-query.dto';

/** Lets a query string pass that asks for a list in terms we know. */
@Injectable()
export class ListQuery implements PipeTransform<unknown, ListQueryDto> {
  transform(query: unknown): ListQueryDto {
    const problems = findShapeProblems(ListQueryDto, query);
    if (problems.length > 0) throw invalidRequest(problems);
    return query as ListQueryDto;
  }
}
