/** Milliseconds as seconds with one digit after the point: `12.3 s`. */
export function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}

/** Milliseconds, with a digit after the point below ten: `4.2 ms`, `118 ms`. */
export function milliseconds(value: number): string {
  return `${value.toFixed(value < 10 ? 1 : 0)} ms`;
}

/** Bytes in decimal units, three digits that count: `45 kB`, `834 MB`, `1.21 GB`. */
export function bytes(value: number): string {
  const units = [
    { from: 1e9, name: 'GB' },
    { from: 1e6, name: 'MB' },
    { from: 1e3, name: 'kB' },
  ];
  const unit = units.find(({ from }) => value >= from);
  if (unit === undefined) return `${value} B`;
  const scaled = value / unit.from;
  return `${scaled.toFixed(scaled < 10 && unit.from >= 1e9 ? 2 : 0)} ${unit.name}`;
}

/** A whole number with commas: `10,304`. */
export function count(value: number): string {
  return Math.round(value).toLocaleString('en-US');
}

/** How many times one figure is another: `8.4 x`; a dash where the other is nothing. */
export function ratio(value: number, of: number): string {
  return of > 0 ? `${(value / of).toFixed(1)} x` : '-';
}
