/**
 * Short pages in English, invented, each of a kind that real pages have, with the events that it tells and no others;
 * written like `passages-english.ts`. A page without events tells none.
 */
export const ENGLISH_PAGES = `
# 2024-05-16
The agency also reported Israeli airstrikes in the border towns of Houla, Deir Amra, Kafr Tamim and Wadi Rashaf on Thursday.
> strike 2024-05-16 hula-lebanon - 1
> strike 2024-05-16 deir-amra - 1
> strike 2024-05-16 kafr-tamim - 1
> strike 2024-05-16 wadi-rashaf - 1

# 2024-05-16
Israeli airstrikes hit Houla on Thursday, and Samir Haddad said nobody was hurt.
> strike 2024-05-16 hula-lebanon - 1

# 2024-02-10
Russia carried out drone strikes on the river ports of Vilkova and Safiany on Saturday.
> strike 2024-02-10 vilkova - 1
> strike 2024-02-10 safiany - 1

# 2024-02-23
Four people were hurt in Dnipro as Russia attacked the city with drones on Friday, the Dnipropetrovsk Oblast Governor said.
> strike 2024-02-23 dnipro - 1

# 2024-02-23
Russia fired two missiles at a school on Friday, the Kharkiv governor said.
> strike 2024-02-23 kharkiv - 1

# 2022-07-22
Four shells killed nine people at a resort near Zakho on Wednesday. The dead came from Baghdad, Babil and Najaf. On Thursday demonstrators clashed with troops in Baghdad.
> attack 2022-07-20 zakho - 1
> clash 2022-07-21 baghdad - 1

# 2024-01-09
An Israeli drone struck a car in southern Lebanon on Tuesday. The car was hit by a missile near the town of Deir Amra, the agency said.
> strike 2024-01-09 deir-amra - 2

# 2024-01-09
An Israeli drone struck a car in southern Lebanon on Tuesday. Another drone hit a house in the village of Deir Amra.
> strike 2024-01-09 lebanon - 1
> strike 2024-01-09 deir-amra - 1

# 2025-04-16
Israeli drone strikes targeted two villages in southern Lebanon on Wednesday. A missile hit a van in Houla and a drone hit a motorcycle in Aitaroun.
> strike 2025-04-16 hula-lebanon - 2
> strike 2025-04-16 aitaroun - 1

# 2025-05-01
Air defences shot down 70 drones on Wednesday night. In Kharkiv, a drone hit a petrol station.
> interception 2025-04-30 - - 1
> strike 2025-04-30 kharkiv - 1

# 2023-10-19
Three drones were launched at Ain al-Asad airbase on Wednesday. US forces destroyed one drone and damaged another.
> attack 2023-10-18 ain-al-asad - 2

# 2023-10-19
Two drones were launched at Ain al-Asad airbase on Wednesday. US forces destroyed both drones.
> interception 2023-10-18 ain-al-asad - 2

# 2023-08-11
ISIS fighters ambushed an army bus in eastern Syria on Thursday, a monitor said. The attack took place near Al Mayadeen.
> attack 2023-08-10 mayadin - 2

# 2024-05-16
Tensions have risen along the border with Israel since the strikes on Tyre in October.

# 2024-05-16
Israel has repeatedly carried out airstrikes in southern Lebanon. The Houthis have attacked shipping in the Red Sea since November.

# 2024-05-16
Israel has carried out two airstrikes on Tyre on Wednesday.
> strike 2024-05-15 tyre - 1

# 2024-05-16
Rockets hit Sderot on Wednesday amid an Israeli offensive in Rafah.
> attack 2024-05-15 sderot - 1

# 2024-05-16
Two drones hit Metula on Thursday. The war began after the October 7 attack on Sderot.
> attack 2024-05-16 metula - 1

# 2024-05-16
Israeli jets struck a house in Houla on Thursday, the agency reported. Hezbollah, meanwhile, claimed several attacks against Israeli military positions. It said 20 rockets were fired at a barracks in Metula.
> strike 2024-05-16 hula-lebanon - 1
> attack 2024-05-16 metula hezbollah 1

# 2023-10-19
An Iraqi militia claimed on Thursday responsibility for drone attacks on two U.S. military bases in eastern Syria. A group calling itself the Islamic Resistance in Iraq said its fighters launched three drones at al-Tanf base. Its fighters also fired rockets at the base in the Conoco gas field.
> attack 2023-10-19 tanf islamic-resistance-iraq 2
> attack 2023-10-19 conoco islamic-resistance-iraq 1

# 2023-10-19
A group calling itself Ashab al-Wadi claimed responsibility for a drone attack on Harir airbase on Wednesday.
> attack 2023-10-18 harir ashab-al-wadi 1

# 2021-10-26
The SDF announced the deaths of three of its fighters in a Turkish drone strike near Kobani on Monday.
> strike 2021-10-25 kobani - 1

# 2021-10-26
The SDF said its fighters had attacked a Turkish base near Kobani on Monday.
> attack 2021-10-25 kobani sdf 1

# 2024-06-02
US forces on Saturday intercepted and destroyed one uncrewed aerial system (UAS) over the Red Sea, while two others crashed into the sea.
> interception 2024-06-01 red-sea - 1

# 2024-06-02
Houthi military spokesperson Yahya Saree claimed that the group fired missiles at a US aircraft carrier in the Red Sea on Saturday.
> attack 2024-06-01 red-sea houthis 1

# 2023-05-05
A Turkish drone killed two men in the village of Tell Rumman on Friday. The SDF said the drone attack targeted the security forces of the al-Hol camp.
> strike 2023-05-05 tell-rumman - 2

# 2024-01-09
The Israeli army assassinated a commander of Hezbollah in Beirut on Monday.
> strike 2024-01-08 beirut - 1

# 2024-01-09
Gunmen assassinated an officer in Basra on Monday.
> attack 2024-01-08 basra - 1

# 2024-01-10
A suicide drone attempting to target forces of the US-led global coalition against Islamic State was shot down over Erbil airport on Wednesday.
> interception 2024-01-10 erbil-airport - 1

# 2024-01-16
Three drones directed towards the base of the coalition at Erbil airport were destroyed on Tuesday.
> interception 2024-01-16 erbil-airport - 1

# 2024-01-16
Two launchers of the Houthis near Hodeidah were destroyed by US airstrikes on Tuesday.
> strike 2024-01-16 hodeidah - 1

# 2023-11-17
Drones hit Harir airbase on Friday. The Islamic Resistance in Iraq, a network of groups affiliated with the Islamic Revolutionary Guard Corps (IRGC), claimed responsibility for the attack.
> attack 2023-11-17 harir islamic-resistance-iraq 2

# 2023-11-17
Harir airbase has been targeted multiple times by drones. The attacks in Iraq have mainly targeted Ain al-Asad airbase.

# 2024-12-17
US forces struck a depot in Sanaa on Monday that served to plan operations such as attacks on ships in the Red Sea and Gulf of Aden.
> strike 2024-12-16 sanaa - 1

# 2024-12-17
A helicopter flies over Harir airbase. Photo: Local News
Drones hit Ain al-Asad airbase on Monday.
> attack 2024-12-16 ain-al-asad - 1

# 2024-12-17
CENTCOM reported: "CENTCOM forces conducted airstrikes on a depot in Sanaa on Monday."
> strike 2024-12-16 sanaa centcom 1

# 2024-10-21
Israeli raids hit several towns on Sunday, including Srifa, Deir Amra and Borj Tamim, and the town of Wadi Rashaf.
> strike 2024-10-20 srifa - 1
> strike 2024-10-20 deir-amra - 1
> strike 2024-10-20 borj-tamim - 1
> strike 2024-10-20 wadi-rashaf - 1

# 2024-10-24
An Israeli air strike hit a school in Nuseirat on Thursday. The toll was confirmed by Al-Wafaa hospital, which said the school had been hit by an air strike.
> strike 2024-10-24 nuseirat - 2

# 2025-02-04
Damascus, Feb 4: A car bomb killed four people in the city of Manbij on Monday.
> attack 2025-02-03 manbij - 1

# 2025-02-04
Clashes between the two sides have escalated since early January in Manbij. The factions continue to clash with each other in Aleppo.

# 2023-11-17
The Islamic Resistance in Iraq, a network of Iraqi militia groups backed by Iran and affiliated with the Revolutionary Guards, claimed responsibility for a drone attack on Harir airbase on Friday.
> attack 2023-11-17 harir islamic-resistance-iraq 1

# 2024-10-24
More than 38,000 people have been killed in the offensive of Israel in Gaza. The wounded of the strike were taken to hospitals in Tyre.

# 2024-12-19
Russia's defence ministry said it had downed drones on Wednesday night over the Belgorod, Voronezh, Kursk and Tambov regions.
> interception 2024-12-18 belgorod+kursk+tambov+voronezh - 1
`;
