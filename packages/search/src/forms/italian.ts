/** Verbs and nouns; how a line is read, `IrregularForms` says. */
export const italian = `
…chi …co
…che …ca
…ghi …go
…ghe …ga
…trice …tore
…trici …tore
uomo uomini
bue buoi
tempio templi
mille mila
buono migliore
cattivo peggiore
andare vado vai va vanno andrò andrà andremo andranno andrebbe
- ri dis contraf: fare faccio fai fate fanno faceva fece fecero fatto farà faranno farebbe
sod: disfare disfece disfatto
- pre contrad bene male ri dis: dire dico diciamo dite disse dissero detto dirà diranno direbbe
tra con pro ri intro de se in ad ripro: durre duco dusse dussero dotto durranno durrebbe duzione
- av con di inter per pro ri s: venire vengo vieni venne vennero verrà verranno verrebbe
- con ot man ri sos trat appar: tenere tengo tieni tenne tennero terrà terranno terrebbe
- com op pro im es de dis sup sotto ap: porre pongo poni pose posero posto porranno
at con dis es sot: trarre traggo trae =traeva =trasse trassero tratto
potere posso puoi potrà potranno potrebbe potrebbero
volere voglio vuoi vuole volle vollero vorrà vorranno vorrebbe
dovere devo dobbiamo dovette dovrà dovranno dovrebbe debba
sapere sai sappiamo sanno seppe seppero saprà sapranno
dare diede diedero daranno darebbe dia diano
stare stette stettero staranno stia
- pre ri prov: vedere vide videro visto vedrà vedranno vedrebbe
- ri: uscire esco esci esce escono usciva uscì esca
morire muoio muore morto
salire salgo
rimanere rimango rimase rimasero rimasto rimarrà
valere valgo valse varrà
- pos: sedere siedo
udire odo ode odono
bere bevo bevve
piacere piaccio piacque
tacere =taccio =tacciono tacque
nascere nacque nacquero nato
- ac: crescere crebbe crebbero
- ri: conoscere conobbe conobbero
- soprav con: vivere =visse =vissero vissuto
- inter cor: rompere ruppe ruppero rotto
ap com s: parire =paio =pare =paiono parve parvero parso
aprire aperto
- s ri: coprire coperto
offrire offerto
soffrire sofferto
scegliere scelgo scelse scelsero scelto
togliere tolgo tolse tolsero tolto
- rac ac: cogliere colgo colse colsero colto
sciogliere sciolgo sciolse sciolto
- com ap sor ri: prendere prese presero
acc off dif t est sp sc asc disc att int pret sosp app r: endere ese esero
- soc: correre corse corsero
per oc ac dis con: correre corse corsero
perdere perse persero
dec uc unc inc ucc div condiv r sorr: idere ise isero
inv ev: adere ase asero
- rac: chiudere chiuse chiusero
con in es pre: cludere cluse clusero
- ri: chiedere chiese chiesero chiesto
rispondere rispose risposero risposto
nascondere nascose nascosero nascosto
- con dif: fondere fuse fusero
esplodere esplose esplosero
- per pro com am ri dis sotto tras s: mettere mise misero messo
- de i pre sotto tra pro: scrivere scrisse scrissero scritto
- ri e: leggere =lesse =lessero letto
proteggere protesse =protessero protetto
cor sor: reggere resse ressero retto
dirigere diresse =diressero diretto
distruggere distrusse distrussero distrutto
sconfiggere sconfisse sconfissero sconfitto
redigere =redasse redatto
- con: vincere vinse vinsero vinto
- re: spingere spinse spinsero spinto
- rag ag: giungere giunse giunsero giunto
- co ri: stringere strinse strinsero stretto
piangere pianse piansero pianto
dipingere dipinse dipinto
s ri coin tra: volgere volse volsero volto
- in ri: sorgere sorse sorsero sorto
emergere emerse emersero
spargere sparse
- pro com ri: muovere mosse mossero
scuotere scosse
discutere discusse discussero
es op re im com sop: primere presse pressero
con suc: cedere cesse cessero successo
ri as dis: solvere solse solsero solto
assumere assunse assunsero assunto
distinguere distinse distinsero distinto
- ac s de: cadere cadde caddero
`;
