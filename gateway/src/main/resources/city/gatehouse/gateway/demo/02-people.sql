-- Households of 1 to 6, cut off at the last resident.
CREATE TEMP TABLE households AS
WITH drawn AS (
    SELECT h AS household_id, draw(h, 'household place') AS spot, draw(h, 'household size') AS s
    FROM range(1, times_scale(23500) + 30) AS homes(h))
SELECT household_id, district, place, hardship,
       CASE WHEN s < 0.32 THEN 1 WHEN s < 0.66 THEN 2 WHEN s < 0.81 THEN 3
            WHEN s < 0.94 THEN 4 WHEN s < 0.98 THEN 5 ELSE 6 END AS size,
       pick(household_id, 'house number', 180) || ' '
           || one_of(['Anchor', 'Baker', 'Canal', 'Dyer', 'Elm', 'Ferry', 'Garden', 'Hazel', 'Iron', 'Juniper', 'Kiln',
                      'Linden', 'Mason', 'Nettle', 'Orchard', 'Pilot', 'Quay', 'Rope', 'Sailmaker', 'Tanner', 'Union',
                      'Vine', 'Weaver', 'Yew'], household_id, 'street')
           || one_of([' Street', ' Road', ' Lane', ' Row'], household_id, 'kind of street') AS street_address,
       printf('RM%d %d%s', place, pick(household_id, 'sector', 4),
              chr((64 + pick(household_id, 'walk', 20))::INTEGER)) AS postcode,
       one_of(['Abbott', 'Achterberg', 'Adeyemi', 'Ahmed', 'Aldridge', 'Andersson', 'Arslan', 'Baird', 'Bakker', 'Banerjee',
               'Barros', 'Becker', 'Begum', 'Bianchi', 'Boateng', 'Brennan', 'Campbell', 'Carver', 'Castillo', 'Chen',
               'Choudhury', 'Clarke', 'Cohen', 'Conti', 'Cooper', 'Costa', 'Dahl', 'Daly', 'de Vries', 'Demir', 'Diaz',
               'Dubois', 'Edwards', 'Eriksen', 'Evans', 'Farah', 'Fischer', 'Fletcher', 'Fontaine', 'Foster', 'Garcia',
               'Goldberg', 'Greene', 'Grimshaw', 'Hakimi', 'Halloran', 'Hansen', 'Hartley', 'Haugen', 'Hughes', 'Hussain',
               'Ibrahim', 'Ivanova', 'Jackson', 'Jansen', 'Jones', 'Kaur', 'Keller', 'Khan', 'Kimura', 'Kowalski', 'Laine',
               'Larsen', 'Lefevre', 'Lindqvist', 'Lopez', 'MacLeod', 'Mahmood', 'Marsh', 'Martins', 'Meyer', 'Mohamed',
               'Moreau', 'Murphy', 'Nakamura', 'Nguyen', 'Nilsen', 'Novak', 'Obi', 'Okafor', 'Oliveira', 'Osei', 'Park',
               'Patel', 'Pereira', 'Petrov', 'Popescu', 'Quinn', 'Rahman', 'Reid', 'Ricci', 'Rossi', 'Rowntree', 'Russo',
               'Santos', 'Schmidt', 'Shah', 'Sharma', 'Silva', 'Singh', 'Smit', 'Sorensen', 'Stone', 'Suzuki', 'Svensson',
               'Tanaka', 'Taylor', 'Thorne', 'Turner', 'Usman', 'Vance', 'Visser', 'Wagner', 'Walsh', 'Weber', 'Whitby',
               'Williams', 'Wren', 'Yilmaz', 'Young', 'Zhang'], household_id, 'surname') AS surname
FROM drawn JOIN places ON spot >= low AND (spot < high OR (place = 12 AND spot >= high));

CREATE TABLE people.residents AS
WITH members AS (
    SELECT row_number() OVER (ORDER BY household_id, position) AS resident_id, *
    FROM households, LATERAL (SELECT unnest(range(1, size + 1)) AS position)),
aged AS (
    SELECT *,
        CASE WHEN position = 1 THEN
                 CASE WHEN place = 8 AND draw(household_id, 'student') < 0.6
                      THEN 18 + 9 * draw(household_id, 'student age')
                      WHEN size >= 3 THEN 27 + 28 * draw(household_id, 'parent age')
                      ELSE 20 + 72 * pow(draw(household_id, 'adult age'), 1.1) END
             WHEN position = 2 AND place = 8 AND draw(household_id, 'student') < 0.6
                 THEN 18 + 9 * draw(resident_id, 'flatmate age')
             WHEN position = 2 AND draw(household_id, 'single parent') >= 0.15 AND size >= 3
                 THEN 26 + 30 * draw(household_id, 'parent age') + 2 * draw(resident_id, 'partner age')
             WHEN position = 2 AND size = 2
                 THEN 19 + 72 * pow(draw(household_id, 'adult age'), 1.1) + 3 * draw(resident_id, 'partner age')
             ELSE 21 * draw(resident_id, 'child age') END AS age,
        CASE WHEN draw(resident_id, 'gender') < 0.496 THEN 'female'
             WHEN draw(resident_id, 'gender') < 0.988 THEN 'male' ELSE 'other' END AS gender
    FROM members WHERE resident_id <= times_scale(50000)),
named AS (
    SELECT *,
        CASE WHEN gender = 'female' OR (gender = 'other' AND resident_id % 2 = 0)
             THEN one_of(['Ada', 'Agnes', 'Aisha', 'Alice', 'Amara', 'Amelia', 'Ana', 'Anika', 'Astrid', 'Beatriz', 'Bridget',
                          'Camille', 'Carla', 'Chiara', 'Clara', 'Daria', 'Edith', 'Elena', 'Elif', 'Emma', 'Esther',
                          'Fatima', 'Freya', 'Grace', 'Hana', 'Hannah', 'Helen', 'Ingrid', 'Iris', 'Isabel', 'Jade',
                          'Joan', 'Judith', 'Karin', 'Kezia', 'Laila', 'Laura', 'Leonie', 'Lucy', 'Mai', 'Margaret',
                          'Maria', 'Marta', 'Maya', 'Mei', 'Nadia', 'Ngozi', 'Nina', 'Nora', 'Olivia', 'Petra', 'Priya',
                          'Rachel', 'Rosa', 'Ruth', 'Saga', 'Salma', 'Sara', 'Sofia', 'Tessa', 'Thea', 'Vera', 'Yara',
                          'Zoe'], resident_id, 'first name')
             ELSE one_of(['Aaron', 'Adam', 'Ali', 'Amir', 'Anders', 'Antonio', 'Arthur', 'Bilal', 'Boris', 'Bruno', 'Carlos',
                          'Chidi', 'Conor', 'Daniel', 'David', 'Dmitri', 'Edgar', 'Elias', 'Emeka', 'Erik', 'Farid',
                          'Felix', 'Frank', 'George', 'Hamza', 'Harold', 'Henrik', 'Hugo', 'Ian', 'Ibrahim', 'Idris',
                          'Jakob', 'James', 'Jan', 'Joao', 'Jonas', 'Joseph', 'Karim', 'Kenji', 'Lars', 'Leon', 'Luca',
                          'Marco', 'Martin', 'Mateo', 'Max', 'Musa', 'Nathan', 'Noah', 'Omar', 'Oscar', 'Pablo', 'Paul',
                          'Pedro', 'Rafael', 'Ravi', 'Samuel', 'Simon', 'Tariq', 'Thomas', 'Victor', 'Wei', 'Yusuf',
                          'Zoran'], resident_id, 'first name') END
        || ' ' || surname AS full_name
    FROM aged)
SELECT resident_id,
       household_id,
       full_name,
       -- 3^18 has no divisor in common with 10: no two residents share a number.
       printf('RM%09d', (resident_id * 387420489 + 271828182) % 1000000000) AS national_id,
       CASE WHEN age >= 12 AND draw(resident_id, 'email') < 0.93
            THEN lower(replace(full_name, ' ', '.')) || resident_id || '@mail.example' END AS email,
       CASE WHEN age >= 11 AND draw(resident_id, 'phone') < 0.92
            THEN printf('+999 20 %03d %04d', 100 + mix(resident_id, 'phone area') % 900, mix(resident_id, 'phone number') % 10000)
            END AS phone,
       DATE '2026-06-30' - (age * 365.25)::INTEGER AS birth_date,
       gender,
       street_address,
       postcode,
       district,
       CASE WHEN age >= 16
            THEN round(exp(10.15 - 0.18 * hardship + 0.55 * bell(resident_id, 'income')) * least(1, (age - 10) / 20), 2)
                 ::DECIMAL(12, 2) END AS income,
       draw(resident_id, 'disabled') < 0.03 + 0.0024 * age AS disabled,
       draw(resident_id, 'opted out') < 0.03 AS opted_out
FROM named
ORDER BY resident_id;

CREATE TABLE geo.districts AS
SELECT p.district, p.name, count(r.resident_id)::INTEGER AS population, p.area_km2::DOUBLE AS area_km2
FROM places AS p LEFT JOIN people.residents AS r USING (district)
GROUP BY p.place, p.district, p.name, p.area_km2
ORDER BY p.place;

-- Where each resident gets on near home and near work, and what else the events below need to know.
CREATE TEMP TABLE lives AS
SELECT r.resident_id, r.household_id, r.full_name, r.phone, r.birth_date, r.gender, r.income, r.disabled,
       year(DATE '2026-06-30') - year(r.birth_date) AS age, h.place, h.hardship, p.lat, p.lon,
       p.stops_before + pick(r.household_id, 'home stop', p.stops) AS home_stop,
       w.stops_before + skewed(r.resident_id, 'work stop', w.stops) AS work_stop,
       w.place AS work_place, w.lat AS work_lat, w.lon AS work_lon
FROM people.residents AS r
JOIN households AS h USING (household_id)
JOIN places AS p ON p.place = h.place
JOIN places AS w ON draw(r.resident_id, 'work place') >= w.jobs_low
     AND (draw(r.resident_id, 'work place') < w.jobs_high OR (w.place = 12 AND draw(r.resident_id, 'work place') >= w.jobs_high));
