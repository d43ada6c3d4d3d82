import { describe, expect, it } from 'vitest';
import { bylineDay, publishedDay } from '../../lib/page/byline.ts';

const TODAY = '2026-11-25';

describe('bylineDay', () => {
  it.each([
    ['Publié dans Le Courrier le 30 - 11 - 2024', '2024-11-30'],
    ['Accueil Société Publié dans Le Courrier de Rabat le 30 - 11 - 2024 Partager', '2024-11-30'],
    ['Par la rédaction, avec agences · Publié le 30 novembre 2024 à 9 h 20', '2024-11-30'],
    ['Par la rédaction | publié le 30/11/2024 à 09h20', '2024-11-30'],
    ['Publié : 28 juin 2025 à 11h53 par La rédaction', '2025-06-28'],
    ['Mis à jour le 2 décembre 2024 à 10:00 – Publié le 30 novembre 2024', '2024-11-30'],
    ['Publié le 30 novembre 2024, mis à jour le 2 décembre 2024', '2024-11-30'],
    ['Mise en ligne : 6 septembre 2023', '2023-09-06'],
    ['Published: 28 June 2025 10:15 BST, by our reporter in Rabat', '2025-06-28'],
    ['Our reporter in Rabat — published on June 28, 2025, updated July 1, 2025', '2025-06-28'],
    ['Publicado el 28 de junio de 2025 a las 10:15, por la redacción de Rabat', '2025-06-28'],
    ['La redacción · Rabat · 28 jun 2025 - 10:15 CEST', '2025-06-28'],
    ['نشر في جريدة الأحداث يوم 30 - 11 - 2024', '2024-11-30'],
    ['الرباط – نُشر بتاريخ ٣٠ نونبر ٢٠٢٤ على الساعة العاشرة', '2024-11-30'],
    ['تاريخ النشر: 30 نوفمبر/تشرين الثاني 2024 - آخر تحديث: 2 ديسمبر 2024', '2024-11-30'],
    ['Le 30/10/2024', '2024-10-30'],
    ['samedi 30 novembre 2024, 9 h 20', '2024-11-30'],
    ['**06.09.2023 UNE RENCONTRE À BERNE : LANCEMENT D’UN DIALOGUE SUR LES VISAS**', '2023-09-06'],
    ['الجمعة 29 نونبر 2024', '2024-11-29'],
  ])('“%s” is of %s', (line, day) => {
    expect(bylineDay(line, TODAY)).toBe(day);
  });

  it.each([
    'Mis à jour le 2 décembre 2024 à 10:00',
    'Updated 1 July 2025',
    'Actualizado el 1 de julio de 2025',
    'آخر تحديث: 2 ديسمبر 2024',
    'Publié le 3 mai 2021, le rapport du Sénat avait fait grand bruit.',
    'Le rapport publié le 3 mai 2021 a fait grand bruit.',
    'Un informe publicado el 3 de mayo de 2021 dice lo contrario.',
    'Le 6 mai 2022, il pleuvait.',
    'La réunion des deux ministres, prévue le 6 mai 2022 à Rabat, fut remise.',
    'Publié hier dans Le Courrier',
    `Publié dans Le Courrier le 30 - 11 - 2024 ${'un très long bandeau de titres '.repeat(10)}`,
  ])('“%s” says no day of publication', (line) => {
    expect(bylineDay(line, TODAY)).toBeUndefined();
  });
});

describe('publishedDay', () => {
  it('takes what says “published” before a date alone', () => {
    const lines = ['2 décembre 2024', 'Un titre', 'Publié le 30 novembre 2024', 'Un texte.'];
    expect(publishedDay(lines, TODAY)).toBe('2024-11-30');
  });

  it('finds none where every day stands in a sentence', () => {
    expect(publishedDay(['Un titre', 'Le 6 mai 2022, il pleuvait.'], TODAY)).toBeUndefined();
  });
});
