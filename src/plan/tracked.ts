type Tags = Readonly<Record<string, string>>;

/** Whether a load balancer has all tags by which the controller knows its own. One whose tags were not read is not known. */
export const hasTags = (tags: Tags | undefined, wanted: Tags): boolean =>
  tags !== undefined && Object.entries(wanted).every(([key, value]) => Object.hasOwn(tags, key) && tags[key] === value);
