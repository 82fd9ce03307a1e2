import { describe, expect, it } from '@jest/globals';
import { assessText } from './assess-text.ts';
import type { SafetySignal } from './finding.ts';

const ruleOf = (text: string, signal: SafetySignal): string | null =>
  assessText(text, 'en').findings.find((finding) => finding.signal === signal)?.rule ?? null;

describe('dosage advice', () => {
  it.each([
    ['Take 40 mg.', 'dosage.imperative'],
    ['prends 2 comprimés de plus', 'dosage.imperative'],
    ['Double the dose.', 'dosage.imperative'],
    ['Stop your Lyrica.', 'dosage.imperative'],
    ['vous devriez arrêter le Lyrica', 'dosage.you_should'],
    ['You must take 10 mg more.', 'dosage.you_should'],
    ['If I were you I would stop the statins.', 'dosage.in_your_place'],
    ['I took 20 mg.', null],
    ['j’ai pris 20 mg', null],
    ['My doctor put me on 40 mg.', null],
    ['How much should I take?', null],
    ['Should you take 40 mg?', null],
    ['Never stop your insulin.', null],
    ['> Take 40 mg\nThat is too much for me.', null],
    ['I get up and take two tablets.', null],
  ])('%s', (text, expected) => {
    expect(ruleOf(text, 'dosage_advice')).toBe(expected);
  });
});

describe('contact details', () => {
  it.each([
    ['06 39 98 01 02', 'contact.telephone'],
    ['06.39.98.01.02', 'contact.telephone'],
    ['0639980102', 'contact.telephone'],
    ['0 6 3 9 9 8 0 1 0 2', 'contact.telephone'],
    ['+33 6 39 98 01 02', 'contact.telephone'],
    ['+33 (0)6 39 98 01 02', 'contact.telephone'],
    ['07700 900123', 'contact.telephone'],
    ['+44 7700 900123', 'contact.telephone'],
    ['(202) 555-0147', 'contact.telephone'],
    ['1-202-555-0147', 'contact.telephone'],
    ['zero six trois neuf neuf huit zero un', 'contact.telephone'],
    ['ann@mail.example', 'contact.email'],
    ['ann [at] mail [dot] example', 'contact.email'],
    ['ann arobase courriel point example', 'contact.email'],
    ['t.me/someone', 'contact.messaging'],
    ['add me on Snapchat', 'contact.messaging'],
    ['fox#1234', 'contact.messaging'],
    ['I live at 4 High Street', 'contact.postal'],
    ['j’habite 4 rue Haute', 'contact.postal'],
  ])('%s', (text, expected) => {
    expect(ruleOf(text, 'contact_details')).toBe(expected);
  });

  it.each([
    ...['3114', '988', '116 123', '15', '112', '999', '0 800 858 858', '0800 1111', '1-800-273-8255', '08 00 85 88 58'],
    ...['40 mg', '12.04.2015', '2019-05-12', '12/04/2015', 'CRP 48, 12 400, 310 000', '1 250 300 euros', '120/80'],
    ...['10.1016/j.pain.2019.05.012', 'PMID 31145213', 'ISBN 978 0 306 40615 7', '3.14159265358', '10:30-12:45'],
    ...['jo@samaritans.org', '@sunny thanks', 'issue #12', 'my diary at home', 'https://example.org/a/0639980102'],
  ])('none in %s', (text) => {
    expect(ruleOf(text, 'contact_details')).toBeNull();
  });
});

describe('miracle cures', () => {
  it.each([
    ['It cures diabetes.', 'miracle.cures'],
    ['100 % naturel, guérit le cancer', 'miracle.cures'],
    ['Doctors don’t want you to know.', 'miracle.plot'],
    ['Throw away your insulin.', 'miracle.replaces_treatment'],
    ['This detox removes all toxins.', 'miracle.detox'],
    ['Does it cure diabetes?', null],
    ['It does not cure diabetes.', null],
    ['Beware, they claim that it cures diabetes.', null],
    ['> It cures diabetes\nNo, it does not.', null],
    ['Antibiotics cured my cough.', null],
  ])('%s', (text, expected) => {
    expect(ruleOf(text, 'miracle_cure')).toBe(expected);
  });
});

describe('threats', () => {
  it.each([
    ['I will kill you.', 'threat.violence'],
    ['je vais te faire la peau', 'threat.violence'],
    ["I'll find you.", 'threat.veiled'],
    ['Go kill yourself.', 'threat.incitement'],
    ['Va te pendre.', 'threat.incitement'],
    ["I'll find you a link.", null],
    ['My boss is going to kill me.', null],
    ['I will not hurt you.', null],
    ['He wrote « I will kill you » to me.', null],
    ['This illness will not beat you.', null],
  ])('%s', (text, expected) => {
    expect(ruleOf(text, 'threat')).toBe(expected);
  });
});
