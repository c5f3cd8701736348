/** Puts a field before a long list of languages, which leaves those whose names have what is typed. */
export function findLanguage(): void {
  for (const list of document.querySelectorAll<HTMLElement>('.editions[data-find]')) {
    const field = document.createElement('input');
    field.type = 'search';
    field.className = 'find-language';
    field.autocomplete = 'off';
    field.placeholder = field.ariaLabel = list.dataset['find'] ?? '';
    const editions = [...list.querySelectorAll<HTMLElement>('.edition')].map((item) => {
      const name = item.querySelector<HTMLElement>('.edition-name');
      return { item, text: fold(`${name?.textContent ?? ''} ${name?.lang ?? ''}`) };
    });
    field.addEventListener('input', () => {
      const typed = fold(field.value.trim());
      for (const { item, text } of editions) item.hidden = !text.includes(typed);
    });
    list.before(field);
  }
}

/** Without case and accents: they are not on every keyboard. */
function fold(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
