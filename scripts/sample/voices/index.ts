import type { SourceId } from '../plan.ts';
import { anmeldung } from './anmeldung.ts';
import { appBedienung } from './appBedienung.ts';
import { barrierefreiheit } from './barrierefreiheit.ts';
import { bearbeitungsstand } from './bearbeitungsstand.ts';
import { beratungBemaengelt, beratungGelobt } from './beratungFiliale.ts';
import { beschwerdeAbgetan, beschwerdeAufgenommen, beschwerdeOffen } from './beschwerde.ts';
import { betrugsschutz } from './betrugsschutz.ts';
import { erreichbarkeitFiliale } from './erreichbarkeitFiliale.ts';
import { gebuehren } from './gebuehren.ts';
import { kartenversand } from './kartenversand.ts';
import {
  kontoeroeffnungBeklagt,
  kontoeroeffnungErschwert,
  kontoeroeffnungGelungen,
} from './kontoeroeffnung.ts';
import { lobService } from './lobService.ts';
import { medienbruch } from './medienbruch.ts';
import type { Strand, Tone } from './strand.ts';
import { testkaufStrands } from './testkauf.ts';
import { ueberweisung } from './ueberweisung.ts';
import { unterlagen } from './unterlagen.ts';
import { wartezeitTelefon } from './wartezeitTelefon.ts';

/** What customers say themselves, by theme and tone. */
export const customerStrands: readonly Strand[] = [
  anmeldung,
  appBedienung,
  barrierefreiheit,
  bearbeitungsstand,
  beratungBemaengelt,
  beratungGelobt,
  beschwerdeAbgetan,
  beschwerdeAufgenommen,
  beschwerdeOffen,
  betrugsschutz,
  erreichbarkeitFiliale,
  gebuehren,
  kartenversand,
  kontoeroeffnungBeklagt,
  kontoeroeffnungErschwert,
  kontoeroeffnungGelungen,
  lobService,
  medienbruch,
  ueberweisung,
  unterlagen,
  wartezeitTelefon,
];

/**
 * The sentences on a theme in a tone, as a source's voices would put them.
 * @throws an Error where the plan asks for a theme and tone that nobody has written sentences for
 */
export function strandFor(source: SourceId, theme: string, tone: Tone): Strand {
  const strands = source === 'testkauf-filiale' ? testkaufStrands : customerStrands;
  const strand = strands.find(
    (candidate) =>
      candidate.theme === theme && candidate.tone === tone && (candidate.sources?.includes(source) ?? true),
  );
  if (!strand) throw new Error(`No sentences are written for ${theme}, ${tone}, in ${source}.`);
  return strand;
}
