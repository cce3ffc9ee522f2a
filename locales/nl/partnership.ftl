# Partnerships, their members, what the evaluation screens add to evaluation.ftl, and the report.

## Partnerships
partnerships-none = Voorlopig geen partnerschap.
partnerships-empty-title = Met wie werkt u samen?
partnerships-empty-text = Een partnerschap brengt het team en partners samen rond een doel. De naam volstaat om te beginnen.
partnership-new = Nieuw partnerschap
partnership-new-lead = De naam volstaat om te beginnen. De rest kan later, samen met de partners.
partnership-create = Het partnerschap aanmaken
partnership-created = Het partnerschap is aangemaakt.
partnership-edit = Het partnerschap wijzigen
partnership-purpose-hint = In eenvoudige woorden, zoals u het aan een buur zou zeggen.
partnership-population-hint = Voor wie? Bijvoorbeeld: gezinnen met jonge kinderen.
partnership-level-hint = Hoever nemen de partners deel? Het is een streefdoel; het kan veranderen.
partnership-smallest-group-hint = Nooit minder dan 5, zodat niemand wordt herkend.
partnership-ended-hint = Laat leeg zolang het partnerschap leeft.
partnership-counts = { $partners ->
    [one] { $partners } partner
   *[other] { $partners } partners
} · { $objectives ->
    [one] { $objectives } doelstelling
   *[other] { $objectives } doelstellingen
}
count-objectives = { $count ->
    [one] { $count } doelstelling
   *[other] { $count } doelstellingen
}
voice-team = Team { $count }
voice-partner = Partners { $count }
partnership-since = Sinds { $date }
partnership-until = beëindigd op { $date }
partnership-aims = beoogd niveau: { $level }
partnership-ended = beëindigd
partnership-missing = Stemmen die nog ontbreken:
partnership-end = Beëindigen
partnership-end-text = Het partnerschap wordt beëindigd op { $date }. Alles blijft leesbaar en u kunt het hernemen.
partnership-end-do = Het partnerschap beëindigen
partnership-resume = Hernemen
partnership-was-ended = Het partnerschap is beëindigd.
partnership-was-resumed = Het partnerschap gaat verder.
partnership-tabs = Onderdelen van het partnerschap
tab-overview = Overzicht
tab-objectives = Doelstellingen
tab-partners = Partners
tab-meetings = Overleg
tab-exchanges = Contacten
tab-recommendations = Aanbevelingen
tab-decisions = Beslissingen
tab-life = Leven

tab-evaluations = Evaluaties
tab-history = Geschiedenis
overview-news = Laatste nieuws
overview-no-news = Voorlopig niets nieuws.
section-partnership-identity = Wat het is
section-partnership-participation = Participatie
section-partnership-period = Data
section-partnership-rules = Regels
field-partnership-identity-name = Naam van het partnerschap
field-partnership-identity-purpose = Waartoe het dient
field-partnership-identity-population = Betrokken personen
field-partnership-identity-territory = Wijk of gebied
field-partnership-participation-aimed-level = Beoogd participatieniveau
field-partnership-period-started-on = Begonnen op
field-partnership-period-ended-on = Beëindigd op
field-partnership-rules-document-lead-days = Documenten hoeveel dagen voor een overleg verstuurd
field-partnership-rules-told-back-days = Teruggekoppeld binnen hoeveel dagen
field-partnership-rules-evaluation-months = Een evaluatie om de hoeveel maanden
field-partnership-rules-smallest-group = Kleinste groep die apart wordt getoond

## The rosette
petal-objectives = Doelstellingen
petal-communication = Communicatie
petal-confidentiality = Vertrouwelijkheid
petal-transparency = Transparantie
petal-participation = Participatie
petal-evaluation = Evaluatie
petal-hollow = nog niets te meten
rosette-alternative = Rozet van de zes voorwaarden. { $petals }.
rosette-petal = { $condition }: { $value }
rosette-facts = De tabel van de rozet tonen
rosette-condition = Voorwaarde
rosette-share = Blaadje
rosette-from = Waar het cijfer vandaan komt
petal-fact-of = { $fact }: { $part } van { $whole }
petal-no-fact = Er is nog niets genoteerd dat te tellen valt.
petal-see = Openen waar dit genoteerd wordt
petal-open = De feiten bekijken: { $condition }
petal-fact-objectives-precise = verduidelijkte doelstellingen, alle vijf vragen beantwoord
petal-fact-objectives-measured = doelstellingen met een meting
petal-fact-rhythms-agreed = partners met een afgesproken contactritme
petal-fact-adjustments-explained = bijsturingen met hun reden op schrift
petal-fact-partners-answered = antwoorden van partners op de laatste evaluatie, van de genodigden
petal-fact-categories-present = aanwezige categorieën van partners
petal-fact-evaluation-in-time = evaluatie op tijd gedaan
petal-fact-recommendations-told = aanbevelingen waarvan de auteur op tijd hoorde wat ervan werd
petal-fact-rhythms-kept = partners van wie binnen het afgesproken ritme iets gehoord is
petal-fact-undertakings-signed = partners die een belofte van vertrouwelijkheid tekenden
petal-fact-decisions-explained = beslissingen met hun redenen op papier
petal-fact-agenda-shared = agendapunten voorgesteld door partners, op de helft van alle

petal-fact-adjustments-done = bijsturingen na een evaluatie beslist en gedaan

## Members
members-empty-title = Wie neemt deel aan dit partnerschap?
members-empty-text = Voeg de partners en de mensen van het team toe, uit het adresboek of nieuw.
member-add = Iemand toevoegen
member-add-do = Aan het partnerschap toevoegen
member-was-added = Het partnerschap telt een lid meer.
member-create-partner = Niet in het adresboek? Iemand nieuw noteren
member-from-directory = Toch uit het adresboek kiezen
pick-partner = In het adresboek zoeken
pick-partner-hint = Het begin van een naam volstaat. Enter kiest de eerste die gevonden is.
pick-other = Iemand anders kiezen
member-rhythm = contact om de { $days } dagen
member-no-rhythm = geen afgesproken ritme
member-rhythm-hint = Om de hoeveel dagen contact. 30: een keer per maand.
member-side-hint = Het team is het personeel van het centrum. Partners komen van elders: bewoners, patiënten, verenigingen…
member-since = sinds { $date }
member-until = tot { $date }
member-dates = Data
member-end = Deelname eindigt vandaag
member-resume = De deelname gaat verder
member-was-ended = De deelname is beëindigd. Alles blijft in de geschiedenis.
member-was-resumed = De deelname gaat verder.
field-membership-terms-side = Aan welke kant
field-membership-terms-role = Rol
field-membership-terms-level = Participatieniveau
field-membership-terms-mandate = Namens wie, en hoever
field-membership-terms-contact-rhythm-days = Ritme van de contacten, in dagen
member-contact-rhythm = Ritme van de contacten
field-membership-terms-compensation = Afgesproken vergoeding (kosten, tijd)
field-membership-period-since = Neemt deel sinds
field-membership-period-until = Neemt deel tot

## Evaluations
evaluations-lead = Dezelfde vragen aan het team en aan de partners, en dan wat u ermee beslist.
evaluation-due = evaluatie te doen
evaluation-due-on = evaluatie gepland op { $date }
rounds-empty-title = Hoe gaat het met dit partnerschap?
field-round-plan-title = Naam van de evaluatie
field-round-plan-opens-on = Eerste dag om te antwoorden
field-round-plan-closes-on = Laatste dag om te antwoorden
field-round-questionnaire-smallest-group = Kleinste groep die apart wordt getoond
field-round-invitations-members = Uitgenodigde personen
field-round-progress-state = Stand
field-round-progress-since = Open sinds
field-round-progress-on = Afgesloten op
voice-of = Stem

## Report
report = Verslag
report-lead = Het verslag zegt waar het partnerschap staat: de doelstellingen, de partners, de evaluaties en wat er veranderde.
report-language = Taal van het verslag
report-format = Vorm
report-pdf = PDF-document
report-pdf-hint = Om af te drukken of te versturen. Leesbaar met een schermlezer.
report-html = Webpagina (HTML)
report-html-hint = Om op een scherm te lezen, zo groot als u wilt.
report-warning = Het verslag verlaat de kluis: het is niet meer versleuteld. Bewaar het op een veilige plaats.
report-make = Het verslag opslaan
report-working = Het verslag wordt voorbereid
report-saved = Het verslag is opgeslagen.
report-saved-pages = { $pages ->
    [one] Het verslag is opgeslagen: { $pages } pagina.
   *[other] Het verslag is opgeslagen: { $pages } pagina’s.
}
report-not-saved = Het verslag is niet opgeslagen. Niets verliet de kluis.
