# Partnerships, their members, what the evaluation screens add to evaluation.ftl, and the report.

## Partnerships
partnerships-none = Vorerst keine Partnerschaft.
partnerships-empty-title = Mit wem arbeiten Sie zusammen?
partnerships-empty-text = Eine Partnerschaft bringt das Team und Partner um ein Anliegen zusammen. Der Name genügt für den Anfang.
partnership-new = Neue Partnerschaft
partnership-new-lead = Der Name genügt für den Anfang. Alles andere kann später kommen, mit den Partnern.
partnership-create = Partnerschaft anlegen
partnership-created = Die Partnerschaft ist angelegt.
partnership-edit = Partnerschaft ändern
partnership-purpose-hint = In einfachen Worten, wie Sie es einem Nachbarn sagen würden.
partnership-population-hint = Für wen? Zum Beispiel: Familien mit kleinen Kindern.
partnership-level-hint = Wie weit nehmen die Partner teil? Es ist ein Vorhaben; es kann sich ändern.
partnership-smallest-group-hint = Nie weniger als 5, damit niemand erkannt wird.
partnership-ended-hint = Leer lassen, solange die Partnerschaft besteht.
partnership-counts = { $partners ->
    [one] { $partners } Partner
   *[other] { $partners } Partner
} · { $objectives ->
    [one] { $objectives } Ziel
   *[other] { $objectives } Ziele
}
count-objectives = { $count ->
    [one] { $count } Ziel
   *[other] { $count } Ziele
}
voice-team = Team { $count }
voice-partner = Partner { $count }
partnership-since = Seit dem { $date }
partnership-until = beendet am { $date }
partnership-aims = angestrebte Stufe: { $level }
partnership-ended = beendet
partnership-missing = Stimmen, die noch fehlen:
partnership-end = Beenden
partnership-end-text = Die Partnerschaft wird am { $date } beendet. Alles bleibt lesbar und Sie können sie wieder aufnehmen.
partnership-end-do = Partnerschaft beenden
partnership-resume = Wieder aufnehmen
partnership-was-ended = Die Partnerschaft ist beendet.
partnership-was-resumed = Die Partnerschaft geht weiter.
partnership-tabs = Teile der Partnerschaft
tab-overview = Überblick
tab-objectives = Ziele
tab-partners = Partner
tab-meetings = Treffen
tab-exchanges = Austausch
tab-recommendations = Empfehlungen
tab-decisions = Entscheidungen
tab-life = Leben

tab-evaluations = Evaluationen
tab-history = Verlauf
overview-news = Neuigkeiten
overview-no-news = Vorerst nichts Neues.
section-partnership-identity = Was sie ist
section-partnership-participation = Beteiligung
section-partnership-period = Daten
section-partnership-rules = Regeln
field-partnership-identity-name = Name der Partnerschaft
field-partnership-identity-purpose = Wozu sie dient
field-partnership-identity-population = Betroffene Personen
field-partnership-identity-territory = Viertel oder Gebiet
field-partnership-participation-aimed-level = Angestrebte Stufe der Beteiligung
field-partnership-period-started-on = Begonnen am
field-partnership-period-ended-on = Beendet am
field-partnership-rules-document-lead-days = Unterlagen wie viele Tage vor einem Treffen
field-partnership-rules-told-back-days = Zurückgemeldet in wie vielen Tagen
field-partnership-rules-evaluation-months = Eine Evaluation alle wie viele Monate
field-partnership-rules-smallest-group = Kleinste Gruppe, die einzeln gezeigt wird

## The rosette
petal-objectives = Ziele
petal-communication = Kommunikation
petal-confidentiality = Vertraulichkeit
petal-transparency = Transparenz
petal-participation = Beteiligung
petal-evaluation = Evaluation
petal-hollow = noch nichts zu messen
rosette-alternative = Rosette der sechs Bedingungen. { $petals }.
rosette-petal = { $condition }: { $value }
rosette-facts = Tabelle der Rosette ansehen
rosette-condition = Bedingung
rosette-share = Blatt
rosette-from = Woher die Zahl kommt
petal-fact-of = { $fact }: { $part } von { $whole }
petal-no-fact = Noch ist nichts notiert, was sich zählen lässt.
petal-see = Öffnen, wo dies notiert wird
petal-open = Die Tatsachen ansehen: { $condition }
petal-fact-objectives-precise = genau gefasste Ziele, alle fünf Fragen beantwortet
petal-fact-objectives-measured = Ziele mit einer Messung
petal-fact-rhythms-agreed = Partner mit vereinbartem Kontaktrhythmus
petal-fact-adjustments-explained = Anpassungen mit schriftlichem Grund
petal-fact-partners-answered = Antworten von Partnern in der letzten Evaluation, von den Eingeladenen
petal-fact-categories-present = vertretene Kategorien von Partnern
petal-fact-evaluation-in-time = Evaluation rechtzeitig gemacht
petal-fact-recommendations-told = Empfehlungen, deren Verfasser rechtzeitig erfuhren, was daraus wurde
petal-fact-rhythms-kept = Partner, von denen im vereinbarten Rhythmus gehört wurde
petal-fact-undertakings-signed = Partner, die eine Zusage der Vertraulichkeit unterschrieben haben
petal-fact-decisions-explained = Entscheidungen mit schriftlichen Gründen
petal-fact-agenda-shared = von Partnern vorgeschlagene Tagesordnungspunkte, von der Hälfte aller

petal-fact-adjustments-done = nach einer Evaluation beschlossene und erledigte Anpassungen

## Members
members-empty-title = Wer nimmt an dieser Partnerschaft teil?
members-empty-text = Fügen Sie die Partner und die Personen des Teams hinzu, aus dem Verzeichnis oder neu.
member-add = Jemanden hinzufügen
member-add-do = Zur Partnerschaft hinzufügen
member-was-added = Die Partnerschaft hat ein Mitglied mehr.
member-create-partner = Nicht im Verzeichnis? Jemanden neu notieren
member-from-directory = Doch aus dem Verzeichnis wählen
pick-partner = Im Verzeichnis suchen
pick-partner-hint = Der Anfang eines Namens genügt. Die Eingabetaste wählt den ersten Fund.
pick-other = Jemand anderen wählen
member-rhythm = Kontakt alle { $days } Tage
member-no-rhythm = kein vereinbarter Rhythmus
member-rhythm-hint = Alle wie viele Tage Kontakt. 30: einmal im Monat.
member-side-hint = Das Team ist das Personal des Zentrums. Partner kommen von anderswo: Bewohner, Patienten, Vereine…
member-since = seit { $date }
member-until = bis { $date }
member-dates = Daten
member-end = Teilnahme endet heute
member-resume = Teilnahme geht weiter
member-was-ended = Die Teilnahme ist beendet. Alles bleibt im Verlauf.
member-was-resumed = Die Teilnahme geht weiter.
field-membership-terms-side = Auf welcher Seite
field-membership-terms-role = Rolle
field-membership-terms-level = Stufe der Beteiligung
field-membership-terms-mandate = In wessen Namen und wie weit
field-membership-terms-contact-rhythm-days = Rhythmus der Kontakte, in Tagen
member-contact-rhythm = Rhythmus der Kontakte
field-membership-terms-compensation = Vereinbarte Entschädigung (Kosten, Zeit)
field-membership-period-since = Nimmt teil seit
field-membership-period-until = Nimmt teil bis

## Evaluations
evaluations-lead = Dieselben Fragen an das Team und an die Partner, dann was Sie daraus machen.
evaluation-due = Evaluation fällig
evaluation-due-on = Evaluation fällig am { $date }
rounds-empty-title = Wie geht es dieser Partnerschaft?
field-round-plan-title = Name der Evaluation
field-round-plan-opens-on = Erster Tag zum Antworten
field-round-plan-closes-on = Letzter Tag zum Antworten
field-round-questionnaire-smallest-group = Kleinste Gruppe, die einzeln gezeigt wird
field-round-invitations-members = Eingeladene Personen
field-round-progress-state = Stand
field-round-progress-since = Offen seit
field-round-progress-on = Abgeschlossen am
voice-of = Stimme

## Report
report = Bericht
report-lead = Der Bericht sagt, wo die Partnerschaft steht: ihre Ziele, ihre Partner, ihre Evaluationen und was sich geändert hat.
report-language = Sprache des Berichts
report-format = Form
report-pdf = PDF-Dokument
report-pdf-hint = Zum Drucken oder Versenden. Mit Bildschirmleser lesbar.
report-html = Webseite (HTML)
report-html-hint = Zum Lesen am Bildschirm, so groß man will.
report-warning = Der Bericht verlässt den Tresor: Er ist nicht mehr verschlüsselt. Bewahren Sie ihn sicher auf.
report-make = Bericht speichern
report-working = Der Bericht wird vorbereitet
report-saved = Der Bericht ist gespeichert.
report-saved-pages = { $pages ->
    [one] Der Bericht ist gespeichert: { $pages } Seite.
   *[other] Der Bericht ist gespeichert: { $pages } Seiten.
}
report-not-saved = Der Bericht wurde nicht gespeichert. Nichts hat den Tresor verlassen.
