import { parseBundle, type ParsedBundle } from '@archive/markup';
import type { Skeleton } from '@archive/schema';

/** A document with every kind of block. */
export const skeleton: Skeleton = {
  id: 'sample',
  collection: 'statements',
  originalLanguage: 'en',
  issued: '2022-01-10',
  title: 'title',
  subtitle: 'subtitle',
  body: [
    { type: 'paragraph', id: 'p1' },
    { type: 'heading', id: 'h1', level: 2 },
    { type: 'paragraph', id: 'p2' },
    { type: 'quote', segments: ['q1', 'q2'], attribution: 'q3', document: 'other' },
    {
      type: 'list',
      items: [{ id: 'l1', ordered: true, items: [{ id: 'l2' }, { id: 'l3' }] }, { id: 'l4' }],
    },
    { type: 'separator' },
    { type: 'verse', segments: ['v1', 'v2'], attribution: 'v3' },
    {
      type: 'figure',
      image: { file: 'media/map.svg', width: 640, height: 480 },
      alt: 'f1',
      caption: 'f2',
    },
  ],
  notes: [{ id: 'n0', label: '*' }, { id: 'n1' }, { id: 'n2' }],
  signature: 'signature',
  dateline: 'dateline',
};

export const english: ParsedBundle = parseBundle('en', {
  title: 'A title[^n0]',
  subtitle: 'And *what* it means',
  p1: 'First.[^n1] See [below](#p2), [another](other#p1), [a gap](missing) and [a site](https://example.org/?a=1&b=2).',
  h1: 'A heading',
  p2: 'Again.[^n1] And [nuit]{lang=fr}, [سلام]{lang=ar}.[^n9]',
  q1: 'Quoted.',
  q2: 'Quoted on.',
  q3: 'Someone',
  l1: 'One',
  l2: 'One and a bit',
  l3: 'One and a half',
  l4: 'Two',
  v1: 'Line one,\n*line two,\nline three.*',
  v2: 'Line four.',
  v3: 'A poet',
  f1: 'A *map*',
  f2: 'The map of it.[^n2]',
  signature: 'The editors',
  dateline: 'Almaty, 10 January 2022',
  n0: 'Of the title.',
  n1: 'Of two places; see also[^n2].',
  n2: 'Of the map.',
});

/** An incomplete translation, with a translator's note. */
export const french: ParsedBundle = parseBundle('fr', {
  title: 'Un titre[^n0]',
  p1: 'Premier.[^n1] Voir [ci-dessous](#p2).[^tn1]',
  l2: 'Un et un peu',
  n1: 'De deux endroits.',
  tn1: 'Du traducteur.',
});

export const arabic: ParsedBundle = parseBundle('ar', {
  title: 'عنوان',
  p1: 'أولاً.[^n1] كلمة [nuit]{lang=fr} تعني ليلة.',
  n1: 'هامش.',
});
