/**
 * Verbs, nouns and adjectives; how a line is read, `IrregularForms` says. The stemmer takes `hiver` for a
 * verb in `-er`, and `hivers` for none: the endings mend that and its like. What is written as a
 * commoner word is without accents (`dû`, `né`) is left out.
 */
export const french = `
…ers …er
…ère …er
…ères …er
…trice …teur
…trices …teur
…euse …eur
…euses …eur
…ive …if
…ives …if
œil yeux
ciel cieux
aïeul aïeux
travail travaux
vitrail vitraux
bail baux
émail émaux
corail coraux
monsieur messieurs
madame mesdames
mademoiselle mesdemoiselles
nouveau nouvel
beau bel
vieux =vieil =vieille =vieilles
fou folle
mou molle
blanc blanche
franc franche
sec sèche
frais fraîche
bref brève
public =publique =publiques
grec grecque
turc turque
long longue
doux douce
faux fausse
roux rousse
favori favorite
gros grosse
bas basse
gentil gentille
mauvais pire
aller allons allez allé vais vas va vont irai ira irons iront irait iraient aille aillent
- re dé contre: faire =fais fait faisons faites font faisait =fit firent fera feront fasse fassent
satis: faire fais faisons faites font faisait
- contre pré inter: dire =dis dit disons dites disent disait diront
- re pré entre: voir vois voit voyons voyez voient =vit =virent vu verra verront
pouvoir peux peut pouvons pouvez peuvent pu put purent pourra pourront puisse puissent
vouloir veux veut voulons voulez veulent voulu voulut voudra voudront veuille
devoir dois doit devons devez doivent devra devront doive
savoir sais sait savons savez savent =su sut saura sauront sache sachent
falloir =faut fallait fallu fallut faudra
- équi: valoir vaut valent valait valu valut vaudra vaille
- re de par inter pro con pré sur sub sou contre: venir viens vient venons viennent vint vinrent viendra viendront venu
- re con ob main entre dé sou appar abs: tenir tiens tient tenons tiennent tint tinrent tiendra tiendront tenu
- ap com sur re é: prendre prends prenons prenez prennent pris =prit prirent prendront
entre: prendre prends prenons prenez prennent =pris =prit prirent
- per pro compro com ad re sou trans dé é: mettre mets mettons mettent =mis mise =mit =mirent mettront
é dé ins pres pros trans sous réé: crire cris crit crivons crivez crivent criront crite
- re: lire =lis =lit lisons lisez lisent lu lut lurent =lira liront
é ré: lire lis lit lisons lisent lisait lu lut lurent
- sur re: vivre =vis =vit vivons vivez vivent vécu vécut vécurent vivront
- pour: suivre suit suivons suivez suivent
croire crois croit croyons croyez croient =cru crut crurent
ac dé: croître croît croissent croissait cru
boire boit buvons buvez boivent =bu
re dé con per aper: cevoir çois çoit cevons cevez çoivent çu çut çurent cevra cevront çoive
mourir meurs meurt mourons meurent mourut moururent mort mourra
naître naît naissent naissait naquit
con recon mécon: naître =nais =naît naissons naissez naissent nu nut nurent
- ap dis com réap trans: paraître =parais =paraît paraissons paraissent paraissait paru parut parurent
- c déc rec entr: ouvrir ouvrons ouvrent ouvert
o sou: ffrir ffre ffrons ffrent ffrait ffert
c contr: raindre rains raint raignons raignez raignent
pl: aindre ains aint aignons aignent aignait
p dép ét att restr astr f t dét: eindre eins eint eignons eignez eignent
- re ad con dis en: joindre joins joint joignons joignent joignait
tra con pro ré dé intro sé recon repro in: duire duis duit duisons duisent duiront duction
cons dé ins recons: truire truis truit truisons truisent truction
cuire cuis cuit cuisons cuisent
ren ven reven per atten enten défen descen éten suspen dépen préten ten fen: dre ds dons dent du dront
confon répon correspon mor tor: dre ds dons dent du
- inter cor: rompre romps rompt rompons rompent rompu
- con: vaincre vaincs vainquons vainquent vainquit vaincu
- com a dé ra: battre =bats =bat battons battent battait battu
ré dis: soudre sous sout solvons solvent solvait solu
con ex in: clure clus clut cluons cluent cluait
ac con re: quérir quiers quiert quérons quièrent quis quise quit querra
- re: partir partons partent
- res: sortir sors sortons sortent
- des res: servir =sers sert servons servent
- con res pres: sentir sentons sentent
- en: dormir dors dort dormons dorment
- par se con ac re en: courir courons courent couru courut coururent courra
par se con ac re en: courir court
fuir fuis fuit fuyons fuient fuyait
suffire suffit suffisent suffisait
- dé: plaire plaît plaisent plaisait plu plut
- sou: rire rit rient riait
- re pro: jeter jettent
- r: envoyer envoient enverra enverront
em dé: ployer ploient ployons
appuyer appuient
`;
