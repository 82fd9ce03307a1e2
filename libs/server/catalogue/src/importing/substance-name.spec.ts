import { describe, expect, it } from '@jest/globals';
import { baseSubstance } from './substance-name.ts';

describe('substance without its salt', () => {
  it.each([
    ['CHLORHYDRATE DE VÉRAPAMIL', 'Vérapamil'],
    ["AMIODARONE (CHLORHYDRATE D')", 'Amiodarone'],
    ["BÉSILATE D'AMLODIPINE", 'Amlodipine'],
    ['ATORVASTATINE CALCIQUE TRIHYDRATÉE', 'Atorvastatine'],
    ['CODÉINE (PHOSPHATE DE) HÉMIHYDRATÉ', 'Codéine'],
    ['HÉMIFUMARATE DE BISOPROLOL', 'Bisoprolol'],
    ['SOLUTION DE DIGLUCONATE DE CHLORHEXIDINE', 'Chlorhexidine'],
    ['CHLORHYDRATE DIHYDRATÉ DE VALACICLOVIR', 'Valaciclovir'],
    ['CHLORHYDRATE DE TRIHEXYPHÉNIDYLE', 'Trihexyphénidyle'],
    ['MALÉATE ACIDE DE TRIMIPRAMINE', 'Trimipramine'],
    ['PÉRINDOPRIL TERT-BUTYLAMINE', 'Périndopril'],
    ['CANDÉSARTAN CILEXÉTIL', 'Candésartan'],
    ['DICLOFÉNAC DE DIÉTHYLAMINE', 'Diclofénac'],
    ['CARBIDOPA MONOHYDRATE', 'Carbidopa'],
    ['TRANEXAMIQUE (ACIDE)', 'Acide tranexamique'],
    ['IBANDRONIQUE (ACIDE), SEL MONOSODIQUE, MONOHYDRATÉ', 'Acide ibandronique'],
    ['PARACÉTAMOL', 'Paracétamol'],
  ])('%s is %s', (written, base) => {
    expect(baseSubstance(written)).toBe(base);
  });

  it.each([
    ['CARBONATE DE CALCIUM', 'Carbonate de calcium'],
    ['ZINC (GLUCONATE DE)', 'Gluconate de zinc'],
    ['CARBONATE DE LITHIUM', 'Carbonate de lithium'],
    ['FUMARATE DE DIMÉTHYLE', 'Fumarate de diméthyle'],
    ["DINITRATE D'ISOSORBIDE", "Dinitrate d'isosorbide"],
    ['FERREUX (SULFATE) DESSÉCHÉ', 'Sulfate ferreux'],
    ["ARTICHAUT (FEUILLE D') (EXTRAIT SEC DE)", "Extrait sec de feuille d'artichaut"],
  ])('%s stays whole: %s', (written, base) => {
    expect(baseSubstance(written)).toBe(base);
  });

  it('says the same of what it has said', () => {
    expect(baseSubstance(baseSubstance("CHLORHYDRATE D'ONDANSÉTRON DIHYDRATÉ"))).toBe('Ondansétron');
  });
});
