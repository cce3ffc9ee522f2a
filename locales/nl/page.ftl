# The frame, what every screen shares, the names of the closed lists, and the history.

## The frame
navigation = Navigatie
window-title = Entente – { $screen }
skip-to-content = Naar de inhoud
nav-today = Vandaag
nav-attention = { $count ->
    [one] { $count } ding wacht op u
   *[other] { $count } dingen wachten op u
}
nav-partnerships = Partnerschappen
nav-directory = Adresboek
nav-evaluations = Evaluaties
nav-meetings = Overleg
nav-recommendations = Aanbevelingen
nav-glossary = Klare taal

nav-protection = Bescherming
nav-settings = Instellingen
nav-people = Personen en rollen
nav-backups = Reservekopieën
safe-encrypted = Versleuteld
safe-offline = , offline
safe-lock-in = Vergrendelt over { $minutes } min
lock-now = Vergrendelen
demonstration-notice = U bent in de demonstratie: personen en cijfers zijn verzonnen. Noteer hier niets echts.
demonstration-leave = De demonstratie verlaten
read-only-notice = { $cause ->
    [full] Er is geen plaats meer op deze schijf: u kunt alles lezen en elders een reservekopie maken, maar niets toevoegen of wijzigen. Maak plaats, vergrendel en open opnieuw.
    [read_only] Op deze schijf of in deze map kan niet worden geschreven: u kunt alles lezen en elders een reservekopie maken, maar niets toevoegen of wijzigen. Sta schrijven toe, vergrendel en open opnieuw.
   *[denied] De computer laat u niet in deze map schrijven: u kunt alles lezen en elders een reservekopie maken, maar niets toevoegen of wijzigen. Vraag toegang aan wie de computer beheert.
}
read-only-backups = Elders bewaren
breadcrumb = Waar u bent
language-choose = Taal van het programma

## Search
search = Zoeken
search-placeholder = Zoek een persoon, een doelstelling, een woord
search-found = { $count ->
    [0] Niets gevonden. Probeer een ander woord of het begin van een naam.
    [one] { $count } resultaat
   *[other] { $count } resultaten
}
search-beyond = Meer dan { $count } gevonden. Voeg een woord toe om te verfijnen.
search-lead = Eén woord is genoeg, zelfs het begin ervan. Vanaf vier letters wordt ook een deel van een lang woord gevonden.
search-words = Gezochte woorden
search-kind = Wat
search-kind-all = Alles
search-partnership-all = Alle partnerschappen
search-structure = Partnerschappen, doelstellingen en partners
search-life = Overleg, contacten, aanbevelingen en de rest
search-in-directory = Zoeken in het adresboek
search-all = Alles bekijken wat gevonden is
search-back = Terug naar de lijst

## Buttons and states that every screen shares
save = Opslaan
saved = Opgeslagen.
cancel = Annuleren
close = Sluiten
edit = Wijzigen
edit-named = Wijzigen: { $what }
undo = Ongedaan maken
undone = De laatste wijziging is ongedaan gemaakt.
undone-named = De wijziging is ongedaan gemaakt: { $title }.
busy = Een ogenblik…
more-fields = Meer details
section-empty = Er is nog niets genoteerd.
section-not-shown = Wordt niet getoond aan uw rol.
choose-none = Nog niet gekozen
nobody = Voorlopig niemand
unit-days = dagen
date-format = dag-maand-jaar
time-format = bijvoorbeeld 18:30
unit-minutes = minuten
pages = Pagina’s van de lijst
pages-shown = { $first } tot { $last } van { $total }
pages-shown-beyond = { $first } tot { $last } van meer dan { $total }
page-previous = Vorige pagina
page-next = Volgende pagina
progress-of = { $share }, { $done } van { $total }
progress-stop = Stoppen
progress-stopping = Bezig te stoppen…

## Forms
draft-found = Concept teruggevonden: wat u begonnen was, staat hier.
draft-drop = Concept weggooien
form-to-put-right = { $count ->
    [one] { $count } antwoord moet worden verbeterd. Er is niets verloren.
   *[other] { $count } antwoorden moeten worden verbeterd. Er is niets verloren.
}
form-field-problem = { $field }: { $problem }
failure-unnamed = Dit kon niet worden gedaan (code { $code }). Er is niets verloren.
problem-unnamed = Dit antwoord past niet.

## Kinds of partners
category-resident-or-patient = Bewoners en patiënten
category-carer = Mantelzorgers
category-association = Vereniging
category-health-professional = Zorgverlener
category-public-authority = Overheid
category-elected-official = Verkozene
category-private-sector = Privésector
category-other = Andere
category-none = Categorie nog te bepalen
category-all = Alle categorieën
category-count = { $category }: { $count }
kind-person = Persoon
kind-organisation = Organisatie

## Levels of participation
level-inform = Informeren
level-consult = Raadplegen
level-act-together = Samen doen
level-decide-together = Samen beslissen
level-partner-led = Door de partners gedragen

## Needs
need-interpreter = Tolk
need-large-print = Grote letters
need-plain-language = Klare taal
need-transport = Vervoer
need-childcare = Kinderopvang
need-step-free = Toegang zonder trappen
need-remote = Deelnemen op afstand

## States
state-planned = gepland
state-open = open
state-closed = gesloten
state-done = gedaan
state-given-up = opgegeven
state-ongoing = lopend
state-reached = bereikt
state-solved = opgelost

## Kinds of records
entity-centre = Centrum
entity-user = Persoon die de kluis opent
entity-partnership = Partnerschap
entity-partner = Partner
entity-membership = Deelname van een partner
entity-objective = Doelstelling
entity-indicator = Indicator
entity-measurement = Meting
entity-adjustment = Bijsturing
entity-meeting = Overleg
entity-agenda-item = Agendapunt
entity-attendance = Aanwezigheid
entity-document = Document
entity-dispatch = Verzending
entity-communication = Contact
entity-enclosure = Bijlage
entity-recommendation = Aanbeveling
entity-question = Vraag
entity-decision = Beslissing
entity-action = Actie
entity-problem = Probleem
entity-contribution = Bijdrage
entity-recognition = Erkenning
entity-agreement = Overeenkomst
entity-glossary-term = Uitgelegd woord
entity-population-group = Bevolkingsgroep
entity-snooze = Uitstel
entity-disclosure = Wie mag zien
entity-consent-text = Toestemmingstekst
entity-consent = Toestemming
entity-incident = Incident
entity-erasure-certificate = Attest van wissing
entity-questionnaire = Vragenlijst

entity-round = Evaluatie

## History
history-lead = Wie wat wijzigde, en wanneer. Uit deze geschiedenis verdwijnt niets.
history-empty = Er is nog niets gewijzigd.
undo-this = Deze wijziging ongedaan maken
history-create = { $what } toegevoegd: { $title }
history-update = { $what } gewijzigd: { $title }
history-delete = { $what } verwijderd: { $title }
history-restore = { $what } hersteld: { $title }
history-untitled = zonder naam
history-undone = sindsdien ongedaan gemaakt
history-by = door { $user }
history-user-unknown = iemand van het team
history-fields = { $count ->
    [one] { $count } gewijzigd antwoord tonen
   *[other] { $count } gewijzigde antwoorden tonen
}
value-empty = leeg
value-someone = iemand uit het adresboek
value-members = { $count ->
    [one] { $count } persoon uitgenodigd
   *[other] { $count } personen uitgenodigd
}
field-unnamed = Andere informatie
value-yes = ja
value-no = nee
