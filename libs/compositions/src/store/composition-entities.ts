import { ClipJob } from '../clips/clip-job.entity';
import { CompositionEventRecord } from './composition-event.entity';
import { Composition } from './composition.entity';
import { Render } from './render.entity';

/** The tables of this library, for the connection of an app. */
export const COMPOSITION_ENTITIES = [ClipJob, Composition, CompositionEventRecord, Render];
