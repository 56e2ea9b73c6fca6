/** What goes wrong in a world. Nothing does by default. */
export type Trouble = {
  readonly calls: readonly CallFault[];
  /** IAM actions that are refused, as `ec2:CreateTags`. */
  readonly deny: readonly string[];
  /** Token buckets as AWS has them: calls beyond them are refused with the throttling error of their service. */
  readonly throttle: boolean;
  /** A group created from now on is not seen by the first n calls that look for it. */
  readonly hideGroups: number;
  /** A rule authorized from now on is missing from the first n answers that would show it. */
  readonly hideRules: number;
  /** A load balancer created from now on is `provisioning` in the first n answers that describe it. */
  readonly provisioning: number;
  /** How long interfaces of a deleted load balancer stay, in ms of the world's clock. */
  readonly linger: number;
};

/** Calls `nth` to `nth + times - 1` of an action, counted since the fault was set, fail. */
export type CallFault = {
  readonly action: string;
  readonly nth: number;
  readonly times: number;
  readonly code: string;
  readonly status: number;
  readonly message: string;
  /** `before`: the call is not carried out. `after`: it is, but the caller gets the error. */
  readonly when: 'before' | 'after';
  /** The connection is cut instead of an error being answered. */
  readonly drop: boolean;
  seen: number;
};

export function quiet(): Trouble {
  return { calls: [], deny: [], throttle: false, hideGroups: 0, hideRules: 0, provisioning: 0, linger: 0 };
}

/** Counts a call and says which fault hits it, if any. */
export function faultOf(trouble: Trouble, action: string): CallFault | undefined {
  let hit: CallFault | undefined;
  for (const fault of trouble.calls) {
    if (fault.action !== action) continue;
    fault.seen += 1;
    if (hit === undefined && fault.seen >= fault.nth && fault.seen < fault.nth + fault.times) hit = fault;
  }
  return hit;
}
