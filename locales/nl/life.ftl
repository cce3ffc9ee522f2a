# The life of a partnership: problems, contributions, recognitions, agreements, who is missing.

## Problems
life-lead = De kleine fiches die een partnerschap dragen: wat niet loopt, wat partners geven, hoe zij erkend worden, wat schriftelijk is afgesproken.
problems = Problemen
problems-none = Niets te melden. Een probleem dat vroeg gezegd wordt, is makkelijker op te lossen.
problem-add = Een probleem melden
problem-solve = Het is opgelost
problem-how = Hoe
problem-solved-on = Opgelost op { $date }
problem-open-since = Open sinds { $date }
field-problem-raised-text = Wat niet loopt, zonder verwijt
field-problem-raised-on = Gemeld op
field-problem-raised-proposer-side = Gemeld door
field-problem-raised-proposer-partner = Wie
field-problem-ownership-owner = Wie er zorg voor draagt
field-problem-outcome-state = Stand
field-problem-outcome-on = Opgelost op
field-problem-outcome-how = Hoe

## Contributions
contributions = Wat partners geven
contributions-none = Niets genoteerd. Tijd, een lokaal, kennis: alles telt.
contribution-add = Een bijdrage noteren
gift-expertise = Kennis
gift-room = Lokaal
gift-money = Geld
gift-time = Tijd, in uren
gift-things = Materiaal
field-contribution-gift-kind = Van welke soort
field-contribution-gift-what = Wat
field-contribution-gift-amount = Hoeveel
field-contribution-gift-on = Dag

## Recognitions
recognitions = De rol van de partners in de kijker
recognitions-none = Niets genoteerd. Waar sprak u over wat partners inbrengen?
recognition-add = Een erkenning noteren
recognition-consent = Wie genoemd wordt, is akkoord
field-recognition-tribute-what = Wat er gezegd is
field-recognition-tribute-place = Waar
field-recognition-tribute-on = Dag
field-recognition-tribute-partners = Van wie
field-recognition-tribute-consent = Akkoord om genoemd te worden

## Agreements
agreements = Overeenkomsten en afspraken
agreements-none = Niets genoteerd. Een charter, een overeenkomst, een belofte van vertrouwelijkheid?
agreement-add = Een overeenkomst noteren
agreement-review-on = Te herbekijken op { $date }
agreement-charter = Charter
agreement-convention = Conventie
agreement-confidentiality = Belofte van vertrouwelijkheid
agreement-sharing = Delen van informatie
field-agreement-terms-kind = Van welke soort
field-agreement-terms-title = Naam
field-agreement-terms-scope = Wat ze dekt
field-agreement-terms-signatories = Ondertekenaars
field-agreement-terms-since = Vanaf
field-agreement-terms-review-on = Te herbekijken op
field-agreement-terms-until = Tot

## Who is missing, and influence in facts
voices-title = Wie ontbreekt, en wie weegt mee
voices-period = Van { $from } tot { $to }
influence-agenda-items = Agendapunten voorgesteld door partners
influence-speaking = Spreekbeurten van partners
influence-decisions = Beslissingen die met een idee van partners begonnen
influence-changes = Aanbevelingen gevolgd door een verandering
influence-agenda-items-formula = punten voorgesteld door partners ÷ alle punten van het gehouden overleg
influence-speaking-formula = spreekbeurten van partners ÷ alle getelde
influence-decisions-formula = beslissingen voorgesteld door partners ÷ die waarvan bekend is wie ze voorstelde
influence-changes-formula = gerealiseerde aanbevelingen ÷ ontvangen aanbevelingen
influence-share = { $part } van { $whole }
influence-nothing = nog niets te meten
population = Bevolking
population-hint = Een groep en haar aandeel in de bevolking: lijken de partners erop?
population-add = Een groep toevoegen
population-missing = Ontbrekende stem: { $name }, { $percent }% van de bevolking
population-few = minder dan { $n } partners
population-some = { $n } partners
field-population-group-shares-name = Groep
field-population-group-shares-percent = Aandeel in de bevolking, in %
field-population-group-shares-partners = Partners van deze groep
field-snooze-rest-kind = Wat
field-snooze-rest-until = Tot
field-snooze-rest-reason = Waarom
field-questionnaire-identity-title = Titel
field-questionnaire-content-fhir = Inhoud
life-delete = Verwijderen
life-delete-named = Verwijderen: { $what }
life-was-deleted = Verwijderd.
life-was-added = Het is genoteerd.
