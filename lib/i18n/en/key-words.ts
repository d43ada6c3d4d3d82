/** See `lib/i18n/key-words.ts`: word for word the same things as in the other languages. */
export const keyWords = `
cat horse cow ram buffalo kangaroo rabbit lion
tiger bear wolf fox deer elephant giraffe squirrel
hamster whale dolphin shark fish turtle frog snake
eagle owl swan gull ostrich pigeon sparrow stork
bee grasshopper butterfly spider shrimp snail octopus hedgehog
tree flower rose tulip leaf fern cactus olive
apple plum orange lemon banana grape cherry strawberry
fig date peach apricot melon pineapple almond pistachio
tomato onion garlic carrot potato lentil spinach pumpkin
bread cheese butter honey pasta sugar rice soup
egg milk chocolate coffee water mustard saffron biscuit
sun moon star sky cloud storm snow wind
river oasis sea wave island hill valley desert
forest beach volcano cliff waterfall bridge road path
fire smoke stone ash gold copper iron glass
wood brick velvet cotton rubber leather chain thread
house door window wall roof garden balcony key
table chair bed lamp mirror clock carpet candle
knife fork spoon plate cup bottle kettle fireplace
hammer drill screw wheel bucket broom scissors pliers
book pen letter notebook map photo stamp calendar
shirt vest hat shoe umbrella glove belt scarf
bracelet crown necklace button tent basket barrel flag
boat train plane car bicycle bus truck lighthouse
anchor engine tunnel station telescope helicopter compass ticket
stadium palace school hospital market museum library factory
theatre farm mill statue pyramid swing bakery pharmacy
elbow foot finger ear thumb mouth eyebrow heart
knee shoulder wrist beard smile bone tongue tear
guitar drum piano violin flute bell trumpet song
doctor teacher carpenter pilot shepherd dancer painter baby
winter spring summer autumn night dawn echo thunder
`;
