/** See `lib/i18n/key-words.ts`: word for word the same things as in the other languages. */
export const keyWords = `
chat cheval vache bélier buffle kangourou lapin lion
tigre ours loup renard cerf éléphant girafe écureuil
hamster baleine dauphin requin poisson tortue grenouille serpent
aigle hibou cygne mouette autruche pigeon moineau cigogne
abeille sauterelle papillon araignée crevette escargot pieuvre hérisson
arbre fleur rose tulipe feuille fougère cactus olive
pomme prune orange citron banane raisin cerise fraise
figue datte pêche abricot melon ananas amande pistache
tomate oignon ail carotte patate lentille épinard citrouille
pain fromage beurre miel pâtes sucre riz soupe
œuf lait chocolat café eau moutarde safran biscuit
soleil lune étoile ciel nuage tempête neige vent
rivière oasis mer vague île colline vallée désert
forêt plage volcan falaise cascade pont route sentier
feu fumée pierre cendre or cuivre fer verre
bois brique velours coton caoutchouc cuir chaîne fil
maison porte fenêtre mur toit jardin balcon clé
table chaise lit lampe miroir horloge tapis bougie
couteau fourchette cuillère assiette tasse bouteille bouilloire cheminée
marteau perceuse vis roue seau balai ciseaux pince
livre stylo lettre cahier carte photo timbre calendrier
chemise gilet chapeau chaussure parapluie gant ceinture écharpe
bracelet couronne collier bouton tente panier tonneau drapeau
bateau train avion voiture vélo autobus camion phare
ancre moteur tunnel gare télescope hélicoptère boussole billet
stade palais école hôpital marché musée bibliothèque usine
théâtre ferme moulin statue pyramide balançoire boulangerie pharmacie
coude pied doigt oreille pouce bouche sourcil cœur
genou épaule poignet barbe sourire os langue larme
guitare tambour piano violon flûte cloche trompette chanson
médecin professeur menuisier pilote berger danseur peintre bébé
hiver printemps été automne nuit aube écho tonnerre
`;
