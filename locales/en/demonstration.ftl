# Demonstration: an invented centre, its partners, its objectives and its evaluations.
# The names of persons stand in the program, the same in all languages. Places and organisations are invented and need not be translated word for word.
# Days are counted from today: no text names a date or a season.

## The centre

demo-centre = Maple Ferry Community Health Centre
demo-coordinator = Claire Vandamme
demo-city = Maple Ferry

## First partnership

demo-access-name = Access to care, North End
demo-access-purpose = The users’ committee and the team look together for ways that everyone in the neighbourhood can see someone in time.
demo-access-population = People who live in the North End, above all those without a family doctor
demo-access-territory = North End of Maple Ferry, from the station to the river

## Second partnership

demo-food-name = Diabetes and food
demo-food-purpose = People who live with diabetes, their families and the team learn together to cook well and to enjoy what they eat.
demo-food-population = People who live with diabetes, and their families
demo-food-territory = Maple Ferry and the villages around it

## Objectives

demo-objective-appointment = A first appointment in less than 7 days
demo-objective-appointment-specific = Everyone in the neighbourhood who calls for the first time sees a doctor or a nurse in less than 7 days.
demo-objective-appointment-measurable = Each month, reception counts the days between the call and the appointment, and notes the average.
demo-objective-appointment-attainable = Two half-days a week are kept for first appointments, and a nurse takes one of them.
demo-objective-appointment-relevant = Residents say that the wait is the first reason why they go without care.

demo-objective-host = A resident co-hosts each meeting
demo-objective-host-specific = At each meeting of the committee, someone from the neighbourhood prepares the agenda and gives the floor, with a member of the team.
demo-objective-host-measurable = We count the meetings that were hosted by two people. There are ten in the year.
demo-objective-host-attainable = Six residents agreed to try, and each prepares the meeting with the team a week before.
demo-objective-host-relevant = When a resident hosts, others speak more often.

demo-objective-known = Make the health centre better known
demo-objective-known-specific = Families who arrived a short while ago know that the health centre exists and how to sign up.
demo-objective-known-relevant = Several community groups meet families who do not know where to go.

demo-objective-cooking = Twelve cooking workshops open to all
demo-objective-cooking-specific = Residents and the dietitian cook a simple, cheap meal together, at the school or in the garden.
demo-objective-cooking-measurable = We count the workshops. There will be twelve, from the first one to the due date.
demo-objective-cooking-attainable = The school lends its kitchen and the market gives the vegetables.
demo-objective-cooking-relevant = People who live with diabetes ask for recipes more than for advice.

## Measures

demo-indicator-wait = Wait before a first appointment
demo-indicator-wait-unit = days
demo-indicator-hosted = Meetings co-hosted by a resident
demo-indicator-hosted-unit = meetings
demo-indicator-workshops = Cooking workshops held
demo-indicator-workshops-unit = workshops

## Adjustments

demo-adjustment-phone = Answer the phone on Wednesday afternoons too, for first appointments.
demo-adjustment-phone-reason = People who work in the morning could not reach us.
demo-adjustment-aloud = Read each decision aloud at the end of the meeting, with its reason.
demo-adjustment-aloud-reason = Partners see less well than the team how decisions are made.
demo-adjustment-news = Send news once a month, and post it at reception.
demo-adjustment-news-reason = Partners did not know what happened between two meetings.

## Evaluations

demo-round-autumn = Second-year evaluation
demo-round-first = First evaluation
demo-round-before = First-year evaluation
demo-round-leaving = On leaving the meeting
demo-remark-end = We ended on time.
demo-remark-words = The word "triage" was not explained.
demo-remark-decided = I do not know what was decided at the end.
demo-remark-thanks = Thank you for minding the children.
demo-remark-evening = Evenings are easier for me.
demo-remark-named = Claire listened well, but there was not enough time.
demo-group-note = One person sees it otherwise: to them the reasons are clear.

## Organisations

demo-organisation-house = Footbridge Neighbourhood House
demo-organisation-women = North End Women’s Circle
demo-organisation-young = Springboard Youth Club
demo-organisation-welfare = Maple Ferry Social Services
demo-organisation-town = Town of Maple Ferry
demo-organisation-mutual = Three Rivers Public Health Unit
demo-organisation-pharmacy = Ferry Street Pharmacy
demo-organisation-market = North End Good Food Market
demo-organisation-school = Linden Grove Public School
demo-organisation-garden = Linden Grove Community Garden

## Roles
# The same role may be held by a woman and by a man: the wording suits both.

demo-role-coordinator = Coordinator
demo-role-doctor = Doctor
demo-role-nurse = Nurse
demo-role-reception = Reception
demo-role-social-worker = Social worker
demo-role-resident = Lives in the neighbourhood
demo-role-carer = Family caregiver
demo-role-elected = Town councillor
demo-role-pharmacist = Pharmacist
demo-role-dietician = Dietitian

## A year of meetings, words and decisions
demo-meeting = Users’ committee
demo-meeting-food = Cooks’ table
demo-place = Community room, ground floor
demo-phone = 02 555 01 20
demo-background = Since March, people wait less for a first appointment. We look for ways to help those who do not call.
demo-agenda-welcome = Welcome and round
demo-agenda-follow-up = What became of your recommendations
demo-agenda-project = The RMH project with the CPAS
demo-agenda-hours = Opening hours on Wednesday
demo-agenda-expert = Questions to the clinical expert
demo-minutes = Eleven people were there. We spoke of opening hours and the telephone. It was decided to open the waiting room earlier.
demo-document = The year in one page
demo-document-place = Blue binder, at the reception

## Recommendations
demo-rec-pictogram = A pictogram for each service at the reception
demo-rec-reminder = Reminders of appointments by telephone
demo-rec-hours = Open the waiting room at 8
demo-rec-bus = Pay the bus for volunteers
demo-rec-cooking = A cooking workshop every month
demo-rec-leaflet = The discharge leaflet in Turkish and Arabic
demo-rec-chair = A high chair in room 2
demo-rec-sunday = Consultations on Sunday
demo-rec-shopping = A shopping list with pictures
demo-reason-bus = The budget lasts for six months only.
demo-reason-sunday = Nobody can be on duty on Sundays.
demo-proof-chair = Photograph of room 2
demo-proof-cooking = Three workshops, 24 people
demo-committee = Users’ committee

## Questions, decisions, actions
demo-question = Why must one not eat before a blood test?
demo-answer = Because eating changes the sugar and fat in the blood: the result would be wrong.
demo-question-two = May one share one’s medicine with a relative?
demo-decision-hours = The waiting room opens at 8, from Monday to Friday.
demo-decision-hours-reason = Older people were waiting outside.
demo-decision-hours-option = A covered bench by the door
demo-decision-read = Each decision is read aloud at the end of the meeting.
demo-decision-read-reason = The evaluation showed that partners did not know how decisions are made.
demo-decision-disagreement = One person finds that it takes time.
demo-action-sign = Print the poster with the new hours
demo-action-translate = Have the discharge leaflet translated
demo-action-call = Call those who no longer came

## Exchanges and the rest
demo-exchange-room = The room is lent on Tuesdays
demo-exchange-news = Asking how things are
demo-exchange-hours = Confirms the new hours
demo-exchange-absence = Cannot come to the next meeting
demo-exchange-idea = Suggests inviting the homework club
demo-topic-room = room
demo-problem = Invitations arrive too late to plan ahead.
demo-problem-how = The dates are set for the whole year.
demo-gift-room = Room lent every Tuesday
demo-gift-time = Welcoming new patients
demo-recognition = The idea of pictograms came from residents
demo-recognition-place = Neighbourhood paper
demo-agreement = Partnership agreement
demo-agreement-scope = Who does what, how we decide, how we part.
demo-term = CPAS
demo-term-meaning = Public social welfare centre: the social services of the town.
demo-group-young = under 35
demo-group-old = over 65

## The second partnership
demo-food-decision = The workshops take place at the school, on the first Saturday of the month.
demo-food-decision-reason = It is the day on which most families can come.
demo-food-problem = The tap in the garden gives no water any more.
demo-food-action = Ask the town to repair the tap in the garden
demo-food-rec-recipes = Recipes with what grows in the garden
demo-food-proof-recipes = A booklet of eight recipes, handed out at the street party
demo-food-question = How much fruit may one eat a day with diabetes?
demo-food-recognition = The recipe booklet names those who wrote it
demo-food-recognition-place = Street party
demo-food-agreement = Charter of the cooks
demo-food-agreement-scope = What each one brings, and how newcomers are welcomed.
demo-gift-kitchen = Kitchen lent every month
demo-gift-vegetables = Vegetables given for the workshops
demo-group-alone = people who live alone
