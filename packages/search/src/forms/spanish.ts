/** Verbs and nouns; how a line is read, `IrregularForms` says. */
export const spanish = `
…ces …z
…qué …car
…que …car
…quen …car
…ce …zar
…cé …zar
…cen …zar
…zco …cer
…zca …cer
…zcan …cer
bueno mejor
malo peor
actor actriz
emperador emperatriz
ir voy vas va vamos van iba iban irá irán iría vaya yendo
- con de man entre sos re abs ob: tener tengo tienes tenía tuvo tendrá tendrán tendría
- pre inter con pro contra sobre: venir vengo viene vino vendrá vendrán vendría
- com dis pro ex im o su de contra inter re: poner pongo puso pondrá pondrán pondría puesto
- des re: hacer hago hizo hicieron hará harán haría hecho
satis: facer fago fizo ficieron fará fecho
- pre contra: decir digo dices decía dijo dijeron dijera dirá dirán diría dicho
tra con pro re intro de se in repro: ducir duzco ducía dujo dujeron dujera ducción
- a con dis ex abs sus: traer traigo trae trajo trajeron trajera traído trayendo
poder puedo podía pudo podrá podrán podría
querer quiero quería quiso querrá querría
requerir requiere requirió requieran
saber sabía supo sabrá sabrán sabría sepa
- pre entre: ver veo vemos vio vieron veía visto vea vean viendo
dar doy dio dieron diera daba
caber quepa cupo
valer valgo valdrá
- sobre: salir salgo salió saldrá saldría
andar anduvo
- de re: caer caigo cae caen cayó cayeron caído cayendo
oír oigo oye oyen oyó oyeron oído
leer lee leyó leyeron leído leyendo
creer creyó creyeron creído creyendo
poseer posee poseyó poseído
huir huyo huyeron huyendo
cons des ins recons obs: truir trucción
pensar pienso
empezar empieza empiece empecé
comenzar comienza comience comencé
- en: cerrar cierra
gobernar gobierna
- re de: negar niega
manifestar manifiesta
recomendar recomienda
despertar despierta
sentar sienta
calentar calienta
confesar confiesa
sembrar siembra
quebrar quiebra
alentar alienta
- des: enterrar entierra
atravesar atraviesa
temblar tiembla
contar cuento
encontrar encuentro
- de: mostrar muestro
recordar recuerdo
acordar acuerdo
- a com: probar pruebo
costar cuesta
apostar apuesta
- des: colgar cuelga
rogar ruega
soñar sueña
volar vuela
renovar renueva
jugar juega
entender entiendo
perder pierdo
defender defiende
encender enciende
- ex a: tender tiende
- de en re: volver vuelvo vuelto
- re di: solver suelve suelto
- pro con re: mover mueve
doler duele
llover llueve
- con re pre: sentir siento sintió
prefe refe suge dife inge transfe: rir riere rió
herir hiere hirió
- des: mentir miente mintió
con ad di inv: vertir vierte virtió
morir muere murió muerto
dormir duerme durmió
- im des: pedir pido pide pidió
servir sirve sirvió
medir mide midió
repetir repite repitió
- con per pro: seguir sigo siguió
elegir elijo elige eligió electo
corregir corrijo corrige corrigió
dirigir dirijo
exigir exijo
proteger protejo
- re a es: coger cojo
- con: vencer venzo
reír ríe ríen rió rieron
abrir abierto
- des en: cubrir cubierto
escribir escrito
de in pre su tran: scribir scrito
- inter cor: romper roto
imprimir impreso
proveer provisto
`;
