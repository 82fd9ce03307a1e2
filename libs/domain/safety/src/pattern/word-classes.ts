/** Words that rules treat alike, by the name after `@`; folded, one word each. A class may hold classes. */
export const wordClasses: Readonly<Record<string, string>> = {
  adv:
    'just really only so simply honestly actually sometimes often always still even seriously literally truly also ' +
    'now probably maybe all both juste vraiment seulement simplement trop tellement parfois souvent toujours encore ' +
    'meme presque plutot bien',
  want: 'want wants wanting wish wishes hope hopes hoping ready desperate rather prefer deserve deserves',
  veut:
    'veux veut veulent voudrais voudrait aimerais aimerait souhaite prefere prefererais prefererait envie desir ' +
    'besoin pret prete hate',
  // What comes before words for not being; "love" and "like" after "would".
  longing:
    'want wants wish wishes wishing hope hopes hoping hoped pray prays praying prayed long longing crave craving need ' +
    'love like rather prefer dream dreaming daydream daydreaming fantasise fantasize fantasising fantasizing imagine ' +
    'imagining glad beg begging tempted ready waiting',
  souhait:
    'veux veut voudrais voudrait aimerais aimerait souhaite souhaiterais espere esperais prie priais envie reve revais ' +
    'rever besoin prefere prefererais demande attends pret prete hate supplie imagine vivement tente tentee tenterait ' +
    'voulu imaginer suppliais',
  relief:
    'better happier easier freer lighter simpler relieved richer best fine ok okay relief breathe free cheaper happy ' +
    'easy simple peace calmer thrive blossom',
  soulage:
    'mieux heureux heureuse heureuses tranquille tranquilles libre libres soulage soulagee soulages soulagement ' +
    'simple facile respirer respirerait respireraient revivre revivrait revivraient leger legere paix legers bien',
  often: 'week month time prescription refill night day weeks months nights days',
  poss: 'my his her their your our',
  son: 'mes ses ma sa mon son',
  reflexive: 'myself himself herself themselves themself yourself ourselves oneself',
  me: 'me se',
  pills:
    'pills pill tablets tablet meds medication medications medicine capsules paracetamol comprimes comprime cachets ' +
    'cachet medicaments medicament gelules somniferes pilules boite boites plaquette plaquettes',
  weekday:
    'monday tuesday wednesday thursday friday saturday sunday lundi mardi mercredi jeudi vendredi samedi dimanche',
  soon: 'tonight today tomorrow now soon @weekday demain maintenant bientot',
  number:
    '# one two three four five six seven eight nine ten twelve fifteen twenty thirty half a an un une deux trois ' +
    'quatre cinq sept huit neuf dix douze quinze vingt trente demi',
  kin:
    'sister brother mother mom mum mam father dad daughter son wife husband partner boyfriend girlfriend friend mate ' +
    'friends cousin uncle aunt grandmother grandfather grandma grandpa nan nephew niece neighbour neighbor colleague ' +
    'roommate flatmate kid child teenager boy girl member students stepson stepdaughter ' +
    'soeur frere mere maman pere papa fille fils femme mari conjoint conjointe compagnon compagne copain copine ami ' +
    'amie amis oncle tante tata tonton cousine neveu voisin voisine collegue enfant ado gendre belle ' +
    'lad housemate gosse gamin gamine fiston membre pote petit beau epoux epouse colocataire patient patiente',
  // Who may be at risk besides the writer, as the subject of a sentence.
  other: '@kin he she they someone somebody il elle ils elles',
  generic:
    'people persons patients those anyone everybody men women youngsters others gens personnes patients ceux ' +
    'celles jeunes hommes femmes individus',
  self: 'i je me moi myself',
  // In a question, fellow sufferers: "anyone else".
  fellow: 'anyone anybody quelqu autres',
  you: 'you yourself tu te toi vous',
  thing:
    'it this that disease illness pain headache ca cela ce maladie douleur douleurs traitement medicament chimio leaflet',
  fiction:
    'novel book film movie series episode character hero heroine song actor actress play game roman livre serie ' +
    'personnage heros heroine chanson acteur actrice piece jeu fiction scenario',
  trivial:
    'printer match game traffic homework meeting meetings queue soup embarrassment embarrassing boss wifi laptop ' +
    'computer monday emails email paperwork cringe song defence imprimante matchs reunion devoirs bouchons soupe ' +
    'honte chef ordi ordinateur mails paperasse lundi defense chanson rire laughing laughter',
  unit: 'mg mcg ug milligrams milligram grams gram g ml units unit iu ui milligrammes microgrammes grammes unites',
  dose:
    'tablets tablet pills pill capsules capsule drops puffs patches patch sachets doses dose injections comprimes ' +
    'comprime cachets cachet gelules gelule gouttes bouffees prises prise sachet ampoules ampoule suppositoires',
  drug:
    'medication medications meds medicine medicines treatment drug drugs antidepressant antidepressants steroids ' +
    'steroid cortisone prednisone prednisolone insulin statins statin beta blocker blockers painkillers painkiller ' +
    'antibiotics antibiotic lyrica pregabalin gabapentin keppra levetiracetam methotrexate metformin tramadol codeine ' +
    'morphine oxycodone levothyrox levothyroxine lithium valproate lamotrigine humira biologic chemo ibuprofen ' +
    'paracetamol doliprane aspirin warfarin xarelto eliquis ventolin inhaler diazepam valium xanax zopiclone ' +
    'sertraline fluoxetine prozac citalopram escitalopram duloxetine venlafaxine amitriptyline laroxyl quetiapine ' +
    'olanzapine plaquenil hydroxychloroquine azathioprine cortancyl colchicine traitement traitements medicament ' +
    'medicaments antidepresseur antidepresseurs corticoides insuline statines statine betabloquant betabloquants ' +
    'bloquant bloquants antidouleur antidouleurs antibiotiques antibiotique pregabaline gabapentine tramadol codeine ' +
    'metformine morphine ibuprofene anticoagulant anticoagulants aspirine chimio somnifere somniferes anxiolytique ' +
    'pilule *olol *pril *sartan *statin *statine *azole *prazole *pam *azepam *mab *trexate *pine *xetine',
  disease:
    'cancer cancers tumour tumor tumours tumors diabetes diabete arthritis arthrose polyarthrite ms sclerose lupus ' +
    'crohn parkinson alzheimer autism autisme epilepsy epilepsie asthma asthme fibromyalgia fibromyalgie depression ' +
    'hiv vih aids sida disease diseases illness illnesses maladie maladies everything tout psoriasis endometriosis ' +
    'endometriose leukemia leukaemia leucemie copd hepatitis hepatite dementia demence als sla schizophrenia bipolar ' +
    'metastases eczema',
};
