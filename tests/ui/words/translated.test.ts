import { afterEach, describe, expect, it } from 'vitest';
import { COMPARE_WORDS, KEY_WORDS } from '../../../src/ui/words/compare.ts';
import {
  dateAndTime,
  dayAndMonth,
  longDate,
  monthName,
  shortDate,
  shortMonthName,
  timeBetween,
} from '../../../src/ui/words/dates.ts';
import { GERMAN } from '../../../src/ui/words/de/german.ts';
import { localeFor, preferredLanguage } from '../../../src/ui/words/language.ts';
import { doubtBanner } from '../../../src/ui/words/library.ts';
import { writeIn } from '../../../src/ui/words/locale.ts';
import { formatBytes, formatList, formatNumber, formatPixels } from '../../../src/ui/words/numbers.ts';
import { photoCount, subjectWords } from '../../../src/ui/words/photo.ts';
import { noticeWords } from '../../../src/ui/words/shell.ts';
import { showCatalogue } from '../../../src/ui/words/translated.ts';

function speakGerman(): void {
  showCatalogue(GERMAN);
  writeIn('de-DE');
}

afterEach(() => {
  showCatalogue(null);
  writeIn('en-GB');
});

describe('words', () => {
  it('are those of the language in which they are read', () => {
    const { stage } = KEY_WORDS;
    expect(COMPARE_WORDS.before).toBe('Before');
    speakGerman();
    expect(COMPARE_WORDS.before).toBe('Vorher');
    expect(KEY_WORDS.stage).not.toBe(stage);
    expect(Object.values(COMPARE_WORDS)).toContain('Nachher');
    showCatalogue(null);
    expect(COMPARE_WORDS.before).toBe('Before');
  });

  it('count in both languages', () => {
    const counts = () => [0, 1, 2, 12_345].map(photoCount);
    expect(counts()).toEqual(['0 photos', '1 photo', '2 photos', '12,345 photos']);
    expect(doubtBanner(1)).toBe('1 photo has a date to check.');
    expect(noticeWords({ kind: 'restored', count: 2 })).toBe('2 photos put back in the library.');
    speakGerman();
    expect(counts()).toEqual(['0 Fotos', '1 Foto', '2 Fotos', '12.345 Fotos']);
    expect(doubtBanner(1)).toBe('Bei 1 Foto ist das Datum zu prüfen.');
    expect(noticeWords({ kind: 'restored', count: 2 })).toBe('2 Fotos in die Bibliothek zurückgelegt.');
  });

  it('keep the capitals of the language within a phrase', () => {
    const phrases = () => [
      subjectWords({ area: 'face', view: 'front' }),
      subjectWords({ area: 'face', view: 'close-up', region: 'cheek-right' }),
      subjectWords({ area: 'stretch-marks', view: 'close-up', region: 'abdomen' }),
    ];
    expect(phrases()).toEqual(['Face, front', 'Face, close-up, right cheek', 'Stretch marks, close-up, abdomen']);
    speakGerman();
    expect(phrases()).toEqual([
      'Gesicht, vorn',
      'Gesicht, Nahaufnahme, rechte Wange',
      'Dehnungsstreifen, Nahaufnahme, Bauch',
    ]);
  });
});

describe('dates', () => {
  const all = () => [
    longDate('2026-03-04'),
    shortDate('2026-02-04'),
    dayAndMonth('2026-02-04'),
    monthName('2026-03'),
    shortMonthName('2026-02'),
    dateAndTime({ date: '2026-03-04', time: '09:05:33', source: 'exif' }),
    dateAndTime({ date: '2026-03-04', source: 'file-name' }),
  ];

  it('are written as the country writes them', () => {
    expect(all()).toEqual([
      '4 March 2026',
      '4 Feb 2026',
      '4 Feb',
      'March 2026',
      'Feb 2026',
      '4 March 2026, 09:05',
      '4 March 2026',
    ]);
    writeIn('en-US');
    expect(longDate('2026-03-04')).toBe('March 4, 2026');
    speakGerman();
    expect(all()).toEqual([
      '4. März 2026',
      '4. Feb. 2026',
      '4. Feb.',
      'März 2026',
      'Feb. 2026',
      '4. März 2026, 09:05',
      '4. März 2026',
    ]);
    writeIn('de-AT');
    expect(longDate('2026-01-04')).toBe('4. Jänner 2026');
  });

  it('lie apart in the unit people use', () => {
    const spans = () =>
      ['2026-03-04', '2026-03-05', '2026-03-31', '2026-04-01', '2026-05-06', '2027-03-04', '2029-03-04'].map((day) =>
        timeBetween('2026-03-04', day),
      );
    expect(spans()).toEqual(['same day', '1 day', '27 days', '4 weeks', '9 weeks', '12 months', '36 months']);
    speakGerman();
    expect(spans()).toEqual(['am selben Tag', '1 Tag', '27 Tage', '4 Wochen', '9 Wochen', '12 Monate', '36 Monate']);
  });
});

describe('numbers', () => {
  it('are written as the country writes them', () => {
    const all = () => [
      formatNumber(12_345.678),
      formatNumber(2, 1),
      formatPixels(9.94),
      formatPixels(9.96),
      formatBytes(0),
      formatBytes(640_200),
      formatBytes(2_349_000),
      formatBytes(1_400_000_000),
      formatList(['2', '3', '5']),
    ];
    expect(all()).toEqual(['12,345.678', '2.0', '9.9', '10', '1 kB', '640 kB', '2.3 MB', '1.4 GB', '2, 3 and 5']);
    speakGerman();
    expect(all()).toEqual(['12.345,678', '2,0', '9,9', '10', '1 kB', '640 kB', '2,3 MB', '1,4 GB', '2, 3 und 5']);
  });
});

describe('the language at the start', () => {
  it('is the first of the browser’s that Samelight speaks', () => {
    expect(preferredLanguage(['de-AT', 'en'])).toBe('de');
    expect(preferredLanguage(['fr-FR', 'de', 'en'])).toBe('de');
    expect(preferredLanguage(['en-US', 'de'])).toBe('en');
    expect(preferredLanguage(['fr', 'pt-BR'])).toBe('en');
    expect(preferredLanguage([])).toBe('en');
  });

  it('is written as in the country the browser names', () => {
    expect(localeFor('de', ['en-US', 'de-AT', 'de'])).toBe('de-AT');
    expect(localeFor('de', ['de', 'en-US'])).toBe('de-DE');
    expect(localeFor('en', ['en-US'])).toBe('en-US');
    expect(localeFor('en', ['de-DE'])).toBe('en-GB');
    expect(localeFor('en', ['en-', 'en'])).toBe('en-GB');
  });
});
