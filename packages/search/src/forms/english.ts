/** Verbs, nouns and adjectives; how a line is read, `IrregularForms` says. */
export const english = `
…men …man
man men
child children
person people
brother brethren
foot feet
tooth teeth
goose geese
mouse mice
louse lice
ox oxen
penny pence
life =lives
- house mid: wife wives
knife knives
half halves
shelf shelves
wolf wolves
thief thieves
leaf =leaves
loaf loaves
calf calves
scarf scarves
hoof hooves
crisis crises
analysis analyses
basis =bases
- hypo syn anti paren: thesis =theses
diagnosis diagnoses
emphasis emphases
axis =axes
oasis oases
phenomenon phenomena
criterion criteria
medium media
datum data
stratum strata
memorandum memoranda
referendum referenda
curriculum curricula
bacterium bacteria
addendum addenda
erratum errata
index indices
appendix appendices
matrix matrices
codex codices
stimulus stimuli
nucleus nuclei
syllabus syllabi
alumnus alumni
radius radii
focus foci
corpus corpora
genus genera
schema schemata
bureau bureaux
plateau plateaux
good better =best
bad worse worst
far farther further farthest furthest
arise arose arisen
- a: wake woke woken
bear =bore =borne
beat beaten
be over: come came
come came
begin began begun
bend bent
bid bade bidden
bind =bound
bite =bit bitten
bleed bled
blow blew blown
break broke broken
breed bred
bring brought
- re: build built
burn burnt
buy bought
catch caught
choose chose chosen
cling clung
creep crept
deal dealt
dig dug
un re over: do did done
- with over re: draw drew drawn
dream dreamt
drink drank =drunk
drive drove driven
dwell dwelt
eat =ate eaten
- be: fall =fell fallen
feed =fed
feel =felt
fight fought
find =found
flee fled
fly flew flown
for: bid bade bidden
- for: get got gotten
- for: give gave given
- under fore: go goes went gone
freeze froze frozen
- out: grow grew grown
hang hung
- over: hear heard
hide =hid hidden
- with up be: hold held
keep kept
kneel knelt
know knew known
- mis: lay laid
- mis: lead led
lean leant
leap leapt
learn learnt
leave =left
lend =lent
lie =lain
light =lit
lose lost
- re un: make made
mean meant
meet met
mow mown
- re over under: pay paid
prove proven
ride rode ridden
ring rang =rung
- a: rise =rose risen
- out over re: run ran
say said
- fore over: see =saw seen
seek sought
sell sold
- re: send sent
sew sewn
shake shook shaken
shear shorn
shine shone
shoot shot
show shown
shrink shrank shrunk
sing sang sung
sink sank sunk
sit sat
slay slew slain
- over: sleep slept
slide slid
sling slung
smell smelt
sow sown
speak =spoke spoken
speed sped
spell spelt
- over mis: spend =spent
spill spilt
spin spun
spit spat
spoil spoilt
spring sprang sprung
- with under mis: stand stood
steal stole stolen
stick stuck
sting stung
stink stank
strike struck stricken
string strung
strive strove striven
swear swore sworn
sweep swept
swell swollen
swim swam swum
swing swung
- under over mis re par: take took taken
teach taught
tear =tore torn
- fore: tell told
- re: think thought
- over: throw threw thrown
tread trod trodden
wear =wore worn
weave wove woven
weep wept
win won
wring wrung
- re: write wrote written
`;
