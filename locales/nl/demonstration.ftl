# Demonstratie: een verzonnen centrum, zijn partners, zijn doelstellingen en zijn evaluaties.
# De namen van personen staan in het programma, in alle talen dezelfde. Plaatsen en organisaties zijn verzonnen en hoeven niet woord voor woord vertaald te worden.
# De dagen worden geteld vanaf vandaag: geen enkele tekst noemt een datum of een seizoen.

## Het centrum

demo-centre = Wijkgezondheidscentrum De Lindebrug
demo-coordinator = Claire Vandamme
demo-city = Lindegem

## Eerste partnerschap

demo-access-name = Toegang tot zorg, Noordwijk
demo-access-purpose = Het gebruikerscomité en het team zoeken samen hoe iedereen in de wijk op tijd bij een zorgverlener terechtkan.
demo-access-population = De bewoners van de Noordwijk, vooral wie geen huisarts heeft
demo-access-territory = Noordwijk van Lindegem, van het station tot het kanaal

## Tweede partnerschap

demo-food-name = Diabetes en voeding
demo-food-purpose = Mensen met diabetes, hun naasten en het team leren samen koken en met plezier eten.
demo-food-population = Mensen met diabetes, en hun naasten
demo-food-territory = Lindegem en de dorpen eromheen

## Doelstellingen

demo-objective-appointment = Een eerste afspraak binnen 7 dagen
demo-objective-appointment-specific = Wie in de wijk woont en voor het eerst belt, ziet binnen 7 dagen een zorgverlener.
demo-objective-appointment-measurable = Elke maand telt het onthaal de dagen tussen de oproep en de afspraak, en noteert het gemiddelde.
demo-objective-appointment-attainable = Twee halve dagen per week blijven vrij voor eerste afspraken. Een verpleegkundige neemt er één voor zijn of haar rekening.
demo-objective-appointment-relevant = Bewoners zeggen dat het wachten de eerste reden is om geen zorg te zoeken.

demo-objective-host = Een bewoner leidt elk overleg mee
demo-objective-host-specific = Bij elk overleg van het comité bereidt iemand uit de wijk de agenda voor en geeft het woord, samen met een lid van het team.
demo-objective-host-measurable = We tellen de keren dat het overleg door twee mensen geleid werd. Het zijn er tien in het jaar.
demo-objective-host-attainable = Zes bewoners willen het proberen. Elk van hen bereidt het overleg een week vooraf met het team voor.
demo-objective-host-relevant = Als een bewoner het overleg leidt, nemen anderen vaker het woord.

demo-objective-known = Het wijkgezondheidscentrum beter bekendmaken
demo-objective-known-specific = Gezinnen die hier nog maar kort wonen, weten dat het wijkgezondheidscentrum bestaat en hoe ze zich inschrijven.
demo-objective-known-relevant = Verschillende verenigingen ontmoeten gezinnen die niet weten waar ze terechtkunnen.

demo-objective-cooking = Twaalf kookateliers, open voor iedereen
demo-objective-cooking-specific = Bewoners en de diëtist koken samen een eenvoudige en goedkope maaltijd, op school of in de tuin.
demo-objective-cooking-measurable = We tellen de ateliers. Het worden er twaalf, van het eerste tot de einddatum.
demo-objective-cooking-attainable = De school leent haar keuken uit en de markt geeft de groenten.
demo-objective-cooking-relevant = Mensen met diabetes vragen recepten, meer dan raad.

## Metingen

demo-indicator-wait = Wachttijd voor een eerste afspraak
demo-indicator-wait-unit = dagen
demo-indicator-hosted = Keren dat een bewoner het overleg mee leidde
demo-indicator-hosted-unit = keer
demo-indicator-workshops = Gehouden kookateliers
demo-indicator-workshops-unit = ateliers

## Bijsturingen

demo-adjustment-phone = Ook op woensdagnamiddag de telefoon beantwoorden, voor eerste afspraken.
demo-adjustment-phone-reason = Wie ’s ochtends werkt, kon ons niet bereiken.
demo-adjustment-aloud = Elke beslissing hardop voorlezen op het einde van het overleg, met de reden erbij.
demo-adjustment-aloud-reason = De partners zien minder goed dan het team hoe beslissingen genomen worden.
demo-adjustment-news = Eens per maand nieuws sturen, en het aan het onthaal ophangen.
demo-adjustment-news-reason = Partners wisten niet wat er tussen twee vergaderingen gebeurde.

## Evaluaties

demo-round-autumn = Evaluatie van het tweede jaar
demo-round-first = Eerste evaluatie
demo-round-before = Evaluatie van het eerste jaar
demo-round-leaving = Bij het verlaten van de vergadering
demo-remark-end = We zijn op tijd geëindigd.
demo-remark-words = Het woord „triage” werd niet uitgelegd.
demo-remark-decided = Ik weet niet wat er op het einde beslist is.
demo-remark-thanks = Bedankt voor de kinderopvang.
demo-remark-evening = ’s Avonds is voor mij makkelijker.
demo-remark-named = Claire heeft goed geluisterd, maar er was te weinig tijd.
demo-group-note = Eén persoon ziet het anders: voor die persoon zijn de redenen duidelijk.

## Organisaties

demo-organisation-house = Buurthuis De Loopbrug
demo-organisation-women = Vrouwengroep Noordwijk
demo-organisation-young = Jeugdhuis De Springplank
demo-organisation-welfare = Openbaar centrum voor maatschappelijk welzijn van Lindegem
demo-organisation-town = Gemeente Lindegem
demo-organisation-mutual = Ziekenfonds De Drie Linden
demo-organisation-pharmacy = Apotheek Aan de Brug
demo-organisation-market = Solidaire markt Noordwijk
demo-organisation-school = Gemeenteschool De Lindeboom
demo-organisation-garden = Samentuin De Lindeboom

## Rollen
# Een vrouw en een man kunnen dezelfde rol hebben: de woorden passen bij beiden.

demo-role-coordinator = Coördinator
demo-role-doctor = Arts
demo-role-nurse = Verpleegkundige
demo-role-reception = Onthaal
demo-role-social-worker = Maatschappelijk werker
demo-role-resident = Woont in de wijk
demo-role-carer = Mantelzorger
demo-role-elected = Schepen van de gemeente
demo-role-pharmacist = Apotheker
demo-role-dietician = Diëtist

## A year of meetings, words and decisions
demo-meeting = Gebruikerscomité
demo-meeting-food = Kokstafel
demo-place = Polyvalente zaal, gelijkvloers
demo-phone = 02 555 01 20
demo-background = Sinds maart wacht men minder lang op een eerste afspraak. We zoeken hoe we mensen kunnen helpen die niet bellen.
demo-agenda-welcome = Welkom en rondje
demo-agenda-follow-up = Wat er van uw aanbevelingen geworden is
demo-agenda-project = Voorstelling van het RMH-project met het OCMW
demo-agenda-hours = De openingsuren op woensdag
demo-agenda-expert = Vragen aan de klinische expert
demo-minutes = Elf mensen waren aanwezig. We spraken over de openingsuren en de telefoon. Er is beslist de wachtzaal vroeger te openen.
demo-document = Balans van het jaar, één bladzijde
demo-document-place = Blauwe map, aan het onthaal

## Recommendations
demo-rec-pictogram = Een pictogram voor elke dienst aan het onthaal
demo-rec-reminder = Herinneringen aan afspraken per telefoon
demo-rec-hours = De wachtzaal om 8 uur openen
demo-rec-bus = De bus van de vrijwilligers betalen
demo-rec-cooking = Elke maand een kookatelier
demo-rec-leaflet = De ontslagfiche in het Turks en het Arabisch
demo-rec-chair = Een kinderstoel in zaal 2
demo-rec-sunday = Een raadpleging op zondag
demo-rec-shopping = Een boodschappenlijst met prenten
demo-reason-bus = Het budget volstaat maar voor zes maanden.
demo-reason-sunday = Niemand kan op zondag van wacht zijn.
demo-proof-chair = Foto van zaal 2
demo-proof-cooking = Drie ateliers, 24 mensen
demo-committee = Gebruikerscomité

## Questions, decisions, actions
demo-question = Waarom moet je nuchter zijn voor een bloedafname?
demo-answer = Omdat eten het suiker- en vetgehalte in het bloed verandert: het resultaat zou fout zijn.
demo-question-two = Mag je je geneesmiddelen delen met een naaste?
demo-decision-hours = De wachtzaal opent om 8 uur, van maandag tot vrijdag.
demo-decision-hours-reason = Ouderen stonden buiten te wachten.
demo-decision-hours-option = Een overdekte bank aan de deur
demo-decision-read = Elke beslissing wordt op het einde van het overleg voorgelezen.
demo-decision-read-reason = De evaluatie toonde dat partners niet wisten hoe er beslist wordt.
demo-decision-disagreement = Iemand vindt dat het tijd kost.
demo-action-sign = De affiche met de nieuwe uren drukken
demo-action-translate = De ontslagfiche laten vertalen
demo-action-call = De mensen bellen die niet meer kwamen

## Exchanges and the rest
demo-exchange-room = Het lokaal wordt op dinsdag uitgeleend
demo-exchange-news = Vragen hoe het gaat
demo-exchange-hours = Bevestigt de nieuwe uren
demo-exchange-absence = Kan niet naar het volgende overleg komen
demo-exchange-idea = Stelt voor de huiswerkklas uit te nodigen
demo-topic-room = lokaal
demo-problem = Uitnodigingen komen te laat om zich te organiseren.
demo-problem-how = De data liggen vast voor het hele jaar.
demo-gift-room = Zaal elke dinsdag uitgeleend
demo-gift-time = Onthaal van nieuwe patiënten
demo-recognition = Het idee van de pictogrammen komt van bewoners
demo-recognition-place = Wijkkrant
demo-agreement = Partnerschapsovereenkomst
demo-agreement-scope = Wie doet wat, hoe we beslissen, hoe we uit elkaar gaan.
demo-term = OCMW
demo-term-meaning = Openbaar centrum voor maatschappelijk welzijn: de sociale dienst van de gemeente.
demo-group-young = jonger dan 35
demo-group-old = ouder dan 65

## The second partnership
demo-food-decision = De workshops zijn op school, op de eerste zaterdag van de maand.
demo-food-decision-reason = Op die dag kunnen de meeste gezinnen komen.
demo-food-problem = De kraan in de tuin geeft geen water meer.
demo-food-action = De gemeente vragen om de kraan in de tuin te herstellen
demo-food-rec-recipes = Recepten met wat in de tuin groeit
demo-food-proof-recipes = Een boekje met acht recepten, uitgedeeld op het buurtfeest
demo-food-question = Hoeveel fruit mag je per dag eten als je diabetes hebt?
demo-food-recognition = In het receptenboekje staat wie het geschreven heeft
demo-food-recognition-place = Buurtfeest
demo-food-agreement = Afspraken van de koks
demo-food-agreement-scope = Wat ieder meebrengt, en hoe nieuwe mensen welkom zijn.
demo-gift-kitchen = Keuken elke maand uitgeleend
demo-gift-vegetables = Groenten gegeven voor de workshops
demo-group-alone = mensen die alleen wonen
