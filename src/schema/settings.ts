import { z } from 'zod';
import { readEvidencePlace } from './evidenceStore.ts';
import { day, language, ref, share, words } from './fields.ts';
import { privacySettings } from './privacy.ts';
import { researchRequests } from './researchRequests.ts';

/** Windows and margins of the trend. */
const trendSettings = z.strictObject({
  /** Complete months of the recent window. Default: 3. */
  recentMonths: z.number().int().positive().default(3),
  /** Complete months of the baseline before it. Default: 9. */
  baselineMonths: z.number().int().positive().default(9),
  /** Smallest change of a share that is called a trend. Default: 0.02, two points. */
  margin: share.default(0.02),
  /** Share of false alarms among all alarms that is accepted. Default: 0.05. */
  falseDiscoveryRate: share.default(0.05),
});

/** Thresholds of the confidence score. */
const confidenceSettings = z.strictObject({
  /** Score from which a claim is supported. Default: 0.6. */
  supported: z.number().positive().default(0.6),
  /** Score from which a claim with two independent sources and methods is established. Default: 1.2. */
  established: z.number().positive().default(1.2),
});

/** A duty of whoever publishes a site: a page of the handbook, or the address of a page elsewhere. */
const duty = z.union([ref('guide'), z.url()]);

/** Where the bank's own duties have their places. */
const legalSettings = z.strictObject({
  /** Imprint. Needed for a public build. */
  imprint: duty.optional(),
  /** Privacy notice. Needed for a public build. */
  privacy: duty.optional(),
  /** Accessibility statement. Needed for a public build. */
  accessibility: duty.optional(),
});

/** `content/wiki.yaml`: the company's settings. */
export const settings = z.strictObject({
  /** Name of the wiki, shown at the top of every page. */
  name: words,
  /** Name of the company. */
  company: z.string().min(1),
  /** True where the company is invented; every page says so. Default: false. */
  fictional: z.boolean().default(false),
  /** Languages of the interface. Default: both. */
  languages: z.array(language).min(1).default(['de', 'en']),
  /** Language of entries that name none, and of the start page. Default: `de`. */
  defaultLanguage: language.default('de'),
  /** How German readers are addressed. Default: `Sie`. */
  address: z.enum(['Sie', 'du']).default('Sie'),
  /** Time zone in which months begin. Default: `Europe/Berlin`. */
  timeZone: z.string().default('Europe/Berlin'),
  /** Day for which everything is computed. Default: the day of the build. */
  asOf: day.optional(),
  /** Audience of a build that names none. Default: `internal`. */
  audience: z.enum(['public', 'internal', 'restricted']).default('internal'),
  /** Address of the published site, for feeds and canonical links. */
  site: z.url().optional(),
  /** The company's accent colour as `#rrggbb`; corrected for contrast. Default: petrol. */
  accent: z
    .string()
    .regex(/^#[0-9a-fA-F]{6}$/)
    .optional(),
  /** Currency of amounts. Default: `EUR`. */
  currency: z.string().length(3).default('EUR'),
  /** Contact that answers where an entry has no owner. */
  contact: ref('contact').optional(),
  /** Link for "outdated? ask the owner" where the owner has no mailbox; `{title}` and `{url}` are filled in. */
  feedbackLink: z.string().optional(),
  /** Imprint, privacy notice and accessibility statement, linked from every page. Default: none. */
  legal: legalSettings.default({}),
  /** Trend windows and margins. */
  trend: trendSettings.default(trendSettings.parse({})),
  /** Confidence thresholds. */
  confidence: confidenceSettings.default(confidenceSettings.parse({})),
  /** Verbatims shown on hubs of themes and channels at most. Default: 50. */
  verbatimsOnHubs: z.number().int().positive().default(50),
  /** Themes are strong enough for a draft insight from this many voices on. Default: 30. */
  draftFrom: z.number().int().positive().default(30),
  /** Where records live. */
  evidence: z
    .strictObject({
      /** A key that everybody may know, for samples and tests; only for synthetic sources. */
      publicKey: z.string().min(8).optional(),
      /**
       * Where the records of all sources live: a folder, absolute or relative to the content folder, or the address
       * of a PostgreSQL database without its password. Default: `evidence` in the content folder.
       */
      store: z
        .string()
        .min(1)
        .superRefine((store, context) => {
          const read = readEvidencePlace(store);
          if (!read.ok) context.addIssue({ code: 'custom', message: read.message });
        })
        .optional(),
    })
    .default({}),
  /** What the search for personal data looks for besides, and what it passes over. */
  privacy: privacySettings.default(privacySettings.parse({})),
  /** Example questions under the search on the start page. Default: none. */
  exampleQuestions: z
    .strictObject({
      /** German questions. */
      de: z.array(z.string()).default([]),
      /** English questions. */
      en: z.array(z.string()).default([]),
    })
    .default({ de: [], en: [] }),
  /** Where readers ask for research on what nobody knows yet; in no build for everybody. Default: nowhere. */
  researchRequests: researchRequests.optional(),
  /**
   * Whether browsers keep the pages that were read, with the search, for reading offline: seven days at most, and
   * never of a build with restricted entries. Default: false; then they give up what they have kept.
   */
  offline: z.boolean().default(false),
});

/** The settings as read, with its defaults filled in. */
export type Settings = z.infer<typeof settings>;
