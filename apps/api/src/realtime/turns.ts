/** Serialises work per key, in order of arrival; the first starts immediately. */
export class Turns {
  private readonly latest = new WeakMap<object, Promise<unknown>>();

  take<T>(key: object, work: () => Promise<T>): Promise<T> {
    const before = this.latest.get(key);
    const turn = before ? before.then(work) : work();
    const leave = (): void => {
      if (this.latest.get(key) === over) this.latest.delete(key);
    };
    const over: Promise<void> = turn.then(leave, leave);
    this.latest.set(key, over);
    return turn;
  }
}
