-- What was realised and waits to be closed stands under way on the board, no longer among what was merely decided.
UPDATE recommendation SET stage = 'under_way' WHERE stage = 'decided' AND realised_on IS NOT NULL;
