/**
 * English sentences and short pages of wire reports, invented, each with the events that it tells and no others: who
 * fires, what lies around a story, what is denied or only shown. Written like `passages-english.ts`.
 */
export const ENGLISH_WIRES = `
# 2024-10-20
The Islamic Resistance in Iraq claimed responsibility for two drone strikes on a depot in Eilat on Saturday.
> attack 2024-10-19 eilat islamic-resistance-iraq 1

# 2024-10-20
The Israeli army said on Sunday it had carried out drone strikes on Hezbollah positions in Tyre.
> strike 2024-10-20 tyre israeli-army 1

# 2024-02-27
CENTCOM reported on preemptive strikes in self-defense against Houthi missiles in Hodeidah on Monday.
> strike 2024-02-26 hodeidah - 1

# 2024-02-27
The rockets stood in Houthi-controlled areas of Yemen and were destroyed on the ground on Monday.
> strike 2024-02-26 yemen - 1

# 2024-02-27
The Houthis fired two missiles at a ship off Hodeidah on Monday.
> attack 2024-02-26 hodeidah - 1

# 2024-04-06
Since January, the Houthis have attacked ships, saying they act for the people of the Gaza Strip.

# 2024-04-06
The ships targeted by the rebels largely have had no link to Israel.

# 2024-04-06
A ship was targeted by the rebels off Hodeidah on Friday.
> attack 2024-04-05 hodeidah - 1

# 2024-10-20
Since the outbreak of the war in the Gaza Strip on October 7, 2023, the militia has repeatedly attacked Israeli positions in the region.

# 2024-10-20
The militia has stepped up its threats after the army intensified strikes against Hezbollah across Lebanon on September 23.

# 2024-10-20
The Israeli army bombed two houses in Tyre on Friday after it stepped up its strikes across Lebanon.
> strike 2024-10-18 tyre - 1

# 2025-05-14
An Israeli drone struck a car in Houla on Wednesday. The strikes come despite a ceasefire agreement reached on November 27, 2024, which both sides signed.
> strike 2025-05-14 hula-lebanon - 1

# 2024-11-27
Israel and Hezbollah agreed on a ceasefire in Lebanon on Tuesday.
> pause 2024-11-26 lebanon - 1

# 2023-10-23
Officials say a truck bomber drove through the gates of the airport in Beirut on that Sunday in 1983.

# 2024-05-13
An official refuted on Sunday claims of a drone strike on the Khor Mor gas field.

# 2024-05-13
Reports circulated by some channels told of a drone attack on the Khor Mor gas field on Sunday evening.

# 2024-05-13
A drone struck the Khor Mor gas field on Sunday, an official said.
> attack 2024-05-12 kormor - 1

# 2024-09-08
Firefighters at the scene of an attack in Kharkiv.

# 2024-09-08
Firefighters said that an attack in Kharkiv on Saturday had wounded two people.
> attack 2024-09-07 kharkiv - 1

# 2025-11-27
A drone attack set fire to the Khor Mor gas field, engineers said on Wednesday.
> attack 2025-11-26 kormor - 1

# 2025-11-27
A drone attack set fire to the Khor Mor gas field on Tuesday, engineers said on Wednesday.
> attack 2025-11-25 kormor - 1

# 2025-11-27
A drone attack set fire to the Khor Mor gas field, engineers said on November 3.
> attack 2025-11-27 kormor - 1

# 2025-11-27
Security forces opened fire at a drone to prevent it from reaching the Khor Mor gas field on Sunday.
> interception 2025-11-23 kormor - 1

# 2025-11-27
Security forces opened fire at a car near the Khor Mor gas field on Sunday.
> attack 2025-11-23 kormor - 1

# 2025-12-05
An Israeli drone struck a house in the village of Saida al-Rumman on Friday.
> strike 2025-12-05 saida-al-rumman - 1

# 2025-12-05
An Israeli drone struck a house in Saida on Friday.
> strike 2025-12-05 sidon - 1

# 2024-09-08
In Kherson Oblast, the Russian army fired shells at a village, Ponyrivka, killing a man on Saturday.
> attack 2024-09-07 ponyrivka - 1

# 2024-09-08
Shells hit a village, Reuters said on Saturday.
> attack 2024-09-07 - - 1

# 2024-09-08
A Russian drone struck a bunker that dates from World War II on Saturday.
> strike 2024-09-07 - - 1

# 2024-10-25
On October 10, UNIFIL reported that the Israeli military shelled its post in Naqoura.
> attack 2024-10-10 naqoura - 1

# 2024-10-25
It noted that any deliberate attack on peacekeepers in Naqoura is a grave violation of the law.

# 2024-10-25
An attack on peacekeepers in Naqoura on Thursday is a grave violation of the law, the force said.
> attack 2024-10-24 naqoura - 1

# 2025-05-14
An Israeli drone crashed due to a malfunction and exploded inside a home in the town of Houla on Wednesday.
> incident 2025-05-14 hula-lebanon - 1
`;
