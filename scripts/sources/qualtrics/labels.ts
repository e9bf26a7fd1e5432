/** Names of columns by what a header row or a row of wordings calls them, in English and German. */
const names: Readonly<Record<string, readonly string[]>> = {
  responseid: ['antwortid', 'recordid'],
  startdate: ['startdatum', 'anfangsdatum'],
  enddate: ['enddatum'],
  recordeddate: ['erfassungsdatum', 'aufzeichnungsdatum'],
  status: ['responsetype', 'antworttyp'],
  ipaddress: ['ipadresse'],
  progress: ['fortschritt', 'aktuellerstand'],
  durationinseconds: ['dauerinsekunden'],
  finished: ['beendet'],
  recipientlastname: ['nachnamedesempfangers'],
  recipientfirstname: ['vornamedesempfangers'],
  recipientemail: ['emaildesempfangers', 'emailadressedesempfangers'],
  externalreference: ['externedatenreferenz', 'externaldatareference'],
  locationlatitude: ['breitengraddesstandorts', 'breitengrad'],
  locationlongitude: ['langengraddesstandorts', 'langengrad'],
  distributionchannel: ['verteilungskanal'],
  userlanguage: ['benutzersprache'],
  responseset: ['antwortsatz'],
};

const byLabel: ReadonlyMap<string, string> = new Map(
  Object.entries(names).flatMap(([name, labels]) => labels.map((label): [string, string] => [label, name])),
);

/** The key of a column, whatever language its header has. */
export function columnKey(key: string): string {
  return byLabel.get(key) ?? key;
}
