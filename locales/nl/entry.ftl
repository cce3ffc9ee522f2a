# Papieren formulieren invoeren, en het gezamenlijke antwoord van een groep.
# $n en $total zijn getallen; $answer is een antwoord zoals het op het formulier staat.

## Papieren formulieren

entry-title = Papieren formulieren invoeren
entry-introduction = Bij elke vraag staan haar toetsen. Druk op de toets van het aangekruiste antwoord: de volgende vraag komt vanzelf.
entry-keys = De toetsen
entry-keys-choose = 1 tot 9, daarna a, b, c: het antwoord met deze toets kiezen
entry-keys-nothing = Spatie, of 0: het formulier geeft geen antwoord
entry-keys-several = Enter: volgende vraag, als er meer antwoorden mogelijk zijn of als het antwoord geschreven wordt
entry-keys-back = Backspace, of pijl omhoog: vorige vraag
entry-keys-other = De muis en de Tab-toets werken ook overal.
entry-twice = Elk formulier twee keer invoeren
entry-twice-hint = Beide invoeren worden vergeleken voor het opslaan. Zo vindt u een tikfout het zekerst.
entry-count = { $n ->
    [0] Nog geen formulier ingevoerd sinds u deze pagina opende.
    [one] { $n } formulier ingevoerd sinds u deze pagina opende.
   *[other] { $n } formulieren ingevoerd sinds u deze pagina opende.
}
entry-saved = { $n ->
    [one] Het formulier is opgeslagen. { $n } formulier ingevoerd. Het volgende kan beginnen.
   *[other] Het formulier is opgeslagen. { $n } formulieren ingevoerd. Het volgende kan beginnen.
}
entry-whose = Van wie is dit formulier?
entry-category = Welk soort partner?
entry-about = Voor de vragen
entry-sheet = Formulier { $n }
entry-first = Eerste invoer
entry-second = Tweede invoer
entry-second-text = Neem hetzelfde formulier opnieuw vanaf het begin, zonder naar de eerste invoer te kijken. Die is verborgen.
entry-settle = De twee invoeren vergelijken
entry-settle-text = { $n ->
    [one] De twee invoeren verschillen op { $n } plaats. Kijk op het formulier en kies wat er staat. Eerder wordt niets opgeslagen.
   *[other] De twee invoeren verschillen op { $n } plaatsen. Kijk op het formulier en kies telkens wat er staat. Eerder wordt niets opgeslagen.
}
entry-refused = Na te kijken op dit formulier
entry-refused-text = Kijk op het formulier en verbeter wat aangeduid is. Er is nog niets opgeslagen.
entry-said-first = Eerste invoer: { $answer }
entry-said-second = Tweede invoer: { $answer }
entry-said-nothing = geen antwoord
entry-again = Opnieuw invoeren
entry-nothing = Geen antwoord
entry-own = Een ander antwoord, met de hand geschreven
entry-own-words = De woorden op het formulier
entry-yes = Ja
entry-no = Nee
entry-number-range = Van { $least } tot { $greatest }
entry-number-least = { $least } of meer
entry-number-greatest = { $greatest } of minder
entry-go-second = Naar de tweede invoer
entry-compare = Vergelijken en opslaan
entry-save = Formulier opslaan
entry-left = { $n ->
    [0] Alle vragen zijn ingevoerd.
    [one] Er is nog { $n } vraag in te voeren. Geeft het formulier geen antwoord, druk dan op 0, of op Enter waar het antwoord geschreven wordt.
   *[other] Er zijn nog { $n } vragen in te voeren. Geeft het formulier geen antwoord, druk dan op 0, of op Enter waar het antwoord geschreven wordt.
}
entry-left-to-settle = { $n ->
    [0] Alles is nagekeken.
    [one] Er is nog { $n } punt na te kijken op het formulier.
   *[other] Er zijn nog { $n } punten na te kijken op het formulier.
}
entry-incomplete-sheet = Er ontbreekt een gevraagd antwoord op het formulier. Het formulier telt zoals het is ingeleverd.
entry-empty-sheet = Dit formulier geeft geen enkel antwoord: het kan niet meetellen. Kijk het na. Is het echt leeg, wis dan deze invoer.
entry-discard = Deze invoer wissen
entry-discard-question = De invoer van dit formulier wissen?
entry-discard-text = Het formulier is niet opgeslagen. Wat u ervan invoerde, wordt gewist; het papieren formulier blijft in te voeren.
entry-finish = Invoeren beëindigen
entry-leave-question = Weggaan voor dit formulier klaar is?
entry-leave = Wissen en weggaan
entry-nothing-kept = Een opgeslagen formulier kan niet meer gelezen of veranderd worden, ook niet door u. Een half ingevoerd formulier wordt niet bewaard.

## Gezamenlijk antwoord

group-title = Gezamenlijk antwoord van een groep
group-introduction = De groep bespreekt elke vraag en kiest dan samen een antwoord.
group-voice = Wie antwoordt?
group-voice-together = Samen
group-voice-together-hint = Het team en de partners, met één stem.
group-replaces = Een nieuw gezamenlijk antwoord van dezelfde stem vervangt het vorige.
group-sealed = Het gezamenlijke antwoord blijft verzegeld tot de evaluatie is afgesloten. Tot dan kan niemand het lezen.
group-otherwise = Ziet iemand het anders?
group-note = Wat deze persoon erover zegt
group-note-hint = Schrijf de mening op, zonder naam: iedereen zal de notitie bij de resultaten lezen.
group-position = Vraag { $n } van { $total }
group-left = { $n ->
    [0] Alle vragen hebben een antwoord.
    [one] Er is nog { $n } vraag zonder antwoord. Dat mag zo blijven.
   *[other] Er zijn nog { $n } vragen zonder antwoord. Dat mag zo blijven.
}
group-no-voice = Zeg eerst wie antwoordt.
group-no-answer = Kies minstens één antwoord voor u opslaat.
group-save = Gezamenlijk antwoord opslaan
group-saved = Het gezamenlijke antwoord is opgeslagen. Het blijft verzegeld tot de evaluatie is afgesloten.
group-leave-question = Weggaan zonder het gezamenlijke antwoord op te slaan?
group-leave-text = Wat de groep hier antwoordde, is nog niet opgeslagen en wordt gewist.
group-leave = Wissen en weggaan
group-back = Terug naar de evaluatie
