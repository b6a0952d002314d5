/**
 * The words that somebody may type for words of the brief, where they mean about the same in its subject. A line of
 * `rebuke condemn: censure scold` has *censure* find *rebuke* and *condemn*.
 */
export const synonyms = `
11 eleven: 11 eleven
122s 152 155s: calibre caliber
60: sixty dozens
90000: ninety
accept: admit
advanced sensitive: sophisticated modern hightech
advantage gain profiting: advantage benefit gain profit win winner
advice recommends urges proposals: advise advice counsel recommendation suggestion propose urge advocate
affect bear: affect impact influence
afraid fear worry concern: afraid fear worry concern anxiety anxious alarm unease uneasy
agreement memorandums: mou memo memoranda
agreement pact treaty: accord agreement convention deal pact treaty
aid assistance help support: aid assist backing help support
aim goals purpose: aim ambition goal intent motive objective purpose target
alert wake: alarm warning
alignment axis blocs groups: alignment axis bloc camp coalition grouping polarisation polarization
alliance: bloc coalition entente
ally partner: ally friend partner
ammunition munitions rounds shells: ammo ammunition munitions ordnance round shell
ample: abundant plenty surplus
analyses analysis assess: analyse analysis analyze assessment study
analysts fellow professor: academic analyst expert scholar
apart distance edged stepping: aloof disengage distance estrange
apart dividing: divide split
architecture framework structure: architecture framework network system
argument cause ground reason: cause explanation motive rationale reason
arms weapons: armaments arms hardware kit materiel weapon weaponry
arsenal warehouse: arsenal inventory stockpile warehouse
article media newspaper: coverage journalism media outlet press
artillery ammunition: arty cannon guns howitzer
ask beg: beg plead
ask demands: ask demand request
asserts claims: allege assert claim
attack aggression: aggression aggressor assault attack hostilities invade invasion offensive
attack aggression condition: casus invoke trigger
attempt effort tried: attempt effort
attention attentive: attention focus scrutiny
automatic delay: immediate instant prompt
bad harms hurt: adverse bad damage harm hurt negative
balance counterbalance counterweight: balance hedge offset counterbalance
ballistic intercontinental missile: icbm rocket
bargaining chip: card haggle leverage negotiate
began begin begun: began begin begun onset start
bind bound duty obligation: bind commit duty mandatory oblige
border neighbouring: adjacent border frontier neighbour
building built begun: build built construct
burden: embarrassment headache liability
buyer: client customer
buying purchases: acquire acquisition bought buy procure purchase
capability: ability capacity
captured: excerpt incomplete missing
careful caution restraint wary: careful caution prudent refrain restraint wary
change reversed shift turn: change pivot reverse shift transform turn turnaround
channels: forum venue
choices: alternative choose dilemma option
clause article: article clause paragraph provision
closeness closer nearer ties: close closer cozy deepen rapprochement
coax courting cultivated draw: attract coax court cultivate entice lure persuade woo
collective multilateral: collective joint minilateral multilateral
combat war: battle battlefield combat fight frontline warfare
compared model resembles: akin compare comparison resemble similar
competition: compete rival rivalry
complex complicates difficult: complex complicate difficult
conduct: behavior behaviour
confirm: corroborate evidence proof prove unconfirmed unverified verify
conflict dispute odds: clash conflict disagreement dispute feud friction loggerheads quarrel rift row spat tension
confronting: standoff
considering weighs: consider contemplate rethink weigh
contradict contrary: contradict disagree
contravene contravention breaches violating: breach comply compliance contravene contravention illegal illicit unlawful violate
conversation interviews: interview
cooperation partnership: collaborate collusion cooperate coordinate partnership
cost: backfire downside drawback price
counter: contain deter resist
counts estimate figure number: count estimate figure number total
crucial important: crucial essential important significant vital
currency: cash dollar earnings income money remittances revenue wages
current now: current now nowadays present today
dealing managing: deal manage
debate discussed considering: debate deliberate discuss
debt relief: forgiveness loan
decided decision settle: decide decision undecided
defence: defend protect security
defences missile: antimissile intercept interceptor shield
delay unopened: defer delay postpone stall
delegation: envoy
deliver shipments supply sent: cargo consignment deliver delivery export freight send ship shipment supply transfer
dependence dependent need: depend lifeline rely reliance reliant
dependence need: vassal
desperation defensive: cornered weak
destruction: wmd
dialogue talks: consultation dialogue discussion negotiation talks
differs contrast unlike: contrast differ distinct diverge
difficult history: animosity distrust grievance mistrust
difficult trouble: challenge difficult hard obstacle problem
diplomatic diplomacy: ambassador diplomacy diplomat embassy envoy
direction mutual reciprocal: asymmetric asymmetry lopsided oneway onesided unilateral
directly: indirect indirectly
discarded dropped unrenewed: abandon abrogate cancel discard drop expire lapse scrap terminate
dislikes displeased displeasure: anger angry annoy dislike displease displeasure frustration resent upset
dismantle apart: dismantle erode gut undermine unravel weaken
dispatched abroad: abroad dispatch expatriate overseas
disrupt stop: block derail disrupt halt hinder interdict interrupt obstruct sabotage thwart undermine wedge
dominoes spread: cascade contagion nonproliferation proliferate race
draw drawn drew: draw drawn drew
earlier previous past: earlier former past previous prior
economic trade: commerce commercial economic economy
effect implications outcomes: aftermath consequence effect fallout impact implication outcome ramification repercussion result
election: ballot reelection vote
end outlast: armistice ceasefire peace truce
engagement: outreach
enlarge larger: bigger buildup enlarge expand expansion
episode podcast: audio broadcast episode podcast
evade around: avoid bypass circumvent circumvention dodge evade evasion sidestep
evade reach: penetrate
exchange return: barter exchange quid quo swap
expected anticipated forecast predicting: anticipate expect forecast foresee predict
expedient tactical: convenience expedient opportunistic pragmatic shortterm tactical temporary transactional
expendable: disposable
feet reluctance unwilling: hesitate refuse reluctance unwilling
finished: complete
fire: barrage bombard
first: debut
flouting violating: defiance defy disregard flout
follow later afterwards: subsequent
food: foodstuffs
foreign: overseas
fuel gas oil: crude diesel energy fuel petrol petroleum
gains territory: annex conquest occupied
gave give given: gave gift give given grant
giver supplier: donor provider supplier
goods: cargo freight
government administration: administration cabinet government
greatest worst: biggest gravest greatest serious
growing grown increased: expand grow growth increase intensify rise
guarantee: assurance protection safeguard umbrella
guests invitation: guest invite participant
habit pattern precedent: habit pattern playbook precedent
hand transfer: handover
historic history: background colonial historic history legacy past
hit reach strike: hit range reach target
homeland: mainland soil
hopes wish want: desire hope seek want wish
impose: enforce
indecision passive: ambivalence hesitation inaction paralysis paralysed paralyzed undecided
influence weight: clout influence sway
institute: organisation organization thinktank
institution outlast: entrench formalise formalize institutionalise institutionalize permanent
intelligence reconnaissance: espionage intelligence spies spy surveillance
intervention: interfere intervene
involvement: role
issue matter question: issue matter problem topic
join joining: join member participate
journalist: correspondent reporter
judgement: belief finding judgment opinion
killed: casualties dead death die
labourers workers: labor labour migrant worker workforce
large larger major: big bigger huge large vast
last previous: last previous latest
launch cosmodrome space: launchpad spaceport
law: legal
leader president: dictator leader leadership president ruler
leap: accelerate breakthrough leapfrog progress shortcut
lethal: deadly nonlethal offensive
links connection ties: connect link
long: durable duration enduring longevity
lose loss: collapse defeat lose loss lost victory
moderate counter: curb rein restrain
moment opportunity occasion: chance moment opening opportunity window
move: gambit maneuver manoeuvre step
mutual reciprocal: equal mutual reciprocal symmetric
need: lack necessity require shortage
need want interest: incentive motive need want
normalised: establish normalize
nuclear: atomic nuke
nuclear arsenal: bomb deterrent stockpile warhead
nuclear programme: denuclearisation denuclearization disarm disarmament
obtain receive: acquire obtain procure
official: spokesman spokesperson
open unknown: gap unanswered unresolved
opening unopened: inaugurate open reopen shut unused
openly public: openly overt public
opponents: adversary enemy foe hostile rival
opposed opposition: oppose opposition reject vote
orbit: fold sphere
outlast: endure outlive survive
patron: ally benefactor protector sponsor
payment pay return: compensate paid pay payback payment price repay reward
people manpower: personnel
permission allowed let: allow approve authorise authorize greenlight permission permit restriction
planning preparing: contingency plan prepare
pledge promise guarantee obligation: assurance commit guarantee obligation pledge promise undertaking vow
policy strategy: policy strategy
possible potential perhaps probably: chance likelihood likely possible potential probable
precedent: unprecedented
pressure push: coerce coercion pressure squeeze
priority lower: deprioritise deprioritize downgrade preference prioritise prioritize
private: secret
produces production made: factory industry manufacture output produce production
prospects outlook: future outlook prospect scenario
publicity: image optics reputation
push: alienate
quantity number volume large: amount number quantity volume
quickly: fast rapid swift
quiet: silent stealth stealthy undetectable
railroad railway: rail railroad railway
rebuke condemn: blame censure condemn criticise criticism denounce protest rebuke reprimand scold
rebuke silent passive: silence silent tacit
recent: lately latest
recognise recognition: acknowledge recognise recognition
reconnaissance satellite: imagery surveillance
regard attention: respect
regard weight: legitimacy prestige status
regime: autocracy dictatorship
relations relationship ties: bond relation relationship rapport tie
remain: stay
renewed restored revives: reactivate reinstate renew restore resurrect revive
replacements: rotation substitute swap
reported: alleged reportedly
response respond answer: answer react reaction reply respond response retaliate
return fetch: deport expel repatriate
sale selling seller: export sale sell sold vendor
sanctions: blacklist embargo penalty punish punitive restrictions
satellite: spacecraft
scale size: magnitude scale size
security: safety
send sent dispatched: deploy dispatch send sent
sensitive: classified delicate secret
settle settlement: compromise resolve settlement solution
sided support: back endorse
sign: indicator signal symbol symptom
signed: conclude ink ratify signature
soldiers troops combat manpower: army boots deploy forces infantry manpower mercenary soldier troop
soon shortly: imminent shortly soon upcoming
speaker voices: speaker voice
speculation suspicions: rumor rumour speculation suspect suspicion
stance position view perspective: attitude line opinion posture position stance standpoint view viewpoint
statement announced declares: announce communique declaration statement
strain strained: cooling crisis deteriorate friction rift sour strain tension
strategic strategy: calculation calculus gambit longterm strategic strategy
strengthen stronger tighten tighter: bolster boost deepen reinforce strengthen stronger tighten tighter
strike territory: bombing soil
submarine: naval sub undersea underwater
suggests: imply indicate
summary blurb: abstract overview synopsis
summit meeting met: encounter meet met summit
supplies provided give sent: donate equip give provide provision send supply transfer
surprise: unexpected
survival: overthrow
suspicion wary: distrust mistrust
sustain: maintain
systems weapons: equipment
technicians workers: advisor engineer specialist
technology technical science: expertise knowhow scientific tech technical technology
text wording language: language phrasing text wording
threat dangerous threaten: danger menace peril risk risky threat threaten
tighter around: encircle surround
time: timeframe
tracking watch follow: monitor observe surveillance trace track watch
trade: commerce deal trafficking
transfer provided give: leak share transfer
trilateral trio three: threeway triangle trilateral tripartite
troublemakers: pariah rogue
unable lacks: inability lack unable
uncertain unknown doubt: ambiguous doubt uncertain uncertainty unclear unknown unsure
unnamed: anonymous undisclosed unidentified
unopened: closed
unpaved road: unfinished
unpredictability uncertain: destabilise destabilize instability unstable volatile
upper advantage bargaining: advantage dominance leverage superiority
veto: block obstruct
visit trip tours: stopover tour travel trip visit
war: conflict invade invasion
willing: readiness willingness
years: decade
`;
