import type { Section } from './outline.ts';

/** What sections of a report are about, by their headings in German and English. */
const topics = {
  participants:
    /\b(?:who we (?:talked|spoke) (?:to|with)|participants?|respondents?|interviewees|sample|wen wir (?:gefragt|gesprochen|befragt)|mit wem wir|teilnehmende[rn]?|teilnehmer(?:innen)?|befragte|stichprobe)\b/i,
  question:
    /\b(?:research (?:questions?|goals?|objectives?)|objectives?|goals?|what we wanted to (?:know|learn)|purpose|fragestellung(?:en)?|forschungsfragen?|ziele?|was wir wissen wollten|anlass)\b/i,
  method:
    /\b(?:what we did|what we tested|method(?:s|ology)?|approach|how (?:the|we)|was wir (?:getan|gemacht)|vorgehen|methoden?|methodik|wie wir vorgegangen)\b/i,
  findings:
    /\b(?:what we learned|key (?:findings|insights|takeaways)|findings|insights|results|learnings|was wir gelernt|erkenntnisse|ergebnisse|befunde)\b/i,
  limits: /\b(?:limitations?|limits|caveats|grenzen|einschränkungen|was wir nicht (?:sagen|wissen))\b/i,
  consent: /\b(?:consent|privacy|einwilligung|datenschutz)\b/i,
  next: /\b(?:what'?s next|what’s next|next steps|wie es weitergeht|nächste schritte|ausblick)\b/i,
} as const;

/** A topic of a section. */
export type Topic = keyof typeof topics;

/** The first section on a topic; of two the one on the higher level. */
export function sectionOn(sections: readonly Section[], topic: Topic): Section | undefined {
  return sections.filter(({ title }) => topics[topic].test(title)).toSorted((a, b) => a.depth - b.depth)[0];
}
