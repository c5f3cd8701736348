/** What a page that shows a text beside another loads: a choice of both out of all there are. */
import { pairInAddress, writePair } from './beside/choice.ts';
import type { Pair } from './beside/choice.ts';
import { show } from './beside/show.ts';
import { Texts } from './beside/texts.ts';

const choice = document.querySelector<HTMLElement>('.beside-choice');
const [one, other] = choice?.querySelectorAll('select') ?? [];
if (choice !== null && one !== undefined && other !== undefined) begin(choice, one, other);

function begin(box: HTMLElement, first: HTMLSelectElement, second: HTMLSelectElement): void {
  const pages = new Map(
    [...first.options].map(({ value, dataset }) => [value, dataset['page'] ?? '']),
  );
  const own: Pair = [first.value, second.value];
  let shown = own;
  let latest = own;
  const texts = new Texts(pages);
  texts.keep(own);
  const status = box.querySelector('[role="status"]');

  const change = async (pair: Pair): Promise<void> => {
    latest = pair;
    [first.value, second.value] = pair;
    if (status !== null) status.textContent = '';
    try {
      const both = await Promise.all([texts.text(pair[0]), texts.text(pair[1])]);
      // The reader may have chosen again meanwhile.
      if (latest !== pair) return;
      show(both, box.dataset['missing'] ?? '');
      shown = pair;
      writePair(own, pair);
    } catch {
      if (latest !== pair) return;
      [first.value, second.value] = shown;
      if (status !== null) status.textContent = box.dataset['besideFailed'] ?? '';
    }
  };

  // What is chosen on one side gives up its place on the other.
  first.addEventListener('change', () => {
    void change([first.value, second.value === first.value ? shown[0] : second.value]);
  });
  second.addEventListener('change', () => {
    void change([first.value === second.value ? shown[1] : first.value, second.value]);
  });
  box.hidden = false;
  const asked = pairInAddress(own, [...pages.keys()]);
  if (asked.join() !== own.join()) void open(asked, change);
}

/** The address may name a place in a text that was not there when the page was opened. */
async function open(asked: Pair, change: (pair: Pair) => Promise<void>): Promise<void> {
  await change(asked);
  if (location.hash !== '') document.getElementById(location.hash.slice(1))?.scrollIntoView();
}
