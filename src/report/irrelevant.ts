import { type About, footer, heading, page } from './page.ts';

/** The report of a run that had nothing to look at. */
export const irrelevantMarkdown = (about: About): string =>
  page(heading(about, 'nothing relevant'), `**${irrelevantLine}**`, footer(about));

export const irrelevantLine = 'No manifest, declaration or workflow is changed, so there is nothing to plan.';
