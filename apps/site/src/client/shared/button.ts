/** A button with words on it. */
export function button(label: string, className: string, onPress: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = `action ${className}`;
  made.textContent = label;
  made.addEventListener('click', onPress);
  return made;
}
