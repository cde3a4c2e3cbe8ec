import type { PlannedPicture, RenderPlan } from './render-plan';

/** The same plan with every picture encoded by software. */
export function withoutHardware(plan: RenderPlan): RenderPlan {
  const { renditions } = plan;
  return { ...inSoftware(plan), ...(renditions ? { renditions: renditions.map(inSoftware) } : {}) };
}

function inSoftware<P extends PlannedPicture>(picture: P): P {
  const { encoder, ...profile } = picture.profile;
  return encoder === undefined ? picture : { ...picture, profile };
}
