/** A day, `YYYY-MM-DD`, in eight characters of a custom id; none where none is meant. */
export function dayInId(iso = ''): string {
  return iso.replace(/\D/g, '').slice(0, 8);
}

/** The day again; `undefined` where none was meant. */
export function dayOfId(digits = ''): string | undefined {
  return /^\d{8}$/.test(digits) ? digits.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3') : undefined;
}
