/** An entry takes about 600 bytes: 6 MB in all. */
const MOST = 10_000;

/** Recently signed links, reused so that a client that polls a composition gets the same ones each time. */
export class RecentLinks {
  private latest = new Map<string, string>();
  private earlier = new Map<string, string>();

  /** @param grant everything that the link depends on: the same grant gives the same link */
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
