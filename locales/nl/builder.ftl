# Een vragenlijst van het centrum schrijven: teksten van de pagina.
# $what is de naam van een vraag of een groep op deze pagina (“Vraag 3”). $n, $count, $total en $freed zijn getallen. $language is de naam van een taal.

## De pagina
builder-new = Een vragenlijst schrijven
builder-edit = De vragenlijst wijzigen
builder-lead = Geef een titel en voeg daarna de vragen een voor een toe. Wat u schrijft, wordt meteen bewaard.
builder-save = De vragenlijst bewaren
builder-saved = De vragenlijst is bewaard.
builder-later = Later afwerken
builder-kept = Uw ontwerp is bewaard. U vindt het terug wanneer u terugkomt.
builder-title = Titel
builder-title-hint = Bijvoorbeeld: Het onthaal in het centrum
builder-description = Waarvoor deze vragenlijst dient
builder-description-hint = Een of twee zinnen. U mag dit leeg laten.
builder-untitled = Vragenlijst zonder titel
builder-tabs = Talen van de vragenlijst
builder-tab-original = oorspronkelijke taal

## De groepen
builder-questions = Vragen
builder-group = Groep { $n }
builder-group-title = Titel van groep { $n }
builder-group-title-hint = Het thema van deze vragen, bijvoorbeeld: Communicatie
builder-group-add = Een groep toevoegen
builder-group-explained = Een groep brengt de vragen over één thema samen. De resultaten geven één cijfer per groep.
builder-empty = Er is hier nog geen vraag.

## Toevoegen, verplaatsen, weghalen
builder-add = Een vraag toevoegen
builder-add-to = Een vraag toevoegen: { $group }
builder-add-again = Nog eens: { $kind }
builder-full = Er zijn 200 vragen: dat is het meeste dat het programma aanneemt.
builder-added = { $total ->
    [one] Vraag toegevoegd. Er is er één.
   *[other] Vraag toegevoegd. Er zijn er { $total }.
}
builder-moved = Verplaatst. Dit is nu: { $what }, van { $total } in totaal.
builder-group-moved = Groep verplaatst. Dit is nu groep { $n } van { $total }.
builder-duplicated = Kopie toegevoegd onder: { $what }.
builder-removed = { $freed ->
    [0] Verwijderd: { $what }.
    [one] Verwijderd: { $what }. Eén vraag hing ervan af: ze wordt aan iedereen gesteld.
   *[other] Verwijderd: { $what }. { $freed } vragen hingen ervan af: ze worden aan iedereen gesteld.
}
builder-group-removed = { $freed ->
    [0] Verwijderd met zijn vragen: { $what }.
    [one] Verwijderd met zijn vragen: { $what }. Eén vraag hing ervan af: ze wordt aan iedereen gesteld.
   *[other] Verwijderd met zijn vragen: { $what }. { $freed } vragen hingen ervan af: ze worden aan iedereen gesteld.
}
builder-restored = Teruggezet: { $what }.
builder-up = Omhoog
builder-down = Omlaag
builder-duplicate = Kopiëren
builder-remove = Verwijderen
builder-named = { $deed }: { $what }
builder-of = { $what }: { $part }

## Een vraag
builder-question = Vraag { $n }
builder-text-to-read = Tekst om te lezen
builder-question-words = { $what }: wat u vraagt
builder-statement-words = { $what }: de stelling om te beoordelen
builder-text-words = Wat men leest
builder-kind = Hoe men antwoordt
builder-kind-scale = Stelling om te beoordelen van 1 tot 5
builder-kind-choices = Keuze uit een lijst
builder-kind-yes-no = Ja of nee
builder-kind-number = Getal
builder-kind-date = Datum
builder-kind-line = Kort antwoord
builder-kind-lines = Vrij antwoord
builder-kind-text = Tekst om te lezen
builder-example-scale = “Ik word goed onthaald.” Akkoord, of niet?
builder-example-choices = Een van de antwoorden die u schrijft, of meer
builder-example-yes-no = “Bent u al in het centrum geweest?”
builder-example-number = “Hoeveel keer dit jaar?”
builder-example-date = Een dag, een maand en een jaar
builder-example-line = Eén regel om in te vullen
builder-example-lines = Enkele regels, met eigen woorden
builder-example-text = Een uitleg, zonder antwoord
builder-scale = Met welke schaal
builder-scale-name = van “{ $first }” tot “{ $last }”
builder-choices = Antwoorden om uit te kiezen
builder-choice = Antwoord { $n }
builder-choice-add = Een antwoord toevoegen
builder-several = Men mag meer antwoorden kiezen
builder-own-words = Men mag ook met eigen woorden antwoorden
builder-exclusive = gaat met geen ander samen, zoals “niets hiervan”
builder-least = Kleinste mogelijke getal
builder-greatest = Grootste mogelijke getal
builder-limit-hint = Laat leeg als er geen grens is.
builder-whole = Zonder komma: 1, 2, 3…

## Instellingen van een vraag
builder-more = Meer instellingen
builder-reversed = Omgekeerd
builder-reversed-hint = Vink aan als akkoord gaan in het nadeel telt. Bijvoorbeeld: “Ik wacht te lang.” De punten worden dan andersom geteld.
builder-reversed-short = omgekeerd
builder-required = Antwoorden is nodig
builder-required-hint = Zonder antwoord op deze vraag wordt het blad niet aanvaard. Gebruik dit zelden: iedereen moet mogen zwijgen.
builder-required-short = nodig
builder-if = Alleen vragen als…
builder-if-always = Altijd vragen
builder-if-none = Deze vraag wordt altijd gesteld: er is geen andere voor haar waarvan ze kan afhangen.
builder-if-question = { $what }: { $text }
builder-if-answer = Verwacht antwoord ({ $what })
builder-if-answered = eender welk antwoord
builder-if-yes = ja
builder-if-no = nee
builder-if-short = onder voorwaarde
builder-if-lost = De vraag waarvan deze afhangt, komt nu erna. Kies een andere, of zet ze weer hoger.
builder-if-lost-choice = een vraag die erna komt
builder-simpler = In eenvoudiger zinnen
builder-simpler-hint = Korte zinnen en gewone woorden. Wie antwoordt, kiest. U mag dit leeg laten.
builder-hint = Hulp bij het antwoorden
builder-hint-hint = Getoond naast de vraag. U mag dit leeg laten.

## De talen
builder-languages-heading = Talen
builder-language = Taal waarin u schrijft
builder-language-hint = Wat al geschreven is, krijgt een ander etiket, geen andere woorden.
builder-languages = Ook vertaald in
builder-languages-hint = Bovenaan opent een tabblad per taal. Zolang een tekst niet vertaald is, leest men hem in de oorspronkelijke taal. Een taal die u uitvinkt, verliest haar teksten wanneer u bewaart.
builder-translation = Teksten in { $language }
builder-translation-empty = Er is nog niets te vertalen. Schrijf eerst de vragen.
builder-missing = { $count ->
    [0] Alles is geschreven { $language }
    [one] { $count } tekst ontbreekt { $language }
   *[other] { $count } teksten ontbreken { $language }
}
builder-in-fr = in het Frans
builder-in-en = in het Engels
builder-in-nl = in het Nederlands
builder-in-de = in het Duits
builder-next-missing = Naar de eerste tekst die ontbreekt

## Tellen
builder-counting = Hoe er geteld wordt
builder-missing-rule = Het cijfer van een persoon voor een groep is het gemiddelde van zijn of haar punten. Minstens de helft van de stellingen van de groep moet beoordeeld zijn; anders telt de persoon niet mee voor deze groep. “Ik weet het niet” en een leeg gelaten vraag zijn geen punten. De andere soorten antwoorden worden niet in punten geteld.
builder-scales = De woorden van de schaal wijzigen
builder-scale-numbered = Schaal { $n }, { $name }
builder-step = Trede { $n }
builder-step-of = Schaal { $scale }, trede { $n }
builder-score = Punten van trede { $n }
builder-step-add = Een trede toevoegen
builder-scale-add = Een schaal toevoegen
builder-scale-added = Schaal toegevoegd. U kunt ze kiezen bij elke stelling.
builder-scale-remove = Schaal { $n } verwijderen
builder-scale-removed = Schaal verwijderd.

## De rechten
builder-rights = Van wie deze vragen zijn
builder-owner = Wie ze schreef
builder-owner-hint = Het centrum, of de persoon of organisatie van wie u ze leent. U mag dit leeg laten.
builder-licence = Onder welke voorwaarden ze gebruikt mogen worden
builder-licence-hint = Bijvoorbeeld: Alle rechten voorbehouden, of Vrij te gebruiken met de naam van de auteur. U mag dit leeg laten.
builder-leaves = Wat deze computer mag verlaten
builder-leaves-everything = De vragen en de resultaten
builder-leaves-everything-hint = De vragen zijn van u, of u mag ze delen.
builder-leaves-figures = Alleen de cijfers
builder-leaves-figures-hint = De vragen komen van elders en zijn beschermd. Hun woorden blijven hier.

## Zien zoals een persoon
builder-preview-open = Bekijken zoals een persoon
builder-preview = Zoals een persoon het ziet
builder-preview-lead = U kunt proberen: niets wordt bewaard. Alle vragen worden getoond, ook die van een antwoord afhangen.
builder-preview-language = Taal
builder-preview-plain = In eenvoudiger zinnen
builder-preview-if = Alleen gevraagd naargelang het antwoord op: { $what }
