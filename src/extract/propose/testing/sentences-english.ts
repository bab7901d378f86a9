/**
 * English sentences of kinds that wire reports use, invented, each with the events that it tells; written like
 * `passages-english.ts`. A sentence without events tells none.
 */
export const ENGLISH_SENTENCES = `
# 2024-06-01
On 30 May, two mortar shells fell on the village of Kafr Nouran, injuring a woman.
> attack 2024-05-30 kafr-nouran - 1

# 2024-06-01
Rockets may be fired at Tel Aviv in the coming days, the army said.

# 2024-07-28
A rocket strike on a football pitch in Majdal Shams killed 12 children on Saturday.
> attack 2024-07-27 majdal-shams - 1

# 2024-07-28
The striker opened fire on goal twice as the league leaders attacked on Saturday.

# 2024-10-08
On the anniversary of the attack on Re'im, militants fired rockets at Ashkelon on Monday.
> attack 2024-10-07 ashkelon - 1

# 2024-10-08
Mourners gathered in Sderot on Monday for the anniversary of the attack that killed dozens.

# 2024-03-05
The destroyer shot down a missile and three attack drones over the southern Red Sea on Tuesday.
> interception 2024-03-05 red-sea - 1

# 2024-03-05
The company sells attack drones and assault rifles in Dubai.

# 2023-11-02
Rockets were fired at the base in Shaddadi on Wednesday and a one-way drone was flown at the airfield in Rumaylan.
> attack 2023-11-01 shaddadi - 1
> attack 2023-11-01 kharab-al-jir - 1

# 2024-12-06
Army reinforcements including tanks and rocket launchers arrived in Homs on Thursday.
> deployment 2024-12-05 homs - 1

# 2024-12-06
Aid lorries and school buses arrived in Homs on Thursday.

# 2024-11-23
An airstrike levelled a building in the Basta neighbourhood of central Beirut on Saturday.
> strike 2024-11-23 basta - 1

# 2018-06-25
Taliban fighters ambushed a patrol in Nangarhar's Khogyani district on Sunday.
> attack 2018-06-24 khogyani - 1

# 2024-02-08
A drone strike on a vehicle in eastern Baghdad killed a commander on Wednesday.
> strike 2024-02-07 baghdad - 1

# 2024-10-02
Iran launched about 180 ballistic missiles at Israel on Tuesday evening.
> strike 2024-10-01 israel - 1

# 2025-05-04
A missile fired by Yemen's Houthi rebels landed near Ben Gurion Airport on Sunday.
> attack 2025-05-04 ben-gurion-airport - 1

# 2024-06-06
A gunman opened fire on a checkpoint outside Jeramana on Wednesday.
> attack 2024-06-05 jeramana - 1

# 2025-08-29
A roadside bomb went off near the village of Gharanij on Friday morning.
> attack 2025-08-29 gharanij - 1

# 2025-08-29
Sirens went off in Haifa on Friday and a fire tore through a warehouse in Acre.

# 2024-07-20
Israeli jets struck the port of Hodeidah on Saturday, a day after a drone launched by the Houthis hit Tel Aviv and killed one man.
> attack 2024-07-19 tel-aviv - 1
> strike 2024-07-20 hodeidah - 1

# 2018-06-25
The bloodshed on Monday came eight days after a bomber killed 31 people at a clinic in Dasht-e-Barchi.
> attack 2018-06-17 dasht-e-barchi - 1

# 2024-01-03
Troops closed the road on Wednesday, four years after a drone killed a general near Baghdad airport.

# 2017-07-13
The Coalition destroyed two armed pick-up trucks of the militia near the garrison at Tanf on Thursday.
> strike 2017-07-13 tanf - 1

# 2024-10-17
A frigate destroyed an unmanned surface vessel west of Hodeidah on Thursday.
> interception 2024-10-17 hodeidah - 1

# 2025-07-16
Three missiles brought down a wing of the ministry in Damascus on Wednesday.
> attack 2025-07-16 damascus - 1

# 2025-07-16
A blaze destroyed a hangar of the air force near Damascus on Wednesday.

# 2018-06-25
Two suicide bombers struck a checkpoint outside Jalalabad on Monday, killing six.
> attack 2018-06-25 jalalabad - 1

# 2025-06-17
An Iranian missile has struck the fuel terminal in Ashdod.
> strike 2025-06-17 ashdod - 1

# 2025-04-16
On Tuesday evening the tent burned in five minutes. Israeli aircraft hit a row of shelters in Deir al-Balah.
> strike 2025-04-15 deir-al-balah - 1

# 2022-07-21
The wounded came from Baghdad, Babil and Najaf. Artillery shelled a resort near Zakho on Wednesday.
> attack 2022-07-20 zakho - 1

# 2024-11-29
Rebels captured the town of Saraqib on Friday.
> clash 2024-11-29 saraqib - 1

# 2024-11-29
Police seized weapons and drugs in Saraqib on Friday.

# 2024-02-03
In Iraq the town of Al-Qaim was hit around midnight on Friday.
> attack 2024-02-02 qaim - 1

# 2024-02-03
The town of Al-Qaim was hit by floods on Friday.

# 2022-10-25
This morning strikes hit an energy facility in Lviv.
> strike 2022-10-25 lviv - 1

# 2022-10-25
Railway strikes hit the port of Odesa this morning.

# 2023-06-21
Officials complained that Ukrainian forces had struck a depot near Kreminna, Luhansk Oblast, on June 19.
> strike 2023-06-19 kreminna - 1

# 2017-11-27
The military carried out a drone strike on Saturday about 15 miles from Barii.
> strike 2017-11-25 barii - 1

# 2025-06-17
Iran's health ministry says 391 people have been killed since Friday.
> tally 2025-06-13/2025-06-17 iran - 1

# 2022-10-25
The mission has verified 6,390 civilians killed in Ukraine from 24 February to 23 October.
> tally 2022-02-24/2022-10-23 ukraine - 1

# 2022-10-25
Officials held 12 meetings in Ukraine from 20 October to 23 October.

# 2024-02-03
Jets struck Albu Kamal on Friday, an answer to the drone attack of 28 January at Tower 22.
> attack 2024-01-28 tower-22 - 1
> strike 2024-02-02 bukamal - 1

# 2020-12-21
Suspicion fell on factions that own rockets near Baghdad on Sunday.

# 2024-04-05
Drones struck the Morozovsk airfield on Thursday, destroying six planes.
> strike 2024-04-04 morozovsk - 1

# 2024-01-16
Iran's Revolutionary Guards said late on Monday they had launched ballistic missiles at a house in Erbil.
> strike 2024-01-15 erbil irgc 1

# 2023-12-25
Three U.S. service members were wounded in a drone attack on Erbil air base early on Monday.
> attack 2023-12-25 erbil-airport - 1

# 2024-01-31
Kataib Hezbollah said on Tuesday night that it has suspended all operations against American forces.
> pause 2024-01-30 - kataib-hizballah 1

# 2024-01-29
A drone killed three American soldiers at Tower 22 on Sunday.
> attack 2024-01-28 tower-22 - 1

# 2024-06-13
The UKMTO received a report of an incident 98 nautical miles east of Aden on Wednesday.
> incident 2024-06-12 aden - 1

# 2024-06-07
RSF fighters stormed the village of Wad al-Noura on Wednesday.
> clash 2024-06-05 wad-al-noura - 1

# 2024-06-07
A drone set fire to a depot in al-Sarrajiya on Wednesday.
> attack 2024-06-05 al-sarrajiya - 1

# 2024-06-07
Rockets were fired at Hama in an all-out attack on Wednesday.
> attack 2024-06-05 hama - 1

# 2024-06-11
Coalition forces conducted a partnered raid in western Anbar on Saturday that killed six operatives.
> clash 2024-06-08 anbar - 1

# 2024-06-11
Coalition aircraft conducted a raid near Raqqa on Saturday.
> strike 2024-06-08 raqqa - 1

# 2025-02-20
Two brigades traded machine-gun fire in the district of Gargaresh on Tuesday.
> clash 2025-02-18 gargaresh - 1

# 2025-02-20
Two brigades traded insults in the district of Gargaresh on Tuesday.

# 2024-06-11
From January to May 2024, the coalition conducted 118 missions in Iraq.
> tally 2024-01/2024-05 iraq - 1

# 2024-06-11
From January to May 2024, the airline flew 118 passengers to Iraq.

# 2024-06-11
Troops of the 210th Division raided a farm near Baalbek on Monday, the IDF said.
> clash 2024-06-10 baalbek israeli-army 1

# 2024-06-11
Syrian soldiers shelled a farm near Baalbek on Monday, the IDF said.
> attack 2024-06-10 baalbek - 1

# 2025-09-11
A drone launched by the Houthis exploded in Ashkelon on Wednesday. A spokesman for the Iran-backed group claimed two drones had been sent at the city.
> attack 2025-09-10 ashkelon houthis 2

# 2023-06-21
Russian milbloggers claimed that Ukrainian forces attacked north of Makarivka on Tuesday.
> clash 2023-06-20 makarivka - 1
`;
