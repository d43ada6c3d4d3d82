/** Offers a text as a file to save, under `name`. */
export function saveFile(name: string, text: string, type = 'text/csv'): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has read the address by then; without this the text would stay in memory.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
