import { alchemer } from './alchemer/index.ts';
import { appStoreRss } from './app-store-rss/index.ts';
import { appStoreScraper } from './app-store-scraper/index.ts';
import { confluence } from './confluence/index.ts';
import { delighted } from './delighted/index.ts';
import { githubIssues } from './github-issues/index.ts';
import { googleForms } from './google-forms/index.ts';
import { googlePlayConsole } from './google-play-console/index.ts';
import { googlePlayScraper } from './google-play-scraper/index.ts';
import { intercom } from './intercom/index.ts';
import { jira } from './jira/index.ts';
import { limesurvey } from './limesurvey/index.ts';
import { notion } from './notion/index.ts';
import { qualtrics } from './qualtrics/index.ts';
import { researchReport } from './research-report/index.ts';
import { surveymonkey } from './surveymonkey/index.ts';
import { taguette } from './taguette/index.ts';
import type { Tool } from './tool.ts';
import { trustpilot } from './trustpilot/index.ts';
import { typeform } from './typeform/index.ts';
import { zendesk } from './zendesk/index.ts';

/** Every tool whose exports are recognised. A new one is a folder beside this file, and a line here. */
export const TOOLS: readonly Tool[] = [
  alchemer,
  appStoreRss,
  appStoreScraper,
  confluence,
  delighted,
  githubIssues,
  googleForms,
  googlePlayConsole,
  googlePlayScraper,
  intercom,
  jira,
  limesurvey,
  notion,
  qualtrics,
  researchReport,
  surveymonkey,
  taguette,
  trustpilot,
  typeform,
  zendesk,
];
