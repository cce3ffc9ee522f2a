# Evaluation: Texte der Evaluationen, des Antwortens und der Ergebnisse.
# $date, $opens, $closes, $mean, $gap, $team und $partner kommen schon in der Sprache geschrieben („3,4“); $n, $answered, $invited und $total sind Zahlen.

## Die sechs Bedingungen und die zwei Stimmen

condition-objectives = Klare Ziele
condition-communication = Kommunikation
condition-confidentiality = Vertraulichkeit
condition-transparency = Transparenz
condition-participation = Beteiligung
condition-evaluation = Evaluation und nächste Schritte

side-team = Team
side-partner = Partner
side-partner-one = Partner
side-team-count = Team, { $n }
side-partner-count = Partner, { $n }
side-team-explained = Die Mitarbeitenden und Fachkräfte des Zentrums.
side-partner-explained = Die Personen und Organisationen, die mit dem Zentrum zusammenarbeiten.

## Die Evaluation

round-list-title = Evaluationen
round-list-empty = Noch keine Evaluation. Die erste gibt einen Ausgangspunkt: Sie sagt, wo Sie aus der Sicht des Teams und der Partner stehen.
round-new = Eine Evaluation vorbereiten
round-needs-members = Eine Evaluation richtet sich an das Team und an die Partner. Fügen Sie zuerst die Mitglieder der Partnerschaft hinzu.
round-create = Evaluation speichern
round-name = Name der Evaluation
round-name-example = Zum Beispiel: Evaluation Herbst 2026
round-opens-on = Erster Tag zum Antworten
round-closes-on = Letzter Tag zum Antworten
round-dates = Vom { $opens } bis { $closes }
round-questionnaire = Fragebogen
round-questionnaire-detail = { $title }, { $n ->
    [one] { $n } Aussage
   *[other] { $n } Aussagen
}
round-not-validated = Nicht validierter Fragebogen: Er eröffnet das Gespräch. Er misst keine Leistung und vergleicht keine Personen.
round-smallest-group = Eine Gruppe mit weniger als { $n } Antworten wird nie getrennt gezeigt.
round-invited = Eingeladene Personen
round-member = { $name }, { $side }
round-count-few = { $invited ->
    [one] { $invited } Einladung
   *[other] { $invited } Einladungen
} · zu wenige Antworten, um sie getrennt zu zählen
round-invited-count = { $count ->
    [0] Noch ist niemand eingeladen.
    [one] { $count } Mitglied von { $total } eingeladen.
   *[other] { $count } Mitglieder von { $total } eingeladen.
}
round-invite-help = Laden Sie beide Stimmen ein. Auf jeder Seite braucht es mindestens { $n } Antworten, damit ihre Mittelwerte gezeigt werden.
round-state-planned = Geplant
round-state-open = Offen
round-state-closed = Abgeschlossen
round-planned-detail = Öffnet am { $date }
round-open-detail = Offen bis zum { $date }
round-closed-detail = Abgeschlossen am { $date }
round-count = { $answered ->
    [0] Keine Antwort
    [one] { $answered } Antwort
   *[other] { $answered } Antworten
} auf { $invited ->
    [one] { $invited } Einladung
   *[other] { $invited } Einladungen
}
round-open-action = Evaluation öffnen
round-answer-action = Antworten
round-close-action = Evaluation abschließen
round-results-action = Ergebnisse ansehen
round-open-question = „{ $title }“ öffnen?
round-open-consequence = Das Antworten beginnt. Der Fragebogen und die Größe der kleinsten gezeigten Gruppe bleiben die des Tages, an dem die Evaluation vorbereitet wurde.
round-close-question = „{ $title }“ abschließen?
round-close-consequence = Danach kann niemand mehr antworten, und die Ergebnisse werden geöffnet. Eine abgeschlossene Evaluation lässt sich nicht wieder öffnen.
round-sealed = Die Ergebnisse sind bis zum Abschluss versiegelt. Bis dahin sieht sie niemand, auch das Team nicht.
round-saved = Die Evaluation ist gespeichert.
round-opened = Die Evaluation ist offen.
round-closed = Die Evaluation ist abgeschlossen. Die Ergebnisse sind offen.

## Antworten

answer-title = Ihre Sicht auf die Partnerschaft
answer-introduction = Team und Partner beantworten dieselben Fragen. Es gibt keine richtigen oder falschen Antworten: Ihre Erfahrung zählt.
answer-duration = { $n ->
    [one] Rechnen Sie mit etwa { $n } Minute.
   *[other] Rechnen Sie mit etwa { $n } Minuten.
}
answer-anonymous = Ihre Antworten werden ohne Ihren Namen und ohne die Uhrzeit aufbewahrt. Das Programm zeigt sie nie Person für Person. Nach dem Abschluss zeigt es Mittelwerte und wie oft jede Antwort gewählt wurde, und nie für eine Gruppe von weniger als { $n } Personen. Was Sie mit eigenen Worten schreiben, wird gezeigt, wie es ist, ohne zu sagen, von wem es kommt.
answer-anonymous-limit = In einer kleinen Gruppe lässt sich eine Meinung, die alle teilen, manchmal erraten.
answer-side-question = Sie antworten als:
answer-side-change = Ändern: Team oder Partner
answer-language = Sprache
answer-simpler = Einfachere Sätze
answer-simpler-note = In klarer Sprache. Eine Prüfung durch eine betroffene Person ist nicht vermerkt.
answer-large = Große Schrift
answer-position = Frage { $n } von { $total }
answer-skip-help = Sie dürfen eine Frage auslassen.
answer-required = Antwort nötig
answer-several = Mehrere Antworten sind möglich.
answer-own-words = Eine andere Antwort, mit Ihren Worten
answer-yes = Ja
answer-no = Nein
answer-no-names = Schreiben Sie keinen Namen, auch nicht Ihren eigenen.
answer-number-between = Von { $least } bis { $greatest }.
answer-number-least = Mindestens { $least }.
answer-number-greatest = Höchstens { $greatest }.
answer-grid = Fragen und Antworten
answer-other-language = Diesen Fragebogen gibt es in dieser Sprache nicht vollständig. Was fehlt, erscheint in der Sprache, in der er geschrieben wurde.
answer-category-question = Sie sind eher:
answer-category-hint = Nur um Gruppen von mindestens { $n } Personen zu vergleichen. Sie müssen es nicht sagen.
answer-category-go = Beginnen
answer-category-skip = Beginnen, ohne es zu sagen
answer-layout = Darstellung
answer-layout-list = Alle Fragen nacheinander
answer-layout-single = Eine Frage auf einmal
answer-layout-grid = Als Tabelle
answer-back = Vorige Frage
answer-forward = Nächste Frage
answer-keep = Wenn ich vor dem Ende gehe, zählen, was ich schon geantwortet habe
answer-give-up = Hier aufhören
answer-give-up-question = Was soll mit Ihren Antworten geschehen?
answer-give-up-text = { $n ->
    [0] Sie haben noch nichts geantwortet. Die nächste Person beginnt mit einem leeren Blatt.
    [one] Sie haben { $n } Frage beantwortet. Sie entscheiden, ob sie zählt. Die nächste Person sieht nichts.
   *[other] Sie haben { $n } Fragen beantwortet. Sie entscheiden, ob sie zählen. Die nächste Person sieht nichts.
}
answer-give-up-erase = Meine Antworten löschen
answer-give-up-keep = Abgeben, was ich geantwortet habe
answer-away-title = Sind Sie noch da?
answer-away-keep = Ohne ein Zeichen von Ihnen werden Ihre Antworten so abgegeben, wie sie sind, wie Sie es gewählt haben.
answer-away-erase = Ohne ein Zeichen von Ihnen werden Ihre Antworten gelöscht, damit niemand anders sie sieht.
answer-away-left = Noch { $n } s
answer-away-stay = Ich mache weiter
answer-stop-passphrase = Die Passphrase öffnet den Rest des Programms wieder. Antworten, die noch nicht abgegeben sind, werden gelöscht.
answer-send = Meine Antworten abgeben
answer-nothing-chosen = Noch ist keine Antwort gewählt. Wählen Sie vor dem Abgeben mindestens eine.
answer-left-open = { $n ->
    [0] Sie haben auf alle Fragen geantwortet.
    [one] { $n } Frage ist noch ohne Antwort. Sie können das so lassen.
   *[other] { $n } Fragen sind noch ohne Antwort. Sie können das so lassen.
}
answer-send-consequence = Nach dem Abgeben können Ihre Antworten nicht mehr gelesen oder geändert werden.
answer-thanks = Danke. Ihre Antworten sind abgegeben.
answer-thanks-next = Nach dem Abschluss werden die Ergebnisse gemeinsam besprochen.
answer-next-person = An die nächste Person weitergeben
answer-next-person-sees-nothing = Die nächste Person sieht nichts von Ihren Antworten.
answer-stop = Antworten auf diesem Computer beenden
answer-stop-text = Das Programm geht zur Evaluation zurück. Noch nicht abgegebene Antworten werden gelöscht.
answer-stop-lock = Den Tresor sperren
answer-stop-stay = Weiter antworten
answer-stop-leave = Zurück zur Evaluation

## Die Ergebnisse

results-title = Ergebnisse
results-two-voices = Zwei Stimmen, dieselbe Frage
results-gap = Abstand { $gap }
results-smallest-group = Eine Gruppe mit weniger als { $n } Antworten wird nie getrennt gezeigt.
results-hidden-side = { $side ->
    [team] Team: weniger als { $n } Antworten oder Einladungen. Seine Zahlen werden nicht gezeigt, damit niemand erkannt wird.
   *[partner] Partner: weniger als { $n } Antworten oder Einladungen. Ihre Zahlen werden nicht gezeigt, damit niemand erkannt wird.
}
results-hidden-figure = Nicht gezeigt: weniger als { $n } Meinungen, oder eine kleine Gruppe könnte erkannt werden
results-nothing = Auf jeder Seite gibt es weniger als { $n } Antworten: Es wird kein Mittelwert gezeigt. Die Antworten bleiben aufbewahrt. Sie können über die Aussagen im Gespräch reden.
results-conversation = Es gibt wenige Antworten. Lesen Sie diese Zahlen als ein Gespräch, nicht als eine Messung: Eine einzige Person kann sie stark verschieben.
results-not-validated = Dieser Fragebogen ist nicht validiert. Er hilft Ihnen zu wählen, worüber Sie sprechen.
results-show-table = Tabelle ansehen
results-table-caption = Mittelwerte des Teams und der Partner für jedes Thema
results-column-condition = Thema
results-column-mean = Mittelwert
results-column-spread = Streuung
results-column-gap = Abstand
results-row-spoken = { $condition }: Team { $team }, Partner { $partner }, Abstand { $gap }.
results-row-spoken-team = { $condition }: Team { $team }, Partner nicht gezeigt.
results-row-spoken-partner = { $condition }: Team nicht gezeigt, Partner { $partner }.
results-row-spoken-none = { $condition }: Es wird kein Mittelwert gezeigt.
results-how-title = Wie diese Zahlen berechnet werden
results-how-person = Für jede Person und jedes Thema: der Mittelwert ihrer Bewertungen, wenn sie mindestens die Hälfte der Aussagen bewertet hat. „Ich weiß es nicht“ zählt nicht als Bewertung.
results-how-mean = Für jede Stimme: die Summe der Mittelwerte der Personen, geteilt durch die Zahl der Personen.
results-how-gap = Der Abstand: der Mittelwert des Teams minus den der Partner, so wie sie gezeigt werden, ohne Vorzeichen.
results-how-spread = Die Streuung (Standardabweichung): Nahe bei 0 ähneln sich die Meinungen; je größer sie ist, desto mehr unterscheiden sie sich. Sie wird mit der Zahl der Personen minus eins berechnet.
results-how-rounding = Die Zahlen sind auf eine Dezimalstelle gerundet; Zuverlässigkeit und Effekt auf zwei.
results-how-small-groups = Keine Zahl beruht auf weniger als { $n } Personen, und keine Rechnung mit mehreren Zahlen (etwa eine Subtraktion) lässt eine kleine Gruppe erkennen. Deshalb werden manche Zahlen nicht gezeigt.

## Worüber sprechen

weak-title = Worüber gemeinsam sprechen
weak-rule = Ein Thema steht hier, wenn ein Mittelwert unter der Mitte der Skala liegt oder wenn die zwei Stimmen ein Viertel der Skala oder mehr auseinanderliegen. Von 1 bis 5: unter 3 oder ein Punkt Abstand.
weak-none = Kein Thema hebt sich in diesen Zahlen ab. Fragen Sie beide Stimmen, ob sie sich darin wiedererkennen.
weak-nothing-shown = Es braucht Mittelwerte, um vorzuschlagen, worüber Sie sprechen können. Es gibt noch zu wenige Antworten.
weak-gap-heading = { $condition }: Abstand von { $gap }
weak-low-heading = { $side ->
    [team] { $condition }: { $mean } für das Team
   *[partner] { $condition }: { $mean } für die Partner
}
weak-objectives-gap = { $higher ->
    [team] Die zwei Stimmen gehen bei den Zielen auseinander: Das Team sagt, dass es klarer als die Partner sieht, wohin die Partnerschaft geht und wie weit sie ist.
   *[partner] Die zwei Stimmen gehen bei den Zielen auseinander: Die Partner sagen, dass sie klarer als das Team sehen, wohin die Partnerschaft geht und wie weit sie ist.
}
weak-communication-gap = { $higher ->
    [team] Die zwei Stimmen gehen bei der Kommunikation auseinander: Das Team sagt, dass es besser informiert ist und freier sprechen kann als die Partner.
   *[partner] Die zwei Stimmen gehen bei der Kommunikation auseinander: Die Partner sagen, dass sie besser informiert sind und freier sprechen können als das Team.
}
weak-confidentiality-gap = { $higher ->
    [team] Die zwei Stimmen gehen bei der Vertraulichkeit auseinander: Das Team sagt, dass es sicherer als die Partner ist, was vertraulich bleiben muss und was geschützt ist.
   *[partner] Die zwei Stimmen gehen bei der Vertraulichkeit auseinander: Die Partner sagen, dass sie sicherer als das Team sind, was vertraulich bleiben muss und was geschützt ist.
}
weak-transparency-gap = { $higher ->
    [team] Die zwei Stimmen gehen bei den Entscheidungen auseinander: Das Team sagt, dass es besser als die Partner weiß, wie und aus welchen Gründen sie getroffen werden.
   *[partner] Die zwei Stimmen gehen bei den Entscheidungen auseinander: Die Partner sagen, dass sie besser als das Team wissen, wie und aus welchen Gründen sie getroffen werden.
}
weak-participation-gap = { $higher ->
    [team] Die zwei Stimmen gehen bei der Beteiligung auseinander: Das Team sagt mehr als die Partner, dass es seine Meinung äußern kann und gehört wird.
   *[partner] Die zwei Stimmen gehen bei der Beteiligung auseinander: Die Partner sagen mehr als das Team, dass sie ihre Meinung äußern können und gehört werden.
}
weak-evaluation-gap = { $higher ->
    [team] Die zwei Stimmen gehen bei der Evaluation auseinander: Das Team sagt mehr als die Partner, dass gemeinsam Bilanz gezogen wird und Änderungen folgen.
   *[partner] Die zwei Stimmen gehen bei der Evaluation auseinander: Die Partner sagen mehr als das Team, dass gemeinsam Bilanz gezogen wird und Änderungen folgen.
}
weak-objectives-low = { $side ->
    [team] Für das Team bleibt noch zu tun: klären, wohin die Partnerschaft geht und wie weit sie ist.
   *[partner] Für die Partner bleibt noch zu tun: klären, wohin die Partnerschaft geht und wie weit sie ist.
}
weak-communication-low = { $side ->
    [team] Für das Team bleibt noch zu tun: öfter Neuigkeiten geben und das Sprechen leichter machen.
   *[partner] Für die Partner bleibt noch zu tun: öfter Neuigkeiten geben und das Sprechen leichter machen.
}
weak-confidentiality-low = { $side ->
    [team] Für das Team bleibt noch zu tun: sagen, was vertraulich ist, und persönliche Informationen besser schützen.
   *[partner] Für die Partner bleibt noch zu tun: sagen, was vertraulich ist, und persönliche Informationen besser schützen.
}
weak-transparency-low = { $side ->
    [team] Für das Team bleibt noch zu tun: erklären, wie und aus welchen Gründen Entscheidungen getroffen werden.
   *[partner] Für die Partner bleibt noch zu tun: erklären, wie und aus welchen Gründen Entscheidungen getroffen werden.
}
weak-participation-low = { $side ->
    [team] Für das Team bleibt noch zu tun: jeder Meinung Raum geben und Vorschläge berücksichtigen.
   *[partner] Für die Partner bleibt noch zu tun: jeder Meinung Raum geben und Vorschläge berücksichtigen.
}
weak-evaluation-low = { $side ->
    [team] Für das Team bleibt noch zu tun: gemeinsam Bilanz ziehen und daraus Änderungen ableiten.
   *[partner] Für die Partner bleibt noch zu tun: gemeinsam Bilanz ziehen und daraus Änderungen ableiten.
}
weak-item = Vor allem: „{ $statement }“
weak-adjustment-question = Welche Anpassung beschließen Sie?
weak-adjustment-add = Zum Plan hinzufügen
weak-point-decided = Anpassung beschlossen
answer-take-back = Diese Antwort löschen
answer-away-seconds = Sie haben { $n } Sekunden, um es zu sagen.
