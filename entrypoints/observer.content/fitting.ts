/** The value, where it has the form that is wanted. */
export function fitting(form: RegExp, value: string | null | undefined): string | undefined {
  return value && form.test(value) ? value : undefined;
}
