/** Short passages in English, invented, each with the events that it tells; written like `passages-arabic.ts`. */
export const ENGLISH_PASSAGES = `
# 2024-01-09
Drone attack hits US base in western Iraq
An explosive drone hit Ain al-Asad airbase in western Iraq early on Tuesday, two security sources said. The attack caused no casualties, a US official said. The Islamic Resistance in Iraq claimed responsibility for the attack.
> attack 2024-01-09 ain-al-asad islamic-resistance-iraq 4

# 2023-11-23
US forces at Conoco and Green Village in Syria came under rocket fire on Wednesday evening, a Pentagon spokesperson said. No injuries were reported.
> attack 2023-11-22 conoco - 1
> attack 2023-11-22 omar - 1

# 2024-02-03
The U.S. military carried out airstrikes on Friday against more than 85 targets in Iraq and Syria. Central Command said its forces struck command centres and drone storage sites in al-Qaim and Mayadin. Iraq said 16 people were killed in the strikes.
> strike 2024-02-02 qaim centcom 3
> strike 2024-02-02 mayadin centcom 3

# 2024-07-31
An Israeli strike on a building in Beirut's southern suburbs killed a senior Hezbollah commander on Tuesday evening. The Israeli military said its jets had eliminated the man behind the Majdal Shams attack. Lebanon's health ministry said five civilians were also killed and 74 wounded in the strike.
> strike 2024-07-30 dahiyeh israeli-army 3

# 2024-08-27
Russia launched missiles and drones at Ukraine overnight, killing at least four people, officials said. In Kryvyi Rih, a missile hit a hotel, killing two. Two others died in drone attacks on the city of Zaporizhzhia, the regional governor said.
> strike 2024-08-26/2024-08-27 kryvyi-rih - 2
> strike 2024-08-26/2024-08-27 zaporizhzhia - 1

# 2024-01-27
Yemen's Houthis said they fired missiles at the British-linked tanker Marlin Luanda in the Gulf of Aden on Friday, setting it ablaze. The US Navy responded to the distress call. Hours later, US forces destroyed an anti-ship missile near Hodeidah, CENTCOM said.
> attack 2024-01-26 gulf-of-aden houthis 1
> strike 2024-01-27 hodeidah centcom 1

# 2023-12-26
Israeli air strikes killed more than 70 people in the Maghazi refugee camp in central Gaza on Sunday night, the health ministry said. The strikes also damaged the main road to Bureij. The military said it was reviewing the incident.
> strike 2023-12-24 maghazi - 2

# 2024-06-15
RSF fighters shelled the Abu Shouk camp near al-Fashir on Friday, killing at least seven displaced people, local activists said. In Khartoum, the army said it repelled an assault on the Signal Corps headquarters in Bahri.
> attack 2024-06-14 abu-shouk - 1
> attack 2024-06-14 signal-corps - 1

# 2022-03-13
Up to a dozen ballistic missiles struck near the US consulate in Erbil shortly after midnight on Sunday. Iran's Revolutionary Guards claimed responsibility, saying they had hit an Israeli "strategic centre". Kurdish officials denied there were any Israeli sites in the area.
> strike 2022-03-13 erbil irgc 3

# 2024-03-22
Gunmen opened fire at a concert hall in Krasnogorsk near Moscow on Friday evening, killing at least 40 people. Islamic State claimed responsibility for the attack on its Telegram channel. The death toll later rose to 60.
> attack 2024-03-22 krasnogorsk islamic-state 3

# 2023-11-20
There have been 61 attacks on US forces in Iraq and Syria since October 17, the Pentagon said. The latest was a rocket attack on the base at Shaddadi on Sunday night, which caused no damage. A similar attack on Tanf on Friday was foiled by air defences.
> tally 2023-10-17/2023-11-20 iraq+syria - 1
> attack 2023-11-19 shaddadi - 1
> interception 2023-11-17 tanf - 1

# 2025-01-27
A ceasefire between the SDF and the Turkish-backed Syrian National Army took effect around the Tishrin Dam on Sunday morning. It followed clashes near Manbij on Saturday in which 16 fighters died.
> pause 2025-01-26 tishrin-dam - 1
> clash 2025-01-25 manbij - 1

# 2024-05-10
A US convoy of 40 trucks carrying ammunition entered northeast Syria through the al-Walid crossing on Thursday, the Syrian Observatory said. It headed for the base at Kharab al-Jir. Two drones were later seen circling over Qamishli.
> deployment 2024-05-09 northeast-syria - 1
> overflight 2024-05-10 qamishli - 1

# 2024-02-21
Syrian state media said Israeli missiles hit an apartment block in the Kafr Sousa district of Damascus on Wednesday morning, killing two people. Israel did not comment. A strike on the same district in February last year killed several people.
> strike 2024-02-21 kafr-sousa - 1

# 2024-10-02
Iran could strike Israeli oil facilities if attacked, a commander warned on Wednesday. Analysts expect an Israeli response within days. The base has come under attack dozens of times in recent years.

# 2024-04-14
Iran fired more than 300 drones and missiles at Israel overnight, the Israeli army said, adding that 99 percent were intercepted. A few missiles landed inside the Nevatim air base, causing light damage. The Revolutionary Guards said the attack answered the bombing of its consulate in Damascus on April 1.
> strike 2024-04-13/2024-04-14 israel irgc 2
> strike 2024-04-01 damascus - 1
`;
