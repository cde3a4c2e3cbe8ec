/** Of a link and what it is known by there are some 600 bytes: 6 MB. */
const MOST = 10_000;

/** Links that were made a while ago. Who waits for a composition asks again and again, and is given the same ones. */
export class RecentLinks {
  private latest = new Map<string, string>();
  private earlier = new Map<string, string>();

  /** @param grant all that the link says, so that what has the same grant has the same link */
  of(grant: string, make: () => string): string {
    const known = this.latest.get(grant) ?? this.earlier.get(grant);
    if (known !== undefined) return known;
    const link = make();
    if (this.latest.size >= MOST / 2) {
      this.earlier = this.latest;
      this.latest = new Map();
    }
    this.latest.set(grant, link);
    return link;
  }
}
