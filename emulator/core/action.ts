import type { Params } from './params.ts';
import type { World } from './world.ts';
import type { Xml } from './xml.ts';

/** The world a call is carried out in, and the world's time (ms since 1970). */
export type Call = { readonly world: World; readonly now: number };

export type Fields = { readonly [name: string]: Xml };

/**
 * A call in two steps. The first reads every parameter it knows and looks at nothing else, so that unknown
 * parameters and DryRun can be answered between; the second checks everything before it changes anything.
 */
export type Action = (params: Params) => (call: Call) => Fields;

export type Actions = ReadonlyMap<string, Action>;
