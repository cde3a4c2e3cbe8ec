import type { ClipFilter, ClipLayer, ClipPlacement } from '@app/media-processing';
import { DEFAULTS } from '../spec';
import { evenSide } from '../timeline/output-size';
import { placeOf, type FrameSize } from '../timeline/text-box';
import type { TimelineFilter, TimelineLook } from '../timeline/timeline';
import type { PlanMaterial } from './plan-material';

/** The part of a layer that says what its picture looks like. What is as it always is stays away. */
export type LayerLook = Pick<ClipLayer, 'fit' | 'crop' | 'placement' | 'opacity' | 'rotationDegrees' | 'filters'>;

export function clipLook(look: TimelineLook, frame: FrameSize, material: Pick<PlanMaterial, 'luts'>): LayerLook {
  const { fit, crop, opacity, rotationDegrees, filters } = look;
  const placement = placementOf(look, frame);
  return {
    fit,
    ...(crop ? { crop } : {}),
    ...(placement ? { placement } : {}),
    ...(opacity === DEFAULTS.opacity ? {} : { opacity }),
    ...(rotationDegrees === 0 ? {} : { rotationDegrees }),
    ...(filters.length === 0 ? {} : { filters: filters.map((filter) => planFilter(filter, material)) }),
  };
}

function planFilter(filter: TimelineFilter, { luts }: Pick<PlanMaterial, 'luts'>): ClipFilter {
  if (filter.type !== 'lut') return filter;
  const lutId = luts?.get(filter.field);
  if (lutId === undefined) throw new Error(`The LUT of ${filter.field} was not read`);
  return { type: 'lut', lutId };
}

/** Whether a look leaves parts of the frame to what lies below, besides the bars of a picture of another shape. */
export function showsWhatIsBelow({ placement, opacity, rotationDegrees, filters = [] }: LayerLook): boolean {
  const isKeyed = filters.some(({ type }) => type === 'chroma_key');
  return isKeyed || placement !== undefined || opacity !== undefined || rotationDegrees !== undefined;
}

function placementOf({ scale, position }: TimelineLook, frame: FrameSize): ClipPlacement | null {
  if (scale === DEFAULTS.scale && position === DEFAULTS.position) return null;
  return { width: evenSide(scale * frame.width), height: evenSide(scale * frame.height), at: placeOf(position, frame) };
}
