import { FinishingTasks, type SlotUse } from './finishing-tasks';

const isLeft = async ({ left }: SlotUse): Promise<boolean> =>
  Promise.race([left.then(() => true), Promise.resolve().then(() => Promise.resolve(false))]);

describe('FinishingTasks', () => {
  it('lets as many leave as there are slots, once each', async () => {
    const tasks = new FinishingTasks(() => 2);
    const [first, second, third] = [tasks.admit('segment'), tasks.admit('segment'), tasks.admit('segment')];
    for (const task of [first, first, second, third]) task.leave();
    expect(await Promise.all([first, second, third].map(isLeft))).toEqual([true, true, false]);
  });

  it('counts every queue on its own', async () => {
    const tasks = new FinishingTasks((queue) => (queue === 'segment' ? 0 : 1));
    const [segment, audio] = [tasks.admit('segment'), tasks.admit('audio')];
    segment.leave();
    audio.leave();
    expect(await Promise.all([segment, audio].map(isLeft))).toEqual([false, true]);
  });

  it('has room again when one of them has ended, and not when another has', async () => {
    const tasks = new FinishingTasks(() => 1);
    const [gone, staying, next] = [tasks.admit('segment'), tasks.admit('segment'), tasks.admit('segment')];
    gone.leave();
    staying.end();
    next.leave();
    expect(await isLeft(next)).toBe(false);
    gone.end();
    next.leave();
    expect(await isLeft(next)).toBe(true);
  });
});
