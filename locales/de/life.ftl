# The life of a partnership: problems, contributions, recognitions, agreements, who is missing.

## Problems
life-lead = Die kleinen Einträge, die eine Partnerschaft tragen: was hakt, was Partner geben, wie sie anerkannt werden, was schriftlich vereinbart ist.
problems = Probleme
problems-none = Nichts zu melden. Ein früh genanntes Problem löst sich leichter.
problem-add = Ein Problem nennen
problem-solve = Es ist gelöst
problem-how = Wie
problem-solved-on = Gelöst am { $date }
problem-open-since = Offen seit { $date }
field-problem-raised-text = Was hakt, ohne Vorwurf
field-problem-raised-on = Genannt am
field-problem-raised-proposer-side = Genannt von
field-problem-raised-proposer-partner = Wer
field-problem-ownership-owner = Wer sich darum kümmert
field-problem-outcome-state = Stand
field-problem-outcome-on = Gelöst am
field-problem-outcome-how = Wie

## Contributions
contributions = Was Partner geben
contributions-none = Nichts notiert. Zeit, ein Raum, Wissen: Alles zählt.
contribution-add = Einen Beitrag notieren
gift-expertise = Wissen
gift-room = Raum
gift-money = Geld
gift-time = Zeit, in Stunden
gift-things = Sachen
field-contribution-gift-kind = Welcher Art
field-contribution-gift-what = Was
field-contribution-gift-amount = Wie viel
field-contribution-gift-on = Tag

## Recognitions
recognitions = Die Rolle der Partner gewürdigt
recognitions-none = Nichts notiert. Wo haben Sie davon gesprochen, was Partner einbringen?
recognition-add = Eine Anerkennung notieren
recognition-consent = Wer genannt wird, ist einverstanden
field-recognition-tribute-what = Was gesagt wurde
field-recognition-tribute-place = Wo
field-recognition-tribute-on = Tag
field-recognition-tribute-partners = Von wem
field-recognition-tribute-consent = Einverstanden, genannt zu werden

## Agreements
agreements = Vereinbarungen und Zusagen
agreements-none = Nichts notiert. Eine Charta, eine Vereinbarung, eine Zusage der Vertraulichkeit?
agreement-add = Eine Vereinbarung notieren
agreement-review-on = Zu überprüfen am { $date }
agreement-charter = Charta
agreement-convention = Abkommen
agreement-confidentiality = Zusage der Vertraulichkeit
agreement-sharing = Weitergabe von Informationen
field-agreement-terms-kind = Welcher Art
field-agreement-terms-title = Name
field-agreement-terms-scope = Was sie umfasst
field-agreement-terms-signatories = Unterzeichnende
field-agreement-terms-since = Ab
field-agreement-terms-review-on = Zu überprüfen am
field-agreement-terms-until = Bis

## Who is missing, and influence in facts
voices-title = Wer fehlt, und wer mitredet
voices-period = Vom { $from } bis { $to }
influence-agenda-items = Von Partnern vorgeschlagene Tagesordnungspunkte
influence-speaking = Wortmeldungen von Partnern
influence-decisions = Entscheidungen, die mit einer Idee von Partnern begannen
influence-changes = Empfehlungen, auf die eine Veränderung folgte
influence-agenda-items-formula = von Partnern vorgeschlagene Punkte ÷ alle Punkte der abgehaltenen Treffen
influence-speaking-formula = Wortmeldungen von Partnern ÷ alle gezählten
influence-decisions-formula = von Partnern vorgeschlagene Entscheidungen ÷ jene, bei denen bekannt ist, wer sie vorschlug
influence-changes-formula = verwirklichte Empfehlungen ÷ erhaltene Empfehlungen
influence-share = { $part } von { $whole }
influence-nothing = noch nichts zu messen
population = Bevölkerung
population-hint = Eine Gruppe und ihr Anteil an der Bevölkerung: Ähneln ihr die Partner?
population-add = Eine Gruppe hinzufügen
population-missing = Fehlende Stimme: { $name }, { $percent } % der Bevölkerung
population-few = weniger als { $n } Partner
population-some = { $n } Partner
field-population-group-shares-name = Gruppe
field-population-group-shares-percent = Anteil an der Bevölkerung, in %
field-population-group-shares-partners = Partner aus dieser Gruppe
field-snooze-rest-kind = Was
field-snooze-rest-until = Bis
field-snooze-rest-reason = Warum
field-questionnaire-identity-title = Titel
field-questionnaire-content-fhir = Inhalt
life-delete = Löschen
life-delete-named = Löschen: { $what }
life-was-deleted = Gelöscht.
life-was-added = Es ist notiert.
