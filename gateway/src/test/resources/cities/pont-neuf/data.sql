-- Made up: nobody in it lives anywhere.
CREATE SCHEMA etat_civil;
CREATE SCHEMA transport;
CREATE SCHEMA soziales;
CREATE SCHEMA app;

CREATE TABLE etat_civil.habitants AS
SELECT printf('H%08d', (i * 48271) % 99999989) AS matricule,
       ['Anne', 'Bruno', 'Claire', 'David', 'Elise'][1 + i % 5] AS prenom,
       ['Martin', 'Petit', 'Durand', 'Leroy', 'Moreau', 'Roux'][1 + i % 6] AS "nomDeFamille",
       DATE '1935-01-01' + (i * 37 % 30000)::INTEGER AS "dateDeNaissance",
       ['F', 'M'][1 + i % 2] AS sexe,
       printf('%05d', 75001 + i % 20) AS code_postal,
       printf('0%d %02d %02d %02d %02d', 6 + i % 2, i % 97, i % 89, i % 83, i % 79) AS "numeroTelephone",
       printf('personne%d@courriel.example', i) AS courriel,
       ['célibataire', 'marié', 'veuf'][1 + i % 3] AS situation_familiale
FROM range(1, 3001) AS people(i);

CREATE TABLE transport.validations AS
SELECT i AS validation_id,
       printf('H%08d', ((1 + i * 7 % 3000) * 48271) % 99999989) AS porteur,
       TIMESTAMP '2026-01-01 05:00:00' + to_minutes(i * 3) AS horodatage,
       ['Nation', 'Bastille', 'Gare', 'Mairie', 'Stade', 'Port'][1 + i % 6] AS arret,
       (1.5 + (i % 4) * 0.5)::DECIMAL(8, 2) AS montant,
       48.85 + (i % 1000) * 0.00013 AS latitude,
       2.35 + (i % 1000) * 0.00017 AS longitude
FROM range(1, 20001) AS taps(i);

CREATE TABLE soziales.faelle AS
SELECT i AS "fallId",
       printf('H%08d', ((1 + i * 11 % 3000) * 48271) % 99999989) AS bezieher,
       DATE '1940-01-01' + (i * 53 % 25000)::INTEGER AS "Geburtsdatum",
       ['ledig', 'verheiratet', 'geschieden'][1 + i % 3] AS "Familienstand",
       ['evangelisch', 'katholisch', 'keine'][1 + i % 3] AS "Konfession",
       (900 + i % 2500)::DECIMAL(10, 2) AS "monatlichesEinkommen",
       'Bemerkung ' || i || ': der Antrag wurde heute noch einmal geprüft' AS "Bemerkungen",
       -- Check digits as ISO 13616 has them.
       printf('DE%02d%018d', 98 - (((i * 1000003)::HUGEINT * 1000000 + 131400) % 97)::INTEGER, i * 1000003)
           AS "zahlungsweg",
       ['offen', 'erledigt'][1 + i % 2] AS "Zustand",
       i * 7 % 13 AS xk7
FROM range(1, 2001) AS cases(i);

CREATE TABLE app."userAccounts" AS
SELECT uuid() AS id,
       printf('login%d', i) AS "userName",
       '$2b$12$' || lpad(md5('a' || i) || md5('b' || i), 53, 'x') AS "pwHash",
       printf('2001:db8::%x', i) AS "lastSeenFrom",
       '{"theme": "dark"}'::JSON AS "settings",
       NULL::TEXT AS "unused"
FROM range(1, 501) AS accounts(i);
