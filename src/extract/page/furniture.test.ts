import { expect, it } from 'vitest';
import { furnitureOf } from './furniture';
import { publisherIn } from './publisher';

const marked = (text: string): string[] =>
  furnitureOf(text).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);

it('tells captions, related stories, stamps, datelines, posts, counters and footers from the text', () => {
  expect(
    marked(
      [
        'Drones strike depot',
        'Published: 5 May 2024, 08:30',
        '126 views',
        'Photo: The depot (file)',
        'DAMASCUS, May 5, 2024 (Nile Wire) - Two drones struck the depot on Saturday.',
        'The second drone fell in a field.',
        'We left the base last night. — U.S. Unit (@unit) June 3, 2022',
        'Related stories',
        'Flood remembered',
        '© 2026 Harra Herald',
      ].join('\n'),
    ),
  ).toEqual([
    'stamp: Published: 5 May 2024, 08:30',
    'counter: 126 views',
    'caption: Photo: The depot (file)',
    'dateline: DAMASCUS, May 5, 2024 (Nile Wire) -',
    'post: We left the base last night. — U.S. Unit (@unit) June 3, 2022',
    'related: Related stories',
    'related: Flood remembered',
    'footer: © 2026 Harra Herald',
  ]);
  expect(
    marked(
      [
        'هجوم على مستودع',
        'السبت 14 أيار 2022 - 11:20',
        'عدد المشاهدات: 369',
        '١٢٦ مشاهدة',
        'دمشق - (د ب أ) قصفت طائرات مستودعاً.',
        'اقرأ أيضاً: فيضان النهر',
        'جميع الحقوق محفوظة',
      ].join('\n'),
    ),
  ).toEqual([
    'stamp: السبت 14 أيار 2022 - 11:20',
    'counter: عدد المشاهدات: 369',
    'counter: ١٢٦ مشاهدة',
    'dateline: دمشق - (د ب أ)',
    'related: اقرأ أيضاً: فيضان النهر',
    'footer: جميع الحقوق محفوظة',
  ]);
});

it('leaves sentences of the article alone', () => {
  expect(
    marked(
      'In 2014 the depot was struck.\nMr. Saleh - a farmer - saw it.\nقال الناطق إن 12 شخصاً أصيبوا.',
    ),
  ).toEqual([]);
});

it.each([
  ['Drones strike depot\nSource: Harra Herald\nTwo drones', 'Harra Herald'],
  ['هجوم على مستودع\nالمصدر: صحيفة الحرة\nقصفت', 'صحيفة الحرة'],
  ['Harra Herald | Published 5 May 2024\nTwo drones', 'Harra Herald'],
  ['Published 5 May 2024 by Harra Herald\nTwo drones', 'Harra Herald'],
  ['DAMASCUS, May 5 (Nile Wire) - Two drones struck.', 'Nile Wire'],
  ['دمشق - (د ب أ) قصفت طائرات مستودعاً.', 'د ب أ'],
  ['Two drones struck.\n© 2026 Harra Herald. All rights reserved.', 'Harra Herald'],
  ['Two drones struck the depot (of the army) on Saturday.', ''],
  ['Published: 5 May 2024\nTwo drones struck.', ''],
])('reads the publisher of %j', (text, publisher) => {
  expect(publisherIn(text)).toBe(publisher);
});
