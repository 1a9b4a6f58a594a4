-- A small agreement with records, as the first version of the product kept it.
insert into municipality values ('1261', 'Kävlinge kommun', 'Kävlinge', '12', 'Skåne län');

insert into organisation values
    ('00000000-0000-7000-8000-0000000000a1', 'kavlinge-kommun', '{"sv": "Kävlinge kommun"}', 'MUNICIPALITY'),
    ('00000000-0000-7000-8000-0000000000a2', 'polisen', '{"sv": "Polisen"}', 'POLICE');
insert into organisation_municipality values
    ('00000000-0000-7000-8000-0000000000a1', '1261'),
    ('00000000-0000-7000-8000-0000000000a2', '1261');
insert into place values
    ('00000000-0000-7000-8000-0000000000b1', '1261', 'Barsebäck'),
    ('00000000-0000-7000-8000-0000000000b2', '1261', 'Kävlinge');

insert into pledge_agreement values (
    '00000000-0000-7000-8000-0000000000c1', 'prov-2021', '{"sv": "Löftet", "en": "The promise"}', 'SIGNED',
    '2021-01-01', '2021-12-31', '{"sv": "Fler ska vara trygga."}', 'RETOLD',
    '{"title": {"sv": "Texten"}, "url": "https://example.se/lofte"}', '{"sv": "Med förbehåll."}',
    '[{"kind": "SAFETY_SURVEY", "title": {"sv": "Mätning"}, "year": 2020}]',
    '[{"text": {"sv": "Trafiken ingår inte."}}]', '[{"name": {"sv": "Kommunen"}, "phone": "046-00 00 00"}]',
    '{"interval": "HALF_YEARLY", "description": {"sv": "Två gånger om året."}}');
insert into pledge_agreement_municipality values ('00000000-0000-7000-8000-0000000000c1', '1261');
insert into pledge_agreement_party values
    ('00000000-0000-7000-8000-0000000000c1', '00000000-0000-7000-8000-0000000000a1'),
    ('00000000-0000-7000-8000-0000000000c1', '00000000-0000-7000-8000-0000000000a2');

insert into pledge values
    ('00000000-0000-7000-8000-0000000000d2', '00000000-0000-7000-8000-0000000000c1', 1, 'VISIBLE_PRESENCE',
        '{"sv": "Synlighet"}', '{"sv": "Vi syns."}'),
    ('00000000-0000-7000-8000-0000000000d1', '00000000-0000-7000-8000-0000000000c1', 0, 'YOUTH',
        '{"sv": "Ungdomar", "en": "Young people"}', '{"sv": "Vi besöker skolorna."}');
insert into activity values
    ('00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-0000000000d1', 0, '{"sv": "Besök"}',
        '{"sv": "Minst två besök i månaden."}',
        '{"type": "RECURRING", "minimum": 2, "every": "MONTH",
            "unit": {"one": {"sv": "besök"}, "other": {"sv": "besök"}}}', 21),
    ('00000000-0000-7000-8000-0000000000e2', '00000000-0000-7000-8000-0000000000d2', 0, '{"sv": "Marknader"}',
        '{"sv": "Vi är på marknaden."}',
        '{"type": "OCCASION", "occasions": [
            {"key": "silla", "name": {"sv": "Sillamarknaden"}, "date": "2021-08-14"},
            {"key": "host", "name": {"sv": "Höstmarknaden"}}]}', 14),
    ('00000000-0000-7000-8000-0000000000e3', '00000000-0000-7000-8000-0000000000d2', 1, '{"sv": "Möten"}',
        '{"sv": "Vi fortsätter att mötas."}', '{"type": "UNQUANTIFIED"}', 14);
insert into activity_lead values
    ('00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-0000000000a2'),
    ('00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-0000000000a1'),
    ('00000000-0000-7000-8000-0000000000e2', '00000000-0000-7000-8000-0000000000a2');
insert into activity_place values
    ('00000000-0000-7000-8000-0000000000e2', '00000000-0000-7000-8000-0000000000b1');

insert into indicator values
    ('00000000-0000-7000-8000-0000000000f1', 'trygghet', '{"sv": "Trygghet"}', 'SURVEY_INDEX',
        '{"sv": "index"}', 'LOWER', '{"kind": "MUNICIPALITY", "name": "Kävlinge", "municipalityCode": "1261"}', null),
    ('00000000-0000-7000-8000-0000000000f2', 'inbrott', '{"sv": "Inbrott"}', 'EVENT_COUNT',
        '{"sv": "brott"}', 'LOWER', '{"kind": "MUNICIPALITY", "name": "Kävlinge", "municipalityCode": "1261"}', null),
    ('00000000-0000-7000-8000-0000000000f3', 'villainbrott', '{"sv": "Villainbrott"}', 'EVENT_COUNT',
        '{"sv": "brott"}', 'LOWER', '{"kind": "MUNICIPALITY", "name": "Kävlinge", "municipalityCode": "1261"}', null);
insert into measurement values
    ('00000000-0000-7000-8000-000000000101', '00000000-0000-7000-8000-0000000000f1', '2020-01-01', '2020-12-31',
        1.69, null, null, null, 'FINAL', 'https://example.se/matning');
insert into kpi_target values
    ('00000000-0000-7000-8000-000000000201', '00000000-0000-7000-8000-0000000000c1', 0, '{"sv": "Tryggare"}',
        '{"sv": "Färre ska vara otrygga."}', 'DECREASE', '00000000-0000-7000-8000-0000000000f1',
        '2020-01-01', '2020-12-31', 1.69),
    ('00000000-0000-7000-8000-000000000202', '00000000-0000-7000-8000-0000000000c1', 1, '{"sv": "Bättre"}',
        '{"sv": "Det ska bli bättre."}', 'UNQUANTIFIED', null, null, null, null);
insert into kpi_target_context values
    ('00000000-0000-7000-8000-000000000201', 0, '00000000-0000-7000-8000-0000000000f3'),
    ('00000000-0000-7000-8000-000000000201', 1, '00000000-0000-7000-8000-0000000000f2');

insert into activity_record (
    id, agreement_id, organisation_id, performed_on, count, count_qualifier, occasion_key, place_id, participants,
    duration_minutes, public_note, internal_note, demonstration, status, recorded_by, recorded_by_name, recorded_at,
    decision_reason, decided_by, decided_by_name, decided_at, version)
values
    ('00000000-0000-7000-8000-000000000301', '00000000-0000-7000-8000-0000000000c1',
        '00000000-0000-7000-8000-0000000000a1', '2021-03-10', 2, 'AT_LEAST', null, null, 12, 90, 'Samtal.', 'Inre.',
        false, 'VERIFIED', 'a', 'A', '2021-03-11T08:00:00Z', null, 'b', 'B', '2021-03-12T08:00:00Z', 1),
    ('00000000-0000-7000-8000-000000000302', '00000000-0000-7000-8000-0000000000c1',
        '00000000-0000-7000-8000-0000000000a2', '2021-08-14', 1, 'EXACT', 'silla',
        '00000000-0000-7000-8000-0000000000b1', null, null, null, null,
        true, 'RETURNED', 'a', 'A', '2021-08-15T08:00:00Z', 'Vilken plats?', 'b', 'B', '2021-08-16T08:00:00Z', 1);
insert into activity_record_activity values
    ('00000000-0000-7000-8000-000000000301', '00000000-0000-7000-8000-0000000000e1'),
    ('00000000-0000-7000-8000-000000000301', '00000000-0000-7000-8000-0000000000e3'),
    ('00000000-0000-7000-8000-000000000302', '00000000-0000-7000-8000-0000000000e2');
