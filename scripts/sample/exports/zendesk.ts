import type { Random } from '../random.ts';
import type { Tone } from '../voices/strand.ts';
import type { KeyedVoice, RawExport } from './export.ts';

/** Subjects that name no theme: people write what comes to mind. */
const subjects = {
  de: [
    'Anfrage',
    'Unzufrieden',
    'Bitte um Hilfe',
    'Frage zu meinem Konto',
    'Problem',
    'Dringend',
    'Rückfrage',
    'Hilfe bitte',
    'Mein Anliegen',
    'Nachfrage',
    'Kundenservice',
    'Brauche Unterstützung',
  ],
  en: ['Request', 'Not happy', 'Please help', 'Question about my account', 'Problem', 'Urgent', 'Follow-up'],
};

const products: Readonly<Record<string, string>> = {
  kartenversand: 'karten',
  unterlagen: 'baufinanzierung',
  medienbruch: 'baufinanzierung',
  bearbeitungsstand: 'baufinanzierung',
  gebuehren: 'girokonto',
  ueberweisung: 'girokonto',
  kontoeroeffnung: 'girokonto',
  betrugsschutz: 'karten',
};

/** Rating of how the request was handled, which many give and some do not. */
const satisfaction: Readonly<Record<Tone, readonly string[]>> = {
  positive: ['good', 'good', 'good', 'offered'],
  neutral: ['good', 'good', 'bad', 'offered', 'unoffered'],
  negative: ['good', 'good', 'good', 'bad', 'bad', 'offered', 'offered', 'unoffered'],
};

/** Tickets as the Zendesk interface gives them, one a line so that a change reads as one. */
export function zendeskExport(voices: readonly KeyedVoice[], random: Random): RawExport {
  const lines = voices.map((voice) => JSON.stringify(ticket(voice, random)));
  return { file: 'servicecenter-tickets.json', text: `{"tickets":[\n${lines.join(',\n')}\n]}\n` };
}

function ticket(voice: KeyedVoice, random: Random): object {
  const created = `${voice.at.replace(' ', 'T')}Z`;
  const product = products[voice.mentions[0]?.theme ?? ''];
  const channel = random.weighted([
    { value: 'email', weight: 42 },
    { value: 'web', weight: 30 },
    { value: 'voice', weight: 20 },
    { value: 'mobile_sdk', weight: 8 },
  ]);
  return {
    id: Number(voice.key),
    subject: random.pick(subjects[voice.lang]),
    description: voice.text,
    status: random.pick(['solved', 'solved', 'closed', 'closed', 'open', 'pending']),
    priority: random.pick(['normal', 'normal', 'normal', 'high', 'low', null]),
    type: voice.tone === 'negative' ? 'problem' : 'question',
    tags: product !== undefined && random.chance(0.7) ? [product] : random.chance(0.25) ? ['girokonto'] : [],
    via: { channel },
    requester_id: 361_000_000_000 + random.integer(1, 60_000),
    organization_id: null,
    custom_fields: [],
    satisfaction_rating: { score: random.pick(satisfaction[voice.tone]), comment: null },
    created_at: created,
    updated_at: `${voice.at.slice(0, 10)}T22:${String(random.integer(0, 59)).padStart(2, '0')}:00Z`,
  };
}
