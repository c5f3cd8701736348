import { textChecker, type TextChecker, textRules, translate } from '@archive/checks';

import type { CheckAnswer, CheckMessage } from './check-question.ts';

const rules = new Set(textRules.map(({ id }) => id));
let check: TextChecker = () => [];
let messages: Readonly<Record<string, string>> = {};

addEventListener('message', ({ data }: MessageEvent<CheckMessage>) => {
  if ('about' in data) {
    ({ messages } = data.about);
    check = textChecker(data.about);
    return;
  }
  const { texts, asked } = data.question;
  const findings = check(texts, asked).map((finding) => translate(finding, messages));
  const answer: CheckAnswer = { asked, findings, rules };
  postMessage(answer, { transfer: [] });
});
