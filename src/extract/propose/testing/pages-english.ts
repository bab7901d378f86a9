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
`;
