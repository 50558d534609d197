BEGIN TRANSACTION;
CREATE TABLE _sqlx_migrations (
    version BIGINT PRIMARY KEY,
    description TEXT NOT NULL,
    installed_on TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP,
    success BOOLEAN NOT NULL,
    checksum BLOB NOT NULL,
    execution_time BIGINT NOT NULL
);
INSERT INTO "_sqlx_migrations" VALUES(1,'frontier','2026-11-23 03:15:11',1,X'73E1457FDC992A239B69FB45E5FFD3A93F5E6DFE3E2170CD544B3B17F65D401EA5F8914221093EBB2AE0AE3F5B87776A',873776);
INSERT INTO "_sqlx_migrations" VALUES(2,'articles','2026-11-23 03:15:11',1,X'784DC258B151484A965BAA6759B2668ED43047BEA19796232620970780185E5BC6D90E3ECA6D903DF7FE9C9222EEB2FD',810340);
INSERT INTO "_sqlx_migrations" VALUES(3,'views','2026-11-23 03:15:11',1,X'FF1CC8CA9C326A9568871BBE8C96D93ACB463177F8D7B7F345E80A880C60BF9E15914D53A59E3D807FF8B6A3DC087EE5',409370);
INSERT INTO "_sqlx_migrations" VALUES(4,'host health','2026-11-23 03:15:11',1,X'7FFDF3F4A19D78136FA6971326CA82B7312150D96D55F0B92BD0061929C4FCBEB6228F7CFD08FB904A2BD57A611282AF',1704178);
INSERT INTO "_sqlx_migrations" VALUES(5,'directives','2026-11-23 03:15:11',1,X'B93B27E220F3057DF109BACD6B33CE0D7D9DC081B01EC7A1F28CC9F65C2F9C60C20821FDF0F97C0ADC2735AB442EA5C6',1554466);
INSERT INTO "_sqlx_migrations" VALUES(6,'pace','2026-11-23 03:15:11',1,X'1A9AFE5F5F8B085227CA23CBFAA609D873705ACA356D47438265CF9C6CBF6FBDF7847E15E169481C7E6C4642EB388CF9',903534);
INSERT INTO "_sqlx_migrations" VALUES(7,'host pace view','2026-11-23 03:15:11',1,X'A3838BAA5FB683CB603AE33926D1FECD0B2982F749AC2D97DC64B137211C27D38CB4A6B2DC2D8625C819B7471027DC49',210639);
INSERT INTO "_sqlx_migrations" VALUES(8,'rhythm','2026-11-23 03:15:11',1,X'C8E2165EC62F9A5383F5F0773303072EAFBBABEB3BCE6B1C7D43EC8750FEFAB31D38E4EFC5D1D59A11EE7DA6113E2387',1063450);
INSERT INTO "_sqlx_migrations" VALUES(9,'shards','2026-11-23 03:15:11',1,X'95E90BAE4F95A3EA18A0CF52A115E096FEF3586CF354BEC58BEAB08DAD25FF43E42B8F148D3330997DF1B6E0C7E2FBC2',717840);
CREATE TABLE article_annotations (
  article_id  TEXT NOT NULL REFERENCES articles ON DELETE CASCADE,
  ordinal     INTEGER NOT NULL,
  kind        TEXT NOT NULL,
  block       INTEGER NOT NULL,
  char_offset INTEGER NOT NULL CHECK (char_offset >= 0),
  surface     TEXT NOT NULL,
  value       TEXT NOT NULL,
  raw         TEXT NOT NULL,
  PRIMARY KEY (article_id, ordinal)
) STRICT;
INSERT INTO "article_annotations" VALUES('0907039fc16a6baff453baa17089f444',0,'pinyin',0,31,'柿子','shìzi','(shìzi)');
INSERT INTO "article_annotations" VALUES('0907039fc16a6baff453baa17089f444',1,'pinyin',1,11,'柿饼','shìbǐng','(shìbǐng)');
INSERT INTO "article_annotations" VALUES('0907039fc16a6baff453baa17089f444',2,'pinyin',1,15,'十八','shíbā','(shíbā)');
INSERT INTO "article_annotations" VALUES('0907039fc16a6baff453baa17089f444',3,'pinyin',1,48,'连阴','liányīn','(liányīn)');
INSERT INTO "article_annotations" VALUES('0907039fc16a6baff453baa17089f444',4,'pinyin',2,37,'一半','yībàn','(yībàn)');
INSERT INTO "article_annotations" VALUES('0907039fc16a6baff453baa17089f444',5,'pinyin',4,55,'手','shǒu','(shǒu)');
INSERT INTO "article_annotations" VALUES('0907039fc16a6baff453baa17089f444',6,'pinyin',6,15,'预计','yùjì','(yùjì)');
INSERT INTO "article_annotations" VALUES('0907039fc16a6baff453baa17089f444',7,'pinyin',6,56,'卖货','màihuò','(màihuò)');
INSERT INTO "article_annotations" VALUES('0907039fc16a6baff453baa17089f444',8,'pinyin',7,38,'更稳','gèngwěn','(gèngwěn)');
INSERT INTO "article_annotations" VALUES('0a9d3c5b99bea57cd3e6a5baf63e5a0c',0,'pinyin',0,1,'華','huá','(huá)');
INSERT INTO "article_annotations" VALUES('0a9d3c5b99bea57cd3e6a5baf63e5a0c',1,'pinyin',0,10,'電','diàn','(diàn)');
INSERT INTO "article_annotations" VALUES('0a9d3c5b99bea57cd3e6a5baf63e5a0c',2,'pinyin',0,12,'記','jì','(jì)');
INSERT INTO "article_annotations" VALUES('0a9d3c5b99bea57cd3e6a5baf63e5a0c',3,'pinyin',0,18,'縣','xiàn','(xiàn)');
INSERT INTO "article_annotations" VALUES('0a9d3c5b99bea57cd3e6a5baf63e5a0c',4,'pinyin',0,19,'圖','tú','(tú)');
INSERT INTO "article_annotations" VALUES('0a9d3c5b99bea57cd3e6a5baf63e5a0c',5,'pinyin',0,20,'書','shū','(shū)');
INSERT INTO "article_annotations" VALUES('0a9d3c5b99bea57cd3e6a5baf63e5a0c',6,'pinyin',0,21,'館','guǎn','(guǎn)');
INSERT INTO "article_annotations" VALUES('0a9d3c5b99bea57cd3e6a5baf63e5a0c',7,'pinyin',0,24,'開','kāi','(kāi)');
INSERT INTO "article_annotations" VALUES('0a9d3c5b99bea57cd3e6a5baf63e5a0c',8,'pinyin',0,25,'設','shè','(shè)');
INSERT INTO "article_annotations" VALUES('0a9d3c5b99bea57cd3e6a5baf63e5a0c',9,'pinyin',0,27,'間','jiān','(jiān)');
INSERT INTO "article_annotations" VALUES('0a9d3c5b99bea57cd3e6a5baf63e5a0c',10,'pinyin',0,28,'閱','yuè','(yuè)');
INSERT INTO "article_annotations" VALUES('0a9d3c5b99bea57cd3e6a5baf63e5a0c',11,'pinyin',0,29,'覽','lǎn','(lǎn)');
INSERT INTO "article_annotations" VALUES('0a9d3c5b99bea57cd3e6a5baf63e5a0c',12,'pinyin',0,34,'開','kāi','(kāi)');
INSERT INTO "article_annotations" VALUES('0a9d3c5b99bea57cd3e6a5baf63e5a0c',13,'pinyin',0,38,'點','diǎn','(diǎn)');
INSERT INTO "article_annotations" VALUES('0a9d3c5b99bea57cd3e6a5baf63e5a0c',14,'pinyin',1,0,'閱','yuè','(yuè)');
INSERT INTO "article_annotations" VALUES('0a9d3c5b99bea57cd3e6a5baf63e5a0c',15,'pinyin',1,1,'覽','lǎn','(lǎn)');
INSERT INTO "article_annotations" VALUES('0a9d3c5b99bea57cd3e6a5baf63e5a0c',16,'pinyin',1,5,'納','nà','(nà)');
INSERT INTO "article_annotations" VALUES('0a9d3c5b99bea57cd3e6a5baf63e5a0c',17,'pinyin',1,13,'護','hù','(hù)');
INSERT INTO "article_annotations" VALUES('0a9d3c5b99bea57cd3e6a5baf63e5a0c',18,'pinyin',1,15,'燈','dēng','(dēng)');
INSERT INTO "article_annotations" VALUES('0a9d3c5b99bea57cd3e6a5baf63e5a0c',19,'pinyin',1,17,'飲','yǐn','(yǐn)');
INSERT INTO "article_annotations" VALUES('0a9d3c5b99bea57cd3e6a5baf63e5a0c',20,'pinyin',1,19,'機','jī','(jī)');
INSERT INTO "article_annotations" VALUES('0a9d3c5b99bea57cd3e6a5baf63e5a0c',21,'pinyin',1,22,'費','fèi','(fèi)');
INSERT INTO "article_annotations" VALUES('0a9d3c5b99bea57cd3e6a5baf63e5a0c',22,'pinyin',1,27,'館','guǎn','(guǎn)');
INSERT INTO "article_annotations" VALUES('0a9d3c5b99bea57cd3e6a5baf63e5a0c',23,'pinyin',1,28,'長','zhǎng','(zhǎng)');
INSERT INTO "article_annotations" VALUES('0a9d3c5b99bea57cd3e6a5baf63e5a0c',24,'pinyin',1,29,'湯','tāng','(tāng)');
INSERT INTO "article_annotations" VALUES('0a9d3c5b99bea57cd3e6a5baf63e5a0c',25,'pinyin',1,32,'說','shuō','(shuō)');
INSERT INTO "article_annotations" VALUES('0a9d3c5b99bea57cd3e6a5baf63e5a0c',26,'pinyin',1,44,'張','zhāng','(zhāng)');
INSERT INTO "article_annotations" VALUES('0a9d3c5b99bea57cd3e6a5baf63e5a0c',27,'pinyin',1,46,'靜','jìng','(jìng)');
INSERT INTO "article_annotations" VALUES('0a9d3c5b99bea57cd3e6a5baf63e5a0c',28,'pinyin',2,0,'據','jù','(jù)');
INSERT INTO "article_annotations" VALUES('0a9d3c5b99bea57cd3e6a5baf63e5a0c',29,'pinyin',2,1,'統','tǒng','(tǒng)');
INSERT INTO "article_annotations" VALUES('0a9d3c5b99bea57cd3e6a5baf63e5a0c',30,'pinyin',2,2,'計','jì','(jì)');
INSERT INTO "article_annotations" VALUES('0a9d3c5b99bea57cd3e6a5baf63e5a0c',31,'pinyin',2,4,'試','shì','(shì)');
INSERT INTO "article_annotations" VALUES('0a9d3c5b99bea57cd3e6a5baf63e5a0c',32,'pinyin',2,5,'運','yùn','(yùn)');
INSERT INTO "article_annotations" VALUES('0a9d3c5b99bea57cd3e6a5baf63e5a0c',33,'pinyin',2,7,'兩','liǎng','(liǎng)');
INSERT INTO "article_annotations" VALUES('0a9d3c5b99bea57cd3e6a5baf63e5a0c',34,'pinyin',2,8,'個','gè','(gè)');
INSERT INTO "article_annotations" VALUES('0a9d3c5b99bea57cd3e6a5baf63e5a0c',35,'pinyin',2,11,'來','lái','(lái)');
INSERT INTO "article_annotations" VALUES('0a9d3c5b99bea57cd3e6a5baf63e5a0c',36,'pinyin',2,13,'進','jìn','(jìn)');
INSERT INTO "article_annotations" VALUES('0a9d3c5b99bea57cd3e6a5baf63e5a0c',37,'pinyin',2,14,'館','guǎn','(guǎn)');
INSERT INTO "article_annotations" VALUES('0a9d3c5b99bea57cd3e6a5baf63e5a0c',38,'pinyin',2,15,'讀','dú','(dú)');
INSERT INTO "article_annotations" VALUES('0a9d3c5b99bea57cd3e6a5baf63e5a0c',39,'pinyin',2,17,'達','dá','(dá)');
INSERT INTO "article_annotations" VALUES('0a9d3c5b99bea57cd3e6a5baf63e5a0c',40,'pinyin',2,30,'準','zhǔn','(zhǔn)');
INSERT INTO "article_annotations" VALUES('0a9d3c5b99bea57cd3e6a5baf63e5a0c',41,'pinyin',2,31,'備','bèi','(bèi)');
INSERT INTO "article_annotations" VALUES('0a9d3c5b99bea57cd3e6a5baf63e5a0c',42,'pinyin',2,33,'試','shì','(shì)');
INSERT INTO "article_annotations" VALUES('0a9d3c5b99bea57cd3e6a5baf63e5a0c',43,'pinyin',2,36,'輕','qīng','(qīng)');
INSERT INTO "article_annotations" VALUES('0a9d3c5b99bea57cd3e6a5baf63e5a0c',44,'pinyin',3,0,'館','guǎn','(guǎn)');
INSERT INTO "article_annotations" VALUES('0a9d3c5b99bea57cd3e6a5baf63e5a0c',45,'pinyin',3,2,'還','hái','(hái)');
INSERT INTO "article_annotations" VALUES('0a9d3c5b99bea57cd3e6a5baf63e5a0c',46,'pinyin',3,7,'願','yuàn','(yuàn)');
INSERT INTO "article_annotations" VALUES('0a9d3c5b99bea57cd3e6a5baf63e5a0c',47,'pinyin',3,13,'點','diǎn','(diǎn)');
INSERT INTO "article_annotations" VALUES('0a9d3c5b99bea57cd3e6a5baf63e5a0c',48,'pinyin',3,15,'後','hòu','(hòu)');
INSERT INTO "article_annotations" VALUES('0a9d3c5b99bea57cd3e6a5baf63e5a0c',49,'pinyin',3,16,'護','hù','(hù)');
INSERT INTO "article_annotations" VALUES('0a9d3c5b99bea57cd3e6a5baf63e5a0c',50,'pinyin',3,18,'獨','dú','(dú)');
INSERT INTO "article_annotations" VALUES('0a9d3c5b99bea57cd3e6a5baf63e5a0c',51,'pinyin',3,23,'讀','dú','(dú)');
INSERT INTO "article_annotations" VALUES('0a9d3c5b99bea57cd3e6a5baf63e5a0c',52,'pinyin',3,26,'車','chē','(chē)');
INSERT INTO "article_annotations" VALUES('0a9d3c5b99bea57cd3e6a5baf63e5a0c',53,'pinyin',4,4,'這','zhè','(zhè)');
INSERT INTO "article_annotations" VALUES('0a9d3c5b99bea57cd3e6a5baf63e5a0c',54,'pinyin',4,5,'種','zhǒng','(zhǒng)');
INSERT INTO "article_annotations" VALUES('0a9d3c5b99bea57cd3e6a5baf63e5a0c',55,'pinyin',4,7,'務','wù','(wù)');
INSERT INTO "article_annotations" VALUES('0a9d3c5b99bea57cd3e6a5baf63e5a0c',56,'pinyin',4,8,'將','jiāng','(jiāng)');
INSERT INTO "article_annotations" VALUES('0a9d3c5b99bea57cd3e6a5baf63e5a0c',57,'pinyin',4,10,'廣','guǎng','(guǎng)');
INSERT INTO "article_annotations" VALUES('0a9d3c5b99bea57cd3e6a5baf63e5a0c',58,'pinyin',4,12,'鄉','xiāng','(xiāng)');
INSERT INTO "article_annotations" VALUES('0a9d3c5b99bea57cd3e6a5baf63e5a0c',59,'pinyin',4,13,'鎮','zhèn','(zhèn)');
INSERT INTO "article_annotations" VALUES('1a0ab13b819d77a1c0c3a92190f94a0d',0,'gloss',0,14,'神楽','かぐら','(かぐら)');
INSERT INTO "article_annotations" VALUES('1a0ab13b819d77a1c0c3a92190f94a0d',1,'gloss',3,5,'桐','きり','(きり)');
INSERT INTO "article_annotations" VALUES('1a124c84f11b92a651ed09c878ca1cc2',0,'pinyin',0,4,'石桥','shíqiáo','(shíqiáo)');
INSERT INTO "article_annotations" VALUES('1a124c84f11b92a651ed09c878ca1cc2',1,'pinyin',1,31,'村民','cūnmín','(cūnmín)');
INSERT INTO "article_annotations" VALUES('1a124c84f11b92a651ed09c878ca1cc2',2,'pinyin',1,53,'小册子','xiǎocèzi','(xiǎocèzi)');
INSERT INTO "article_annotations" VALUES('1a124c84f11b92a651ed09c878ca1cc2',3,'pinyin',1,69,'农具','nóngjù','(nóngjù)');
INSERT INTO "article_annotations" VALUES('1a124c84f11b92a651ed09c878ca1cc2',4,'pinyin',3,0,'青禾','qīnghé','(qīnghé)');
INSERT INTO "article_annotations" VALUES('1a124c84f11b92a651ed09c878ca1cc2',5,'pinyin',3,33,'七十','qīshí','(qīshí)');
INSERT INTO "article_annotations" VALUES('1a124c84f11b92a651ed09c878ca1cc2',6,'pinyin',3,62,'看书','kànshū','(kànshū)');
INSERT INTO "article_annotations" VALUES('1a124c84f11b92a651ed09c878ca1cc2',7,'pinyin',4,37,'政府','zhèngfǔ','(zhèngfǔ)');
INSERT INTO "article_annotations" VALUES('1a124c84f11b92a651ed09c878ca1cc2',8,'pinyin',4,51,'筹','chóu','(chóu)');
INSERT INTO "article_annotations" VALUES('1a124c84f11b92a651ed09c878ca1cc2',9,'pinyin',4,59,'花费','huāfèi','(huāfèi)');
INSERT INTO "article_annotations" VALUES('1a124c84f11b92a651ed09c878ca1cc2',10,'pinyin',6,20,'流转','liúzhuǎn','(liúzhuǎn)');
INSERT INTO "article_annotations" VALUES('1a124c84f11b92a651ed09c878ca1cc2',11,'pinyin',6,45,'本子','běnzi','(běnzi)');
INSERT INTO "article_annotations" VALUES('1a124c84f11b92a651ed09c878ca1cc2',12,'pinyin',6,55,'多半','duōbàn','(duōbàn)');
INSERT INTO "article_annotations" VALUES('1a124c84f11b92a651ed09c878ca1cc2',13,'pinyin',7,8,'种','zhòng','(zhòng)');
INSERT INTO "article_annotations" VALUES('1a124c84f11b92a651ed09c878ca1cc2',14,'pinyin',8,9,'员','yuán','(yuán)');
INSERT INTO "article_annotations" VALUES('1a124c84f11b92a651ed09c878ca1cc2',15,'pinyin',8,30,'大学生','dàxuéshēng','(dàxuéshēng)');
INSERT INTO "article_annotations" VALUES('1a124c84f11b92a651ed09c878ca1cc2',16,'pinyin',8,68,'天气','tiānqì','(tiānqì)');
INSERT INTO "article_annotations" VALUES('1a124c84f11b92a651ed09c878ca1cc2',17,'pinyin',9,32,'村史','cūnshǐ','(cūnshǐ)');
INSERT INTO "article_annotations" VALUES('1a124c84f11b92a651ed09c878ca1cc2',18,'pinyin',9,39,'口述','kǒushù','(kǒushù)');
INSERT INTO "article_annotations" VALUES('1a124c84f11b92a651ed09c878ca1cc2',19,'pinyin',9,52,'两百','liǎngbǎi','(liǎngbǎi)');
INSERT INTO "article_annotations" VALUES('1a124c84f11b92a651ed09c878ca1cc2',20,'pinyin',9,58,'一周','yīzhōu','(yīzhōu)');
INSERT INTO "article_annotations" VALUES('1a124c84f11b92a651ed09c878ca1cc2',21,'pinyin',10,28,'增长','zēngzhǎng','(zēngzhǎng)');
INSERT INTO "article_annotations" VALUES('1a124c84f11b92a651ed09c878ca1cc2',22,'pinyin',10,51,'超过','chāoguò','(chāoguò)');
INSERT INTO "article_annotations" VALUES('1a124c84f11b92a651ed09c878ca1cc2',23,'pinyin',13,24,'通借','tōngjiè','(tōngjiè)');
INSERT INTO "article_annotations" VALUES('1a124c84f11b92a651ed09c878ca1cc2',24,'pinyin',13,50,'归还','guīhuán','(guīhuán)');
INSERT INTO "article_annotations" VALUES('1a124c84f11b92a651ed09c878ca1cc2',25,'pinyin',14,11,'夜色','yèsè','(yèsè)');
INSERT INTO "article_annotations" VALUES('1a124c84f11b92a651ed09c878ca1cc2',26,'pinyin',14,41,'秋天','qiūtiān','(qiūtiān)');
INSERT INTO "article_annotations" VALUES('391219baf6a9f8c4a0ca85db17db1367',0,'pinyin',0,1,'海南','hǎinán','(hǎinán)');
INSERT INTO "article_annotations" VALUES('391219baf6a9f8c4a0ca85db17db1367',1,'pinyin',0,8,'发','fā','(fā)');
INSERT INTO "article_annotations" VALUES('391219baf6a9f8c4a0ca85db17db1367',2,'pinyin',0,12,'的','de','(de)');
INSERT INTO "article_annotations" VALUES('391219baf6a9f8c4a0ca85db17db1367',3,'pinyin',0,45,'月','yuè','(yuè)');
INSERT INTO "article_annotations" VALUES('391219baf6a9f8c4a0ca85db17db1367',4,'pinyin',1,47,'企业','qǐyè','(qǐyè)');
INSERT INTO "article_annotations" VALUES('391219baf6a9f8c4a0ca85db17db1367',5,'pinyin',1,57,'政策','zhèngcè','(zhèngcè)');
INSERT INTO "article_annotations" VALUES('391219baf6a9f8c4a0ca85db17db1367',6,'pinyin',1,60,'大','dà','(dà)');
INSERT INTO "article_annotations" VALUES('391219baf6a9f8c4a0ca85db17db1367',7,'pinyin',2,7,'到','dào','(dào)');
INSERT INTO "article_annotations" VALUES('391219baf6a9f8c4a0ca85db17db1367',8,'pinyin',3,5,'建设','jiànshè','(jiànshè)');
INSERT INTO "article_annotations" VALUES('391219baf6a9f8c4a0ca85db17db1367',9,'pinyin',3,41,'承接','chéngjiē','(chéngjiē)');
INSERT INTO "article_annotations" VALUES('391219baf6a9f8c4a0ca85db17db1367',10,'pinyin',3,69,'逐渐','zhújiàn','(zhújiàn)');
INSERT INTO "article_annotations" VALUES('391219baf6a9f8c4a0ca85db17db1367',11,'pinyin',3,81,'奔赴','bēnfù','(bēnfù)');
INSERT INTO "article_annotations" VALUES('391219baf6a9f8c4a0ca85db17db1367',12,'pinyin',4,0,'设立','shèlì','(shèlì)');
INSERT INTO "article_annotations" VALUES('391219baf6a9f8c4a0ca85db17db1367',13,'pinyin',4,4,'两年','liǎngnián','(liǎngnián)');
INSERT INTO "article_annotations" VALUES('391219baf6a9f8c4a0ca85db17db1367',14,'pinyin',4,28,'三一湘琼','sānyīxiāngqióng','(sānyīxiāngqióng)');
INSERT INTO "article_annotations" VALUES('391219baf6a9f8c4a0ca85db17db1367',15,'pinyin',4,119,'有','yǒu','(yǒu)');
INSERT INTO "article_annotations" VALUES('391219baf6a9f8c4a0ca85db17db1367',16,'pinyin',4,146,'维修','wéixiū','(wéixiū)');
INSERT INTO "article_annotations" VALUES('391219baf6a9f8c4a0ca85db17db1367',17,'pinyin',4,157,'关税','guānshuì','(guānshuì)');
INSERT INTO "article_annotations" VALUES('391219baf6a9f8c4a0ca85db17db1367',18,'pinyin',5,17,'海南','hǎinán','(hǎinán)');
INSERT INTO "article_annotations" VALUES('391219baf6a9f8c4a0ca85db17db1367',19,'pinyin',6,11,'相关','xiāngguān','(xiāngguān)');
INSERT INTO "article_annotations" VALUES('391219baf6a9f8c4a0ca85db17db1367',20,'pinyin',6,13,'负责人','fùzérén','(fùzérén)');
INSERT INTO "article_annotations" VALUES('391219baf6a9f8c4a0ca85db17db1367',21,'pinyin',6,19,'自','zì','(zì)');
INSERT INTO "article_annotations" VALUES('391219baf6a9f8c4a0ca85db17db1367',22,'pinyin',6,48,'协调','xiétiáo','(xiétiáo)');
INSERT INTO "article_annotations" VALUES('391219baf6a9f8c4a0ca85db17db1367',23,'pinyin',6,52,'园区','yuánqū','(yuánqū)');
INSERT INTO "article_annotations" VALUES('391219baf6a9f8c4a0ca85db17db1367',24,'pinyin',7,4,'下','xià','(xià)');
INSERT INTO "article_annotations" VALUES('391219baf6a9f8c4a0ca85db17db1367',25,'pinyin',7,17,'定位','dìngwèi','(dìngwèi)');
INSERT INTO "article_annotations" VALUES('391219baf6a9f8c4a0ca85db17db1367',26,'pinyin',7,30,'浙琼','zhèqióng','(zhèqióng)');
INSERT INTO "article_annotations" VALUES('391219baf6a9f8c4a0ca85db17db1367',27,'pinyin',7,58,'优势','yōushì','(yōushì)');
INSERT INTO "article_annotations" VALUES('391219baf6a9f8c4a0ca85db17db1367',28,'pinyin',7,62,'互联网','hùliánwǎng','(hùliánwǎng)');
INSERT INTO "article_annotations" VALUES('391219baf6a9f8c4a0ca85db17db1367',29,'pinyin',7,81,'院校','yuànxiào','(yuànxiào)');
INSERT INTO "article_annotations" VALUES('391219baf6a9f8c4a0ca85db17db1367',30,'pinyin',7,101,'海口市','hǎikǒushì','(hǎikǒushì)');
INSERT INTO "article_annotations" VALUES('391219baf6a9f8c4a0ca85db17db1367',31,'pinyin',8,7,'到','dào','(dào)');
INSERT INTO "article_annotations" VALUES('391219baf6a9f8c4a0ca85db17db1367',32,'pinyin',9,22,'和','hé','(hé)');
INSERT INTO "article_annotations" VALUES('391219baf6a9f8c4a0ca85db17db1367',33,'pinyin',9,25,'等','děng','(děng)');
INSERT INTO "article_annotations" VALUES('391219baf6a9f8c4a0ca85db17db1367',34,'pinyin',10,14,'内','nèi','(nèi)');
INSERT INTO "article_annotations" VALUES('391219baf6a9f8c4a0ca85db17db1367',35,'pinyin',10,47,'前来','qiánlái','(qiánlái)');
INSERT INTO "article_annotations" VALUES('391219baf6a9f8c4a0ca85db17db1367',36,'pinyin',10,85,'还是','háishì','(háishì)');
INSERT INTO "article_annotations" VALUES('391219baf6a9f8c4a0ca85db17db1367',37,'pinyin',10,89,'荒凉','huāngliáng','(huāngliáng)');
INSERT INTO "article_annotations" VALUES('391219baf6a9f8c4a0ca85db17db1367',38,'pinyin',11,18,'不足','bùzú','(bùzú)');
INSERT INTO "article_annotations" VALUES('391219baf6a9f8c4a0ca85db17db1367',39,'pinyin',11,24,'企业','qǐyè','(qǐyè)');
INSERT INTO "article_annotations" VALUES('391219baf6a9f8c4a0ca85db17db1367',40,'pinyin',11,26,'中','zhōng','(zhōng)');
INSERT INTO "article_annotations" VALUES('391219baf6a9f8c4a0ca85db17db1367',41,'pinyin',11,70,'截至','jiézhì','(jiézhì)');
INSERT INTO "article_annotations" VALUES('391219baf6a9f8c4a0ca85db17db1367',42,'pinyin',12,24,'无偿','wúcháng','(wúcháng)');
INSERT INTO "article_annotations" VALUES('391219baf6a9f8c4a0ca85db17db1367',43,'pinyin',12,49,'仅用','jǐnyòng','(jǐnyòng)');
INSERT INTO "article_annotations" VALUES('391219baf6a9f8c4a0ca85db17db1367',44,'pinyin',12,87,'说','shuō','(shuō)');
INSERT INTO "article_annotations" VALUES('391219baf6a9f8c4a0ca85db17db1367',45,'pinyin',12,102,'流转','liúzhuǎn','(liúzhuǎn)');
INSERT INTO "article_annotations" VALUES('391219baf6a9f8c4a0ca85db17db1367',46,'pinyin',12,109,'万亩','wànmǔ','(wànmǔ)');
INSERT INTO "article_annotations" VALUES('391219baf6a9f8c4a0ca85db17db1367',47,'pinyin',13,3,'双向','shuāngxiàng','(shuāngxiàng)');
INSERT INTO "article_annotations" VALUES('391219baf6a9f8c4a0ca85db17db1367',48,'pinyin',13,31,'湖南','húnán','(húnán)');
INSERT INTO "article_annotations" VALUES('391219baf6a9f8c4a0ca85db17db1367',49,'pinyin',13,94,'名','míng','(míng)');
INSERT INTO "article_annotations" VALUES('391219baf6a9f8c4a0ca85db17db1367',50,'pinyin',13,100,'琼粤','qióngyuè','(qióngyuè)');
INSERT INTO "article_annotations" VALUES('391219baf6a9f8c4a0ca85db17db1367',51,'pinyin',14,0,'从','cóng','(cóng)');
INSERT INTO "article_annotations" VALUES('391219baf6a9f8c4a0ca85db17db1367',52,'pinyin',15,28,'聚合','jùhé','(jùhé)');
INSERT INTO "article_annotations" VALUES('391219baf6a9f8c4a0ca85db17db1367',53,'pinyin',15,32,'更','gèng','(gèng)');
INSERT INTO "article_annotations" VALUES('391219baf6a9f8c4a0ca85db17db1367',54,'pinyin',15,37,'互通','hùtōng','(hùtōng)');
INSERT INTO "article_annotations" VALUES('391219baf6a9f8c4a0ca85db17db1367',55,'pinyin',15,107,'制度','zhìdù','(zhìdù)');
INSERT INTO "article_annotations" VALUES('391219baf6a9f8c4a0ca85db17db1367',56,'pinyin',16,9,'制造','zhìzào','(zhìzào)');
INSERT INTO "article_annotations" VALUES('391219baf6a9f8c4a0ca85db17db1367',57,'pinyin',16,27,'监管部门','jiānguǎnbùmén','(jiānguǎnbùmén)');
INSERT INTO "article_annotations" VALUES('391219baf6a9f8c4a0ca85db17db1367',58,'pinyin',16,35,'的','de','(de)');
INSERT INTO "article_annotations" VALUES('391219baf6a9f8c4a0ca85db17db1367',59,'pinyin',16,61,'标准','biāozhǔn','(biāozhǔn)');
INSERT INTO "article_annotations" VALUES('391219baf6a9f8c4a0ca85db17db1367',60,'pinyin',16,112,'审查','shěnchá','(shěnchá)');
INSERT INTO "article_annotations" VALUES('391219baf6a9f8c4a0ca85db17db1367',61,'pinyin',17,33,'手机','shǒujī','(shǒujī)');
INSERT INTO "article_annotations" VALUES('391219baf6a9f8c4a0ca85db17db1367',62,'pinyin',17,79,'客户','kèhù','(kèhù)');
INSERT INTO "article_annotations" VALUES('391219baf6a9f8c4a0ca85db17db1367',63,'pinyin',17,88,'制造业','zhìzàoyè','(zhìzàoyè)');
INSERT INTO "article_annotations" VALUES('391219baf6a9f8c4a0ca85db17db1367',64,'pinyin',17,91,'共建','gòngjiàn','(gòngjiàn)');
INSERT INTO "article_annotations" VALUES('391219baf6a9f8c4a0ca85db17db1367',65,'pinyin',18,1,'广东','guǎngdōng','(guǎngdōng)');
INSERT INTO "article_annotations" VALUES('391219baf6a9f8c4a0ca85db17db1367',66,'pinyin',18,20,'产研','chǎnyán','(chǎnyán)');
INSERT INTO "article_annotations" VALUES('391219baf6a9f8c4a0ca85db17db1367',67,'pinyin',18,29,'建设','jiànshè','(jiànshè)');
INSERT INTO "article_annotations" VALUES('391219baf6a9f8c4a0ca85db17db1367',68,'pinyin',19,6,'的','de','(de)');
INSERT INTO "article_annotations" VALUES('391219baf6a9f8c4a0ca85db17db1367',69,'pinyin',19,7,'革新','géxīn','(géxīn)');
INSERT INTO "article_annotations" VALUES('391219baf6a9f8c4a0ca85db17db1367',70,'pinyin',19,46,'广州','guǎngzhōu','(guǎngzhōu)');
INSERT INTO "article_annotations" VALUES('391219baf6a9f8c4a0ca85db17db1367',71,'pinyin',20,14,'创新','chuàngxīn','(chuàngxīn)');
INSERT INTO "article_annotations" VALUES('391219baf6a9f8c4a0ca85db17db1367',72,'pinyin',20,19,'延伸','yánshēn','(yánshēn)');
INSERT INTO "article_annotations" VALUES('391219baf6a9f8c4a0ca85db17db1367',73,'pinyin',20,70,'现代农业','xiàndàinóngyè','(xiàndàinóngyè)');
INSERT INTO "article_annotations" VALUES('391219baf6a9f8c4a0ca85db17db1367',74,'pinyin',20,92,'链接','liànjiē','(liànjiē)');
INSERT INTO "article_annotations" VALUES('391219baf6a9f8c4a0ca85db17db1367',75,'pinyin',21,16,'未来','wèilái','(wèilái)');
INSERT INTO "article_annotations" VALUES('391219baf6a9f8c4a0ca85db17db1367',76,'pinyin',21,18,'可','kě','(kě)');
INSERT INTO "article_annotations" VALUES('391219baf6a9f8c4a0ca85db17db1367',77,'pinyin',21,88,'更加','gèngjiā','(gèngjiā)');
INSERT INTO "article_annotations" VALUES('391219baf6a9f8c4a0ca85db17db1367',78,'pinyin',21,90,'凸显','tūxiǎn','(tūxiǎn)');
INSERT INTO "article_annotations" VALUES('391219baf6a9f8c4a0ca85db17db1367',79,'pinyin',21,101,'也','yě','(yě)');
INSERT INTO "article_annotations" VALUES('6525523c67992fb7a74dcfc9ff605dd0',0,'pinyin',0,2,'三千','sanqian','(sanqian)');
INSERT INTO "article_annotations" VALUES('6525523c67992fb7a74dcfc9ff605dd0',1,'pinyin',0,17,'职工','zhigong','(zhigong)');
INSERT INTO "article_annotations" VALUES('6525523c67992fb7a74dcfc9ff605dd0',2,'pinyin',1,17,'去年','qunian','(qunian)');
INSERT INTO "article_annotations" VALUES('6525523c67992fb7a74dcfc9ff605dd0',3,'pinyin',1,39,'骑马','qima','(qima)');
INSERT INTO "article_annotations" VALUES('6525523c67992fb7a74dcfc9ff605dd0',4,'pinyin',2,9,'路滑','luhua','(luhua)');
INSERT INTO "article_annotations" VALUES('6525523c67992fb7a74dcfc9ff605dd0',5,'pinyin',2,43,'通知书','tongzhishu','(tongzhishu)');
INSERT INTO "article_annotations" VALUES('6525523c67992fb7a74dcfc9ff605dd0',6,'pinyin',3,15,'回到','huidao','(huidao)');
INSERT INTO "article_annotations" VALUES('6525523c67992fb7a74dcfc9ff605dd0',7,'pinyin',3,50,'信','xin','(xin)');
INSERT INTO "article_annotations" VALUES('6525523c67992fb7a74dcfc9ff605dd0',8,'pinyin',4,15,'配备','peibei','(peibei)');
INSERT INTO "article_annotations" VALUES('7b27714d13441af82830c3b845705fd6',0,'ruby',0,0,'町家','まちや','まちや');
INSERT INTO "article_annotations" VALUES('7b27714d13441af82830c3b845705fd6',1,'ruby',0,38,'郷土史','きょうどし','きょうどし');
INSERT INTO "article_annotations" VALUES('7b27714d13441af82830c3b845705fd6',2,'ruby',1,46,'振','ふ','ふ');
INSERT INTO "article_annotations" VALUES('7b27714d13441af82830c3b845705fd6',3,'ruby',3,30,'藍染','あいぞ','あいぞ');
INSERT INTO "article_annotations" VALUES('7b27714d13441af82830c3b845705fd6',4,'ruby',6,30,'寄贈','きぞう','きぞう');
INSERT INTO "article_annotations" VALUES('8ca522b8fed0e3c79f540aa154634226',0,'pinyin',0,7,'昨日','zuo2ri4','(zuo2ri4)');
INSERT INTO "article_annotations" VALUES('8ca522b8fed0e3c79f540aa154634226',1,'pinyin',0,26,'北站','bei3zhan4','(bei3zhan4)');
INSERT INTO "article_annotations" VALUES('8ca522b8fed0e3c79f540aa154634226',2,'pinyin',1,24,'大学城','da4xue2cheng2','(da4xue2cheng2)');
INSERT INTO "article_annotations" VALUES('8ca522b8fed0e3c79f540aa154634226',3,'pinyin',1,59,'间隔','jian4ge2','(jian4ge2)');
INSERT INTO "article_annotations" VALUES('8ca522b8fed0e3c79f540aa154634226',4,'pinyin',2,26,'现在','xian4zai4','(xian4zai4)');
INSERT INTO "article_annotations" VALUES('8ca522b8fed0e3c79f540aa154634226',5,'pinyin',2,45,'可以','ke3yi3','(ke3yi3)');
INSERT INTO "article_annotations" VALUES('8ca522b8fed0e3c79f540aa154634226',6,'pinyin',3,6,'这','zhe4','(zhe4)');
INSERT INTO "article_annotations" VALUES('8ca522b8fed0e3c79f540aa154634226',7,'pinyin',4,33,'墙基','qiang2ji1','(qiang2ji1)');
INSERT INTO "article_annotations" VALUES('8ca522b8fed0e3c79f540aa154634226',8,'pinyin',4,48,'两米','liang3mi3','(liang3mi3)');
INSERT INTO "article_annotations" VALUES('8ca522b8fed0e3c79f540aa154634226',9,'pinyin',5,41,'换乘','huan4cheng2','(huan4cheng2)');
INSERT INTO "article_annotations" VALUES('f2cebd6a4af17abeee7cdaabf4dd9992',0,'gloss',0,3,'亳','bó','(bó)');
INSERT INTO "article_annotations" VALUES('f2cebd6a4af17abeee7cdaabf4dd9992',1,'gloss',2,9,'荨','qián','(qián)');
INSERT INTO "article_annotations" VALUES('f2cebd6a4af17abeee7cdaabf4dd9992',2,'gloss',3,10,'李宁','Li Ning','(Li Ning)');
INSERT INTO "article_annotations" VALUES('3c861345b42f1fc94241f7a8bd31f520',0,'pinyin',0,1,'海南','hǎinán','(hǎinán)');
INSERT INTO "article_annotations" VALUES('3c861345b42f1fc94241f7a8bd31f520',1,'pinyin',0,8,'发','fā','(fā)');
INSERT INTO "article_annotations" VALUES('3c861345b42f1fc94241f7a8bd31f520',2,'pinyin',0,12,'的','de','(de)');
INSERT INTO "article_annotations" VALUES('3c861345b42f1fc94241f7a8bd31f520',3,'pinyin',0,45,'月','yuè','(yuè)');
INSERT INTO "article_annotations" VALUES('3c861345b42f1fc94241f7a8bd31f520',4,'pinyin',1,47,'企业','qǐyè','(qǐyè)');
INSERT INTO "article_annotations" VALUES('3c861345b42f1fc94241f7a8bd31f520',5,'pinyin',1,57,'政策','zhèngcè','(zhèngcè)');
INSERT INTO "article_annotations" VALUES('3c861345b42f1fc94241f7a8bd31f520',6,'pinyin',1,60,'大','dà','(dà)');
INSERT INTO "article_annotations" VALUES('3c861345b42f1fc94241f7a8bd31f520',7,'pinyin',2,7,'到','dào','(dào)');
INSERT INTO "article_annotations" VALUES('3c861345b42f1fc94241f7a8bd31f520',8,'pinyin',3,5,'建设','jiànshè','(jiànshè)');
INSERT INTO "article_annotations" VALUES('3c861345b42f1fc94241f7a8bd31f520',9,'pinyin',3,41,'承接','chéngjiē','(chéngjiē)');
INSERT INTO "article_annotations" VALUES('3c861345b42f1fc94241f7a8bd31f520',10,'pinyin',3,69,'逐渐','zhújiàn','(zhújiàn)');
INSERT INTO "article_annotations" VALUES('3c861345b42f1fc94241f7a8bd31f520',11,'pinyin',3,81,'奔赴','bēnfù','(bēnfù)');
INSERT INTO "article_annotations" VALUES('3c861345b42f1fc94241f7a8bd31f520',12,'pinyin',4,0,'设立','shèlì','(shèlì)');
INSERT INTO "article_annotations" VALUES('3c861345b42f1fc94241f7a8bd31f520',13,'pinyin',4,4,'两年','liǎngnián','(liǎngnián)');
INSERT INTO "article_annotations" VALUES('3c861345b42f1fc94241f7a8bd31f520',14,'pinyin',4,28,'三一湘琼','sānyīxiāngqióng','(sānyīxiāngqióng)');
INSERT INTO "article_annotations" VALUES('3c861345b42f1fc94241f7a8bd31f520',15,'pinyin',4,119,'有','yǒu','(yǒu)');
INSERT INTO "article_annotations" VALUES('3c861345b42f1fc94241f7a8bd31f520',16,'pinyin',4,146,'维修','wéixiū','(wéixiū)');
INSERT INTO "article_annotations" VALUES('3c861345b42f1fc94241f7a8bd31f520',17,'pinyin',4,157,'关税','guānshuì','(guānshuì)');
INSERT INTO "article_annotations" VALUES('3c861345b42f1fc94241f7a8bd31f520',18,'pinyin',5,17,'海南','hǎinán','(hǎinán)');
INSERT INTO "article_annotations" VALUES('3c861345b42f1fc94241f7a8bd31f520',19,'pinyin',6,11,'相关','xiāngguān','(xiāngguān)');
INSERT INTO "article_annotations" VALUES('3c861345b42f1fc94241f7a8bd31f520',20,'pinyin',6,13,'负责人','fùzérén','(fùzérén)');
INSERT INTO "article_annotations" VALUES('3c861345b42f1fc94241f7a8bd31f520',21,'pinyin',6,19,'自','zì','(zì)');
INSERT INTO "article_annotations" VALUES('3c861345b42f1fc94241f7a8bd31f520',22,'pinyin',6,48,'协调','xiétiáo','(xiétiáo)');
INSERT INTO "article_annotations" VALUES('3c861345b42f1fc94241f7a8bd31f520',23,'pinyin',6,52,'园区','yuánqū','(yuánqū)');
INSERT INTO "article_annotations" VALUES('3c861345b42f1fc94241f7a8bd31f520',24,'pinyin',7,4,'下','xià','(xià)');
INSERT INTO "article_annotations" VALUES('3c861345b42f1fc94241f7a8bd31f520',25,'pinyin',7,17,'定位','dìngwèi','(dìngwèi)');
INSERT INTO "article_annotations" VALUES('3c861345b42f1fc94241f7a8bd31f520',26,'pinyin',7,30,'浙琼','zhèqióng','(zhèqióng)');
INSERT INTO "article_annotations" VALUES('3c861345b42f1fc94241f7a8bd31f520',27,'pinyin',7,58,'优势','yōushì','(yōushì)');
INSERT INTO "article_annotations" VALUES('3c861345b42f1fc94241f7a8bd31f520',28,'pinyin',7,62,'互联网','hùliánwǎng','(hùliánwǎng)');
INSERT INTO "article_annotations" VALUES('3c861345b42f1fc94241f7a8bd31f520',29,'pinyin',7,81,'院校','yuànxiào','(yuànxiào)');
INSERT INTO "article_annotations" VALUES('3c861345b42f1fc94241f7a8bd31f520',30,'pinyin',7,101,'海口市','hǎikǒushì','(hǎikǒushì)');
INSERT INTO "article_annotations" VALUES('3c861345b42f1fc94241f7a8bd31f520',31,'pinyin',8,7,'到','dào','(dào)');
INSERT INTO "article_annotations" VALUES('3c861345b42f1fc94241f7a8bd31f520',32,'pinyin',9,22,'和','hé','(hé)');
INSERT INTO "article_annotations" VALUES('3c861345b42f1fc94241f7a8bd31f520',33,'pinyin',9,25,'等','děng','(děng)');
INSERT INTO "article_annotations" VALUES('3c861345b42f1fc94241f7a8bd31f520',34,'pinyin',10,14,'内','nèi','(nèi)');
INSERT INTO "article_annotations" VALUES('3c861345b42f1fc94241f7a8bd31f520',35,'pinyin',10,47,'前来','qiánlái','(qiánlái)');
INSERT INTO "article_annotations" VALUES('3c861345b42f1fc94241f7a8bd31f520',36,'pinyin',10,85,'还是','háishì','(háishì)');
INSERT INTO "article_annotations" VALUES('3c861345b42f1fc94241f7a8bd31f520',37,'pinyin',10,89,'荒凉','huāngliáng','(huāngliáng)');
INSERT INTO "article_annotations" VALUES('3c861345b42f1fc94241f7a8bd31f520',38,'pinyin',11,18,'不足','bùzú','(bùzú)');
INSERT INTO "article_annotations" VALUES('3c861345b42f1fc94241f7a8bd31f520',39,'pinyin',11,24,'企业','qǐyè','(qǐyè)');
INSERT INTO "article_annotations" VALUES('3c861345b42f1fc94241f7a8bd31f520',40,'pinyin',11,26,'中','zhōng','(zhōng)');
INSERT INTO "article_annotations" VALUES('3c861345b42f1fc94241f7a8bd31f520',41,'pinyin',11,70,'截至','jiézhì','(jiézhì)');
INSERT INTO "article_annotations" VALUES('3c861345b42f1fc94241f7a8bd31f520',42,'pinyin',12,24,'无偿','wúcháng','(wúcháng)');
INSERT INTO "article_annotations" VALUES('3c861345b42f1fc94241f7a8bd31f520',43,'pinyin',12,49,'仅用','jǐnyòng','(jǐnyòng)');
INSERT INTO "article_annotations" VALUES('3c861345b42f1fc94241f7a8bd31f520',44,'pinyin',12,87,'说','shuō','(shuō)');
INSERT INTO "article_annotations" VALUES('3c861345b42f1fc94241f7a8bd31f520',45,'pinyin',12,102,'流转','liúzhuǎn','(liúzhuǎn)');
INSERT INTO "article_annotations" VALUES('3c861345b42f1fc94241f7a8bd31f520',46,'pinyin',12,109,'万亩','wànmǔ','(wànmǔ)');
INSERT INTO "article_annotations" VALUES('3c861345b42f1fc94241f7a8bd31f520',47,'pinyin',13,3,'双向','shuāngxiàng','(shuāngxiàng)');
INSERT INTO "article_annotations" VALUES('3c861345b42f1fc94241f7a8bd31f520',48,'pinyin',13,31,'湖南','húnán','(húnán)');
INSERT INTO "article_annotations" VALUES('3c861345b42f1fc94241f7a8bd31f520',49,'pinyin',13,94,'名','míng','(míng)');
INSERT INTO "article_annotations" VALUES('3c861345b42f1fc94241f7a8bd31f520',50,'pinyin',13,100,'琼粤','qióngyuè','(qióngyuè)');
INSERT INTO "article_annotations" VALUES('3c861345b42f1fc94241f7a8bd31f520',51,'pinyin',14,0,'从','cóng','(cóng)');
INSERT INTO "article_annotations" VALUES('3c861345b42f1fc94241f7a8bd31f520',52,'pinyin',15,28,'聚合','jùhé','(jùhé)');
INSERT INTO "article_annotations" VALUES('3c861345b42f1fc94241f7a8bd31f520',53,'pinyin',15,32,'更','gèng','(gèng)');
INSERT INTO "article_annotations" VALUES('3c861345b42f1fc94241f7a8bd31f520',54,'pinyin',15,37,'互通','hùtōng','(hùtōng)');
INSERT INTO "article_annotations" VALUES('3c861345b42f1fc94241f7a8bd31f520',55,'pinyin',15,107,'制度','zhìdù','(zhìdù)');
INSERT INTO "article_annotations" VALUES('3c861345b42f1fc94241f7a8bd31f520',56,'pinyin',16,9,'制造','zhìzào','(zhìzào)');
INSERT INTO "article_annotations" VALUES('3c861345b42f1fc94241f7a8bd31f520',57,'pinyin',16,27,'监管部门','jiānguǎnbùmén','(jiānguǎnbùmén)');
INSERT INTO "article_annotations" VALUES('3c861345b42f1fc94241f7a8bd31f520',58,'pinyin',16,35,'的','de','(de)');
INSERT INTO "article_annotations" VALUES('3c861345b42f1fc94241f7a8bd31f520',59,'pinyin',16,61,'标准','biāozhǔn','(biāozhǔn)');
INSERT INTO "article_annotations" VALUES('3c861345b42f1fc94241f7a8bd31f520',60,'pinyin',16,112,'审查','shěnchá','(shěnchá)');
INSERT INTO "article_annotations" VALUES('3c861345b42f1fc94241f7a8bd31f520',61,'pinyin',17,33,'手机','shǒujī','(shǒujī)');
INSERT INTO "article_annotations" VALUES('3c861345b42f1fc94241f7a8bd31f520',62,'pinyin',17,79,'客户','kèhù','(kèhù)');
INSERT INTO "article_annotations" VALUES('3c861345b42f1fc94241f7a8bd31f520',63,'pinyin',17,88,'制造业','zhìzàoyè','(zhìzàoyè)');
INSERT INTO "article_annotations" VALUES('3c861345b42f1fc94241f7a8bd31f520',64,'pinyin',17,91,'共建','gòngjiàn','(gòngjiàn)');
INSERT INTO "article_annotations" VALUES('3c861345b42f1fc94241f7a8bd31f520',65,'pinyin',18,1,'广东','guǎngdōng','(guǎngdōng)');
INSERT INTO "article_annotations" VALUES('3c861345b42f1fc94241f7a8bd31f520',66,'pinyin',18,20,'产研','chǎnyán','(chǎnyán)');
INSERT INTO "article_annotations" VALUES('3c861345b42f1fc94241f7a8bd31f520',67,'pinyin',18,29,'建设','jiànshè','(jiànshè)');
INSERT INTO "article_annotations" VALUES('3c861345b42f1fc94241f7a8bd31f520',68,'pinyin',19,6,'的','de','(de)');
INSERT INTO "article_annotations" VALUES('3c861345b42f1fc94241f7a8bd31f520',69,'pinyin',19,7,'革新','géxīn','(géxīn)');
INSERT INTO "article_annotations" VALUES('3c861345b42f1fc94241f7a8bd31f520',70,'pinyin',19,46,'广州','guǎngzhōu','(guǎngzhōu)');
INSERT INTO "article_annotations" VALUES('3c861345b42f1fc94241f7a8bd31f520',71,'pinyin',20,14,'创新','chuàngxīn','(chuàngxīn)');
INSERT INTO "article_annotations" VALUES('3c861345b42f1fc94241f7a8bd31f520',72,'pinyin',20,19,'延伸','yánshēn','(yánshēn)');
INSERT INTO "article_annotations" VALUES('3c861345b42f1fc94241f7a8bd31f520',73,'pinyin',20,70,'现代农业','xiàndàinóngyè','(xiàndàinóngyè)');
INSERT INTO "article_annotations" VALUES('3c861345b42f1fc94241f7a8bd31f520',74,'pinyin',20,92,'链接','liànjiē','(liànjiē)');
INSERT INTO "article_annotations" VALUES('3c861345b42f1fc94241f7a8bd31f520',75,'pinyin',21,16,'未来','wèilái','(wèilái)');
INSERT INTO "article_annotations" VALUES('3c861345b42f1fc94241f7a8bd31f520',76,'pinyin',21,18,'可','kě','(kě)');
INSERT INTO "article_annotations" VALUES('3c861345b42f1fc94241f7a8bd31f520',77,'pinyin',21,88,'更加','gèngjiā','(gèngjiā)');
INSERT INTO "article_annotations" VALUES('3c861345b42f1fc94241f7a8bd31f520',78,'pinyin',21,90,'凸显','tūxiǎn','(tūxiǎn)');
INSERT INTO "article_annotations" VALUES('3c861345b42f1fc94241f7a8bd31f520',79,'pinyin',21,101,'也','yě','(yě)');
INSERT INTO "article_annotations" VALUES('752a109a207db4aec87265455c4ee117',0,'pinyin',0,4,'石桥','shíqiáo','(shíqiáo)');
INSERT INTO "article_annotations" VALUES('752a109a207db4aec87265455c4ee117',1,'pinyin',1,31,'村民','cūnmín','(cūnmín)');
INSERT INTO "article_annotations" VALUES('752a109a207db4aec87265455c4ee117',2,'pinyin',1,53,'小册子','xiǎocèzi','(xiǎocèzi)');
INSERT INTO "article_annotations" VALUES('752a109a207db4aec87265455c4ee117',3,'pinyin',1,69,'农具','nóngjù','(nóngjù)');
INSERT INTO "article_annotations" VALUES('752a109a207db4aec87265455c4ee117',4,'pinyin',3,0,'青禾','qīnghé','(qīnghé)');
INSERT INTO "article_annotations" VALUES('752a109a207db4aec87265455c4ee117',5,'pinyin',3,33,'七十','qīshí','(qīshí)');
INSERT INTO "article_annotations" VALUES('752a109a207db4aec87265455c4ee117',6,'pinyin',3,62,'看书','kànshū','(kànshū)');
INSERT INTO "article_annotations" VALUES('752a109a207db4aec87265455c4ee117',7,'pinyin',4,37,'政府','zhèngfǔ','(zhèngfǔ)');
INSERT INTO "article_annotations" VALUES('752a109a207db4aec87265455c4ee117',8,'pinyin',4,51,'筹','chóu','(chóu)');
INSERT INTO "article_annotations" VALUES('752a109a207db4aec87265455c4ee117',9,'pinyin',4,59,'花费','huāfèi','(huāfèi)');
INSERT INTO "article_annotations" VALUES('752a109a207db4aec87265455c4ee117',10,'pinyin',6,20,'流转','liúzhuǎn','(liúzhuǎn)');
INSERT INTO "article_annotations" VALUES('752a109a207db4aec87265455c4ee117',11,'pinyin',6,45,'本子','běnzi','(běnzi)');
INSERT INTO "article_annotations" VALUES('752a109a207db4aec87265455c4ee117',12,'pinyin',6,55,'多半','duōbàn','(duōbàn)');
INSERT INTO "article_annotations" VALUES('752a109a207db4aec87265455c4ee117',13,'pinyin',7,8,'种','zhòng','(zhòng)');
INSERT INTO "article_annotations" VALUES('752a109a207db4aec87265455c4ee117',14,'pinyin',8,9,'员','yuán','(yuán)');
INSERT INTO "article_annotations" VALUES('752a109a207db4aec87265455c4ee117',15,'pinyin',8,30,'大学生','dàxuéshēng','(dàxuéshēng)');
INSERT INTO "article_annotations" VALUES('752a109a207db4aec87265455c4ee117',16,'pinyin',8,68,'天气','tiānqì','(tiānqì)');
INSERT INTO "article_annotations" VALUES('752a109a207db4aec87265455c4ee117',17,'pinyin',9,32,'村史','cūnshǐ','(cūnshǐ)');
INSERT INTO "article_annotations" VALUES('752a109a207db4aec87265455c4ee117',18,'pinyin',9,39,'口述','kǒushù','(kǒushù)');
INSERT INTO "article_annotations" VALUES('752a109a207db4aec87265455c4ee117',19,'pinyin',9,52,'两百','liǎngbǎi','(liǎngbǎi)');
INSERT INTO "article_annotations" VALUES('752a109a207db4aec87265455c4ee117',20,'pinyin',9,58,'一周','yīzhōu','(yīzhōu)');
INSERT INTO "article_annotations" VALUES('752a109a207db4aec87265455c4ee117',21,'pinyin',10,28,'增长','zēngzhǎng','(zēngzhǎng)');
INSERT INTO "article_annotations" VALUES('752a109a207db4aec87265455c4ee117',22,'pinyin',10,51,'超过','chāoguò','(chāoguò)');
INSERT INTO "article_annotations" VALUES('752a109a207db4aec87265455c4ee117',23,'pinyin',13,24,'通借','tōngjiè','(tōngjiè)');
INSERT INTO "article_annotations" VALUES('752a109a207db4aec87265455c4ee117',24,'pinyin',13,50,'归还','guīhuán','(guīhuán)');
INSERT INTO "article_annotations" VALUES('752a109a207db4aec87265455c4ee117',25,'pinyin',14,11,'夜色','yèsè','(yèsè)');
INSERT INTO "article_annotations" VALUES('752a109a207db4aec87265455c4ee117',26,'pinyin',14,41,'秋天','qiūtiān','(qiūtiān)');
INSERT INTO "article_annotations" VALUES('a352630076046505e01c165533e9e888',0,'pinyin',0,5,'老城','lǎochéng','(lǎochéng)');
INSERT INTO "article_annotations" VALUES('a352630076046505e01c165533e9e888',1,'pinyin',0,27,'主人','zhǔrén','(zhǔrén)');
INSERT INTO "article_annotations" VALUES('a352630076046505e01c165533e9e888',2,'pinyin',0,42,'五十','wǔshí','(wǔshí)');
INSERT INTO "article_annotations" VALUES('a352630076046505e01c165533e9e888',3,'pinyin',1,9,'课桌','kèzhuō','(kèzhuō)');
INSERT INTO "article_annotations" VALUES('a352630076046505e01c165533e9e888',4,'pinyin',1,27,'零件','língjiàn','(língjiàn)');
INSERT INTO "article_annotations" VALUES('a352630076046505e01c165533e9e888',5,'pinyin',2,18,'女表','nǚbiǎo','(nǚbiǎo)');
INSERT INTO "article_annotations" VALUES('a352630076046505e01c165533e9e888',6,'pinyin',2,50,'六十','liùshí','(liùshí)');
INSERT INTO "article_annotations" VALUES('a352630076046505e01c165533e9e888',7,'pinyin',2,74,'哭了','kūle','(kūle)');
INSERT INTO "article_annotations" VALUES('a352630076046505e01c165533e9e888',8,'pinyin',4,53,'精度','jīngdù','(jīngdù)');
INSERT INTO "article_annotations" VALUES('a352630076046505e01c165533e9e888',9,'pinyin',4,62,'耐心','nàixīn','(nàixīn)');
INSERT INTO "article_annotations" VALUES('a352630076046505e01c165533e9e888',10,'pinyin',5,34,'三年','sānnián','(sānnián)');
INSERT INTO "article_annotations" VALUES('a352630076046505e01c165533e9e888',11,'pinyin',5,49,'要求','yāoqiú','(yāoqiú)');
INSERT INTO "article_annotations" VALUES('b6ed27baaa2319bf6108e2f7aadb7faf',0,'gloss',1,19,'종가','宗家','(宗家)');
INSERT INTO "article_annotations" VALUES('b6ed27baaa2319bf6108e2f7aadb7faf',1,'gloss',1,38,'대청','大廳','(大廳)');
INSERT INTO "article_annotations" VALUES('b6ed27baaa2319bf6108e2f7aadb7faf',2,'gloss',3,79,'여지','餘地','(餘地)');
INSERT INTO "article_annotations" VALUES('bd4107a08247e1f0ab38e5a69e8a8e02',0,'pinyin',0,27,'上空','shàngkōng','(shàngkōng)');
INSERT INTO "article_annotations" VALUES('bd4107a08247e1f0ab38e5a69e8a8e02',1,'pinyin',0,63,'五十','wǔshí','(wǔshí)');
INSERT INTO "article_annotations" VALUES('bd4107a08247e1f0ab38e5a69e8a8e02',2,'pinyin',1,32,'盐度','yándù','(yándù)');
INSERT INTO "article_annotations" VALUES('bd4107a08247e1f0ab38e5a69e8a8e02',3,'pinyin',1,71,'安稳','ānwěn','(ānwěn)');
INSERT INTO "article_annotations" VALUES('bd4107a08247e1f0ab38e5a69e8a8e02',4,'pinyin',1,76,'三年','sānnián','(sānnián)');
INSERT INTO "article_annotations" VALUES('bd4107a08247e1f0ab38e5a69e8a8e02',5,'pinyin',3,12,'以北','yǐběi','(yǐběi)');
INSERT INTO "article_annotations" VALUES('bd4107a08247e1f0ab38e5a69e8a8e02',6,'pinyin',3,35,'工程师','gōngchéngshī','(gōngchéngshī)');
INSERT INTO "article_annotations" VALUES('bd4107a08247e1f0ab38e5a69e8a8e02',7,'pinyin',3,65,'大家','dàjiā','(dàjiā)');
INSERT INTO "article_annotations" VALUES('bd4107a08247e1f0ab38e5a69e8a8e02',8,'pinyin',5,6,'天气','tiānqì','(tiānqì)');
INSERT INTO "article_annotations" VALUES('bd4107a08247e1f0ab38e5a69e8a8e02',9,'pinyin',5,55,'冤枉','yuānwang','(yuānwang)');
INSERT INTO "article_annotations" VALUES('bd4107a08247e1f0ab38e5a69e8a8e02',10,'pinyin',6,17,'增加','zēngjiā','(zēngjiā)');
CREATE TABLE article_blocks (
  article_id TEXT NOT NULL REFERENCES articles ON DELETE CASCADE,
  block      INTEGER NOT NULL,
  kind       TEXT NOT NULL CHECK (kind IN
               ('paragraph', 'subhead', 'list_item', 'quote', 'table', 'code', 'caption', 'embed')),
  text       TEXT NOT NULL,
  PRIMARY KEY (article_id, block)
) STRICT;
INSERT INTO "article_blocks" VALUES('02552f73145d38a8386be5636918038e',0,'paragraph','When the orchestra in Wexley lost its hall to a flood, the players carried on in a supermarket. For eleven Sundays they have rehearsed between the bakery counter and the tills, before the doors open at ten.');
INSERT INTO "article_blocks" VALUES('02552f73145d38a8386be5636918038e',1,'paragraph','The arrangement began as a joke. The store’s manager, Bill Tanner, plays second trombone, and when the conductor asked where on earth they could go, he held up his keys.');
INSERT INTO "article_blocks" VALUES('02552f73145d38a8386be5636918038e',2,'quote','You learn a lot about an acoustic when there are nine hundred tins of soup in it.');
INSERT INTO "article_blocks" VALUES('02552f73145d38a8386be5636918038e',3,'paragraph','The audience has grown. At first it was the night shift; now pensioners come with folding chairs, and a group of toddlers dances by the trolleys. Takings from a bucket at the door have reached £14,600.');
INSERT INTO "article_blocks" VALUES('02552f73145d38a8386be5636918038e',4,'paragraph','“It has reminded us who we play for,” said Agnes Whitby, the leader, who joined the orchestra in 1988. Repairs to the hall will take until next spring, and some players are in no hurry.');
INSERT INTO "article_blocks" VALUES('02552f73145d38a8386be5636918038e',5,'paragraph','On 14 December they will give their first proper concert in the store: a carol, a waltz and Dvořák’s Eighth, beside the freezers.');
INSERT INTO "article_blocks" VALUES('0907039fc16a6baff453baa17089f444',0,'paragraph','本报青禾讯（记者伍思齐 通讯员庞小满）霜降刚过，青禾县白塔乡的柿子红了。果农祝大川踩着梯子，一个一个往筐里摘，生怕碰破了皮。');
INSERT INTO "article_blocks" VALUES('0907039fc16a6baff453baa17089f444',1,'paragraph','“鲜果一斤卖两块，做成柿饼能卖十八块。”祝大川说，去年村里建起了烘干房（用的是空气能），再也不怕连阴雨。');
INSERT INTO "article_blocks" VALUES('0907039fc16a6baff453baa17089f444',2,'paragraph','白塔乡有柿树6万多株，其中树龄超过百年的就有700株。过去，果子运不出去，一半烂在树上。2021年通村公路修通以后，收购商把车直接开到了树下。');
INSERT INTO "article_blocks" VALUES('0907039fc16a6baff453baa17089f444',3,'subhead','一颗柿子的十二道工序');
INSERT INTO "article_blocks" VALUES('0907039fc16a6baff453baa17089f444',4,'paragraph','削皮、晾晒、捏饼、潮霜……在合作社的车间里，带头人窦桂兰向记者数着工序。她说，机器能削皮，但“捏”这一步还得靠手，轻了不匀，重了就破。');
INSERT INTO "article_blocks" VALUES('0907039fc16a6baff453baa17089f444',5,'caption','村民在晾晒柿饼。庞小满 摄');
INSERT INTO "article_blocks" VALUES('0907039fc16a6baff453baa17089f444',6,'paragraph','合作社眼下有社员216户，今年预计产柿饼900吨，一部分已经签了外地的订单。乡里还请来了老师，教年轻人在网上直播卖货。');
INSERT INTO "article_blocks" VALUES('0907039fc16a6baff453baa17089f444',7,'paragraph','县农业农村局有关负责人表示，下一步将统一标准和商标，让“白塔柿饼”卖得更远、更稳。');
INSERT INTO "article_blocks" VALUES('0a9d3c5b99bea57cd3e6a5baf63e5a0c',0,'paragraph','新華社清江8月20日電(記者楚天舒)縣圖書館日前開設夜間閱覽室,每晚開放到十點。');
INSERT INTO "article_blocks" VALUES('0a9d3c5b99bea57cd3e6a5baf63e5a0c',1,'paragraph','閱覽室可容納120人,配有護眼燈和飲水機(免費使用)。館長湯一平說,白天上班的人也需要一張安靜的桌子。');
INSERT INTO "article_blocks" VALUES('0a9d3c5b99bea57cd3e6a5baf63e5a0c',2,'paragraph','據統計,試運行兩個月以來,進館讀者達9400人次,其中六成是準備考試的年輕人。');
INSERT INTO "article_blocks" VALUES('0a9d3c5b99bea57cd3e6a5baf63e5a0c',3,'paragraph','館方還安排了志願者值班,十點以後護送獨自回家的讀者到車站。');
INSERT INTO "article_blocks" VALUES('0a9d3c5b99bea57cd3e6a5baf63e5a0c',4,'paragraph','下一步,這種服務將推廣到鄉鎮。');
INSERT INTO "article_blocks" VALUES('1a0ab13b819d77a1c0c3a92190f94a0d',0,'paragraph','山あいの集落で、半世紀ぶりに神楽(かぐら)の面が新調された。打ったのは、移住して6年目の木工作家、笹原迅さん(41)だ。');
INSERT INTO "article_blocks" VALUES('1a0ab13b819d77a1c0c3a92190f94a0d',1,'paragraph','きっかけは2年前の台風だった。倉が浸水し、古い面の多くが割れた。修理を頼める職人は県内におらず、集落の長老が笹原さんの工房を訪ねた。');
INSERT INTO "article_blocks" VALUES('1a0ab13b819d77a1c0c3a92190f94a0d',2,'subhead','木を選ぶところから');
INSERT INTO "article_blocks" VALUES('1a0ab13b819d77a1c0c3a92190f94a0d',3,'paragraph','材は裏山の桐(きり)を使った。切ってから1年寝かせ、荒彫りに3カ月。笹原さんは「面は見る角度で表情が変わる。舞い手に着けてもらい、何度も削り直した」と振り返る。');
INSERT INTO "article_blocks" VALUES('1a0ab13b819d77a1c0c3a92190f94a0d',4,'quote','完成したとき、長老は何も言わずに面を裏返し、内側をなでた。');
INSERT INTO "article_blocks" VALUES('1a0ab13b819d77a1c0c3a92190f94a0d',5,'paragraph','秋の例祭では、新しい面を着けた中学生2人が初めて舞台に立つ。練習は週3回。笛の音が夜の谷に響いている。');
INSERT INTO "article_blocks" VALUES('1a0ab13b819d77a1c0c3a92190f94a0d',6,'paragraph','集落の戸数は現在19戸。それでも今年は、都会に出た人たちから「見に帰る」という連絡が相次いでいるという。');
INSERT INTO "article_blocks" VALUES('1a124c84f11b92a651ed09c878ca1cc2',0,'caption','在青禾县石桥村拍摄的乡村书房外景。清江日报发');
INSERT INTO "article_blocks" VALUES('1a124c84f11b92a651ed09c878ca1cc2',1,'paragraph','新华网青禾6月3日电(记者方远舟、陆知秋)傍晚六点,放下锄头的村民老郑走进村口的书房,借走一本讲果树嫁接的小册子。两年前,这里还是一间堆放农具的旧仓库;如今,青禾县已有43间这样的书房亮起了灯。');
INSERT INTO "article_blocks" VALUES('1a124c84f11b92a651ed09c878ca1cc2',2,'subhead','从“堆杂物”到“藏好书”');
INSERT INTO "article_blocks" VALUES('1a124c84f11b92a651ed09c878ca1cc2',3,'paragraph','青禾县地处山区,常住人口约12万。过去,县里的图书馆离最远的村子有七十公里,不少孩子直到上初中才第一次走进阅览室。“不是不想看书,是书太远。”县文化馆馆长柳叶青说。');
INSERT INTO "article_blocks" VALUES('1a124c84f11b92a651ed09c878ca1cc2',4,'paragraph','2023年春天,县里决定把闲置的校舍、粮仓和祠堂改成书房。经费不宽裕,就由政府出一点、乡贤捐一点、村里筹一点,平均每间花费不到9万元(含书架和取暖设备)。');
INSERT INTO "article_blocks" VALUES('1a124c84f11b92a651ed09c878ca1cc2',5,'caption','2025年4月23日,孩子们在石桥村书房参加读书日活动。清江日报发');
INSERT INTO "article_blocks" VALUES('1a124c84f11b92a651ed09c878ca1cc2',6,'paragraph','书从哪里来?县图书馆实行“总馆配书、村村流转”,每个季度换一批新书。村民想看什么,在墙上的本子里写一笔,下个月多半就能等到。');
INSERT INTO "article_blocks" VALUES('1a124c84f11b92a651ed09c878ca1cc2',7,'subhead','从“送图书”到“种文化”');
INSERT INTO "article_blocks" VALUES('1a124c84f11b92a651ed09c878ca1cc2',8,'paragraph','书房开门之后,管理员成了最忙的人。石桥村的管理员孟小雨是返乡大学生,除了登记借书,她还教老人用手机挂号,帮果农查行情。“有人进门是为了问天气,走的时候顺手带走一本书,这也挺好。”');
INSERT INTO "article_blocks" VALUES('1a124c84f11b92a651ed09c878ca1cc2',9,'paragraph','在枫林村,书房每周五晚上放一场露天电影,散场以后,大家围着火炉讲村史。三位老人口述的故事被整理成册,印了两百本,不到一周就被领完。');
INSERT INTO "article_blocks" VALUES('1a124c84f11b92a651ed09c878ca1cc2',10,'paragraph','统计显示,去年全县乡村书房共借出图书8.6万册次,比前年增长三成多;寒暑假期间,每天到书房写作业的学生超过1500人。');
INSERT INTO "article_blocks" VALUES('1a124c84f11b92a651ed09c878ca1cc2',11,'caption','管理员正在为新到的图书贴标签。清江日报发');
INSERT INTO "article_blocks" VALUES('1a124c84f11b92a651ed09c878ca1cc2',12,'subhead','从“一间屋”到“一张网”');
INSERT INTO "article_blocks" VALUES('1a124c84f11b92a651ed09c878ca1cc2',13,'paragraph','今年,青禾县计划再建12间书房,并与邻近三县实现通借通还。届时,读者在任何一间书房借的书,都可以就近归还。');
INSERT INTO "article_blocks" VALUES('1a124c84f11b92a651ed09c878ca1cc2',14,'paragraph','灯光不大,却照得很远。夜色里,老郑翻开那本小册子,用铅笔在空白处记下日期。他说,等秋天果子熟了,要给书房送一筐来。');
INSERT INTO "article_blocks" VALUES('2020f41ede49aa010ae23dcc702fd34a',0,'paragraph','本报讯 记者从青禾市水务局获悉，截至8月底，全市41座小型水库除险加固工程全部完工，比原计划提前两个月。');
INSERT INTO "article_blocks" VALUES('2020f41ede49aa010ae23dcc702fd34a',1,'paragraph','“以前一到汛期，我们就得把铺盖搬到坝上。”长岭水库管护员石守田说，新建的雨情测报站每5分钟自动上传一次数据，水位一旦超过警戒线，手机上就会收到提醒。');
INSERT INTO "article_blocks" VALUES('2020f41ede49aa010ae23dcc702fd34a',2,'caption','长岭水库新建的溢洪道。叶一帆 摄');
INSERT INTO "article_blocks" VALUES('2020f41ede49aa010ae23dcc702fd34a',3,'paragraph','据了解，这些水库大多建于上世纪六七十年代，坝体渗漏、闸门锈蚀等问题比较普遍。工程总投资2.3亿元，其中中央和省级资金占六成，其余由市县两级财政承担。');
INSERT INTO "article_blocks" VALUES('2020f41ede49aa010ae23dcc702fd34a',4,'subhead','管得住，还要用得好');
INSERT INTO "article_blocks" VALUES('2020f41ede49aa010ae23dcc702fd34a',5,'paragraph','市水务局副局长戚广平介绍，加固之后的水库每年可新增蓄水1800万立方米，惠及灌溉面积11万亩。今年入夏以来，下游的三个乡镇没有再为浇地发愁。');
INSERT INTO "article_blocks" VALUES('2020f41ede49aa010ae23dcc702fd34a',6,'paragraph','不过，也有基层干部反映，部分水库地处偏远，管护经费仍然偏紧。对此，戚广平表示，市里正在研究把管护费用纳入年度预算，并尝试由专业公司统一养护。');
INSERT INTO "article_blocks" VALUES('2020f41ede49aa010ae23dcc702fd34a',7,'paragraph','“修好是第一步，管好才算数。”他说。');
INSERT INTO "article_blocks" VALUES('2269dce130a0037d720f1e6885b3d6e4',0,'paragraph','Four years after the city tore up the car park behind the old tannery, the trees planted in its place are doing a measurable job. Summer afternoons there are now up to six degrees cooler than on the surrounding streets, according to a study published on Monday.');
INSERT INTO "article_blocks" VALUES('2269dce130a0037d720f1e6885b3d6e4',1,'paragraph','Researchers from the Institute of Urban Climate hung 60 sensors on lamp posts and recorded temperatures every ten minutes for two summers. The results surprised even the people who had argued for the park.');
INSERT INTO "article_blocks" VALUES('2269dce130a0037d720f1e6885b3d6e4',2,'table','Location | 2 p.m. average | Midnight average');
INSERT INTO "article_blocks" VALUES('2269dce130a0037d720f1e6885b3d6e4',3,'table','Tannery Park | 26.1 °C | 17.4 °C');
INSERT INTO "article_blocks" VALUES('2269dce130a0037d720f1e6885b3d6e4',4,'table','Mill Street | 30.8 °C | 21.0 °C');
INSERT INTO "article_blocks" VALUES('2269dce130a0037d720f1e6885b3d6e4',5,'table','Station Square | 32.3 °C | 22.6 °C');
INSERT INTO "article_blocks" VALUES('2269dce130a0037d720f1e6885b3d6e4',6,'paragraph','“We expected two degrees, perhaps three,” said Lena Marsh, who led the work. “What we had not counted on was the ground. Bare soil breathes; asphalt does not.”');
INSERT INTO "article_blocks" VALUES('2269dce130a0037d720f1e6885b3d6e4',7,'subhead','Cheaper than it looks');
INSERT INTO "article_blocks" VALUES('2269dce130a0037d720f1e6885b3d6e4',8,'paragraph','The park cost 1.9 million to build and about 60,000 a year to look after. The study estimates that nearby homes save a fifth of their cooling bills in July and August.');
INSERT INTO "article_blocks" VALUES('2269dce130a0037d720f1e6885b3d6e4',9,'paragraph','Not everyone is persuaded. Traders on Mill Street say they lost 140 parking spaces and part of their passing trade. The council will decide in May whether to convert a second car park.');
INSERT INTO "article_blocks" VALUES('391219baf6a9f8c4a0ca85db17db1367',0,'caption','在海南洋浦经济开发区拍摄的洋浦港封关运作项目和配套工程。新华网发(无人机照片,2025年1月12日摄)。');
INSERT INTO "article_blocks" VALUES('391219baf6a9f8c4a0ca85db17db1367',1,'paragraph','新华网海口7月7日电(记者吴茂辉、王与点)湖南的再制造工程装备通过海南“借港出海”;浙江的数字企业利用海南医疗特许政策做大做强;广东科创企业与海口建立多功能孵化器……近年来,海南与兄弟省份合作共建产业园区,探索“自贸港政策+内地产业”的协同模式,共同做大经济增量,为高质量发展探索新路径。');
INSERT INTO "article_blocks" VALUES('391219baf6a9f8c4a0ca85db17db1367',2,'subhead','从“单向承接”到“价值共创”');
INSERT INTO "article_blocks" VALUES('391219baf6a9f8c4a0ca85db17db1367',3,'paragraph','海南自贸港建设以来,凭借独特的政策红利吸引了大量企业落户,但更多是政策洼地的“单向承接”。随着湘琼、粤琼、浙琼等跨省合作产业园的落地,海南逐渐转向与内地省份“双向奔赴”,在政策与产业的碰撞中共同创造增量价值。');
INSERT INTO "article_blocks" VALUES('391219baf6a9f8c4a0ca85db17db1367',4,'paragraph','设立不到两年的东方市湘琼先进制造业共建产业园内塔吊林立,三一湘琼(海南)智造产业园项目最快预计年底投产,厂房门口“湖南出海,海南出彩”的标语醒目。企业选择海南的原因,藏在一笔“两头在外”的经济账里:三一重工海外二手设备(如印尼进口)不少仍有六七成新,此前需返运昆山翻新再出口,转至东方基地就近维修再制造后,单台可省关税及运费3.2万元。');
INSERT INTO "article_blocks" VALUES('391219baf6a9f8c4a0ca85db17db1367',5,'caption','2025年3月7日,由湖南省政府驻海南办事处组织的湖南企业考察团在海南东方港考察。新华网发');
INSERT INTO "article_blocks" VALUES('391219baf6a9f8c4a0ca85db17db1367',6,'paragraph','湖南省政府驻海南办事处相关负责人介绍,自产业园启动建设以来,办事处积极帮助两省相关部门牵线搭桥,协调解决园区建设中的困难,大力招引湖南投资者来琼创业,成效显著。目前已落地产业项目29个,已投产项目1个,总投资达131亿元。');
INSERT INTO "article_blocks" VALUES('391219baf6a9f8c4a0ca85db17db1367',7,'paragraph','相似思路下,海南多个跨省共建产业园定位各异、拔节生长。澄迈县浙琼合作产业园中,微医依托海南乐城国际医疗旅游先行区政策优势建设互联网医院,创办全国首所健康管理类高职院校,探索“医疗+教育”产教融合新生态。海口市广东海南先进制造业合作产业园里,生物医药及医疗器械、新一代电子信息、高端食品加工及美妆大健康、汽车及高端装备制造等产业集群正加快发展。“合作不是简单承接产业转移,而是共同做大增量。”海口高新区工委副书记陈量子说。');
INSERT INTO "article_blocks" VALUES('391219baf6a9f8c4a0ca85db17db1367',8,'subhead','从“要素赋能”到“理念渗透”');
INSERT INTO "article_blocks" VALUES('391219baf6a9f8c4a0ca85db17db1367',9,'paragraph','跨省共建产业园区给海南带来的不仅是资金、技术和人才等要素,更有先进的管理理念、服务意识和工作方法。');
INSERT INTO "article_blocks" VALUES('391219baf6a9f8c4a0ca85db17db1367',10,'paragraph','儋州工业园深儋合作区服务中心内,客商常一边品尝当地种植的新鲜西瓜,一边听讲解员介绍,不时有客商前来考察洽谈。附近工地上,工厂栋栋拔地而起,道路平坦宽阔,很难想象几年前这里还是一片荒凉。');
INSERT INTO "article_blocks" VALUES('391219baf6a9f8c4a0ca85db17db1367',11,'paragraph','儋州工业园曾因基础设施薄弱、产业动能不足,27家企业中18家停产。2020年起,儋州工业园与深圳市盐田港集团成立合资公司负责园区开发和运营,截至目前引入深圳港集团、京东集团等26个优质项目,协议投资99亿元。');
INSERT INTO "article_blocks" VALUES('391219baf6a9f8c4a0ca85db17db1367',12,'paragraph','“深圳元素”带来了“深圳效率”。园区服务中心提供无偿帮办代办服务,京东儋州项目从摘地到获施工许可证仅用66天。“深圳经验提升了当地干部创新服务意识。”儋州深农公司董事长张新建说。在当地政府配合下,公司迅速流转土地1.1万亩,建成深农集团最大农产品基地,助力儋州一二三产融合。');
INSERT INTO "article_blocks" VALUES('391219baf6a9f8c4a0ca85db17db1367',13,'paragraph','产业的双向奔赴也带来人才双向交流。湘琼先进制造业共建产业园中,湖南派出人员团队常驻海南负责招商;广东海南先进制造业合作产业园里,两地干部“双向学习”成常态,2024年海口高新区与广州互派3名干部挂职,琼粤产业基金的管理经验也被引入海南。');
INSERT INTO "article_blocks" VALUES('391219baf6a9f8c4a0ca85db17db1367',14,'subhead','从“物理聚合”到“化学融合”');
INSERT INTO "article_blocks" VALUES('391219baf6a9f8c4a0ca85db17db1367',15,'paragraph','海南与内地省市合作共建产业园,不仅是跨越行政区域的“物理聚合”,更向着规则互通、机制创新、生态共建的深层次迈进。从统一技术标准到共享创新资源,从资本联动到人才互通,跨省合作的“化学反应”催生出一批具有全国示范意义的制度成果与产业生态。');
INSERT INTO "article_blocks" VALUES('391219baf6a9f8c4a0ca85db17db1367',16,'paragraph','依托东方市湘琼先进制造业共建产业园,湖南、海南两省市场监管部门共同制定的《工程机械出口二手机维修及再制造通用技术要求》地方标准,填补了国内工程机械二手机维修及再制造出口领域地方标准缺失的空白,成为湘琼两省首例跨区域共同立项、审查、发布的标准合作典范。');
INSERT INTO "article_blocks" VALUES('391219baf6a9f8c4a0ca85db17db1367',17,'paragraph','海南省市场监管局有关负责人表示,该地方标准的发布实施,有利于解决二手机出口市场缺乏统一产品技术要求的问题,提高出口二手机的产品质量、降低企业经营风险,提升国际客户对海南湘琼先进制造业共建产业园出品的工程机械二手机的信任。');
INSERT INTO "article_blocks" VALUES('391219baf6a9f8c4a0ca85db17db1367',18,'caption','在广东海南先进制造业合作产业园,康佳装备产研基地项目正加快建设。新华网发');
INSERT INTO "article_blocks" VALUES('391219baf6a9f8c4a0ca85db17db1367',19,'paragraph','要素配置方式的革新进一步释放了跨省合作潜力。在广东海南先进制造业合作产业园,海口国家高新区与广州高新区共同设立10亿元琼粤产业投资基金,与广州中创、东莞清大、佛山力合揭牌成立3家广东海南双向孵化器,共同培育和筛选高成长性企业。');
INSERT INTO "article_blocks" VALUES('391219baf6a9f8c4a0ca85db17db1367',20,'paragraph','深层次的融合正从产业链互补向创新链协同延伸。儋州工业园与深圳综开院、国家高技术产业创新中心等智库深化合作,聚焦生物医药、低空经济、数字经济、现代农业等产业领域,推动创新链关键环节的双向链接。');
INSERT INTO "article_blocks" VALUES('391219baf6a9f8c4a0ca85db17db1367',21,'paragraph','机遇广阔,跨省合作不以山海为远;未来可期,联动发展不以日月为限。从湘江之畔到南海之滨,从大湾区到自贸港,跨省合作正结出硕果。在自由贸易港封关运作愿景下,海南链接世界的开放优势将更加凸显,跨省共建产业园区也将书写更多双向奔赴、携手共赢的生动故事。');
INSERT INTO "article_blocks" VALUES('395ed212585287f90222aa1d97b34663',0,'paragraph','Alle sei di sera, in piazza delle Erbe, Nino Sartori accende il fornelletto e mette sul bancone sei sedie spaiate. Da quarant’anni ripara ombrelli, e da quaranta dice che è l’ultimo anno.');
INSERT INTO "article_blocks" VALUES('395ed212585287f90222aa1d97b34663',1,'paragraph','Un ombrello nuovo costa meno della riparazione, e lui è il primo a riconoscerlo. «Chi viene qui non vuole un ombrello», spiega, «vuole quell’ombrello».');
INSERT INTO "article_blocks" VALUES('395ed212585287f90222aa1d97b34663',2,'subhead','L’officina dei ricordi');
INSERT INTO "article_blocks" VALUES('395ed212585287f90222aa1d97b34663',3,'paragraph','Negli scaffali ce ne sono più di trecento mai ritirati, ognuno con un cartellino. Il più vecchio è del 1986: apparteneva a una maestra che si trasferì al mare e non tornò.');
INSERT INTO "article_blocks" VALUES('395ed212585287f90222aa1d97b34663',4,'paragraph','L’anno scorso una studentessa li ha fotografati uno per uno e ne ha fatto una mostra. In due settimane diciotto proprietari si sono riconosciuti, e undici sono venuti a pagare il conto, in lire.');
INSERT INTO "article_blocks" VALUES('395ed212585287f90222aa1d97b34663',5,'quote','Piove sempre meno, ma quando piove, piove sul serio.');
INSERT INTO "article_blocks" VALUES('395ed212585287f90222aa1d97b34663',6,'paragraph','Sartori ha cominciato a insegnare il mestiere a due ragazzi del quartiere. Il corso è gratuito, con una sola regola: il primo ombrello riparato si regala a uno sconosciuto.');
INSERT INTO "article_blocks" VALUES('6525523c67992fb7a74dcfc9ff605dd0',0,'paragraph','海拔三千八百米的邮局,全年只有一名职工。她叫卓玛央金,在这里工作了十一年。');
INSERT INTO "article_blocks" VALUES('6525523c67992fb7a74dcfc9ff605dd0',1,'paragraph','每周二和周五,邮车从山下送来包裹。去年,她一共投递了6400多件,最远的一户要骑马走四个小时(冬天则要绕路)。');
INSERT INTO "article_blocks" VALUES('6525523c67992fb7a74dcfc9ff605dd0',2,'paragraph','“最怕的不是冷,是路滑。”卓玛央金说,有一年下大雪,她在垭口等了两天,怀里揣着一封录取通知书。');
INSERT INTO "article_blocks" VALUES('6525523c67992fb7a74dcfc9ff605dd0',3,'paragraph','学生叫多吉,如今已经大学毕业,回到县里当了老师。每年开学,他都会带着学生来邮局,给十年后的自己寄一封信。');
INSERT INTO "article_blocks" VALUES('6525523c67992fb7a74dcfc9ff605dd0',4,'paragraph','邮政公司表示,今年将为高原网点配备供氧设备和越野车,并试用无人机投送药品。');
INSERT INTO "article_blocks" VALUES('6d52b56b08d3d9df2f3e3ae66c7cbddf',0,'paragraph','(통영=연합뉴스) 서민재 기자 = 경남 통영의 작은 섬 학교가 폐교 12년 만에 바다 도서관으로 다시 문을 열었다. 통영시는 15일 솔섬에서 주민 80여 명이 참석한 가운데 개관식을 했다고 밝혔다.');
INSERT INTO "article_blocks" VALUES('6d52b56b08d3d9df2f3e3ae66c7cbddf',1,'caption','솔섬 바다 도서관 내부 [통영시 제공]');
INSERT INTO "article_blocks" VALUES('6d52b56b08d3d9df2f3e3ae66c7cbddf',2,'paragraph','도서관은 옛 교실 세 칸을 고쳐 만들었다. 책 6천여 권과 함께 섬사람들이 기증한 항해 일지, 물때표, 그물 바늘도 전시한다.');
INSERT INTO "article_blocks" VALUES('6d52b56b08d3d9df2f3e3ae66c7cbddf',3,'paragraph','졸업생 박순자(71) 씨는 "운동장에 풀이 자라는 걸 볼 때마다 마음이 아팠는데 다시 불이 켜지니 꿈만 같다"고 말했다.');
INSERT INTO "article_blocks" VALUES('6d52b56b08d3d9df2f3e3ae66c7cbddf',4,'paragraph','사업비는 모두 9억4천만원이 들었다. 시는 하루 두 차례 오가던 여객선을 주말에는 네 차례로 늘리기로 했다.');
INSERT INTO "article_blocks" VALUES('6d52b56b08d3d9df2f3e3ae66c7cbddf',5,'paragraph','시 관계자는 "내년에는 교사 관사를 손질해 작가들이 한 달씩 머물 수 있는 공간으로 꾸밀 계획"이라고 설명했다.');
INSERT INTO "article_blocks" VALUES('7b27714d13441af82830c3b845705fd6',0,'paragraph','町家を改装した小さな図書室が、城下町の一角で人気を集めている。並ぶのは絵本と郷土史、それに近所の人が書いた日記だ。');
INSERT INTO "article_blocks" VALUES('7b27714d13441af82830c3b845705fd6',1,'paragraph','館長の波多野千里さん(58)は、元小学校の教員。子どもたちが読めるように、壁の説明にはすべて振り仮名を付けた。');
INSERT INTO "article_blocks" VALUES('7b27714d13441af82830c3b845705fd6',2,'caption','土間に並ぶ木製の書架。');
INSERT INTO "article_blocks" VALUES('7b27714d13441af82830c3b845705fd6',3,'paragraph','毎月第2日曜には、お年寄りが昔の暮らしを語る会を開く。先月は藍染めの職人が、川で布を洗った冬の朝の話をした。');
INSERT INTO "article_blocks" VALUES('7b27714d13441af82830c3b845705fd6',4,'subhead','貸出期間は「読み終わるまで」');
INSERT INTO "article_blocks" VALUES('7b27714d13441af82830c3b845705fd6',5,'paragraph','貸出カードに返却日はない。「急いで返さなくていい。その代わり、感想を一言書いてください」と波多野さん。カードの裏には、子どもの大きな字が並ぶ。');
INSERT INTO "article_blocks" VALUES('7b27714d13441af82830c3b845705fd6',6,'paragraph','開館から1年で、蔵書は800冊から2300冊に増えた。多くは寄贈だという。');
INSERT INTO "article_blocks" VALUES('8ca522b8fed0e3c79f540aa154634226',0,'paragraph','青禾地铁3号线昨日开通试运营。早上6点半,首班列车从北站驶出,车厢里坐满了专程赶来“尝鲜”的市民。');
INSERT INTO "article_blocks" VALUES('8ca522b8fed0e3c79f540aa154634226',1,'paragraph','3号线全长28.6公里,设站21座,穿过老城区和大学城,全程票价最高6元(60岁以上老人免费)。按照设计,高峰时段行车间隔为4分钟。');
INSERT INTO "article_blocks" VALUES('8ca522b8fed0e3c79f540aa154634226',2,'paragraph','住在南塘的上班族晏文倩说,以前开车到单位要50分钟,现在地铁只用26分钟。“省下来的时间,可以多睡一会儿。”');
INSERT INTO "article_blocks" VALUES('8ca522b8fed0e3c79f540aa154634226',3,'subhead','施工最难的是这一段');
INSERT INTO "article_blocks" VALUES('8ca522b8fed0e3c79f540aa154634226',4,'paragraph','地铁集团总工程师瞿永年介绍,最难的是穿越古城墙的区间,隧道顶部距离墙基只有9米。施工队每天只推进两米,用了七个月才通过,城墙沉降控制在3毫米以内。');
INSERT INTO "article_blocks" VALUES('8ca522b8fed0e3c79f540aa154634226',5,'paragraph','目前,3号线的日均客流预计为22万人次。交通部门将同步调整17条公交线路,方便市民换乘。');
INSERT INTO "article_blocks" VALUES('ad21130559fde65dbf4bf6e303a20891',0,'paragraph','O elétrico 28 da nossa cidade não sobe a colina: desce-a. De manhã vai cheio de estudantes que vão para baixo e à noite regressa vazio, porque toda a gente prefere voltar a pé, devagar, pelas tabernas.');
INSERT INTO "article_blocks" VALUES('ad21130559fde65dbf4bf6e303a20891',1,'paragraph','O guarda-freio chama-se Alberto e conhece os passageiros pelo lugar onde se sentam. Quando falta alguém três dias seguidos, toca à campainha da casa. Já encontrou duas gripes, uma perna partida e um casamento.');
INSERT INTO "article_blocks" VALUES('ad21130559fde65dbf4bf6e303a20891',2,'subhead','O banco do fundo');
INSERT INTO "article_blocks" VALUES('ad21130559fde65dbf4bf6e303a20891',3,'paragraph','O banco do fundo está reservado, sem que ninguém o tenha escrito, para a dona Ermelinda, que faz 101 anos em maio. Se um turista se senta ali, o carro inteiro olha para o chão até ele perceber.');
INSERT INTO "article_blocks" VALUES('ad21130559fde65dbf4bf6e303a20891',4,'paragraph','No mês passado a empresa anunciou que ia substituir os carros antigos por autocarros elétricos. Em quatro dias apareceram 6.300 assinaturas, numa cidade com pouco mais de nove mil habitantes.');
INSERT INTO "article_blocks" VALUES('ad21130559fde65dbf4bf6e303a20891',5,'paragraph','O elétrico fica. A dona Ermelinda assinou em primeiro lugar, com uma letra redonda de escola primária, e pôs por baixo: “banco do fundo”.');
INSERT INTO "article_blocks" VALUES('b1a1dc536df7afc2183f14b5bab943f0',0,'paragraph','12月20日晚，清江市城南的老粮仓里座无虚席。由四座圆筒仓改建的“回声音乐厅”迎来首场演出，清江交响乐团演奏了三部本土作曲家的新作。');
INSERT INTO "article_blocks" VALUES('b1a1dc536df7afc2183f14b5bab943f0',1,'paragraph','粮仓建于1956年，2009年停用后一直闲置。建筑师凌霜说，圆筒形的空间回声太长，本是音乐厅的大忌，设计团队在墙上挂了1200块可以转动的木板，用来调节混响时间。');
INSERT INTO "article_blocks" VALUES('b1a1dc536df7afc2183f14b5bab943f0',2,'caption','改建后的粮仓内部。清江日报记者 马奔 摄');
INSERT INTO "article_blocks" VALUES('b1a1dc536df7afc2183f14b5bab943f0',3,'paragraph','“第一次试音的时候，一个音能转七秒。”乐团首席蒲敏回忆，调整之后，混响缩短到1.9秒，“弦乐的声音像有了颗粒”。');
INSERT INTO "article_blocks" VALUES('b1a1dc536df7afc2183f14b5bab943f0',4,'subhead','票价最低30元');
INSERT INTO "article_blocks" VALUES('b1a1dc536df7afc2183f14b5bab943f0',5,'paragraph','音乐厅共有620个座位，其中100个常年以30元的价格出售，优先提供给学生和老人。首场演出的门票开售一小时即告售罄。');
INSERT INTO "article_blocks" VALUES('b1a1dc536df7afc2183f14b5bab943f0',6,'paragraph','附近居民也有担心，主要是散场以后的停车和噪声。街道办表示，演出当晚将开放两所学校的操场供临时停车，并把末班公交延后到23时。');
INSERT INTO "article_blocks" VALUES('b1a1dc536df7afc2183f14b5bab943f0',7,'paragraph','据悉，明年音乐厅计划举办90场演出，其中三分之一为公益场次。');
INSERT INTO "article_blocks" VALUES('b80a59057c808d1a1da40336f7577a20',0,'paragraph','搬到海邊小鎮的第三年，我終於學會了分辨浪聲。大潮前一晚，浪是悶的，像有人在隔壁搬家具；天氣要變壞時，浪反而碎，細細密密打在堤上。');
INSERT INTO "article_blocks" VALUES('b80a59057c808d1a1da40336f7577a20',1,'paragraph','教我這件事的是隔壁的阿順伯。他捕了一輩子魚，退休後每天清晨仍到港邊坐著，看年輕人卸貨。「耳朵比氣象台準。」他說這話時從不抬頭。');
INSERT INTO "article_blocks" VALUES('b80a59057c808d1a1da40336f7577a20',2,'caption','清晨的漁港，漁船陸續進港。');
INSERT INTO "article_blocks" VALUES('b80a59057c808d1a1da40336f7577a20',3,'subhead','一碗魚湯的規矩');
INSERT INTO "article_blocks" VALUES('b80a59057c808d1a1da40336f7577a20',4,'paragraph','鎮上唯一的早餐店只賣魚湯。老闆娘的規矩是：先喝湯，再吃魚，不准加胡椒。外地客人抗議過幾次，後來也都安靜地把湯喝完。');
INSERT INTO "article_blocks" VALUES('b80a59057c808d1a1da40336f7577a20',5,'paragraph','今年春天，店門口多了一張告示，說老闆娘要去台中照顧孫子，歇業三個月。整個小鎮的早晨忽然慢了下來，大家端著便利商店的咖啡，站在路邊不知道要聊什麼。');
INSERT INTO "article_blocks" VALUES('b80a59057c808d1a1da40336f7577a20',6,'paragraph','三個月後，店重新開張。那天浪聲很輕，湯還是一樣燙。阿順伯喝完第一口，點點頭說：「回來了。」');
INSERT INTO "article_blocks" VALUES('f2cebd6a4af17abeee7cdaabf4dd9992',0,'paragraph','在安徽亳(bó)州长大的人，大多有过纠正别人读音的经历。地名里的生僻字，常常是外地人与一座城市的第一次“交锋”。');
INSERT INTO "article_blocks" VALUES('f2cebd6a4af17abeee7cdaabf4dd9992',1,'paragraph','语言学者卫青岚把这些地名收进了一本小书《念对你的城》。她说，读音里藏着迁徙、避讳和方言的历史，“念错不丢人，不问才可惜”。');
INSERT INTO "article_blocks" VALUES('f2cebd6a4af17abeee7cdaabf4dd9992',2,'paragraph','书中有一章写植物。荨(qián)麻在不少人口中被念成另一个音，两种读法并存了几十年，直到新版词典才给出说明。');
INSERT INTO "article_blocks" VALUES('f2cebd6a4af17abeee7cdaabf4dd9992',3,'paragraph','也有一章写人。运动员李宁(Li Ning)的名字好念，但早年的外国解说员总把姓和名弄反；品牌出海之后，这个问题又回来了。');
INSERT INTO "article_blocks" VALUES('f2cebd6a4af17abeee7cdaabf4dd9992',4,'subhead','不急着下结论');
INSERT INTO "article_blocks" VALUES('f2cebd6a4af17abeee7cdaabf4dd9992',5,'paragraph','卫青岚并不主张一律“从今”或“从古”。在她看来，当地人怎么念，就该尊重怎么念(约定俗成)，词典应当跟在后面记录。');
INSERT INTO "article_blocks" VALUES('f2cebd6a4af17abeee7cdaabf4dd9992',6,'quote','一个字的读音，是几代人一起投票投出来的。');
INSERT INTO "article_blocks" VALUES('f2cebd6a4af17abeee7cdaabf4dd9992',7,'paragraph','这本书首印8000册，出版社正在准备第二版。卫青岚在后记里留了一个邮箱，欢迎读者来信“挑刺”。');
INSERT INTO "article_blocks" VALUES('3c861345b42f1fc94241f7a8bd31f520',0,'caption','在海南洋浦经济开发区拍摄的洋浦港封关运作项目和配套工程。新华网发(无人机照片,2025年1月12日摄)。');
INSERT INTO "article_blocks" VALUES('3c861345b42f1fc94241f7a8bd31f520',1,'paragraph','新华网海口7月7日电(记者吴茂辉、王与点)湖南的再制造工程装备通过海南“借港出海”;浙江的数字企业利用海南医疗特许政策做大做强;广东科创企业与海口建立多功能孵化器……近年来,海南与兄弟省份合作共建产业园区,探索“自贸港政策+内地产业”的协同模式,共同做大经济增量,为高质量发展探索新路径。');
INSERT INTO "article_blocks" VALUES('3c861345b42f1fc94241f7a8bd31f520',2,'subhead','从“单向承接”到“价值共创”');
INSERT INTO "article_blocks" VALUES('3c861345b42f1fc94241f7a8bd31f520',3,'paragraph','海南自贸港建设以来,凭借独特的政策红利吸引了大量企业落户,但更多是政策洼地的“单向承接”。随着湘琼、粤琼、浙琼等跨省合作产业园的落地,海南逐渐转向与内地省份“双向奔赴”,在政策与产业的碰撞中共同创造增量价值。');
INSERT INTO "article_blocks" VALUES('3c861345b42f1fc94241f7a8bd31f520',4,'paragraph','设立不到两年的东方市湘琼先进制造业共建产业园内塔吊林立,三一湘琼(海南)智造产业园项目最快预计年底投产,厂房门口“湖南出海,海南出彩”的标语醒目。企业选择海南的原因,藏在一笔“两头在外”的经济账里:三一重工海外二手设备(如印尼进口)不少仍有六七成新,此前需返运昆山翻新再出口,转至东方基地就近维修再制造后,单台可省关税及运费3.2万元。');
INSERT INTO "article_blocks" VALUES('3c861345b42f1fc94241f7a8bd31f520',5,'caption','2025年3月7日,由湖南省政府驻海南办事处组织的湖南企业考察团在海南东方港考察。新华网发');
INSERT INTO "article_blocks" VALUES('3c861345b42f1fc94241f7a8bd31f520',6,'paragraph','湖南省政府驻海南办事处相关负责人介绍,自产业园启动建设以来,办事处积极帮助两省相关部门牵线搭桥,协调解决园区建设中的困难,大力招引湖南投资者来琼创业,成效显著。目前已落地产业项目29个,已投产项目1个,总投资达131亿元。');
INSERT INTO "article_blocks" VALUES('3c861345b42f1fc94241f7a8bd31f520',7,'paragraph','相似思路下,海南多个跨省共建产业园定位各异、拔节生长。澄迈县浙琼合作产业园中,微医依托海南乐城国际医疗旅游先行区政策优势建设互联网医院,创办全国首所健康管理类高职院校,探索“医疗+教育”产教融合新生态。海口市广东海南先进制造业合作产业园里,生物医药及医疗器械、新一代电子信息、高端食品加工及美妆大健康、汽车及高端装备制造等产业集群正加快发展。“合作不是简单承接产业转移,而是共同做大增量。”海口高新区工委副书记陈量子说。');
INSERT INTO "article_blocks" VALUES('3c861345b42f1fc94241f7a8bd31f520',8,'subhead','从“要素赋能”到“理念渗透”');
INSERT INTO "article_blocks" VALUES('3c861345b42f1fc94241f7a8bd31f520',9,'paragraph','跨省共建产业园区给海南带来的不仅是资金、技术和人才等要素,更有先进的管理理念、服务意识和工作方法。');
INSERT INTO "article_blocks" VALUES('3c861345b42f1fc94241f7a8bd31f520',10,'paragraph','儋州工业园深儋合作区服务中心内,客商常一边品尝当地种植的新鲜西瓜,一边听讲解员介绍,不时有客商前来考察洽谈。附近工地上,工厂栋栋拔地而起,道路平坦宽阔,很难想象几年前这里还是一片荒凉。');
INSERT INTO "article_blocks" VALUES('3c861345b42f1fc94241f7a8bd31f520',11,'paragraph','儋州工业园曾因基础设施薄弱、产业动能不足,27家企业中18家停产。2020年起,儋州工业园与深圳市盐田港集团成立合资公司负责园区开发和运营,截至目前引入深圳港集团、京东集团等26个优质项目,协议投资99亿元。');
INSERT INTO "article_blocks" VALUES('3c861345b42f1fc94241f7a8bd31f520',12,'paragraph','“深圳元素”带来了“深圳效率”。园区服务中心提供无偿帮办代办服务,京东儋州项目从摘地到获施工许可证仅用66天。“深圳经验提升了当地干部创新服务意识。”儋州深农公司董事长张新建说。在当地政府配合下,公司迅速流转土地1.1万亩,建成深农集团最大农产品基地,助力儋州一二三产融合。');
INSERT INTO "article_blocks" VALUES('3c861345b42f1fc94241f7a8bd31f520',13,'paragraph','产业的双向奔赴也带来人才双向交流。湘琼先进制造业共建产业园中,湖南派出人员团队常驻海南负责招商;广东海南先进制造业合作产业园里,两地干部“双向学习”成常态,2024年海口高新区与广州互派3名干部挂职,琼粤产业基金的管理经验也被引入海南。');
INSERT INTO "article_blocks" VALUES('3c861345b42f1fc94241f7a8bd31f520',14,'subhead','从“物理聚合”到“化学融合”');
INSERT INTO "article_blocks" VALUES('3c861345b42f1fc94241f7a8bd31f520',15,'paragraph','海南与内地省市合作共建产业园,不仅是跨越行政区域的“物理聚合”,更向着规则互通、机制创新、生态共建的深层次迈进。从统一技术标准到共享创新资源,从资本联动到人才互通,跨省合作的“化学反应”催生出一批具有全国示范意义的制度成果与产业生态。');
INSERT INTO "article_blocks" VALUES('3c861345b42f1fc94241f7a8bd31f520',16,'paragraph','依托东方市湘琼先进制造业共建产业园,湖南、海南两省市场监管部门共同制定的《工程机械出口二手机维修及再制造通用技术要求》地方标准,填补了国内工程机械二手机维修及再制造出口领域地方标准缺失的空白,成为湘琼两省首例跨区域共同立项、审查、发布的标准合作典范。');
INSERT INTO "article_blocks" VALUES('3c861345b42f1fc94241f7a8bd31f520',17,'paragraph','海南省市场监管局有关负责人表示,该地方标准的发布实施,有利于解决二手机出口市场缺乏统一产品技术要求的问题,提高出口二手机的产品质量、降低企业经营风险,提升国际客户对海南湘琼先进制造业共建产业园出品的工程机械二手机的信任。');
INSERT INTO "article_blocks" VALUES('3c861345b42f1fc94241f7a8bd31f520',18,'caption','在广东海南先进制造业合作产业园,康佳装备产研基地项目正加快建设。新华网发');
INSERT INTO "article_blocks" VALUES('3c861345b42f1fc94241f7a8bd31f520',19,'paragraph','要素配置方式的革新进一步释放了跨省合作潜力。在广东海南先进制造业合作产业园,海口国家高新区与广州高新区共同设立10亿元琼粤产业投资基金,与广州中创、东莞清大、佛山力合揭牌成立3家广东海南双向孵化器,共同培育和筛选高成长性企业。');
INSERT INTO "article_blocks" VALUES('3c861345b42f1fc94241f7a8bd31f520',20,'paragraph','深层次的融合正从产业链互补向创新链协同延伸。儋州工业园与深圳综开院、国家高技术产业创新中心等智库深化合作,聚焦生物医药、低空经济、数字经济、现代农业等产业领域,推动创新链关键环节的双向链接。');
INSERT INTO "article_blocks" VALUES('3c861345b42f1fc94241f7a8bd31f520',21,'paragraph','机遇广阔,跨省合作不以山海为远;未来可期,联动发展不以日月为限。从湘江之畔到南海之滨,从大湾区到自贸港,跨省合作正结出硕果。在自由贸易港封关运作愿景下,海南链接世界的开放优势将更加凸显,跨省共建产业园区也将书写更多双向奔赴、携手共赢的生动故事。');
INSERT INTO "article_blocks" VALUES('656ff1dcc927eb01427fc862b54b0149',0,'paragraph','ОЗЁРСК-СЕВЕРНЫЙ, 12 февраля. /ТАСС/. Первый в области плавучий детский сад открылся в среду на борту бывшего речного теплохода «Ласточка». Его будут посещать 60 детей из посёлков, где нет собственных дошкольных учреждений.');
INSERT INTO "article_blocks" VALUES('656ff1dcc927eb01427fc862b54b0149',1,'paragraph','Теплоход переоборудовали за полтора года. На главной палубе разместились игровые комнаты и спальня, на верхней - зимний сад, а в рубке теперь проходят уроки географии.');
INSERT INTO "article_blocks" VALUES('656ff1dcc927eb01427fc862b54b0149',2,'caption','Воспитатели встречают детей у трапа «Ласточки». Фото: Артём Лосев');
INSERT INTO "article_blocks" VALUES('656ff1dcc927eb01427fc862b54b0149',3,'paragraph','«Зимой судно стоит у причала и отапливается от береговой котельной, а с мая по октябрь обходит пять посёлков», - рассказала директор учреждения Вера Тихомирова.');
INSERT INTO "article_blocks" VALUES('656ff1dcc927eb01427fc862b54b0149',4,'paragraph','По её словам, родители сначала отнеслись к идее с недоверием, однако очередь на будущий год уже превысила число мест вдвое.');
INSERT INTO "article_blocks" VALUES('656ff1dcc927eb01427fc862b54b0149',5,'paragraph','На проект из областного бюджета направили 86 млн рублей. Опыт намерены перенять ещё в двух районах.');
INSERT INTO "article_blocks" VALUES('752a109a207db4aec87265455c4ee117',0,'caption','在青禾县石桥村拍摄的乡村书房外景。清江日报发');
INSERT INTO "article_blocks" VALUES('752a109a207db4aec87265455c4ee117',1,'paragraph','新华网青禾6月3日电(记者方远舟、陆知秋)傍晚六点,放下锄头的村民老郑走进村口的书房,借走一本讲果树嫁接的小册子。两年前,这里还是一间堆放农具的旧仓库;如今,青禾县已有43间这样的书房亮起了灯。');
INSERT INTO "article_blocks" VALUES('752a109a207db4aec87265455c4ee117',2,'subhead','从“堆杂物”到“藏好书”');
INSERT INTO "article_blocks" VALUES('752a109a207db4aec87265455c4ee117',3,'paragraph','青禾县地处山区,常住人口约12万。过去,县里的图书馆离最远的村子有七十公里,不少孩子直到上初中才第一次走进阅览室。“不是不想看书,是书太远。”县文化馆馆长柳叶青说。');
INSERT INTO "article_blocks" VALUES('752a109a207db4aec87265455c4ee117',4,'paragraph','2023年春天,县里决定把闲置的校舍、粮仓和祠堂改成书房。经费不宽裕,就由政府出一点、乡贤捐一点、村里筹一点,平均每间花费不到9万元(含书架和取暖设备)。');
INSERT INTO "article_blocks" VALUES('752a109a207db4aec87265455c4ee117',5,'caption','2025年4月23日,孩子们在石桥村书房参加读书日活动。清江日报发');
INSERT INTO "article_blocks" VALUES('752a109a207db4aec87265455c4ee117',6,'paragraph','书从哪里来?县图书馆实行“总馆配书、村村流转”,每个季度换一批新书。村民想看什么,在墙上的本子里写一笔,下个月多半就能等到。');
INSERT INTO "article_blocks" VALUES('752a109a207db4aec87265455c4ee117',7,'subhead','从“送图书”到“种文化”');
INSERT INTO "article_blocks" VALUES('752a109a207db4aec87265455c4ee117',8,'paragraph','书房开门之后,管理员成了最忙的人。石桥村的管理员孟小雨是返乡大学生,除了登记借书,她还教老人用手机挂号,帮果农查行情。“有人进门是为了问天气,走的时候顺手带走一本书,这也挺好。”');
INSERT INTO "article_blocks" VALUES('752a109a207db4aec87265455c4ee117',9,'paragraph','在枫林村,书房每周五晚上放一场露天电影,散场以后,大家围着火炉讲村史。三位老人口述的故事被整理成册,印了两百本,不到一周就被领完。');
INSERT INTO "article_blocks" VALUES('752a109a207db4aec87265455c4ee117',10,'paragraph','统计显示,去年全县乡村书房共借出图书8.6万册次,比前年增长三成多;寒暑假期间,每天到书房写作业的学生超过1500人。');
INSERT INTO "article_blocks" VALUES('752a109a207db4aec87265455c4ee117',11,'caption','管理员正在为新到的图书贴标签。清江日报发');
INSERT INTO "article_blocks" VALUES('752a109a207db4aec87265455c4ee117',12,'subhead','从“一间屋”到“一张网”');
INSERT INTO "article_blocks" VALUES('752a109a207db4aec87265455c4ee117',13,'paragraph','今年,青禾县计划再建12间书房,并与邻近三县实现通借通还。届时,读者在任何一间书房借的书,都可以就近归还。');
INSERT INTO "article_blocks" VALUES('752a109a207db4aec87265455c4ee117',14,'paragraph','灯光不大,却照得很远。夜色里,老郑翻开那本小册子,用铅笔在空白处记下日期。他说,等秋天果子熟了,要给书房送一筐来。');
INSERT INTO "article_blocks" VALUES('a352630076046505e01c165533e9e888',0,'paragraph','每到周末,老城的修表铺前总会排起队。铺子不足十平方米,主人姓景,今年71岁,修表已经五十四年。');
INSERT INTO "article_blocks" VALUES('a352630076046505e01c165533e9e888',1,'paragraph','他的工作台是一张旧课桌,上面摆着镊子、放大镜和一只装满零件的饼干盒。“现在的人看时间都用手机,”他说,“送来修的表,修的多半是念想。”');
INSERT INTO "article_blocks" VALUES('a352630076046505e01c165533e9e888',2,'paragraph','上个月,一位姑娘从外地寄来一块停走的女表,是她外婆的嫁妆。老景换了游丝,又用三天时间调准走时,只收了六十元。姑娘来信说,听到滴答声的那一刻,全家人都哭了。');
INSERT INTO "article_blocks" VALUES('a352630076046505e01c165533e9e888',3,'subhead','手艺有人接');
INSERT INTO "article_blocks" VALUES('a352630076046505e01c165533e9e888',4,'paragraph','去年起,职业学校的两名学生开始跟着老景学徒。其中一个叫阮小安,原本学的是数控(机床方向),他说机器讲究的是精度,钟表讲究的是耐心。');
INSERT INTO "article_blocks" VALUES('a352630076046505e01c165533e9e888',5,'paragraph','街道办事处正打算把这条巷子改成手艺街,修伞的、配钥匙的都将搬进来,头三年免租金。老景对此只提了一个要求:门口那棵槐树不能砍。');
INSERT INTO "article_blocks" VALUES('adc418e6557625aa2d2ec3892c225e9b',0,'paragraph','【東京共同】瀬戸内海の小島にある灯台が22日、無人化から28年ぶりに「灯台守」を迎えた。一般公募で選ばれた30代の夫婦が住み込みで管理し、宿泊施設としても開放する。');
INSERT INTO "article_blocks" VALUES('adc418e6557625aa2d2ec3892c225e9b',1,'paragraph','灯台は1903年に建てられた石造りで、国の登録有形文化財。老朽化が進み、一時は取り壊しも検討されたが、地元の住民団体が保存を訴えて募金を続けてきた。');
INSERT INTO "article_blocks" VALUES('adc418e6557625aa2d2ec3892c225e9b',2,'caption','再び明かりがともった灯台=2025年3月22日、田所修撮影');
INSERT INTO "article_blocks" VALUES('adc418e6557625aa2d2ec3892c225e9b',3,'paragraph','夫婦は元会社員の三宅拓也さん(36)と陽子さん(34)。「毎晩、同じ時間に明かりがつくことを島の人が喜んでくれる」と話す。');
INSERT INTO "article_blocks" VALUES('adc418e6557625aa2d2ec3892c225e9b',4,'paragraph','改修費は約1億8千万円で、半分を国の補助金、残りを募金と町の予算でまかなった。宿泊は1日2組に限り、収益は維持費に充てる。');
INSERT INTO "article_blocks" VALUES('adc418e6557625aa2d2ec3892c225e9b',5,'paragraph','町によると、予約は受け付け開始から40分で夏まで埋まった。島の人口は現在61人。商店は1軒だけだが、来月には土曜日限定の食堂も開くという。');
INSERT INTO "article_blocks" VALUES('e4ce06ac76d685b73e80153e8500c8d2',0,'paragraph','（中央社記者簡佑安花蓮14日電）花蓮縣瑞穗鄉的老糖廠今天重新點亮煙囪，停機近40年的蒸汽機在工匠整修後再度運轉，吸引上千名民眾到場。');
INSERT INTO "article_blocks" VALUES('e4ce06ac76d685b73e80153e8500c8d2',1,'paragraph','糖廠建於1921年，1980年代停產。地方文史工作者鍾秋月說，許多鄉親的父祖輩都在這裡工作過，「甘蔗香就是童年的味道」。');
INSERT INTO "article_blocks" VALUES('e4ce06ac76d685b73e80153e8500c8d2',2,'caption','整修完成的蒸汽機在廠區內試運轉。中央社記者簡佑安攝');
INSERT INTO "article_blocks" VALUES('e4ce06ac76d685b73e80153e8500c8d2',3,'paragraph','負責整修的師傅巫清水今年68歲。他表示，機器沒有留下完整圖紙，團隊只能一個零件一個零件拆下來丈量，最難找的是已經停產的銅製閥門，最後在台南的舊貨行湊齊。');
INSERT INTO "article_blocks" VALUES('e4ce06ac76d685b73e80153e8500c8d2',4,'paragraph','文化局指出，廠區未來將設置工藝教室與小型展覽館，平日開放學校預約，假日則由退休員工擔任導覽。');
INSERT INTO "article_blocks" VALUES('e4ce06ac76d685b73e80153e8500c8d2',5,'paragraph','整修經費共新台幣4,600萬元，其中三成來自民間募款。活動持續到月底，現場免費入場。');
INSERT INTO "article_blocks" VALUES('0a93b37d2ad8f0701a241ae4d7b25155',0,'paragraph','Учёные Института лесных экосистем нашли простой способ замечать лесные пожары за час до появления открытого огня. Датчик размером со спичечный коробок улавливает водород, который выделяется при тлении подстилки.');
INSERT INTO "article_blocks" VALUES('0a93b37d2ad8f0701a241ae4d7b25155',1,'paragraph','Испытания шли два сезона на площади 900 гектаров. Из 27 очагов приборы вовремя распознали 25, ложных срабатываний было три, и все они пришлись на дни, когда рядом работала техника.');
INSERT INTO "article_blocks" VALUES('0a93b37d2ad8f0701a241ae4d7b25155',2,'subhead','Сколько это стоит');
INSERT INTO "article_blocks" VALUES('0a93b37d2ad8f0701a241ae4d7b25155',3,'paragraph','Один датчик обходится примерно в 1800 рублей и работает от батареи до четырёх лет. Для района среднего размера понадобится около двух тысяч таких приборов.');
INSERT INTO "article_blocks" VALUES('0a93b37d2ad8f0701a241ae4d7b25155',4,'table','Способ наблюдения | Время обнаружения | Цена на 1000 га');
INSERT INTO "article_blocks" VALUES('0a93b37d2ad8f0701a241ae4d7b25155',5,'table','Спутник | от 3 до 6 часов | 2 тыс. руб.');
INSERT INTO "article_blocks" VALUES('0a93b37d2ad8f0701a241ae4d7b25155',6,'table','Вышка с камерой | 40 минут | 95 тыс. руб.');
INSERT INTO "article_blocks" VALUES('0a93b37d2ad8f0701a241ae4d7b25155',7,'table','Сеть датчиков | менее 15 минут | 60 тыс. руб.');
INSERT INTO "article_blocks" VALUES('0a93b37d2ad8f0701a241ae4d7b25155',8,'paragraph','«Заменить лесника прибор не может, зато подскажет ему, куда идти», - говорит руководитель группы Марина Полякова.');
INSERT INTO "article_blocks" VALUES('0a93b37d2ad8f0701a241ae4d7b25155',9,'paragraph','Следующим летом сеть развернут в двух заповедниках. Описание прибора авторы обещают выложить в открытый доступ.');
INSERT INTO "article_blocks" VALUES('7c90a72b0887f10c441652957b201f9a',0,'paragraph','في زقاق ضيق خلف سوق النحاسين، يجلس الحاج إدريس أمام كومة من الكتب الممزقة. مهنته منذ خمسين عاما تجليد الكتب، وهو يقول إنه لم يقرأ منها إلا العناوين، لأن القراءة تؤخر العمل.');
INSERT INTO "article_blocks" VALUES('7c90a72b0887f10c441652957b201f9a',1,'paragraph','يأتيه الزبائن بكتب ورثوها عن آبائهم، وبدفاتر وصفات طبخ، وبمصاحف صغيرة بهتت حوافها. وقبل أسابيع جاءته طالبة بدفتر جدها، وفيه قصائد لم تُنشر قط.');
INSERT INTO "article_blocks" VALUES('7c90a72b0887f10c441652957b201f9a',2,'subhead','رائحة الغراء');
INSERT INTO "article_blocks" VALUES('7c90a72b0887f10c441652957b201f9a',3,'paragraph','لا يستخدم الحاج إدريس غراء صناعيا، بل يحضّر خليطا من النشا والقرنفل تعلّمه من معلمه. ويؤكد أن هذه الرائحة وحدها كفيلة بإبعاد الحشرات عن الورق مئة عام.');
INSERT INTO "article_blocks" VALUES('7c90a72b0887f10c441652957b201f9a',4,'quote','الكتاب الذي لا يُفتح يموت، ولو كان غلافه من ذهب.');
INSERT INTO "article_blocks" VALUES('7c90a72b0887f10c441652957b201f9a',5,'paragraph','وقد بدأت دار الثقافة في المدينة تسجيل خبرته في أفلام قصيرة، وافتتحت ورشة يتدرب فيها تسعة شبان مساء كل خميس.');
INSERT INTO "article_blocks" VALUES('7c90a72b0887f10c441652957b201f9a',6,'paragraph','أما دفتر القصائد فقد صدر الشهر الماضي في طبعة من 500 نسخة. جلّدها الحاج إدريس كلها بيده، واحتفظ لنفسه بنسخة واحدة، قال إنه سيقرؤها حين يتقاعد.');
INSERT INTO "article_blocks" VALUES('c545b9fc6224d3601be1f817c574fc58',0,'paragraph','新华社北流河5月18日电(记者祁连生、沙小棠)初夏时节，北流河国家湿地公园迎来一年中鸟类最多的日子。监测人员最新统计，今年春季在此停歇的候鸟达11.7万只，创有记录以来的新高。');
INSERT INTO "article_blocks" VALUES('c545b9fc6224d3601be1f817c574fc58',1,'caption','2025年5月16日，一群反嘴鹬在北流河湿地觅食。新华社记者 祁连生 摄');
INSERT INTO "article_blocks" VALUES('c545b9fc6224d3601be1f817c574fc58',2,'paragraph','“十年前，这里还是养殖塘。”湿地公园管理处主任车向东说，2016年起，当地陆续退出养殖面积2.4万亩，恢复芦苇和浅滩，水质由劣五类提升到三类。');
INSERT INTO "article_blocks" VALUES('c545b9fc6224d3601be1f817c574fc58',3,'paragraph','鸟多了，麻烦也跟着来。附近村民的稻田屡遭啄食，最多的一户一季损失近四成。去年，县里设立了生态补偿基金，由保险公司按实际损失赔付，目前已向63户农民支付41万元。');
INSERT INTO "article_blocks" VALUES('c545b9fc6224d3601be1f817c574fc58',4,'paragraph','家住堤边的农民毛有福算过账：补偿加上带游客观鸟的收入，比从前养鱼还多一些。他给自家小院取了个名字，叫“等鸟来”。');
INSERT INTO "article_blocks" VALUES('c545b9fc6224d3601be1f817c574fc58',5,'paragraph','专家表示，湿地修复是慢功夫，眼下还要防止外来植物扩散，并控制旺季的游客数量。');
INSERT INTO "article_blocks" VALUES('c545b9fc6224d3601be1f817c574fc58',6,'paragraph','据介绍，该县将于年内建成覆盖全湿地的声学监测网，用鸟鸣声自动识别种类和数量。（完）');
INSERT INTO "article_blocks" VALUES('dc2214baf74813f3a7da38e2bb2b8b3f',0,'paragraph','10月11日，第八届青禾国际风筝节在滨河公园开幕。来自14个国家和地区的320名选手带来了近千只风筝，最长的一只“百足蜈蚣”长达168米。');
INSERT INTO "article_blocks" VALUES('dc2214baf74813f3a7da38e2bb2b8b3f',1,'paragraph','开幕当天风力四级，正适合放飞。上午10时，随着哨声响起，数百只风筝同时升空，引来阵阵掌声。');
INSERT INTO "article_blocks" VALUES('dc2214baf74813f3a7da38e2bb2b8b3f',2,'caption','选手在滨河公园放飞巨型风筝。简单 摄');
INSERT INTO "article_blocks" VALUES('dc2214baf74813f3a7da38e2bb2b8b3f',3,'paragraph','62岁的扎制艺人米广田带来了祖传的“沙燕”。他说，一只好风筝要削竹、糊纸、绘彩、试飞，前后四十多天，“竹子要选向阳坡上的，冬天砍才不生虫”。');
INSERT INTO "article_blocks" VALUES('dc2214baf74813f3a7da38e2bb2b8b3f',4,'paragraph','风筝节期间，组委会安排了12场工作坊，市民可以免费学习扎制小风筝。附近的酒店预订量比平时增加了七成。');
INSERT INTO "article_blocks" VALUES('dc2214baf74813f3a7da38e2bb2b8b3f',5,'paragraph','活动将持续到10月15日。交通部门提醒，滨河路部分路段临时限行，市民可乘坐地铁前往。');
INSERT INTO "article_blocks" VALUES('b6ed27baaa2319bf6108e2f7aadb7faf',0,'paragraph','한옥의 마루는 왜 발소리가 다를까. 목수 차영길(63) 씨는 그 답을 나무가 아니라 틈에서 찾는다. 널과 널 사이의 틈이 숨을 쉬어야 소리가 맑다는 것이다.');
INSERT INTO "article_blocks" VALUES('b6ed27baaa2319bf6108e2f7aadb7faf',1,'paragraph','그가 요즘 고치는 집은 백 년 된 종가(宗家)다. 기둥은 멀쩡했지만 대청(大廳)의 마루가 내려앉아, 널 마흔두 장을 모두 들어내고 번호를 매겼다.');
INSERT INTO "article_blocks" VALUES('b6ed27baaa2319bf6108e2f7aadb7faf',2,'subhead','못을 쓰지 않는 이유');
INSERT INTO "article_blocks" VALUES('b6ed27baaa2319bf6108e2f7aadb7faf',3,'paragraph','마루를 짤 때는 못을 쓰지 않는다. 여름에 붇고 겨울에 마르는 나무를 쇠로 묶어 두면 결국 갈라지기 때문이다. 차 씨는 이를 두고 "나무에게 여지(餘地)를 남긴다"고 했다.');
INSERT INTO "article_blocks" VALUES('b6ed27baaa2319bf6108e2f7aadb7faf',4,'quote','집은 사람이 짓지만, 자리를 잡는 건 나무 스스로 합니다.');
INSERT INTO "article_blocks" VALUES('b6ed27baaa2319bf6108e2f7aadb7faf',5,'paragraph','공사는 가을까지 이어진다. 종손 윤재호 씨는 대청이 완성되면 마을 아이들을 불러 낮잠을 재울 생각이라고 말했다.');
INSERT INTO "article_blocks" VALUES('bd4107a08247e1f0ab38e5a69e8a8e02',0,'paragraph','央视网消息(记者 洛清扬 齐万里)11月6日清晨,东海上空的云还没有散,“听潮”号浮标已经自动升起了天线。这是我国自主研制的第五十套深海观测浮标。');
INSERT INTO "article_blocks" VALUES('bd4107a08247e1f0ab38e5a69e8a8e02',1,'paragraph','浮标下方,一根4200米长的缆绳连着12个传感器,每小时把温度、盐度和流速传回岸上。项目负责人宁致远说,最难的不是把设备放下去,而是让它在海里安稳地待上三年。');
INSERT INTO "article_blocks" VALUES('bd4107a08247e1f0ab38e5a69e8a8e02',2,'subhead','与台风擦肩而过');
INSERT INTO "article_blocks" VALUES('bd4107a08247e1f0ab38e5a69e8a8e02',3,'paragraph','今年9月,一场台风从浮标以北60公里处经过,最大浪高达到13米。岸上的工程师守了一夜,天亮时,屏幕上的曲线重新跳动起来。“那一刻,大家都没说话,先去吃了碗面。”宁致远笑着说。');
INSERT INTO "article_blocks" VALUES('bd4107a08247e1f0ab38e5a69e8a8e02',4,'caption','科研人员在甲板上检查浮标。央视网发');
INSERT INTO "article_blocks" VALUES('bd4107a08247e1f0ab38e5a69e8a8e02',5,'paragraph','数据除了用于天气预报(包括台风路径),也向渔民开放。浙江舟山的船老大贺海生说,出海之前看一眼水温图,能少跑不少冤枉路。');
INSERT INTO "article_blocks" VALUES('bd4107a08247e1f0ab38e5a69e8a8e02',6,'paragraph','按照计划,到2027年,同类浮标将增加到80套,覆盖主要渔场和航线。');
INSERT INTO "article_blocks" VALUES('63c4956f199aeba2ac6670675cc95aa2',0,'paragraph','LONDON, June 3 (Reuters) - Britain’s grid operator said on Tuesday it had run the national network for a full hour without burning any gas, a first since records began.');
INSERT INTO "article_blocks" VALUES('63c4956f199aeba2ac6670675cc95aa2',1,'paragraph','The milestone came at 1:30 p.m. on Sunday, when wind, sunshine and nuclear power met all demand. Batteries supplied the last 2%, the operator said in a statement.');
INSERT INTO "article_blocks" VALUES('63c4956f199aeba2ac6670675cc95aa2',2,'paragraph','Engineers had prepared for two years by installing heavy flywheels that keep the frequency stable when conventional turbines are off.');
INSERT INTO "article_blocks" VALUES('63c4956f199aeba2ac6670675cc95aa2',3,'paragraph','“It was wonderfully dull,” said control room manager Harriet Shaw. “The needle did not move.”');
INSERT INTO "article_blocks" VALUES('63c4956f199aeba2ac6670675cc95aa2',4,'paragraph','Consumer groups cautioned that bills would not fall at once, because prices are still set by gas for most of the year.');
INSERT INTO "article_blocks" VALUES('dee8eb2709e5faf4e0d8318f70217112',0,'paragraph','В пять утра на станции Каменный Брод горит одно окно. За ним сидит Раиса Фёдоровна Зимина, дежурная по переезду, и записывает в журнал температуру рельса: минус тридцать четыре.');
INSERT INTO "article_blocks" VALUES('dee8eb2709e5faf4e0d8318f70217112',1,'paragraph','Поезда здесь не останавливаются уже одиннадцать лет, но расписание она знает наизусть. Когда мимо проходит скорый, машинист даёт короткий гудок. Раиса Фёдоровна отвечает фонарём.');
INSERT INTO "article_blocks" VALUES('dee8eb2709e5faf4e0d8318f70217112',2,'subhead','Чай для проезжающих');
INSERT INTO "article_blocks" VALUES('dee8eb2709e5faf4e0d8318f70217112',3,'paragraph','Два года назад на переезде застрял автобус с хоккейной командой. Мальчишки просидели у неё шесть часов, выпили три самовара и научили её пользоваться мессенджером. С тех пор они пишут ей перед каждой игрой.');
INSERT INTO "article_blocks" VALUES('dee8eb2709e5faf4e0d8318f70217112',4,'quote','Я на этой станции никогда не была одна. Просто остальные всё время едут мимо.');
INSERT INTO "article_blocks" VALUES('dee8eb2709e5faf4e0d8318f70217112',5,'paragraph','Осенью дорогу обещают перевести на автоматику. Начальство предложило Зиминой квартиру в райцентре; она попросила взамен оставить ей будку и печку.');
INSERT INTO "article_blocks" VALUES('dee8eb2709e5faf4e0d8318f70217112',6,'paragraph','Решение пока не принято. Хоккеисты собрали под письмом в управление дороги 4200 подписей, и среди них, говорят, есть подпись того самого машиниста.');
INSERT INTO "article_blocks" VALUES('e06b8ef6f64f2164e27f515479be5b6f',0,'paragraph','강릉의 한 시내버스 회사가 모든 노선에 ''느린 문''을 달았다. 승객이 완전히 자리에 앉거나 손잡이를 잡은 뒤에야 문이 닫히고 차가 출발하는 장치다.');
INSERT INTO "article_blocks" VALUES('e06b8ef6f64f2164e27f515479be5b6f',1,'paragraph','회사는 지난해 차내 넘어짐 사고가 41건에 이르자 대책을 고민했다. 사고의 열에 여덟은 출발 직후 3초 안에 일어났고, 다친 사람은 대부분 일흔이 넘은 어르신이었다.');
INSERT INTO "article_blocks" VALUES('e06b8ef6f64f2164e27f515479be5b6f',2,'subhead','운행 시간은 얼마나 늘었나');
INSERT INTO "article_blocks" VALUES('e06b8ef6f64f2164e27f515479be5b6f',3,'list_item','평일 낮: 정류장마다 평균 2.1초 증가');
INSERT INTO "article_blocks" VALUES('e06b8ef6f64f2164e27f515479be5b6f',4,'list_item','출퇴근 시간: 평균 1.4초 증가');
INSERT INTO "article_blocks" VALUES('e06b8ef6f64f2164e27f515479be5b6f',5,'list_item','한 바퀴 전체: 약 3분 증가');
INSERT INTO "article_blocks" VALUES('e06b8ef6f64f2164e27f515479be5b6f',6,'paragraph','우려와 달리 민원은 거의 없었다. 기사 함동수 씨는 "문이 천천히 닫히니 뛰어오는 손님도 줄었다"며 웃었다.');
INSERT INTO "article_blocks" VALUES('e06b8ef6f64f2164e27f515479be5b6f',7,'paragraph','시행 석 달 동안 차내 사고는 2건에 그쳤다. 시는 내년 상반기까지 다른 두 회사에도 같은 장치를 지원할 방침이다.');
INSERT INTO "article_blocks" VALUES('34ad99812050d78368e5b33963eabe1c',0,'paragraph','Mi vecino del quinto ha comprado un gallo. No una gallina, que al menos pondría huevos: un gallo. Vive en el balcón, se llama Fermín y tiene una idea muy personal de la hora.');
INSERT INTO "article_blocks" VALUES('34ad99812050d78368e5b33963eabe1c',1,'paragraph','La primera semana hubo reunión de escalera. La segunda, carta del administrador. La tercera ocurrió algo que nadie había previsto: nos acostumbramos. Don Aurelio, que llevaba años sin hablarse con nadie, bajó a preguntar si el animal estaba enfermo porque aquel martes no había cantado.');
INSERT INTO "article_blocks" VALUES('34ad99812050d78368e5b33963eabe1c',2,'paragraph','Desde entonces el edificio se levanta más temprano. La panadera dice que vende el doble antes de las ocho. El niño del segundo ya no llega tarde al colegio.');
INSERT INTO "article_blocks" VALUES('34ad99812050d78368e5b33963eabe1c',3,'paragraph','Consulté la ordenanza municipal y, en efecto, está prohibido. También está prohibido tender en la fachada, y ahí seguimos todos, con las sábanas al viento.');
INSERT INTO "article_blocks" VALUES('34ad99812050d78368e5b33963eabe1c',4,'paragraph','Fermín se irá en septiembre a una finca de Toledo. Hemos acordado hacerle una despedida. No sé qué se le regala a un gallo; se aceptan sugerencias.');
INSERT INTO "article_blocks" VALUES('e1479df4fcab591a05bb9a778f1a1c12',0,'paragraph','عمّان 7 مايو أيار (رويترز) - قال مسؤولون محليون يوم الأربعاء إن قرية وادي الزيتون أعادت تشغيل شبكة القنوات الحجرية القديمة التي بُنيت قبل نحو ألف عام، بعدما توقفت عن العمل في سبعينيات القرن الماضي.');
INSERT INTO "article_blocks" VALUES('e1479df4fcab591a05bb9a778f1a1c12',1,'paragraph','وذكرت بلدية القرية أن الترميم استغرق ثلاث سنوات وكلف 640 ألف دينار، وأن القنوات ستروي 350 مزرعة صغيرة من دون استخدام أي مضخات.');
INSERT INTO "article_blocks" VALUES('e1479df4fcab591a05bb9a778f1a1c12',2,'caption','مزارعون يفتحون بوابة القناة في وادي الزيتون. تصوير: سامر حداد');
INSERT INTO "article_blocks" VALUES('e1479df4fcab591a05bb9a778f1a1c12',3,'paragraph','وقال المهندس خليل منصور، المشرف على المشروع، إن الفريق اعتمد على ذاكرة كبار السن أكثر من اعتماده على الخرائط. وأضاف "كل حجر هنا له اسم".');
INSERT INTO "article_blocks" VALUES('e1479df4fcab591a05bb9a778f1a1c12',4,'paragraph','ويتقاسم المزارعون الماء وفق جدول قديم يُعرف باسم "الدور"، يحصل فيه كل بيت على ساعتين مرة كل ستة أيام.');
INSERT INTO "article_blocks" VALUES('e1479df4fcab591a05bb9a778f1a1c12',5,'paragraph','ويأمل السكان في أن يشجع المشروع الشبان على العودة إلى الزراعة، إذ لم يبق في القرية سوى 1200 نسمة بعد أن كان عددهم أربعة آلاف.');
INSERT INTO "article_blocks" VALUES('7999fb1e89aacf17a0a061ef223ee4a8',0,'paragraph','I have been baking the same loaf every Saturday for six years, and last week I finally understood why it never tasted like my grandmother’s. It was not the flour. It was not the oven. It was the bowl.');
INSERT INTO "article_blocks" VALUES('7999fb1e89aacf17a0a061ef223ee4a8',1,'paragraph','She mixed her dough in a heavy earthenware bowl that lived on the shelf above the stove, so it was always faintly warm. Mine came out of a cold cupboard. Two degrees, I have learned, is the difference between a loaf that sings and one that sulks.');
INSERT INTO "article_blocks" VALUES('7999fb1e89aacf17a0a061ef223ee4a8',2,'subhead','What I changed');
INSERT INTO "article_blocks" VALUES('7999fb1e89aacf17a0a061ef223ee4a8',3,'paragraph','Now I fill the bowl with hot water while I weigh everything else, tip it out, and dry it with a towel. That is the whole trick. The first rise takes 50 minutes instead of 80, and the crumb is softer.');
INSERT INTO "article_blocks" VALUES('7999fb1e89aacf17a0a061ef223ee4a8',4,'caption','Saturday’s loaf, still too hot to cut.');
INSERT INTO "article_blocks" VALUES('7999fb1e89aacf17a0a061ef223ee4a8',5,'paragraph','A reader wrote in to say that a folded blanket does the same job, and another swears by the airing cupboard. I tried both. The blanket works; the airing cupboard made my towels smell of yeast for a week.');
INSERT INTO "article_blocks" VALUES('7999fb1e89aacf17a0a061ef223ee4a8',6,'paragraph','My grandmother never measured anything, and she would have laughed at my thermometer. But she would have eaten the bread, heel first, with far too much butter.');
INSERT INTO "article_blocks" VALUES('9c23dbe1d598d0cb27c84f36ea7bf21f',0,'paragraph','The bell of St Brannoc’s will not ring on Sunday, for the first time in 212 years. A crack the length of a hand was found in its lip on Wednesday evening, when the ringers noticed that the note had gone flat.');
INSERT INTO "article_blocks" VALUES('9c23dbe1d598d0cb27c84f36ea7bf21f',1,'paragraph','“It sounded like a saucepan,” said tower captain Moira Flint. “We stopped at once. You do not argue with bronze.”');
INSERT INTO "article_blocks" VALUES('9c23dbe1d598d0cb27c84f36ea7bf21f',2,'paragraph','The bell weighs 1.1 tonnes and was cast in 1813 from cannon captured at sea. Specialists believe that last winter’s hard frost opened an old flaw.');
INSERT INTO "article_blocks" VALUES('9c23dbe1d598d0cb27c84f36ea7bf21f',3,'paragraph','Recasting would cost about £38,000 and would lose the inscription, so the parish hopes to have the crack welded instead, a slow job that means heating the whole bell to 450 degrees.');
INSERT INTO "article_blocks" VALUES('9c23dbe1d598d0cb27c84f36ea7bf21f',4,'paragraph','Until then, the hour will be struck by a recording played from the tower. The ringers have asked for it to be turned down.');
INSERT INTO "article_blocks" VALUES('afbc617036b199d0e0228f4d70ca0a20',0,'paragraph','Heavy snow has closed the Carrow Pass and brought down power lines across three valleys. Here is what we know so far this Thursday morning.');
INSERT INTO "article_blocks" VALUES('afbc617036b199d0e0228f4d70ca0a20',1,'list_item','09:40 — The pass road stays closed in both directions until at least noon, the highways agency says. Ploughs are working from the eastern side.');
INSERT INTO "article_blocks" VALUES('afbc617036b199d0e0228f4d70ca0a20',2,'list_item','09:05 — About 2,300 homes are without electricity in Upper Carrow and Linfield. Engineers hope to restore most of them by mid-afternoon.');
INSERT INTO "article_blocks" VALUES('afbc617036b199d0e0228f4d70ca0a20',3,'list_item','08:30 — All primary schools in the valley are shut. The secondary school in Marden is open for pupils who can reach it safely.');
INSERT INTO "article_blocks" VALUES('afbc617036b199d0e0228f4d70ca0a20',4,'list_item','07:50 — Rail services are running with delays of up to 40 minutes because of drifting snow near Tarn Bridge.');
INSERT INTO "article_blocks" VALUES('afbc617036b199d0e0228f4d70ca0a20',5,'subhead','What the forecasters say');
INSERT INTO "article_blocks" VALUES('afbc617036b199d0e0228f4d70ca0a20',6,'paragraph','The worst of the snow has passed, but temperatures will drop to minus 9 tonight. Duty forecaster Ewan Pryce warned that untreated roads would freeze quickly after dark.');
INSERT INTO "article_blocks" VALUES('afbc617036b199d0e0228f4d70ca0a20',7,'paragraph','People who must travel are asked to carry blankets, water and a charged phone. A warm room is open at Linfield village hall.');
INSERT INTO "article_blocks" VALUES('c3c9a0724a2f8dd40a83a511a2016dcb',0,'paragraph','PORT HALLAM, March 11 (AP) — Ferry crews in the northern islands voted on Tuesday to end a nine-day strike that had cut off four communities from regular deliveries of food and fuel.');
INSERT INTO "article_blocks" VALUES('c3c9a0724a2f8dd40a83a511a2016dcb',1,'caption','The ferry Guillemot lies at the quay in Port Hallam on Monday. (AP Photo/Dana Whitlock)');
INSERT INTO "article_blocks" VALUES('c3c9a0724a2f8dd40a83a511a2016dcb',2,'paragraph','The agreement, reached shortly before dawn, gives deckhands an 8% raise over two years and limits shifts to 12 hours. Union members backed it by 214 votes to 61.');
INSERT INTO "article_blocks" VALUES('c3c9a0724a2f8dd40a83a511a2016dcb',3,'paragraph','“Nobody wanted to see empty shelves,” said Ruth Abernathy, who led the talks for the seafarers’ union. “But nobody should be steering a ship after 16 hours on their feet, either.”');
INSERT INTO "article_blocks" VALUES('c3c9a0724a2f8dd40a83a511a2016dcb',4,'paragraph','The operator, Hallam Lines, said the first sailing would leave at 6 a.m. on Wednesday and that the full timetable would return by the weekend. Tickets bought for cancelled crossings will be refunded.');
INSERT INTO "article_blocks" VALUES('c3c9a0724a2f8dd40a83a511a2016dcb',5,'paragraph','On Sella, the smallest of the islands, the only shop had begun rationing milk and bread. Owner Tom Garrick said he expected a delivery on the first boat and “a queue down to the church.”');
INSERT INTO "article_blocks" VALUES('c3c9a0724a2f8dd40a83a511a2016dcb',6,'paragraph','The regional government has promised an independent review of staffing on the route, which carries about 190,000 passengers a year. Its findings are due in the autumn.');
INSERT INTO "article_blocks" VALUES('1041d2c12ad64ca2308fa2ab2ab639b1',0,'paragraph','Um vier Uhr morgens, wenn in Altenmoor noch kein Licht brennt, schiebt Jürgen Packeiser sein Boot in den Kanal. Er ist einer der letzten drei Torfschiffer im Land, und er ist der jüngste von ihnen: 67.');
INSERT INTO "article_blocks" VALUES('1041d2c12ad64ca2308fa2ab2ab639b1',1,'paragraph','Torf fährt er längst nicht mehr. Seit das Moor unter Schutz steht, bringt er Forscherinnen zu ihren Messstellen, Schulklassen zu den Kranichen und einmal im Jahr den Pfarrer zur Feldandacht.');
INSERT INTO "article_blocks" VALUES('1041d2c12ad64ca2308fa2ab2ab639b1',2,'subhead','Ein Moor, das wieder wächst');
INSERT INTO "article_blocks" VALUES('1041d2c12ad64ca2308fa2ab2ab639b1',3,'paragraph','Dass hier etwas gelingt, lässt sich messen. Seit der Wasserstand 2018 angehoben wurde, wächst die Torfschicht wieder, wenn auch nur um einen Millimeter im Jahr. «Das klingt nach nichts», sagt die Biologin Ulrike Stamm, «aber vorher haben wir jedes Jahr einen Zentimeter verloren.»');
INSERT INTO "article_blocks" VALUES('1041d2c12ad64ca2308fa2ab2ab639b1',4,'caption','Kraniche über dem Altenmoor im Morgennebel. Foto: Sven Ahlers');
INSERT INTO "article_blocks" VALUES('1041d2c12ad64ca2308fa2ab2ab639b1',5,'paragraph','Die Bauern der Umgebung sehen das mit gemischten Gefühlen. Einige haben Weideland aufgegeben und bauen nun Rohrkolben an, aus denen Dämmplatten werden. Andere warten ab, weil niemand weiß, wie lange die Prämien fließen.');
INSERT INTO "article_blocks" VALUES('1041d2c12ad64ca2308fa2ab2ab639b1',6,'quote','Das Moor hat Zeit. Wir haben sie nicht.');
INSERT INTO "article_blocks" VALUES('1041d2c12ad64ca2308fa2ab2ab639b1',7,'paragraph','Packeiser will noch fünf Jahre fahren. Einen Nachfolger hat er auch: Seine Enkelin ist 14 und steuert das Boot schon allein, wenn der Wind nicht zu stark ist.');
INSERT INTO "article_blocks" VALUES('17823c5ef2cda4ca4b7292bf7160b79a',0,'paragraph','Wer in den vergangenen Wochen versucht hat, in unserer Stadt einen Kleingarten zu bekommen, kennt die Antwort: Wartezeit acht Jahre. Acht Jahre! In dieser Zeit wird aus einem Apfelkern ein Baum, der trägt.');
INSERT INTO "article_blocks" VALUES('17823c5ef2cda4ca4b7292bf7160b79a',1,'paragraph','Dabei steht jede zehnte Parzelle leer. Der Grund ist kein böser Wille, sondern eine Satzung aus dem Jahr 1983. Sie schreibt vor, dass die Laube beim Pächterwechsel geschätzt werden muss, und Schätzer gibt es genau einen. Er ist 79.');
INSERT INTO "article_blocks" VALUES('17823c5ef2cda4ca4b7292bf7160b79a',2,'subhead','Was sich ändern könnte');
INSERT INTO "article_blocks" VALUES('17823c5ef2cda4ca4b7292bf7160b79a',3,'paragraph','Der Kreisverband schlägt nun vor, Fotos statt Ortstermine zuzulassen. Das würde die Wartezeit nach eigener Rechnung auf drei Jahre senken. Der Stadtrat berät darüber am 18. März.');
INSERT INTO "article_blocks" VALUES('17823c5ef2cda4ca4b7292bf7160b79a',4,'paragraph','Ich habe mich vor zwei Jahren eingetragen und stehe auf Platz 412. Meine Tomaten ziehe ich solange auf dem Balkon, wo sie mich an jedem heißen Tag vorwurfsvoll ansehen.');
INSERT INTO "article_blocks" VALUES('17823c5ef2cda4ca4b7292bf7160b79a',5,'paragraph','Falls Sie einen Schätzer kennen, der gern grüne Hecken begutachtet: Bitte melden Sie sich beim Verband. Nicht bei mir. Ich würde ihn behalten.');
INSERT INTO "article_blocks" VALUES('3c14ae4a486cd816d569be618a85618f',0,'paragraph','Brunnstedt (dpa) - Nach fast drei Jahren Bauzeit ist die Brücke über die Ohle am Samstag wieder für den Verkehr freigegeben worden. Rund 2000 Menschen feierten die Öffnung mit einem Bürgerfest.');
INSERT INTO "article_blocks" VALUES('3c14ae4a486cd816d569be618a85618f',1,'caption','Radfahrer überqueren als Erste die neue Ohlebrücke. Foto: Katrin Behl/dpa');
INSERT INTO "article_blocks" VALUES('3c14ae4a486cd816d569be618a85618f',2,'paragraph','Die alte Brücke aus dem Jahr 1962 hatte 2022 wegen Rissen im Stahl über Nacht gesperrt werden müssen. Pendler mussten seither einen Umweg von 17 Kilometern fahren, viele Geschäfte in der Innenstadt klagten über Einbußen.');
INSERT INTO "article_blocks" VALUES('3c14ae4a486cd816d569be618a85618f',3,'paragraph','«Das ist ein guter Tag für die ganze Region», sagte Bürgermeisterin Heike Lorenz bei der Eröffnung. Zugleich räumte sie ein, dass die Kosten von ursprünglich 24 auf 31 Millionen Euro gestiegen seien.');
INSERT INTO "article_blocks" VALUES('3c14ae4a486cd816d569be618a85618f',4,'paragraph','Die neue Brücke ist breiter als die alte und hat erstmals getrennte Spuren für Fuß- und Radverkehr. Messgeräte im Beton sollen künftig frühzeitig vor Schäden warnen.');
INSERT INTO "article_blocks" VALUES('3c14ae4a486cd816d569be618a85618f',5,'paragraph','Bis zum Herbst werden noch Lärmschutzwände aufgestellt. Autofahrer müssen deshalb nachts weiter mit einzelnen Sperrungen rechnen.');
INSERT INTO "article_blocks" VALUES('5824c4c7b2ecdc830339831b8b8b8aec',0,'paragraph','SAINT-AUBRAC (AFP) - Les habitants de Saint-Aubrac ont approuvé dimanche, à 58 % des voix, la réouverture de la ligne ferroviaire qui reliait autrefois la ville à la vallée, fermée depuis 1971.');
INSERT INTO "article_blocks" VALUES('5824c4c7b2ecdc830339831b8b8b8aec',1,'caption','L’ancienne gare de Saint-Aubrac, dimanche. Photo Lucie Ferrand / AFP');
INSERT INTO "article_blocks" VALUES('5824c4c7b2ecdc830339831b8b8b8aec',2,'paragraph','La consultation n’était que consultative, mais la région avait promis d’en suivre le résultat. Les travaux, estimés à 74 millions d’euros, pourraient commencer dès l’an prochain.');
INSERT INTO "article_blocks" VALUES('5824c4c7b2ecdc830339831b8b8b8aec',3,'paragraph','« C’est une victoire pour tous ceux qui n’ont pas de voiture », s’est félicitée Monique Delpuech, présidente de l’association des usagers, qui se bat pour le train depuis vingt-deux ans.');
INSERT INTO "article_blocks" VALUES('5824c4c7b2ecdc830339831b8b8b8aec',4,'paragraph','Les opposants, eux, dénoncent un coût « hors de proportion » et redoutent la disparition de la voie verte aménagée sur l’ancien ballast. La municipalité a promis de la déplacer le long de la rivière.');
INSERT INTO "article_blocks" VALUES('5824c4c7b2ecdc830339831b8b8b8aec',5,'paragraph','Selon une étude commandée par la région, la ligne transporterait 1 900 voyageurs par jour, pour moitié des lycéens et des étudiants.');
INSERT INTO "article_blocks" VALUES('5824c4c7b2ecdc830339831b8b8b8aec',6,'paragraph','Le trajet jusqu’à la vallée durerait trente-cinq minutes, contre une heure dix aujourd’hui en autocar.');
INSERT INTO "article_blocks" VALUES('bc210a926d5a31edfaba208215f3c436',0,'paragraph','Vila Marim, 4 out (Lusa) - A aldeia de Vila Marim vai receber, a partir de segunda-feira, o primeiro centro de saúde móvel da região, que passará por 23 localidades sem médico de família.');
INSERT INTO "article_blocks" VALUES('bc210a926d5a31edfaba208215f3c436',1,'paragraph','A unidade, instalada num autocarro adaptado, tem um consultório, um gabinete de enfermagem e equipamento de telemedicina. O investimento ronda os 480 mil euros.');
INSERT INTO "article_blocks" VALUES('bc210a926d5a31edfaba208215f3c436',2,'caption','O autocarro que servirá de centro de saúde, em Vila Marim. Foto: Duarte Leal/Lusa');
INSERT INTO "article_blocks" VALUES('bc210a926d5a31edfaba208215f3c436',3,'paragraph','“Há pessoas que faziam 60 quilómetros para medir a tensão”, afirmou à Lusa a enfermeira-chefe, Graça Teixeira, que acompanhará o projeto durante o primeiro ano.');
INSERT INTO "article_blocks" VALUES('bc210a926d5a31edfaba208215f3c436',4,'paragraph','Em cada aldeia, o autocarro ficará estacionado meio dia por semana, sempre à mesma hora, para que os utentes possam marcar consultas na junta de freguesia.');
INSERT INTO "article_blocks" VALUES('bc210a926d5a31edfaba208215f3c436',5,'paragraph','A associação de municípios admite alargar o serviço a mais doze localidades em 2026, se conseguir contratar um segundo médico.');
INSERT INTO "article_blocks" VALUES('c2f4a7d375463c6c69ea5e2d2ccef4d7',0,'paragraph','Villaserena, 9 abr (EFE).- Los regantes de la cuenca del Jaro han acordado este miércoles ceder el 12 % de su agua a las ciudades durante el verano, en el primer pacto de este tipo que se firma en la región.');
INSERT INTO "article_blocks" VALUES('c2f4a7d375463c6c69ea5e2d2ccef4d7',1,'caption','Vista del embalse de Peñalta, al 31 % de su capacidad. EFE/Nuria Calvo');
INSERT INTO "article_blocks" VALUES('c2f4a7d375463c6c69ea5e2d2ccef4d7',2,'paragraph','El acuerdo llega después de tres años de sequía y evita, al menos por ahora, los cortes nocturnos que el Gobierno regional había anunciado para junio en once municipios.');
INSERT INTO "article_blocks" VALUES('c2f4a7d375463c6c69ea5e2d2ccef4d7',3,'paragraph','«No regalamos nada: el agua se devolverá cuando llueva», ha subrayado el presidente de la comunidad de regantes, Ginés Robledo, quien ha pedido que las obras de modernización de las acequias empiecen antes de septiembre.');
INSERT INTO "article_blocks" VALUES('c2f4a7d375463c6c69ea5e2d2ccef4d7',4,'paragraph','A cambio, los agricultores recibirán 0,38 euros por metro cúbico y una línea de crédito sin intereses para instalar riego por goteo.');
INSERT INTO "article_blocks" VALUES('c2f4a7d375463c6c69ea5e2d2ccef4d7',5,'paragraph','Las organizaciones ecologistas han valorado el pacto, aunque recuerdan que el acuífero sigue sobreexplotado y que un tercio de los pozos carece de contador.');
INSERT INTO "article_blocks" VALUES('c2f4a7d375463c6c69ea5e2d2ccef4d7',6,'paragraph','El embalse de Peñalta, el mayor de la cuenca, se encuentra al 31 % de su capacidad, once puntos menos que hace un año.');
INSERT INTO "article_blocks" VALUES('ca177243893a0459b0c2829ca015cb29',0,'paragraph','La última centralita manual del país cabe en una habitación de doce metros cuadrados y huele a cera. Remedios Palau la encendió durante treinta y cuatro años, cada mañana, a las siete menos cuarto.');
INSERT INTO "article_blocks" VALUES('ca177243893a0459b0c2829ca015cb29',1,'paragraph','Por sus manos pasaron bodas, herencias, riñas y un número incalculable de silencios. «Yo no escuchaba», aclara enseguida, «pero a veces el silencio se oía desde fuera».');
INSERT INTO "article_blocks" VALUES('ca177243893a0459b0c2829ca015cb29',2,'subhead','Un pueblo en doce clavijas');
INSERT INTO "article_blocks" VALUES('ca177243893a0459b0c2829ca015cb29',3,'paragraph','Cuando llegó la telefonía automática, en 1988, el Ayuntamiento quiso vender el aparato como chatarra. Remedios lo cubrió con una sábana y guardó la llave en el bolsillo del delantal.');
INSERT INTO "article_blocks" VALUES('ca177243893a0459b0c2829ca015cb29',4,'quote','Si me preguntan qué es la confianza, yo diría que doce clavijas y una sola mujer.');
INSERT INTO "article_blocks" VALUES('ca177243893a0459b0c2829ca015cb29',5,'paragraph','Hoy la centralita vuelve a funcionar, conectada a los auriculares de un pequeño museo que abrió en mayo. Al levantar cada clavija suena una conversación recreada por los vecinos, con los nombres cambiados.');
INSERT INTO "article_blocks" VALUES('ca177243893a0459b0c2829ca015cb29',6,'paragraph','En su primer mes lo visitaron 2.140 personas, el triple de los habitantes del pueblo. Remedios atiende los sábados. Los domingos, dice, el teléfono descansa.');
INSERT INTO "article_blocks" VALUES('d6b1d43d01a79aef84c47d920c60e440',0,'paragraph','(ANSA) - BORGOVENTO, 18 SET - Ha riaperto questa mattina, dopo undici anni di lavori, il teatro comunale di Borgovento, danneggiato dal terremoto del 2014. In sala, per l’inaugurazione, c’erano quattrocento persone.');
INSERT INTO "article_blocks" VALUES('d6b1d43d01a79aef84c47d920c60e440',1,'paragraph','Il restauro è costato 9,2 milioni di euro. Sono stati recuperati i palchi in legno, il sipario dipinto nel 1891 e il lampadario, ritrovato in pezzi sotto le macerie e rimontato da un gruppo di volontari.');
INSERT INTO "article_blocks" VALUES('d6b1d43d01a79aef84c47d920c60e440',2,'caption','Il sipario storico del teatro dopo il restauro. Foto: Elisa Gori');
INSERT INTO "article_blocks" VALUES('d6b1d43d01a79aef84c47d920c60e440',3,'paragraph','«Per un paese come il nostro il teatro è la piazza d’inverno», ha detto la sindaca Paola Menghini, ricordando i tecnici che per anni hanno lavorato nei fine settimana.');
INSERT INTO "article_blocks" VALUES('d6b1d43d01a79aef84c47d920c60e440',4,'paragraph','Non sono mancate le polemiche: l’impianto di riscaldamento, previsto dal progetto, sarà pronto soltanto a gennaio. Fino ad allora gli spettacoli cominceranno alle cinque del pomeriggio.');
INSERT INTO "article_blocks" VALUES('d6b1d43d01a79aef84c47d920c60e440',5,'paragraph','La stagione si apre sabato con una commedia in dialetto. I biglietti, a prezzo unico di otto euro, sono già esauriti.');
INSERT INTO "article_blocks" VALUES('6f8c86cb4a503a49f3d294dc8349ecc7',0,'paragraph','In der Nacht zum Freitag ist in Lindenau ein Eisbär aus Pappmaschee verschwunden. Die drei Meter hohe Figur stand seit 1996 vor dem ehemaligen Kino am Markt und gilt als Wahrzeichen des Viertels.');
INSERT INTO "article_blocks" VALUES('6f8c86cb4a503a49f3d294dc8349ecc7',1,'paragraph','Die Polizei geht davon aus, dass mindestens vier Personen beteiligt waren: Der Bär wiegt 140 Kilogramm. Zeugen wollen gegen zwei Uhr einen Lieferwagen mit offener Hecktür gesehen haben.');
INSERT INTO "article_blocks" VALUES('6f8c86cb4a503a49f3d294dc8349ecc7',2,'paragraph','„Wer ihn hat, soll ihn bitte trocken lagern“, sagt Kinobetreiber Arno Hesse. Die Figur sei gegen Regen nur auf einer Seite lackiert.');
INSERT INTO "article_blocks" VALUES('6f8c86cb4a503a49f3d294dc8349ecc7',3,'paragraph','Am Freitagnachmittag legten Kinder Eiswürfel und Fischstäbchen an den leeren Sockel. Der Ortschaftsrat setzte 500 Euro Belohnung aus, eine Bäckerei verspricht dem Finder Brötchen auf Lebenszeit.');
INSERT INTO "article_blocks" VALUES('6f8c86cb4a503a49f3d294dc8349ecc7',4,'paragraph','Hinweise nimmt das Revier Lindenau entgegen. Bis zum Abend waren 31 Anrufe eingegangen, darunter zwei von Leuten, die den Bären kaufen wollten.');
INSERT INTO "article_blocks" VALUES('765259f2b374b80583bd1a64d49e8609',0,'paragraph','À partir du 1er septembre, les habitants de l’agglomération de Valmont devront trier leurs biodéchets. Trois questions pour s’y retrouver.');
INSERT INTO "article_blocks" VALUES('765259f2b374b80583bd1a64d49e8609',1,'subhead','Que faut-il mettre dans le nouveau bac ?');
INSERT INTO "article_blocks" VALUES('765259f2b374b80583bd1a64d49e8609',2,'paragraph','Les épluchures, les restes de repas, le marc de café et les coquilles d’œufs. En revanche, ni viande crue, ni litière, ni sacs dits « compostables », qui se dégradent mal dans l’usine.');
INSERT INTO "article_blocks" VALUES('765259f2b374b80583bd1a64d49e8609',3,'subhead','Quand sera-t-il ramassé ?');
INSERT INTO "article_blocks" VALUES('765259f2b374b80583bd1a64d49e8609',4,'paragraph','Deux fois par semaine en été, une fois en hiver. Le calendrier sera distribué dans les boîtes aux lettres avant la fin du mois d’août, avec un seau de cuisine.');
INSERT INTO "article_blocks" VALUES('765259f2b374b80583bd1a64d49e8609',5,'subhead','Est-ce que cela coûtera plus cher ?');
INSERT INTO "article_blocks" VALUES('765259f2b374b80583bd1a64d49e8609',6,'paragraph','Non, assure la collectivité : la taxe restera stable pendant deux ans. Les foyers qui réduisent leurs ordures ménagères d’un tiers bénéficieront même d’une remise de 40 euros.');
INSERT INTO "article_blocks" VALUES('765259f2b374b80583bd1a64d49e8609',7,'paragraph','Une réunion publique est organisée le 28 août à 18 h 30, salle des Tilleuls. L’entrée est libre.');
INSERT INTO "article_blocks" VALUES('86bdd304bc0038bb805c04d86753a997',0,'paragraph','Elle répare des orgues depuis trente ans et refuse qu’on parle de magie. « Ce sont des soufflets, des soupapes et beaucoup de poussière », dit Anne-Lise Kermadec en essuyant ses mains sur un tablier de cuir.');
INSERT INTO "article_blocks" VALUES('86bdd304bc0038bb805c04d86753a997',1,'paragraph','Dans son atelier de Kerlaz, quatre cents tuyaux attendent d’être nettoyés, rangés par taille comme des flûtes de géants. L’instrument vient d’une église fermée depuis la tempête de 1987.');
INSERT INTO "article_blocks" VALUES('86bdd304bc0038bb805c04d86753a997',2,'subhead','Écouter avant de toucher');
INSERT INTO "article_blocks" VALUES('86bdd304bc0038bb805c04d86753a997',3,'paragraph','Avant d’ouvrir quoi que ce soit, elle passe une journée entière à écouter. Un orgue, explique-t-elle, raconte ses réparations : une note qui traîne trahit un cuir trop sec, un souffle léger une fissure dans le sommier.');
INSERT INTO "article_blocks" VALUES('86bdd304bc0038bb805c04d86753a997',4,'quote','Le plus difficile n’est pas de réparer, c’est de s’arrêter à temps.');
INSERT INTO "article_blocks" VALUES('86bdd304bc0038bb805c04d86753a997',5,'paragraph','Le chantier durera quatorze mois et coûtera 210 000 euros, réunis pour un tiers par une souscription. Les donateurs ont pu parrainer un tuyau ; le plus grave, haut de cinq mètres, est parti en une heure.');
INSERT INTO "article_blocks" VALUES('86bdd304bc0038bb805c04d86753a997',6,'paragraph','L’apprenti de l’atelier, Malo, a 19 ans et vient de l’électronique. Il a dessiné un petit capteur qui mesure l’humidité à l’intérieur du buffet. « Elle a râlé, puis elle en a commandé douze », sourit-il.');
INSERT INTO "article_blocks" VALUES('86bdd304bc0038bb805c04d86753a997',7,'paragraph','Le premier concert est prévu pour la Toussaint. Anne-Lise Kermadec n’y assistera pas : « Je n’entendrais que les défauts. »');
INSERT INTO "article_blocks" VALUES('cc13c69f97e7e6be4cac129911f13d96',0,'paragraph','Wer seine Heizung richtig einstellt, kann nach Angaben der Verbraucherberatung Mittelland bis zu 15 Prozent Energie sparen. Teure Geräte braucht es dafür nicht.');
INSERT INTO "article_blocks" VALUES('cc13c69f97e7e6be4cac129911f13d96',1,'paragraph','Am meisten bringt der hydraulische Abgleich. Dabei stellt ein Fachbetrieb die Ventile so ein, dass jeder Heizkörper genau so viel Wasser bekommt, wie er braucht. Kosten: rund 600 Euro für ein Einfamilienhaus.');
INSERT INTO "article_blocks" VALUES('cc13c69f97e7e6be4cac129911f13d96',2,'subhead','Drei einfache Schritte');
INSERT INTO "article_blocks" VALUES('cc13c69f97e7e6be4cac129911f13d96',3,'list_item','Heizkörper nicht zustellen: Sofas und lange Vorhänge schlucken die Wärme.');
INSERT INTO "article_blocks" VALUES('cc13c69f97e7e6be4cac129911f13d96',4,'list_item','Nachts absenken, aber nicht abschalten: Sonst drohen Schimmel und hohe Kosten beim Aufheizen.');
INSERT INTO "article_blocks" VALUES('cc13c69f97e7e6be4cac129911f13d96',5,'list_item','Stoßlüften statt kippen: fünf Minuten bei weit geöffnetem Fenster genügen.');
INSERT INTO "article_blocks" VALUES('cc13c69f97e7e6be4cac129911f13d96',6,'paragraph','Energieberater Tobias Renk rät außerdem, die Vorlauftemperatur schrittweise zu senken. «Viele Anlagen laufen auf Werkseinstellung und damit viel zu heiß», sagt er.');
INSERT INTO "article_blocks" VALUES('cc13c69f97e7e6be4cac129911f13d96',7,'paragraph','Mieter sollten größere Änderungen mit dem Vermieter absprechen. Für Thermostate am Heizkörper ist das nicht nötig, solange die alten aufgehoben werden.');
CREATE TABLE article_captions (
  article_id TEXT NOT NULL REFERENCES articles ON DELETE CASCADE,
  ordinal    INTEGER NOT NULL,
  block      INTEGER NOT NULL,
  raw        TEXT NOT NULL,
  caption    TEXT NOT NULL,
  credit     TEXT,
  stated_on  TEXT,
  PRIMARY KEY (article_id, ordinal)
) STRICT;
INSERT INTO "article_captions" VALUES('0907039fc16a6baff453baa17089f444',0,5,'村民在晾晒柿饼。庞小满 摄','村民在晾晒柿饼。','庞小满 摄',NULL);
INSERT INTO "article_captions" VALUES('1a124c84f11b92a651ed09c878ca1cc2',0,0,'在青禾县石桥村拍摄的乡村书房外景。清江日报发','在青禾县石桥村拍摄的乡村书房外景。','清江日报发',NULL);
INSERT INTO "article_captions" VALUES('1a124c84f11b92a651ed09c878ca1cc2',1,5,'2025年4月23日,孩子们在石桥村书房参加读书日活动。清江日报发','2025年4月23日,孩子们在石桥村书房参加读书日活动。','清江日报发','2025-04-23');
INSERT INTO "article_captions" VALUES('1a124c84f11b92a651ed09c878ca1cc2',2,11,'管理员正在为新到的图书贴标签。清江日报发','管理员正在为新到的图书贴标签。','清江日报发',NULL);
INSERT INTO "article_captions" VALUES('2020f41ede49aa010ae23dcc702fd34a',0,2,'长岭水库新建的溢洪道。叶一帆 摄','长岭水库新建的溢洪道。','叶一帆 摄',NULL);
INSERT INTO "article_captions" VALUES('391219baf6a9f8c4a0ca85db17db1367',0,0,'在海南洋浦经济开发区拍摄的洋浦港封关运作项目和配套工程。新华网发(无人机照片,2025年1月12日摄)。','在海南洋浦经济开发区拍摄的洋浦港封关运作项目和配套工程。','新华网发','2025-01-12');
INSERT INTO "article_captions" VALUES('391219baf6a9f8c4a0ca85db17db1367',1,5,'2025年3月7日,由湖南省政府驻海南办事处组织的湖南企业考察团在海南东方港考察。新华网发','2025年3月7日,由湖南省政府驻海南办事处组织的湖南企业考察团在海南东方港考察。','新华网发','2025-03-07');
INSERT INTO "article_captions" VALUES('391219baf6a9f8c4a0ca85db17db1367',2,18,'在广东海南先进制造业合作产业园,康佳装备产研基地项目正加快建设。新华网发','在广东海南先进制造业合作产业园,康佳装备产研基地项目正加快建设。','新华网发',NULL);
INSERT INTO "article_captions" VALUES('6d52b56b08d3d9df2f3e3ae66c7cbddf',0,1,'솔섬 바다 도서관 내부 [통영시 제공]','솔섬 바다 도서관 내부','통영시 제공',NULL);
INSERT INTO "article_captions" VALUES('7b27714d13441af82830c3b845705fd6',0,2,'土間に並ぶ木製の書架。','土間に並ぶ木製の書架。',NULL,NULL);
INSERT INTO "article_captions" VALUES('b1a1dc536df7afc2183f14b5bab943f0',0,2,'改建后的粮仓内部。清江日报记者 马奔 摄','改建后的粮仓内部。','清江日报记者 马奔 摄',NULL);
INSERT INTO "article_captions" VALUES('b80a59057c808d1a1da40336f7577a20',0,2,'清晨的漁港，漁船陸續進港。','清晨的漁港，漁船陸續進港。',NULL,NULL);
INSERT INTO "article_captions" VALUES('3c861345b42f1fc94241f7a8bd31f520',0,0,'在海南洋浦经济开发区拍摄的洋浦港封关运作项目和配套工程。新华网发(无人机照片,2025年1月12日摄)。','在海南洋浦经济开发区拍摄的洋浦港封关运作项目和配套工程。','新华网发','2025-01-12');
INSERT INTO "article_captions" VALUES('3c861345b42f1fc94241f7a8bd31f520',1,5,'2025年3月7日,由湖南省政府驻海南办事处组织的湖南企业考察团在海南东方港考察。新华网发','2025年3月7日,由湖南省政府驻海南办事处组织的湖南企业考察团在海南东方港考察。','新华网发','2025-03-07');
INSERT INTO "article_captions" VALUES('3c861345b42f1fc94241f7a8bd31f520',2,18,'在广东海南先进制造业合作产业园,康佳装备产研基地项目正加快建设。新华网发','在广东海南先进制造业合作产业园,康佳装备产研基地项目正加快建设。','新华网发',NULL);
INSERT INTO "article_captions" VALUES('656ff1dcc927eb01427fc862b54b0149',0,2,'Воспитатели встречают детей у трапа «Ласточки». Фото: Артём Лосев','Воспитатели встречают детей у трапа «Ласточки».','Артём Лосев',NULL);
INSERT INTO "article_captions" VALUES('752a109a207db4aec87265455c4ee117',0,0,'在青禾县石桥村拍摄的乡村书房外景。清江日报发','在青禾县石桥村拍摄的乡村书房外景。','清江日报发',NULL);
INSERT INTO "article_captions" VALUES('752a109a207db4aec87265455c4ee117',1,5,'2025年4月23日,孩子们在石桥村书房参加读书日活动。清江日报发','2025年4月23日,孩子们在石桥村书房参加读书日活动。','清江日报发','2025-04-23');
INSERT INTO "article_captions" VALUES('752a109a207db4aec87265455c4ee117',2,11,'管理员正在为新到的图书贴标签。清江日报发','管理员正在为新到的图书贴标签。','清江日报发',NULL);
INSERT INTO "article_captions" VALUES('adc418e6557625aa2d2ec3892c225e9b',0,2,'再び明かりがともった灯台=2025年3月22日、田所修撮影','再び明かりがともった灯台','田所修撮影','2025-03-22');
INSERT INTO "article_captions" VALUES('e4ce06ac76d685b73e80153e8500c8d2',0,2,'整修完成的蒸汽機在廠區內試運轉。中央社記者簡佑安攝','整修完成的蒸汽機在廠區內試運轉。','中央社記者簡佑安攝',NULL);
INSERT INTO "article_captions" VALUES('c545b9fc6224d3601be1f817c574fc58',0,1,'2025年5月16日，一群反嘴鹬在北流河湿地觅食。新华社记者 祁连生 摄','2025年5月16日，一群反嘴鹬在北流河湿地觅食。','新华社记者 祁连生 摄','2025-05-16');
INSERT INTO "article_captions" VALUES('dc2214baf74813f3a7da38e2bb2b8b3f',0,2,'选手在滨河公园放飞巨型风筝。简单 摄','选手在滨河公园放飞巨型风筝。','简单 摄',NULL);
INSERT INTO "article_captions" VALUES('bd4107a08247e1f0ab38e5a69e8a8e02',0,4,'科研人员在甲板上检查浮标。央视网发','科研人员在甲板上检查浮标。','央视网发',NULL);
INSERT INTO "article_captions" VALUES('e1479df4fcab591a05bb9a778f1a1c12',0,2,'مزارعون يفتحون بوابة القناة في وادي الزيتون. تصوير: سامر حداد','مزارعون يفتحون بوابة القناة في وادي الزيتون.','سامر حداد',NULL);
INSERT INTO "article_captions" VALUES('7999fb1e89aacf17a0a061ef223ee4a8',0,4,'Saturday’s loaf, still too hot to cut.','Saturday’s loaf, still too hot to cut.',NULL,NULL);
INSERT INTO "article_captions" VALUES('c3c9a0724a2f8dd40a83a511a2016dcb',0,1,'The ferry Guillemot lies at the quay in Port Hallam on Monday. (AP Photo/Dana Whitlock)','The ferry Guillemot lies at the quay in Port Hallam on Monday.','AP Photo/Dana Whitlock',NULL);
INSERT INTO "article_captions" VALUES('1041d2c12ad64ca2308fa2ab2ab639b1',0,4,'Kraniche über dem Altenmoor im Morgennebel. Foto: Sven Ahlers','Kraniche über dem Altenmoor im Morgennebel.','Sven Ahlers',NULL);
INSERT INTO "article_captions" VALUES('3c14ae4a486cd816d569be618a85618f',0,1,'Radfahrer überqueren als Erste die neue Ohlebrücke. Foto: Katrin Behl/dpa','Radfahrer überqueren als Erste die neue Ohlebrücke.','Katrin Behl/dpa',NULL);
INSERT INTO "article_captions" VALUES('5824c4c7b2ecdc830339831b8b8b8aec',0,1,'L’ancienne gare de Saint-Aubrac, dimanche. Photo Lucie Ferrand / AFP','L’ancienne gare de Saint-Aubrac, dimanche.','Lucie Ferrand / AFP',NULL);
INSERT INTO "article_captions" VALUES('bc210a926d5a31edfaba208215f3c436',0,2,'O autocarro que servirá de centro de saúde, em Vila Marim. Foto: Duarte Leal/Lusa','O autocarro que servirá de centro de saúde, em Vila Marim.','Duarte Leal/Lusa',NULL);
INSERT INTO "article_captions" VALUES('c2f4a7d375463c6c69ea5e2d2ccef4d7',0,1,'Vista del embalse de Peñalta, al 31 % de su capacidad. EFE/Nuria Calvo','Vista del embalse de Peñalta, al 31 % de su capacidad.','EFE/Nuria Calvo',NULL);
INSERT INTO "article_captions" VALUES('d6b1d43d01a79aef84c47d920c60e440',0,2,'Il sipario storico del teatro dopo il restauro. Foto: Elisa Gori','Il sipario storico del teatro dopo il restauro.','Elisa Gori',NULL);
CREATE TABLE article_fields (
  article_id TEXT NOT NULL REFERENCES articles ON DELETE CASCADE,
  ordinal    INTEGER NOT NULL,
  field      TEXT NOT NULL,
  value      TEXT NOT NULL,
  source     TEXT NOT NULL,
  confidence REAL NOT NULL,
  chosen     INTEGER NOT NULL CHECK (chosen IN (0, 1)),
  PRIMARY KEY (article_id, ordinal)
) STRICT;
INSERT INTO "article_fields" VALUES('02552f73145d38a8386be5636918038e',0,'title','The orchestra in aisle nine','heading',8.50000023841857910156e-01,1);
INSERT INTO "article_fields" VALUES('02552f73145d38a8386be5636918038e',1,'title','The orchestra in aisle nine','meta.og:title',0.699999988079071,0);
INSERT INTO "article_fields" VALUES('02552f73145d38a8386be5636918038e',2,'title','The orchestra in aisle nine','title',6.00000023841857910156e-01,0);
INSERT INTO "article_fields" VALUES('02552f73145d38a8386be5636918038e',3,'canonical_url','http://127.0.0.1:43795/culture/orchestra-aisle-nine','link.canonical',8.99999976158142089843e-01,1);
INSERT INTO "article_fields" VALUES('02552f73145d38a8386be5636918038e',4,'canonical_url','http://127.0.0.1:43795/culture/orchestra-aisle-nine','meta.og:url',8.99999976158142089843e-01,0);
INSERT INTO "article_fields" VALUES('02552f73145d38a8386be5636918038e',5,'site_name','Common Ground','meta.og:site_name',8.99999976158142089843e-01,1);
INSERT INTO "article_fields" VALUES('02552f73145d38a8386be5636918038e',6,'section','Culture','breadcrumb',0.800000011920929,1);
INSERT INTO "article_fields" VALUES('02552f73145d38a8386be5636918038e',7,'section','Culture','meta.article:section',6.00000023841857910156e-01,0);
INSERT INTO "article_fields" VALUES('02552f73145d38a8386be5636918038e',8,'author','Clare Donnelly','byline',0.5,1);
INSERT INTO "article_fields" VALUES('02552f73145d38a8386be5636918038e',9,'author','Clare Donnelly','meta.author',6.00000023841857910156e-01,0);
INSERT INTO "article_fields" VALUES('02552f73145d38a8386be5636918038e',10,'published','2025-11-22T07:30:00Z','meta.article:published_time',0.949999988079071,1);
INSERT INTO "article_fields" VALUES('0907039fc16a6baff453baa17089f444',0,'title','白塔乡的柿子红了','title',6.00000023841857910156e-01,1);
INSERT INTO "article_fields" VALUES('0907039fc16a6baff453baa17089f444',1,'source_name','本报','visible',8.99999976158142089843e-01,1);
INSERT INTO "article_fields" VALUES('0907039fc16a6baff453baa17089f444',2,'published','2025-10-24','url',0.949999988079071,1);
INSERT INTO "article_fields" VALUES('0907039fc16a6baff453baa17089f444',3,'published','2025-10-24','visible',8.99999976158142089843e-01,0);
INSERT INTO "article_fields" VALUES('0907039fc16a6baff453baa17089f444',4,'view_count','731','visible',0.800000011920929,1);
INSERT INTO "article_fields" VALUES('0907039fc16a6baff453baa17089f444',5,'comment_count','6','visible',0.800000011920929,1);
INSERT INTO "article_fields" VALUES('0a9d3c5b99bea57cd3e6a5baf63e5a0c',0,'title','縣圖書館開設夜間閱覽室','heading',8.50000023841857910156e-01,1);
INSERT INTO "article_fields" VALUES('0a9d3c5b99bea57cd3e6a5baf63e5a0c',1,'title','縣圖書館開設夜間閱覽室','meta.og:title',0.699999988079071,0);
INSERT INTO "article_fields" VALUES('0a9d3c5b99bea57cd3e6a5baf63e5a0c',2,'title','縣圖書館開設夜間閱覽室','title',6.00000023841857910156e-01,0);
INSERT INTO "article_fields" VALUES('0a9d3c5b99bea57cd3e6a5baf63e5a0c',3,'canonical_url','http://127.0.0.1:36563/zx/88213.html','link.canonical',8.99999976158142089843e-01,1);
INSERT INTO "article_fields" VALUES('0a9d3c5b99bea57cd3e6a5baf63e5a0c',4,'canonical_url','http://127.0.0.1:36563/zx/88213.html','meta.og:url',8.99999976158142089843e-01,0);
INSERT INTO "article_fields" VALUES('0a9d3c5b99bea57cd3e6a5baf63e5a0c',5,'section','資訊','breadcrumb',0.800000011920929,1);
INSERT INTO "article_fields" VALUES('0a9d3c5b99bea57cd3e6a5baf63e5a0c',6,'section','資訊','visible.path',0.699999988079071,0);
INSERT INTO "article_fields" VALUES('0a9d3c5b99bea57cd3e6a5baf63e5a0c',7,'source_name','新華社','visible',8.99999976158142089843e-01,1);
INSERT INTO "article_fields" VALUES('0a9d3c5b99bea57cd3e6a5baf63e5a0c',8,'source_name','新華社','class',6.00000023841857910156e-01,0);
INSERT INTO "article_fields" VALUES('0a9d3c5b99bea57cd3e6a5baf63e5a0c',9,'editor','路遠','visible',0.800000011920929,1);
INSERT INTO "article_fields" VALUES('0a9d3c5b99bea57cd3e6a5baf63e5a0c',10,'published','2025-08-20T13:10:00Z','meta.article:published_time',0.949999988079071,1);
INSERT INTO "article_fields" VALUES('0a9d3c5b99bea57cd3e6a5baf63e5a0c',11,'published','2025-08-20','visible',8.99999976158142089843e-01,0);
INSERT INTO "article_fields" VALUES('0a9d3c5b99bea57cd3e6a5baf63e5a0c',12,'view_count','377','visible',0.800000011920929,1);
INSERT INTO "article_fields" VALUES('0a9d3c5b99bea57cd3e6a5baf63e5a0c',13,'comment_count','1','visible',0.800000011920929,1);
INSERT INTO "article_fields" VALUES('1a0ab13b819d77a1c0c3a92190f94a0d',0,'title','半世紀ぶりの新しい面 山里の神楽を継ぐ','heading',8.50000023841857910156e-01,1);
INSERT INTO "article_fields" VALUES('1a0ab13b819d77a1c0c3a92190f94a0d',1,'title','半世紀ぶりの新しい面 山里の神楽を継ぐ','meta.og:title',0.699999988079071,0);
INSERT INTO "article_fields" VALUES('1a0ab13b819d77a1c0c3a92190f94a0d',2,'title','半世紀ぶりの新しい面 山里の神楽を継ぐ','title',6.00000023841857910156e-01,0);
INSERT INTO "article_fields" VALUES('1a0ab13b819d77a1c0c3a92190f94a0d',3,'canonical_url','http://127.0.0.1:39337/bunka/kagura-men','link.canonical',8.99999976158142089843e-01,1);
INSERT INTO "article_fields" VALUES('1a0ab13b819d77a1c0c3a92190f94a0d',4,'canonical_url','http://127.0.0.1:39337/bunka/kagura-men','meta.og:url',8.99999976158142089843e-01,0);
INSERT INTO "article_fields" VALUES('1a0ab13b819d77a1c0c3a92190f94a0d',5,'site_name','季刊やまびこ','meta.og:site_name',8.99999976158142089843e-01,1);
INSERT INTO "article_fields" VALUES('1a0ab13b819d77a1c0c3a92190f94a0d',6,'section','文化','breadcrumb',0.800000011920929,1);
INSERT INTO "article_fields" VALUES('1a0ab13b819d77a1c0c3a92190f94a0d',7,'section','文化','meta.article:section',6.00000023841857910156e-01,0);
INSERT INTO "article_fields" VALUES('1a0ab13b819d77a1c0c3a92190f94a0d',8,'author','文・大久保実','byline',0.5,1);
INSERT INTO "article_fields" VALUES('1a0ab13b819d77a1c0c3a92190f94a0d',9,'author','大久保実','meta.author',6.00000023841857910156e-01,0);
INSERT INTO "article_fields" VALUES('1a0ab13b819d77a1c0c3a92190f94a0d',10,'published','2025-09-13T15:00:00Z','meta.article:published_time',0.949999988079071,1);
INSERT INTO "article_fields" VALUES('1a0ab13b819d77a1c0c3a92190f94a0d',11,'published','2025-09-14','visible',8.99999976158142089843e-01,0);
INSERT INTO "article_fields" VALUES('1a124c84f11b92a651ed09c878ca1cc2',0,'title','聚焦乡村振兴|山区书房:一盏灯照亮一座村','heading',8.50000023841857910156e-01,1);
INSERT INTO "article_fields" VALUES('1a124c84f11b92a651ed09c878ca1cc2',1,'title','聚焦乡村振兴|山区书房:一盏灯照亮一座村','title',6.00000023841857910156e-01,0);
INSERT INTO "article_fields" VALUES('1a124c84f11b92a651ed09c878ca1cc2',2,'canonical_url','http://127.0.0.1:36563/a/55310.html','link.canonical',8.99999976158142089843e-01,1);
INSERT INTO "article_fields" VALUES('1a124c84f11b92a651ed09c878ca1cc2',3,'description','聚焦乡村振兴|山区书房:一盏灯照亮一座村','meta.description',8.99999976158142089843e-01,1);
INSERT INTO "article_fields" VALUES('1a124c84f11b92a651ed09c878ca1cc2',4,'section','体育','visible.link',8.50000023841857910156e-01,1);
INSERT INTO "article_fields" VALUES('1a124c84f11b92a651ed09c878ca1cc2',5,'tag','体育','meta.keywords',0.699999988079071,1);
INSERT INTO "article_fields" VALUES('1a124c84f11b92a651ed09c878ca1cc2',6,'view_count','412','class',8.99999976158142089843e-01,1);
INSERT INTO "article_fields" VALUES('1a124c84f11b92a651ed09c878ca1cc2',7,'comment_count','3','class',8.99999976158142089843e-01,1);
INSERT INTO "article_fields" VALUES('2020f41ede49aa010ae23dcc702fd34a',0,'title','青禾41座小型水库完成除险加固','heading',8.50000023841857910156e-01,1);
INSERT INTO "article_fields" VALUES('2020f41ede49aa010ae23dcc702fd34a',1,'title','青禾41座小型水库完成除险加固','meta.og:title',0.699999988079071,0);
INSERT INTO "article_fields" VALUES('2020f41ede49aa010ae23dcc702fd34a',2,'title','青禾41座小型水库完成除险加固','title',6.00000023841857910156e-01,0);
INSERT INTO "article_fields" VALUES('2020f41ede49aa010ae23dcc702fd34a',3,'canonical_url','http://127.0.0.1:36391/minsheng/202509/t0902_3381.html','link.canonical',8.99999976158142089843e-01,1);
INSERT INTO "article_fields" VALUES('2020f41ede49aa010ae23dcc702fd34a',4,'canonical_url','http://127.0.0.1:36391/minsheng/202509/t0902_3381.html','meta.og:url',8.99999976158142089843e-01,0);
INSERT INTO "article_fields" VALUES('2020f41ede49aa010ae23dcc702fd34a',5,'section','民生','breadcrumb',0.800000011920929,1);
INSERT INTO "article_fields" VALUES('2020f41ede49aa010ae23dcc702fd34a',6,'section','民生','visible.path',0.699999988079071,0);
INSERT INTO "article_fields" VALUES('2020f41ede49aa010ae23dcc702fd34a',7,'source_name','清江日报','visible',8.99999976158142089843e-01,1);
INSERT INTO "article_fields" VALUES('2020f41ede49aa010ae23dcc702fd34a',8,'source_name','清江日报','class',6.00000023841857910156e-01,0);
INSERT INTO "article_fields" VALUES('2020f41ede49aa010ae23dcc702fd34a',9,'editor','欧阳帆','visible',0.800000011920929,1);
INSERT INTO "article_fields" VALUES('2020f41ede49aa010ae23dcc702fd34a',10,'published','2025-09-01T23:40:00Z','meta.article:published_time',0.949999988079071,1);
INSERT INTO "article_fields" VALUES('2020f41ede49aa010ae23dcc702fd34a',11,'published','2025-09-02','visible',8.99999976158142089843e-01,0);
INSERT INTO "article_fields" VALUES('2020f41ede49aa010ae23dcc702fd34a',12,'view_count','2316','visible',0.800000011920929,1);
INSERT INTO "article_fields" VALUES('2020f41ede49aa010ae23dcc702fd34a',13,'comment_count','18','visible',0.800000011920929,1);
INSERT INTO "article_fields" VALUES('2269dce130a0037d720f1e6885b3d6e4',0,'title','How a car park became the coolest place in town','heading',8.50000023841857910156e-01,1);
INSERT INTO "article_fields" VALUES('2269dce130a0037d720f1e6885b3d6e4',1,'title','How a car park became the coolest place in town','meta.og:title',0.699999988079071,0);
INSERT INTO "article_fields" VALUES('2269dce130a0037d720f1e6885b3d6e4',2,'title','How a car park became the coolest place in town','title',6.00000023841857910156e-01,0);
INSERT INTO "article_fields" VALUES('2269dce130a0037d720f1e6885b3d6e4',3,'canonical_url','http://127.0.0.1:43795/science/coolest-car-park','link.canonical',8.99999976158142089843e-01,1);
INSERT INTO "article_fields" VALUES('2269dce130a0037d720f1e6885b3d6e4',4,'canonical_url','http://127.0.0.1:43795/science/coolest-car-park','meta.og:url',8.99999976158142089843e-01,0);
INSERT INTO "article_fields" VALUES('2269dce130a0037d720f1e6885b3d6e4',5,'site_name','Common Ground','meta.og:site_name',8.99999976158142089843e-01,1);
INSERT INTO "article_fields" VALUES('2269dce130a0037d720f1e6885b3d6e4',6,'section','Science','breadcrumb',0.800000011920929,1);
INSERT INTO "article_fields" VALUES('2269dce130a0037d720f1e6885b3d6e4',7,'section','Science','meta.article:section',6.00000023841857910156e-01,0);
INSERT INTO "article_fields" VALUES('2269dce130a0037d720f1e6885b3d6e4',8,'subtitle','A city measured what trees do to its summers. The answer was larger than anyone expected.','class',0.699999988079071,1);
INSERT INTO "article_fields" VALUES('2269dce130a0037d720f1e6885b3d6e4',9,'author','Jonah Reyes','byline',0.5,1);
INSERT INTO "article_fields" VALUES('2269dce130a0037d720f1e6885b3d6e4',10,'author','Jonah Reyes','meta.author',6.00000023841857910156e-01,0);
INSERT INTO "article_fields" VALUES('2269dce130a0037d720f1e6885b3d6e4',11,'published','2025-04-07T05:00:00Z','meta.article:published_time',0.949999988079071,1);
INSERT INTO "article_fields" VALUES('391219baf6a9f8c4a0ca85db17db1367',0,'title','聚焦高质量发展|海南自贸港:跨省共建园区赋能现代产业发展','heading',8.50000023841857910156e-01,1);
INSERT INTO "article_fields" VALUES('391219baf6a9f8c4a0ca85db17db1367',1,'title','聚焦高质量发展|海南自贸港:跨省共建园区赋能现代产业发展','title',6.00000023841857910156e-01,0);
INSERT INTO "article_fields" VALUES('391219baf6a9f8c4a0ca85db17db1367',2,'canonical_url','http://127.0.0.1:33985/a/63071.html','link.canonical',8.99999976158142089843e-01,1);
INSERT INTO "article_fields" VALUES('391219baf6a9f8c4a0ca85db17db1367',3,'description','聚焦高质量发展|海南自贸港:跨省共建园区赋能现代产业发展','meta.description',8.99999976158142089843e-01,1);
INSERT INTO "article_fields" VALUES('391219baf6a9f8c4a0ca85db17db1367',4,'section','体育','visible.link',8.50000023841857910156e-01,1);
INSERT INTO "article_fields" VALUES('391219baf6a9f8c4a0ca85db17db1367',5,'tag','体育','meta.keywords',0.699999988079071,1);
INSERT INTO "article_fields" VALUES('391219baf6a9f8c4a0ca85db17db1367',6,'view_count','63','class',8.99999976158142089843e-01,1);
INSERT INTO "article_fields" VALUES('391219baf6a9f8c4a0ca85db17db1367',7,'comment_count','0','class',8.99999976158142089843e-01,1);
INSERT INTO "article_fields" VALUES('395ed212585287f90222aa1d97b34663',0,'title','L’ultimo ombrellaio di piazza delle Erbe','heading',8.50000023841857910156e-01,1);
INSERT INTO "article_fields" VALUES('395ed212585287f90222aa1d97b34663',1,'title','L’ultimo ombrellaio di piazza delle Erbe','meta.og:title',0.699999988079071,0);
INSERT INTO "article_fields" VALUES('395ed212585287f90222aa1d97b34663',2,'title','L’ultimo ombrellaio di piazza delle Erbe','title',6.00000023841857910156e-01,0);
INSERT INTO "article_fields" VALUES('395ed212585287f90222aa1d97b34663',3,'canonical_url','http://127.0.0.1:35097/costume/ombrellaio','link.canonical',8.99999976158142089843e-01,1);
INSERT INTO "article_fields" VALUES('395ed212585287f90222aa1d97b34663',4,'canonical_url','http://127.0.0.1:35097/costume/ombrellaio','meta.og:url',8.99999976158142089843e-01,0);
INSERT INTO "article_fields" VALUES('395ed212585287f90222aa1d97b34663',5,'site_name','Il Portico','meta.og:site_name',8.99999976158142089843e-01,1);
INSERT INTO "article_fields" VALUES('395ed212585287f90222aa1d97b34663',6,'section','Costume','breadcrumb',0.800000011920929,1);
INSERT INTO "article_fields" VALUES('395ed212585287f90222aa1d97b34663',7,'section','Costume','meta.article:section',6.00000023841857910156e-01,0);
INSERT INTO "article_fields" VALUES('395ed212585287f90222aa1d97b34663',8,'author','Caterina Bellomo','byline',0.5,1);
INSERT INTO "article_fields" VALUES('395ed212585287f90222aa1d97b34663',9,'author','Caterina Bellomo','meta.author',6.00000023841857910156e-01,0);
INSERT INTO "article_fields" VALUES('395ed212585287f90222aa1d97b34663',10,'published','2025-11-08T07:00:00Z','meta.article:published_time',0.949999988079071,1);
INSERT INTO "article_fields" VALUES('6525523c67992fb7a74dcfc9ff605dd0',0,'title','云端邮局的守望者','heading',8.50000023841857910156e-01,1);
INSERT INTO "article_fields" VALUES('6525523c67992fb7a74dcfc9ff605dd0',1,'title','云端邮局的守望者','meta.og:title',0.699999988079071,0);
INSERT INTO "article_fields" VALUES('6525523c67992fb7a74dcfc9ff605dd0',2,'title','云端邮局的守望者','title',6.00000023841857910156e-01,0);
INSERT INTO "article_fields" VALUES('6525523c67992fb7a74dcfc9ff605dd0',3,'canonical_url','http://127.0.0.1:34363/people/2025-07/21/content_488.htm','link.canonical',8.99999976158142089843e-01,1);
INSERT INTO "article_fields" VALUES('6525523c67992fb7a74dcfc9ff605dd0',4,'canonical_url','http://127.0.0.1:34363/people/2025-07/21/content_488.htm','meta.og:url',8.99999976158142089843e-01,0);
INSERT INTO "article_fields" VALUES('6525523c67992fb7a74dcfc9ff605dd0',5,'section','人物','breadcrumb',0.800000011920929,1);
INSERT INTO "article_fields" VALUES('6525523c67992fb7a74dcfc9ff605dd0',6,'section','人物','visible.path',0.699999988079071,0);
INSERT INTO "article_fields" VALUES('6525523c67992fb7a74dcfc9ff605dd0',7,'source_name','高原日报','visible',8.99999976158142089843e-01,1);
INSERT INTO "article_fields" VALUES('6525523c67992fb7a74dcfc9ff605dd0',8,'source_name','高原日报','class',6.00000023841857910156e-01,0);
INSERT INTO "article_fields" VALUES('6525523c67992fb7a74dcfc9ff605dd0',9,'editor','常欢','visible',0.800000011920929,1);
INSERT INTO "article_fields" VALUES('6525523c67992fb7a74dcfc9ff605dd0',10,'published','2025-07-21','url',0.949999988079071,0);
INSERT INTO "article_fields" VALUES('6525523c67992fb7a74dcfc9ff605dd0',11,'published','2025-07-21T02:12:00Z','meta.article:published_time',8.99999976158142089843e-01,1);
INSERT INTO "article_fields" VALUES('6525523c67992fb7a74dcfc9ff605dd0',12,'published','2025-07-21','visible',8.49999964237213134765e-01,0);
INSERT INTO "article_fields" VALUES('6525523c67992fb7a74dcfc9ff605dd0',13,'view_count','1530','visible',0.800000011920929,1);
INSERT INTO "article_fields" VALUES('6525523c67992fb7a74dcfc9ff605dd0',14,'comment_count','9','visible',0.800000011920929,1);
INSERT INTO "article_fields" VALUES('6d52b56b08d3d9df2f3e3ae66c7cbddf',0,'title','폐교된 섬 학교, 12년 만에 바다 도서관으로','json_ld.headline',8.99999976158142089843e-01,1);
INSERT INTO "article_fields" VALUES('6d52b56b08d3d9df2f3e3ae66c7cbddf',1,'title','폐교된 섬 학교, 12년 만에 바다 도서관으로','heading',8.50000023841857910156e-01,0);
INSERT INTO "article_fields" VALUES('6d52b56b08d3d9df2f3e3ae66c7cbddf',2,'title','폐교된 섬 학교, 12년 만에 바다 도서관으로','meta.og:title',0.699999988079071,0);
INSERT INTO "article_fields" VALUES('6d52b56b08d3d9df2f3e3ae66c7cbddf',3,'title','폐교된 섬 학교, 12년 만에 바다 도서관으로','title',6.00000023841857910156e-01,0);
INSERT INTO "article_fields" VALUES('6d52b56b08d3d9df2f3e3ae66c7cbddf',4,'canonical_url','http://127.0.0.1:39337/view/AKR20250415','link.canonical',8.99999976158142089843e-01,1);
INSERT INTO "article_fields" VALUES('6d52b56b08d3d9df2f3e3ae66c7cbddf',5,'site_name','남해뉴스','meta.og:site_name',8.99999976158142089843e-01,1);
INSERT INTO "article_fields" VALUES('6d52b56b08d3d9df2f3e3ae66c7cbddf',6,'site_name','남해뉴스','json_ld.publisher',0.800000011920929,0);
INSERT INTO "article_fields" VALUES('6d52b56b08d3d9df2f3e3ae66c7cbddf',7,'section','사회','meta.article:section',6.00000023841857910156e-01,1);
INSERT INTO "article_fields" VALUES('6d52b56b08d3d9df2f3e3ae66c7cbddf',8,'section','사회','json_ld.articleSection',0.550000011920929,0);
INSERT INTO "article_fields" VALUES('6d52b56b08d3d9df2f3e3ae66c7cbddf',9,'published','2025-04-15','url',0.949999988079071,0);
INSERT INTO "article_fields" VALUES('6d52b56b08d3d9df2f3e3ae66c7cbddf',10,'published','2025-04-15T07:08:00Z','json_ld.datePublished',8.99999976158142089843e-01,1);
INSERT INTO "article_fields" VALUES('6d52b56b08d3d9df2f3e3ae66c7cbddf',11,'published','2025-04-15T07:08:00Z','time',8.49999964237213134765e-01,0);
INSERT INTO "article_fields" VALUES('6d52b56b08d3d9df2f3e3ae66c7cbddf',12,'published','2025-04-15','visible',0.75,0);
INSERT INTO "article_fields" VALUES('7b27714d13441af82830c3b845705fd6',0,'title','返却日のない図書室','heading',8.50000023841857910156e-01,1);
INSERT INTO "article_fields" VALUES('7b27714d13441af82830c3b845705fd6',1,'title','返却日のない図書室','meta.og:title',0.699999988079071,0);
INSERT INTO "article_fields" VALUES('7b27714d13441af82830c3b845705fd6',2,'title','返却日のない図書室','title',6.00000023841857910156e-01,0);
INSERT INTO "article_fields" VALUES('7b27714d13441af82830c3b845705fd6',3,'canonical_url','http://127.0.0.1:39337/2025/06/toshoshitsu/','link.canonical',8.99999976158142089843e-01,1);
INSERT INTO "article_fields" VALUES('7b27714d13441af82830c3b845705fd6',4,'canonical_url','http://127.0.0.1:39337/2025/06/toshoshitsu/','meta.og:url',8.99999976158142089843e-01,0);
INSERT INTO "article_fields" VALUES('7b27714d13441af82830c3b845705fd6',5,'site_name','城下町だより','meta.og:site_name',8.99999976158142089843e-01,1);
INSERT INTO "article_fields" VALUES('7b27714d13441af82830c3b845705fd6',6,'description','返却日のない図書室','meta.description',8.99999976158142089843e-01,1);
INSERT INTO "article_fields" VALUES('7b27714d13441af82830c3b845705fd6',7,'author','早瀬文','rel.author',0.699999988079071,1);
INSERT INTO "article_fields" VALUES('7b27714d13441af82830c3b845705fd6',8,'author','早瀬文','byline.link',6.00000023841857910156e-01,0);
INSERT INTO "article_fields" VALUES('7b27714d13441af82830c3b845705fd6',9,'author','早瀬文','byline',0.5,0);
INSERT INTO "article_fields" VALUES('7b27714d13441af82830c3b845705fd6',10,'published','2025-06-07T21:00:00Z','time',0.949999988079071,1);
INSERT INTO "article_fields" VALUES('7b27714d13441af82830c3b845705fd6',11,'published','2025-06-08','visible',8.49999964237213134765e-01,0);
INSERT INTO "article_fields" VALUES('8ca522b8fed0e3c79f540aa154634226',0,'title','青禾地铁3号线开通试运营','heading',8.50000023841857910156e-01,1);
INSERT INTO "article_fields" VALUES('8ca522b8fed0e3c79f540aa154634226',1,'title','青禾地铁3号线开通试运营','meta.og:title',0.699999988079071,0);
INSERT INTO "article_fields" VALUES('8ca522b8fed0e3c79f540aa154634226',2,'title','青禾地铁3号线开通试运营','title',6.00000023841857910156e-01,0);
INSERT INTO "article_fields" VALUES('8ca522b8fed0e3c79f540aa154634226',3,'canonical_url','http://127.0.0.1:34363/city/2025-12/02/content_771.htm','link.canonical',8.99999976158142089843e-01,1);
INSERT INTO "article_fields" VALUES('8ca522b8fed0e3c79f540aa154634226',4,'canonical_url','http://127.0.0.1:34363/city/2025-12/02/content_771.htm','meta.og:url',8.99999976158142089843e-01,0);
INSERT INTO "article_fields" VALUES('8ca522b8fed0e3c79f540aa154634226',5,'section','城市','breadcrumb',0.800000011920929,1);
INSERT INTO "article_fields" VALUES('8ca522b8fed0e3c79f540aa154634226',6,'section','城市','visible.path',0.699999988079071,0);
INSERT INTO "article_fields" VALUES('8ca522b8fed0e3c79f540aa154634226',7,'source_name','青禾晚报','visible',8.99999976158142089843e-01,1);
INSERT INTO "article_fields" VALUES('8ca522b8fed0e3c79f540aa154634226',8,'source_name','青禾晚报','class',6.00000023841857910156e-01,0);
INSERT INTO "article_fields" VALUES('8ca522b8fed0e3c79f540aa154634226',9,'editor','常欢','visible',0.800000011920929,1);
INSERT INTO "article_fields" VALUES('8ca522b8fed0e3c79f540aa154634226',10,'published','2025-12-02','url',0.949999988079071,0);
INSERT INTO "article_fields" VALUES('8ca522b8fed0e3c79f540aa154634226',11,'published','2025-12-02T00:05:00Z','meta.article:published_time',8.99999976158142089843e-01,1);
INSERT INTO "article_fields" VALUES('8ca522b8fed0e3c79f540aa154634226',12,'published','2025-12-02','visible',8.49999964237213134765e-01,0);
INSERT INTO "article_fields" VALUES('8ca522b8fed0e3c79f540aa154634226',13,'view_count','9804','visible',0.800000011920929,1);
INSERT INTO "article_fields" VALUES('8ca522b8fed0e3c79f540aa154634226',14,'comment_count','127','visible',0.800000011920929,1);
INSERT INTO "article_fields" VALUES('ad21130559fde65dbf4bf6e303a20891',0,'title','O elétrico que só sabe descer','heading',8.50000023841857910156e-01,1);
INSERT INTO "article_fields" VALUES('ad21130559fde65dbf4bf6e303a20891',1,'title','O elétrico que só sabe descer','meta.og:title',0.699999988079071,0);
INSERT INTO "article_fields" VALUES('ad21130559fde65dbf4bf6e303a20891',2,'title','O elétrico que só sabe descer','title',6.00000023841857910156e-01,0);
INSERT INTO "article_fields" VALUES('ad21130559fde65dbf4bf6e303a20891',3,'canonical_url','http://127.0.0.1:35097/cronicas/eletrico-28/','link.canonical',8.99999976158142089843e-01,1);
INSERT INTO "article_fields" VALUES('ad21130559fde65dbf4bf6e303a20891',4,'canonical_url','http://127.0.0.1:35097/cronicas/eletrico-28/','meta.og:url',8.99999976158142089843e-01,0);
INSERT INTO "article_fields" VALUES('ad21130559fde65dbf4bf6e303a20891',5,'site_name','Gazeta da Ribeira','meta.og:site_name',8.99999976158142089843e-01,1);
INSERT INTO "article_fields" VALUES('ad21130559fde65dbf4bf6e303a20891',6,'description','O elétrico que só sabe descer','meta.description',8.99999976158142089843e-01,1);
INSERT INTO "article_fields" VALUES('ad21130559fde65dbf4bf6e303a20891',7,'author','Leonor Vasques','rel.author',0.699999988079071,1);
INSERT INTO "article_fields" VALUES('ad21130559fde65dbf4bf6e303a20891',8,'author','Leonor Vasques','byline.link',6.00000023841857910156e-01,0);
INSERT INTO "article_fields" VALUES('ad21130559fde65dbf4bf6e303a20891',9,'author','Leonor Vasques','byline',0.5,0);
INSERT INTO "article_fields" VALUES('ad21130559fde65dbf4bf6e303a20891',10,'published','2025-03-30T08:00:00Z','time',0.949999988079071,1);
INSERT INTO "article_fields" VALUES('ad21130559fde65dbf4bf6e303a20891',11,'published','2025-03-30','visible',8.49999964237213134765e-01,0);
INSERT INTO "article_fields" VALUES('b1a1dc536df7afc2183f14b5bab943f0',0,'title','老粮仓变身音乐厅','heading',8.50000023841857910156e-01,1);
INSERT INTO "article_fields" VALUES('b1a1dc536df7afc2183f14b5bab943f0',1,'title','老粮仓变身音乐厅','meta.og:title',0.699999988079071,0);
INSERT INTO "article_fields" VALUES('b1a1dc536df7afc2183f14b5bab943f0',2,'title','老粮仓变身音乐厅','title',6.00000023841857910156e-01,0);
INSERT INTO "article_fields" VALUES('b1a1dc536df7afc2183f14b5bab943f0',3,'canonical_url','http://127.0.0.1:36391/wenhua/202512/t1221_4410.html','link.canonical',8.99999976158142089843e-01,1);
INSERT INTO "article_fields" VALUES('b1a1dc536df7afc2183f14b5bab943f0',4,'canonical_url','http://127.0.0.1:36391/wenhua/202512/t1221_4410.html','meta.og:url',8.99999976158142089843e-01,0);
INSERT INTO "article_fields" VALUES('b1a1dc536df7afc2183f14b5bab943f0',5,'section','文化','breadcrumb',0.800000011920929,1);
INSERT INTO "article_fields" VALUES('b1a1dc536df7afc2183f14b5bab943f0',6,'section','文化','visible.path',0.699999988079071,0);
INSERT INTO "article_fields" VALUES('b1a1dc536df7afc2183f14b5bab943f0',7,'source_name','清江日报','visible',8.99999976158142089843e-01,1);
INSERT INTO "article_fields" VALUES('b1a1dc536df7afc2183f14b5bab943f0',8,'source_name','清江日报','class',6.00000023841857910156e-01,0);
INSERT INTO "article_fields" VALUES('b1a1dc536df7afc2183f14b5bab943f0',9,'original_title','老粮仓变身音乐厅，首场演出票一小时售罄','visible',8.99999976158142089843e-01,1);
INSERT INTO "article_fields" VALUES('b1a1dc536df7afc2183f14b5bab943f0',10,'editor','谷雨','visible',0.800000011920929,1);
INSERT INTO "article_fields" VALUES('b1a1dc536df7afc2183f14b5bab943f0',11,'published','2025-12-21','visible',0.949999988079071,1);
INSERT INTO "article_fields" VALUES('b80a59057c808d1a1da40336f7577a20',0,'title','聽浪的人','heading',8.50000023841857910156e-01,1);
INSERT INTO "article_fields" VALUES('b80a59057c808d1a1da40336f7577a20',1,'title','聽浪的人','meta.og:title',0.699999988079071,0);
INSERT INTO "article_fields" VALUES('b80a59057c808d1a1da40336f7577a20',2,'title','聽浪的人','title',6.00000023841857910156e-01,0);
INSERT INTO "article_fields" VALUES('b80a59057c808d1a1da40336f7577a20',3,'canonical_url','http://127.0.0.1:41491/2025/05/waves/','link.canonical',8.99999976158142089843e-01,1);
INSERT INTO "article_fields" VALUES('b80a59057c808d1a1da40336f7577a20',4,'canonical_url','http://127.0.0.1:41491/2025/05/waves/','meta.og:url',8.99999976158142089843e-01,0);
INSERT INTO "article_fields" VALUES('b80a59057c808d1a1da40336f7577a20',5,'site_name','慢慢寫','meta.og:site_name',8.99999976158142089843e-01,1);
INSERT INTO "article_fields" VALUES('b80a59057c808d1a1da40336f7577a20',6,'description','聽浪的人','meta.description',8.99999976158142089843e-01,1);
INSERT INTO "article_fields" VALUES('b80a59057c808d1a1da40336f7577a20',7,'author','蘇葉','rel.author',0.699999988079071,1);
INSERT INTO "article_fields" VALUES('b80a59057c808d1a1da40336f7577a20',8,'author','蘇葉','byline.link',6.00000023841857910156e-01,0);
INSERT INTO "article_fields" VALUES('b80a59057c808d1a1da40336f7577a20',9,'author','蘇葉','byline',0.5,0);
INSERT INTO "article_fields" VALUES('b80a59057c808d1a1da40336f7577a20',10,'published','2025-05-27T14:15:00Z','time',0.949999988079071,1);
INSERT INTO "article_fields" VALUES('b80a59057c808d1a1da40336f7577a20',11,'published','2025-05-27','visible',8.49999964237213134765e-01,0);
INSERT INTO "article_fields" VALUES('f2cebd6a4af17abeee7cdaabf4dd9992',0,'title','念对你的城：地名读音里的历史','heading',8.50000023841857910156e-01,1);
INSERT INTO "article_fields" VALUES('f2cebd6a4af17abeee7cdaabf4dd9992',1,'title','念对你的城：地名读音里的历史','meta.og:title',0.699999988079071,0);
INSERT INTO "article_fields" VALUES('f2cebd6a4af17abeee7cdaabf4dd9992',2,'title','念对你的城：地名读音里的历史','title',6.00000023841857910156e-01,0);
INSERT INTO "article_fields" VALUES('f2cebd6a4af17abeee7cdaabf4dd9992',3,'canonical_url','http://127.0.0.1:34363/culture/p/3310','link.canonical',8.99999976158142089843e-01,1);
INSERT INTO "article_fields" VALUES('f2cebd6a4af17abeee7cdaabf4dd9992',4,'canonical_url','http://127.0.0.1:34363/culture/p/3310','meta.og:url',8.99999976158142089843e-01,0);
INSERT INTO "article_fields" VALUES('f2cebd6a4af17abeee7cdaabf4dd9992',5,'site_name','识字周刊','meta.og:site_name',8.99999976158142089843e-01,1);
INSERT INTO "article_fields" VALUES('f2cebd6a4af17abeee7cdaabf4dd9992',6,'section','文化','breadcrumb',0.800000011920929,1);
INSERT INTO "article_fields" VALUES('f2cebd6a4af17abeee7cdaabf4dd9992',7,'section','文化','meta.article:section',6.00000023841857910156e-01,0);
INSERT INTO "article_fields" VALUES('f2cebd6a4af17abeee7cdaabf4dd9992',8,'source_name','识字周刊','visible.name',4.00000005960464477539e-01,1);
INSERT INTO "article_fields" VALUES('f2cebd6a4af17abeee7cdaabf4dd9992',9,'author','闻人语','byline',0.5,1);
INSERT INTO "article_fields" VALUES('f2cebd6a4af17abeee7cdaabf4dd9992',10,'author','闻人语','meta.author',6.00000023841857910156e-01,0);
INSERT INTO "article_fields" VALUES('f2cebd6a4af17abeee7cdaabf4dd9992',11,'published','2025-04-09T16:00:00Z','meta.article:published_time',0.949999988079071,1);
INSERT INTO "article_fields" VALUES('f2cebd6a4af17abeee7cdaabf4dd9992',12,'published','2025-04-10','visible',8.99999976158142089843e-01,0);
INSERT INTO "article_fields" VALUES('3c861345b42f1fc94241f7a8bd31f520',0,'title','聚焦高质量发展|海南自贸港:跨省共建园区赋能现代产业发展','heading',8.50000023841857910156e-01,1);
INSERT INTO "article_fields" VALUES('3c861345b42f1fc94241f7a8bd31f520',1,'title','聚焦高质量发展|海南自贸港:跨省共建园区赋能现代产业发展','title',6.00000023841857910156e-01,0);
INSERT INTO "article_fields" VALUES('3c861345b42f1fc94241f7a8bd31f520',2,'canonical_url','http://127.0.0.1:36563/a/63072.html','link.canonical',8.99999976158142089843e-01,1);
INSERT INTO "article_fields" VALUES('3c861345b42f1fc94241f7a8bd31f520',3,'description','聚焦高质量发展|海南自贸港:跨省共建园区赋能现代产业发展','meta.description',8.99999976158142089843e-01,1);
INSERT INTO "article_fields" VALUES('3c861345b42f1fc94241f7a8bd31f520',4,'section','体育','visible.link',8.50000023841857910156e-01,1);
INSERT INTO "article_fields" VALUES('3c861345b42f1fc94241f7a8bd31f520',5,'tag','体育','meta.keywords',0.699999988079071,1);
INSERT INTO "article_fields" VALUES('3c861345b42f1fc94241f7a8bd31f520',6,'view_count','63','class',8.99999976158142089843e-01,1);
INSERT INTO "article_fields" VALUES('3c861345b42f1fc94241f7a8bd31f520',7,'comment_count','0','class',8.99999976158142089843e-01,1);
INSERT INTO "article_fields" VALUES('656ff1dcc927eb01427fc862b54b0149',0,'title','В области открылся плавучий детский сад','heading',8.50000023841857910156e-01,1);
INSERT INTO "article_fields" VALUES('656ff1dcc927eb01427fc862b54b0149',1,'title','В области открылся плавучий детский сад','title',6.00000023841857910156e-01,0);
INSERT INTO "article_fields" VALUES('656ff1dcc927eb01427fc862b54b0149',2,'canonical_url','http://127.0.0.1:45673/obshchestvo/20250212-lastochka.html','link.canonical',8.99999976158142089843e-01,1);
INSERT INTO "article_fields" VALUES('656ff1dcc927eb01427fc862b54b0149',3,'published','2025-02-12','url',0.949999988079071,0);
INSERT INTO "article_fields" VALUES('656ff1dcc927eb01427fc862b54b0149',4,'published','2025-02-12T10:05:00Z','meta.datepublished',8.99999976158142089843e-01,1);
INSERT INTO "article_fields" VALUES('656ff1dcc927eb01427fc862b54b0149',5,'published','2025-02-12T10:05:00Z','itemprop.datePublished',8.49999964237213134765e-01,0);
INSERT INTO "article_fields" VALUES('656ff1dcc927eb01427fc862b54b0149',6,'published','2025-02-12','visible',7.99999952316284179687e-01,0);
INSERT INTO "article_fields" VALUES('752a109a207db4aec87265455c4ee117',0,'title','聚焦乡村振兴|山区书房:一盏灯照亮一座村','heading',8.50000023841857910156e-01,1);
INSERT INTO "article_fields" VALUES('752a109a207db4aec87265455c4ee117',1,'title','聚焦乡村振兴|山区书房:一盏灯照亮一座村','title',6.00000023841857910156e-01,0);
INSERT INTO "article_fields" VALUES('752a109a207db4aec87265455c4ee117',2,'canonical_url','http://127.0.0.1:33985/a/20871.html','link.canonical',8.99999976158142089843e-01,1);
INSERT INTO "article_fields" VALUES('752a109a207db4aec87265455c4ee117',3,'description','聚焦乡村振兴|山区书房:一盏灯照亮一座村','meta.description',8.99999976158142089843e-01,1);
INSERT INTO "article_fields" VALUES('752a109a207db4aec87265455c4ee117',4,'section','健身','visible.link',8.50000023841857910156e-01,1);
INSERT INTO "article_fields" VALUES('752a109a207db4aec87265455c4ee117',5,'tag','健身','meta.keywords',0.699999988079071,1);
INSERT INTO "article_fields" VALUES('752a109a207db4aec87265455c4ee117',6,'view_count','87','class',8.99999976158142089843e-01,1);
INSERT INTO "article_fields" VALUES('752a109a207db4aec87265455c4ee117',7,'comment_count','0','class',8.99999976158142089843e-01,1);
INSERT INTO "article_fields" VALUES('a352630076046505e01c165533e9e888',0,'title','老城修表人:滴答声里五十年','heading',8.50000023841857910156e-01,1);
INSERT INTO "article_fields" VALUES('a352630076046505e01c165533e9e888',1,'title','老城修表人:滴答声里五十年','meta.og:title',0.699999988079071,0);
INSERT INTO "article_fields" VALUES('a352630076046505e01c165533e9e888',2,'title','老城修表人:滴答声里五十年','title',6.00000023841857910156e-01,0);
INSERT INTO "article_fields" VALUES('a352630076046505e01c165533e9e888',3,'canonical_url','http://127.0.0.1:36563/2025/03/xiubiao','link.canonical',8.99999976158142089843e-01,1);
INSERT INTO "article_fields" VALUES('a352630076046505e01c165533e9e888',4,'canonical_url','http://127.0.0.1:36563/2025/03/xiubiao','meta.og:url',8.99999976158142089843e-01,0);
INSERT INTO "article_fields" VALUES('a352630076046505e01c165533e9e888',5,'site_name','街角杂志','meta.og:site_name',8.99999976158142089843e-01,1);
INSERT INTO "article_fields" VALUES('a352630076046505e01c165533e9e888',6,'description','老城修表人:滴答声里五十年','meta.description',8.99999976158142089843e-01,1);
INSERT INTO "article_fields" VALUES('a352630076046505e01c165533e9e888',7,'published','2025-03-15T01:30:00Z','time',0.949999988079071,1);
INSERT INTO "article_fields" VALUES('a352630076046505e01c165533e9e888',8,'published','2025-03-15','visible',8.49999964237213134765e-01,0);
INSERT INTO "article_fields" VALUES('adc418e6557625aa2d2ec3892c225e9b',0,'title','28年ぶりの灯台守、小島に夫婦が着任','json_ld.headline',8.99999976158142089843e-01,1);
INSERT INTO "article_fields" VALUES('adc418e6557625aa2d2ec3892c225e9b',1,'title','28年ぶりの灯台守、小島に夫婦が着任','heading',8.50000023841857910156e-01,0);
INSERT INTO "article_fields" VALUES('adc418e6557625aa2d2ec3892c225e9b',2,'title','28年ぶりの灯台守、小島に夫婦が着任','meta.og:title',0.699999988079071,0);
INSERT INTO "article_fields" VALUES('adc418e6557625aa2d2ec3892c225e9b',3,'title','28年ぶりの灯台守、小島に夫婦が着任','title',6.00000023841857910156e-01,0);
INSERT INTO "article_fields" VALUES('adc418e6557625aa2d2ec3892c225e9b',4,'canonical_url','http://127.0.0.1:39337/articles/20250322-todaimori','link.canonical',8.99999976158142089843e-01,1);
INSERT INTO "article_fields" VALUES('adc418e6557625aa2d2ec3892c225e9b',5,'site_name','内海新報','meta.og:site_name',8.99999976158142089843e-01,1);
INSERT INTO "article_fields" VALUES('adc418e6557625aa2d2ec3892c225e9b',6,'site_name','内海新報','json_ld.publisher',0.800000011920929,0);
INSERT INTO "article_fields" VALUES('adc418e6557625aa2d2ec3892c225e9b',7,'section','社会','meta.article:section',6.00000023841857910156e-01,1);
INSERT INTO "article_fields" VALUES('adc418e6557625aa2d2ec3892c225e9b',8,'section','社会','json_ld.articleSection',0.550000011920929,0);
INSERT INTO "article_fields" VALUES('adc418e6557625aa2d2ec3892c225e9b',9,'source_name','内海新報','visible.name',4.00000005960464477539e-01,1);
INSERT INTO "article_fields" VALUES('adc418e6557625aa2d2ec3892c225e9b',10,'published','2025-03-22','url',0.949999988079071,0);
INSERT INTO "article_fields" VALUES('adc418e6557625aa2d2ec3892c225e9b',11,'published','2025-03-22T10:40:00Z','json_ld.datePublished',8.99999976158142089843e-01,1);
INSERT INTO "article_fields" VALUES('adc418e6557625aa2d2ec3892c225e9b',12,'published','2025-03-22T10:40:00Z','time',8.49999964237213134765e-01,0);
INSERT INTO "article_fields" VALUES('adc418e6557625aa2d2ec3892c225e9b',13,'published','2025-03-22','visible',0.75,0);
INSERT INTO "article_fields" VALUES('e4ce06ac76d685b73e80153e8500c8d2',0,'title','停機40年 瑞穗老糖廠蒸汽機重新運轉','json_ld.headline',8.99999976158142089843e-01,1);
INSERT INTO "article_fields" VALUES('e4ce06ac76d685b73e80153e8500c8d2',1,'title','停機40年 瑞穗老糖廠蒸汽機重新運轉','heading',8.50000023841857910156e-01,0);
INSERT INTO "article_fields" VALUES('e4ce06ac76d685b73e80153e8500c8d2',2,'title','停機40年 瑞穗老糖廠蒸汽機重新運轉','meta.og:title',0.699999988079071,0);
INSERT INTO "article_fields" VALUES('e4ce06ac76d685b73e80153e8500c8d2',3,'title','停機40年 瑞穗老糖廠蒸汽機重新運轉','title',6.00000023841857910156e-01,0);
INSERT INTO "article_fields" VALUES('e4ce06ac76d685b73e80153e8500c8d2',4,'canonical_url','http://127.0.0.1:41491/local/202506140233.aspx','link.canonical',8.99999976158142089843e-01,1);
INSERT INTO "article_fields" VALUES('e4ce06ac76d685b73e80153e8500c8d2',5,'site_name','島嶼通訊','meta.og:site_name',8.99999976158142089843e-01,1);
INSERT INTO "article_fields" VALUES('e4ce06ac76d685b73e80153e8500c8d2',6,'site_name','島嶼通訊','json_ld.publisher',0.800000011920929,0);
INSERT INTO "article_fields" VALUES('e4ce06ac76d685b73e80153e8500c8d2',7,'section','地方','meta.article:section',6.00000023841857910156e-01,1);
INSERT INTO "article_fields" VALUES('e4ce06ac76d685b73e80153e8500c8d2',8,'section','地方','json_ld.articleSection',0.550000011920929,0);
INSERT INTO "article_fields" VALUES('e4ce06ac76d685b73e80153e8500c8d2',9,'published','2025-06-14T10:03:00Z','json_ld.datePublished',0.949999988079071,1);
INSERT INTO "article_fields" VALUES('e4ce06ac76d685b73e80153e8500c8d2',10,'published','2025-06-14T10:03:00Z','time',8.99999976158142089843e-01,0);
INSERT INTO "article_fields" VALUES('e4ce06ac76d685b73e80153e8500c8d2',11,'published','2025-06-14','visible',7.99999952316284179687e-01,0);
INSERT INTO "article_fields" VALUES('0a93b37d2ad8f0701a241ae4d7b25155',0,'title','Датчик размером со спичечный коробок чует пожар за час','heading',8.50000023841857910156e-01,1);
INSERT INTO "article_fields" VALUES('0a93b37d2ad8f0701a241ae4d7b25155',1,'title','Датчик размером со спичечный коробок чует пожар за час','meta.og:title',0.699999988079071,0);
INSERT INTO "article_fields" VALUES('0a93b37d2ad8f0701a241ae4d7b25155',2,'title','Датчик размером со спичечный коробок чует пожар за час','title',6.00000023841857910156e-01,0);
INSERT INTO "article_fields" VALUES('0a93b37d2ad8f0701a241ae4d7b25155',3,'canonical_url','http://127.0.0.1:45673/2025/12/datchik-pozhara/','link.canonical',8.99999976158142089843e-01,1);
INSERT INTO "article_fields" VALUES('0a93b37d2ad8f0701a241ae4d7b25155',4,'canonical_url','http://127.0.0.1:45673/2025/12/datchik-pozhara/','meta.og:url',8.99999976158142089843e-01,0);
INSERT INTO "article_fields" VALUES('0a93b37d2ad8f0701a241ae4d7b25155',5,'site_name','Наука рядом','meta.og:site_name',8.99999976158142089843e-01,1);
INSERT INTO "article_fields" VALUES('0a93b37d2ad8f0701a241ae4d7b25155',6,'description','Датчик размером со спичечный коробок чует пожар за час','meta.description',8.99999976158142089843e-01,1);
INSERT INTO "article_fields" VALUES('0a93b37d2ad8f0701a241ae4d7b25155',7,'author','Ольга Вершинина','rel.author',0.699999988079071,1);
INSERT INTO "article_fields" VALUES('0a93b37d2ad8f0701a241ae4d7b25155',8,'author','Ольга Вершинина','byline.link',6.00000023841857910156e-01,0);
INSERT INTO "article_fields" VALUES('0a93b37d2ad8f0701a241ae4d7b25155',9,'author','Ольга Вершинина','byline',0.5,0);
INSERT INTO "article_fields" VALUES('0a93b37d2ad8f0701a241ae4d7b25155',10,'published','2025-12-05T08:30:00Z','time',0.949999988079071,1);
INSERT INTO "article_fields" VALUES('0a93b37d2ad8f0701a241ae4d7b25155',11,'published','2025-12-05','visible',8.49999964237213134765e-01,0);
INSERT INTO "article_fields" VALUES('7c90a72b0887f10c441652957b201f9a',0,'title','مجلّد الكتب الذي لا يقرأ إلا العناوين','heading',8.50000023841857910156e-01,1);
INSERT INTO "article_fields" VALUES('7c90a72b0887f10c441652957b201f9a',1,'title','مجلّد الكتب الذي لا يقرأ إلا العناوين','meta.og:title',0.699999988079071,0);
INSERT INTO "article_fields" VALUES('7c90a72b0887f10c441652957b201f9a',2,'title','مجلّد الكتب الذي لا يقرأ إلا العناوين','title',6.00000023841857910156e-01,0);
INSERT INTO "article_fields" VALUES('7c90a72b0887f10c441652957b201f9a',3,'canonical_url','http://127.0.0.1:45673/thaqafa/mujallid','link.canonical',8.99999976158142089843e-01,1);
INSERT INTO "article_fields" VALUES('7c90a72b0887f10c441652957b201f9a',4,'canonical_url','http://127.0.0.1:45673/thaqafa/mujallid','meta.og:url',8.99999976158142089843e-01,0);
INSERT INTO "article_fields" VALUES('7c90a72b0887f10c441652957b201f9a',5,'site_name','مجلة الرواق','meta.og:site_name',8.99999976158142089843e-01,1);
INSERT INTO "article_fields" VALUES('7c90a72b0887f10c441652957b201f9a',6,'section','ثقافة','breadcrumb',0.800000011920929,1);
INSERT INTO "article_fields" VALUES('7c90a72b0887f10c441652957b201f9a',7,'section','ثقافة','meta.article:section',6.00000023841857910156e-01,0);
INSERT INTO "article_fields" VALUES('7c90a72b0887f10c441652957b201f9a',8,'author','ليلى بنعمر','meta.author',6.00000023841857910156e-01,1);
INSERT INTO "article_fields" VALUES('7c90a72b0887f10c441652957b201f9a',9,'published','2025-09-20T09:00:00Z','meta.article:published_time',0.949999988079071,1);
INSERT INTO "article_fields" VALUES('c545b9fc6224d3601be1f817c574fc58',0,'title','北流河湿地春季候鸟数量创新高','json_ld.headline',8.99999976158142089843e-01,1);
INSERT INTO "article_fields" VALUES('c545b9fc6224d3601be1f817c574fc58',1,'title','北流河湿地春季候鸟数量创新高','heading',8.50000023841857910156e-01,0);
INSERT INTO "article_fields" VALUES('c545b9fc6224d3601be1f817c574fc58',2,'title','北流河湿地春季候鸟数量创新高','meta.og:title',0.699999988079071,0);
INSERT INTO "article_fields" VALUES('c545b9fc6224d3601be1f817c574fc58',3,'title','北流河湿地春季候鸟数量创新高','title',6.00000023841857910156e-01,0);
INSERT INTO "article_fields" VALUES('c545b9fc6224d3601be1f817c574fc58',4,'canonical_url','http://127.0.0.1:36391/eco/20250518/c_10882.html','link.canonical',8.99999976158142089843e-01,1);
INSERT INTO "article_fields" VALUES('c545b9fc6224d3601be1f817c574fc58',5,'site_name','江河新闻','meta.og:site_name',8.99999976158142089843e-01,1);
INSERT INTO "article_fields" VALUES('c545b9fc6224d3601be1f817c574fc58',6,'site_name','江河新闻','json_ld.publisher',0.800000011920929,0);
INSERT INTO "article_fields" VALUES('c545b9fc6224d3601be1f817c574fc58',7,'section','生态','meta.article:section',6.00000023841857910156e-01,1);
INSERT INTO "article_fields" VALUES('c545b9fc6224d3601be1f817c574fc58',8,'section','生态','json_ld.articleSection',0.550000011920929,0);
INSERT INTO "article_fields" VALUES('c545b9fc6224d3601be1f817c574fc58',9,'source_name','江河新闻','visible.name',4.00000005960464477539e-01,1);
INSERT INTO "article_fields" VALUES('c545b9fc6224d3601be1f817c574fc58',10,'published','2025-05-18','url',0.949999988079071,0);
INSERT INTO "article_fields" VALUES('c545b9fc6224d3601be1f817c574fc58',11,'published','2025-05-18T08:22:10Z','json_ld.datePublished',8.99999976158142089843e-01,1);
INSERT INTO "article_fields" VALUES('c545b9fc6224d3601be1f817c574fc58',12,'published','2025-05-18T08:22:10Z','time',8.49999964237213134765e-01,0);
INSERT INTO "article_fields" VALUES('c545b9fc6224d3601be1f817c574fc58',13,'published','2025-05-18','visible',0.75,0);
INSERT INTO "article_fields" VALUES('dc2214baf74813f3a7da38e2bb2b8b3f',0,'title','第八届青禾国际风筝节开幕','heading',8.50000023841857910156e-01,1);
INSERT INTO "article_fields" VALUES('dc2214baf74813f3a7da38e2bb2b8b3f',1,'title','第八届青禾国际风筝节开幕','meta.og:title',0.699999988079071,0);
INSERT INTO "article_fields" VALUES('dc2214baf74813f3a7da38e2bb2b8b3f',2,'title','第八届青禾国际风筝节开幕','title',6.00000023841857910156e-01,0);
INSERT INTO "article_fields" VALUES('dc2214baf74813f3a7da38e2bb2b8b3f',3,'canonical_url','http://127.0.0.1:33985/wh/2025/10/11/0451.shtml','link.canonical',8.99999976158142089843e-01,1);
INSERT INTO "article_fields" VALUES('dc2214baf74813f3a7da38e2bb2b8b3f',4,'canonical_url','http://127.0.0.1:33985/wh/2025/10/11/0451.shtml','meta.og:url',8.99999976158142089843e-01,0);
INSERT INTO "article_fields" VALUES('dc2214baf74813f3a7da38e2bb2b8b3f',5,'section','文化','breadcrumb',0.800000011920929,1);
INSERT INTO "article_fields" VALUES('dc2214baf74813f3a7da38e2bb2b8b3f',6,'section','文化','visible.path',0.699999988079071,0);
INSERT INTO "article_fields" VALUES('dc2214baf74813f3a7da38e2bb2b8b3f',7,'source_name','青禾电视台','visible',8.99999976158142089843e-01,1);
INSERT INTO "article_fields" VALUES('dc2214baf74813f3a7da38e2bb2b8b3f',8,'source_name','青禾电视台','class',6.00000023841857910156e-01,0);
INSERT INTO "article_fields" VALUES('dc2214baf74813f3a7da38e2bb2b8b3f',9,'editor','平安','visible',0.800000011920929,1);
INSERT INTO "article_fields" VALUES('dc2214baf74813f3a7da38e2bb2b8b3f',10,'published','2025-10-11','url',0.949999988079071,0);
INSERT INTO "article_fields" VALUES('dc2214baf74813f3a7da38e2bb2b8b3f',11,'published','2025-10-11T07:30:00Z','meta.article:published_time',8.99999976158142089843e-01,1);
INSERT INTO "article_fields" VALUES('dc2214baf74813f3a7da38e2bb2b8b3f',12,'published','2025-10-11','visible',8.49999964237213134765e-01,0);
INSERT INTO "article_fields" VALUES('dc2214baf74813f3a7da38e2bb2b8b3f',13,'view_count','640','visible',0.800000011920929,1);
INSERT INTO "article_fields" VALUES('dc2214baf74813f3a7da38e2bb2b8b3f',14,'comment_count','2','visible',0.800000011920929,1);
INSERT INTO "article_fields" VALUES('b6ed27baaa2319bf6108e2f7aadb7faf',0,'title','틈이 있어야 소리가 맑다','heading',8.50000023841857910156e-01,1);
INSERT INTO "article_fields" VALUES('b6ed27baaa2319bf6108e2f7aadb7faf',1,'title','틈이 있어야 소리가 맑다','meta.og:title',0.699999988079071,0);
INSERT INTO "article_fields" VALUES('b6ed27baaa2319bf6108e2f7aadb7faf',2,'title','틈이 있어야 소리가 맑다','title',6.00000023841857910156e-01,0);
INSERT INTO "article_fields" VALUES('b6ed27baaa2319bf6108e2f7aadb7faf',3,'canonical_url','http://127.0.0.1:39337/culture/maru-0702','link.canonical',8.99999976158142089843e-01,1);
INSERT INTO "article_fields" VALUES('b6ed27baaa2319bf6108e2f7aadb7faf',4,'canonical_url','http://127.0.0.1:39337/culture/maru-0702','meta.og:url',8.99999976158142089843e-01,0);
INSERT INTO "article_fields" VALUES('b6ed27baaa2319bf6108e2f7aadb7faf',5,'site_name','월간 마루','meta.og:site_name',8.99999976158142089843e-01,1);
INSERT INTO "article_fields" VALUES('b6ed27baaa2319bf6108e2f7aadb7faf',6,'section','문화','breadcrumb',0.800000011920929,1);
INSERT INTO "article_fields" VALUES('b6ed27baaa2319bf6108e2f7aadb7faf',7,'section','문화','meta.article:section',6.00000023841857910156e-01,0);
INSERT INTO "article_fields" VALUES('b6ed27baaa2319bf6108e2f7aadb7faf',8,'author','문하린 기자','byline',0.5,1);
INSERT INTO "article_fields" VALUES('b6ed27baaa2319bf6108e2f7aadb7faf',9,'author','문하린','meta.author',6.00000023841857910156e-01,0);
INSERT INTO "article_fields" VALUES('b6ed27baaa2319bf6108e2f7aadb7faf',10,'published','2025-07-02T00:00:00Z','meta.article:published_time',0.949999988079071,1);
INSERT INTO "article_fields" VALUES('b6ed27baaa2319bf6108e2f7aadb7faf',11,'published','2025-07-02','visible',8.99999976158142089843e-01,0);
INSERT INTO "article_fields" VALUES('bd4107a08247e1f0ab38e5a69e8a8e02',0,'title','深海浮标“听潮”号:在浪尖上守望','heading',8.50000023841857910156e-01,1);
INSERT INTO "article_fields" VALUES('bd4107a08247e1f0ab38e5a69e8a8e02',1,'title','深海浮标“听潮”号:在浪尖上守望','title',6.00000023841857910156e-01,0);
INSERT INTO "article_fields" VALUES('bd4107a08247e1f0ab38e5a69e8a8e02',2,'source_name','央视网','visible.name',4.00000005960464477539e-01,1);
INSERT INTO "article_fields" VALUES('bd4107a08247e1f0ab38e5a69e8a8e02',3,'source_name','举报','visible.name',4.00000005960464477539e-01,0);
INSERT INTO "article_fields" VALUES('bd4107a08247e1f0ab38e5a69e8a8e02',4,'published','2025-11-06','visible',0.949999988079071,1);
INSERT INTO "article_fields" VALUES('bd4107a08247e1f0ab38e5a69e8a8e02',5,'view_count','5120','visible',0.800000011920929,1);
INSERT INTO "article_fields" VALUES('bd4107a08247e1f0ab38e5a69e8a8e02',6,'comment_count','44','visible',0.800000011920929,1);
INSERT INTO "article_fields" VALUES('63c4956f199aeba2ac6670675cc95aa2',0,'title','British grid runs gas-free for a full hour','heading',8.50000023841857910156e-01,1);
INSERT INTO "article_fields" VALUES('63c4956f199aeba2ac6670675cc95aa2',1,'title','British grid runs gas-free for a full hour','title',6.00000023841857910156e-01,0);
INSERT INTO "article_fields" VALUES('63c4956f199aeba2ac6670675cc95aa2',2,'canonical_url','http://127.0.0.1:43795/story/gas-free-hour','link.canonical',8.99999976158142089843e-01,1);
INSERT INTO "article_fields" VALUES('63c4956f199aeba2ac6670675cc95aa2',3,'published','2025-06-03T09:20:00Z','meta.datepublished',0.949999988079071,1);
INSERT INTO "article_fields" VALUES('63c4956f199aeba2ac6670675cc95aa2',4,'published','2025-06-03T09:20:00Z','itemprop.datePublished',8.99999976158142089843e-01,0);
INSERT INTO "article_fields" VALUES('63c4956f199aeba2ac6670675cc95aa2',5,'published','2025-06-03','visible',8.49999964237213134765e-01,0);
INSERT INTO "article_fields" VALUES('dee8eb2709e5faf4e0d8318f70217112',0,'title','Станция, мимо которой едут','heading',8.50000023841857910156e-01,1);
INSERT INTO "article_fields" VALUES('dee8eb2709e5faf4e0d8318f70217112',1,'title','Станция, мимо которой едут','meta.og:title',0.699999988079071,0);
INSERT INTO "article_fields" VALUES('dee8eb2709e5faf4e0d8318f70217112',2,'title','Станция, мимо которой едут','title',6.00000023841857910156e-01,0);
INSERT INTO "article_fields" VALUES('dee8eb2709e5faf4e0d8318f70217112',3,'canonical_url','http://127.0.0.1:45673/lyudi/kamennyy-brod','link.canonical',8.99999976158142089843e-01,1);
INSERT INTO "article_fields" VALUES('dee8eb2709e5faf4e0d8318f70217112',4,'canonical_url','http://127.0.0.1:45673/lyudi/kamennyy-brod','meta.og:url',8.99999976158142089843e-01,0);
INSERT INTO "article_fields" VALUES('dee8eb2709e5faf4e0d8318f70217112',5,'site_name','Журнал «Перегон»','meta.og:site_name',8.99999976158142089843e-01,1);
INSERT INTO "article_fields" VALUES('dee8eb2709e5faf4e0d8318f70217112',6,'section','Люди','breadcrumb',0.800000011920929,1);
INSERT INTO "article_fields" VALUES('dee8eb2709e5faf4e0d8318f70217112',7,'section','Люди','meta.article:section',6.00000023841857910156e-01,0);
INSERT INTO "article_fields" VALUES('dee8eb2709e5faf4e0d8318f70217112',8,'author','Глеб Сорокин','byline',0.5,1);
INSERT INTO "article_fields" VALUES('dee8eb2709e5faf4e0d8318f70217112',9,'author','Глеб Сорокин','meta.author',6.00000023841857910156e-01,0);
INSERT INTO "article_fields" VALUES('dee8eb2709e5faf4e0d8318f70217112',10,'published','2025-01-25T03:00:00Z','meta.article:published_time',0.949999988079071,1);
INSERT INTO "article_fields" VALUES('e06b8ef6f64f2164e27f515479be5b6f',0,'title','''느린 문'' 단 버스, 넘어짐 사고 크게 줄었다','heading',8.50000023841857910156e-01,1);
INSERT INTO "article_fields" VALUES('e06b8ef6f64f2164e27f515479be5b6f',1,'title','''느린 문'' 단 버스, 넘어짐 사고 크게 줄었다','meta.og:title',0.699999988079071,0);
INSERT INTO "article_fields" VALUES('e06b8ef6f64f2164e27f515479be5b6f',2,'title','''느린 문'' 단 버스, 넘어짐 사고 크게 줄었다','title',6.00000023841857910156e-01,0);
INSERT INTO "article_fields" VALUES('e06b8ef6f64f2164e27f515479be5b6f',3,'canonical_url','http://127.0.0.1:39337/news/slow-door/','link.canonical',8.99999976158142089843e-01,1);
INSERT INTO "article_fields" VALUES('e06b8ef6f64f2164e27f515479be5b6f',4,'canonical_url','http://127.0.0.1:39337/news/slow-door/','meta.og:url',8.99999976158142089843e-01,0);
INSERT INTO "article_fields" VALUES('e06b8ef6f64f2164e27f515479be5b6f',5,'site_name','동해안 오늘','meta.og:site_name',8.99999976158142089843e-01,1);
INSERT INTO "article_fields" VALUES('e06b8ef6f64f2164e27f515479be5b6f',6,'description','''느린 문'' 단 버스, 넘어짐 사고 크게 줄었다','meta.description',8.99999976158142089843e-01,1);
INSERT INTO "article_fields" VALUES('e06b8ef6f64f2164e27f515479be5b6f',7,'author','진서우','rel.author',0.699999988079071,1);
INSERT INTO "article_fields" VALUES('e06b8ef6f64f2164e27f515479be5b6f',8,'author','진서우','byline.link',6.00000023841857910156e-01,0);
INSERT INTO "article_fields" VALUES('e06b8ef6f64f2164e27f515479be5b6f',9,'author','진서우','byline',0.5,0);
INSERT INTO "article_fields" VALUES('e06b8ef6f64f2164e27f515479be5b6f',10,'published','2025-10-28T01:20:00Z','time',0.949999988079071,1);
INSERT INTO "article_fields" VALUES('e06b8ef6f64f2164e27f515479be5b6f',11,'published','2025-10-28','visible',8.49999964237213134765e-01,0);
INSERT INTO "article_fields" VALUES('34ad99812050d78368e5b33963eabe1c',0,'title','Un gallo en el quinto','heading',8.50000023841857910156e-01,1);
INSERT INTO "article_fields" VALUES('34ad99812050d78368e5b33963eabe1c',1,'title','Cuaderno de escalera » Un gallo en el quinto','title',6.00000023841857910156e-01,0);
INSERT INTO "article_fields" VALUES('34ad99812050d78368e5b33963eabe1c',2,'author','Martín Olmedo','byline.text',0.5,1);
INSERT INTO "article_fields" VALUES('34ad99812050d78368e5b33963eabe1c',3,'published','2025-08-21','visible',0.949999988079071,1);
INSERT INTO "article_fields" VALUES('34ad99812050d78368e5b33963eabe1c',4,'comment_count','0','visible',0.800000011920929,1);
INSERT INTO "article_fields" VALUES('e1479df4fcab591a05bb9a778f1a1c12',0,'title','قرية تعيد الحياة إلى قنوات عمرها ألف عام','json_ld.headline',8.99999976158142089843e-01,1);
INSERT INTO "article_fields" VALUES('e1479df4fcab591a05bb9a778f1a1c12',1,'title','قرية تعيد الحياة إلى قنوات عمرها ألف عام','heading',8.50000023841857910156e-01,0);
INSERT INTO "article_fields" VALUES('e1479df4fcab591a05bb9a778f1a1c12',2,'title','قرية تعيد الحياة إلى قنوات عمرها ألف عام','meta.og:title',0.699999988079071,0);
INSERT INTO "article_fields" VALUES('e1479df4fcab591a05bb9a778f1a1c12',3,'title','قرية تعيد الحياة إلى قنوات عمرها ألف عام','title',6.00000023841857910156e-01,0);
INSERT INTO "article_fields" VALUES('e1479df4fcab591a05bb9a778f1a1c12',4,'canonical_url','http://127.0.0.1:45673/society/wadi-canals','link.canonical',8.99999976158142089843e-01,1);
INSERT INTO "article_fields" VALUES('e1479df4fcab591a05bb9a778f1a1c12',5,'site_name','أخبار الوادي','meta.og:site_name',8.99999976158142089843e-01,1);
INSERT INTO "article_fields" VALUES('e1479df4fcab591a05bb9a778f1a1c12',6,'site_name','أخبار الوادي','json_ld.publisher',0.800000011920929,0);
INSERT INTO "article_fields" VALUES('e1479df4fcab591a05bb9a778f1a1c12',7,'section','مجتمع','meta.article:section',6.00000023841857910156e-01,1);
INSERT INTO "article_fields" VALUES('e1479df4fcab591a05bb9a778f1a1c12',8,'section','مجتمع','json_ld.articleSection',0.550000011920929,0);
INSERT INTO "article_fields" VALUES('e1479df4fcab591a05bb9a778f1a1c12',9,'published','2025-05-07T11:10:00Z','json_ld.datePublished',0.949999988079071,1);
INSERT INTO "article_fields" VALUES('e1479df4fcab591a05bb9a778f1a1c12',10,'published','2025-05-07T11:10:00Z','time',8.99999976158142089843e-01,0);
INSERT INTO "article_fields" VALUES('e1479df4fcab591a05bb9a778f1a1c12',11,'published','2025-05-07','visible',7.99999952316284179687e-01,0);
INSERT INTO "article_fields" VALUES('7999fb1e89aacf17a0a061ef223ee4a8',0,'title','The secret was the bowl','heading',8.50000023841857910156e-01,1);
INSERT INTO "article_fields" VALUES('7999fb1e89aacf17a0a061ef223ee4a8',1,'title','Crumbs & Other Evidence » The secret was the bowl','title',6.00000023841857910156e-01,0);
INSERT INTO "article_fields" VALUES('7999fb1e89aacf17a0a061ef223ee4a8',2,'author','Hester Lamb','byline.text',0.5,1);
INSERT INTO "article_fields" VALUES('7999fb1e89aacf17a0a061ef223ee4a8',3,'published','2025-02-09','visible',0.949999988079071,1);
INSERT INTO "article_fields" VALUES('7999fb1e89aacf17a0a061ef223ee4a8',4,'comment_count','0','visible',0.800000011920929,1);
INSERT INTO "article_fields" VALUES('9c23dbe1d598d0cb27c84f36ea7bf21f',0,'title','A crack silences the bell of St Brannoc’s','heading',8.50000023841857910156e-01,1);
INSERT INTO "article_fields" VALUES('9c23dbe1d598d0cb27c84f36ea7bf21f',1,'title','A crack silences the bell of St Brannoc’s','meta.og:title',0.699999988079071,0);
INSERT INTO "article_fields" VALUES('9c23dbe1d598d0cb27c84f36ea7bf21f',2,'title','A crack silences the bell of St Brannoc’s','title',6.00000023841857910156e-01,0);
INSERT INTO "article_fields" VALUES('9c23dbe1d598d0cb27c84f36ea7bf21f',3,'canonical_url','http://127.0.0.1:43795/local/st-brannocs-bell','link.canonical',8.99999976158142089843e-01,1);
INSERT INTO "article_fields" VALUES('9c23dbe1d598d0cb27c84f36ea7bf21f',4,'canonical_url','http://127.0.0.1:43795/local/st-brannocs-bell','meta.og:url',8.99999976158142089843e-01,0);
INSERT INTO "article_fields" VALUES('9c23dbe1d598d0cb27c84f36ea7bf21f',5,'site_name','Harbour Gazette','meta.og:site_name',8.99999976158142089843e-01,1);
INSERT INTO "article_fields" VALUES('9c23dbe1d598d0cb27c84f36ea7bf21f',6,'section','Local news','breadcrumb',0.800000011920929,1);
INSERT INTO "article_fields" VALUES('9c23dbe1d598d0cb27c84f36ea7bf21f',7,'section','Local news','meta.article:section',6.00000023841857910156e-01,0);
INSERT INTO "article_fields" VALUES('9c23dbe1d598d0cb27c84f36ea7bf21f',8,'author','Tamsin Roe','byline',0.5,1);
INSERT INTO "article_fields" VALUES('9c23dbe1d598d0cb27c84f36ea7bf21f',9,'author','Tamsin Roe','meta.author',6.00000023841857910156e-01,0);
INSERT INTO "article_fields" VALUES('9c23dbe1d598d0cb27c84f36ea7bf21f',10,'published','2025-09-12T16:20:00Z','meta.article:published_time',0.949999988079071,1);
INSERT INTO "article_fields" VALUES('afbc617036b199d0e0228f4d70ca0a20',0,'title','Snow closes Carrow Pass: what we know','heading',8.50000023841857910156e-01,1);
INSERT INTO "article_fields" VALUES('afbc617036b199d0e0228f4d70ca0a20',1,'title','Snow closes Carrow Pass: what we know','meta.og:title',0.699999988079071,0);
INSERT INTO "article_fields" VALUES('afbc617036b199d0e0228f4d70ca0a20',2,'title','Snow closes Carrow Pass: what we know','title',6.00000023841857910156e-01,0);
INSERT INTO "article_fields" VALUES('afbc617036b199d0e0228f4d70ca0a20',3,'canonical_url','http://127.0.0.1:43795/news/snow-carrow-pass/','link.canonical',8.99999976158142089843e-01,1);
INSERT INTO "article_fields" VALUES('afbc617036b199d0e0228f4d70ca0a20',4,'canonical_url','http://127.0.0.1:43795/news/snow-carrow-pass/','meta.og:url',8.99999976158142089843e-01,0);
INSERT INTO "article_fields" VALUES('afbc617036b199d0e0228f4d70ca0a20',5,'site_name','Valley Voice','meta.og:site_name',8.99999976158142089843e-01,1);
INSERT INTO "article_fields" VALUES('afbc617036b199d0e0228f4d70ca0a20',6,'description','Snow closes Carrow Pass: what we know','meta.description',8.99999976158142089843e-01,1);
INSERT INTO "article_fields" VALUES('afbc617036b199d0e0228f4d70ca0a20',7,'author','Priya Oakes','rel.author',0.699999988079071,1);
INSERT INTO "article_fields" VALUES('afbc617036b199d0e0228f4d70ca0a20',8,'author','Priya Oakes','byline.link',6.00000023841857910156e-01,0);
INSERT INTO "article_fields" VALUES('afbc617036b199d0e0228f4d70ca0a20',9,'author','Priya Oakes','byline',0.5,0);
INSERT INTO "article_fields" VALUES('afbc617036b199d0e0228f4d70ca0a20',10,'published','2025-01-16T09:45:00Z','time',0.949999988079071,1);
INSERT INTO "article_fields" VALUES('afbc617036b199d0e0228f4d70ca0a20',11,'published','2025-01-16','visible',8.49999964237213134765e-01,0);
INSERT INTO "article_fields" VALUES('c3c9a0724a2f8dd40a83a511a2016dcb',0,'title','Ferry crews vote to end nine-day strike in northern islands','json_ld.headline',8.99999976158142089843e-01,1);
INSERT INTO "article_fields" VALUES('c3c9a0724a2f8dd40a83a511a2016dcb',1,'title','Ferry crews vote to end nine-day strike in northern islands','heading',8.50000023841857910156e-01,0);
INSERT INTO "article_fields" VALUES('c3c9a0724a2f8dd40a83a511a2016dcb',2,'title','Ferry crews vote to end nine-day strike in northern islands','meta.og:title',0.699999988079071,0);
INSERT INTO "article_fields" VALUES('c3c9a0724a2f8dd40a83a511a2016dcb',3,'title','Ferry crews vote to end nine-day strike in northern islands','title',6.00000023841857910156e-01,0);
INSERT INTO "article_fields" VALUES('c3c9a0724a2f8dd40a83a511a2016dcb',4,'canonical_url','http://127.0.0.1:43795/2025/03/11/ferry-strike-ends','link.canonical',8.99999976158142089843e-01,1);
INSERT INTO "article_fields" VALUES('c3c9a0724a2f8dd40a83a511a2016dcb',5,'site_name','The Hallam Courier','meta.og:site_name',8.99999976158142089843e-01,1);
INSERT INTO "article_fields" VALUES('c3c9a0724a2f8dd40a83a511a2016dcb',6,'site_name','The Hallam Courier','json_ld.publisher',0.800000011920929,0);
INSERT INTO "article_fields" VALUES('c3c9a0724a2f8dd40a83a511a2016dcb',7,'section','Transport','meta.article:section',6.00000023841857910156e-01,1);
INSERT INTO "article_fields" VALUES('c3c9a0724a2f8dd40a83a511a2016dcb',8,'section','Transport','json_ld.articleSection',0.550000011920929,0);
INSERT INTO "article_fields" VALUES('c3c9a0724a2f8dd40a83a511a2016dcb',9,'author','Dana Whitlock','json_ld.author',8.99999976158142089843e-01,1);
INSERT INTO "article_fields" VALUES('c3c9a0724a2f8dd40a83a511a2016dcb',10,'author','Dana Whitlock','byline',0.5,0);
INSERT INTO "article_fields" VALUES('c3c9a0724a2f8dd40a83a511a2016dcb',11,'author','Dana Whitlock','byline.text',0.5,0);
INSERT INTO "article_fields" VALUES('c3c9a0724a2f8dd40a83a511a2016dcb',12,'published','2025-03-11','url',0.949999988079071,0);
INSERT INTO "article_fields" VALUES('c3c9a0724a2f8dd40a83a511a2016dcb',13,'published','2025-03-11T14:05:00Z','json_ld.datePublished',8.99999976158142089843e-01,1);
INSERT INTO "article_fields" VALUES('c3c9a0724a2f8dd40a83a511a2016dcb',14,'published','2025-03-11T14:05:00Z','time',8.49999964237213134765e-01,0);
INSERT INTO "article_fields" VALUES('c3c9a0724a2f8dd40a83a511a2016dcb',15,'published','2025-03-11','visible',0.699999988079071,0);
INSERT INTO "article_fields" VALUES('1041d2c12ad64ca2308fa2ab2ab639b1',0,'title','Der letzte Schiffer vom Altenmoor','heading',8.50000023841857910156e-01,1);
INSERT INTO "article_fields" VALUES('1041d2c12ad64ca2308fa2ab2ab639b1',1,'title','Der letzte Schiffer vom Altenmoor','meta.og:title',0.699999988079071,0);
INSERT INTO "article_fields" VALUES('1041d2c12ad64ca2308fa2ab2ab639b1',2,'title','Der letzte Schiffer vom Altenmoor','title',6.00000023841857910156e-01,0);
INSERT INTO "article_fields" VALUES('1041d2c12ad64ca2308fa2ab2ab639b1',3,'canonical_url','http://127.0.0.1:36455/gesellschaft/altenmoor','link.canonical',8.99999976158142089843e-01,1);
INSERT INTO "article_fields" VALUES('1041d2c12ad64ca2308fa2ab2ab639b1',4,'canonical_url','http://127.0.0.1:36455/gesellschaft/altenmoor','meta.og:url',8.99999976158142089843e-01,0);
INSERT INTO "article_fields" VALUES('1041d2c12ad64ca2308fa2ab2ab639b1',5,'site_name','Nordblick','meta.og:site_name',8.99999976158142089843e-01,1);
INSERT INTO "article_fields" VALUES('1041d2c12ad64ca2308fa2ab2ab639b1',6,'section','Gesellschaft','breadcrumb',0.800000011920929,1);
INSERT INTO "article_fields" VALUES('1041d2c12ad64ca2308fa2ab2ab639b1',7,'section','Gesellschaft','meta.article:section',6.00000023841857910156e-01,0);
INSERT INTO "article_fields" VALUES('1041d2c12ad64ca2308fa2ab2ab639b1',8,'author','Merle Thomsen','byline',0.5,1);
INSERT INTO "article_fields" VALUES('1041d2c12ad64ca2308fa2ab2ab639b1',9,'author','Merle Thomsen','meta.author',6.00000023841857910156e-01,0);
INSERT INTO "article_fields" VALUES('1041d2c12ad64ca2308fa2ab2ab639b1',10,'published','2025-10-04T04:00:00Z','meta.article:published_time',0.949999988079071,1);
INSERT INTO "article_fields" VALUES('17823c5ef2cda4ca4b7292bf7160b79a',0,'title','Acht Jahre für ein Beet','heading',8.50000023841857910156e-01,1);
INSERT INTO "article_fields" VALUES('17823c5ef2cda4ca4b7292bf7160b79a',1,'title','Stadtnotizen » Acht Jahre für ein Beet','title',6.00000023841857910156e-01,0);
INSERT INTO "article_fields" VALUES('17823c5ef2cda4ca4b7292bf7160b79a',2,'author','Jonas Wieland','byline.text',0.5,1);
INSERT INTO "article_fields" VALUES('17823c5ef2cda4ca4b7292bf7160b79a',3,'published','2025-03-03','visible',0.949999988079071,1);
INSERT INTO "article_fields" VALUES('17823c5ef2cda4ca4b7292bf7160b79a',4,'comment_count','0','visible',0.800000011920929,1);
INSERT INTO "article_fields" VALUES('3c14ae4a486cd816d569be618a85618f',0,'title','Ohlebrücke in Brunnstedt nach drei Jahren wieder offen','json_ld.headline',8.99999976158142089843e-01,1);
INSERT INTO "article_fields" VALUES('3c14ae4a486cd816d569be618a85618f',1,'title','Ohlebrücke in Brunnstedt nach drei Jahren wieder offen','heading',8.50000023841857910156e-01,0);
INSERT INTO "article_fields" VALUES('3c14ae4a486cd816d569be618a85618f',2,'title','Ohlebrücke in Brunnstedt nach drei Jahren wieder offen','meta.og:title',0.699999988079071,0);
INSERT INTO "article_fields" VALUES('3c14ae4a486cd816d569be618a85618f',3,'title','Ohlebrücke in Brunnstedt nach drei Jahren wieder offen','title',6.00000023841857910156e-01,0);
INSERT INTO "article_fields" VALUES('3c14ae4a486cd816d569be618a85618f',4,'canonical_url','http://127.0.0.1:36455/regional/ohlebruecke-offen-1.4711','link.canonical',8.99999976158142089843e-01,1);
INSERT INTO "article_fields" VALUES('3c14ae4a486cd816d569be618a85618f',5,'site_name','Brunnstedter Anzeiger','meta.og:site_name',8.99999976158142089843e-01,1);
INSERT INTO "article_fields" VALUES('3c14ae4a486cd816d569be618a85618f',6,'site_name','Brunnstedter Anzeiger','json_ld.publisher',0.800000011920929,0);
INSERT INTO "article_fields" VALUES('3c14ae4a486cd816d569be618a85618f',7,'section','Regional','meta.article:section',6.00000023841857910156e-01,1);
INSERT INTO "article_fields" VALUES('3c14ae4a486cd816d569be618a85618f',8,'section','Regional','json_ld.articleSection',0.550000011920929,0);
INSERT INTO "article_fields" VALUES('3c14ae4a486cd816d569be618a85618f',9,'published','2025-05-24T13:42:00Z','json_ld.datePublished',0.949999988079071,1);
INSERT INTO "article_fields" VALUES('3c14ae4a486cd816d569be618a85618f',10,'published','2025-05-24T13:42:00Z','time',8.99999976158142089843e-01,0);
INSERT INTO "article_fields" VALUES('3c14ae4a486cd816d569be618a85618f',11,'published','2025-05-24','visible',7.99999952316284179687e-01,0);
INSERT INTO "article_fields" VALUES('5824c4c7b2ecdc830339831b8b8b8aec',0,'title','À Saint-Aubrac, un oui franc au retour du train','json_ld.headline',8.99999976158142089843e-01,1);
INSERT INTO "article_fields" VALUES('5824c4c7b2ecdc830339831b8b8b8aec',1,'title','À Saint-Aubrac, un oui franc au retour du train','heading',8.50000023841857910156e-01,0);
INSERT INTO "article_fields" VALUES('5824c4c7b2ecdc830339831b8b8b8aec',2,'title','À Saint-Aubrac, un oui franc au retour du train','meta.og:title',0.699999988079071,0);
INSERT INTO "article_fields" VALUES('5824c4c7b2ecdc830339831b8b8b8aec',3,'title','À Saint-Aubrac, un oui franc au retour du train','title',6.00000023841857910156e-01,0);
INSERT INTO "article_fields" VALUES('5824c4c7b2ecdc830339831b8b8b8aec',4,'canonical_url','http://127.0.0.1:36455/regions/saint-aubrac-train','link.canonical',8.99999976158142089843e-01,1);
INSERT INTO "article_fields" VALUES('5824c4c7b2ecdc830339831b8b8b8aec',5,'site_name','Le Messager des Monts','meta.og:site_name',8.99999976158142089843e-01,1);
INSERT INTO "article_fields" VALUES('5824c4c7b2ecdc830339831b8b8b8aec',6,'site_name','Le Messager des Monts','json_ld.publisher',0.800000011920929,0);
INSERT INTO "article_fields" VALUES('5824c4c7b2ecdc830339831b8b8b8aec',7,'section','Régions','meta.article:section',6.00000023841857910156e-01,1);
INSERT INTO "article_fields" VALUES('5824c4c7b2ecdc830339831b8b8b8aec',8,'section','Régions','json_ld.articleSection',0.550000011920929,0);
INSERT INTO "article_fields" VALUES('5824c4c7b2ecdc830339831b8b8b8aec',9,'published','2025-06-22T19:17:00Z','json_ld.datePublished',0.949999988079071,1);
INSERT INTO "article_fields" VALUES('5824c4c7b2ecdc830339831b8b8b8aec',10,'published','2025-06-22T19:17:00Z','time',8.99999976158142089843e-01,0);
INSERT INTO "article_fields" VALUES('5824c4c7b2ecdc830339831b8b8b8aec',11,'published','2025-06-22','visible',7.99999952316284179687e-01,0);
INSERT INTO "article_fields" VALUES('bc210a926d5a31edfaba208215f3c436',0,'title','Centro de saúde móvel chega a 23 aldeias','json_ld.headline',8.99999976158142089843e-01,1);
INSERT INTO "article_fields" VALUES('bc210a926d5a31edfaba208215f3c436',1,'title','Centro de saúde móvel chega a 23 aldeias','heading',8.50000023841857910156e-01,0);
INSERT INTO "article_fields" VALUES('bc210a926d5a31edfaba208215f3c436',2,'title','Centro de saúde móvel chega a 23 aldeias','meta.og:title',0.699999988079071,0);
INSERT INTO "article_fields" VALUES('bc210a926d5a31edfaba208215f3c436',3,'title','Centro de saúde móvel chega a 23 aldeias','title',6.00000023841857910156e-01,0);
INSERT INTO "article_fields" VALUES('bc210a926d5a31edfaba208215f3c436',4,'canonical_url','http://127.0.0.1:35097/pais/centro-de-saude-movel','link.canonical',8.99999976158142089843e-01,1);
INSERT INTO "article_fields" VALUES('bc210a926d5a31edfaba208215f3c436',5,'site_name','Correio do Planalto','meta.og:site_name',8.99999976158142089843e-01,1);
INSERT INTO "article_fields" VALUES('bc210a926d5a31edfaba208215f3c436',6,'site_name','Correio do Planalto','json_ld.publisher',0.800000011920929,0);
INSERT INTO "article_fields" VALUES('bc210a926d5a31edfaba208215f3c436',7,'section','País','meta.article:section',6.00000023841857910156e-01,1);
INSERT INTO "article_fields" VALUES('bc210a926d5a31edfaba208215f3c436',8,'section','País','json_ld.articleSection',0.550000011920929,0);
INSERT INTO "article_fields" VALUES('bc210a926d5a31edfaba208215f3c436',9,'published','2025-10-04T09:15:00Z','json_ld.datePublished',0.949999988079071,1);
INSERT INTO "article_fields" VALUES('bc210a926d5a31edfaba208215f3c436',10,'published','2025-10-04T09:15:00Z','time',8.99999976158142089843e-01,0);
INSERT INTO "article_fields" VALUES('bc210a926d5a31edfaba208215f3c436',11,'published','2025-10-04','visible',7.99999952316284179687e-01,0);
INSERT INTO "article_fields" VALUES('c2f4a7d375463c6c69ea5e2d2ccef4d7',0,'title','Los regantes del Jaro ceden agua a las ciudades','json_ld.headline',8.99999976158142089843e-01,1);
INSERT INTO "article_fields" VALUES('c2f4a7d375463c6c69ea5e2d2ccef4d7',1,'title','Los regantes del Jaro ceden agua a las ciudades','heading',8.50000023841857910156e-01,0);
INSERT INTO "article_fields" VALUES('c2f4a7d375463c6c69ea5e2d2ccef4d7',2,'title','Los regantes del Jaro ceden agua a las ciudades','meta.og:title',0.699999988079071,0);
INSERT INTO "article_fields" VALUES('c2f4a7d375463c6c69ea5e2d2ccef4d7',3,'title','Los regantes del Jaro ceden agua a las ciudades','title',6.00000023841857910156e-01,0);
INSERT INTO "article_fields" VALUES('c2f4a7d375463c6c69ea5e2d2ccef4d7',4,'canonical_url','http://127.0.0.1:35097/medio-ambiente/regantes-jaro','link.canonical',8.99999976158142089843e-01,1);
INSERT INTO "article_fields" VALUES('c2f4a7d375463c6c69ea5e2d2ccef4d7',5,'site_name','El Diario del Jaro','meta.og:site_name',8.99999976158142089843e-01,1);
INSERT INTO "article_fields" VALUES('c2f4a7d375463c6c69ea5e2d2ccef4d7',6,'site_name','El Diario del Jaro','json_ld.publisher',0.800000011920929,0);
INSERT INTO "article_fields" VALUES('c2f4a7d375463c6c69ea5e2d2ccef4d7',7,'section','Medio ambiente','meta.article:section',6.00000023841857910156e-01,1);
INSERT INTO "article_fields" VALUES('c2f4a7d375463c6c69ea5e2d2ccef4d7',8,'section','Medio ambiente','json_ld.articleSection',0.550000011920929,0);
INSERT INTO "article_fields" VALUES('c2f4a7d375463c6c69ea5e2d2ccef4d7',9,'published','2025-04-09T16:30:00Z','json_ld.datePublished',0.949999988079071,1);
INSERT INTO "article_fields" VALUES('c2f4a7d375463c6c69ea5e2d2ccef4d7',10,'published','2025-04-09T16:30:00Z','time',8.99999976158142089843e-01,0);
INSERT INTO "article_fields" VALUES('c2f4a7d375463c6c69ea5e2d2ccef4d7',11,'published','2025-04-09','visible',7.99999952316284179687e-01,0);
INSERT INTO "article_fields" VALUES('ca177243893a0459b0c2829ca015cb29',0,'title','La mujer que conectaba un pueblo','heading',8.50000023841857910156e-01,1);
INSERT INTO "article_fields" VALUES('ca177243893a0459b0c2829ca015cb29',1,'title','La mujer que conectaba un pueblo','meta.og:title',0.699999988079071,0);
INSERT INTO "article_fields" VALUES('ca177243893a0459b0c2829ca015cb29',2,'title','La mujer que conectaba un pueblo','title',6.00000023841857910156e-01,0);
INSERT INTO "article_fields" VALUES('ca177243893a0459b0c2829ca015cb29',3,'canonical_url','http://127.0.0.1:35097/cultura/centralita-remedios-palau','link.canonical',8.99999976158142089843e-01,1);
INSERT INTO "article_fields" VALUES('ca177243893a0459b0c2829ca015cb29',4,'canonical_url','http://127.0.0.1:35097/cultura/centralita-remedios-palau','meta.og:url',8.99999976158142089843e-01,0);
INSERT INTO "article_fields" VALUES('ca177243893a0459b0c2829ca015cb29',5,'site_name','Revista Orilla','meta.og:site_name',8.99999976158142089843e-01,1);
INSERT INTO "article_fields" VALUES('ca177243893a0459b0c2829ca015cb29',6,'section','Cultura','breadcrumb',0.800000011920929,1);
INSERT INTO "article_fields" VALUES('ca177243893a0459b0c2829ca015cb29',7,'section','Cultura','meta.article:section',6.00000023841857910156e-01,0);
INSERT INTO "article_fields" VALUES('ca177243893a0459b0c2829ca015cb29',8,'author','Inés Barrachina','byline',0.5,1);
INSERT INTO "article_fields" VALUES('ca177243893a0459b0c2829ca015cb29',9,'author','Inés Barrachina','meta.author',6.00000023841857910156e-01,0);
INSERT INTO "article_fields" VALUES('ca177243893a0459b0c2829ca015cb29',10,'published','2025-07-13T07:00:00Z','meta.article:published_time',0.949999988079071,1);
INSERT INTO "article_fields" VALUES('d6b1d43d01a79aef84c47d920c60e440',0,'title','Borgovento, riapre il teatro dopo undici anni','heading',8.50000023841857910156e-01,1);
INSERT INTO "article_fields" VALUES('d6b1d43d01a79aef84c47d920c60e440',1,'title','Borgovento, riapre il teatro dopo undici anni','title',6.00000023841857910156e-01,0);
INSERT INTO "article_fields" VALUES('d6b1d43d01a79aef84c47d920c60e440',2,'canonical_url','http://127.0.0.1:35097/cronaca/teatro-borgovento','link.canonical',8.99999976158142089843e-01,1);
INSERT INTO "article_fields" VALUES('d6b1d43d01a79aef84c47d920c60e440',3,'published','2025-09-18T10:20:00Z','meta.datepublished',0.949999988079071,1);
INSERT INTO "article_fields" VALUES('d6b1d43d01a79aef84c47d920c60e440',4,'published','2025-09-18T10:20:00Z','itemprop.datePublished',8.99999976158142089843e-01,0);
INSERT INTO "article_fields" VALUES('d6b1d43d01a79aef84c47d920c60e440',5,'published','2025-09-18','visible',8.49999964237213134765e-01,0);
INSERT INTO "article_fields" VALUES('6f8c86cb4a503a49f3d294dc8349ecc7',0,'title','Wahrzeichen von Lindenau gestohlen: Wo ist der Eisbär?','heading',8.50000023841857910156e-01,1);
INSERT INTO "article_fields" VALUES('6f8c86cb4a503a49f3d294dc8349ecc7',1,'title','Wahrzeichen von Lindenau gestohlen: Wo ist der Eisbär?','title',6.00000023841857910156e-01,0);
INSERT INTO "article_fields" VALUES('6f8c86cb4a503a49f3d294dc8349ecc7',2,'canonical_url','http://127.0.0.1:36455/lokales/eisbaer-gestohlen','link.canonical',8.99999976158142089843e-01,1);
INSERT INTO "article_fields" VALUES('6f8c86cb4a503a49f3d294dc8349ecc7',3,'author','Falk Petersen','itemprop.author',0.699999988079071,1);
INSERT INTO "article_fields" VALUES('6f8c86cb4a503a49f3d294dc8349ecc7',4,'author','Falk Petersen','byline',0.5,0);
INSERT INTO "article_fields" VALUES('6f8c86cb4a503a49f3d294dc8349ecc7',5,'published','2025-01-31T17:45:00Z','meta.datepublished',0.949999988079071,1);
INSERT INTO "article_fields" VALUES('6f8c86cb4a503a49f3d294dc8349ecc7',6,'published','2025-01-31T17:45:00Z','itemprop.datePublished',8.99999976158142089843e-01,0);
INSERT INTO "article_fields" VALUES('6f8c86cb4a503a49f3d294dc8349ecc7',7,'published','2025-01-31','visible',8.49999964237213134765e-01,0);
INSERT INTO "article_fields" VALUES('765259f2b374b80583bd1a64d49e8609',0,'title','Biodéchets : ce qui change à la rentrée à Valmont','heading',8.50000023841857910156e-01,1);
INSERT INTO "article_fields" VALUES('765259f2b374b80583bd1a64d49e8609',1,'title','Biodéchets : ce qui change à la rentrée à Valmont','meta.og:title',0.699999988079071,0);
INSERT INTO "article_fields" VALUES('765259f2b374b80583bd1a64d49e8609',2,'title','Biodéchets : ce qui change à la rentrée à Valmont','title',6.00000023841857910156e-01,0);
INSERT INTO "article_fields" VALUES('765259f2b374b80583bd1a64d49e8609',3,'canonical_url','http://127.0.0.1:36455/vie-pratique/biodechets/','link.canonical',8.99999976158142089843e-01,1);
INSERT INTO "article_fields" VALUES('765259f2b374b80583bd1a64d49e8609',4,'canonical_url','http://127.0.0.1:36455/vie-pratique/biodechets/','meta.og:url',8.99999976158142089843e-01,0);
INSERT INTO "article_fields" VALUES('765259f2b374b80583bd1a64d49e8609',5,'site_name','Valmont Info','meta.og:site_name',8.99999976158142089843e-01,1);
INSERT INTO "article_fields" VALUES('765259f2b374b80583bd1a64d49e8609',6,'description','Biodéchets : ce qui change à la rentrée à Valmont','meta.description',8.99999976158142089843e-01,1);
INSERT INTO "article_fields" VALUES('765259f2b374b80583bd1a64d49e8609',7,'author','Sophie Maillard','rel.author',0.699999988079071,1);
INSERT INTO "article_fields" VALUES('765259f2b374b80583bd1a64d49e8609',8,'author','Sophie Maillard','byline.link',6.00000023841857910156e-01,0);
INSERT INTO "article_fields" VALUES('765259f2b374b80583bd1a64d49e8609',9,'author','Sophie Maillard','byline',0.5,0);
INSERT INTO "article_fields" VALUES('765259f2b374b80583bd1a64d49e8609',10,'published','2025-08-19T09:00:00Z','time',0.949999988079071,1);
INSERT INTO "article_fields" VALUES('765259f2b374b80583bd1a64d49e8609',11,'published','2025-08-19','visible',8.49999964237213134765e-01,0);
INSERT INTO "article_fields" VALUES('86bdd304bc0038bb805c04d86753a997',0,'title','« Un orgue raconte ses réparations »','heading',8.50000023841857910156e-01,1);
INSERT INTO "article_fields" VALUES('86bdd304bc0038bb805c04d86753a997',1,'title','« Un orgue raconte ses réparations »','meta.og:title',0.699999988079071,0);
INSERT INTO "article_fields" VALUES('86bdd304bc0038bb805c04d86753a997',2,'title','« Un orgue raconte ses réparations »','title',6.00000023841857910156e-01,0);
INSERT INTO "article_fields" VALUES('86bdd304bc0038bb805c04d86753a997',3,'canonical_url','http://127.0.0.1:36455/culture/kermadec-orgues','link.canonical',8.99999976158142089843e-01,1);
INSERT INTO "article_fields" VALUES('86bdd304bc0038bb805c04d86753a997',4,'canonical_url','http://127.0.0.1:36455/culture/kermadec-orgues','meta.og:url',8.99999976158142089843e-01,0);
INSERT INTO "article_fields" VALUES('86bdd304bc0038bb805c04d86753a997',5,'site_name','Les Heures lentes','meta.og:site_name',8.99999976158142089843e-01,1);
INSERT INTO "article_fields" VALUES('86bdd304bc0038bb805c04d86753a997',6,'section','Culture','breadcrumb',0.800000011920929,1);
INSERT INTO "article_fields" VALUES('86bdd304bc0038bb805c04d86753a997',7,'section','Culture','meta.article:section',6.00000023841857910156e-01,0);
INSERT INTO "article_fields" VALUES('86bdd304bc0038bb805c04d86753a997',8,'author','Yann Le Bris','byline',0.5,1);
INSERT INTO "article_fields" VALUES('86bdd304bc0038bb805c04d86753a997',9,'author','Yann Le Bris','meta.author',6.00000023841857910156e-01,0);
INSERT INTO "article_fields" VALUES('86bdd304bc0038bb805c04d86753a997',10,'published','2025-02-15T06:00:00Z','meta.article:published_time',0.949999988079071,1);
INSERT INTO "article_fields" VALUES('cc13c69f97e7e6be4cac129911f13d96',0,'title','Heizung einstellen: Mit wenigen Handgriffen sparen','heading',8.50000023841857910156e-01,1);
INSERT INTO "article_fields" VALUES('cc13c69f97e7e6be4cac129911f13d96',1,'title','Heizung einstellen: Mit wenigen Handgriffen sparen','meta.og:title',0.699999988079071,0);
INSERT INTO "article_fields" VALUES('cc13c69f97e7e6be4cac129911f13d96',2,'title','Heizung einstellen: Mit wenigen Handgriffen sparen','title',6.00000023841857910156e-01,0);
INSERT INTO "article_fields" VALUES('cc13c69f97e7e6be4cac129911f13d96',3,'canonical_url','http://127.0.0.1:36455/ratgeber/heizung-einstellen/','link.canonical',8.99999976158142089843e-01,1);
INSERT INTO "article_fields" VALUES('cc13c69f97e7e6be4cac129911f13d96',4,'canonical_url','http://127.0.0.1:36455/ratgeber/heizung-einstellen/','meta.og:url',8.99999976158142089843e-01,0);
INSERT INTO "article_fields" VALUES('cc13c69f97e7e6be4cac129911f13d96',5,'site_name','Ratgeber Mittelland','meta.og:site_name',8.99999976158142089843e-01,1);
INSERT INTO "article_fields" VALUES('cc13c69f97e7e6be4cac129911f13d96',6,'description','Heizung einstellen: Mit wenigen Handgriffen sparen','meta.description',8.99999976158142089843e-01,1);
INSERT INTO "article_fields" VALUES('cc13c69f97e7e6be4cac129911f13d96',7,'author','Silke Drews','rel.author',0.699999988079071,1);
INSERT INTO "article_fields" VALUES('cc13c69f97e7e6be4cac129911f13d96',8,'author','Silke Drews','byline.link',6.00000023841857910156e-01,0);
INSERT INTO "article_fields" VALUES('cc13c69f97e7e6be4cac129911f13d96',9,'author','Silke Drews','byline',0.5,0);
INSERT INTO "article_fields" VALUES('cc13c69f97e7e6be4cac129911f13d96',10,'published','2025-11-10T07:00:00Z','time',0.949999988079071,1);
INSERT INTO "article_fields" VALUES('cc13c69f97e7e6be4cac129911f13d96',11,'published','2025-11-10','visible',8.49999964237213134765e-01,0);
CREATE TABLE article_flags (
  article_id TEXT NOT NULL REFERENCES articles ON DELETE CASCADE,
  ordinal    INTEGER NOT NULL,
  flag       TEXT NOT NULL,
  PRIMARY KEY (article_id, ordinal)
) STRICT;
INSERT INTO "article_flags" VALUES('0907039fc16a6baff453baa17089f444',0,'pinyin_noise');
INSERT INTO "article_flags" VALUES('0a9d3c5b99bea57cd3e6a5baf63e5a0c',0,'pinyin_noise');
INSERT INTO "article_flags" VALUES('1a124c84f11b92a651ed09c878ca1cc2',0,'pinyin_noise');
INSERT INTO "article_flags" VALUES('391219baf6a9f8c4a0ca85db17db1367',0,'pinyin_noise');
INSERT INTO "article_flags" VALUES('6525523c67992fb7a74dcfc9ff605dd0',0,'pinyin_noise');
INSERT INTO "article_flags" VALUES('8ca522b8fed0e3c79f540aa154634226',0,'pinyin_noise');
INSERT INTO "article_flags" VALUES('3c861345b42f1fc94241f7a8bd31f520',0,'pinyin_noise');
INSERT INTO "article_flags" VALUES('752a109a207db4aec87265455c4ee117',0,'pinyin_noise');
INSERT INTO "article_flags" VALUES('a352630076046505e01c165533e9e888',0,'pinyin_noise');
INSERT INTO "article_flags" VALUES('bd4107a08247e1f0ab38e5a69e8a8e02',0,'pinyin_noise');
CREATE TABLE article_images (
  article_id TEXT NOT NULL REFERENCES articles ON DELETE CASCADE,
  ordinal    INTEGER NOT NULL,
  url        TEXT NOT NULL,
  raw        TEXT,
  caption    TEXT,
  credit     TEXT,
  taken_on   TEXT,
  PRIMARY KEY (article_id, ordinal)
) STRICT;
INSERT INTO "article_images" VALUES('0907039fc16a6baff453baa17089f444',0,'http://127.0.0.1:33985/pic/13.jpg','村民在晾晒柿饼。庞小满 摄','村民在晾晒柿饼。','庞小满 摄',NULL);
INSERT INTO "article_images" VALUES('1a124c84f11b92a651ed09c878ca1cc2',0,'http://127.0.0.1:36563/up/s.jpg','聚焦乡村振兴|山区书房:一盏灯照亮一座村',NULL,NULL,NULL);
INSERT INTO "article_images" VALUES('1a124c84f11b92a651ed09c878ca1cc2',1,'http://127.0.0.1:36563/up/121.jpg','在青禾县石桥村拍摄的乡村书房外景。清江日报发','在青禾县石桥村拍摄的乡村书房外景。','清江日报发',NULL);
INSERT INTO "article_images" VALUES('1a124c84f11b92a651ed09c878ca1cc2',2,'http://127.0.0.1:36563/up/122.jpg','2025年4月23日,孩子们在石桥村书房参加读书日活动。清江日报发','2025年4月23日,孩子们在石桥村书房参加读书日活动。','清江日报发','2025-04-23');
INSERT INTO "article_images" VALUES('1a124c84f11b92a651ed09c878ca1cc2',3,'http://127.0.0.1:36563/up/123.jpg','管理员正在为新到的图书贴标签。清江日报发','管理员正在为新到的图书贴标签。','清江日报发',NULL);
INSERT INTO "article_images" VALUES('2020f41ede49aa010ae23dcc702fd34a',0,'http://127.0.0.1:36391/img/116.jpg','长岭水库新建的溢洪道。叶一帆 摄','长岭水库新建的溢洪道。','叶一帆 摄',NULL);
INSERT INTO "article_images" VALUES('391219baf6a9f8c4a0ca85db17db1367',0,'http://127.0.0.1:33985/up/s.jpg','聚焦高质量发展|海南自贸港:跨省共建园区赋能现代产业发展',NULL,NULL,NULL);
INSERT INTO "article_images" VALUES('6d52b56b08d3d9df2f3e3ae66c7cbddf',0,'http://127.0.0.1:39337/m/126.jpg','솔섬 바다 도서관 내부 [통영시 제공]','솔섬 바다 도서관 내부','통영시 제공',NULL);
INSERT INTO "article_images" VALUES('7b27714d13441af82830c3b845705fd6',0,'http://127.0.0.1:39337/img/110.jpg','土間に並ぶ木製の書架。','土間に並ぶ木製の書架。',NULL,NULL);
INSERT INTO "article_images" VALUES('b1a1dc536df7afc2183f14b5bab943f0',0,'http://127.0.0.1:36391/img/109.jpg','改建后的粮仓内部。清江日报记者 马奔 摄','改建后的粮仓内部。','清江日报记者 马奔 摄',NULL);
INSERT INTO "article_images" VALUES('b80a59057c808d1a1da40336f7577a20',0,'http://127.0.0.1:41491/img/105.jpg','清晨的漁港，漁船陸續進港。','清晨的漁港，漁船陸續進港。',NULL,NULL);
INSERT INTO "article_images" VALUES('3c861345b42f1fc94241f7a8bd31f520',0,'http://127.0.0.1:36563/up/s.jpg','聚焦高质量发展|海南自贸港:跨省共建园区赋能现代产业发展',NULL,NULL,NULL);
INSERT INTO "article_images" VALUES('3c861345b42f1fc94241f7a8bd31f520',1,'http://127.0.0.1:36563/up/129.jpg','在海南洋浦经济开发区拍摄的洋浦港封关运作项目和配套工程。新华网发(无人机照片,2025年1月12日摄)。','在海南洋浦经济开发区拍摄的洋浦港封关运作项目和配套工程。','新华网发','2025-01-12');
INSERT INTO "article_images" VALUES('3c861345b42f1fc94241f7a8bd31f520',2,'http://127.0.0.1:36563/up/130.jpg','2025年3月7日,由湖南省政府驻海南办事处组织的湖南企业考察团在海南东方港考察。新华网发','2025年3月7日,由湖南省政府驻海南办事处组织的湖南企业考察团在海南东方港考察。','新华网发','2025-03-07');
INSERT INTO "article_images" VALUES('3c861345b42f1fc94241f7a8bd31f520',3,'http://127.0.0.1:36563/up/131.jpg','在广东海南先进制造业合作产业园,康佳装备产研基地项目正加快建设。新华网发','在广东海南先进制造业合作产业园,康佳装备产研基地项目正加快建设。','新华网发',NULL);
INSERT INTO "article_images" VALUES('656ff1dcc927eb01427fc862b54b0149',0,'http://127.0.0.1:45673/img/140.jpg','Воспитатели встречают детей у трапа «Ласточки». Фото: Артём Лосев','Воспитатели встречают детей у трапа «Ласточки».','Артём Лосев',NULL);
INSERT INTO "article_images" VALUES('752a109a207db4aec87265455c4ee117',0,'http://127.0.0.1:33985/up/s.jpg','聚焦乡村振兴|山区书房:一盏灯照亮一座村',NULL,NULL,NULL);
INSERT INTO "article_images" VALUES('adc418e6557625aa2d2ec3892c225e9b',0,'http://127.0.0.1:39337/m/119.jpg','再び明かりがともった灯台=2025年3月22日、田所修撮影','再び明かりがともった灯台','田所修撮影','2025-03-22');
INSERT INTO "article_images" VALUES('e4ce06ac76d685b73e80153e8500c8d2',0,'http://127.0.0.1:41491/m/119.jpg','整修完成的蒸汽機在廠區內試運轉。中央社記者簡佑安攝','整修完成的蒸汽機在廠區內試運轉。','中央社記者簡佑安攝',NULL);
INSERT INTO "article_images" VALUES('c545b9fc6224d3601be1f817c574fc58',0,'http://127.0.0.1:36391/m/115.jpg','2025年5月16日，一群反嘴鹬在北流河湿地觅食。新华社记者 祁连生 摄','2025年5月16日，一群反嘴鹬在北流河湿地觅食。','新华社记者 祁连生 摄','2025-05-16');
INSERT INTO "article_images" VALUES('dc2214baf74813f3a7da38e2bb2b8b3f',0,'http://127.0.0.1:33985/img/113.jpg','选手在滨河公园放飞巨型风筝。简单 摄','选手在滨河公园放飞巨型风筝。','简单 摄',NULL);
INSERT INTO "article_images" VALUES('bd4107a08247e1f0ab38e5a69e8a8e02',0,'http://127.0.0.1:36563/i/17.webp','科研人员在甲板上检查浮标。央视网发','科研人员在甲板上检查浮标。','央视网发',NULL);
INSERT INTO "article_images" VALUES('e1479df4fcab591a05bb9a778f1a1c12',0,'http://127.0.0.1:45673/m/141.jpg','مزارعون يفتحون بوابة القناة في وادي الزيتون. تصوير: سامر حداد','مزارعون يفتحون بوابة القناة في وادي الزيتون.','سامر حداد',NULL);
INSERT INTO "article_images" VALUES('7999fb1e89aacf17a0a061ef223ee4a8',0,'http://127.0.0.1:43795/small/124.jpg','Saturday’s loaf, still too hot to cut.','Saturday’s loaf, still too hot to cut.',NULL,NULL);
INSERT INTO "article_images" VALUES('c3c9a0724a2f8dd40a83a511a2016dcb',0,'http://127.0.0.1:43795/m/160.jpg','The ferry Guillemot lies at the quay in Port Hallam on Monday. (AP Photo/Dana Whitlock)','The ferry Guillemot lies at the quay in Port Hallam on Monday.','AP Photo/Dana Whitlock',NULL);
INSERT INTO "article_images" VALUES('1041d2c12ad64ca2308fa2ab2ab639b1',0,'http://127.0.0.1:36455/media/134.jpg','Kraniche über dem Altenmoor im Morgennebel. Foto: Sven Ahlers','Kraniche über dem Altenmoor im Morgennebel.','Sven Ahlers',NULL);
INSERT INTO "article_images" VALUES('3c14ae4a486cd816d569be618a85618f',0,'http://127.0.0.1:36455/m/155.jpg','Radfahrer überqueren als Erste die neue Ohlebrücke. Foto: Katrin Behl/dpa','Radfahrer überqueren als Erste die neue Ohlebrücke.','Katrin Behl/dpa',NULL);
INSERT INTO "article_images" VALUES('5824c4c7b2ecdc830339831b8b8b8aec',0,'http://127.0.0.1:36455/m/148.jpg','L’ancienne gare de Saint-Aubrac, dimanche. Photo Lucie Ferrand / AFP','L’ancienne gare de Saint-Aubrac, dimanche.','Lucie Ferrand / AFP',NULL);
INSERT INTO "article_images" VALUES('bc210a926d5a31edfaba208215f3c436',0,'http://127.0.0.1:35097/m/141.jpg','O autocarro que servirá de centro de saúde, em Vila Marim. Foto: Duarte Leal/Lusa','O autocarro que servirá de centro de saúde, em Vila Marim.','Duarte Leal/Lusa',NULL);
INSERT INTO "article_images" VALUES('c2f4a7d375463c6c69ea5e2d2ccef4d7',0,'http://127.0.0.1:35097/m/148.jpg','Vista del embalse de Peñalta, al 31 % de su capacidad. EFE/Nuria Calvo','Vista del embalse de Peñalta, al 31 % de su capacidad.','EFE/Nuria Calvo',NULL);
INSERT INTO "article_images" VALUES('d6b1d43d01a79aef84c47d920c60e440',0,'http://127.0.0.1:35097/img/146.jpg','Il sipario storico del teatro dopo il restauro. Foto: Elisa Gori','Il sipario storico del teatro dopo il restauro.','Elisa Gori',NULL);
CREATE TABLE article_people (
  article_id   TEXT NOT NULL REFERENCES articles ON DELETE CASCADE,
  ordinal      INTEGER NOT NULL,
  name         TEXT NOT NULL,
  role         TEXT NOT NULL CHECK (role IN ('author', 'reporter', 'editor', 'photographer', 'translator')),
  organisation TEXT,
  PRIMARY KEY (article_id, ordinal)
) STRICT;
INSERT INTO "article_people" VALUES('02552f73145d38a8386be5636918038e',0,'Clare Donnelly','author',NULL);
INSERT INTO "article_people" VALUES('0907039fc16a6baff453baa17089f444',0,'伍思齐','reporter','本报');
INSERT INTO "article_people" VALUES('0907039fc16a6baff453baa17089f444',1,'庞小满','reporter','本报');
INSERT INTO "article_people" VALUES('0907039fc16a6baff453baa17089f444',2,'庞小满','photographer',NULL);
INSERT INTO "article_people" VALUES('0a9d3c5b99bea57cd3e6a5baf63e5a0c',0,'楚天舒','reporter','新華社');
INSERT INTO "article_people" VALUES('0a9d3c5b99bea57cd3e6a5baf63e5a0c',1,'路遠','editor',NULL);
INSERT INTO "article_people" VALUES('1a0ab13b819d77a1c0c3a92190f94a0d',0,'大久保実','author',NULL);
INSERT INTO "article_people" VALUES('1a124c84f11b92a651ed09c878ca1cc2',0,'方远舟','reporter','新华网');
INSERT INTO "article_people" VALUES('1a124c84f11b92a651ed09c878ca1cc2',1,'陆知秋','reporter','新华网');
INSERT INTO "article_people" VALUES('2020f41ede49aa010ae23dcc702fd34a',0,'欧阳帆','editor',NULL);
INSERT INTO "article_people" VALUES('2020f41ede49aa010ae23dcc702fd34a',1,'叶一帆','photographer',NULL);
INSERT INTO "article_people" VALUES('2269dce130a0037d720f1e6885b3d6e4',0,'Jonah Reyes','author',NULL);
INSERT INTO "article_people" VALUES('391219baf6a9f8c4a0ca85db17db1367',0,'吴茂辉','reporter','新华网');
INSERT INTO "article_people" VALUES('391219baf6a9f8c4a0ca85db17db1367',1,'王与点','reporter','新华网');
INSERT INTO "article_people" VALUES('395ed212585287f90222aa1d97b34663',0,'Caterina Bellomo','author',NULL);
INSERT INTO "article_people" VALUES('6525523c67992fb7a74dcfc9ff605dd0',0,'常欢','editor',NULL);
INSERT INTO "article_people" VALUES('6d52b56b08d3d9df2f3e3ae66c7cbddf',0,'서민재','reporter','연합뉴스');
INSERT INTO "article_people" VALUES('7b27714d13441af82830c3b845705fd6',0,'早瀬文','author',NULL);
INSERT INTO "article_people" VALUES('8ca522b8fed0e3c79f540aa154634226',0,'常欢','editor',NULL);
INSERT INTO "article_people" VALUES('ad21130559fde65dbf4bf6e303a20891',0,'Leonor Vasques','author',NULL);
INSERT INTO "article_people" VALUES('b1a1dc536df7afc2183f14b5bab943f0',0,'谷雨','editor',NULL);
INSERT INTO "article_people" VALUES('b1a1dc536df7afc2183f14b5bab943f0',1,'马奔','photographer',NULL);
INSERT INTO "article_people" VALUES('b80a59057c808d1a1da40336f7577a20',0,'蘇葉','author',NULL);
INSERT INTO "article_people" VALUES('f2cebd6a4af17abeee7cdaabf4dd9992',0,'闻人语','author',NULL);
INSERT INTO "article_people" VALUES('3c861345b42f1fc94241f7a8bd31f520',0,'吴茂辉','reporter','新华网');
INSERT INTO "article_people" VALUES('3c861345b42f1fc94241f7a8bd31f520',1,'王与点','reporter','新华网');
INSERT INTO "article_people" VALUES('656ff1dcc927eb01427fc862b54b0149',0,'Артём Лосев','photographer',NULL);
INSERT INTO "article_people" VALUES('752a109a207db4aec87265455c4ee117',0,'方远舟','reporter','新华网');
INSERT INTO "article_people" VALUES('752a109a207db4aec87265455c4ee117',1,'陆知秋','reporter','新华网');
INSERT INTO "article_people" VALUES('e4ce06ac76d685b73e80153e8500c8d2',0,'簡佑安','reporter','中央社');
INSERT INTO "article_people" VALUES('e4ce06ac76d685b73e80153e8500c8d2',1,'簡佑安','photographer',NULL);
INSERT INTO "article_people" VALUES('0a93b37d2ad8f0701a241ae4d7b25155',0,'Ольга Вершинина','author',NULL);
INSERT INTO "article_people" VALUES('7c90a72b0887f10c441652957b201f9a',0,'ليلى بنعمر','author',NULL);
INSERT INTO "article_people" VALUES('c545b9fc6224d3601be1f817c574fc58',0,'祁连生','reporter','新华社');
INSERT INTO "article_people" VALUES('c545b9fc6224d3601be1f817c574fc58',1,'沙小棠','reporter','新华社');
INSERT INTO "article_people" VALUES('c545b9fc6224d3601be1f817c574fc58',2,'祁连生','photographer',NULL);
INSERT INTO "article_people" VALUES('dc2214baf74813f3a7da38e2bb2b8b3f',0,'平安','editor',NULL);
INSERT INTO "article_people" VALUES('dc2214baf74813f3a7da38e2bb2b8b3f',1,'简单','photographer',NULL);
INSERT INTO "article_people" VALUES('b6ed27baaa2319bf6108e2f7aadb7faf',0,'문하린','author',NULL);
INSERT INTO "article_people" VALUES('bd4107a08247e1f0ab38e5a69e8a8e02',0,'洛清扬','reporter','央视网');
INSERT INTO "article_people" VALUES('bd4107a08247e1f0ab38e5a69e8a8e02',1,'齐万里','reporter','央视网');
INSERT INTO "article_people" VALUES('dee8eb2709e5faf4e0d8318f70217112',0,'Глеб Сорокин','author',NULL);
INSERT INTO "article_people" VALUES('e06b8ef6f64f2164e27f515479be5b6f',0,'진서우','author',NULL);
INSERT INTO "article_people" VALUES('34ad99812050d78368e5b33963eabe1c',0,'Martín Olmedo','author',NULL);
INSERT INTO "article_people" VALUES('7999fb1e89aacf17a0a061ef223ee4a8',0,'Hester Lamb','author',NULL);
INSERT INTO "article_people" VALUES('9c23dbe1d598d0cb27c84f36ea7bf21f',0,'Tamsin Roe','author',NULL);
INSERT INTO "article_people" VALUES('afbc617036b199d0e0228f4d70ca0a20',0,'Priya Oakes','author',NULL);
INSERT INTO "article_people" VALUES('c3c9a0724a2f8dd40a83a511a2016dcb',0,'Dana Whitlock','author',NULL);
INSERT INTO "article_people" VALUES('c3c9a0724a2f8dd40a83a511a2016dcb',1,'AP Photo','photographer',NULL);
INSERT INTO "article_people" VALUES('c3c9a0724a2f8dd40a83a511a2016dcb',2,'Dana Whitlock','photographer',NULL);
INSERT INTO "article_people" VALUES('1041d2c12ad64ca2308fa2ab2ab639b1',0,'Merle Thomsen','author',NULL);
INSERT INTO "article_people" VALUES('1041d2c12ad64ca2308fa2ab2ab639b1',1,'Sven Ahlers','photographer',NULL);
INSERT INTO "article_people" VALUES('17823c5ef2cda4ca4b7292bf7160b79a',0,'Jonas Wieland','author',NULL);
INSERT INTO "article_people" VALUES('3c14ae4a486cd816d569be618a85618f',0,'Katrin Behl','photographer',NULL);
INSERT INTO "article_people" VALUES('5824c4c7b2ecdc830339831b8b8b8aec',0,'Lucie Ferrand','photographer',NULL);
INSERT INTO "article_people" VALUES('bc210a926d5a31edfaba208215f3c436',0,'Duarte Leal','photographer',NULL);
INSERT INTO "article_people" VALUES('c2f4a7d375463c6c69ea5e2d2ccef4d7',0,'Nuria Calvo','photographer',NULL);
INSERT INTO "article_people" VALUES('ca177243893a0459b0c2829ca015cb29',0,'Inés Barrachina','author',NULL);
INSERT INTO "article_people" VALUES('d6b1d43d01a79aef84c47d920c60e440',0,'Elisa Gori','photographer',NULL);
INSERT INTO "article_people" VALUES('6f8c86cb4a503a49f3d294dc8349ecc7',0,'Falk Petersen','author',NULL);
INSERT INTO "article_people" VALUES('765259f2b374b80583bd1a64d49e8609',0,'Sophie Maillard','author',NULL);
INSERT INTO "article_people" VALUES('86bdd304bc0038bb805c04d86753a997',0,'Yann Le Bris','author',NULL);
INSERT INTO "article_people" VALUES('cc13c69f97e7e6be4cac129911f13d96',0,'Silke Drews','author',NULL);
CREATE TABLE article_tags (
  article_id TEXT NOT NULL REFERENCES articles ON DELETE CASCADE,
  ordinal    INTEGER NOT NULL,
  tag        TEXT NOT NULL,
  PRIMARY KEY (article_id, ordinal)
) STRICT;
INSERT INTO "article_tags" VALUES('1a124c84f11b92a651ed09c878ca1cc2',0,'体育');
INSERT INTO "article_tags" VALUES('391219baf6a9f8c4a0ca85db17db1367',0,'体育');
INSERT INTO "article_tags" VALUES('3c861345b42f1fc94241f7a8bd31f520',0,'体育');
INSERT INTO "article_tags" VALUES('752a109a207db4aec87265455c4ee117',0,'健身');
CREATE TABLE articles (
  -- Digest of the trusted canonical URL.
  article_id          TEXT PRIMARY KEY,
  -- The target whose page stands here; other targets of the article are its duplicates.
  target_id           INTEGER NOT NULL REFERENCES targets,
  url                 TEXT NOT NULL,
  canonical_url       TEXT,
  title               TEXT,
  subtitle            TEXT,
  original_title      TEXT,
  description         TEXT,
  lead                TEXT,
  body_text           TEXT NOT NULL,
  site_name           TEXT,
  source_name         TEXT,
  source_republished  INTEGER CHECK (source_republished IN (0, 1)),
  section_label       TEXT,
  -- Civil date as the page states it; published_at only where time and zone are stated.
  published_on        TEXT,
  published_at        TEXT,
  published_offset    TEXT,
  published_precision TEXT CHECK (published_precision IN ('day', 'minute', 'second')),
  published_basis     TEXT,
  modified_on         TEXT,
  modified_at         TEXT,
  modified_basis      TEXT,
  dateline_agency     TEXT,
  dateline_place      TEXT,
  dateline_on         TEXT,
  lang                TEXT,
  word_count          INTEGER NOT NULL,
  char_count          INTEGER NOT NULL,
  reading_minutes     INTEGER NOT NULL,
  view_count          INTEGER,
  comment_count       INTEGER,
  paywall             INTEGER CHECK (paywall IN (0, 1)),
  license             TEXT,
  robots_meta         TEXT,
  ai_opt_out          INTEGER CHECK (ai_opt_out IN (0, 1)),
  content_hash        TEXT NOT NULL,
  simhash             INTEGER NOT NULL,
  cluster_id          TEXT,
  quality             REAL NOT NULL CHECK (quality >= 0 AND quality <= 1),
  extractor           TEXT NOT NULL,
  rules_version       TEXT NOT NULL,
  -- Grows when the content changes.
  revision            INTEGER NOT NULL CHECK (revision >= 1),
  first_seen_at       TEXT NOT NULL,
  content_changed_at  TEXT NOT NULL,
  fetched_at          TEXT NOT NULL,
  removed_at          TEXT,
  run_id              INTEGER NOT NULL REFERENCES runs (run_id)
, noindex INTEGER CHECK (noindex IN (0, 1)), noarchive INTEGER CHECK (noarchive IN (0, 1)), unavailable_after TEXT) STRICT;
INSERT INTO "articles" VALUES('02552f73145d38a8386be5636918038e',42,'http://127.0.0.1:43795/culture/orchestra-aisle-nine','http://127.0.0.1:43795/culture/orchestra-aisle-nine','The orchestra in aisle nine',NULL,NULL,NULL,'When the orchestra in Wexley lost its hall to a flood, the players carried on in a supermarket. For eleven Sundays they have rehearsed between the bakery counter and the tills, before the doors open at ten.','When the orchestra in Wexley lost its hall to a flood, the players carried on in a supermarket. For eleven Sundays they have rehearsed between the bakery counter and the tills, before the doors open at ten.

The arrangement began as a joke. The store’s manager, Bill Tanner, plays second trombone, and when the conductor asked where on earth they could go, he held up his keys.

You learn a lot about an acoustic when there are nine hundred tins of soup in it.

The audience has grown. At first it was the night shift; now pensioners come with folding chairs, and a group of toddlers dances by the trolleys. Takings from a bucket at the door have reached £14,600.

“It has reminded us who we play for,” said Agnes Whitby, the leader, who joined the orchestra in 1988. Repairs to the hall will take until next spring, and some players are in no hurry.

On 14 December they will give their first proper concert in the store: a carol, a waltz and Dvořák’s Eighth, beside the freezers.','Common Ground',NULL,NULL,'Culture','2025-11-22','2025-11-22T07:30:00.000000Z','+00:00','second','meta',NULL,NULL,NULL,NULL,NULL,NULL,'en',179,981,1,NULL,NULL,NULL,NULL,NULL,NULL,'a14ae31eb44c284379a0595a5ecbddd8',-4036946161436311838,NULL,0.99,'containers-1','88103e1881fb',1,'2026-11-23T03:15:11.848654Z','2026-11-23T03:15:11.848654Z','2026-11-23T03:15:11.848654Z',NULL,1,NULL,NULL,NULL);
INSERT INTO "articles" VALUES('0907039fc16a6baff453baa17089f444',1,'http://127.0.0.1:33985/nc/2025/1024/9127.htm',NULL,'白塔乡的柿子红了',NULL,NULL,NULL,'霜降刚过，青禾县白塔乡的柿子红了。果农祝大川踩着梯子，一个一个往筐里摘，生怕碰破了皮。','本报青禾讯（记者伍思齐 通讯员庞小满）霜降刚过，青禾县白塔乡的柿子红了。果农祝大川踩着梯子，一个一个往筐里摘，生怕碰破了皮。

“鲜果一斤卖两块，做成柿饼能卖十八块。”祝大川说，去年村里建起了烘干房（用的是空气能），再也不怕连阴雨。

白塔乡有柿树6万多株，其中树龄超过百年的就有700株。过去，果子运不出去，一半烂在树上。2021年通村公路修通以后，收购商把车直接开到了树下。

一颗柿子的十二道工序

削皮、晾晒、捏饼、潮霜……在合作社的车间里，带头人窦桂兰向记者数着工序。她说，机器能削皮，但“捏”这一步还得靠手，轻了不匀，重了就破。

合作社眼下有社员216户，今年预计产柿饼900吨，一部分已经签了外地的订单。乡里还请来了老师，教年轻人在网上直播卖货。

县农业农村局有关负责人表示，下一步将统一标准和商标，让“白塔柿饼”卖得更远、更稳。',NULL,'本报',NULL,NULL,'2025-10-24',NULL,NULL,'day','url',NULL,NULL,NULL,'本报','青禾',NULL,'zh-Hans',304,374,1,731,6,NULL,NULL,NULL,NULL,'328b7b0a7d72b6e1cd71f40824f46cea',2066119468229569394,NULL,0.96,'containers-1','88103e1881fb',1,'2026-11-23T03:15:11.849430Z','2026-11-23T03:15:11.849430Z','2026-11-23T03:15:11.849430Z',NULL,1,NULL,NULL,NULL);
INSERT INTO "articles" VALUES('0a9d3c5b99bea57cd3e6a5baf63e5a0c',28,'http://127.0.0.1:36563/zx/88213.html','http://127.0.0.1:36563/zx/88213.html','縣圖書館開設夜間閱覽室',NULL,NULL,NULL,'縣圖書館日前開設夜間閱覽室,每晚開放到十點。','新華社清江8月20日電(記者楚天舒)縣圖書館日前開設夜間閱覽室,每晚開放到十點。

閱覽室可容納120人,配有護眼燈和飲水機(免費使用)。館長湯一平說,白天上班的人也需要一張安靜的桌子。

據統計,試運行兩個月以來,進館讀者達9400人次,其中六成是準備考試的年輕人。

館方還安排了志願者值班,十點以後護送獨自回家的讀者到車站。

下一步,這種服務將推廣到鄉鎮。',NULL,'新華社',NULL,'資訊','2025-08-20','2025-08-20T13:10:00.000000Z','+08:00','second','meta',NULL,NULL,NULL,'新華社','清江','2025-08-20','zh-Hant',150,182,1,377,1,NULL,NULL,NULL,NULL,'cabbb79ec7029dbd63cfafdb242605d8',4865805218979548602,NULL,0.97,'containers-1','88103e1881fb',1,'2026-11-23T03:15:11.848104Z','2026-11-23T03:15:11.848104Z','2026-11-23T03:15:11.848104Z',NULL,1,NULL,NULL,NULL);
INSERT INTO "articles" VALUES('1a0ab13b819d77a1c0c3a92190f94a0d',33,'http://127.0.0.1:39337/bunka/kagura-men','http://127.0.0.1:39337/bunka/kagura-men','半世紀ぶりの新しい面 山里の神楽を継ぐ',NULL,NULL,NULL,'山あいの集落で、半世紀ぶりに神楽(かぐら)の面が新調された。打ったのは、移住して6年目の木工作家、笹原迅さん(41)だ。','山あいの集落で、半世紀ぶりに神楽(かぐら)の面が新調された。打ったのは、移住して6年目の木工作家、笹原迅さん(41)だ。

きっかけは2年前の台風だった。倉が浸水し、古い面の多くが割れた。修理を頼める職人は県内におらず、集落の長老が笹原さんの工房を訪ねた。

木を選ぶところから

材は裏山の桐(きり)を使った。切ってから1年寝かせ、荒彫りに3カ月。笹原さんは「面は見る角度で表情が変わる。舞い手に着けてもらい、何度も削り直した」と振り返る。

完成したとき、長老は何も言わずに面を裏返し、内側をなでた。

秋の例祭では、新しい面を着けた中学生2人が初めて舞台に立つ。練習は週3回。笛の音が夜の谷に響いている。

集落の戸数は現在19戸。それでも今年は、都会に出た人たちから「見に帰る」という連絡が相次いでいるという。','季刊やまびこ',NULL,NULL,'文化','2025-09-14','2025-09-13T15:00:00.000000Z','+09:00','second','meta',NULL,NULL,NULL,NULL,NULL,NULL,'ja',309,359,1,NULL,NULL,NULL,NULL,NULL,NULL,'d85a9ab2d5cf2002df0e7b6aaf0a653f',-4294821488904875686,NULL,0.98,'containers-1','88103e1881fb',1,'2026-11-23T03:15:11.848527Z','2026-11-23T03:15:11.848527Z','2026-11-23T03:15:11.848527Z',NULL,1,NULL,NULL,NULL);
INSERT INTO "articles" VALUES('1a124c84f11b92a651ed09c878ca1cc2',29,'http://127.0.0.1:36563/a/55310.html','http://127.0.0.1:36563/a/55310.html','聚焦乡村振兴|山区书房:一盏灯照亮一座村',NULL,NULL,'聚焦乡村振兴|山区书房:一盏灯照亮一座村','傍晚六点,放下锄头的村民老郑走进村口的书房,借走一本讲果树嫁接的小册子。两年前,这里还是一间堆放农具的旧仓库;如今,青禾县已有43间这样的书房亮起了灯。','新华网青禾6月3日电(记者方远舟、陆知秋)傍晚六点,放下锄头的村民老郑走进村口的书房,借走一本讲果树嫁接的小册子。两年前,这里还是一间堆放农具的旧仓库;如今,青禾县已有43间这样的书房亮起了灯。

从“堆杂物”到“藏好书”

青禾县地处山区,常住人口约12万。过去,县里的图书馆离最远的村子有七十公里,不少孩子直到上初中才第一次走进阅览室。“不是不想看书,是书太远。”县文化馆馆长柳叶青说。

2023年春天,县里决定把闲置的校舍、粮仓和祠堂改成书房。经费不宽裕,就由政府出一点、乡贤捐一点、村里筹一点,平均每间花费不到9万元(含书架和取暖设备)。

书从哪里来?县图书馆实行“总馆配书、村村流转”,每个季度换一批新书。村民想看什么,在墙上的本子里写一笔,下个月多半就能等到。

从“送图书”到“种文化”

书房开门之后,管理员成了最忙的人。石桥村的管理员孟小雨是返乡大学生,除了登记借书,她还教老人用手机挂号,帮果农查行情。“有人进门是为了问天气,走的时候顺手带走一本书,这也挺好。”

在枫林村,书房每周五晚上放一场露天电影,散场以后,大家围着火炉讲村史。三位老人口述的故事被整理成册,印了两百本,不到一周就被领完。

统计显示,去年全县乡村书房共借出图书8.6万册次,比前年增长三成多;寒暑假期间,每天到书房写作业的学生超过1500人。

从“一间屋”到“一张网”

今年,青禾县计划再建12间书房,并与邻近三县实现通借通还。届时,读者在任何一间书房借的书,都可以就近归还。

灯光不大,却照得很远。夜色里,老郑翻开那本小册子,用铅笔在空白处记下日期。他说,等秋天果子熟了,要给书房送一筐来。',NULL,'新华网',NULL,'体育','2025-06-03',NULL,NULL,'day','dateline',NULL,NULL,NULL,'新华网','青禾','2025-06-03','zh-Hans',579,699,2,412,3,NULL,NULL,NULL,NULL,'bf40f2c901fb538b5c5e26efe5c64c38',9080585339569949918,NULL,0.97,'containers-1','88103e1881fb',1,'2026-11-23T03:15:11.900348Z','2026-11-23T03:15:11.900348Z','2026-11-23T03:15:11.900348Z',NULL,1,NULL,NULL,NULL);
INSERT INTO "articles" VALUES('2020f41ede49aa010ae23dcc702fd34a',16,'http://127.0.0.1:36391/minsheng/202509/t0902_3381.html','http://127.0.0.1:36391/minsheng/202509/t0902_3381.html','青禾41座小型水库完成除险加固',NULL,NULL,NULL,'记者从青禾市水务局获悉，截至8月底，全市41座小型水库除险加固工程全部完工，比原计划提前两个月。','本报讯 记者从青禾市水务局获悉，截至8月底，全市41座小型水库除险加固工程全部完工，比原计划提前两个月。

“以前一到汛期，我们就得把铺盖搬到坝上。”长岭水库管护员石守田说，新建的雨情测报站每5分钟自动上传一次数据，水位一旦超过警戒线，手机上就会收到提醒。

据了解，这些水库大多建于上世纪六七十年代，坝体渗漏、闸门锈蚀等问题比较普遍。工程总投资2.3亿元，其中中央和省级资金占六成，其余由市县两级财政承担。

管得住，还要用得好

市水务局副局长戚广平介绍，加固之后的水库每年可新增蓄水1800万立方米，惠及灌溉面积11万亩。今年入夏以来，下游的三个乡镇没有再为浇地发愁。

不过，也有基层干部反映，部分水库地处偏远，管护经费仍然偏紧。对此，戚广平表示，市里正在研究把管护费用纳入年度预算，并尝试由专业公司统一养护。

“修好是第一步，管好才算数。”他说。',NULL,'清江日报',NULL,'民生','2025-09-02','2025-09-01T23:40:00.000000Z','+08:00','second','meta',NULL,NULL,NULL,'本报',NULL,NULL,'zh-Hans',322,379,1,2316,18,NULL,NULL,NULL,NULL,'e303c9c1f542596dd038dfa90b2d9eea',4014718561272138580,NULL,0.99,'containers-1','88103e1881fb',1,'2026-11-23T03:15:11.849107Z','2026-11-23T03:15:11.849107Z','2026-11-23T03:15:11.849107Z',NULL,1,NULL,NULL,NULL);
INSERT INTO "articles" VALUES('2269dce130a0037d720f1e6885b3d6e4',43,'http://127.0.0.1:43795/science/coolest-car-park','http://127.0.0.1:43795/science/coolest-car-park','How a car park became the coolest place in town','A city measured what trees do to its summers. The answer was larger than anyone expected.',NULL,NULL,'Four years after the city tore up the car park behind the old tannery, the trees planted in its place are doing a measurable job. Summer afternoons there are now up to six degrees cooler than on the surrounding streets, according to a study published on Monday.','Four years after the city tore up the car park behind the old tannery, the trees planted in its place are doing a measurable job. Summer afternoons there are now up to six degrees cooler than on the surrounding streets, according to a study published on Monday.

Researchers from the Institute of Urban Climate hung 60 sensors on lamp posts and recorded temperatures every ten minutes for two summers. The results surprised even the people who had argued for the park.

Location | 2 p.m. average | Midnight average

Tannery Park | 26.1 °C | 17.4 °C

Mill Street | 30.8 °C | 21.0 °C

Station Square | 32.3 °C | 22.6 °C

“We expected two degrees, perhaps three,” said Lena Marsh, who led the work. “What we had not counted on was the ground. Bare soil breathes; asphalt does not.”

Cheaper than it looks

The park cost 1.9 million to build and about 60,000 a year to look after. The study estimates that nearby homes save a fifth of their cooling bills in July and August.

Not everyone is persuaded. Traders on Mill Street say they lost 140 parking spaces and part of their passing trade. The council will decide in May whether to convert a second car park.','Common Ground',NULL,NULL,'Science','2025-04-07','2025-04-07T05:00:00.000000Z','+01:00','second','meta',NULL,NULL,NULL,NULL,NULL,NULL,'en',211,1156,1,NULL,NULL,NULL,NULL,NULL,NULL,'f28169953bc8902bd2b8446914f9187c',182070030221031279,NULL,0.94,'containers-1','88103e1881fb',1,'2026-11-23T03:15:11.901550Z','2026-11-23T03:15:11.901550Z','2026-11-23T03:15:11.901550Z',NULL,1,NULL,NULL,NULL);
INSERT INTO "articles" VALUES('391219baf6a9f8c4a0ca85db17db1367',2,'http://127.0.0.1:33985/a/63071.html','http://127.0.0.1:33985/a/63071.html','聚焦高质量发展|海南自贸港:跨省共建园区赋能现代产业发展',NULL,NULL,'聚焦高质量发展|海南自贸港:跨省共建园区赋能现代产业发展','湖南的再制造工程装备通过海南“借港出海”;浙江的数字企业利用海南医疗特许政策做大做强;广东科创企业与海口建立多功能孵化器……近年来,海南与兄弟省份合作共建产业园区,探索“自贸港政策+内地产业”的协同模式,共同做大经济增量,为高质量发展探索新路径。','新华网海口7月7日电(记者吴茂辉、王与点)湖南的再制造工程装备通过海南“借港出海”;浙江的数字企业利用海南医疗特许政策做大做强;广东科创企业与海口建立多功能孵化器……近年来,海南与兄弟省份合作共建产业园区,探索“自贸港政策+内地产业”的协同模式,共同做大经济增量,为高质量发展探索新路径。

从“单向承接”到“价值共创”

海南自贸港建设以来,凭借独特的政策红利吸引了大量企业落户,但更多是政策洼地的“单向承接”。随着湘琼、粤琼、浙琼等跨省合作产业园的落地,海南逐渐转向与内地省份“双向奔赴”,在政策与产业的碰撞中共同创造增量价值。

设立不到两年的东方市湘琼先进制造业共建产业园内塔吊林立,三一湘琼(海南)智造产业园项目最快预计年底投产,厂房门口“湖南出海,海南出彩”的标语醒目。企业选择海南的原因,藏在一笔“两头在外”的经济账里:三一重工海外二手设备(如印尼进口)不少仍有六七成新,此前需返运昆山翻新再出口,转至东方基地就近维修再制造后,单台可省关税及运费3.2万元。

湖南省政府驻海南办事处相关负责人介绍,自产业园启动建设以来,办事处积极帮助两省相关部门牵线搭桥,协调解决园区建设中的困难,大力招引湖南投资者来琼创业,成效显著。目前已落地产业项目29个,已投产项目1个,总投资达131亿元。

相似思路下,海南多个跨省共建产业园定位各异、拔节生长。澄迈县浙琼合作产业园中,微医依托海南乐城国际医疗旅游先行区政策优势建设互联网医院,创办全国首所健康管理类高职院校,探索“医疗+教育”产教融合新生态。海口市广东海南先进制造业合作产业园里,生物医药及医疗器械、新一代电子信息、高端食品加工及美妆大健康、汽车及高端装备制造等产业集群正加快发展。“合作不是简单承接产业转移,而是共同做大增量。”海口高新区工委副书记陈量子说。

从“要素赋能”到“理念渗透”

跨省共建产业园区给海南带来的不仅是资金、技术和人才等要素,更有先进的管理理念、服务意识和工作方法。

儋州工业园深儋合作区服务中心内,客商常一边品尝当地种植的新鲜西瓜,一边听讲解员介绍,不时有客商前来考察洽谈。附近工地上,工厂栋栋拔地而起,道路平坦宽阔,很难想象几年前这里还是一片荒凉。

儋州工业园曾因基础设施薄弱、产业动能不足,27家企业中18家停产。2020年起,儋州工业园与深圳市盐田港集团成立合资公司负责园区开发和运营,截至目前引入深圳港集团、京东集团等26个优质项目,协议投资99亿元。

“深圳元素”带来了“深圳效率”。园区服务中心提供无偿帮办代办服务,京东儋州项目从摘地到获施工许可证仅用66天。“深圳经验提升了当地干部创新服务意识。”儋州深农公司董事长张新建说。在当地政府配合下,公司迅速流转土地1.1万亩,建成深农集团最大农产品基地,助力儋州一二三产融合。

产业的双向奔赴也带来人才双向交流。湘琼先进制造业共建产业园中,湖南派出人员团队常驻海南负责招商;广东海南先进制造业合作产业园里,两地干部“双向学习”成常态,2024年海口高新区与广州互派3名干部挂职,琼粤产业基金的管理经验也被引入海南。

从“物理聚合”到“化学融合”

海南与内地省市合作共建产业园,不仅是跨越行政区域的“物理聚合”,更向着规则互通、机制创新、生态共建的深层次迈进。从统一技术标准到共享创新资源,从资本联动到人才互通,跨省合作的“化学反应”催生出一批具有全国示范意义的制度成果与产业生态。

依托东方市湘琼先进制造业共建产业园,湖南、海南两省市场监管部门共同制定的《工程机械出口二手机维修及再制造通用技术要求》地方标准,填补了国内工程机械二手机维修及再制造出口领域地方标准缺失的空白,成为湘琼两省首例跨区域共同立项、审查、发布的标准合作典范。

海南省市场监管局有关负责人表示,该地方标准的发布实施,有利于解决二手机出口市场缺乏统一产品技术要求的问题,提高出口二手机的产品质量、降低企业经营风险,提升国际客户对海南湘琼先进制造业共建产业园出品的工程机械二手机的信任。

要素配置方式的革新进一步释放了跨省合作潜力。在广东海南先进制造业合作产业园,海口国家高新区与广州高新区共同设立10亿元琼粤产业投资基金,与广州中创、东莞清大、佛山力合揭牌成立3家广东海南双向孵化器,共同培育和筛选高成长性企业。

深层次的融合正从产业链互补向创新链协同延伸。儋州工业园与深圳综开院、国家高技术产业创新中心等智库深化合作,聚焦生物医药、低空经济、数字经济、现代农业等产业领域,推动创新链关键环节的双向链接。

机遇广阔,跨省合作不以山海为远;未来可期,联动发展不以日月为限。从湘江之畔到南海之滨,从大湾区到自贸港,跨省合作正结出硕果。在自由贸易港封关运作愿景下,海南链接世界的开放优势将更加凸显,跨省共建产业园区也将书写更多双向奔赴、携手共赢的生动故事。',NULL,'新华网',NULL,'体育','2025-07-07',NULL,NULL,'day','dateline',NULL,NULL,NULL,'新华网','海口','2025-07-07','zh-Hans',1759,1997,5,63,0,NULL,NULL,NULL,NULL,'e6bc0ef91d18826fe12eb3013e80d4b5',-823484773327358298,NULL,0.94,'containers-1','88103e1881fb',1,'2026-11-23T03:15:12.136248Z','2026-11-23T03:15:12.136248Z','2026-11-23T03:15:12.136248Z',NULL,1,NULL,NULL,NULL);
INSERT INTO "articles" VALUES('395ed212585287f90222aa1d97b34663',9,'http://127.0.0.1:35097/costume/ombrellaio','http://127.0.0.1:35097/costume/ombrellaio','L’ultimo ombrellaio di piazza delle Erbe',NULL,NULL,NULL,'Alle sei di sera, in piazza delle Erbe, Nino Sartori accende il fornelletto e mette sul bancone sei sedie spaiate. Da quarant’anni ripara ombrelli, e da quaranta dice che è l’ultimo anno.','Alle sei di sera, in piazza delle Erbe, Nino Sartori accende il fornelletto e mette sul bancone sei sedie spaiate. Da quarant’anni ripara ombrelli, e da quaranta dice che è l’ultimo anno.

Un ombrello nuovo costa meno della riparazione, e lui è il primo a riconoscerlo. «Chi viene qui non vuole un ombrello», spiega, «vuole quell’ombrello».

L’officina dei ricordi

Negli scaffali ce ne sono più di trecento mai ritirati, ognuno con un cartellino. Il più vecchio è del 1986: apparteneva a una maestra che si trasferì al mare e non tornò.

L’anno scorso una studentessa li ha fotografati uno per uno e ne ha fatto una mostra. In due settimane diciotto proprietari si sono riconosciuti, e undici sono venuti a pagare il conto, in lire.

Piove sempre meno, ma quando piove, piove sul serio.

Sartori ha cominciato a insegnare il mestiere a due ragazzi del quartiere. Il corso è gratuito, con una sola regola: il primo ombrello riparato si regala a uno sconosciuto.','Il Portico',NULL,NULL,'Costume','2025-11-08','2025-11-08T07:00:00.000000Z','+01:00','second','meta',NULL,NULL,NULL,NULL,NULL,NULL,'it',163,961,1,NULL,NULL,NULL,NULL,NULL,NULL,'59f137f9d25a77befce27da390619958',-9191798414738602114,NULL,0.98,'containers-1','88103e1881fb',1,'2026-11-23T03:15:11.849544Z','2026-11-23T03:15:11.849544Z','2026-11-23T03:15:11.849544Z',NULL,1,NULL,NULL,NULL);
INSERT INTO "articles" VALUES('6525523c67992fb7a74dcfc9ff605dd0',5,'http://127.0.0.1:34363/people/2025-07/21/content_488.htm','http://127.0.0.1:34363/people/2025-07/21/content_488.htm','云端邮局的守望者',NULL,NULL,NULL,'海拔三千八百米的邮局,全年只有一名职工。她叫卓玛央金,在这里工作了十一年。','海拔三千八百米的邮局,全年只有一名职工。她叫卓玛央金,在这里工作了十一年。

每周二和周五,邮车从山下送来包裹。去年,她一共投递了6400多件,最远的一户要骑马走四个小时(冬天则要绕路)。

“最怕的不是冷,是路滑。”卓玛央金说,有一年下大雪,她在垭口等了两天,怀里揣着一封录取通知书。

学生叫多吉,如今已经大学毕业,回到县里当了老师。每年开学,他都会带着学生来邮局,给十年后的自己寄一封信。

邮政公司表示,今年将为高原网点配备供氧设备和越野车,并试用无人机投送药品。',NULL,'高原日报',NULL,'人物','2025-07-21','2025-07-21T02:12:00.000000Z','+08:00','second','meta',NULL,NULL,NULL,NULL,NULL,NULL,'zh-Hans',197,236,1,1530,9,NULL,NULL,NULL,NULL,'fa0895570687deab29b0819bda5a7eba',162679134087321704,NULL,0.96,'containers-1','88103e1881fb',1,'2026-11-23T03:15:11.848357Z','2026-11-23T03:15:11.848357Z','2026-11-23T03:15:11.848357Z',NULL,1,NULL,NULL,NULL);
INSERT INTO "articles" VALUES('6d52b56b08d3d9df2f3e3ae66c7cbddf',34,'http://127.0.0.1:39337/view/AKR20250415','http://127.0.0.1:39337/view/AKR20250415','폐교된 섬 학교, 12년 만에 바다 도서관으로',NULL,NULL,NULL,'경남 통영의 작은 섬 학교가 폐교 12년 만에 바다 도서관으로 다시 문을 열었다. 통영시는 15일 솔섬에서 주민 80여 명이 참석한 가운데 개관식을 했다고 밝혔다.','(통영=연합뉴스) 서민재 기자 = 경남 통영의 작은 섬 학교가 폐교 12년 만에 바다 도서관으로 다시 문을 열었다. 통영시는 15일 솔섬에서 주민 80여 명이 참석한 가운데 개관식을 했다고 밝혔다.

도서관은 옛 교실 세 칸을 고쳐 만들었다. 책 6천여 권과 함께 섬사람들이 기증한 항해 일지, 물때표, 그물 바늘도 전시한다.

졸업생 박순자(71) 씨는 "운동장에 풀이 자라는 걸 볼 때마다 마음이 아팠는데 다시 불이 켜지니 꿈만 같다"고 말했다.

사업비는 모두 9억4천만원이 들었다. 시는 하루 두 차례 오가던 여객선을 주말에는 네 차례로 늘리기로 했다.

시 관계자는 "내년에는 교사 관사를 손질해 작가들이 한 달씩 머물 수 있는 공간으로 꾸밀 계획"이라고 설명했다.','남해뉴스','연합뉴스',1,'사회','2025-04-15','2025-04-15T07:08:00.000000Z','+09:00','second','json_ld',NULL,NULL,NULL,'연합뉴스','통영',NULL,'ko',255,377,1,NULL,NULL,NULL,NULL,'max-image-preview:large',NULL,'8f2ffdf28e990e034ddca2628cb4ee8f',-6723857103458052330,NULL,0.97,'containers-1','88103e1881fb',1,'2026-11-23T03:15:11.900192Z','2026-11-23T03:15:11.900192Z','2026-11-23T03:15:11.900192Z',NULL,1,NULL,NULL,NULL);
INSERT INTO "articles" VALUES('7b27714d13441af82830c3b845705fd6',35,'http://127.0.0.1:39337/2025/06/toshoshitsu/','http://127.0.0.1:39337/2025/06/toshoshitsu/','返却日のない図書室',NULL,NULL,'返却日のない図書室','町家を改装した小さな図書室が、城下町の一角で人気を集めている。並ぶのは絵本と郷土史、それに近所の人が書いた日記だ。','町家を改装した小さな図書室が、城下町の一角で人気を集めている。並ぶのは絵本と郷土史、それに近所の人が書いた日記だ。

館長の波多野千里さん(58)は、元小学校の教員。子どもたちが読めるように、壁の説明にはすべて振り仮名を付けた。

毎月第2日曜には、お年寄りが昔の暮らしを語る会を開く。先月は藍染めの職人が、川で布を洗った冬の朝の話をした。

貸出期間は「読み終わるまで」

貸出カードに返却日はない。「急いで返さなくていい。その代わり、感想を一言書いてください」と波多野さん。カードの裏には、子どもの大きな字が並ぶ。

開館から1年で、蔵書は800冊から2300冊に増えた。多くは寄贈だという。','城下町だより',NULL,NULL,NULL,'2025-06-08','2025-06-07T21:00:00.000000Z','+09:00','second','time_element',NULL,NULL,NULL,NULL,NULL,NULL,'ja',255,298,1,NULL,NULL,NULL,NULL,NULL,NULL,'6d8159edd73ae27d516ecdb4e69e0dc6',-1171598462566934617,NULL,0.97,'containers-1','88103e1881fb',1,'2026-11-23T03:15:12.233294Z','2026-11-23T03:15:12.233294Z','2026-11-23T03:15:12.233294Z',NULL,1,NULL,NULL,NULL);
INSERT INTO "articles" VALUES('8ca522b8fed0e3c79f540aa154634226',7,'http://127.0.0.1:34363/city/2025-12/02/content_771.htm','http://127.0.0.1:34363/city/2025-12/02/content_771.htm','青禾地铁3号线开通试运营',NULL,NULL,NULL,'青禾地铁3号线昨日开通试运营。早上6点半,首班列车从北站驶出,车厢里坐满了专程赶来“尝鲜”的市民。','青禾地铁3号线昨日开通试运营。早上6点半,首班列车从北站驶出,车厢里坐满了专程赶来“尝鲜”的市民。

3号线全长28.6公里,设站21座,穿过老城区和大学城,全程票价最高6元(60岁以上老人免费)。按照设计,高峰时段行车间隔为4分钟。

住在南塘的上班族晏文倩说,以前开车到单位要50分钟,现在地铁只用26分钟。“省下来的时间,可以多睡一会儿。”

施工最难的是这一段

地铁集团总工程师瞿永年介绍,最难的是穿越古城墙的区间,隧道顶部距离墙基只有9米。施工队每天只推进两米,用了七个月才通过,城墙沉降控制在3毫米以内。

目前,3号线的日均客流预计为22万人次。交通部门将同步调整17条公交线路,方便市民换乘。',NULL,'青禾晚报',NULL,'城市','2025-12-02','2025-12-02T00:05:00.000000Z','+08:00','second','meta',NULL,NULL,NULL,NULL,NULL,NULL,'zh-Hans',256,305,1,9804,127,NULL,NULL,NULL,NULL,'439b944b663106ccd7e72e31ec808004',-7764211150067008911,NULL,0.96,'containers-1','88103e1881fb',1,'2026-11-23T03:15:11.900465Z','2026-11-23T03:15:11.900465Z','2026-11-23T03:15:11.900465Z',NULL,1,NULL,NULL,NULL);
INSERT INTO "articles" VALUES('ad21130559fde65dbf4bf6e303a20891',10,'http://127.0.0.1:35097/cronicas/eletrico-28/','http://127.0.0.1:35097/cronicas/eletrico-28/','O elétrico que só sabe descer',NULL,NULL,'O elétrico que só sabe descer','O elétrico 28 da nossa cidade não sobe a colina: desce-a. De manhã vai cheio de estudantes que vão para baixo e à noite regressa vazio, porque toda a gente prefere voltar a pé, devagar, pelas tabernas.','O elétrico 28 da nossa cidade não sobe a colina: desce-a. De manhã vai cheio de estudantes que vão para baixo e à noite regressa vazio, porque toda a gente prefere voltar a pé, devagar, pelas tabernas.

O guarda-freio chama-se Alberto e conhece os passageiros pelo lugar onde se sentam. Quando falta alguém três dias seguidos, toca à campainha da casa. Já encontrou duas gripes, uma perna partida e um casamento.

O banco do fundo

O banco do fundo está reservado, sem que ninguém o tenha escrito, para a dona Ermelinda, que faz 101 anos em maio. Se um turista se senta ali, o carro inteiro olha para o chão até ele perceber.

No mês passado a empresa anunciou que ia substituir os carros antigos por autocarros elétricos. Em quatro dias apareceram 6.300 assinaturas, numa cidade com pouco mais de nove mil habitantes.

O elétrico fica. A dona Ermelinda assinou em primeiro lugar, com uma letra redonda de escola primária, e pôs por baixo: “banco do fundo”.','Gazeta da Ribeira',NULL,NULL,NULL,'2025-03-30','2025-03-30T08:00:00.000000Z','+01:00','second','time_element',NULL,NULL,NULL,NULL,NULL,NULL,'pt',168,957,1,NULL,NULL,NULL,NULL,NULL,NULL,'c85beafb04adcbc62916bca9c8894d6f',-4828525219784795872,NULL,0.98,'containers-1','88103e1881fb',1,'2026-11-23T03:15:12.156919Z','2026-11-23T03:15:12.156919Z','2026-11-23T03:15:12.156919Z',NULL,1,NULL,NULL,NULL);
INSERT INTO "articles" VALUES('b1a1dc536df7afc2183f14b5bab943f0',17,'http://127.0.0.1:36391/wenhua/202512/t1221_4410.html','http://127.0.0.1:36391/wenhua/202512/t1221_4410.html','老粮仓变身音乐厅',NULL,'老粮仓变身音乐厅，首场演出票一小时售罄',NULL,'12月20日晚，清江市城南的老粮仓里座无虚席。由四座圆筒仓改建的“回声音乐厅”迎来首场演出，清江交响乐团演奏了三部本土作曲家的新作。','12月20日晚，清江市城南的老粮仓里座无虚席。由四座圆筒仓改建的“回声音乐厅”迎来首场演出，清江交响乐团演奏了三部本土作曲家的新作。

粮仓建于1956年，2009年停用后一直闲置。建筑师凌霜说，圆筒形的空间回声太长，本是音乐厅的大忌，设计团队在墙上挂了1200块可以转动的木板，用来调节混响时间。

“第一次试音的时候，一个音能转七秒。”乐团首席蒲敏回忆，调整之后，混响缩短到1.9秒，“弦乐的声音像有了颗粒”。

票价最低30元

音乐厅共有620个座位，其中100个常年以30元的价格出售，优先提供给学生和老人。首场演出的门票开售一小时即告售罄。

附近居民也有担心，主要是散场以后的停车和噪声。街道办表示，演出当晚将开放两所学校的操场供临时停车，并把末班公交延后到23时。

据悉，明年音乐厅计划举办90场演出，其中三分之一为公益场次。',NULL,'清江日报',NULL,'文化','2025-12-21',NULL,NULL,'minute','visible',NULL,NULL,NULL,NULL,NULL,NULL,'zh-Hans',305,372,1,NULL,NULL,NULL,NULL,NULL,NULL,'eac33f96897225b03459612187e9c9c8',-2111470783205218655,NULL,0.99,'containers-1','88103e1881fb',1,'2026-11-23T03:15:11.900769Z','2026-11-23T03:15:11.900769Z','2026-11-23T03:15:11.900769Z',NULL,1,NULL,NULL,NULL);
INSERT INTO "articles" VALUES('b80a59057c808d1a1da40336f7577a20',40,'http://127.0.0.1:41491/2025/05/waves/','http://127.0.0.1:41491/2025/05/waves/','聽浪的人',NULL,NULL,'聽浪的人','搬到海邊小鎮的第三年，我終於學會了分辨浪聲。大潮前一晚，浪是悶的，像有人在隔壁搬家具；天氣要變壞時，浪反而碎，細細密密打在堤上。','搬到海邊小鎮的第三年，我終於學會了分辨浪聲。大潮前一晚，浪是悶的，像有人在隔壁搬家具；天氣要變壞時，浪反而碎，細細密密打在堤上。

教我這件事的是隔壁的阿順伯。他捕了一輩子魚，退休後每天清晨仍到港邊坐著，看年輕人卸貨。「耳朵比氣象台準。」他說這話時從不抬頭。

一碗魚湯的規矩

鎮上唯一的早餐店只賣魚湯。老闆娘的規矩是：先喝湯，再吃魚，不准加胡椒。外地客人抗議過幾次，後來也都安靜地把湯喝完。

今年春天，店門口多了一張告示，說老闆娘要去台中照顧孫子，歇業三個月。整個小鎮的早晨忽然慢了下來，大家端著便利商店的咖啡，站在路邊不知道要聊什麼。

三個月後，店重新開張。那天浪聲很輕，湯還是一樣燙。阿順伯喝完第一口，點點頭說：「回來了。」','慢慢寫',NULL,NULL,NULL,'2025-05-27','2025-05-27T14:15:00.000000Z','+08:00','second','time_element',NULL,NULL,NULL,NULL,NULL,NULL,'zh-Hant',269,318,1,NULL,NULL,NULL,NULL,NULL,NULL,'82fa189d341910f7c79225ea5bf403b2',-3211119222287376372,NULL,0.98,'containers-1','88103e1881fb',1,'2026-11-23T03:15:11.900655Z','2026-11-23T03:15:11.900655Z','2026-11-23T03:15:11.900655Z',NULL,1,NULL,NULL,NULL);
INSERT INTO "articles" VALUES('f2cebd6a4af17abeee7cdaabf4dd9992',8,'http://127.0.0.1:34363/culture/p/3310','http://127.0.0.1:34363/culture/p/3310','念对你的城：地名读音里的历史',NULL,NULL,NULL,'在安徽亳(bó)州长大的人，大多有过纠正别人读音的经历。地名里的生僻字，常常是外地人与一座城市的第一次“交锋”。','在安徽亳(bó)州长大的人，大多有过纠正别人读音的经历。地名里的生僻字，常常是外地人与一座城市的第一次“交锋”。

语言学者卫青岚把这些地名收进了一本小书《念对你的城》。她说，读音里藏着迁徙、避讳和方言的历史，“念错不丢人，不问才可惜”。

书中有一章写植物。荨(qián)麻在不少人口中被念成另一个音，两种读法并存了几十年，直到新版词典才给出说明。

也有一章写人。运动员李宁(Li Ning)的名字好念，但早年的外国解说员总把姓和名弄反；品牌出海之后，这个问题又回来了。

不急着下结论

卫青岚并不主张一律“从今”或“从古”。在她看来，当地人怎么念，就该尊重怎么念(约定俗成)，词典应当跟在后面记录。

一个字的读音，是几代人一起投票投出来的。

这本书首印8000册，出版社正在准备第二版。卫青岚在后记里留了一个邮箱，欢迎读者来信“挑刺”。','识字周刊','识字周刊',0,'文化','2025-04-10','2025-04-09T16:00:00.000000Z','+08:00','second','meta',NULL,NULL,NULL,NULL,NULL,NULL,'zh-Hans',298,374,1,NULL,NULL,NULL,NULL,NULL,NULL,'fc7cda9cc525aac5397e81541ba62514',-7473310154865394452,NULL,1.0,'containers-1','88103e1881fb',1,'2026-11-23T03:15:12.266365Z','2026-11-23T03:15:12.266365Z','2026-11-23T03:15:12.266365Z',NULL,1,NULL,NULL,NULL);
INSERT INTO "articles" VALUES('3c861345b42f1fc94241f7a8bd31f520',30,'http://127.0.0.1:36563/a/63072.html','http://127.0.0.1:36563/a/63072.html','聚焦高质量发展|海南自贸港:跨省共建园区赋能现代产业发展',NULL,NULL,'聚焦高质量发展|海南自贸港:跨省共建园区赋能现代产业发展','湖南的再制造工程装备通过海南“借港出海”;浙江的数字企业利用海南医疗特许政策做大做强;广东科创企业与海口建立多功能孵化器……近年来,海南与兄弟省份合作共建产业园区,探索“自贸港政策+内地产业”的协同模式,共同做大经济增量,为高质量发展探索新路径。','新华网海口7月7日电(记者吴茂辉、王与点)湖南的再制造工程装备通过海南“借港出海”;浙江的数字企业利用海南医疗特许政策做大做强;广东科创企业与海口建立多功能孵化器……近年来,海南与兄弟省份合作共建产业园区,探索“自贸港政策+内地产业”的协同模式,共同做大经济增量,为高质量发展探索新路径。

从“单向承接”到“价值共创”

海南自贸港建设以来,凭借独特的政策红利吸引了大量企业落户,但更多是政策洼地的“单向承接”。随着湘琼、粤琼、浙琼等跨省合作产业园的落地,海南逐渐转向与内地省份“双向奔赴”,在政策与产业的碰撞中共同创造增量价值。

设立不到两年的东方市湘琼先进制造业共建产业园内塔吊林立,三一湘琼(海南)智造产业园项目最快预计年底投产,厂房门口“湖南出海,海南出彩”的标语醒目。企业选择海南的原因,藏在一笔“两头在外”的经济账里:三一重工海外二手设备(如印尼进口)不少仍有六七成新,此前需返运昆山翻新再出口,转至东方基地就近维修再制造后,单台可省关税及运费3.2万元。

湖南省政府驻海南办事处相关负责人介绍,自产业园启动建设以来,办事处积极帮助两省相关部门牵线搭桥,协调解决园区建设中的困难,大力招引湖南投资者来琼创业,成效显著。目前已落地产业项目29个,已投产项目1个,总投资达131亿元。

相似思路下,海南多个跨省共建产业园定位各异、拔节生长。澄迈县浙琼合作产业园中,微医依托海南乐城国际医疗旅游先行区政策优势建设互联网医院,创办全国首所健康管理类高职院校,探索“医疗+教育”产教融合新生态。海口市广东海南先进制造业合作产业园里,生物医药及医疗器械、新一代电子信息、高端食品加工及美妆大健康、汽车及高端装备制造等产业集群正加快发展。“合作不是简单承接产业转移,而是共同做大增量。”海口高新区工委副书记陈量子说。

从“要素赋能”到“理念渗透”

跨省共建产业园区给海南带来的不仅是资金、技术和人才等要素,更有先进的管理理念、服务意识和工作方法。

儋州工业园深儋合作区服务中心内,客商常一边品尝当地种植的新鲜西瓜,一边听讲解员介绍,不时有客商前来考察洽谈。附近工地上,工厂栋栋拔地而起,道路平坦宽阔,很难想象几年前这里还是一片荒凉。

儋州工业园曾因基础设施薄弱、产业动能不足,27家企业中18家停产。2020年起,儋州工业园与深圳市盐田港集团成立合资公司负责园区开发和运营,截至目前引入深圳港集团、京东集团等26个优质项目,协议投资99亿元。

“深圳元素”带来了“深圳效率”。园区服务中心提供无偿帮办代办服务,京东儋州项目从摘地到获施工许可证仅用66天。“深圳经验提升了当地干部创新服务意识。”儋州深农公司董事长张新建说。在当地政府配合下,公司迅速流转土地1.1万亩,建成深农集团最大农产品基地,助力儋州一二三产融合。

产业的双向奔赴也带来人才双向交流。湘琼先进制造业共建产业园中,湖南派出人员团队常驻海南负责招商;广东海南先进制造业合作产业园里,两地干部“双向学习”成常态,2024年海口高新区与广州互派3名干部挂职,琼粤产业基金的管理经验也被引入海南。

从“物理聚合”到“化学融合”

海南与内地省市合作共建产业园,不仅是跨越行政区域的“物理聚合”,更向着规则互通、机制创新、生态共建的深层次迈进。从统一技术标准到共享创新资源,从资本联动到人才互通,跨省合作的“化学反应”催生出一批具有全国示范意义的制度成果与产业生态。

依托东方市湘琼先进制造业共建产业园,湖南、海南两省市场监管部门共同制定的《工程机械出口二手机维修及再制造通用技术要求》地方标准,填补了国内工程机械二手机维修及再制造出口领域地方标准缺失的空白,成为湘琼两省首例跨区域共同立项、审查、发布的标准合作典范。

海南省市场监管局有关负责人表示,该地方标准的发布实施,有利于解决二手机出口市场缺乏统一产品技术要求的问题,提高出口二手机的产品质量、降低企业经营风险,提升国际客户对海南湘琼先进制造业共建产业园出品的工程机械二手机的信任。

要素配置方式的革新进一步释放了跨省合作潜力。在广东海南先进制造业合作产业园,海口国家高新区与广州高新区共同设立10亿元琼粤产业投资基金,与广州中创、东莞清大、佛山力合揭牌成立3家广东海南双向孵化器,共同培育和筛选高成长性企业。

深层次的融合正从产业链互补向创新链协同延伸。儋州工业园与深圳综开院、国家高技术产业创新中心等智库深化合作,聚焦生物医药、低空经济、数字经济、现代农业等产业领域,推动创新链关键环节的双向链接。

机遇广阔,跨省合作不以山海为远;未来可期,联动发展不以日月为限。从湘江之畔到南海之滨,从大湾区到自贸港,跨省合作正结出硕果。在自由贸易港封关运作愿景下,海南链接世界的开放优势将更加凸显,跨省共建产业园区也将书写更多双向奔赴、携手共赢的生动故事。',NULL,'新华网',NULL,'体育','2025-07-07',NULL,NULL,'day','dateline',NULL,NULL,NULL,'新华网','海口','2025-07-07','zh-Hans',1759,1997,5,63,0,NULL,NULL,NULL,NULL,'e6bc0ef91d18826fe12eb3013e80d4b5',-823484773327358298,NULL,0.97,'containers-1','88103e1881fb',1,'2026-11-23T03:15:12.282716Z','2026-11-23T03:15:12.282716Z','2026-11-23T03:15:12.282716Z',NULL,1,NULL,NULL,NULL);
INSERT INTO "articles" VALUES('63c4956f199aeba2ac6670675cc95aa2',45,'http://127.0.0.1:43795/story/gas-free-hour','http://127.0.0.1:43795/story/gas-free-hour','British grid runs gas-free for a full hour',NULL,NULL,NULL,'Britain’s grid operator said on Tuesday it had run the national network for a full hour without burning any gas, a first since records began.','LONDON, June 3 (Reuters) - Britain’s grid operator said on Tuesday it had run the national network for a full hour without burning any gas, a first since records began.

The milestone came at 1:30 p.m. on Sunday, when wind, sunshine and nuclear power met all demand. Batteries supplied the last 2%, the operator said in a statement.

Engineers had prepared for two years by installing heavy flywheels that keep the frequency stable when conventional turbines are off.

“It was wonderfully dull,” said control room manager Harriet Shaw. “The needle did not move.”

Consumer groups cautioned that bills would not fall at once, because prices are still set by gas for most of the year.',NULL,'Reuters',NULL,NULL,'2025-06-03','2025-06-03T09:20:00.000000Z','+01:00','second','meta',NULL,NULL,NULL,'Reuters','LONDON','2025-06-03','en',116,682,1,NULL,NULL,NULL,NULL,NULL,NULL,'ede78e35ce964423edb5c9a253650c7b',-2139959068305182555,NULL,0.95,'containers-1','88103e1881fb',1,'2026-11-23T03:15:12.353947Z','2026-11-23T03:15:12.406566Z','2026-11-23T03:15:12.406566Z',NULL,1,NULL,NULL,NULL);
INSERT INTO "articles" VALUES('656ff1dcc927eb01427fc862b54b0149',54,'http://127.0.0.1:45673/obshchestvo/20250212-lastochka.html','http://127.0.0.1:45673/obshchestvo/20250212-lastochka.html','В области открылся плавучий детский сад',NULL,NULL,NULL,'Первый в области плавучий детский сад открылся в среду на борту бывшего речного теплохода «Ласточка». Его будут посещать 60 детей из посёлков, где нет собственных дошкольных учреждений.','ОЗЁРСК-СЕВЕРНЫЙ, 12 февраля. /ТАСС/. Первый в области плавучий детский сад открылся в среду на борту бывшего речного теплохода «Ласточка». Его будут посещать 60 детей из посёлков, где нет собственных дошкольных учреждений.

Теплоход переоборудовали за полтора года. На главной палубе разместились игровые комнаты и спальня, на верхней - зимний сад, а в рубке теперь проходят уроки географии.

«Зимой судно стоит у причала и отапливается от береговой котельной, а с мая по октябрь обходит пять посёлков», - рассказала директор учреждения Вера Тихомирова.

По её словам, родители сначала отнеслись к идее с недоверием, однако очередь на будущий год уже превысила число мест вдвое.

На проект из областного бюджета направили 86 млн рублей. Опыт намерены перенять ещё в двух районах.',NULL,'ТАСС',NULL,NULL,'2025-02-12','2025-02-12T10:05:00.000000Z','+03:00','second','meta',NULL,NULL,NULL,'ТАСС','ОЗЁРСК-СЕВЕРНЫЙ','2025-02-12','ru',114,779,1,NULL,NULL,NULL,NULL,NULL,NULL,'fb830e827d0811abe3a60121b1f02d57',4639248444447173878,NULL,0.98,'containers-1','88103e1881fb',1,'2026-11-23T03:15:12.287378Z','2026-11-23T03:15:12.287378Z','2026-11-23T03:15:12.287378Z',NULL,1,NULL,NULL,NULL);
INSERT INTO "articles" VALUES('752a109a207db4aec87265455c4ee117',3,'http://127.0.0.1:33985/a/20871.html','http://127.0.0.1:33985/a/20871.html','聚焦乡村振兴|山区书房:一盏灯照亮一座村',NULL,NULL,'聚焦乡村振兴|山区书房:一盏灯照亮一座村','傍晚六点,放下锄头的村民老郑走进村口的书房,借走一本讲果树嫁接的小册子。两年前,这里还是一间堆放农具的旧仓库;如今,青禾县已有43间这样的书房亮起了灯。','新华网青禾6月3日电(记者方远舟、陆知秋)傍晚六点,放下锄头的村民老郑走进村口的书房,借走一本讲果树嫁接的小册子。两年前,这里还是一间堆放农具的旧仓库;如今,青禾县已有43间这样的书房亮起了灯。

从“堆杂物”到“藏好书”

青禾县地处山区,常住人口约12万。过去,县里的图书馆离最远的村子有七十公里,不少孩子直到上初中才第一次走进阅览室。“不是不想看书,是书太远。”县文化馆馆长柳叶青说。

2023年春天,县里决定把闲置的校舍、粮仓和祠堂改成书房。经费不宽裕,就由政府出一点、乡贤捐一点、村里筹一点,平均每间花费不到9万元(含书架和取暖设备)。

书从哪里来?县图书馆实行“总馆配书、村村流转”,每个季度换一批新书。村民想看什么,在墙上的本子里写一笔,下个月多半就能等到。

从“送图书”到“种文化”

书房开门之后,管理员成了最忙的人。石桥村的管理员孟小雨是返乡大学生,除了登记借书,她还教老人用手机挂号,帮果农查行情。“有人进门是为了问天气,走的时候顺手带走一本书,这也挺好。”

在枫林村,书房每周五晚上放一场露天电影,散场以后,大家围着火炉讲村史。三位老人口述的故事被整理成册,印了两百本,不到一周就被领完。

统计显示,去年全县乡村书房共借出图书8.6万册次,比前年增长三成多;寒暑假期间,每天到书房写作业的学生超过1500人。

从“一间屋”到“一张网”

今年,青禾县计划再建12间书房,并与邻近三县实现通借通还。届时,读者在任何一间书房借的书,都可以就近归还。

灯光不大,却照得很远。夜色里,老郑翻开那本小册子,用铅笔在空白处记下日期。他说,等秋天果子熟了,要给书房送一筐来。',NULL,'新华网',NULL,'健身','2025-06-03',NULL,NULL,'day','dateline',NULL,NULL,NULL,'新华网','青禾','2025-06-03','zh-Hans',579,699,2,87,0,NULL,NULL,NULL,NULL,'bf40f2c901fb538b5c5e26efe5c64c38',9080585339569949918,NULL,0.97,'containers-1','88103e1881fb',1,'2026-11-23T03:15:12.292145Z','2026-11-23T03:15:12.292145Z','2026-11-23T03:15:12.292145Z',NULL,1,NULL,NULL,NULL);
INSERT INTO "articles" VALUES('a352630076046505e01c165533e9e888',31,'http://127.0.0.1:36563/2025/03/xiubiao','http://127.0.0.1:36563/2025/03/xiubiao','老城修表人:滴答声里五十年',NULL,NULL,'老城修表人:滴答声里五十年','每到周末,老城的修表铺前总会排起队。铺子不足十平方米,主人姓景,今年71岁,修表已经五十四年。','每到周末,老城的修表铺前总会排起队。铺子不足十平方米,主人姓景,今年71岁,修表已经五十四年。

他的工作台是一张旧课桌,上面摆着镊子、放大镜和一只装满零件的饼干盒。“现在的人看时间都用手机,”他说,“送来修的表,修的多半是念想。”

上个月,一位姑娘从外地寄来一块停走的女表,是她外婆的嫁妆。老景换了游丝,又用三天时间调准走时,只收了六十元。姑娘来信说,听到滴答声的那一刻,全家人都哭了。

手艺有人接

去年起,职业学校的两名学生开始跟着老景学徒。其中一个叫阮小安,原本学的是数控(机床方向),他说机器讲究的是精度,钟表讲究的是耐心。

街道办事处正打算把这条巷子改成手艺街,修伞的、配钥匙的都将搬进来,头三年免租金。老景对此只提了一个要求:门口那棵槐树不能砍。','街角杂志',NULL,NULL,NULL,'2025-03-15','2025-03-15T01:30:00.000000Z','+08:00','second','time_element',NULL,NULL,NULL,NULL,NULL,NULL,'zh-Hans',282,333,1,NULL,NULL,NULL,NULL,NULL,NULL,'bc67cdf89558543d48d0de98e3a8849c',8070810413283924681,NULL,0.97,'containers-1','88103e1881fb',1,'2026-11-23T03:15:12.348786Z','2026-11-23T03:15:12.348786Z','2026-11-23T03:15:12.348786Z',NULL,1,NULL,NULL,NULL);
INSERT INTO "articles" VALUES('adc418e6557625aa2d2ec3892c225e9b',36,'http://127.0.0.1:39337/articles/20250322-todaimori','http://127.0.0.1:39337/articles/20250322-todaimori','28年ぶりの灯台守、小島に夫婦が着任',NULL,NULL,NULL,'瀬戸内海の小島にある灯台が22日、無人化から28年ぶりに「灯台守」を迎えた。一般公募で選ばれた30代の夫婦が住み込みで管理し、宿泊施設としても開放する。','【東京共同】瀬戸内海の小島にある灯台が22日、無人化から28年ぶりに「灯台守」を迎えた。一般公募で選ばれた30代の夫婦が住み込みで管理し、宿泊施設としても開放する。

灯台は1903年に建てられた石造りで、国の登録有形文化財。老朽化が進み、一時は取り壊しも検討されたが、地元の住民団体が保存を訴えて募金を続けてきた。

夫婦は元会社員の三宅拓也さん(36)と陽子さん(34)。「毎晩、同じ時間に明かりがつくことを島の人が喜んでくれる」と話す。

改修費は約1億8千万円で、半分を国の補助金、残りを募金と町の予算でまかなった。宿泊は1日2組に限り、収益は維持費に充てる。

町によると、予約は受け付け開始から40分で夏まで埋まった。島の人口は現在61人。商店は1軒だけだが、来月には土曜日限定の食堂も開くという。','内海新報','内海新報',0,'社会','2025-03-22','2025-03-22T10:40:00.000000Z','+09:00','second','json_ld',NULL,NULL,NULL,'共同','東京',NULL,'ja',305,355,1,NULL,NULL,NULL,NULL,'max-image-preview:large',NULL,'25909069140b43a0214708b8c84c4e23',7331650162592637997,NULL,0.98,'containers-1','88103e1881fb',1,'2026-11-23T03:15:12.324087Z','2026-11-23T03:15:12.324087Z','2026-11-23T03:15:12.324087Z',NULL,1,NULL,NULL,NULL);
INSERT INTO "articles" VALUES('e4ce06ac76d685b73e80153e8500c8d2',41,'http://127.0.0.1:41491/local/202506140233.aspx','http://127.0.0.1:41491/local/202506140233.aspx','停機40年 瑞穗老糖廠蒸汽機重新運轉',NULL,NULL,NULL,'花蓮縣瑞穗鄉的老糖廠今天重新點亮煙囪，停機近40年的蒸汽機在工匠整修後再度運轉，吸引上千名民眾到場。','（中央社記者簡佑安花蓮14日電）花蓮縣瑞穗鄉的老糖廠今天重新點亮煙囪，停機近40年的蒸汽機在工匠整修後再度運轉，吸引上千名民眾到場。

糖廠建於1921年，1980年代停產。地方文史工作者鍾秋月說，許多鄉親的父祖輩都在這裡工作過，「甘蔗香就是童年的味道」。

負責整修的師傅巫清水今年68歲。他表示，機器沒有留下完整圖紙，團隊只能一個零件一個零件拆下來丈量，最難找的是已經停產的銅製閥門，最後在台南的舊貨行湊齊。

文化局指出，廠區未來將設置工藝教室與小型展覽館，平日開放學校預約，假日則由退休員工擔任導覽。

整修經費共新台幣4,600萬元，其中三成來自民間募款。活動持續到月底，現場免費入場。','島嶼通訊','中央社',1,'地方','2025-06-14','2025-06-14T10:03:00.000000Z','+08:00','second','json_ld',NULL,NULL,NULL,'中央社','花蓮',NULL,'zh-Hant',252,298,1,NULL,NULL,NULL,NULL,'max-image-preview:large',NULL,'cef066af2e4b942949413c5a221b732a',2070874045413751411,NULL,1.0,'containers-1','88103e1881fb',1,'2026-11-23T03:15:12.268042Z','2026-11-23T03:15:12.268042Z','2026-11-23T03:15:12.268042Z',NULL,1,NULL,NULL,NULL);
INSERT INTO "articles" VALUES('0a93b37d2ad8f0701a241ae4d7b25155',53,'http://127.0.0.1:45673/2025/12/datchik-pozhara/','http://127.0.0.1:45673/2025/12/datchik-pozhara/','Датчик размером со спичечный коробок чует пожар за час',NULL,NULL,'Датчик размером со спичечный коробок чует пожар за час','Учёные Института лесных экосистем нашли простой способ замечать лесные пожары за час до появления открытого огня. Датчик размером со спичечный коробок улавливает водород, который выделяется при тлении подстилки.','Учёные Института лесных экосистем нашли простой способ замечать лесные пожары за час до появления открытого огня. Датчик размером со спичечный коробок улавливает водород, который выделяется при тлении подстилки.

Испытания шли два сезона на площади 900 гектаров. Из 27 очагов приборы вовремя распознали 25, ложных срабатываний было три, и все они пришлись на дни, когда рядом работала техника.

Сколько это стоит

Один датчик обходится примерно в 1800 рублей и работает от батареи до четырёх лет. Для района среднего размера понадобится около двух тысяч таких приборов.

Способ наблюдения | Время обнаружения | Цена на 1000 га

Спутник | от 3 до 6 часов | 2 тыс. руб.

Вышка с камерой | 40 минут | 95 тыс. руб.

Сеть датчиков | менее 15 минут | 60 тыс. руб.

«Заменить лесника прибор не может, зато подскажет ему, куда идти», - говорит руководитель группы Марина Полякова.

Следующим летом сеть развернут в двух заповедниках. Описание прибора авторы обещают выложить в открытый доступ.','Наука рядом',NULL,NULL,NULL,'2025-12-05','2025-12-05T08:30:00.000000Z','+03:00','second','time_element',NULL,NULL,NULL,NULL,NULL,NULL,'ru',147,985,1,NULL,NULL,NULL,NULL,NULL,NULL,'23719c66dfd7fd7cdb5b72db9baad194',4650443224608612706,NULL,0.97,'containers-1','88103e1881fb',1,'2026-11-23T03:15:12.136184Z','2026-11-23T03:15:12.136184Z','2026-11-23T03:15:12.136184Z',NULL,1,NULL,NULL,NULL);
INSERT INTO "articles" VALUES('7c90a72b0887f10c441652957b201f9a',55,'http://127.0.0.1:45673/thaqafa/mujallid','http://127.0.0.1:45673/thaqafa/mujallid','مجلّد الكتب الذي لا يقرأ إلا العناوين',NULL,NULL,NULL,'في زقاق ضيق خلف سوق النحاسين، يجلس الحاج إدريس أمام كومة من الكتب الممزقة. مهنته منذ خمسين عاما تجليد الكتب، وهو يقول إنه لم يقرأ منها إلا العناوين، لأن القراءة تؤخر العمل.','في زقاق ضيق خلف سوق النحاسين، يجلس الحاج إدريس أمام كومة من الكتب الممزقة. مهنته منذ خمسين عاما تجليد الكتب، وهو يقول إنه لم يقرأ منها إلا العناوين، لأن القراءة تؤخر العمل.

يأتيه الزبائن بكتب ورثوها عن آبائهم، وبدفاتر وصفات طبخ، وبمصاحف صغيرة بهتت حوافها. وقبل أسابيع جاءته طالبة بدفتر جدها، وفيه قصائد لم تُنشر قط.

رائحة الغراء

لا يستخدم الحاج إدريس غراء صناعيا، بل يحضّر خليطا من النشا والقرنفل تعلّمه من معلمه. ويؤكد أن هذه الرائحة وحدها كفيلة بإبعاد الحشرات عن الورق مئة عام.

الكتاب الذي لا يُفتح يموت، ولو كان غلافه من ذهب.

وقد بدأت دار الثقافة في المدينة تسجيل خبرته في أفلام قصيرة، وافتتحت ورشة يتدرب فيها تسعة شبان مساء كل خميس.

أما دفتر القصائد فقد صدر الشهر الماضي في طبعة من 500 نسخة. جلّدها الحاج إدريس كلها بيده، واحتفظ لنفسه بنسخة واحدة، قال إنه سيقرؤها حين يتقاعد.','مجلة الرواق',NULL,NULL,'ثقافة','2025-09-20','2025-09-20T09:00:00.000000Z','+01:00','second','meta',NULL,NULL,NULL,NULL,NULL,NULL,'ar',141,785,1,NULL,NULL,NULL,NULL,NULL,NULL,'965defd25d4f5686fd3f64751f06afef',-2273573824139289881,NULL,0.99,'containers-1','88103e1881fb',1,'2026-11-23T03:15:12.364629Z','2026-11-23T03:15:12.364629Z','2026-11-23T03:15:12.364629Z',NULL,1,NULL,NULL,NULL);
INSERT INTO "articles" VALUES('c545b9fc6224d3601be1f817c574fc58',19,'http://127.0.0.1:36391/eco/20250518/c_10882.html','http://127.0.0.1:36391/eco/20250518/c_10882.html','北流河湿地春季候鸟数量创新高',NULL,NULL,NULL,'初夏时节，北流河国家湿地公园迎来一年中鸟类最多的日子。监测人员最新统计，今年春季在此停歇的候鸟达11.7万只，创有记录以来的新高。','新华社北流河5月18日电(记者祁连生、沙小棠)初夏时节，北流河国家湿地公园迎来一年中鸟类最多的日子。监测人员最新统计，今年春季在此停歇的候鸟达11.7万只，创有记录以来的新高。

“十年前，这里还是养殖塘。”湿地公园管理处主任车向东说，2016年起，当地陆续退出养殖面积2.4万亩，恢复芦苇和浅滩，水质由劣五类提升到三类。

鸟多了，麻烦也跟着来。附近村民的稻田屡遭啄食，最多的一户一季损失近四成。去年，县里设立了生态补偿基金，由保险公司按实际损失赔付，目前已向63户农民支付41万元。

家住堤边的农民毛有福算过账：补偿加上带游客观鸟的收入，比从前养鱼还多一些。他给自家小院取了个名字，叫“等鸟来”。

专家表示，湿地修复是慢功夫，眼下还要防止外来植物扩散，并控制旺季的游客数量。

据介绍，该县将于年内建成覆盖全湿地的声学监测网，用鸟鸣声自动识别种类和数量。（完）','江河新闻','江河新闻',0,'生态','2025-05-18','2025-05-18T08:22:10.000000Z','+08:00','second','json_ld',NULL,NULL,NULL,'新华社','北流河','2025-05-18','zh-Hans',324,384,1,NULL,NULL,NULL,NULL,'max-image-preview:large',NULL,'c6e6fd7d223f8c8a8a529dd8fb2fe0c6',266722098120467543,NULL,1.0,'containers-1','88103e1881fb',1,'2026-11-23T03:15:12.361700Z','2026-11-23T03:15:12.361700Z','2026-11-23T03:15:12.361700Z',NULL,1,NULL,NULL,NULL);
INSERT INTO "articles" VALUES('dc2214baf74813f3a7da38e2bb2b8b3f',4,'http://127.0.0.1:33985/wh/2025/10/11/0451.shtml','http://127.0.0.1:33985/wh/2025/10/11/0451.shtml','第八届青禾国际风筝节开幕',NULL,NULL,NULL,'10月11日，第八届青禾国际风筝节在滨河公园开幕。来自14个国家和地区的320名选手带来了近千只风筝，最长的一只“百足蜈蚣”长达168米。','10月11日，第八届青禾国际风筝节在滨河公园开幕。来自14个国家和地区的320名选手带来了近千只风筝，最长的一只“百足蜈蚣”长达168米。

开幕当天风力四级，正适合放飞。上午10时，随着哨声响起，数百只风筝同时升空，引来阵阵掌声。

62岁的扎制艺人米广田带来了祖传的“沙燕”。他说，一只好风筝要削竹、糊纸、绘彩、试飞，前后四十多天，“竹子要选向阳坡上的，冬天砍才不生虫”。

风筝节期间，组委会安排了12场工作坊，市民可以免费学习扎制小风筝。附近的酒店预订量比平时增加了七成。

活动将持续到10月15日。交通部门提醒，滨河路部分路段临时限行，市民可乘坐地铁前往。',NULL,'青禾电视台',NULL,'文化','2025-10-11','2025-10-11T07:30:00.000000Z','+08:00','second','meta',NULL,NULL,NULL,NULL,NULL,NULL,'zh-Hans',231,284,1,640,2,NULL,NULL,NULL,NULL,'71db22f57a0f24912a69d106e8c65912',5675396293385069073,NULL,0.98,'containers-1','88103e1881fb',1,'2026-11-23T03:15:12.369992Z','2026-11-23T03:15:12.369992Z','2026-11-23T03:15:12.369992Z',NULL,1,NULL,NULL,NULL);
INSERT INTO "articles" VALUES('b6ed27baaa2319bf6108e2f7aadb7faf',37,'http://127.0.0.1:39337/culture/maru-0702','http://127.0.0.1:39337/culture/maru-0702','틈이 있어야 소리가 맑다',NULL,NULL,NULL,'한옥의 마루는 왜 발소리가 다를까. 목수 차영길(63) 씨는 그 답을 나무가 아니라 틈에서 찾는다. 널과 널 사이의 틈이 숨을 쉬어야 소리가 맑다는 것이다.','한옥의 마루는 왜 발소리가 다를까. 목수 차영길(63) 씨는 그 답을 나무가 아니라 틈에서 찾는다. 널과 널 사이의 틈이 숨을 쉬어야 소리가 맑다는 것이다.

그가 요즘 고치는 집은 백 년 된 종가(宗家)다. 기둥은 멀쩡했지만 대청(大廳)의 마루가 내려앉아, 널 마흔두 장을 모두 들어내고 번호를 매겼다.

못을 쓰지 않는 이유

마루를 짤 때는 못을 쓰지 않는다. 여름에 붇고 겨울에 마르는 나무를 쇠로 묶어 두면 결국 갈라지기 때문이다. 차 씨는 이를 두고 "나무에게 여지(餘地)를 남긴다"고 했다.

집은 사람이 짓지만, 자리를 잡는 건 나무 스스로 합니다.

공사는 가을까지 이어진다. 종손 윤재호 씨는 대청이 완성되면 마을 아이들을 불러 낮잠을 재울 생각이라고 말했다.','월간 마루',NULL,NULL,'문화','2025-07-02','2025-07-02T00:00:00.000000Z','+09:00','second','meta',NULL,NULL,NULL,NULL,NULL,NULL,'ko',255,379,1,NULL,NULL,NULL,NULL,NULL,NULL,'bb4514532bd42345651b91e71b2ccc69',-1131332472095659635,NULL,0.99,'containers-1','88103e1881fb',1,'2026-11-23T03:15:12.375253Z','2026-11-23T03:15:12.375253Z','2026-11-23T03:15:12.375253Z',NULL,1,NULL,NULL,NULL);
INSERT INTO "articles" VALUES('bd4107a08247e1f0ab38e5a69e8a8e02',32,'http://127.0.0.1:36563/p/7719203',NULL,'深海浮标“听潮”号:在浪尖上守望',NULL,NULL,NULL,'11月6日清晨,东海上空的云还没有散,“听潮”号浮标已经自动升起了天线。这是我国自主研制的第五十套深海观测浮标。','央视网消息(记者 洛清扬 齐万里)11月6日清晨,东海上空的云还没有散,“听潮”号浮标已经自动升起了天线。这是我国自主研制的第五十套深海观测浮标。

浮标下方,一根4200米长的缆绳连着12个传感器,每小时把温度、盐度和流速传回岸上。项目负责人宁致远说,最难的不是把设备放下去,而是让它在海里安稳地待上三年。

与台风擦肩而过

今年9月,一场台风从浮标以北60公里处经过,最大浪高达到13米。岸上的工程师守了一夜,天亮时,屏幕上的曲线重新跳动起来。“那一刻,大家都没说话,先去吃了碗面。”宁致远笑着说。

数据除了用于天气预报(包括台风路径),也向渔民开放。浙江舟山的船老大贺海生说,出海之前看一眼水温图,能少跑不少冤枉路。

按照计划,到2027年,同类浮标将增加到80套,覆盖主要渔场和航线。',NULL,'央视网',NULL,NULL,'2025-11-06',NULL,NULL,'day','visible',NULL,NULL,NULL,'央视网',NULL,NULL,'zh-Hans',288,349,1,5120,44,NULL,NULL,NULL,NULL,'b0b94c072c6247cde8acb9a7f2a6b921',1182163299840696153,NULL,0.98,'containers-1','88103e1881fb',1,'2026-11-23T03:15:12.400347Z','2026-11-23T03:15:12.400347Z','2026-11-23T03:15:12.400347Z',NULL,1,NULL,NULL,NULL);
INSERT INTO "articles" VALUES('dee8eb2709e5faf4e0d8318f70217112',56,'http://127.0.0.1:45673/lyudi/kamennyy-brod','http://127.0.0.1:45673/lyudi/kamennyy-brod','Станция, мимо которой едут',NULL,NULL,NULL,'В пять утра на станции Каменный Брод горит одно окно. За ним сидит Раиса Фёдоровна Зимина, дежурная по переезду, и записывает в журнал температуру рельса: минус тридцать четыре.','В пять утра на станции Каменный Брод горит одно окно. За ним сидит Раиса Фёдоровна Зимина, дежурная по переезду, и записывает в журнал температуру рельса: минус тридцать четыре.

Поезда здесь не останавливаются уже одиннадцать лет, но расписание она знает наизусть. Когда мимо проходит скорый, машинист даёт короткий гудок. Раиса Фёдоровна отвечает фонарём.

Чай для проезжающих

Два года назад на переезде застрял автобус с хоккейной командой. Мальчишки просидели у неё шесть часов, выпили три самовара и научили её пользоваться мессенджером. С тех пор они пишут ей перед каждой игрой.

Я на этой станции никогда не была одна. Просто остальные всё время едут мимо.

Осенью дорогу обещают перевести на автоматику. Начальство предложило Зиминой квартиру в райцентре; она попросила взамен оставить ей будку и печку.

Решение пока не принято. Хоккеисты собрали под письмом в управление дороги 4200 подписей, и среди них, говорят, есть подпись того самого машиниста.','Журнал «Перегон»',NULL,NULL,'Люди','2025-01-25','2025-01-25T03:00:00.000000Z','+05:00','second','meta',NULL,NULL,NULL,NULL,NULL,NULL,'ru',144,962,1,NULL,NULL,NULL,NULL,NULL,NULL,'70d7b9c68efcebabf8724539b08d5c41',9047732894945040120,NULL,0.99,'containers-1','88103e1881fb',1,'2026-11-23T03:15:12.415877Z','2026-11-23T03:15:12.415877Z','2026-11-23T03:15:12.415877Z',NULL,1,NULL,NULL,NULL);
INSERT INTO "articles" VALUES('e06b8ef6f64f2164e27f515479be5b6f',38,'http://127.0.0.1:39337/news/slow-door/','http://127.0.0.1:39337/news/slow-door/','''느린 문'' 단 버스, 넘어짐 사고 크게 줄었다',NULL,NULL,'''느린 문'' 단 버스, 넘어짐 사고 크게 줄었다','강릉의 한 시내버스 회사가 모든 노선에 ''느린 문''을 달았다. 승객이 완전히 자리에 앉거나 손잡이를 잡은 뒤에야 문이 닫히고 차가 출발하는 장치다.','강릉의 한 시내버스 회사가 모든 노선에 ''느린 문''을 달았다. 승객이 완전히 자리에 앉거나 손잡이를 잡은 뒤에야 문이 닫히고 차가 출발하는 장치다.

회사는 지난해 차내 넘어짐 사고가 41건에 이르자 대책을 고민했다. 사고의 열에 여덟은 출발 직후 3초 안에 일어났고, 다친 사람은 대부분 일흔이 넘은 어르신이었다.

운행 시간은 얼마나 늘었나

평일 낮: 정류장마다 평균 2.1초 증가

출퇴근 시간: 평균 1.4초 증가

한 바퀴 전체: 약 3분 증가

우려와 달리 민원은 거의 없었다. 기사 함동수 씨는 "문이 천천히 닫히니 뛰어오는 손님도 줄었다"며 웃었다.

시행 석 달 동안 차내 사고는 2건에 그쳤다. 시는 내년 상반기까지 다른 두 회사에도 같은 장치를 지원할 방침이다.','동해안 오늘',NULL,NULL,NULL,'2025-10-28','2025-10-28T01:20:00.000000Z','+09:00','second','time_element',NULL,NULL,NULL,NULL,NULL,NULL,'ko',259,382,1,NULL,NULL,NULL,NULL,NULL,NULL,'95e6daefc344abb3c8188cf978134cba',7259222853727183274,NULL,0.96,'containers-1','88103e1881fb',1,'2026-11-23T03:15:12.427405Z','2026-11-23T03:15:12.427405Z','2026-11-23T03:15:12.427405Z',NULL,1,NULL,NULL,NULL);
INSERT INTO "articles" VALUES('34ad99812050d78368e5b33963eabe1c',11,'http://127.0.0.1:35097/2025/08/un-gallo-en-el-quinto/',NULL,'Un gallo en el quinto',NULL,NULL,NULL,'Mi vecino del quinto ha comprado un gallo. No una gallina, que al menos pondría huevos: un gallo. Vive en el balcón, se llama Fermín y tiene una idea muy personal de la hora.','Mi vecino del quinto ha comprado un gallo. No una gallina, que al menos pondría huevos: un gallo. Vive en el balcón, se llama Fermín y tiene una idea muy personal de la hora.

La primera semana hubo reunión de escalera. La segunda, carta del administrador. La tercera ocurrió algo que nadie había previsto: nos acostumbramos. Don Aurelio, que llevaba años sin hablarse con nadie, bajó a preguntar si el animal estaba enfermo porque aquel martes no había cantado.

Desde entonces el edificio se levanta más temprano. La panadera dice que vende el doble antes de las ocho. El niño del segundo ya no llega tarde al colegio.

Consulté la ordenanza municipal y, en efecto, está prohibido. También está prohibido tender en la fachada, y ahí seguimos todos, con las sábanas al viento.

Fermín se irá en septiembre a una finca de Toledo. Hemos acordado hacerle una despedida. No sé qué se le regala a un gallo; se aceptan sugerencias.',NULL,NULL,NULL,NULL,'2025-08-21',NULL,NULL,'day','visible',NULL,NULL,NULL,NULL,NULL,NULL,'es',160,926,1,NULL,0,NULL,NULL,NULL,NULL,'092946d2d0d7d0f67af363d6631b9903',-6845369636527186038,NULL,0.98,'containers-1','88103e1881fb',1,'2026-11-23T03:15:12.366105Z','2026-11-23T03:15:12.366105Z','2026-11-23T03:15:12.366105Z',NULL,1,NULL,NULL,NULL);
INSERT INTO "articles" VALUES('c3c9a0724a2f8dd40a83a511a2016dcb',51,'http://127.0.0.1:43795/2025/03/11/ferry-strike-ends','http://127.0.0.1:43795/2025/03/11/ferry-strike-ends','Ferry crews vote to end nine-day strike in northern islands',NULL,NULL,NULL,'Ferry crews in the northern islands voted on Tuesday to end a nine-day strike that had cut off four communities from regular deliveries of food and fuel.','PORT HALLAM, March 11 (AP) — Ferry crews in the northern islands voted on Tuesday to end a nine-day strike that had cut off four communities from regular deliveries of food and fuel.

The agreement, reached shortly before dawn, gives deckhands an 8% raise over two years and limits shifts to 12 hours. Union members backed it by 214 votes to 61.

“Nobody wanted to see empty shelves,” said Ruth Abernathy, who led the talks for the seafarers’ union. “But nobody should be steering a ship after 16 hours on their feet, either.”

The operator, Hallam Lines, said the first sailing would leave at 6 a.m. on Wednesday and that the full timetable would return by the weekend. Tickets bought for cancelled crossings will be refunded.

On Sella, the smallest of the islands, the only shop had begun rationing milk and bread. Owner Tom Garrick said he expected a delivery on the first boat and “a queue down to the church.”

The regional government has promised an independent review of staffing on the route, which carries about 190,000 passengers a year. Its findings are due in the autumn.','The Hallam Courier','AP',1,'Transport','2025-03-11','2025-03-11T14:05:00.000000Z','+00:00','second','json_ld',NULL,NULL,NULL,'AP','PORT HALLAM','2025-03-11','en',189,1084,1,NULL,NULL,NULL,NULL,'max-image-preview:large',NULL,'7f7c4a869d53324d2e049e64b999a877',8105535412596826390,NULL,0.97,'containers-1','88103e1881fb',1,'2026-11-23T03:15:12.457453Z','2026-11-23T03:15:12.768257Z','2026-11-23T03:15:12.768257Z',NULL,1,NULL,NULL,NULL);
INSERT INTO "articles" VALUES('e1479df4fcab591a05bb9a778f1a1c12',57,'http://127.0.0.1:45673/society/wadi-canals','http://127.0.0.1:45673/society/wadi-canals','قرية تعيد الحياة إلى قنوات عمرها ألف عام',NULL,NULL,NULL,'قال مسؤولون محليون يوم الأربعاء إن قرية وادي الزيتون أعادت تشغيل شبكة القنوات الحجرية القديمة التي بُنيت قبل نحو ألف عام، بعدما توقفت عن العمل في سبعينيات القرن الماضي.','عمّان 7 مايو أيار (رويترز) - قال مسؤولون محليون يوم الأربعاء إن قرية وادي الزيتون أعادت تشغيل شبكة القنوات الحجرية القديمة التي بُنيت قبل نحو ألف عام، بعدما توقفت عن العمل في سبعينيات القرن الماضي.

وذكرت بلدية القرية أن الترميم استغرق ثلاث سنوات وكلف 640 ألف دينار، وأن القنوات ستروي 350 مزرعة صغيرة من دون استخدام أي مضخات.

وقال المهندس خليل منصور، المشرف على المشروع، إن الفريق اعتمد على ذاكرة كبار السن أكثر من اعتماده على الخرائط. وأضاف "كل حجر هنا له اسم".

ويتقاسم المزارعون الماء وفق جدول قديم يُعرف باسم "الدور"، يحصل فيه كل بيت على ساعتين مرة كل ستة أيام.

ويأمل السكان في أن يشجع المشروع الشبان على العودة إلى الزراعة، إذ لم يبق في القرية سوى 1200 نسمة بعد أن كان عددهم أربعة آلاف.','أخبار الوادي','رويترز',1,'مجتمع','2025-05-07','2025-05-07T11:10:00.000000Z','+03:00','second','json_ld',NULL,NULL,NULL,'رويترز','عمّان','2025-05-07','ar',126,693,1,NULL,NULL,NULL,NULL,'max-image-preview:large',NULL,'e1c7156b27ebe5aa2361f462f8267660',531575535353620333,NULL,0.98,'containers-1','88103e1881fb',1,'2026-11-23T03:15:12.467027Z','2026-11-23T03:15:12.467027Z','2026-11-23T03:15:12.467027Z',NULL,1,NULL,NULL,NULL);
INSERT INTO "articles" VALUES('7999fb1e89aacf17a0a061ef223ee4a8',47,'http://127.0.0.1:43795/blog/the-secret-was-the-bowl/',NULL,'The secret was the bowl',NULL,NULL,NULL,'I have been baking the same loaf every Saturday for six years, and last week I finally understood why it never tasted like my grandmother’s. It was not the flour. It was not the oven. It was the bowl.','I have been baking the same loaf every Saturday for six years, and last week I finally understood why it never tasted like my grandmother’s. It was not the flour. It was not the oven. It was the bowl.

She mixed her dough in a heavy earthenware bowl that lived on the shelf above the stove, so it was always faintly warm. Mine came out of a cold cupboard. Two degrees, I have learned, is the difference between a loaf that sings and one that sulks.

What I changed

Now I fill the bowl with hot water while I weigh everything else, tip it out, and dry it with a towel. That is the whole trick. The first rise takes 50 minutes instead of 80, and the crumb is softer.

A reader wrote in to say that a folded blanket does the same job, and another swears by the airing cupboard. I tried both. The blanket works; the airing cupboard made my towels smell of yeast for a week.

My grandmother never measured anything, and she would have laughed at my thermometer. But she would have eaten the bread, heel first, with far too much butter.',NULL,NULL,NULL,NULL,'2025-02-09',NULL,NULL,'day','visible',NULL,NULL,NULL,NULL,NULL,NULL,'en',196,1031,1,NULL,0,NULL,NULL,NULL,NULL,'5af14a754b2b431f62db605c907476bf',5452462164268804435,NULL,0.97,'containers-1','88103e1881fb',1,'2026-11-23T03:15:12.508616Z','2026-11-23T03:15:12.508616Z','2026-11-23T03:15:12.508616Z',NULL,1,NULL,NULL,NULL);
INSERT INTO "articles" VALUES('9c23dbe1d598d0cb27c84f36ea7bf21f',49,'http://127.0.0.1:43795/local/st-brannocs-bell','http://127.0.0.1:43795/local/st-brannocs-bell','A crack silences the bell of St Brannoc’s',NULL,NULL,NULL,'The bell of St Brannoc’s will not ring on Sunday, for the first time in 212 years. A crack the length of a hand was found in its lip on Wednesday evening, when the ringers noticed that the note had gone flat.','The bell of St Brannoc’s will not ring on Sunday, for the first time in 212 years. A crack the length of a hand was found in its lip on Wednesday evening, when the ringers noticed that the note had gone flat.

“It sounded like a saucepan,” said tower captain Moira Flint. “We stopped at once. You do not argue with bronze.”

The bell weighs 1.1 tonnes and was cast in 1813 from cannon captured at sea. Specialists believe that last winter’s hard frost opened an old flaw.

Recasting would cost about £38,000 and would lose the inscription, so the parish hopes to have the crack welded instead, a slow job that means heating the whole bell to 450 degrees.

Until then, the hour will be struck by a recording played from the tower. The ringers have asked for it to be turned down.','Harbour Gazette',NULL,NULL,'Local news','2025-09-12','2025-09-12T16:20:00.000000Z','+01:00','second','meta',NULL,NULL,NULL,NULL,NULL,NULL,'en',146,778,1,NULL,NULL,NULL,NULL,NULL,NULL,'6ecf98ebadd7e2e92f39faa280c1af85',6687478934447460706,NULL,0.73,'containers-1','88103e1881fb',1,'2026-11-23T03:15:12.665499Z','2026-11-23T03:15:12.665499Z','2026-11-23T03:15:12.665499Z',NULL,1,NULL,NULL,NULL);
INSERT INTO "articles" VALUES('afbc617036b199d0e0228f4d70ca0a20',50,'http://127.0.0.1:43795/news/snow-carrow-pass/','http://127.0.0.1:43795/news/snow-carrow-pass/','Snow closes Carrow Pass: what we know',NULL,NULL,'Snow closes Carrow Pass: what we know','Heavy snow has closed the Carrow Pass and brought down power lines across three valleys. Here is what we know so far this Thursday morning.','Heavy snow has closed the Carrow Pass and brought down power lines across three valleys. Here is what we know so far this Thursday morning.

09:40 — The pass road stays closed in both directions until at least noon, the highways agency says. Ploughs are working from the eastern side.

09:05 — About 2,300 homes are without electricity in Upper Carrow and Linfield. Engineers hope to restore most of them by mid-afternoon.

08:30 — All primary schools in the valley are shut. The secondary school in Marden is open for pupils who can reach it safely.

07:50 — Rail services are running with delays of up to 40 minutes because of drifting snow near Tarn Bridge.

What the forecasters say

The worst of the snow has passed, but temperatures will drop to minus 9 tonight. Duty forecaster Ewan Pryce warned that untreated roads would freeze quickly after dark.

People who must travel are asked to carry blankets, water and a charged phone. A warm room is open at Linfield village hall.','Valley Voice',NULL,NULL,NULL,'2025-01-16','2025-01-16T09:45:00.000000Z','+00:00','second','time_element',NULL,NULL,NULL,NULL,NULL,NULL,'en',172,982,1,NULL,NULL,NULL,NULL,NULL,NULL,'3dd61d7ccb1e34752d2ede414d2f73c5',-5601251685004061128,NULL,0.97,'containers-1','88103e1881fb',1,'2026-11-23T03:15:12.716661Z','2026-11-23T03:15:12.716661Z','2026-11-23T03:15:12.716661Z',NULL,1,NULL,NULL,NULL);
INSERT INTO "articles" VALUES('1041d2c12ad64ca2308fa2ab2ab639b1',20,'http://127.0.0.1:36455/gesellschaft/altenmoor','http://127.0.0.1:36455/gesellschaft/altenmoor','Der letzte Schiffer vom Altenmoor',NULL,NULL,NULL,'Um vier Uhr morgens, wenn in Altenmoor noch kein Licht brennt, schiebt Jürgen Packeiser sein Boot in den Kanal. Er ist einer der letzten drei Torfschiffer im Land, und er ist der jüngste von ihnen: 67.','Um vier Uhr morgens, wenn in Altenmoor noch kein Licht brennt, schiebt Jürgen Packeiser sein Boot in den Kanal. Er ist einer der letzten drei Torfschiffer im Land, und er ist der jüngste von ihnen: 67.

Torf fährt er längst nicht mehr. Seit das Moor unter Schutz steht, bringt er Forscherinnen zu ihren Messstellen, Schulklassen zu den Kranichen und einmal im Jahr den Pfarrer zur Feldandacht.

Ein Moor, das wieder wächst

Dass hier etwas gelingt, lässt sich messen. Seit der Wasserstand 2018 angehoben wurde, wächst die Torfschicht wieder, wenn auch nur um einen Millimeter im Jahr. «Das klingt nach nichts», sagt die Biologin Ulrike Stamm, «aber vorher haben wir jedes Jahr einen Zentimeter verloren.»

Die Bauern der Umgebung sehen das mit gemischten Gefühlen. Einige haben Weideland aufgegeben und bauen nun Rohrkolben an, aus denen Dämmplatten werden. Andere warten ab, weil niemand weiß, wie lange die Prämien fließen.

Das Moor hat Zeit. Wir haben sie nicht.

Packeiser will noch fünf Jahre fahren. Einen Nachfolger hat er auch: Seine Enkelin ist 14 und steuert das Boot schon allein, wenn der Wind nicht zu stark ist.','Nordblick',NULL,NULL,'Gesellschaft','2025-10-04','2025-10-04T04:00:00.000000Z','+02:00','second','meta',NULL,NULL,NULL,NULL,NULL,NULL,'de',183,1126,1,NULL,NULL,NULL,NULL,NULL,NULL,'89c41e993ffee6364b5c100fd6ced5dd',6817982338125940953,NULL,0.99,'containers-1','88103e1881fb',1,'2026-11-23T03:15:13.462024Z','2026-11-23T03:15:13.462024Z','2026-11-23T03:15:13.462024Z',NULL,1,NULL,NULL,NULL);
INSERT INTO "articles" VALUES('17823c5ef2cda4ca4b7292bf7160b79a',21,'http://127.0.0.1:36455/2025/03/acht-jahre-beet/',NULL,'Acht Jahre für ein Beet',NULL,NULL,NULL,'Wer in den vergangenen Wochen versucht hat, in unserer Stadt einen Kleingarten zu bekommen, kennt die Antwort: Wartezeit acht Jahre. Acht Jahre! In dieser Zeit wird aus einem Apfelkern ein Baum, der trägt.','Wer in den vergangenen Wochen versucht hat, in unserer Stadt einen Kleingarten zu bekommen, kennt die Antwort: Wartezeit acht Jahre. Acht Jahre! In dieser Zeit wird aus einem Apfelkern ein Baum, der trägt.

Dabei steht jede zehnte Parzelle leer. Der Grund ist kein böser Wille, sondern eine Satzung aus dem Jahr 1983. Sie schreibt vor, dass die Laube beim Pächterwechsel geschätzt werden muss, und Schätzer gibt es genau einen. Er ist 79.

Was sich ändern könnte

Der Kreisverband schlägt nun vor, Fotos statt Ortstermine zuzulassen. Das würde die Wartezeit nach eigener Rechnung auf drei Jahre senken. Der Stadtrat berät darüber am 18. März.

Ich habe mich vor zwei Jahren eingetragen und stehe auf Platz 412. Meine Tomaten ziehe ich solange auf dem Balkon, wo sie mich an jedem heißen Tag vorwurfsvoll ansehen.

Falls Sie einen Schätzer kennen, der gern grüne Hecken begutachtet: Bitte melden Sie sich beim Verband. Nicht bei mir. Ich würde ihn behalten.',NULL,NULL,NULL,NULL,'2025-03-03',NULL,NULL,'day','visible',NULL,NULL,NULL,NULL,NULL,NULL,'de',155,956,1,NULL,0,NULL,NULL,NULL,NULL,'daed78bb69bb34053377cbad5bada77b',-4557851692810543349,NULL,0.98,'containers-1','88103e1881fb',1,'2026-11-23T03:15:13.462642Z','2026-11-23T03:15:13.462642Z','2026-11-23T03:15:13.462642Z',NULL,1,NULL,NULL,NULL);
INSERT INTO "articles" VALUES('3c14ae4a486cd816d569be618a85618f',22,'http://127.0.0.1:36455/regional/ohlebruecke-offen-1.4711','http://127.0.0.1:36455/regional/ohlebruecke-offen-1.4711','Ohlebrücke in Brunnstedt nach drei Jahren wieder offen',NULL,NULL,NULL,'Nach fast drei Jahren Bauzeit ist die Brücke über die Ohle am Samstag wieder für den Verkehr freigegeben worden. Rund 2000 Menschen feierten die Öffnung mit einem Bürgerfest.','Brunnstedt (dpa) - Nach fast drei Jahren Bauzeit ist die Brücke über die Ohle am Samstag wieder für den Verkehr freigegeben worden. Rund 2000 Menschen feierten die Öffnung mit einem Bürgerfest.

Die alte Brücke aus dem Jahr 1962 hatte 2022 wegen Rissen im Stahl über Nacht gesperrt werden müssen. Pendler mussten seither einen Umweg von 17 Kilometern fahren, viele Geschäfte in der Innenstadt klagten über Einbußen.

«Das ist ein guter Tag für die ganze Region», sagte Bürgermeisterin Heike Lorenz bei der Eröffnung. Zugleich räumte sie ein, dass die Kosten von ursprünglich 24 auf 31 Millionen Euro gestiegen seien.

Die neue Brücke ist breiter als die alte und hat erstmals getrennte Spuren für Fuß- und Radverkehr. Messgeräte im Beton sollen künftig frühzeitig vor Schäden warnen.

Bis zum Herbst werden noch Lärmschutzwände aufgestellt. Autofahrer müssen deshalb nachts weiter mit einzelnen Sperrungen rechnen.','Brunnstedter Anzeiger','dpa',1,'Regional','2025-05-24','2025-05-24T13:42:00.000000Z','+02:00','second','json_ld',NULL,NULL,NULL,'dpa','Brunnstedt',NULL,'de',139,914,1,NULL,NULL,NULL,NULL,'max-image-preview:large',NULL,'1e2849fa898f57cb94375748402e92e5',-2804497945392349033,NULL,0.97,'containers-1','88103e1881fb',1,'2026-11-23T03:15:13.513883Z','2026-11-23T03:15:13.513883Z','2026-11-23T03:15:13.513883Z',NULL,1,NULL,NULL,NULL);
INSERT INTO "articles" VALUES('5824c4c7b2ecdc830339831b8b8b8aec',23,'http://127.0.0.1:36455/regions/saint-aubrac-train','http://127.0.0.1:36455/regions/saint-aubrac-train','À Saint-Aubrac, un oui franc au retour du train',NULL,NULL,NULL,'Les habitants de Saint-Aubrac ont approuvé dimanche, à 58 % des voix, la réouverture de la ligne ferroviaire qui reliait autrefois la ville à la vallée, fermée depuis 1971.','SAINT-AUBRAC (AFP) - Les habitants de Saint-Aubrac ont approuvé dimanche, à 58 % des voix, la réouverture de la ligne ferroviaire qui reliait autrefois la ville à la vallée, fermée depuis 1971.

La consultation n’était que consultative, mais la région avait promis d’en suivre le résultat. Les travaux, estimés à 74 millions d’euros, pourraient commencer dès l’an prochain.

« C’est une victoire pour tous ceux qui n’ont pas de voiture », s’est félicitée Monique Delpuech, présidente de l’association des usagers, qui se bat pour le train depuis vingt-deux ans.

Les opposants, eux, dénoncent un coût « hors de proportion » et redoutent la disparition de la voie verte aménagée sur l’ancien ballast. La municipalité a promis de la déplacer le long de la rivière.

Selon une étude commandée par la région, la ligne transporterait 1 900 voyageurs par jour, pour moitié des lycéens et des étudiants.

Le trajet jusqu’à la vallée durerait trente-cinq minutes, contre une heure dix aujourd’hui en autocar.','Le Messager des Monts','AFP',1,'Régions','2025-06-22','2025-06-22T19:17:00.000000Z','+02:00','second','json_ld',NULL,NULL,NULL,'AFP','SAINT-AUBRAC',NULL,'fr',155,1000,1,NULL,NULL,NULL,NULL,'max-image-preview:large',NULL,'b05bab1ef9dedf3305bdaa3cb03ce60b',-3144386563668495241,NULL,0.98,'containers-1','88103e1881fb',1,'2026-11-23T03:15:13.565135Z','2026-11-23T03:15:13.565135Z','2026-11-23T03:15:13.565135Z',NULL,1,NULL,NULL,NULL);
INSERT INTO "articles" VALUES('bc210a926d5a31edfaba208215f3c436',12,'http://127.0.0.1:35097/pais/centro-de-saude-movel','http://127.0.0.1:35097/pais/centro-de-saude-movel','Centro de saúde móvel chega a 23 aldeias',NULL,NULL,NULL,'A aldeia de Vila Marim vai receber, a partir de segunda-feira, o primeiro centro de saúde móvel da região, que passará por 23 localidades sem médico de família.','Vila Marim, 4 out (Lusa) - A aldeia de Vila Marim vai receber, a partir de segunda-feira, o primeiro centro de saúde móvel da região, que passará por 23 localidades sem médico de família.

A unidade, instalada num autocarro adaptado, tem um consultório, um gabinete de enfermagem e equipamento de telemedicina. O investimento ronda os 480 mil euros.

“Há pessoas que faziam 60 quilómetros para medir a tensão”, afirmou à Lusa a enfermeira-chefe, Graça Teixeira, que acompanhará o projeto durante o primeiro ano.

Em cada aldeia, o autocarro ficará estacionado meio dia por semana, sempre à mesma hora, para que os utentes possam marcar consultas na junta de freguesia.

A associação de municípios admite alargar o serviço a mais doze localidades em 2026, se conseguir contratar um segundo médico.','Correio do Planalto','Lusa',1,'País','2025-10-04','2025-10-04T09:15:00.000000Z','+01:00','second','json_ld',NULL,NULL,NULL,'Lusa','Vila Marim','2025-10-04','pt',128,796,1,NULL,NULL,NULL,NULL,'max-image-preview:large',NULL,'7e7561029680af7a133eb5e9d14e0315',-3254961355789147226,NULL,0.97,'containers-1','88103e1881fb',1,'2026-11-23T03:15:13.603820Z','2026-11-23T03:15:13.603820Z','2026-11-23T03:15:13.603820Z',NULL,1,NULL,NULL,NULL);
INSERT INTO "articles" VALUES('c2f4a7d375463c6c69ea5e2d2ccef4d7',13,'http://127.0.0.1:35097/medio-ambiente/regantes-jaro','http://127.0.0.1:35097/medio-ambiente/regantes-jaro','Los regantes del Jaro ceden agua a las ciudades',NULL,NULL,NULL,'Los regantes de la cuenca del Jaro han acordado este miércoles ceder el 12 % de su agua a las ciudades durante el verano, en el primer pacto de este tipo que se firma en la región.','Villaserena, 9 abr (EFE).- Los regantes de la cuenca del Jaro han acordado este miércoles ceder el 12 % de su agua a las ciudades durante el verano, en el primer pacto de este tipo que se firma en la región.

El acuerdo llega después de tres años de sequía y evita, al menos por ahora, los cortes nocturnos que el Gobierno regional había anunciado para junio en once municipios.

«No regalamos nada: el agua se devolverá cuando llueva», ha subrayado el presidente de la comunidad de regantes, Ginés Robledo, quien ha pedido que las obras de modernización de las acequias empiecen antes de septiembre.

A cambio, los agricultores recibirán 0,38 euros por metro cúbico y una línea de crédito sin intereses para instalar riego por goteo.

Las organizaciones ecologistas han valorado el pacto, aunque recuerdan que el acuífero sigue sobreexplotado y que un tercio de los pozos carece de contador.

El embalse de Peñalta, el mayor de la cuenca, se encuentra al 31 % de su capacidad, once puntos menos que hace un año.','El Diario del Jaro','EFE',1,'Medio ambiente','2025-04-09','2025-04-09T16:30:00.000000Z','+02:00','second','json_ld',NULL,NULL,NULL,'EFE','Villaserena','2025-04-09','es',174,1012,1,NULL,NULL,NULL,NULL,'max-image-preview:large',NULL,'e312a6609f2e5efa5b1f0d6417781d7f',1551087062200544141,NULL,0.98,'containers-1','88103e1881fb',1,'2026-11-23T03:15:13.445621Z','2026-11-23T03:15:13.445621Z','2026-11-23T03:15:13.445621Z',NULL,1,NULL,NULL,NULL);
INSERT INTO "articles" VALUES('ca177243893a0459b0c2829ca015cb29',14,'http://127.0.0.1:35097/cultura/centralita-remedios-palau','http://127.0.0.1:35097/cultura/centralita-remedios-palau','La mujer que conectaba un pueblo',NULL,NULL,NULL,'La última centralita manual del país cabe en una habitación de doce metros cuadrados y huele a cera. Remedios Palau la encendió durante treinta y cuatro años, cada mañana, a las siete menos cuarto.','La última centralita manual del país cabe en una habitación de doce metros cuadrados y huele a cera. Remedios Palau la encendió durante treinta y cuatro años, cada mañana, a las siete menos cuarto.

Por sus manos pasaron bodas, herencias, riñas y un número incalculable de silencios. «Yo no escuchaba», aclara enseguida, «pero a veces el silencio se oía desde fuera».

Un pueblo en doce clavijas

Cuando llegó la telefonía automática, en 1988, el Ayuntamiento quiso vender el aparato como chatarra. Remedios lo cubrió con una sábana y guardó la llave en el bolsillo del delantal.

Si me preguntan qué es la confianza, yo diría que doce clavijas y una sola mujer.

Hoy la centralita vuelve a funcionar, conectada a los auriculares de un pequeño museo que abrió en mayo. Al levantar cada clavija suena una conversación recreada por los vecinos, con los nombres cambiados.

En su primer mes lo visitaron 2.140 personas, el triple de los habitantes del pueblo. Remedios atiende los sábados. Los domingos, dice, el teléfono descansa.','Revista Orilla',NULL,NULL,'Cultura','2025-07-13','2025-07-13T07:00:00.000000Z','+02:00','second','meta',NULL,NULL,NULL,NULL,NULL,NULL,'es',171,1028,1,NULL,NULL,NULL,NULL,NULL,NULL,'9288c8140636d8788caf6a5cf402e5ea',-723673142833562256,NULL,0.98,'containers-1','88103e1881fb',1,'2026-11-23T03:15:13.496998Z','2026-11-23T03:15:13.496998Z','2026-11-23T03:15:13.496998Z',NULL,1,NULL,NULL,NULL);
INSERT INTO "articles" VALUES('d6b1d43d01a79aef84c47d920c60e440',15,'http://127.0.0.1:35097/cronaca/teatro-borgovento','http://127.0.0.1:35097/cronaca/teatro-borgovento','Borgovento, riapre il teatro dopo undici anni',NULL,NULL,NULL,'Ha riaperto questa mattina, dopo undici anni di lavori, il teatro comunale di Borgovento, danneggiato dal terremoto del 2014. In sala, per l’inaugurazione, c’erano quattrocento persone.','(ANSA) - BORGOVENTO, 18 SET - Ha riaperto questa mattina, dopo undici anni di lavori, il teatro comunale di Borgovento, danneggiato dal terremoto del 2014. In sala, per l’inaugurazione, c’erano quattrocento persone.

Il restauro è costato 9,2 milioni di euro. Sono stati recuperati i palchi in legno, il sipario dipinto nel 1891 e il lampadario, ritrovato in pezzi sotto le macerie e rimontato da un gruppo di volontari.

«Per un paese come il nostro il teatro è la piazza d’inverno», ha detto la sindaca Paola Menghini, ricordando i tecnici che per anni hanno lavorato nei fine settimana.

Non sono mancate le polemiche: l’impianto di riscaldamento, previsto dal progetto, sarà pronto soltanto a gennaio. Fino ad allora gli spettacoli cominceranno alle cinque del pomeriggio.

La stagione si apre sabato con una commedia in dialetto. I biglietti, a prezzo unico di otto euro, sono già esauriti.',NULL,'ANSA',NULL,NULL,'2025-09-18','2025-09-18T10:20:00.000000Z','+02:00','second','meta',NULL,NULL,NULL,'ANSA','BORGOVENTO','2025-09-18','it',143,895,1,NULL,NULL,NULL,NULL,NULL,NULL,'c5b32d9201761a92958f090ffec680ba',-4431997784375724900,NULL,0.97,'containers-1','88103e1881fb',1,'2026-11-23T03:15:13.549253Z','2026-11-23T03:15:13.549253Z','2026-11-23T03:15:13.549253Z',NULL,1,NULL,NULL,NULL);
INSERT INTO "articles" VALUES('6f8c86cb4a503a49f3d294dc8349ecc7',24,'http://127.0.0.1:36455/lokales/eisbaer-gestohlen','http://127.0.0.1:36455/lokales/eisbaer-gestohlen','Wahrzeichen von Lindenau gestohlen: Wo ist der Eisbär?',NULL,NULL,NULL,'In der Nacht zum Freitag ist in Lindenau ein Eisbär aus Pappmaschee verschwunden. Die drei Meter hohe Figur stand seit 1996 vor dem ehemaligen Kino am Markt und gilt als Wahrzeichen des Viertels.','In der Nacht zum Freitag ist in Lindenau ein Eisbär aus Pappmaschee verschwunden. Die drei Meter hohe Figur stand seit 1996 vor dem ehemaligen Kino am Markt und gilt als Wahrzeichen des Viertels.

Die Polizei geht davon aus, dass mindestens vier Personen beteiligt waren: Der Bär wiegt 140 Kilogramm. Zeugen wollen gegen zwei Uhr einen Lieferwagen mit offener Hecktür gesehen haben.

„Wer ihn hat, soll ihn bitte trocken lagern“, sagt Kinobetreiber Arno Hesse. Die Figur sei gegen Regen nur auf einer Seite lackiert.

Am Freitagnachmittag legten Kinder Eiswürfel und Fischstäbchen an den leeren Sockel. Der Ortschaftsrat setzte 500 Euro Belohnung aus, eine Bäckerei verspricht dem Finder Brötchen auf Lebenszeit.

Hinweise nimmt das Revier Lindenau entgegen. Bis zum Abend waren 31 Anrufe eingegangen, darunter zwei von Leuten, die den Bären kaufen wollten.',NULL,NULL,NULL,NULL,'2025-01-31','2025-01-31T17:45:00.000000Z','+01:00','second','meta',NULL,NULL,NULL,NULL,NULL,NULL,'de',131,857,1,NULL,NULL,NULL,NULL,NULL,NULL,'35631b3f7f006b0a386f0908565bcd92',256104327230958188,NULL,0.95,'containers-1','88103e1881fb',1,'2026-11-23T03:15:13.631970Z','2026-11-23T03:15:13.631970Z','2026-11-23T03:15:13.631970Z',NULL,1,NULL,NULL,NULL);
INSERT INTO "articles" VALUES('765259f2b374b80583bd1a64d49e8609',25,'http://127.0.0.1:36455/vie-pratique/biodechets/','http://127.0.0.1:36455/vie-pratique/biodechets/','Biodéchets : ce qui change à la rentrée à Valmont',NULL,NULL,'Biodéchets : ce qui change à la rentrée à Valmont','À partir du 1er septembre, les habitants de l’agglomération de Valmont devront trier leurs biodéchets. Trois questions pour s’y retrouver.','À partir du 1er septembre, les habitants de l’agglomération de Valmont devront trier leurs biodéchets. Trois questions pour s’y retrouver.

Que faut-il mettre dans le nouveau bac ?

Les épluchures, les restes de repas, le marc de café et les coquilles d’œufs. En revanche, ni viande crue, ni litière, ni sacs dits « compostables », qui se dégradent mal dans l’usine.

Quand sera-t-il ramassé ?

Deux fois par semaine en été, une fois en hiver. Le calendrier sera distribué dans les boîtes aux lettres avant la fin du mois d’août, avec un seau de cuisine.

Est-ce que cela coûtera plus cher ?

Non, assure la collectivité : la taxe restera stable pendant deux ans. Les foyers qui réduisent leurs ordures ménagères d’un tiers bénéficieront même d’une remise de 40 euros.

Une réunion publique est organisée le 28 août à 18 h 30, salle des Tilleuls. L’entrée est libre.','Valmont Info',NULL,NULL,NULL,'2025-08-19','2025-08-19T09:00:00.000000Z','+02:00','second','time_element',NULL,NULL,NULL,NULL,NULL,NULL,'fr',142,866,1,NULL,NULL,NULL,NULL,NULL,NULL,'b4258bfdbcf4abe639fc078ac3df96b9',-2120538052580786014,NULL,0.97,'containers-1','88103e1881fb',1,'2026-11-23T03:15:13.683776Z','2026-11-23T03:15:13.683776Z','2026-11-23T03:15:13.683776Z',NULL,1,NULL,NULL,NULL);
INSERT INTO "articles" VALUES('86bdd304bc0038bb805c04d86753a997',26,'http://127.0.0.1:36455/culture/kermadec-orgues','http://127.0.0.1:36455/culture/kermadec-orgues','« Un orgue raconte ses réparations »',NULL,NULL,NULL,'Elle répare des orgues depuis trente ans et refuse qu’on parle de magie. « Ce sont des soufflets, des soupapes et beaucoup de poussière », dit Anne-Lise Kermadec en essuyant ses mains sur un tablier de cuir.','Elle répare des orgues depuis trente ans et refuse qu’on parle de magie. « Ce sont des soufflets, des soupapes et beaucoup de poussière », dit Anne-Lise Kermadec en essuyant ses mains sur un tablier de cuir.

Dans son atelier de Kerlaz, quatre cents tuyaux attendent d’être nettoyés, rangés par taille comme des flûtes de géants. L’instrument vient d’une église fermée depuis la tempête de 1987.

Écouter avant de toucher

Avant d’ouvrir quoi que ce soit, elle passe une journée entière à écouter. Un orgue, explique-t-elle, raconte ses réparations : une note qui traîne trahit un cuir trop sec, un souffle léger une fissure dans le sommier.

Le plus difficile n’est pas de réparer, c’est de s’arrêter à temps.

Le chantier durera quatorze mois et coûtera 210 000 euros, réunis pour un tiers par une souscription. Les donateurs ont pu parrainer un tuyau ; le plus grave, haut de cinq mètres, est parti en une heure.

L’apprenti de l’atelier, Malo, a 19 ans et vient de l’électronique. Il a dessiné un petit capteur qui mesure l’humidité à l’intérieur du buffet. « Elle a râlé, puis elle en a commandé douze », sourit-il.

Le premier concert est prévu pour la Toussaint. Anne-Lise Kermadec n’y assistera pas : « Je n’entendrais que les défauts. »','Les Heures lentes',NULL,NULL,'Culture','2025-02-15','2025-02-15T06:00:00.000000Z','+01:00','second','meta',NULL,NULL,NULL,NULL,NULL,NULL,'fr',204,1245,1,NULL,NULL,NULL,NULL,NULL,NULL,'d1bb911b7d457d171f934b78eaca9fb2',7120507007169705630,NULL,0.99,'containers-1','88103e1881fb',1,'2026-11-23T03:15:13.734610Z','2026-11-23T03:15:13.734610Z','2026-11-23T03:15:13.734610Z',NULL,1,NULL,NULL,NULL);
INSERT INTO "articles" VALUES('cc13c69f97e7e6be4cac129911f13d96',27,'http://127.0.0.1:36455/ratgeber/heizung-einstellen/','http://127.0.0.1:36455/ratgeber/heizung-einstellen/','Heizung einstellen: Mit wenigen Handgriffen sparen',NULL,NULL,'Heizung einstellen: Mit wenigen Handgriffen sparen','Wer seine Heizung richtig einstellt, kann nach Angaben der Verbraucherberatung Mittelland bis zu 15 Prozent Energie sparen. Teure Geräte braucht es dafür nicht.','Wer seine Heizung richtig einstellt, kann nach Angaben der Verbraucherberatung Mittelland bis zu 15 Prozent Energie sparen. Teure Geräte braucht es dafür nicht.

Am meisten bringt der hydraulische Abgleich. Dabei stellt ein Fachbetrieb die Ventile so ein, dass jeder Heizkörper genau so viel Wasser bekommt, wie er braucht. Kosten: rund 600 Euro für ein Einfamilienhaus.

Drei einfache Schritte

Heizkörper nicht zustellen: Sofas und lange Vorhänge schlucken die Wärme.

Nachts absenken, aber nicht abschalten: Sonst drohen Schimmel und hohe Kosten beim Aufheizen.

Stoßlüften statt kippen: fünf Minuten bei weit geöffnetem Fenster genügen.

Energieberater Tobias Renk rät außerdem, die Vorlauftemperatur schrittweise zu senken. «Viele Anlagen laufen auf Werkseinstellung und damit viel zu heiß», sagt er.

Mieter sollten größere Änderungen mit dem Vermieter absprechen. Für Thermostate am Heizkörper ist das nicht nötig, solange die alten aufgehoben werden.','Ratgeber Mittelland',NULL,NULL,NULL,'2025-11-10','2025-11-10T07:00:00.000000Z','+01:00','second','time_element',NULL,NULL,NULL,NULL,NULL,NULL,'de',134,958,1,NULL,NULL,NULL,NULL,NULL,NULL,'c172d9c61cd165831f68bd5ad220ebb2',685503970825372776,NULL,0.96,'containers-1','88103e1881fb',1,'2026-11-23T03:15:13.785917Z','2026-11-23T03:15:13.785917Z','2026-11-23T03:15:13.785917Z',NULL,1,NULL,NULL,NULL);
CREATE TABLE fetches (
  fetch_id       INTEGER PRIMARY KEY AUTOINCREMENT,
  run_id         INTEGER NOT NULL REFERENCES runs (run_id),
  target_id      INTEGER NOT NULL REFERENCES targets,
  attempt        INTEGER NOT NULL,
  started_at     TEXT NOT NULL,
  finished_at    TEXT NOT NULL,
  result         TEXT NOT NULL CHECK (result IN
                   ('article', 'not_modified', 'rejected', 'failed', 'retry', 'deferred')),
  stage          TEXT,
  failure_code   TEXT,
  failure_detail TEXT,
  http_status    INTEGER,
  final_url      TEXT,
  redirect_count INTEGER NOT NULL,
  content_type   TEXT,
  charset        TEXT,
  body_bytes     INTEGER,
  elapsed_ms     INTEGER,
  robots_rule    TEXT,
  robots_tag     TEXT
) STRICT;
INSERT INTO "fetches" VALUES(1,1,5,1,'2026-11-23T03:15:11.847465Z','2026-11-23T03:15:11.848358Z','article',NULL,NULL,NULL,200,'http://127.0.0.1:34363/people/2025-07/21/content_488.htm',0,'text/html; charset=utf-8','UTF-8',2493,0,NULL,NULL);
INSERT INTO "fetches" VALUES(2,1,28,1,'2026-11-23T03:15:11.847514Z','2026-11-23T03:15:11.848107Z','article',NULL,NULL,NULL,200,'http://127.0.0.1:36563/zx/88213.html',0,'text/html; charset=utf-8','UTF-8',2597,0,NULL,NULL);
INSERT INTO "fetches" VALUES(3,1,6,1,'2026-11-23T03:15:11.848371Z','2026-11-23T03:15:11.848371Z','rejected','fetch','robots_denied','line 2: Disallow: /private/',NULL,NULL,0,NULL,NULL,NULL,NULL,'line 2: Disallow: /private/',NULL);
INSERT INTO "fetches" VALUES(4,1,42,1,'2026-11-23T03:15:11.847267Z','2026-11-23T03:15:11.848655Z','article',NULL,NULL,NULL,200,'http://127.0.0.1:43795/culture/orchestra-aisle-nine',0,'text/html; charset=utf-8','UTF-8',3311,1,NULL,NULL);
INSERT INTO "fetches" VALUES(5,1,33,1,'2026-11-23T03:15:11.847535Z','2026-11-23T03:15:11.848528Z','article',NULL,NULL,NULL,200,'http://127.0.0.1:39337/bunka/kagura-men',0,'text/html; charset=utf-8','UTF-8',3440,0,NULL,NULL);
INSERT INTO "fetches" VALUES(6,1,39,1,'2026-11-23T03:15:11.848875Z','2026-11-23T03:15:11.849208Z','failed','fetch','permanent_http','status 404',404,'http://127.0.0.1:41491/local/withdrawn.aspx',0,'text/html; charset=utf-8',NULL,NULL,0,NULL,NULL);
INSERT INTO "fetches" VALUES(7,1,52,1,'2026-11-23T03:15:11.848773Z','2026-11-23T03:15:11.849314Z','rejected','refine','empty_content','no running text',200,'http://127.0.0.1:45673/empty/',0,'text/html; charset=utf-8','UTF-8',282,0,NULL,NULL);
INSERT INTO "fetches" VALUES(8,1,16,1,'2026-11-23T03:15:11.848857Z','2026-11-23T03:15:11.849108Z','article',NULL,NULL,NULL,200,'http://127.0.0.1:36391/minsheng/202509/t0902_3381.html',0,'text/html; charset=utf-8','UTF-8',3184,0,NULL,NULL);
INSERT INTO "fetches" VALUES(9,1,1,1,'2026-11-23T03:15:11.848819Z','2026-11-23T03:15:11.849431Z','article',NULL,NULL,NULL,200,'http://127.0.0.1:33985/nc/2025/1024/9127.htm',0,'text/html; charset=utf-8','UTF-8',2526,0,NULL,NULL);
INSERT INTO "fetches" VALUES(10,1,9,1,'2026-11-23T03:15:11.848839Z','2026-11-23T03:15:11.849544Z','article',NULL,NULL,NULL,200,'http://127.0.0.1:35097/costume/ombrellaio',0,'text/html; charset=utf-8','UTF-8',3244,0,NULL,NULL);
INSERT INTO "fetches" VALUES(11,1,34,1,'2026-11-23T03:15:11.899777Z','2026-11-23T03:15:11.900195Z','article',NULL,NULL,NULL,200,'http://127.0.0.1:39337/view/AKR20250415',0,'text/html; charset=utf-8','UTF-8',3547,0,NULL,NULL);
INSERT INTO "fetches" VALUES(12,1,7,1,'2026-11-23T03:15:11.899750Z','2026-11-23T03:15:11.900465Z','article',NULL,NULL,NULL,200,'http://127.0.0.1:34363/city/2025-12/02/content_771.htm',0,'text/html; charset=utf-8','UTF-8',2740,0,NULL,NULL);
INSERT INTO "fetches" VALUES(13,1,29,1,'2026-11-23T03:15:11.899535Z','2026-11-23T03:15:11.900349Z','article',NULL,NULL,NULL,200,'http://127.0.0.1:36563/a/55310.html',0,'text/html; charset=utf-8','UTF-8',5337,0,NULL,NULL);
INSERT INTO "fetches" VALUES(14,1,40,1,'2026-11-23T03:15:11.899895Z','2026-11-23T03:15:11.900656Z','article',NULL,NULL,NULL,200,'http://127.0.0.1:41491/2025/05/waves/',0,'text/html; charset=utf-8','UTF-8',3675,0,NULL,NULL);
INSERT INTO "fetches" VALUES(15,1,43,1,'2026-11-23T03:15:11.899371Z','2026-11-23T03:15:11.901551Z','article',NULL,NULL,NULL,200,'http://127.0.0.1:43795/science/coolest-car-park',0,'text/html; charset=utf-8','UTF-8',3786,0,NULL,NULL);
INSERT INTO "fetches" VALUES(16,1,17,1,'2026-11-23T03:15:11.900469Z','2026-11-23T03:15:11.900770Z','article',NULL,NULL,NULL,200,'http://127.0.0.1:36391/wenhua/202512/t1221_4410.html',0,'text/html; charset=utf-8','UTF-8',3059,0,NULL,NULL);
INSERT INTO "fetches" VALUES(17,1,2,1,'2026-11-23T03:15:12.135202Z','2026-11-23T03:15:12.136249Z','article',NULL,NULL,NULL,200,'http://127.0.0.1:33985/a/63071.html',0,'text/html; charset=utf-8','UTF-8',9693,0,NULL,NULL);
INSERT INTO "fetches" VALUES(18,1,10,1,'2026-11-23T03:15:12.135249Z','2026-11-23T03:15:12.156923Z','article',NULL,NULL,NULL,200,'http://127.0.0.1:35097/cronicas/eletrico-28/',0,'text/html; charset=utf-8','UTF-8',3754,21,NULL,NULL);
INSERT INTO "fetches" VALUES(19,1,35,1,'2026-11-23T03:15:12.232642Z','2026-11-23T03:15:12.233297Z','article',NULL,NULL,NULL,200,'http://127.0.0.1:39337/2025/06/toshoshitsu/',0,'text/html; charset=utf-8','UTF-8',4024,0,NULL,NULL);
INSERT INTO "fetches" VALUES(20,1,8,1,'2026-11-23T03:15:12.237295Z','2026-11-23T03:15:12.266369Z','article',NULL,NULL,NULL,200,'http://127.0.0.1:34363/culture/p/3310',0,'text/html; charset=utf-8','UTF-8',3314,28,NULL,NULL);
INSERT INTO "fetches" VALUES(21,1,41,1,'2026-11-23T03:15:12.267643Z','2026-11-23T03:15:12.268043Z','article',NULL,NULL,NULL,200,'http://127.0.0.1:41491/local/202506140233.aspx',0,'text/html; charset=utf-8','UTF-8',3555,0,NULL,NULL);
INSERT INTO "fetches" VALUES(22,1,30,1,'2026-11-23T03:15:12.237205Z','2026-11-23T03:15:12.282718Z','article',NULL,NULL,NULL,200,'http://127.0.0.1:36563/a/63072.html',0,'text/html; charset=utf-8','UTF-8',9966,45,NULL,NULL);
INSERT INTO "fetches" VALUES(23,1,18,1,'2026-11-23T03:15:12.283394Z','2026-11-23T03:15:12.283815Z','rejected','fetch','bad_content_type','application/pdf',200,'http://127.0.0.1:36391/files/annual-report.pdf',0,'application/pdf',NULL,NULL,0,NULL,NULL);
INSERT INTO "fetches" VALUES(24,1,54,1,'2026-11-23T03:15:12.286913Z','2026-11-23T03:15:12.287379Z','article',NULL,NULL,NULL,200,'http://127.0.0.1:45673/obshchestvo/20250212-lastochka.html',0,'text/html; charset=utf-8','UTF-8',3720,0,NULL,NULL);
INSERT INTO "fetches" VALUES(25,1,3,1,'2026-11-23T03:15:12.291740Z','2026-11-23T03:15:12.292147Z','article',NULL,NULL,NULL,200,'http://127.0.0.1:33985/a/20871.html',0,'text/html; charset=utf-8','UTF-8',5104,0,NULL,NULL);
INSERT INTO "fetches" VALUES(26,1,36,1,'2026-11-23T03:15:12.314738Z','2026-11-23T03:15:12.324090Z','article',NULL,NULL,NULL,200,'http://127.0.0.1:39337/articles/20250322-todaimori',0,'text/html; charset=utf-8','UTF-8',3784,9,NULL,NULL);
INSERT INTO "fetches" VALUES(27,1,31,1,'2026-11-23T03:15:12.348029Z','2026-11-23T03:15:12.348788Z','article',NULL,NULL,NULL,200,'http://127.0.0.1:36563/2025/03/xiubiao',0,'text/html; charset=utf-8','UTF-8',3708,0,NULL,NULL);
INSERT INTO "fetches" VALUES(28,1,44,1,'2026-11-23T03:15:12.286800Z','2026-11-23T03:15:12.353949Z','article',NULL,NULL,NULL,200,'http://127.0.0.1:43795/story/gas-free-hour',1,'text/html; charset=utf-8','UTF-8',2537,0,NULL,NULL);
INSERT INTO "fetches" VALUES(29,1,19,1,'2026-11-23T03:15:12.361311Z','2026-11-23T03:15:12.361702Z','article',NULL,NULL,NULL,200,'http://127.0.0.1:36391/eco/20250518/c_10882.html',0,'text/html; charset=utf-8','UTF-8',3885,0,NULL,NULL);
INSERT INTO "fetches" VALUES(30,1,53,1,'2026-11-23T03:15:12.135069Z','2026-11-23T03:15:12.136186Z','article',NULL,NULL,NULL,200,'http://127.0.0.1:45673/2025/12/datchik-pozhara/',0,'text/html; charset=utf-8','UTF-8',5308,0,NULL,NULL);
INSERT INTO "fetches" VALUES(31,1,55,1,'2026-11-23T03:15:12.364216Z','2026-11-23T03:15:12.364631Z','article',NULL,NULL,NULL,200,'http://127.0.0.1:45673/thaqafa/mujallid',0,'text/html; charset=utf-8','UTF-8',4078,0,NULL,NULL);
INSERT INTO "fetches" VALUES(32,1,4,1,'2026-11-23T03:15:12.367014Z','2026-11-23T03:15:12.369995Z','article',NULL,NULL,NULL,200,'http://127.0.0.1:33985/wh/2025/10/11/0451.shtml',0,'text/html','GBK',2294,0,NULL,NULL);
INSERT INTO "fetches" VALUES(33,1,37,1,'2026-11-23T03:15:12.374861Z','2026-11-23T03:15:12.375254Z','article',NULL,NULL,NULL,200,'http://127.0.0.1:39337/culture/maru-0702',0,'text/html; charset=utf-8','UTF-8',3144,0,NULL,NULL);
INSERT INTO "fetches" VALUES(34,1,32,1,'2026-11-23T03:15:12.399672Z','2026-11-23T03:15:12.400348Z','article',NULL,NULL,NULL,200,'http://127.0.0.1:36563/p/7719203',0,'text/html; charset=utf-8','UTF-8',2338,0,NULL,NULL);
INSERT INTO "fetches" VALUES(35,1,45,1,'2026-11-23T03:15:12.406199Z','2026-11-23T03:15:12.406567Z','article',NULL,NULL,NULL,200,'http://127.0.0.1:43795/story/gas-free-hour',0,'text/html; charset=utf-8','UTF-8',2537,0,NULL,NULL);
INSERT INTO "fetches" VALUES(36,1,56,1,'2026-11-23T03:15:12.415413Z','2026-11-23T03:15:12.415879Z','article',NULL,NULL,NULL,200,'http://127.0.0.1:45673/lyudi/kamennyy-brod',0,'text/html; charset=utf-8','UTF-8',4463,0,NULL,NULL);
INSERT INTO "fetches" VALUES(37,1,12,1,'2026-11-23T03:15:12.417544Z','2026-11-23T03:15:12.417821Z','retry','fetch','retry_exhausted','status 503',503,'http://127.0.0.1:35097/pais/centro-de-saude-movel',0,'text/html; charset=utf-8',NULL,NULL,0,NULL,NULL);
INSERT INTO "fetches" VALUES(38,1,38,1,'2026-11-23T03:15:12.427036Z','2026-11-23T03:15:12.427406Z','article',NULL,NULL,NULL,200,'http://127.0.0.1:39337/news/slow-door/',0,'text/html; charset=utf-8','UTF-8',3761,0,NULL,NULL);
INSERT INTO "fetches" VALUES(39,1,11,1,'2026-11-23T03:15:12.313945Z','2026-11-23T03:15:12.366106Z','article',NULL,NULL,NULL,200,'http://127.0.0.1:35097/2025/08/un-gallo-en-el-quinto/',1,'text/html; charset=utf-8','UTF-8',2372,0,NULL,NULL);
INSERT INTO "fetches" VALUES(40,1,46,1,'2026-11-23T03:15:12.456962Z','2026-11-23T03:15:12.457455Z','article',NULL,NULL,NULL,200,'http://127.0.0.1:43795/print/ferry-strike-ends',0,'text/html; charset=utf-8','UTF-8',4220,0,NULL,NULL);
INSERT INTO "fetches" VALUES(41,1,57,1,'2026-11-23T03:15:12.466563Z','2026-11-23T03:15:12.467029Z','article',NULL,NULL,NULL,200,'http://127.0.0.1:45673/society/wadi-canals',0,'text/html; charset=utf-8','UTF-8',4267,0,NULL,NULL);
INSERT INTO "fetches" VALUES(42,1,47,1,'2026-11-23T03:15:12.508086Z','2026-11-23T03:15:12.508619Z','article',NULL,NULL,NULL,200,'http://127.0.0.1:43795/blog/the-secret-was-the-bowl/',0,'text/html; charset=utf-8','UTF-8',2688,0,NULL,NULL);
INSERT INTO "fetches" VALUES(43,1,48,1,'2026-11-23T03:15:12.559522Z','2026-11-23T03:15:12.612297Z','failed','fetch','redirect_loop','in a circle back to http://127.0.0.1:43795/turn/left',301,'http://127.0.0.1:43795/turn/right',2,'text/html; charset=utf-8',NULL,NULL,0,NULL,NULL);
INSERT INTO "fetches" VALUES(44,1,49,1,'2026-11-23T03:15:12.664942Z','2026-11-23T03:15:12.665502Z','article',NULL,NULL,NULL,200,'http://127.0.0.1:43795/local/st-brannocs-bell',0,'text/html; charset=utf-8','UTF-8',4383,0,NULL,NULL);
INSERT INTO "fetches" VALUES(45,1,50,1,'2026-11-23T03:15:12.716113Z','2026-11-23T03:15:12.716663Z','article',NULL,NULL,NULL,200,'http://127.0.0.1:43795/news/snow-carrow-pass/',0,'text/html; charset=utf-8','UTF-8',3894,0,NULL,NULL);
INSERT INTO "fetches" VALUES(46,1,51,1,'2026-11-23T03:15:12.767672Z','2026-11-23T03:15:12.768260Z','article',NULL,NULL,NULL,200,'http://127.0.0.1:43795/2025/03/11/ferry-strike-ends',0,'text/html; charset=utf-8','UTF-8',4220,0,NULL,NULL);
INSERT INTO "fetches" VALUES(47,1,13,1,'2026-11-23T03:15:13.445100Z','2026-11-23T03:15:13.445624Z','article',NULL,NULL,NULL,200,'http://127.0.0.1:35097/medio-ambiente/regantes-jaro',0,'text/html; charset=utf-8','UTF-8',3941,0,NULL,NULL);
INSERT INTO "fetches" VALUES(48,1,21,1,'2026-11-23T03:15:13.462076Z','2026-11-23T03:15:13.462644Z','article',NULL,NULL,NULL,200,'http://127.0.0.1:36455/2025/03/acht-jahre-beet/',0,'text/html; charset=utf-8','UTF-8',2400,0,NULL,NULL);
INSERT INTO "fetches" VALUES(49,1,20,1,'2026-11-23T03:15:11.847493Z','2026-11-23T03:15:13.462029Z','article',NULL,NULL,NULL,200,'http://127.0.0.1:36455/gesellschaft/altenmoor',0,'text/html; charset=utf-8','UTF-8',3651,1614,NULL,NULL);
INSERT INTO "fetches" VALUES(50,1,14,1,'2026-11-23T03:15:13.496427Z','2026-11-23T03:15:13.497001Z','article',NULL,NULL,NULL,200,'http://127.0.0.1:35097/cultura/centralita-remedios-palau',0,'text/html; charset=utf-8','UTF-8',3412,0,NULL,NULL);
INSERT INTO "fetches" VALUES(51,1,22,1,'2026-11-23T03:15:13.513358Z','2026-11-23T03:15:13.513886Z','article',NULL,NULL,NULL,200,'http://127.0.0.1:36455/regional/ohlebruecke-offen-1.4711',0,'text/html; charset=utf-8','UTF-8',3888,0,NULL,NULL);
INSERT INTO "fetches" VALUES(52,1,15,1,'2026-11-23T03:15:13.548680Z','2026-11-23T03:15:13.549256Z','article',NULL,NULL,NULL,200,'http://127.0.0.1:35097/cronaca/teatro-borgovento',0,'text/html; charset=utf-8','UTF-8',2664,0,NULL,NULL);
INSERT INTO "fetches" VALUES(53,1,23,1,'2026-11-23T03:15:13.564567Z','2026-11-23T03:15:13.565137Z','article',NULL,NULL,NULL,200,'http://127.0.0.1:36455/regions/saint-aubrac-train',0,'text/html; charset=utf-8','UTF-8',4007,0,NULL,NULL);
INSERT INTO "fetches" VALUES(54,1,12,2,'2026-11-23T03:15:13.603138Z','2026-11-23T03:15:13.603824Z','article',NULL,NULL,NULL,200,'http://127.0.0.1:35097/pais/centro-de-saude-movel',0,'text/html; charset=utf-8','UTF-8',3543,0,NULL,NULL);
INSERT INTO "fetches" VALUES(55,1,24,1,'2026-11-23T03:15:13.631245Z','2026-11-23T03:15:13.631973Z','article',NULL,NULL,NULL,200,'http://127.0.0.1:36455/lokales/eisbaer-gestohlen',0,'text/html; charset=utf-8','UTF-8',3666,0,NULL,NULL);
INSERT INTO "fetches" VALUES(56,1,25,1,'2026-11-23T03:15:13.683043Z','2026-11-23T03:15:13.683778Z','article',NULL,NULL,NULL,200,'http://127.0.0.1:36455/vie-pratique/biodechets/',0,'text/html; charset=utf-8','UTF-8',3845,0,NULL,NULL);
INSERT INTO "fetches" VALUES(57,1,26,1,'2026-11-23T03:15:13.734076Z','2026-11-23T03:15:13.734612Z','article',NULL,NULL,NULL,200,'http://127.0.0.1:36455/culture/kermadec-orgues',0,'text/html; charset=utf-8','UTF-8',3697,0,NULL,NULL);
INSERT INTO "fetches" VALUES(58,1,27,1,'2026-11-23T03:15:13.785343Z','2026-11-23T03:15:13.785919Z','article',NULL,NULL,NULL,200,'http://127.0.0.1:36455/ratgeber/heizung-einstellen/',0,'text/html; charset=utf-8','UTF-8',3940,0,NULL,NULL);
CREATE TABLE hosts (
  host_id           INTEGER PRIMARY KEY AUTOINCREMENT,
  shard             INTEGER NOT NULL DEFAULT 0,
  host              TEXT NOT NULL,
  -- When it may be claimed; while leased the end of the lease; NULL = parked: nothing is queued.
  due_at            TEXT,
  -- Grows by one with each claim; a holder of an older one writes nothing here.
  lease_epoch       INTEGER NOT NULL DEFAULT 0,
  lease_owner       TEXT,
  leased_at         TEXT,
  delay_ms          INTEGER NOT NULL DEFAULT 0,
  -- No request before this: the delay after the last one.
  ready_at          TEXT,
  -- The host asked for patience, or only fails.
  blocked_until     TEXT,
  block_reason      TEXT,
  robots_origin     TEXT,
  robots_text       TEXT,
  robots_status     INTEGER,
  robots_fetched_at TEXT,
  robots_expires_at TEXT, consecutive_failures INTEGER NOT NULL DEFAULT 0, failed_target_count INTEGER NOT NULL DEFAULT 0, circuit_opened_count INTEGER NOT NULL DEFAULT 0, pace_us INTEGER CHECK (pace_us > 0), ceiling_us INTEGER CHECK (ceiling_us > 0),
  UNIQUE (shard, host),
  CHECK ((lease_owner IS NULL) = (leased_at IS NULL)),
  CHECK (lease_owner IS NULL OR due_at IS NOT NULL)
) STRICT;
INSERT INTO "hosts" VALUES(1,180,'127.0.0.1:33985',NULL,1,NULL,NULL,50,'2026-11-23T03:15:12.460855Z',NULL,NULL,'http://127.0.0.1:33985','User-agent: *
Disallow: /private/
',200,'2026-11-23T03:15:12.395114Z','2026-11-24T03:15:12.395114Z',0,0,0,NULL,NULL);
INSERT INTO "hosts" VALUES(2,32,'127.0.0.1:34363',NULL,1,NULL,NULL,50,'2026-11-23T03:15:12.432230Z',NULL,NULL,'http://127.0.0.1:34363','User-agent: *
Disallow: /private/
',200,'2026-11-23T03:15:12.347739Z','2026-11-24T03:15:12.347739Z',0,0,0,NULL,NULL);
INSERT INTO "hosts" VALUES(3,57,'127.0.0.1:35097',NULL,2,NULL,NULL,50,'2026-11-23T03:15:13.664688Z',NULL,NULL,'http://127.0.0.1:35097','User-agent: *
Disallow: /private/
',200,'2026-11-23T03:15:12.419206Z','2026-11-24T03:15:12.419206Z',0,0,0,NULL,NULL);
INSERT INTO "hosts" VALUES(4,132,'127.0.0.1:36391',NULL,1,NULL,NULL,50,'2026-11-23T03:15:12.455824Z',NULL,NULL,'http://127.0.0.1:36391','User-agent: *
Disallow: /private/
',200,'2026-11-23T03:15:12.395033Z','2026-11-24T03:15:12.395033Z',0,0,0,NULL,NULL);
INSERT INTO "hosts" VALUES(5,159,'127.0.0.1:36455',NULL,1,NULL,NULL,50,'2026-11-23T03:15:13.841837Z',NULL,NULL,'http://127.0.0.1:36455','User-agent: *
Disallow: /private/
',200,'2026-11-23T03:15:13.787826Z','2026-11-24T03:15:13.787826Z',0,0,0,NULL,NULL);
INSERT INTO "hosts" VALUES(6,89,'127.0.0.1:36563',NULL,1,NULL,NULL,50,'2026-11-23T03:15:12.467874Z',NULL,NULL,'http://127.0.0.1:36563','User-agent: *
Disallow: /private/
',200,'2026-11-23T03:15:12.404521Z','2026-11-24T03:15:12.404521Z',0,0,0,NULL,NULL);
INSERT INTO "hosts" VALUES(7,158,'127.0.0.1:39337',NULL,1,NULL,NULL,50,'2026-11-23T03:15:12.481917Z',NULL,NULL,'http://127.0.0.1:39337','User-agent: *
Disallow: /private/
',200,'2026-11-23T03:15:12.427478Z','2026-11-24T03:15:12.427478Z',0,0,0,NULL,NULL);
INSERT INTO "hosts" VALUES(8,104,'127.0.0.1:41491',NULL,1,NULL,NULL,50,'2026-11-23T03:15:12.446408Z',NULL,NULL,'http://127.0.0.1:41491','User-agent: *
Disallow: /private/
',200,'2026-11-23T03:15:12.382034Z','2026-11-24T03:15:12.382034Z',0,0,0,NULL,NULL);
INSERT INTO "hosts" VALUES(9,45,'127.0.0.1:43795',NULL,1,NULL,NULL,50,'2026-11-23T03:15:12.824620Z',NULL,NULL,'http://127.0.0.1:43795','User-agent: *
Disallow: /private/
',200,'2026-11-23T03:15:12.770364Z','2026-11-24T03:15:12.770364Z',0,0,0,NULL,NULL);
INSERT INTO "hosts" VALUES(10,152,'127.0.0.1:45673',NULL,1,NULL,NULL,50,'2026-11-23T03:15:12.522398Z',NULL,NULL,'http://127.0.0.1:45673','User-agent: *
Disallow: /private/
',200,'2026-11-23T03:15:12.467705Z','2026-11-24T03:15:12.467705Z',0,0,0,NULL,NULL);
CREATE TABLE queue (
  shard     INTEGER NOT NULL DEFAULT 0,
  target_id INTEGER NOT NULL REFERENCES targets,
  host_id   INTEGER NOT NULL REFERENCES hosts,
  due_at    TEXT NOT NULL,
  attempt   INTEGER NOT NULL CHECK (attempt >= 1),
  PRIMARY KEY (shard, target_id)
) STRICT;
CREATE TABLE runs (
  run_id             INTEGER PRIMARY KEY AUTOINCREMENT,
  command            TEXT NOT NULL,
  version            TEXT NOT NULL,
  config_hash        TEXT NOT NULL,
  worker             TEXT NOT NULL,
  started_at         TEXT NOT NULL,
  finished_at        TEXT,
  finish_reason      TEXT CHECK (finish_reason IN ('done', 'time_budget', 'stopped', 'error')),
  invalid_seed_count INTEGER NOT NULL DEFAULT 0,
  stored_count       INTEGER NOT NULL DEFAULT 0,
  updated_count      INTEGER NOT NULL DEFAULT 0,
  not_modified_count INTEGER NOT NULL DEFAULT 0,
  duplicate_count    INTEGER NOT NULL DEFAULT 0,
  rejected_count     INTEGER NOT NULL DEFAULT 0,
  failed_count       INTEGER NOT NULL DEFAULT 0,
  deferred_count     INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO "runs" VALUES(1,'demo','0.1.0','built-in','local:22165','2026-11-23T03:15:11.788806Z','2026-11-23T03:15:13.798002Z','done',2,50,0,0,2,3,2,0);
CREATE TABLE seeds (
  seed_id        INTEGER PRIMARY KEY AUTOINCREMENT,
  source_id      INTEGER NOT NULL REFERENCES sources,
  url_as_listed  TEXT NOT NULL,
  line           INTEGER,
  labels         TEXT NOT NULL DEFAULT '{}',
  target_id      INTEGER REFERENCES targets,
  failure_code   TEXT CHECK (failure_code = 'invalid_url'),
  failure_detail TEXT,
  -- The run that read it last.
  run_id         INTEGER NOT NULL REFERENCES runs (run_id),
  UNIQUE (source_id, url_as_listed),
  CHECK ((target_id IS NULL) = (failure_code IS NOT NULL))
) STRICT;
INSERT INTO "seeds" VALUES(1,1,'http//the-slashes-went-missing.example/news',NULL,'{}',NULL,'invalid_url','not a URL: relative URL without a base',1);
INSERT INTO "seeds" VALUES(2,1,'http://127.0.0.1:33985/a/20871.html',NULL,'{}',3,NULL,NULL,1);
INSERT INTO "seeds" VALUES(3,1,'http://127.0.0.1:33985/a/63071.html',NULL,'{}',2,NULL,NULL,1);
INSERT INTO "seeds" VALUES(4,1,'http://127.0.0.1:33985/nc/2025/1024/9127.htm',NULL,'{}',1,NULL,NULL,1);
INSERT INTO "seeds" VALUES(5,1,'http://127.0.0.1:33985/wh/2025/10/11/0451.shtml',NULL,'{}',4,NULL,NULL,1);
INSERT INTO "seeds" VALUES(6,1,'http://127.0.0.1:34363/city/2025-12/02/content_771.htm',NULL,'{}',7,NULL,NULL,1);
INSERT INTO "seeds" VALUES(7,1,'http://127.0.0.1:34363/culture/p/3310',NULL,'{}',8,NULL,NULL,1);
INSERT INTO "seeds" VALUES(8,1,'http://127.0.0.1:34363/people/2025-07/21/content_488.htm',NULL,'{}',5,NULL,NULL,1);
INSERT INTO "seeds" VALUES(9,1,'http://127.0.0.1:34363/private/draft.htm',NULL,'{}',6,NULL,NULL,1);
INSERT INTO "seeds" VALUES(10,1,'http://127.0.0.1:35097/costume/ombrellaio',NULL,'{}',9,NULL,NULL,1);
INSERT INTO "seeds" VALUES(11,1,'http://127.0.0.1:35097/cronaca/teatro-borgovento',NULL,'{}',15,NULL,NULL,1);
INSERT INTO "seeds" VALUES(12,1,'http://127.0.0.1:35097/cronicas/eletrico-28/',NULL,'{}',10,NULL,NULL,1);
INSERT INTO "seeds" VALUES(13,1,'http://127.0.0.1:35097/cultura/centralita-remedios-palau',NULL,'{}',14,NULL,NULL,1);
INSERT INTO "seeds" VALUES(14,1,'http://127.0.0.1:35097/medio-ambiente/regantes-jaro',NULL,'{}',13,NULL,NULL,1);
INSERT INTO "seeds" VALUES(15,1,'http://127.0.0.1:35097/p/118',NULL,'{}',11,NULL,NULL,1);
INSERT INTO "seeds" VALUES(16,1,'http://127.0.0.1:35097/pais/centro-de-saude-movel',NULL,'{}',12,NULL,NULL,1);
INSERT INTO "seeds" VALUES(17,1,'http://127.0.0.1:36391/eco/20250518/c_10882.html',NULL,'{}',19,NULL,NULL,1);
INSERT INTO "seeds" VALUES(18,1,'http://127.0.0.1:36391/files/annual-report.pdf',NULL,'{}',18,NULL,NULL,1);
INSERT INTO "seeds" VALUES(19,1,'http://127.0.0.1:36391/minsheng/202509/t0902_3381.html',NULL,'{}',16,NULL,NULL,1);
INSERT INTO "seeds" VALUES(20,1,'http://127.0.0.1:36391/wenhua/202512/t1221_4410.html',NULL,'{}',17,NULL,NULL,1);
INSERT INTO "seeds" VALUES(21,1,'http://127.0.0.1:36455/2025/03/acht-jahre-beet/',NULL,'{}',21,NULL,NULL,1);
INSERT INTO "seeds" VALUES(22,1,'http://127.0.0.1:36455/culture/kermadec-orgues',NULL,'{}',26,NULL,NULL,1);
INSERT INTO "seeds" VALUES(23,1,'http://127.0.0.1:36455/gesellschaft/altenmoor',NULL,'{}',20,NULL,NULL,1);
INSERT INTO "seeds" VALUES(24,1,'http://127.0.0.1:36455/lokales/eisbaer-gestohlen',NULL,'{}',24,NULL,NULL,1);
INSERT INTO "seeds" VALUES(25,1,'http://127.0.0.1:36455/ratgeber/heizung-einstellen/',NULL,'{}',27,NULL,NULL,1);
INSERT INTO "seeds" VALUES(26,1,'http://127.0.0.1:36455/regional/ohlebruecke-offen-1.4711',NULL,'{}',22,NULL,NULL,1);
INSERT INTO "seeds" VALUES(27,1,'http://127.0.0.1:36455/regional/ohlebruecke-offen-1.4711?utm_source=newsletter&utm_medium=email',NULL,'{}',22,NULL,NULL,1);
INSERT INTO "seeds" VALUES(28,1,'http://127.0.0.1:36455/regions/saint-aubrac-train',NULL,'{}',23,NULL,NULL,1);
INSERT INTO "seeds" VALUES(29,1,'http://127.0.0.1:36455/vie-pratique/biodechets/',NULL,'{}',25,NULL,NULL,1);
INSERT INTO "seeds" VALUES(30,1,'http://127.0.0.1:36563/2025/03/xiubiao',NULL,'{}',31,NULL,NULL,1);
INSERT INTO "seeds" VALUES(31,1,'http://127.0.0.1:36563/a/55310.html',NULL,'{}',29,NULL,NULL,1);
INSERT INTO "seeds" VALUES(32,1,'http://127.0.0.1:36563/a/63072.html',NULL,'{}',30,NULL,NULL,1);
INSERT INTO "seeds" VALUES(33,1,'http://127.0.0.1:36563/p/7719203',NULL,'{}',32,NULL,NULL,1);
INSERT INTO "seeds" VALUES(34,1,'http://127.0.0.1:36563/zx/88213.html',NULL,'{}',28,NULL,NULL,1);
INSERT INTO "seeds" VALUES(35,1,'http://127.0.0.1:39337/2025/06/toshoshitsu/',NULL,'{}',35,NULL,NULL,1);
INSERT INTO "seeds" VALUES(36,1,'http://127.0.0.1:39337/articles/20250322-todaimori',NULL,'{}',36,NULL,NULL,1);
INSERT INTO "seeds" VALUES(37,1,'http://127.0.0.1:39337/bunka/kagura-men',NULL,'{}',33,NULL,NULL,1);
INSERT INTO "seeds" VALUES(38,1,'http://127.0.0.1:39337/culture/maru-0702',NULL,'{}',37,NULL,NULL,1);
INSERT INTO "seeds" VALUES(39,1,'http://127.0.0.1:39337/news/slow-door/',NULL,'{}',38,NULL,NULL,1);
INSERT INTO "seeds" VALUES(40,1,'http://127.0.0.1:39337/view/AKR20250415',NULL,'{}',34,NULL,NULL,1);
INSERT INTO "seeds" VALUES(41,1,'http://127.0.0.1:41491/2025/05/waves/',NULL,'{}',40,NULL,NULL,1);
INSERT INTO "seeds" VALUES(42,1,'http://127.0.0.1:41491/local/202506140233.aspx',NULL,'{}',41,NULL,NULL,1);
INSERT INTO "seeds" VALUES(43,1,'http://127.0.0.1:41491/local/withdrawn.aspx',NULL,'{}',39,NULL,NULL,1);
INSERT INTO "seeds" VALUES(44,1,'http://127.0.0.1:43795/2025/03/11/ferry-strike-ends',NULL,'{}',51,NULL,NULL,1);
INSERT INTO "seeds" VALUES(45,1,'http://127.0.0.1:43795/blog/the-secret-was-the-bowl/',NULL,'{}',47,NULL,NULL,1);
INSERT INTO "seeds" VALUES(46,1,'http://127.0.0.1:43795/culture/orchestra-aisle-nine',NULL,'{}',42,NULL,NULL,1);
INSERT INTO "seeds" VALUES(47,1,'http://127.0.0.1:43795/local/st-brannocs-bell',NULL,'{}',49,NULL,NULL,1);
INSERT INTO "seeds" VALUES(48,1,'http://127.0.0.1:43795/news/snow-carrow-pass/',NULL,'{}',50,NULL,NULL,1);
INSERT INTO "seeds" VALUES(49,1,'http://127.0.0.1:43795/old/grid-gas-free',NULL,'{}',44,NULL,NULL,1);
INSERT INTO "seeds" VALUES(50,1,'http://127.0.0.1:43795/print/ferry-strike-ends',NULL,'{}',46,NULL,NULL,1);
INSERT INTO "seeds" VALUES(51,1,'http://127.0.0.1:43795/science/coolest-car-park',NULL,'{}',43,NULL,NULL,1);
INSERT INTO "seeds" VALUES(52,1,'http://127.0.0.1:43795/story/gas-free-hour',NULL,'{}',45,NULL,NULL,1);
INSERT INTO "seeds" VALUES(53,1,'http://127.0.0.1:43795/turn/left',NULL,'{}',48,NULL,NULL,1);
INSERT INTO "seeds" VALUES(54,1,'http://127.0.0.1:45673/2025/12/datchik-pozhara/',NULL,'{}',53,NULL,NULL,1);
INSERT INTO "seeds" VALUES(55,1,'http://127.0.0.1:45673/empty/',NULL,'{}',52,NULL,NULL,1);
INSERT INTO "seeds" VALUES(56,1,'http://127.0.0.1:45673/lyudi/kamennyy-brod',NULL,'{}',56,NULL,NULL,1);
INSERT INTO "seeds" VALUES(57,1,'http://127.0.0.1:45673/obshchestvo/20250212-lastochka.html',NULL,'{}',54,NULL,NULL,1);
INSERT INTO "seeds" VALUES(58,1,'http://127.0.0.1:45673/society/wadi-canals',NULL,'{}',57,NULL,NULL,1);
INSERT INTO "seeds" VALUES(59,1,'http://127.0.0.1:45673/thaqafa/mujallid',NULL,'{}',55,NULL,NULL,1);
INSERT INTO "seeds" VALUES(60,1,'https://[half-an-address/story',NULL,'{}',NULL,'invalid_url','not a URL: invalid IPv6 address',1);
CREATE TABLE sources (
  source_id        INTEGER PRIMARY KEY AUTOINCREMENT,
  name             TEXT NOT NULL UNIQUE,
  kind             TEXT NOT NULL,
  refetch_after_ms INTEGER CHECK (refetch_after_ms >= 0)
, refetch_adaptive INTEGER NOT NULL DEFAULT 0, priority INTEGER NOT NULL DEFAULT 0 CHECK (priority BETWEEN 0 AND 9)) STRICT;
INSERT INTO "sources" VALUES(1,'demo','urls',NULL,0,0);
CREATE TABLE targets (
  target_id       INTEGER PRIMARY KEY AUTOINCREMENT,
  shard           INTEGER NOT NULL DEFAULT 0,
  host_id         INTEGER NOT NULL REFERENCES hosts,
  -- Digest of the URL without tracking parameters: two spellings, one target.
  url_hash        TEXT NOT NULL,
  url             TEXT NOT NULL,
  outcome         TEXT NOT NULL DEFAULT 'pending' CHECK (outcome IN
                    ('stored', 'updated', 'not_modified', 'duplicate', 'rejected', 'failed', 'deferred', 'pending')),
  stage           TEXT,
  failure_code    TEXT,
  failure_detail  TEXT,
  last_error      TEXT,
  attempts        INTEGER NOT NULL DEFAULT 0,
  http_status     INTEGER,
  final_url       TEXT,
  etag            TEXT,
  last_modified   TEXT,
  article_id      TEXT,
  -- The only schedule; NULL = never, or it is in the queue now.
  next_due_at     TEXT,
  last_fetched_at TEXT,
  died_at         TEXT,
  -- The run that last put it into the queue: a run queues a target once.
  queued_run_id   INTEGER REFERENCES runs (run_id),
  -- The run that ended it last.
  run_id          INTEGER REFERENCES runs (run_id), refetch_ms INTEGER CHECK (refetch_ms > 0),
  UNIQUE (shard, host_id, url_hash),
  CHECK (outcome NOT IN ('rejected', 'failed', 'deferred') OR failure_code IS NOT NULL),
  CHECK ((outcome = 'failed') = (died_at IS NOT NULL))
) STRICT;
INSERT INTO "targets" VALUES(1,180,1,'0907039fc16a6baff453baa17089f444','http://127.0.0.1:33985/nc/2025/1024/9127.htm','stored',NULL,NULL,NULL,NULL,1,200,'http://127.0.0.1:33985/nc/2025/1024/9127.htm',NULL,NULL,'0907039fc16a6baff453baa17089f444',NULL,'2026-11-23T03:15:11.849431Z',NULL,1,1,NULL);
INSERT INTO "targets" VALUES(2,180,1,'391219baf6a9f8c4a0ca85db17db1367','http://127.0.0.1:33985/a/63071.html','stored',NULL,NULL,NULL,NULL,1,200,'http://127.0.0.1:33985/a/63071.html',NULL,NULL,'391219baf6a9f8c4a0ca85db17db1367',NULL,'2026-11-23T03:15:12.136249Z',NULL,1,1,NULL);
INSERT INTO "targets" VALUES(3,180,1,'752a109a207db4aec87265455c4ee117','http://127.0.0.1:33985/a/20871.html','stored',NULL,NULL,NULL,NULL,1,200,'http://127.0.0.1:33985/a/20871.html',NULL,NULL,'752a109a207db4aec87265455c4ee117',NULL,'2026-11-23T03:15:12.292147Z',NULL,1,1,NULL);
INSERT INTO "targets" VALUES(4,180,1,'dc2214baf74813f3a7da38e2bb2b8b3f','http://127.0.0.1:33985/wh/2025/10/11/0451.shtml','stored',NULL,NULL,NULL,NULL,1,200,'http://127.0.0.1:33985/wh/2025/10/11/0451.shtml',NULL,NULL,'dc2214baf74813f3a7da38e2bb2b8b3f',NULL,'2026-11-23T03:15:12.369995Z',NULL,1,1,NULL);
INSERT INTO "targets" VALUES(5,32,2,'6525523c67992fb7a74dcfc9ff605dd0','http://127.0.0.1:34363/people/2025-07/21/content_488.htm','stored',NULL,NULL,NULL,NULL,1,200,'http://127.0.0.1:34363/people/2025-07/21/content_488.htm',NULL,NULL,'6525523c67992fb7a74dcfc9ff605dd0',NULL,'2026-11-23T03:15:11.848358Z',NULL,1,1,NULL);
INSERT INTO "targets" VALUES(6,32,2,'86d56be8689d3acce8097a08556e076b','http://127.0.0.1:34363/private/draft.htm','rejected','fetch','robots_denied','line 2: Disallow: /private/','robots_denied at fetch: line 2: Disallow: /private/',1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,1,1,NULL);
INSERT INTO "targets" VALUES(7,32,2,'8ca522b8fed0e3c79f540aa154634226','http://127.0.0.1:34363/city/2025-12/02/content_771.htm','stored',NULL,NULL,NULL,NULL,1,200,'http://127.0.0.1:34363/city/2025-12/02/content_771.htm',NULL,NULL,'8ca522b8fed0e3c79f540aa154634226',NULL,'2026-11-23T03:15:11.900465Z',NULL,1,1,NULL);
INSERT INTO "targets" VALUES(8,32,2,'f2cebd6a4af17abeee7cdaabf4dd9992','http://127.0.0.1:34363/culture/p/3310','stored',NULL,NULL,NULL,NULL,1,200,'http://127.0.0.1:34363/culture/p/3310',NULL,NULL,'f2cebd6a4af17abeee7cdaabf4dd9992',NULL,'2026-11-23T03:15:12.266369Z',NULL,1,1,NULL);
INSERT INTO "targets" VALUES(9,57,3,'395ed212585287f90222aa1d97b34663','http://127.0.0.1:35097/costume/ombrellaio','stored',NULL,NULL,NULL,NULL,1,200,'http://127.0.0.1:35097/costume/ombrellaio',NULL,NULL,'395ed212585287f90222aa1d97b34663',NULL,'2026-11-23T03:15:11.849544Z',NULL,1,1,NULL);
INSERT INTO "targets" VALUES(10,57,3,'ad21130559fde65dbf4bf6e303a20891','http://127.0.0.1:35097/cronicas/eletrico-28/','stored',NULL,NULL,NULL,NULL,1,200,'http://127.0.0.1:35097/cronicas/eletrico-28/',NULL,NULL,'ad21130559fde65dbf4bf6e303a20891',NULL,'2026-11-23T03:15:12.156923Z',NULL,1,1,NULL);
INSERT INTO "targets" VALUES(11,57,3,'bb8f604592b59c0c4c552a0e1e3f3a80','http://127.0.0.1:35097/p/118','stored',NULL,NULL,NULL,NULL,1,200,'http://127.0.0.1:35097/2025/08/un-gallo-en-el-quinto/',NULL,NULL,'34ad99812050d78368e5b33963eabe1c',NULL,'2026-11-23T03:15:12.366106Z',NULL,1,1,NULL);
INSERT INTO "targets" VALUES(12,57,3,'bc210a926d5a31edfaba208215f3c436','http://127.0.0.1:35097/pais/centro-de-saude-movel','stored',NULL,NULL,NULL,NULL,2,200,'http://127.0.0.1:35097/pais/centro-de-saude-movel',NULL,NULL,'bc210a926d5a31edfaba208215f3c436',NULL,'2026-11-23T03:15:13.603824Z',NULL,1,1,NULL);
INSERT INTO "targets" VALUES(13,57,3,'c2f4a7d375463c6c69ea5e2d2ccef4d7','http://127.0.0.1:35097/medio-ambiente/regantes-jaro','stored',NULL,NULL,NULL,NULL,1,200,'http://127.0.0.1:35097/medio-ambiente/regantes-jaro',NULL,NULL,'c2f4a7d375463c6c69ea5e2d2ccef4d7',NULL,'2026-11-23T03:15:13.445624Z',NULL,1,1,NULL);
INSERT INTO "targets" VALUES(14,57,3,'ca177243893a0459b0c2829ca015cb29','http://127.0.0.1:35097/cultura/centralita-remedios-palau','stored',NULL,NULL,NULL,NULL,1,200,'http://127.0.0.1:35097/cultura/centralita-remedios-palau',NULL,NULL,'ca177243893a0459b0c2829ca015cb29',NULL,'2026-11-23T03:15:13.497001Z',NULL,1,1,NULL);
INSERT INTO "targets" VALUES(15,57,3,'d6b1d43d01a79aef84c47d920c60e440','http://127.0.0.1:35097/cronaca/teatro-borgovento','stored',NULL,NULL,NULL,NULL,1,200,'http://127.0.0.1:35097/cronaca/teatro-borgovento',NULL,NULL,'d6b1d43d01a79aef84c47d920c60e440',NULL,'2026-11-23T03:15:13.549256Z',NULL,1,1,NULL);
INSERT INTO "targets" VALUES(16,132,4,'2020f41ede49aa010ae23dcc702fd34a','http://127.0.0.1:36391/minsheng/202509/t0902_3381.html','stored',NULL,NULL,NULL,NULL,1,200,'http://127.0.0.1:36391/minsheng/202509/t0902_3381.html',NULL,NULL,'2020f41ede49aa010ae23dcc702fd34a',NULL,'2026-11-23T03:15:11.849108Z',NULL,1,1,NULL);
INSERT INTO "targets" VALUES(17,132,4,'b1a1dc536df7afc2183f14b5bab943f0','http://127.0.0.1:36391/wenhua/202512/t1221_4410.html','stored',NULL,NULL,NULL,NULL,1,200,'http://127.0.0.1:36391/wenhua/202512/t1221_4410.html',NULL,NULL,'b1a1dc536df7afc2183f14b5bab943f0',NULL,'2026-11-23T03:15:11.900770Z',NULL,1,1,NULL);
INSERT INTO "targets" VALUES(18,132,4,'b72f357de1c50a05cb7a89a0d9d1a375','http://127.0.0.1:36391/files/annual-report.pdf','rejected','fetch','bad_content_type','application/pdf','bad_content_type at fetch: application/pdf',1,200,'http://127.0.0.1:36391/files/annual-report.pdf',NULL,NULL,NULL,NULL,'2026-11-23T03:15:12.283815Z',NULL,1,1,NULL);
INSERT INTO "targets" VALUES(19,132,4,'c545b9fc6224d3601be1f817c574fc58','http://127.0.0.1:36391/eco/20250518/c_10882.html','stored',NULL,NULL,NULL,NULL,1,200,'http://127.0.0.1:36391/eco/20250518/c_10882.html',NULL,NULL,'c545b9fc6224d3601be1f817c574fc58',NULL,'2026-11-23T03:15:12.361702Z',NULL,1,1,NULL);
INSERT INTO "targets" VALUES(20,159,5,'1041d2c12ad64ca2308fa2ab2ab639b1','http://127.0.0.1:36455/gesellschaft/altenmoor','stored',NULL,NULL,NULL,NULL,1,200,'http://127.0.0.1:36455/gesellschaft/altenmoor',NULL,NULL,'1041d2c12ad64ca2308fa2ab2ab639b1',NULL,'2026-11-23T03:15:13.462029Z',NULL,1,1,NULL);
INSERT INTO "targets" VALUES(21,159,5,'17823c5ef2cda4ca4b7292bf7160b79a','http://127.0.0.1:36455/2025/03/acht-jahre-beet/','stored',NULL,NULL,NULL,NULL,1,200,'http://127.0.0.1:36455/2025/03/acht-jahre-beet/',NULL,NULL,'17823c5ef2cda4ca4b7292bf7160b79a',NULL,'2026-11-23T03:15:13.462644Z',NULL,1,1,NULL);
INSERT INTO "targets" VALUES(22,159,5,'3c14ae4a486cd816d569be618a85618f','http://127.0.0.1:36455/regional/ohlebruecke-offen-1.4711','stored',NULL,NULL,NULL,NULL,1,200,'http://127.0.0.1:36455/regional/ohlebruecke-offen-1.4711',NULL,NULL,'3c14ae4a486cd816d569be618a85618f',NULL,'2026-11-23T03:15:13.513886Z',NULL,1,1,NULL);
INSERT INTO "targets" VALUES(23,159,5,'5824c4c7b2ecdc830339831b8b8b8aec','http://127.0.0.1:36455/regions/saint-aubrac-train','stored',NULL,NULL,NULL,NULL,1,200,'http://127.0.0.1:36455/regions/saint-aubrac-train',NULL,NULL,'5824c4c7b2ecdc830339831b8b8b8aec',NULL,'2026-11-23T03:15:13.565137Z',NULL,1,1,NULL);
INSERT INTO "targets" VALUES(24,159,5,'6f8c86cb4a503a49f3d294dc8349ecc7','http://127.0.0.1:36455/lokales/eisbaer-gestohlen','stored',NULL,NULL,NULL,NULL,1,200,'http://127.0.0.1:36455/lokales/eisbaer-gestohlen',NULL,NULL,'6f8c86cb4a503a49f3d294dc8349ecc7',NULL,'2026-11-23T03:15:13.631973Z',NULL,1,1,NULL);
INSERT INTO "targets" VALUES(25,159,5,'765259f2b374b80583bd1a64d49e8609','http://127.0.0.1:36455/vie-pratique/biodechets/','stored',NULL,NULL,NULL,NULL,1,200,'http://127.0.0.1:36455/vie-pratique/biodechets/',NULL,NULL,'765259f2b374b80583bd1a64d49e8609',NULL,'2026-11-23T03:15:13.683778Z',NULL,1,1,NULL);
INSERT INTO "targets" VALUES(26,159,5,'86bdd304bc0038bb805c04d86753a997','http://127.0.0.1:36455/culture/kermadec-orgues','stored',NULL,NULL,NULL,NULL,1,200,'http://127.0.0.1:36455/culture/kermadec-orgues',NULL,NULL,'86bdd304bc0038bb805c04d86753a997',NULL,'2026-11-23T03:15:13.734612Z',NULL,1,1,NULL);
INSERT INTO "targets" VALUES(27,159,5,'cc13c69f97e7e6be4cac129911f13d96','http://127.0.0.1:36455/ratgeber/heizung-einstellen/','stored',NULL,NULL,NULL,NULL,1,200,'http://127.0.0.1:36455/ratgeber/heizung-einstellen/',NULL,NULL,'cc13c69f97e7e6be4cac129911f13d96',NULL,'2026-11-23T03:15:13.785919Z',NULL,1,1,NULL);
INSERT INTO "targets" VALUES(28,89,6,'0a9d3c5b99bea57cd3e6a5baf63e5a0c','http://127.0.0.1:36563/zx/88213.html','stored',NULL,NULL,NULL,NULL,1,200,'http://127.0.0.1:36563/zx/88213.html',NULL,NULL,'0a9d3c5b99bea57cd3e6a5baf63e5a0c',NULL,'2026-11-23T03:15:11.848107Z',NULL,1,1,NULL);
INSERT INTO "targets" VALUES(29,89,6,'1a124c84f11b92a651ed09c878ca1cc2','http://127.0.0.1:36563/a/55310.html','stored',NULL,NULL,NULL,NULL,1,200,'http://127.0.0.1:36563/a/55310.html',NULL,NULL,'1a124c84f11b92a651ed09c878ca1cc2',NULL,'2026-11-23T03:15:11.900349Z',NULL,1,1,NULL);
INSERT INTO "targets" VALUES(30,89,6,'3c861345b42f1fc94241f7a8bd31f520','http://127.0.0.1:36563/a/63072.html','stored',NULL,NULL,NULL,NULL,1,200,'http://127.0.0.1:36563/a/63072.html',NULL,NULL,'3c861345b42f1fc94241f7a8bd31f520',NULL,'2026-11-23T03:15:12.282718Z',NULL,1,1,NULL);
INSERT INTO "targets" VALUES(31,89,6,'a352630076046505e01c165533e9e888','http://127.0.0.1:36563/2025/03/xiubiao','stored',NULL,NULL,NULL,NULL,1,200,'http://127.0.0.1:36563/2025/03/xiubiao',NULL,NULL,'a352630076046505e01c165533e9e888',NULL,'2026-11-23T03:15:12.348788Z',NULL,1,1,NULL);
INSERT INTO "targets" VALUES(32,89,6,'bd4107a08247e1f0ab38e5a69e8a8e02','http://127.0.0.1:36563/p/7719203','stored',NULL,NULL,NULL,NULL,1,200,'http://127.0.0.1:36563/p/7719203',NULL,NULL,'bd4107a08247e1f0ab38e5a69e8a8e02',NULL,'2026-11-23T03:15:12.400348Z',NULL,1,1,NULL);
INSERT INTO "targets" VALUES(33,158,7,'1a0ab13b819d77a1c0c3a92190f94a0d','http://127.0.0.1:39337/bunka/kagura-men','stored',NULL,NULL,NULL,NULL,1,200,'http://127.0.0.1:39337/bunka/kagura-men',NULL,NULL,'1a0ab13b819d77a1c0c3a92190f94a0d',NULL,'2026-11-23T03:15:11.848528Z',NULL,1,1,NULL);
INSERT INTO "targets" VALUES(34,158,7,'6d52b56b08d3d9df2f3e3ae66c7cbddf','http://127.0.0.1:39337/view/AKR20250415','stored',NULL,NULL,NULL,NULL,1,200,'http://127.0.0.1:39337/view/AKR20250415',NULL,NULL,'6d52b56b08d3d9df2f3e3ae66c7cbddf',NULL,'2026-11-23T03:15:11.900195Z',NULL,1,1,NULL);
INSERT INTO "targets" VALUES(35,158,7,'7b27714d13441af82830c3b845705fd6','http://127.0.0.1:39337/2025/06/toshoshitsu/','stored',NULL,NULL,NULL,NULL,1,200,'http://127.0.0.1:39337/2025/06/toshoshitsu/',NULL,NULL,'7b27714d13441af82830c3b845705fd6',NULL,'2026-11-23T03:15:12.233297Z',NULL,1,1,NULL);
INSERT INTO "targets" VALUES(36,158,7,'adc418e6557625aa2d2ec3892c225e9b','http://127.0.0.1:39337/articles/20250322-todaimori','stored',NULL,NULL,NULL,NULL,1,200,'http://127.0.0.1:39337/articles/20250322-todaimori',NULL,NULL,'adc418e6557625aa2d2ec3892c225e9b',NULL,'2026-11-23T03:15:12.324090Z',NULL,1,1,NULL);
INSERT INTO "targets" VALUES(37,158,7,'b6ed27baaa2319bf6108e2f7aadb7faf','http://127.0.0.1:39337/culture/maru-0702','stored',NULL,NULL,NULL,NULL,1,200,'http://127.0.0.1:39337/culture/maru-0702',NULL,NULL,'b6ed27baaa2319bf6108e2f7aadb7faf',NULL,'2026-11-23T03:15:12.375254Z',NULL,1,1,NULL);
INSERT INTO "targets" VALUES(38,158,7,'e06b8ef6f64f2164e27f515479be5b6f','http://127.0.0.1:39337/news/slow-door/','stored',NULL,NULL,NULL,NULL,1,200,'http://127.0.0.1:39337/news/slow-door/',NULL,NULL,'e06b8ef6f64f2164e27f515479be5b6f',NULL,'2026-11-23T03:15:12.427406Z',NULL,1,1,NULL);
INSERT INTO "targets" VALUES(39,104,8,'a2cd4fadbd486cc7857bc8b71ba6fd8e','http://127.0.0.1:41491/local/withdrawn.aspx','failed','fetch','permanent_http','status 404','permanent_http at fetch: status 404',1,404,'http://127.0.0.1:41491/local/withdrawn.aspx',NULL,NULL,NULL,NULL,'2026-11-23T03:15:11.849208Z','2026-11-23T03:15:11.849208Z',1,1,NULL);
INSERT INTO "targets" VALUES(40,104,8,'b80a59057c808d1a1da40336f7577a20','http://127.0.0.1:41491/2025/05/waves/','stored',NULL,NULL,NULL,NULL,1,200,'http://127.0.0.1:41491/2025/05/waves/',NULL,NULL,'b80a59057c808d1a1da40336f7577a20',NULL,'2026-11-23T03:15:11.900656Z',NULL,1,1,NULL);
INSERT INTO "targets" VALUES(41,104,8,'e4ce06ac76d685b73e80153e8500c8d2','http://127.0.0.1:41491/local/202506140233.aspx','stored',NULL,NULL,NULL,NULL,1,200,'http://127.0.0.1:41491/local/202506140233.aspx',NULL,NULL,'e4ce06ac76d685b73e80153e8500c8d2',NULL,'2026-11-23T03:15:12.268043Z',NULL,1,1,NULL);
INSERT INTO "targets" VALUES(42,45,9,'02552f73145d38a8386be5636918038e','http://127.0.0.1:43795/culture/orchestra-aisle-nine','stored',NULL,NULL,NULL,NULL,1,200,'http://127.0.0.1:43795/culture/orchestra-aisle-nine',NULL,NULL,'02552f73145d38a8386be5636918038e',NULL,'2026-11-23T03:15:11.848655Z',NULL,1,1,NULL);
INSERT INTO "targets" VALUES(43,45,9,'2269dce130a0037d720f1e6885b3d6e4','http://127.0.0.1:43795/science/coolest-car-park','stored',NULL,NULL,NULL,NULL,1,200,'http://127.0.0.1:43795/science/coolest-car-park',NULL,NULL,'2269dce130a0037d720f1e6885b3d6e4',NULL,'2026-11-23T03:15:11.901551Z',NULL,1,1,NULL);
INSERT INTO "targets" VALUES(44,45,9,'6276514197ce88c0710666850b452a16','http://127.0.0.1:43795/old/grid-gas-free','duplicate',NULL,NULL,NULL,NULL,1,200,'http://127.0.0.1:43795/story/gas-free-hour',NULL,NULL,'63c4956f199aeba2ac6670675cc95aa2',NULL,'2026-11-23T03:15:12.353949Z',NULL,1,1,NULL);
INSERT INTO "targets" VALUES(45,45,9,'63c4956f199aeba2ac6670675cc95aa2','http://127.0.0.1:43795/story/gas-free-hour','stored',NULL,NULL,NULL,NULL,1,200,'http://127.0.0.1:43795/story/gas-free-hour',NULL,NULL,'63c4956f199aeba2ac6670675cc95aa2',NULL,'2026-11-23T03:15:12.406567Z',NULL,1,1,NULL);
INSERT INTO "targets" VALUES(46,45,9,'6662ed322356086d776041a9134041c2','http://127.0.0.1:43795/print/ferry-strike-ends','duplicate',NULL,NULL,NULL,NULL,1,200,'http://127.0.0.1:43795/print/ferry-strike-ends',NULL,NULL,'c3c9a0724a2f8dd40a83a511a2016dcb',NULL,'2026-11-23T03:15:12.457455Z',NULL,1,1,NULL);
INSERT INTO "targets" VALUES(47,45,9,'7999fb1e89aacf17a0a061ef223ee4a8','http://127.0.0.1:43795/blog/the-secret-was-the-bowl/','stored',NULL,NULL,NULL,NULL,1,200,'http://127.0.0.1:43795/blog/the-secret-was-the-bowl/',NULL,NULL,'7999fb1e89aacf17a0a061ef223ee4a8',NULL,'2026-11-23T03:15:12.508619Z',NULL,1,1,NULL);
INSERT INTO "targets" VALUES(48,45,9,'84ad559a66e0c509b6a767ed50a88468','http://127.0.0.1:43795/turn/left','failed','fetch','redirect_loop','in a circle back to http://127.0.0.1:43795/turn/left','redirect_loop at fetch: in a circle back to http://127.0.0.1:43795/turn/left',1,301,'http://127.0.0.1:43795/turn/right',NULL,NULL,NULL,NULL,'2026-11-23T03:15:12.612297Z','2026-11-23T03:15:12.612297Z',1,1,NULL);
INSERT INTO "targets" VALUES(49,45,9,'9c23dbe1d598d0cb27c84f36ea7bf21f','http://127.0.0.1:43795/local/st-brannocs-bell','stored',NULL,NULL,NULL,NULL,1,200,'http://127.0.0.1:43795/local/st-brannocs-bell',NULL,NULL,'9c23dbe1d598d0cb27c84f36ea7bf21f',NULL,'2026-11-23T03:15:12.665502Z',NULL,1,1,NULL);
INSERT INTO "targets" VALUES(50,45,9,'afbc617036b199d0e0228f4d70ca0a20','http://127.0.0.1:43795/news/snow-carrow-pass/','stored',NULL,NULL,NULL,NULL,1,200,'http://127.0.0.1:43795/news/snow-carrow-pass/',NULL,NULL,'afbc617036b199d0e0228f4d70ca0a20',NULL,'2026-11-23T03:15:12.716663Z',NULL,1,1,NULL);
INSERT INTO "targets" VALUES(51,45,9,'c3c9a0724a2f8dd40a83a511a2016dcb','http://127.0.0.1:43795/2025/03/11/ferry-strike-ends','stored',NULL,NULL,NULL,NULL,1,200,'http://127.0.0.1:43795/2025/03/11/ferry-strike-ends',NULL,NULL,'c3c9a0724a2f8dd40a83a511a2016dcb',NULL,'2026-11-23T03:15:12.768260Z',NULL,1,1,NULL);
INSERT INTO "targets" VALUES(52,152,10,'02e78629000f476915b85f4f1bca5075','http://127.0.0.1:45673/empty/','rejected','refine','empty_content','no running text','empty_content at refine: no running text',1,200,'http://127.0.0.1:45673/empty/',NULL,NULL,NULL,NULL,'2026-11-23T03:15:11.849314Z',NULL,1,1,NULL);
INSERT INTO "targets" VALUES(53,152,10,'0a93b37d2ad8f0701a241ae4d7b25155','http://127.0.0.1:45673/2025/12/datchik-pozhara/','stored',NULL,NULL,NULL,NULL,1,200,'http://127.0.0.1:45673/2025/12/datchik-pozhara/',NULL,NULL,'0a93b37d2ad8f0701a241ae4d7b25155',NULL,'2026-11-23T03:15:12.136186Z',NULL,1,1,NULL);
INSERT INTO "targets" VALUES(54,152,10,'656ff1dcc927eb01427fc862b54b0149','http://127.0.0.1:45673/obshchestvo/20250212-lastochka.html','stored',NULL,NULL,NULL,NULL,1,200,'http://127.0.0.1:45673/obshchestvo/20250212-lastochka.html',NULL,NULL,'656ff1dcc927eb01427fc862b54b0149',NULL,'2026-11-23T03:15:12.287379Z',NULL,1,1,NULL);
INSERT INTO "targets" VALUES(55,152,10,'7c90a72b0887f10c441652957b201f9a','http://127.0.0.1:45673/thaqafa/mujallid','stored',NULL,NULL,NULL,NULL,1,200,'http://127.0.0.1:45673/thaqafa/mujallid',NULL,NULL,'7c90a72b0887f10c441652957b201f9a',NULL,'2026-11-23T03:15:12.364631Z',NULL,1,1,NULL);
INSERT INTO "targets" VALUES(56,152,10,'dee8eb2709e5faf4e0d8318f70217112','http://127.0.0.1:45673/lyudi/kamennyy-brod','stored',NULL,NULL,NULL,NULL,1,200,'http://127.0.0.1:45673/lyudi/kamennyy-brod',NULL,NULL,'dee8eb2709e5faf4e0d8318f70217112',NULL,'2026-11-23T03:15:12.415879Z',NULL,1,1,NULL);
INSERT INTO "targets" VALUES(57,152,10,'e1479df4fcab591a05bb9a778f1a1c12','http://127.0.0.1:45673/society/wadi-canals','stored',NULL,NULL,NULL,NULL,1,200,'http://127.0.0.1:45673/society/wadi-canals',NULL,NULL,'e1479df4fcab591a05bb9a778f1a1c12',NULL,'2026-11-23T03:15:12.467029Z',NULL,1,1,NULL);
CREATE INDEX targets_article ON targets (article_id) WHERE article_id IS NOT NULL;
CREATE INDEX targets_outcome ON targets (outcome, failure_code);
CREATE INDEX seeds_target ON seeds (target_id);
CREATE INDEX queue_host ON queue (shard, host_id, due_at, target_id);
CREATE INDEX fetches_target ON fetches (target_id);
CREATE INDEX fetches_run ON fetches (run_id);
CREATE INDEX articles_target ON articles (target_id);
CREATE INDEX articles_published ON articles (published_on);
CREATE INDEX articles_run ON articles (run_id);
CREATE INDEX article_annotations_kind ON article_annotations (kind);
CREATE INDEX article_people_name ON article_people (name);
CREATE INDEX article_tags_tag ON article_tags (tag);
CREATE INDEX article_flags_flag ON article_flags (flag);
CREATE VIEW dead_letters AS
SELECT t.target_id, t.url, h.host, t.stage, t.failure_code, t.failure_detail, t.attempts, t.last_error, t.died_at
  FROM targets t JOIN hosts h ON h.host_id = t.host_id
 WHERE t.outcome = 'failed';
CREATE VIEW v_run_summary AS
SELECT run_id, command, started_at, finished_at, finish_reason, invalid_seed_count, stored_count, updated_count,
       not_modified_count, duplicate_count, rejected_count, failed_count, deferred_count,
       stored_count + updated_count + not_modified_count + duplicate_count + rejected_count + failed_count
         + deferred_count AS ended_count
  FROM runs;
CREATE VIEW url_outcomes AS
SELECT o.url, o.source, o.target_id, o.host,
       CASE WHEN o.target_id IS NULL THEN 'rejected' WHEN o.is_repeat THEN 'duplicate' ELSE o.outcome END AS outcome,
       CASE WHEN o.is_repeat THEN NULL ELSE o.failure_code END AS failure_code,
       CASE WHEN o.is_repeat THEN NULL ELSE o.failure_detail END AS failure_detail,
       o.attempts, o.http_status, o.final_url, o.article_id,
       CASE WHEN o.is_repeat OR o.outcome = 'duplicate' THEN o.article_id END AS duplicate_of,
       o.last_error, o.next_due_at, o.last_fetched_at
  FROM (
    SELECT s.url_as_listed AS url, c.name AS source, s.target_id, h.host, t.outcome,
           coalesce(s.failure_code, t.failure_code) AS failure_code,
           coalesce(s.failure_detail, t.failure_detail) AS failure_detail,
           coalesce(t.attempts, 0) AS attempts, t.http_status, t.final_url, t.article_id, t.last_error,
           CASE WHEN q.target_id IS NULL THEN t.next_due_at
                WHEN h.blocked_until > q.due_at THEN h.blocked_until ELSE q.due_at END AS next_due_at, t.last_fetched_at,
           s.target_id IS NOT NULL AND t.article_id IS NOT NULL
             AND t.outcome IN ('stored', 'updated', 'not_modified', 'duplicate')
             AND row_number() OVER (PARTITION BY s.target_id ORDER BY
                   CASE WHEN s.url_as_listed = t.url THEN 0 ELSE 1 END, s.url_as_listed, c.name) > 1 AS is_repeat
      FROM seeds s
      JOIN sources c ON c.source_id = s.source_id
      LEFT JOIN targets t ON t.target_id = s.target_id
      LEFT JOIN hosts h ON h.host_id = t.host_id
      LEFT JOIN queue q ON q.shard = t.shard AND q.target_id = t.target_id
  ) o;
CREATE VIEW v_crawl_log AS
SELECT f.fetch_id, t.url, h.host, f.run_id, f.attempt, f.started_at, f.elapsed_ms, f.result, f.stage, f.failure_code,
       f.failure_detail, f.http_status, f.final_url, f.redirect_count, f.content_type, f.charset, f.body_bytes,
       f.robots_rule, f.robots_tag
  FROM fetches f
  JOIN targets t ON t.target_id = f.target_id
  JOIN hosts h ON h.host_id = t.host_id;
CREATE VIEW v_articles AS
SELECT a.article_id, a.url, a.title, a.subtitle, a.lang, a.published_on, a.published_at, a.site_name, a.source_name,
       (SELECT group_concat(n.name, ', ') FROM (
          SELECT p.name FROM article_people p
           WHERE p.article_id = a.article_id AND p.role IN ('author', 'reporter')
             AND (p.role = 'author' OR NOT EXISTS (
                   SELECT 1 FROM article_people x WHERE x.article_id = a.article_id AND x.role = 'author'))
           ORDER BY p.ordinal) n) AS authors,
       a.section_label, a.word_count, a.quality, a.lead, a.body_text, a.fetched_at, a.noindex, a.noarchive,
       a.unavailable_after
  FROM articles a;
CREATE VIEW v_host_health AS
SELECT h.host, (SELECT count(*) FROM queue q WHERE q.shard = h.shard AND q.host_id = h.host_id) AS queued_count,
       h.lease_owner, h.due_at, h.delay_ms, CASE WHEN h.delay_ms > 0 THEN 1000.0 / h.delay_ms END AS rate_per_second,
       h.blocked_until, h.block_reason, h.consecutive_failures, h.circuit_opened_count, h.robots_status,
       h.robots_fetched_at, h.robots_expires_at, coalesce(s.fetch_count, 0) AS fetch_count,
       coalesce(s.good_count, 0) AS good_count, coalesce(s.failed_count, 0) AS failed_count,
       coalesce(s.complaint_count, 0) AS complaint_count, s.mean_elapsed_ms, l.finished_at AS last_fetched_at,
       l.http_status AS last_http_status, l.failure_code AS last_failure_code,
       CASE WHEN h.pace_us > 0 THEN 1000000.0 / h.pace_us END AS learned_rate_per_second,
       CASE WHEN h.ceiling_us > 0 THEN 1000000.0 / h.ceiling_us END AS most_rate_per_second
  FROM hosts h
  LEFT JOIN (
    SELECT t.host_id, count(*) AS fetch_count, max(f.fetch_id) AS last_fetch_id,
           count(CASE WHEN f.result IN ('article', 'not_modified') THEN 1 END) AS good_count,
           count(CASE WHEN f.result IN ('failed', 'retry') THEN 1 END) AS failed_count,
           count(CASE WHEN f.http_status IN (429, 503) THEN 1 END) AS complaint_count,
           CAST(round(avg(f.elapsed_ms)) AS INTEGER) AS mean_elapsed_ms
      FROM fetches f JOIN targets t ON t.target_id = f.target_id
     GROUP BY t.host_id
  ) s ON s.host_id = h.host_id
  LEFT JOIN fetches l ON l.fetch_id = s.last_fetch_id;
CREATE INDEX hosts_blocked ON hosts (blocked_until) WHERE blocked_until IS NOT NULL;
CREATE UNIQUE INDEX hosts_host ON hosts (host);
CREATE INDEX hosts_due ON hosts (due_at, host_id) WHERE due_at IS NOT NULL;
CREATE INDEX targets_due ON targets (next_due_at, target_id) WHERE next_due_at IS NOT NULL;
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('runs',1);
INSERT INTO "sqlite_sequence" VALUES('sources',1);
INSERT INTO "sqlite_sequence" VALUES('hosts',10);
INSERT INTO "sqlite_sequence" VALUES('targets',57);
INSERT INTO "sqlite_sequence" VALUES('seeds',60);
INSERT INTO "sqlite_sequence" VALUES('fetches',58);
COMMIT;
