# The frame, what every screen shares, the names of the closed lists, and the history.

## The frame
navigation = Navigation
window-title = Entente – { $screen }
skip-to-content = Zum Inhalt
nav-today = Heute
nav-attention = { $count ->
    [one] { $count } Sache wartet auf Sie
   *[other] { $count } Sachen warten auf Sie
}
nav-partnerships = Partnerschaften
nav-directory = Verzeichnis
nav-evaluations = Evaluationen
nav-meetings = Treffen
nav-recommendations = Empfehlungen
nav-glossary = Klare Sprache

nav-protection = Schutz
nav-settings = Einstellungen
nav-people = Personen und Rollen
nav-backups = Sicherungen
safe-encrypted = Verschlüsselt
safe-offline = , offline
safe-lock-in = Sperrt in { $minutes } Min.
lock-now = Sperren
demonstration-notice = Sie sind in der Vorführung: Personen und Zahlen sind erfunden. Notieren Sie hier nichts Echtes.
demonstration-leave = Vorführung verlassen
read-only-notice = { $cause ->
    [full] Auf diesem Datenträger ist kein Platz mehr: Sie können alles lesen und anderswo eine Sicherung anlegen, aber nichts hinzufügen oder ändern. Schaffen Sie Platz, sperren Sie und öffnen Sie wieder.
    [read_only] Auf diesem Datenträger oder in diesem Ordner kann nicht geschrieben werden: Sie können alles lesen und anderswo eine Sicherung anlegen, aber nichts hinzufügen oder ändern. Erlauben Sie das Schreiben, sperren Sie und öffnen Sie wieder.
   *[denied] Der Computer lässt Sie in diesem Ordner nicht schreiben: Sie können alles lesen und anderswo eine Sicherung anlegen, aber nichts hinzufügen oder ändern. Bitten Sie die Person, die den Computer betreut, um Zugriff.
}
read-only-backups = Anderswo sichern
breadcrumb = Wo Sie sind
language-choose = Sprache des Programms

## Search
search = Suchen
search-placeholder = Person, Ziel oder Wort suchen
search-found = { $count ->
    [0] Nichts gefunden. Versuchen Sie ein anderes Wort oder den Anfang eines Namens.
    [one] { $count } Ergebnis
   *[other] { $count } Ergebnisse
}
search-beyond = Mehr als { $count } gefunden. Fügen Sie ein Wort hinzu, um einzugrenzen.
search-lead = Ein Wort genügt, auch nur sein Anfang. Ab vier Buchstaben wird auch ein Teil eines langen Wortes gefunden.
search-words = Gesuchte Wörter
search-kind = Was
search-kind-all = Alles
search-partnership-all = Alle Partnerschaften
search-structure = Partnerschaften, Ziele und Partner
search-life = Treffen, Austausch, Empfehlungen und das Übrige
search-in-directory = Im Verzeichnis suchen
search-all = Alles Gefundene ansehen
search-back = Zurück zur Liste

## Buttons and states that every screen shares
save = Speichern
saved = Gespeichert.
cancel = Abbrechen
close = Schließen
edit = Ändern
edit-named = Ändern: { $what }
undo = Rückgängig machen
undone = Die letzte Änderung wurde rückgängig gemacht.
undone-named = Die Änderung wurde rückgängig gemacht: { $title }.
busy = Einen Moment…
more-fields = Weitere Angaben
section-empty = Noch nichts notiert.
section-not-shown = Wird Ihrer Rolle nicht gezeigt.
choose-none = Noch nicht gewählt
nobody = Vorerst niemand
unit-days = Tage
date-format = Tag.Monat.Jahr
time-format = zum Beispiel 18:30
unit-minutes = Minuten
pages = Seiten der Liste
pages-shown = { $first } bis { $last } von { $total }
pages-shown-beyond = { $first } bis { $last } von mehr als { $total }
page-previous = Vorige Seite
page-next = Nächste Seite
progress-of = { $share }, { $done } von { $total }
progress-stop = Anhalten
progress-stopping = Wird angehalten…

## Forms
draft-found = Entwurf gefunden: Was Sie begonnen hatten, ist da.
draft-drop = Entwurf verwerfen
form-to-put-right = { $count ->
    [one] { $count } Antwort ist zu berichtigen. Nichts ist verloren.
   *[other] { $count } Antworten sind zu berichtigen. Nichts ist verloren.
}
form-field-problem = { $field }: { $problem }
failure-unnamed = Das konnte nicht ausgeführt werden (Code { $code }). Nichts ist verloren.
problem-unnamed = Diese Antwort passt nicht.

## Kinds of partners
category-resident-or-patient = Bewohner und Patienten
category-carer = Pflegende Angehörige
category-association = Verein
category-health-professional = Gesundheitsfachkraft
category-public-authority = Behörde
category-elected-official = Gewählte Vertretung
category-private-sector = Privatwirtschaft
category-other = Andere
category-none = Kategorie noch offen
category-all = Alle Kategorien
category-count = { $category }: { $count }
kind-person = Person
kind-organisation = Organisation

## Levels of participation
level-inform = Informieren
level-consult = Anhören
level-act-together = Gemeinsam handeln
level-decide-together = Gemeinsam entscheiden
level-partner-led = Von den Partnern getragen

## Needs
need-interpreter = Dolmetscher
need-large-print = Große Schrift
need-plain-language = Klare Sprache
need-transport = Fahrt
need-childcare = Kinderbetreuung
need-step-free = Stufenloser Zugang
need-remote = Teilnahme aus der Ferne

## States
state-planned = geplant
state-open = offen
state-closed = abgeschlossen
state-done = erledigt
state-given-up = aufgegeben
state-ongoing = laufend
state-reached = erreicht
state-solved = gelöst

## Kinds of records
entity-centre = Zentrum
entity-user = Person, die den Tresor öffnet
entity-partnership = Partnerschaft
entity-partner = Partner
entity-membership = Mitgliedschaft eines Partners
entity-objective = Ziel
entity-indicator = Indikator
entity-measurement = Messung
entity-adjustment = Anpassung
entity-meeting = Treffen
entity-agenda-item = Tagesordnungspunkt
entity-attendance = Teilnahme
entity-document = Unterlage
entity-dispatch = Versand
entity-communication = Austausch
entity-enclosure = Anlage
entity-recommendation = Empfehlung
entity-question = Frage
entity-decision = Entscheidung
entity-action = Maßnahme
entity-problem = Problem
entity-contribution = Beitrag
entity-recognition = Anerkennung
entity-agreement = Vereinbarung
entity-glossary-term = Erklärtes Wort
entity-population-group = Bevölkerungsgruppe
entity-snooze = Aufschub
entity-disclosure = Wer sehen darf
entity-consent-text = Einwilligungstext
entity-consent = Einwilligung
entity-incident = Vorfall
entity-erasure-certificate = Löschbescheinigung
entity-questionnaire = Fragebogen

entity-round = Evaluation

## History
history-lead = Wer wann was geändert hat. Aus diesem Verlauf wird nichts gelöscht.
history-empty = Noch hat sich nichts geändert.
undo-this = Diese Änderung rückgängig machen
history-create = { $what } hinzugefügt: { $title }
history-update = { $what } geändert: { $title }
history-delete = { $what } gelöscht: { $title }
history-restore = { $what } wiederhergestellt: { $title }
history-untitled = ohne Namen
history-undone = inzwischen rückgängig gemacht
history-by = von { $user }
history-user-unknown = jemand aus dem Team
history-fields = { $count ->
    [one] { $count } geänderte Antwort ansehen
   *[other] { $count } geänderte Antworten ansehen
}
value-empty = leer
value-someone = jemand aus dem Verzeichnis
value-members = { $count ->
    [one] { $count } Person eingeladen
   *[other] { $count } Personen eingeladen
}
field-unnamed = Andere Angabe
value-yes = ja
value-no = nein
