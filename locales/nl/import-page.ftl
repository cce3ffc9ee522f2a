# The screen that brings in a table of partners. What is said of the table itself stands in import.ftl.
import = Een lijst importeren
import-lead = Hebt u al een lijst van partners? Die komt hier in één keer binnen.
import-kinds = Kies een tekstbestand in kolommen (CSV) of een werkmap van Excel of LibreOffice.
import-nothing-yet = Er wordt niets toegevoegd voor u alles hebt gezien. Het bestand zelf wordt nooit gewijzigd.
import-open = Het bestand kiezen
import-another = Een ander bestand kiezen
import-summary = { $file } · { $rows ->
    [one] { $rows } rij gelezen
   *[other] { $rows } rijen gelezen
}, { $partners ->
    [one] { $partners } partner gevonden
   *[other] { $partners } partners gevonden
}
import-layout = Hoe het bestand wordt gelezen
import-sheet = Blad
import-header-line = Regel met de kolomtitels
import-header-line-hint = 0 als er geen is.
import-apply = Zo opnieuw lezen
import-columns = Wat elke kolom bevat
import-named-rows = Rijen met een persoon en een organisatie
import-named-rows-person = Elke rij is een persoon; de organisatie komt bij de opmerkingen
import-named-rows-organisation = Elke rij is een organisatie; de persoon komt bij de opmerkingen
import-column-unnamed = Kolom { $number }
import-damages = Onderweg beschadigd
import-damages-text = Vink aan wat het programma moet herstellen. Zonder uw akkoord wordt niets aangeraakt.
import-damage-unnamed = Beschadigde cellen
import-in-column = kolom “{ $column }”
import-lines = op regel { $lines }
import-lines-more = op regel { $lines } en verder
import-refused = { $count ->
    [one] { $count } rij van { $total } geweigerd
   *[other] { $count } rijen van { $total } geweigerd
}
import-refused-text = Deze rijen blijven in uw bestand. U kunt ze daar verbeteren en later importeren.
import-refused-line = Regel { $line }: deze kan niet worden overgenomen.
import-skipped = { $count ->
    [one] { $count } regel terzijde gelaten, zonder gegevens
   *[other] { $count } regels terzijde gelaten, zonder gegevens
}
import-skipped-line = Regel { $line }: { $why }
import-skipped-other = zonder gegevens
import-doubles = { $count ->
    [one] { $count } mogelijke dubbel
   *[other] { $count } mogelijke dubbels
}
import-doubles-text = Vergelijk en kies. Er wordt niets samengevoegd.
import-doubles-leave-all = Al deze terzijde laten
import-doubles-more = Meer tonen ({ $shown } van { $total } getoond)
import-from-line = In het bestand, regel { $line }
import-in-directory = Al in het adresboek
import-alike = Gelijkenis { $score } op 100: { $reasons }
import-keep = Regel { $line } houden
import-leave-out = Regel { $line } terzijde laten
import-line = Regel
import-sample = De eerste rijen ({ $count } van { $total })
import-shown-of = { $shown } getoond van { $total }
import-where = Waar ze worden toegevoegd
import-partnership = Ze laten toetreden tot een partnerschap
import-directory-only = Nee, alleen in het adresboek
import-category = Categorie als het bestand niets zegt
import-category-hint = Ze geldt alleen voor de rijen zonder categorie.
import-before-run = { $count ->
    [one] { $count } partner wordt toegevoegd
   *[other] { $count } partners worden toegevoegd
}, { $left } terzijde, { $refused ->
    [one] { $refused } rij geweigerd
   *[other] { $refused } rijen geweigerd
}. Alles kan in één keer ongedaan worden gemaakt.
import-run = { $count ->
    [one] { $count } partner importeren
   *[other] { $count } partners importeren
}
import-running = Bezig met importeren
import-stopped = Het importeren is gestopt. Er is niets toegevoegd.
import-done = { $count ->
    [one] { $count } partner toegevoegd
   *[other] { $count } partners toegevoegd
}
import-done-joined = { $count ->
    [one] { $count } trad toe tot het partnerschap
   *[other] { $count } traden toe tot het partnerschap
}
import-done-left-out = { $count ->
    [one] { $count } terzijde gelaten, zoals u koos
   *[other] { $count } terzijde gelaten, zoals u koos
}
import-done-refused = { $count ->
    [one] { $count } rij geweigerd, zie verder
   *[other] { $count } rijen geweigerd, zie verder
}
import-done-repair = { $repair }: { $count ->
    [one] { $count } cel
   *[other] { $count } cellen
}
import-see = Het adresboek bekijken
import-undo = De hele import ongedaan maken
import-was-undone = { $count ->
    [one] De import is ongedaan gemaakt: { $count } wijziging teruggenomen.
   *[other] De import is ongedaan gemaakt: { $count } wijzigingen teruggenomen.
}
import-example = Bijvoorbeeld: “{ $found }” zou “{ $repaired }” worden.
import-reading = Het bestand wordt gelezen
