/** How German readers are addressed: formally or not. */
export type Address = 'Sie' | 'du';

/** Picks the wording for the address: the formal one first. */
export type Say = (formal: string, informal: string) => string;

/** A picker for an address. */
export function sayFor(address: Address): Say {
  return (formal, informal) => (address === 'du' ? informal : formal);
}
