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

## Evaluaties

demo-round-autumn = Evaluatie van het tweede jaar
demo-round-first = Eerste evaluatie

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
