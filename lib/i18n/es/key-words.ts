/** See `lib/i18n/key-words.ts`: word for word the same things as in the other languages. */
export const keyWords = `
gato caballo vaca carnero búfalo canguro conejo león
tigre oso lobo zorro ciervo elefante jirafa ardilla
hámster ballena delfín tiburón pez tortuga rana serpiente
águila búho cisne gaviota avestruz paloma gorrión cigüeña
abeja saltamontes mariposa araña camarón caracol pulpo erizo
árbol flor rosa tulipán hoja helecho cactus aceituna
manzana ciruela naranja limón plátano uva cereza fresa
higo dátil melocotón albaricoque melón piña almendra pistacho
tomate cebolla ajo zanahoria patata lenteja espinaca calabaza
pan queso mantequilla miel pasta azúcar arroz sopa
huevo leche chocolate café agua mostaza azafrán galleta
sol luna estrella cielo nube tormenta nieve viento
río oasis mar ola isla colina valle desierto
bosque playa volcán acantilado cascada puente carretera sendero
fuego humo piedra ceniza oro cobre hierro vidrio
madera ladrillo terciopelo algodón caucho cuero cadena hilo
casa puerta ventana muro tejado jardín balcón llave
mesa silla cama lámpara espejo reloj alfombra vela
cuchillo tenedor cuchara plato taza botella tetera chimenea
martillo taladro tornillo rueda cubo escoba tijeras alicates
libro bolígrafo carta cuaderno mapa foto sello calendario
camisa chaleco sombrero zapato paraguas guante cinturón bufanda
pulsera corona collar botón tienda cesta barril bandera
barco tren avión coche bicicleta autobús camión faro
ancla motor túnel estación telescopio helicóptero brújula billete
estadio palacio escuela hospital mercado museo biblioteca fábrica
teatro granja molino estatua pirámide columpio panadería farmacia
codo pie dedo oreja pulgar boca ceja corazón
rodilla hombro muñeca barba sonrisa hueso lengua lágrima
guitarra tambor piano violín flauta campana trompeta canción
médico maestro carpintero piloto pastor bailarín pintor bebé
invierno primavera verano otoño noche alba eco trueno
`;
