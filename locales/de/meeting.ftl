# Meetings: planned, prepared, held, and what follows from them.

## Meetings
meeting-new = Neues Treffen
meeting-new-lead = Name und Tag genügen. Der Rest folgt beim Vorbereiten.
meeting-plan = Ein Treffen planen
meeting-plan-title = Wann und wo
meeting-create = Das Treffen planen
meeting-created = Das Treffen ist geplant.
meeting-needs-partnership = Ein Treffen gehört zu einer Partnerschaft. Legen Sie zuerst eine an.
meeting-list-title = Treffen
meeting-list-lead = Ein gut vorbereitetes Treffen lässt alle mitmachen.
meeting-empty-title = Wann treffen Sie sich wieder?
meeting-empty-text = Planen Sie ein erstes Treffen: Name und Tag genügen für den Anfang.
meeting-planned-title = Geplant
meeting-none-planned = Kein Treffen ist geplant.
meeting-past-title = Vergangen
meeting-past-more = { $count ->
    [one] Noch { $count } Treffen zeigen
   *[other] Noch { $count } Treffen zeigen
}
meeting-trend-title = Wie gut vorbereitet, Jahr für Jahr
meeting-trend-lead = Der Mittelwert der am Tag bereiten Punkte, von 8.
meeting-trend-year = { $count ->
    [one] { $mean } von 8, { $held } Treffen
   *[other] { $mean } von 8, { $held } Treffen
}
meeting-present = { $count ->
    [0] Teilnahme noch nicht notiert
    [one] { $count } Person anwesend
   *[other] { $count } Personen anwesend
}
meeting-to-note = Zu notieren
meeting-to-note-text = Der Tag ist vorbei. Notieren Sie, wer da war, oder verschieben Sie das Treffen.
meeting-held = Es hat stattgefunden
meeting-cancelled-on = Abgesagt am { $date }
meeting-cancelled-because = Grund: { $reason }
meeting-day-and-time = { $date }, { $time }
meeting-online = online
meeting-led-by = geleitet von { $name }
meeting-tabs = Teile des Treffens
meeting-remove = Entfernen
meeting-title-hint = Zum Beispiel: Nutzerkomitee
meeting-place-hint = Adresse, Stockwerk, Raum: was man braucht, um es zu finden.
meeting-link-hint = Für alle, die von fern teilnehmen.
meeting-phone-hint = Die Nummer, falls die Verbindung nicht klappt.
meeting-time-zone-hint = Die Uhrzeit gilt für diesen Ort.

## Change a meeting
meeting-change-title = Das Treffen ändern
meeting-move = Verschieben
meeting-day-is-moved = Um den Tag zu ändern, nutzen Sie „Verschieben“: Der Grund bleibt notiert.
meeting-moved-from = Zuerst geplant am { $date }: { $reason }
meeting-no-reason = kein Grund notiert
meeting-reason-hint = Die Eingeladenen können es lesen.
meeting-was-moved = Das Treffen ist verschoben.
meeting-cancel = Das Treffen absagen
meeting-cancel-text = Es bleibt in der Liste, mit dem Grund.
meeting-keep = Nicht absagen
meeting-was-cancelled = Das Treffen ist abgesagt.
meeting-repeat = Wiederholen
meeting-repeat-text = Dieselben Personen, derselbe Ort, die üblichen Punkte des Teams. Partner schlagen ihre neu vor.
meeting-was-repeated = Das nächste Treffen ist geplant.
meeting-delete = Löschen
meeting-delete-title = „{ $title }“ löschen?
meeting-delete-text = Tagesordnung und Teilnahmen gehen mit. Das Löschen kann rückgängig gemacht werden.
meeting-was-deleted = Das Treffen ist gelöscht.
meeting-hold = Das Treffen hat stattgefunden
meeting-hold-later = Ab { $date } notieren Sie hier, dass es stattgefunden hat.
meeting-was-held = Notiert: Das Treffen hat stattgefunden.

## Readiness
readiness-title = Bereit in { $score } von 8 Punkten
readiness-title-past = War bereit in { $score } von 8 Punkten
readiness-score = { $score } von 8 Punkten
readiness-when-and-where = Tag, Uhrzeit und Ort
readiness-link-and-fallback = Link und Ersatznummer
readiness-documents-in-time = Unterlagen rechtzeitig gesendet
readiness-background = Was man wissen muss, um mitzumachen
readiness-acronyms = Abkürzungen erklärt
readiness-needs = Was jede Person braucht
readiness-partners-points = Von Partnern vorgeschlagene Punkte
readiness-hosting = Wer leitet, und wie alle zu Wort kommen
readiness-state-met = bereit
readiness-state-open = zu tun
readiness-state-late = zu spät
readiness-state-not-shown = wird Ihrer Rolle nicht gezeigt
readiness-step-plan = Ergänzen
readiness-step-invite = Einladen
readiness-step-dispatch = Versand notieren
readiness-step-background = Schreiben
readiness-step-acronyms = Beheben
readiness-step-needs = Regeln
readiness-step-agenda = Vorschlagen
readiness-step-hosting = Wählen
readiness-step-named = { $step }: { $point }
readiness-no-time = Die Uhrzeit fehlt.
readiness-no-place = Der Ort fehlt.
readiness-no-link = Jemand nimmt von fern teil: Ein Link wird gebraucht.
readiness-no-phone = Fügen Sie eine Nummer hinzu, falls die Verbindung nicht klappt.
readiness-nobody-remote = Niemand nimmt von fern teil.
readiness-nobody-invited = Noch ist kein Partner eingeladen.
readiness-documents-open = Ihre Regel: { $rule } Tage. Es bleiben { $left } Tage; { $done } von { $of } Partnern haben sie.
readiness-documents-late = Zu senden bis { $date }: { $done } von { $of } Partnern haben sie.
readiness-no-background = Ein paar Sätze genügen: woher wir kommen, was gefragt wird.
readiness-acronyms-open = { $count ->
    [one] { $count } unbekannte Abkürzung: { $list }
   *[other] { $count } unbekannte Abkürzungen: { $list }
}
readiness-needs-open = { $done } von { $of } geregelt
readiness-need-for = { $need } für { $name }
readiness-agenda-empty = Die Tagesordnung ist noch leer.
readiness-partners-none = 0 von { $of }. Laden Sie Partner ein, einen Punkt vorzuschlagen.
readiness-no-facilitator = Es fehlt jemand, der leitet.
readiness-no-technique = Wählen Sie, wie alle zu Wort kommen.

## Acronyms
readiness-acronyms-lead = Eine Abkürzung, die nicht alle kennen, schließt Menschen aus.
readiness-acronyms-none = Alle Abkürzungen sind erklärt.
readiness-acronym-meaning = { $acronym } bedeutet
readiness-acronym-explain = Ins Glossar aufnehmen
readiness-acronym-was-explained = { $acronym } ist erklärt.
readiness-acronyms-pass = Stehen lassen
readiness-acronyms-pass-hint = Schreiben Sie, warum: Es bleibt notiert.
readiness-acronyms-pass-which = Welche
readiness-acronyms-passed = Stehen gelassen: { $list } ({ $reason })
readiness-acronyms-were-passed = Diese Abkürzungen dürfen bleiben.
readiness-acronyms-take-back = Zurücknehmen
readiness-acronyms-were-taken-back = Diese Abkürzungen werden wieder gemeldet.

## Background and hosting
meeting-background-hint = In einfachen Worten: was vorher war, was Partner gefragt werden.
meeting-facilitator-hint = Auch ein Partner kann leiten.
technique-choose = Jede Art wird erklärt, wenn Sie sie wählen.
technique-all = Alle Arten, alle zu Wort kommen zu lassen
technique-round-of-words = Wortrunde
    .how = reihum sagt jede Person einen Satz; man darf aussetzen.
technique-pairs-first = Zuerst zu zweit
    .how = fünf Minuten zu zweit, dann alle zusammen.
technique-cards = Karten
    .how = alle schreiben auf eine Karte, dann werden sie vorgelesen.
technique-talking-object = Redegegenstand
    .how = ein Gegenstand geht herum; wer ihn hält, spricht.
technique-dots = Punkte
    .how = alle kleben drei Punkte auf das Wichtigste.
technique-small-tables = Kleine Tische
    .how = zu viert oder fünft, dann erzählt eine Person je Tisch.
technique-silence-first = Zuerst Stille
    .how = alle denken zwei Minuten nach, bevor jemand spricht.
technique-partners-first = Partner zuerst
    .how = zuerst sprechen die Partner, danach das Team.

## Documents and what was sent
meeting-documents = Unterlagen
meeting-documents-due = Zu senden bis { $date }, nach Ihrer Regel von { $days } Tagen.
meeting-documents-lead = Weit vor dem Treffen zu senden.
meeting-document-add = Eine Unterlage hinzufügen
meeting-document-title-hint = In einfachen Worten: was darin steht.
meeting-document-place-hint = Wo sie liegt: ein Ordner, eine Website, eine Person.
meeting-document-was-added = Die Unterlage ist hinzugefügt.
meeting-document-was-removed = Die Unterlage ist entfernt.
meeting-document-remove-named = Entfernen: { $title }
dispatch-note = Einen Versand notieren
dispatch-sent = Was gesendet wurde
dispatch-line = { $date }, { $means }: { $what }
dispatch-invitation-alone = die Einladung
dispatch-to = { $count ->
    [one] an { $count } Person: { $names }
   *[other] an { $count } Personen: { $names }
}
dispatch-no-documents = Keine Unterlage: Die Einladung zählt als Versand.
dispatch-documents-hint = Was diesmal gesendet wurde.
dispatch-was-noted = Der Versand ist notiert.
dispatch-held-back = Eine Abkürzung ist noch nicht erklärt: { $list }. Erklären Sie sie oder lassen Sie sie mit einem Grund durch; danach wird der Versand notiert.
dispatch-was-removed = Der Versand ist entfernt.
dispatch-remove-named = Entfernen: { $date }

## Who is invited
attendance-title = Teilnahme und Wort
attendance-invite = Einladen
attendance-invite-title = Eingeladene
attendance-invite-who = Wen einladen
attendance-invite-count = { $count } von { $total } gewählt
attendance-invited = { $count ->
    [0] Niemand ist eingeladen
    [one] { $count } Person eingeladen
   *[other] { $count } Personen eingeladen
}
attendance-were-invited = { $count ->
    [one] { $count } Person ist eingeladen.
   *[other] { $count } Personen sind eingeladen.
}
attendance-all-invited = Alle Mitglieder der Partnerschaft sind eingeladen.
attendance-no-members = Diese Partnerschaft hat noch keine Mitglieder.
attendance-add-members = Mitglieder hinzufügen
attendance-nobody = Laden Sie zuerst Personen ein, unter „Vorbereiten“.
attendance-person = { $name }, { $side }
attendance-uninvite = Entfernen
attendance-uninvite-named = Entfernen: { $name }
attendance-was-uninvited = { $name } ist nicht mehr eingeladen.
attendance-needs = Bedarf
attendance-needs-of = Bedarf von { $name }
attendance-arranged = { $need }: geregelt
attendance-need-note = Wie: { $need }
attendance-need-note-hint = Zum Beispiel: türkische Dolmetscherin bestellt
attendance-was-arranged = { $need }: Es ist geregelt.
attendance-was-not-arranged = { $need }: zu regeln.

## Who was there, who spoke
attendance-present = anwesend
attendance-excused = entschuldigt
attendance-absent = nicht da
attendance-presence-of = Teilnahme von { $name }
attendance-was-noted = { $name }: { $presence }
attendance-was-unnoted = { $name }: Teilnahme gelöscht
attendance-turns = { $count ->
    [one] { $count } Wortmeldung
   *[other] { $count } Wortmeldungen
}
attendance-turns-of = Wortmeldungen von { $name }
attendance-turn-more = Eine Wortmeldung mehr: { $name }
attendance-turn-less = Eine Wortmeldung weniger: { $name }
attendance-turn-noted = { $name }: { $count } Wortmeldungen
attendance-turns-share = Wortmeldungen der Partner: { $partners } von { $turns }
attendance-no-turns = Noch niemand hat gesprochen.
attendance-key = Taste
attendance-keys = Mit den Tasten 1 bis 9, dann A bis Z zählen
attendance-keys-hint = Eine Taste je Person, in der Reihenfolge der Liste.
attendance-key-nobody = Niemand für die Taste { $n }.

## Agenda
agenda-title = Tagesordnung
agenda-open = Die Tagesordnung öffnen
agenda-empty = Nichts auf der Tagesordnung. Fügen Sie einen Punkt hinzu oder fragen Sie Partner nach einem.
agenda-add = Einen Punkt hinzufügen
agenda-title-hint = In einfachen Worten, ohne Abkürzungen.
agenda-purpose-inform = informieren
agenda-purpose-discuss = besprechen
agenda-purpose-decide = entscheiden
agenda-purpose-look-back = zurückblicken
agenda-minutes = { $n } Min.
agenda-nobody-named = Niemand Bestimmtes
agenda-proposed-by = vorgeschlagen von { $name }
agenda-up = Nach oben
agenda-down = Nach unten
agenda-up-named = Nach oben: { $title }
agenda-down-named = Nach unten: { $title }
agenda-remove-named = Entfernen: { $title }
agenda-was-added = Der Punkt ist hinzugefügt.
agenda-was-removed = „{ $title }“ ist entfernt.
agenda-was-moved = „{ $title }“ steht jetzt an Stelle { $place }.
agenda-total = { $total } Min. insgesamt
agenda-total-of = { $total } von { $planned } geplanten Min.
agenda-too-long = Die Tagesordnung ist { $over } Min. zu lang.
agenda-acronyms = { $count ->
    [one] { $count } Abkürzung zu erklären: { $list }
   *[other] { $count } Abkürzungen zu erklären: { $list }
}
agenda-acronym-mark = Abkürzung zu erklären

## The timer of the agenda
agenda-timer = Zeitmesser
agenda-timer-before = Starten Sie, wenn das Treffen beginnt.
agenda-timer-start = Starten
agenda-timer-pause = Pause
agenda-timer-resume = Fortsetzen
agenda-timer-next = Nächster Punkt
agenda-timer-end = Beenden
agenda-timer-current = Punkt { $place } von { $total }: { $title }
agenda-timer-left = noch { $n } Min.
agenda-timer-beyond = { $n } Min. mehr als geplant
agenda-timer-spent = { $n } Min. vergangen
agenda-timer-next-is = Danach: { $title }
agenda-timer-over = Die geplante Zeit für „{ $title }“ ist um.

## Quick capture and outcomes
meeting-capture = Notieren, ohne die Seite zu verlassen
meeting-capture-hint = Eine Zeile, dann Enter.
meeting-capture-text = Was gesagt wurde
meeting-capture-kind = Es ist
meeting-capture-recommendation = eine Empfehlung
meeting-capture-question = eine Frage
meeting-capture-decision = eine Entscheidung
meeting-capture-action = eine Maßnahme
meeting-capture-who = Wer es gesagt hat
meeting-capture-owner = Wer es tut
meeting-capture-unnamed = Niemand wird genannt
meeting-capture-save = Notieren
meeting-captured = In diesem Treffen notiert
meeting-captured-none = Noch nichts notiert.
meeting-captured-recommendation = Die Empfehlung ist notiert.
meeting-captured-question = Die Frage ist notiert.
meeting-captured-decision = Die Entscheidung ist notiert.
meeting-captured-action = Die Maßnahme ist notiert.
meeting-outcomes = Was aus dem Treffen folgt
meeting-recommendations = { $count ->
    [one] { $count } Empfehlung
   *[other] { $count } Empfehlungen
}
meeting-questions = { $count ->
    [one] { $count } Frage
   *[other] { $count } Fragen
}
meeting-decisions = { $count ->
    [one] { $count } Entscheidung
   *[other] { $count } Entscheidungen
}
meeting-actions = { $count ->
    [one] { $count } Maßnahme
   *[other] { $count } Maßnahmen
}
meeting-recommendation-received = erhalten
meeting-recommendation-decided = entschieden
meeting-recommendation-closed = zurückgemeldet
meeting-question-open = offen
meeting-question-answered = Antwort weiterzugeben
meeting-question-told = Antwort weitergegeben

## Minutes
minutes-title = Protokoll
minutes-hint = In einfachen Worten: was gesagt, was entschieden wurde, wer was tut.
minutes-empty = Das Protokoll ist noch nicht geschrieben.
minutes-begin = Mit dem beginnen, was schon notiert ist
minutes-present = Anwesend: { $names }
minutes-excused = Entschuldigt: { $names }
minutes-recommendations = Empfehlungen
minutes-questions = Fragen
minutes-decisions = Entscheidungen
minutes-actions = Was zu tun ist
minutes-draft = Entwurf
minutes-with-partners = Bei den Partnern seit { $date }
minutes-approved = Genehmigt am { $date }
minutes-share = Den Partnern zu lesen geben
minutes-were-shared = Die Partner können sagen, was fehlt.
minutes-approve = Es ist genehmigt
minutes-were-approved = Das Protokoll ist genehmigt.
minutes-redraft = Wieder aufnehmen
minutes-were-redrafted = Das Protokoll ist wieder ein Entwurf.
minutes-versions = Frühere Fassungen
minutes-versions-none = Keine frühere Fassung.
minutes-version-of = { $date }, { $user }

## On leaving
exit-title = Beim Gehen
exit-lead = Drei Fragen, per Handzeichen oder mit Karten. Die Antworten bleiben ohne Namen.
exit-how = Zählen Sie die Karten jeder Farbe.
exit-understood = Ich habe verstanden, was gesagt wurde
exit-heard = Ich konnte sagen, was ich wollte
exit-know-next = Ich weiß, was als Nächstes geschieht
exit-card-yes = ja
exit-card-partly = teilweise
exit-card-no = nein
exit-share = { $card }: { $share }
exit-few = Weniger als { $n } Antworten: Es wird nichts gezeigt.
exit-remarks-hint = Was sich nächstes Mal ändern sollte, ohne jemanden zu nennen.

## Fields
field-meeting-plan-title = Name
field-meeting-plan-on = Tag
field-meeting-plan-starts-at = Beginn
field-meeting-plan-minutes = Dauer, in Minuten
field-meeting-plan-time-zone = Zeitzone
field-meeting-plan-place = Ort
field-meeting-plan-link = Link
field-meeting-plan-phone = Ersatznummer
field-meeting-hosting-facilitator = Wer leitet
field-meeting-hosting-technique = Wie alle zu Wort kommen
field-meeting-background-note = Was man wissen muss
field-meeting-course-reason = Grund
field-meeting-course-state-state = Stand
field-meeting-minutes-text = Protokoll
field-meeting-minutes-state-state = Stand
field-meeting-exit-remarks = Anmerkungen
field-meeting-override-acronyms-reason = Warum sie bleiben dürfen
field-meeting-override-acronyms-acronyms = Stehen gelassene Abkürzungen
field-agenda-item-item-title = Punkt
field-agenda-item-item-minutes = Dauer, in Minuten
field-agenda-item-item-purpose = Zum
field-agenda-item-item-proposer-side = Vorgeschlagen von
field-agenda-item-item-proposer-partner = Wer ihn vorschlug
field-agenda-item-position-place = Stelle
field-attendance-needs-needs = Bedarf
field-attendance-needs-needs-need = Bedarf
field-attendance-needs-needs-arranged = Organisiert
field-attendance-presence-presence = Teilnahme
field-attendance-speaking-turns = Wortmeldungen
field-attendance-invitation-side = Seite
field-document-description-title = Unterlage
field-document-description-place-place = Wo sie liegt
field-document-description-place-file-name = Datei
field-dispatch-sending-on = Gesendet am
field-dispatch-sending-means = Wie
field-dispatch-sending-documents = Unterlagen
field-dispatch-sending-to = An wen

## What the history says besides
field-meeting-course-state-on = Abgesagt am
field-meeting-course-state-reason = Grund
field-meeting-course-moves = Frühere Tage
field-meeting-minutes-state-since = Bei den Partnern seit
field-meeting-minutes-state-on = Genehmigt am
field-meeting-exit-understood-yes = Verstanden: ja
field-meeting-exit-understood-partly = Verstanden: zum Teil
field-meeting-exit-understood-no = Verstanden: nein
field-meeting-exit-heard-yes = Konnte sprechen: ja
field-meeting-exit-heard-partly = Konnte sprechen: zum Teil
field-meeting-exit-heard-no = Konnte sprechen: nein
field-meeting-exit-know-next-yes = Weiß, was kommt: ja
field-meeting-exit-know-next-partly = Weiß, was kommt: zum Teil
field-meeting-exit-know-next-no = Weiß, was kommt: nein
field-document-description-place-kind = Wo sie aufbewahrt wird
field-document-description-place-size = Größe
state-draft = Entwurf
state-with-partners = bei den Partnern
state-approved = genehmigt
state-held = hat stattgefunden
state-cancelled = abgesagt
kind-elsewhere = anderswo aufbewahrt
kind-attached = im Tresor aufbewahrt

## Tabs
tab-prepare = Vorbereiten
tab-agenda = Tagesordnung
tab-people = Teilnahme und Wort
tab-minutes = Protokoll
tab-outcomes = Folgen
