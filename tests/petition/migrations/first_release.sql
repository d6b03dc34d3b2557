BEGIN TRANSACTION;
CREATE TABLE also_in (
	signature TEXT NOT NULL, 
	batch INTEGER NOT NULL, 
	PRIMARY KEY (signature, batch), 
	FOREIGN KEY(signature) REFERENCES signature (id), 
	FOREIGN KEY(batch) REFERENCES batch (number)
);
INSERT INTO "also_in" VALUES('a1bccb66-11dc-47dc-bded-ecb497adf786',1);
INSERT INTO "also_in" VALUES('c0face2c-8659-4825-b5db-84313d3f450c',1);
CREATE TABLE batch (
	number INTEGER NOT NULL, 
	id TEXT NOT NULL, 
	device TEXT NOT NULL, 
	device_number INTEGER NOT NULL, 
	event TEXT NOT NULL, 
	event_name TEXT NOT NULL, 
	event_place TEXT NOT NULL, 
	event_day TEXT NOT NULL, 
	first INTEGER NOT NULL, 
	last INTEGER NOT NULL, 
	count INTEGER NOT NULL, 
	entries_sha256 TEXT NOT NULL, 
	undone BOOLEAN NOT NULL, 
	PRIMARY KEY (number), 
	UNIQUE (id)
);
INSERT INTO "batch" VALUES(1,'f3944315c1078e5fd54fe34a52813ed07ade39ff59c369dd99417ae070a84821','e579ed84192a75cb',1,'2026-08-23-capital-pride-080b64','Capital Pride','Ottawa','2026-08-23',1,5,5,'14a4e07f0e156d74889d3341555672d97639da04c3f636f45ddfab9b8c29b92c',1);
INSERT INTO "batch" VALUES(2,'3c8443925e3c41550364db2a09503b0b435ab5766ab11ffc42bb038b83181967','e579ed84192a75cb',2,'2026-08-23-capital-pride-080b64','Capital Pride','Ottawa','2026-08-23',4,12,9,'f0e8d027cc3ac1cedad39b6aa5e30513d4cc750ae02edd260867af190994915d',0);
INSERT INTO "batch" VALUES(3,'788ad8bced703c816c1507c264039f9df492f37f81d30ddd521f35f93f69a927','5b38434959cc6230',1,'2026-08-23-capital-pride-080b64','Capital Pride','Ottawa','2026-08-23',1,2,2,'8b87e3d24c1b834fd2e381aa96820e64c5b9572dc6b73824d852b00973ae011a',0);
INSERT INTO "batch" VALUES(4,'ecf7ab1dd4d9de6e8527cda06f9491cdb8ad35feb6aa023e3ec05dc0e58ea1d8','5b38434959cc6230',2,'2026-08-23-capital-pride-080b64','Capital Pride','Ottawa','2026-08-23',3,3,1,'5495cbf4e520784004c2f4670e92418730785895796e19518bdc09f77695a435',1);
CREATE TABLE consent (
	signature TEXT NOT NULL, 
	request TEXT NOT NULL, 
	requester TEXT NOT NULL, 
	text_sha256 TEXT NOT NULL, 
	language TEXT NOT NULL, 
	answer TEXT NOT NULL, 
	at TEXT NOT NULL, 
	method TEXT NOT NULL, 
	PRIMARY KEY (signature, request), 
	FOREIGN KEY(signature) REFERENCES signature (id)
);
INSERT INTO "consent" VALUES('5e18a57f-f65c-44e6-9baf-ca1f4a287f43','email-updates','Amnesty International Canada','69987d722cbf8207369a0763f569d5a2d5558c03ce9024ceb490e544f9262291','en','yes','2026-08-23T12:30:00Z','self-ticked');
INSERT INTO "consent" VALUES('c4446ef8-6324-4042-bedd-7d435893e3b0','email-updates','Amnesty International Canada','69987d722cbf8207369a0763f569d5a2d5558c03ce9024ceb490e544f9262291','en','no','2026-08-23T12:10:00Z','self-ticked');
INSERT INTO "consent" VALUES('4fdb8e5d-fb28-4c0d-859e-fa3dabdd810b','email-updates','Amnesty International Canada','69987d722cbf8207369a0763f569d5a2d5558c03ce9024ceb490e544f9262291','en','not_asked','2026-08-23T12:03:00Z','self-ticked');
INSERT INTO "consent" VALUES('a1bccb66-11dc-47dc-bded-ecb497adf786','email-updates','Amnesty International Canada','69987d722cbf8207369a0763f569d5a2d5558c03ce9024ceb490e544f9262291','en','yes','2026-08-23T12:04:00Z','self-ticked');
INSERT INTO "consent" VALUES('c0face2c-8659-4825-b5db-84313d3f450c','email-updates','Amnesty International Canada','69987d722cbf8207369a0763f569d5a2d5558c03ce9024ceb490e544f9262291','en','not_asked','2026-08-23T12:05:00Z','self-ticked');
INSERT INTO "consent" VALUES('e0714186-9d28-4bd0-9b1a-d8f3035681ad','email-updates','Amnesty International Canada','69987d722cbf8207369a0763f569d5a2d5558c03ce9024ceb490e544f9262291','en','no','2026-08-23T12:06:00Z','self-ticked');
INSERT INTO "consent" VALUES('54ec345e-c28f-4b92-a308-41d205fa53d1','email-updates','Amnesty International Canada','69987d722cbf8207369a0763f569d5a2d5558c03ce9024ceb490e544f9262291','en','no','2026-08-23T12:07:00Z','self-ticked');
INSERT INTO "consent" VALUES('9cbaa087-a50e-4fb7-b50a-3fb21c96018d','email-updates','Amnesty International Canada','69987d722cbf8207369a0763f569d5a2d5558c03ce9024ceb490e544f9262291','en','yes','2026-08-23T12:08:00Z','self-ticked');
INSERT INTO "consent" VALUES('b88859d0-df75-4839-be6e-e65178e79a86','email-updates','Amnesty International Canada','69987d722cbf8207369a0763f569d5a2d5558c03ce9024ceb490e544f9262291','en','not_asked','2026-08-23T12:09:00Z','self-ticked');
INSERT INTO "consent" VALUES('0ddac441-a49f-41f6-90db-fd4cb2dd1afe','email-updates','Amnesty International Canada','69987d722cbf8207369a0763f569d5a2d5558c03ce9024ceb490e544f9262291','en','no','2026-08-23T12:01:00Z','self-ticked');
INSERT INTO "consent" VALUES('0347cf14-f21f-44db-b769-73f49a2c1fcd','email-updates','Amnesty International Canada','69987d722cbf8207369a0763f569d5a2d5558c03ce9024ceb490e544f9262291','en','yes','2026-08-23T12:02:00Z','self-ticked');
INSERT INTO "consent" VALUES('5a15966e-b7e5-4a3f-af14-9d3165bf5aad','email-updates','Amnesty International Canada','69987d722cbf8207369a0763f569d5a2d5558c03ce9024ceb490e544f9262291','en','not_asked','2026-08-23T12:03:00Z','self-ticked');
CREATE TABLE petition (
	only INTEGER NOT NULL, 
	schema INTEGER NOT NULL, 
	campaign TEXT, 
	"key" TEXT, 
	PRIMARY KEY (only)
);
INSERT INTO "petition" VALUES(1,1,'russia-lgbtqqia','3e986480001d17c8');
CREATE TABLE rejection (
	batch INTEGER NOT NULL, 
	sequence INTEGER NOT NULL, 
	reason TEXT NOT NULL, 
	PRIMARY KEY (batch, sequence), 
	FOREIGN KEY(batch) REFERENCES batch (number)
);
INSERT INTO "rejection" VALUES(2,10,'This signature was sealed to another key or altered on its way.');
INSERT INTO "rejection" VALUES(2,11,'This signature was sealed to another key or altered on its way.');
INSERT INTO "rejection" VALUES(2,12,'What was sealed names another event, device or campaign than its batch.');
CREATE TABLE signature (
	id TEXT NOT NULL, 
	batch INTEGER NOT NULL, 
	sealed_sha256 TEXT NOT NULL, 
	version INTEGER NOT NULL, 
	text_sha256 TEXT NOT NULL, 
	language TEXT NOT NULL, 
	given_name TEXT NOT NULL, 
	family_name TEXT NOT NULL, 
	country TEXT NOT NULL, 
	email TEXT NOT NULL, 
	postal_code TEXT NOT NULL, 
	phone TEXT NOT NULL, 
	signed_at TEXT NOT NULL, 
	"offset" INTEGER NOT NULL, 
	listing TEXT NOT NULL, 
	capture TEXT NOT NULL, 
	sheet TEXT NOT NULL, 
	line INTEGER NOT NULL, 
	event TEXT NOT NULL, 
	device TEXT NOT NULL, 
	sequence INTEGER NOT NULL, 
	age_stated BOOLEAN NOT NULL, 
	code TEXT NOT NULL, 
	clock_jumped BOOLEAN NOT NULL, 
	email_key TEXT NOT NULL, 
	name_key TEXT NOT NULL, 
	kept_as TEXT, 
	PRIMARY KEY (id), 
	FOREIGN KEY(batch) REFERENCES batch (number)
);
INSERT INTO "signature" VALUES('5e18a57f-f65c-44e6-9baf-ca1f4a287f43',1,'26b540e2f2f82f06a8f6b3d9864f765b557e4c3505f50dbb0af376dd67fdad12',1,'9e60ec70fe5cd96cfc2cc5a9cf1e23d8633b13453e8121d838643cd0cceb8864','en','Ann','Lee','CA','ann@example.org','','','2026-08-23T12:30:00Z',0,'named','kiosk','',0,'2026-08-23-capital-pride-080b64','e579ed84192a75cb',1,0,'',0,'ann@example.org','ann lee','c4446ef8-6324-4042-bedd-7d435893e3b0');
INSERT INTO "signature" VALUES('c4446ef8-6324-4042-bedd-7d435893e3b0',1,'365b65d115360599495a0c0a9c3e3501012e166a5b6bffcb95169eec0c669e1b',1,'9e60ec70fe5cd96cfc2cc5a9cf1e23d8633b13453e8121d838643cd0cceb8864','en','ANN','lee','CA','Ann@example.org','','','2026-08-23T12:10:00Z',0,'named','kiosk','',0,'2026-08-23-capital-pride-080b64','e579ed84192a75cb',2,0,'',0,'ann@example.org','ann lee',NULL);
INSERT INTO "signature" VALUES('4fdb8e5d-fb28-4c0d-859e-fa3dabdd810b',1,'a7ae9e53a89a2795b5526dfbcf404831025cc954207cf2164dec9f8fbbc9bb17',1,'9e60ec70fe5cd96cfc2cc5a9cf1e23d8633b13453e8121d838643cd0cceb8864','en','Sukarno','Putra','ID','','','','2026-08-23T12:03:00Z',0,'named','kiosk','',0,'2026-08-23-capital-pride-080b64','e579ed84192a75cb',3,0,'',0,'','putra sukarno',NULL);
INSERT INTO "signature" VALUES('a1bccb66-11dc-47dc-bded-ecb497adf786',2,'7b22b0244f94fd26519b91280c4b1ba0e8a9a9b1f278daeea7585531df72625d',1,'9e60ec70fe5cd96cfc2cc5a9cf1e23d8633b13453e8121d838643cd0cceb8864','en','Мария','Иванова','CA','maria@example.org','','','2026-08-23T12:04:00Z',0,'named','kiosk','',0,'2026-08-23-capital-pride-080b64','e579ed84192a75cb',4,0,'',0,'maria@example.org','иванова мария',NULL);
INSERT INTO "signature" VALUES('c0face2c-8659-4825-b5db-84313d3f450c',2,'f6ab8a8f68077c9f82daa8e5034c688b80c7fc190d9916056d7ee862910d97ac',1,'9e60ec70fe5cd96cfc2cc5a9cf1e23d8633b13453e8121d838643cd0cceb8864','en','ليلى','الخطيب','LB','','','','2026-08-23T12:05:00Z',0,'named','kiosk','',0,'2026-08-23-capital-pride-080b64','e579ed84192a75cb',5,0,'',0,'','الخطيب ليلى',NULL);
INSERT INTO "signature" VALUES('e0714186-9d28-4bd0-9b1a-d8f3035681ad',2,'70428534f9fc2bd7cd7a2c79d0fb348a37918a13c9d7ac3b4fad33e2cfeaa30f',1,'9e60ec70fe5cd96cfc2cc5a9cf1e23d8633b13453e8121d838643cd0cceb8864','en','小明','王','TW','wang@example.org','','','2026-08-23T12:06:00Z',0,'named','kiosk','',0,'2026-08-23-capital-pride-080b64','e579ed84192a75cb',6,0,'',0,'wang@example.org','小明 王',NULL);
INSERT INTO "signature" VALUES('54ec345e-c28f-4b92-a308-41d205fa53d1',2,'7cb5adbdfd61434be7a37dc9e60f0f190342d1b0feae47b1b19cd54c36c94424',1,'9e60ec70fe5cd96cfc2cc5a9cf1e23d8633b13453e8121d838643cd0cceb8864','en','Bo','Lee','FR','ann@example.org','','','2026-08-23T12:07:00Z',0,'named','kiosk','',0,'2026-08-23-capital-pride-080b64','e579ed84192a75cb',7,0,'',0,'ann@example.org','bo lee',NULL);
INSERT INTO "signature" VALUES('9cbaa087-a50e-4fb7-b50a-3fb21c96018d',2,'232c4ba7f33fa51a923bf4ed0c347bbd60dcf5aa2f11d3d8699d00664ee3e5b7',1,'9e60ec70fe5cd96cfc2cc5a9cf1e23d8633b13453e8121d838643cd0cceb8864','en','Zoë','Müller','DE','zoe+stall@example.org','','','2026-08-23T12:08:00Z',0,'named','kiosk','',0,'2026-08-23-capital-pride-080b64','e579ed84192a75cb',8,0,'',0,'zoe@example.org','muller zoe','0ddac441-a49f-41f6-90db-fd4cb2dd1afe');
INSERT INTO "signature" VALUES('b88859d0-df75-4839-be6e-e65178e79a86',2,'b0e26e4e8d17426a44480e55bf862ecc47a33b2569de1ce30cae5334484bf899',1,'9e60ec70fe5cd96cfc2cc5a9cf1e23d8633b13453e8121d838643cd0cceb8864','en','Ann','Lee','CA','','','','2026-08-23T12:09:00Z',0,'named','kiosk','',0,'2026-08-23-capital-pride-080b64','e579ed84192a75cb',9,0,'',0,'','ann lee',NULL);
INSERT INTO "signature" VALUES('0ddac441-a49f-41f6-90db-fd4cb2dd1afe',3,'23f52b482dd55960708efe3e3a34fabdde3bb919b793a60843ce317441cb305c',1,'9e60ec70fe5cd96cfc2cc5a9cf1e23d8633b13453e8121d838643cd0cceb8864','en','Zoe','Muller','DE','zoe@example.org','','','2026-08-23T12:01:00Z',0,'named','kiosk','',0,'2026-08-23-capital-pride-080b64','5b38434959cc6230',1,0,'',0,'zoe@example.org','muller zoe',NULL);
INSERT INTO "signature" VALUES('0347cf14-f21f-44db-b769-73f49a2c1fcd',3,'0073e85d093ae3099032522fd19f22cc524580369c8ba3f55f97fd406f66aee5',1,'9e60ec70fe5cd96cfc2cc5a9cf1e23d8633b13453e8121d838643cd0cceb8864','en','Agon','Krasniqi','XK','agon@example.org','','','2026-08-23T12:02:00Z',0,'named','kiosk','',0,'2026-08-23-capital-pride-080b64','5b38434959cc6230',2,0,'',0,'agon@example.org','agon krasniqi',NULL);
INSERT INTO "signature" VALUES('5a15966e-b7e5-4a3f-af14-9d3165bf5aad',4,'db5592f0866654843935c264c288ab60688cdda38401d88bd55f1cce748a9f2f',1,'9e60ec70fe5cd96cfc2cc5a9cf1e23d8633b13453e8121d838643cd0cceb8864','en','Fatou','Diop','SN','','','','2026-08-23T12:03:00Z',0,'named','kiosk','',0,'2026-08-23-capital-pride-080b64','5b38434959cc6230',3,0,'',0,'','diop fatou',NULL);
CREATE INDEX signature_person ON signature (email_key, name_key);
CREATE INDEX ix_signature_code ON signature (code);
CREATE INDEX ix_signature_batch ON signature (batch);
COMMIT;
