/** Shows in a field what was written elsewhere; what is being written in it stays. */
export function fillField(field: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  if (field !== document.activeElement && field.value !== text) field.value = text;
}
