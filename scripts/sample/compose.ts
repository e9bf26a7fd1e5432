import { releaseDay, repairDay } from './plan.ts';
import type { Random } from './random.ts';
import { roughen } from './roughen.ts';
import type { Mention, Role } from './voice.ts';
import { chatter } from './voices/chatter.ts';
import {
  closings,
  followUps,
  labLeads,
  openers,
  requestFollowUps,
  requestOpeners,
  salutations,
  thanks,
} from './voices/frames.ts';
import { strandFor } from './voices/index.ts';
import { fillSlots } from './voices/slots.ts';
import { stories } from './voices/stories.ts';
import type { Sentences } from './voices/strand.ts';
import { testkaufFrame } from './voices/testkauf.ts';

/** Version of the app that customers had at a moment. */
export function appVersion(at: string): string {
  if (at < '2025-09') return '4.7';
  if (at < '2026-01') return '4.8';
  if (at < releaseDay) return '4.9';
  return at < repairDay ? '5.0' : '5.1';
}

/** What a voice says, in the manner of its source. */
export function compose(role: Role, random: Random): string {
  const text = inManner(role, random);
  return role.source === 'testkauf-filiale' ? text : roughen(text, role.lang, random);
}

function inManner(role: Role, random: Random): string {
  if (role.source === 'testkauf-filiale') return shopperNote(role, random);
  if (role.source === 'nutzerlabor-notizen') return labNote(role, random);
  return role.source === 'servicecenter-tickets' ? ticket(role, random) : remark(role, random);
}

/** One sentence out of a list, its slots filled in. */
function say(sentences: Sentences, role: Role, random: Random): string {
  return fill(random.pick(sentences[role.lang]), role, random);
}

function fill(sentence: string, role: Role, random: Random): string {
  return fillSlots(sentence, role.lang, random, appVersion(role.at));
}

function point(mention: Mention, role: Role, random: Random): string {
  const strand = strandFor(role.source, mention.theme, mention.tone);
  return say(mention.paraphrased ? strand.paraphrased : strand.worded, role, random);
}

/** What a voice is about: a sentence for each theme, or chatter in its tone. */
function core(role: Role, random: Random): string[] {
  if (role.mentions.length > 0) return role.mentions.map((mention) => point(mention, role, random));
  const frames = chatter[role.source].filter(({ frame }) => frame.tone === role.tone);
  const shares = frames.map(({ frame, weight }) => ({ value: frame.sentences, weight }));
  const drawn = Array.from(
    { length: role.source === 'servicecenter-tickets' ? 1 : random.weighted(chattiness) },
    () => random.pick(random.weighted(shares)[role.lang]),
  );
  // The same sentence twice would give the generator away.
  return [...new Set(drawn)].map((sentence) => fill(sentence, role, random));
}

/** How many sentences of chatter come together; a letter holds one. */
const chattiness = [
  { value: 1, weight: 30 },
  { value: 2, weight: 50 },
  { value: 3, weight: 20 },
];

/** Share of the comments, reviews and letters that tell a story at length. */
const lengthyShare = 0.028;

/** What a voice says that takes its time. */
function story(role: Role, random: Random): string {
  const { before, after } = stories[role.tone];
  return [say(before, role, random), ...core(role, random), say(after, role, random)].join(' ');
}

/** A comment in a survey or a review. */
function remark(role: Role, random: Random): string {
  if (random.chance(lengthyShare)) return story(role, random);
  const complains = role.tone === 'negative' && random.chance(0.5);
  const before = complains ? [say(openers, role, random)] : [];
  const after = random.chance(role.mentions.length > 0 ? 0.6 : 0.4)
    ? [say(followUps[role.tone], role, random)]
    : [];
  return [...before, ...core(role, random), ...after].join(' ');
}

/** A letter to the contact centre. */
function ticket(role: Role, random: Random): string {
  const body = random.chance(lengthyShare) ? story(role, random) : matter(role, random);
  return `${random.pick(salutations[role.lang])}\n\n${body}\n\n${random.pick(closings[role.lang])}`;
}

/** What a letter is about, in short. */
function matter(role: Role, random: Random): string {
  const opening = { positive: thanks, neutral: requestOpeners, negative: openers }[role.tone];
  const before = random.chance(0.45) ? [say(opening, role, random)] : [];
  const ending = role.tone === 'neutral' ? requestFollowUps : followUps[role.tone];
  const after = random.chance(0.75) ? [say(ending, role, random)] : [];
  return [...before, ...core(role, random), ...after].join(' ');
}

/** What an observer notes in the user lab: who says it, and what. */
function labNote(role: Role, random: Random): string {
  const [open, close] = role.lang === 'de' ? ['„', '“'] : ['“', '”'];
  return `${say(labLeads, role, random)}${open}${core(role, random).join(' ')}${close}`;
}

/** What a mystery shopper notes: the point between plain observations. */
function shopperNote(role: Role, random: Random): string {
  const points = role.mentions.map((mention) => point(mention, role, random));
  const plain = random.shuffle(testkaufFrame.sentences.de).slice(0, points.length > 0 ? 2 : 3);
  const [first = '', ...rest] = plain.map((sentence) =>
    fillSlots(sentence, 'de', random, appVersion(role.at)),
  );
  return [first, ...points, ...rest].join(' ');
}
