# The first screen: what is owed to whom, by date.

today-title = Guten Tag, { $name }
today-lead = { $date } · { $count ->
    [0] nichts wartet auf Sie
    [one] { $count } Sache wartet auf Sie
   *[other] { $count } Sachen warten auf Sie
}
today-to-do = Zu tun
today-nothing = Nichts eilt. Ihre Partnerschaften sind auf dem Stand.
today-first-step = Beschreiben Sie zuerst eine Partnerschaft: ihren Namen und wozu sie dient.
today-late = überfällig
today-late-since = überfällig seit { $date }
today-before = vor dem { $date }
today-evaluation-due = Nächste Evaluation vorbereiten
    .detail = die Partnerschaft zieht Bilanz im vereinbarten Rhythmus
today-round-to-open = Evaluation öffnen
    .detail = sie kann beginnen
today-round-results = Aus den Ergebnissen entscheiden
    .detail = { $count ->
        [one] { $count } Punkt zu besprechen
       *[other] { $count } Punkte zu besprechen
    }
today-round-to-close = Evaluation abschließen
    .detail = { $count ->
        [one] { $count } Antwort
       *[other] { $count } Antworten
    } von { $total ->
        [one] { $total } Einladung
       *[other] { $total } Einladungen
    }
today-round-to-remind = Die eingeladenen Personen an die Evaluation erinnern
    .detail = { $count ->
        [one] { $count } Antwort
       *[other] { $count } Antworten
    } von { $total ->
        [one] { $total } Einladung
       *[other] { $total } Einladungen
    }
today-objective-to-make-precise = Ein Ziel genauer fassen
    .detail = { $count ->
        [one] { $count } Frage ohne Antwort
       *[other] { $count } Fragen ohne Antwort
    } von 5
today-measurement-missing = Messen, wo ein Ziel steht
    .detail = noch nicht gemessen
today-adjustment-due = Umsetzen, was beschlossen wurde
    .detail = beschlossene Anpassung
today-partnership-without-objective = Der Partnerschaft ein erstes Ziel geben
    .detail = kein Ziel notiert
today-partnership-without-partners = Notieren, wer Partner ist
    .detail = kein Partner notiert
today-recommendation-to-acknowledge = Den Eingang einer Empfehlung bestätigen
    .detail = die Person wartet auf ein Zeichen, dass sie angekommen ist
today-recommendation-to-decide = Über eine Empfehlung entscheiden
    .detail = um rechtzeitig antworten zu können
today-recommendation-to-tell = Sagen, was aus einer Empfehlung wurde
    .detail = wer sie gemacht hat, weiß es noch nicht
today-question-to-answer = Eine Frage beantworten
    .detail = sie wartet auf die Fachperson
today-question-to-tell = Eine Antwort weitergeben
    .detail = wer gefragt hat, hat sie noch nicht
today-meeting-to-prepare = Ein Treffen vorbereiten
    .detail = { $count } von { $total } Punkten sind bereit
today-documents-to-send = Die Unterlagen für ein Treffen senden
    .detail = { $count } von { $total } Partnern haben sie rechtzeitig
today-acronyms-to-explain = Abkürzungen erklären
    .detail = { $count ->
        [one] { $count } unbekannte Abkürzung in den Unterlagen
       *[other] { $count } unbekannte Abkürzungen in den Unterlagen
    }
today-meeting-to-note = Notieren, was geschah
    .detail = der Tag des Treffens ist vorbei
today-partner-silent = Kontakt aufnehmen
    .detail = seit mehr als { $count } Tagen ist nichts notiert; so war es vereinbart
today-action-due = Tun, was zugesagt ist
    .detail = vereinbarte Maßnahme
today-decision-to-review = Eine Entscheidung erneut ansehen
    .detail = sie sollte bis zu diesem Tag überprüft werden
today-agreement-to-review = Eine Vereinbarung erneut ansehen
    .detail = sie sollte bis zu diesem Tag überprüft werden
today-incident-owed = Einen Vorfall weiterverfolgen
    .detail = { $count ->
        [one] jemand ist noch zu benachrichtigen
       *[other] { $count } Dinge sind noch zu tun
    }
snooze = Später
snooze-named = Später: { $what }
snooze-title = Auf später verschieben
snooze-until = Bis
snooze-reason = Warum es warten kann
snooze-do = Verschieben
snooze-done = Verschoben bis { $date }.
snooze-list = { $count ->
        [one] Eine Sache verschoben
       *[other] { $count } Sachen verschoben
    }
snooze-list-row = Bis { $date } · { $reason }
snooze-end = Wieder aufnehmen
snooze-end-named = Jetzt wieder aufnehmen: { $what }
snooze-was-ended = Es steht wieder in der Liste.
today-recommendation-to-close = Eine Empfehlung abschließen
    .detail = alles ist getan und gesagt
today-action-to-plan = Einer Aufgabe einen Tag geben
    .detail = noch weiß niemand, bis wann
